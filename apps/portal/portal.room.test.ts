// The portal without a browser: what its cookies say over https, and what it answers when it has been asked too often.
import { consent } from '@himaya/consent/module'
import { filings } from '@himaya/filings/module'
import { type House, openHouse } from '@himaya/organisation/house.test-support'
import { createLog } from '@himaya/platform/log'
import { type Mail, openMail } from '@himaya/platform/mail/mail'
import { startSmtp, type TestSmtp } from '@himaya/platform/mail/smtp.test-support'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { createVisitors } from '@himaya/visitors/module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPortal } from './portal.ts'
import { portalPath } from './visit.ts'

let smtp: TestSmtp
let mail: Mail
let house: House
let portal: ReturnType<typeof createPortal>
let organisationId: string
let linkOf: (email: string) => Promise<string>

beforeAll(async () => {
  smtp = await startSmtp()
  const from = { name: '', address: 'envoi@himaya.example' }
  mail = openMail(
    { host: 'localhost', port: smtp.port, security: 'none', account: null, from },
    { log: createLog(() => undefined) },
  )
  const visitors = createVisitors({ mail, portalPath })
  house = await openHouse({ rooms: [sources, register, filings, consent, visitors], parts: [mail.part] })
  const { installation, signIn } = house
  portal = createPortal({ installation, mail, attempts: signIn.attempts, https: true, behindProxy: false })
  const made = await house.setUp()
  organisationId = made.organisationId
  linkOf = async email => {
    const { body } = await made.dpo.post(`/organisations/${organisationId}/visitors/links`, {
      emails: [email],
    })
    return new URL(body[0].url, 'https://himaya.example').pathname.replace(/^\/p/, '')
  }
})
afterAll(async () => {
  await house.close()
  await smtp.close()
})

test('over https a visit’s cookie is bound to this host, and goes when the visit ends', async () => {
  const entered = await portal.request(await linkOf('salma@example.ma'), { method: 'POST' })
  const [cookie = ''] = entered.headers.getSetCookie()
  expect(cookie).toMatch(
    new RegExp(`^__Host-himaya-visit-${organisationId}=[\\w-]{32}; Path=/; HttpOnly; Secure; SameSite=Lax$`),
  )
  const headers = { cookie: cookie.split(';')[0] ?? '' }
  const choices = await portal.request(`/${organisationId}/choices`, { headers })
  expect([choices.status, choices.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await choices.text()).toContain('salma@example.ma')

  const left = await portal.request(`/${organisationId}/sign-out`, { method: 'POST', headers })
  expect(left.headers.get('clear-site-data')).toBe('"cache"')
  expect(left.headers.getSetCookie()[0]).toMatch(/^__Host-himaya-visit-[\w-]+=; Max-Age=0; Path=\/;/)
  // Whoever kept the cookie has nothing.
  const after = await portal.request(`/${organisationId}/choices`, { headers })
  expect(after.status).toBe(401)
  expect(await after.text()).not.toContain('salma@example.ma')
})

test('asked too often, it says when to come back, and sends no more', async () => {
  const ask = () =>
    portal.request(`/${organisationId}/identify?lang=en`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'omar@example.ma' }),
    })
  for (let asked = 0; asked < 5; asked++) expect((await ask()).status).toBe(303)
  const refused = await ask()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900'])
  expect(await refused.text()).toContain('Try again in a quarter of an hour')
  await smtp.next(() => smtp.inbox.filter(({ to }) => to[0] === 'omar@example.ma').length === 5)
})

test('neither address nor code nor link is logged', () => {
  expect(house.lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(house.lines)).not.toMatch(/omar|salma|v1\./)
})
