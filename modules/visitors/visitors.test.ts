// Proving an address on a real database and a real mail server: codes, links, visits, and everyone who tries it otherwise.
import { consent } from '@himaya/consent/module'
import { filings } from '@himaya/filings/module'
import { type House, openHouse } from '@himaya/organisation/house.test-support'
import type { Context } from '@himaya/platform/context'
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { newId } from '@himaya/platform/identifier'
import { createLog } from '@himaya/platform/log'
import { type Mail, openMail } from '@himaya/platform/mail/mail'
import { startSmtp, type TestSmtp } from '@himaya/platform/mail/smtp.test-support'
import { OrganisationId } from '@himaya/platform/records'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askAgain,
  askCode,
  type CodesDeps,
  endSession,
  enterByLink,
  readLink,
  tryCode,
  visitorOf,
  waitingPage,
} from './door.ts'
import { createVisitors } from './module.ts'
import type { VisitorsTables } from './tables.ts'

let smtp: TestSmtp
let mail: Mail
let house: House
let deps: CodesDeps
let organisationId: string
let dpo: Awaited<ReturnType<House['setUp']>>['dpo']
let visitors: ReturnType<typeof createVisitors>

beforeAll(async () => {
  smtp = await startSmtp()
  const from = { name: '', address: 'envoi@himaya.example' }
  const settings = { host: 'localhost', port: smtp.port, security: 'none', account: null, from } as const
  mail = openMail(settings, { log: createLog(() => undefined) })
  visitors = createVisitors({ mail, publicUrl: 'https://himaya.example', portalPath: id => `/p/${id}` })
  house = await openHouse({ rooms: [sources, register, filings, consent, visitors], parts: [mail.part] })
  deps = { mail, attempts: house.signIn.attempts }
  ;({ organisationId, dpo } = await house.setUp())
})
afterAll(async () => {
  await house.close()
  await smtp.close()
})

const sender = { name: 'Argan SA', replyTo: null }
let callers = 0
/** Somebody at an address of their own, so that limits of one test are not met in another. */
const caller = () => ({ address: `192.0.2.${++callers}` })
let people = 0
const someone = () => `salma${++people}@example.ma`

const inside = (id = organisationId, language: Context['language'] = 'fr'): Context =>
  house.installation.contextFor({
    organisationId: OrganisationId.parse(id),
    actor: { kind: 'system', task: 'portal' },
    language,
  })

const codeSentTo = async (email: string, nth = 1): Promise<string> => {
  await smtp.next(() => smtp.inbox.filter(({ to }) => to[0] === email).length >= nth)
  const letter = smtp.inbox.filter(({ to }) => to[0] === email)[nth - 1]
  return /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? ''
}
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function asked(email = someone(), ctx = inside()) {
  const page = await askCode(deps, ctx, { email, caller: caller(), sender })
  return { email, page, code: await codeSentTo(email) }
}

describe('a code', () => {
  test('opens a visit for the address it was sent to, once', async () => {
    const ctx = inside()
    const { email, page, code } = await asked()
    expect(await waitingPage(ctx, page)).toMatchObject({ email, triesLeft: 5 })
    const tried = await tryCode(deps, ctx, { page, code, caller: caller() })
    if (tried.is !== 'right') throw new Error(tried.is)
    expect(await visitorOf(ctx, tried.session)).toEqual({ email, proof: 'code' })
    expect(await tryCode(deps, ctx, { page, code, caller: caller() })).toEqual({ is: 'over' })
    expect(await waitingPage(ctx, page)).toBeNull()
  })

  test.each([
    ['spaces', (code: string) => `${code.slice(0, 3)} ${code.slice(3)} `],
    ['Arabic figures', (code: string) => code.replace(/\d/g, d => String.fromCharCode(0x660 + Number(d)))],
    ['Persian figures', (code: string) => code.replace(/\d/g, d => String.fromCharCode(0x6f0 + Number(d)))],
  ])('is taken as people type it: with %s', async (_how, typed) => {
    const { page, code } = await asked()
    expect(await tryCode(deps, inside(), { page, code: typed(code), caller: caller() })).toMatchObject({
      is: 'right',
    })
  })

  test('that is wrong says how many tries are left, and the fifth is the last', async () => {
    const { page, code } = await asked()
    const wrong = { page, code: other(code), caller: caller() }
    for (const triesLeft of [4, 3, 2, 1])
      expect(await tryCode(deps, inside(), wrong)).toEqual({ is: 'wrong', triesLeft })
    expect(await tryCode(deps, inside(), wrong)).toEqual({ is: 'over' })
    expect(await tryCode(deps, inside(), { ...wrong, code })).toEqual({ is: 'over' })
  })

  test('tried many times at once is tried five times, and opens one visit at most', async () => {
    const { page, code } = await asked()
    const from = caller()
    const wrong = await Promise.all(
      Array.from({ length: 12 }, () => tryCode(deps, inside(), { page, code: other(code), caller: from })),
    )
    expect(wrong.filter(({ is }) => is === 'wrong')).toHaveLength(4)
    const second = await asked()
    const right = await Promise.all(
      Array.from({ length: 5 }, () =>
        tryCode(deps, inside(), { page: second.page, code: second.code, caller: from }),
      ),
    )
    expect(right.filter(({ is }) => is === 'right')).toHaveLength(1)
  })

  test('is too old after ten minutes', async () => {
    const { page, code } = await asked()
    house.clock.advance({ minutes: 10 })
    expect(await tryCode(deps, inside(), { page, code, caller: caller() })).toEqual({ is: 'over' })
  })

  test('sent again: the page takes both, and lives on from the last', async () => {
    const { email, page, code } = await asked()
    house.clock.advance({ minutes: 6 })
    expect(await askAgain(deps, inside(), { page, caller: caller(), sender })).toBe(true)
    const second = await codeSentTo(email, 2)
    house.clock.advance({ minutes: 6 })
    // The first is too old by now, the second is not.
    if (code !== second)
      expect(await tryCode(deps, inside(), { page, code, caller: caller() })).toMatchObject({ is: 'wrong' })
    expect(await tryCode(deps, inside(), { page, code: second, caller: caller() })).toMatchObject({
      is: 'right',
    })
    expect(await askAgain(deps, inside(), { page, caller: caller(), sender })).toBe(false)
  })

  test('of one page opens no other, and of one organisation nothing of another', async () => {
    const one = await asked()
    const two = await asked()
    if (one.code !== two.code)
      expect(
        await tryCode(deps, inside(), { page: two.page, code: one.code, caller: caller() }),
      ).toMatchObject({
        is: 'wrong',
      })
    const elsewhere = inside(newId())
    expect(await tryCode(deps, elsewhere, { page: one.page, code: one.code, caller: caller() })).toEqual({
      is: 'over',
    })
  })

  test.each(['', '12345', '1234567', 'abcdef', '\u0000', '9'.repeat(10_000), "'; drop table person"])(
    '%j is wrong and nothing else',
    async code => {
      const { page } = await asked()
      expect(await tryCode(deps, inside(), { page, code, caller: caller() })).toEqual({
        is: 'wrong',
        triesLeft: 4,
      })
    },
  )

  test('speaks the visitor’s language', async () => {
    const { email } = await asked(someone(), inside(organisationId, 'ar'))
    const letter = await smtp.next(({ to }) => to[0] === email)
    expect(letter.headers.get('subject')).toBe('الرمز الخاص بكم لدى Argan SA')
    expect(letter.html).toContain('dir="rtl"')
  })

  test('in the database is neither the code nor the address', async () => {
    const { email, code } = await asked()
    const rows = await inside().transaction(tx =>
      tx.withTables<VisitorsTables>().selectFrom('visitors_code').selectAll().execute(),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(email)
    expect(JSON.stringify(rows)).not.toContain(`"${code}`)
  })
})

describe('codes asked by the thousand', () => {
  test('one address is written to five times in a quarter of an hour, whoever asks', async () => {
    const email = someone()
    for (let asking = 0; asking < 5; asking++) await asked(email)
    await expect(asked(email)).rejects.toMatchObject({ kind: { code: 'too-many-attempts' } })
    // Written otherwise, it is the same address.
    await expect(asked(` ${email.toUpperCase()} `)).rejects.toMatchObject({
      kind: { code: 'too-many-attempts' },
    })
  })

  test('one caller asks sixty times, whomever for', async () => {
    const from = caller()
    const before = smtp.inbox.length
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        askCode(deps, inside(), { email: `many${index}@example.ma`, caller: from, sender }),
      ),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(60)
    await smtp.next(() => smtp.inbox.length === before + 60)
  })
})

describe('an address with tricks sends nothing:', () => {
  test.each([
    'salma@example.ma\r\nBcc: all@example.ma',
    `${'a'.repeat(300)}@example.ma`,
    'سلمى@example.ma',
    'salma@example.ma,other@example.ma',
    '',
  ])('%j', async email => {
    await expect(askCode(deps, inside(), { email, caller: caller(), sender })).rejects.toThrow()
  })
})

describe('a visit', () => {
  const visit = async () => {
    const { page, code } = await asked()
    const tried = await tryCode(deps, inside(), { page, code, caller: caller() })
    if (tried.is !== 'right') throw new Error(tried.is)
    return tried.session
  }

  test('ends when it is ended, after half an hour without a page, and after two hours', async () => {
    const ended = await visit()
    await endSession(inside(), ended)
    expect(await visitorOf(inside(), ended)).toBeNull()

    const idle = await visit()
    house.clock.advance({ minutes: 29 })
    expect(await visitorOf(inside(), idle)).not.toBeNull()
    house.clock.advance({ minutes: 29 })
    expect(await visitorOf(inside(), idle)).not.toBeNull()
    house.clock.advance({ minutes: 30 })
    expect(await visitorOf(inside(), idle)).toBeNull()

    const long = await visit()
    for (let quarter = 0; quarter < 7; quarter++) {
      house.clock.advance({ minutes: 15 })
      expect(await visitorOf(inside(), long)).not.toBeNull()
    }
    house.clock.advance({ minutes: 15 })
    expect(await visitorOf(inside(), long)).toBeNull()
  })

  test.each(['', 'x', '\u0000', 'a'.repeat(5_000)])('with the cookie %j is none', async session => {
    expect(await visitorOf(inside(), session)).toBeNull()
  })

  test('in one organisation is none in another', async () => {
    expect(await visitorOf(inside(newId()), await visit())).toBeNull()
  })
})

describe('a link in a message of the organisation', () => {
  const links = async (emails: string[], more = {}) => {
    const { status, body } = await dpo.post(`/organisations/${organisationId}/visitors/links`, {
      emails,
      ...more,
    })
    expect(status).toBe(200)
    return body as { email: string; url: string }[]
  }
  const tokenIn = (url = '') => new URL(url).pathname.split('/link/')[1] ?? ''

  test('names whose it is, and opens a visit when the person confirms, again and again', async () => {
    const email = someone()
    const [link] = await links([email.toUpperCase()], { language: 'ar' })
    expect(link?.url).toMatch(
      new RegExp(`^https://himaya\\.example/p/${organisationId}/link/[\\w.-]+\\?lang=ar$`),
    )
    expect(link?.url).not.toContain('salma')
    const token = tokenIn(link?.url)
    expect(readLink(inside(), token)).toEqual({ email })
    for (let time = 0; time < 2; time++) {
      const session = await enterByLink(inside(), token)
      expect(await visitorOf(inside(), session ?? '')).toEqual({ email, proof: 'link' })
    }
  })

  test('is nothing when altered, too old, or carried to another organisation', async () => {
    const [link] = await links([someone()], { days: 1 })
    const token = tokenIn(link?.url)
    const bent = token.slice(0, -2) + (token.endsWith('A') ? 'BB' : 'AA')
    for (const bad of [bent, '', 'v1', '%00', 'v1.a.b.c', `${token}.x`])
      expect(readLink(inside(), bad)).toBeNull()
    expect(readLink(inside(newId()), token)).toBeNull()
    house.clock.advance({ hours: 24 })
    expect(await enterByLink(inside(), token)).toBeNull()
  })

  test('leaves a trace that names nobody', async () => {
    const email = someone()
    await links([email, someone()])
    const { body } = await dpo.get(`/organisations/${organisationId}/evidence?kind=visitors.links-made`)
    expect(JSON.stringify(body)).toContain('visitors.links-made')
    expect(JSON.stringify(body)).not.toContain(email)
  })
})

test('members see where the portal is, whether it is open, and what did not arrive', async () => {
  const { body } = await dpo.get(`/organisations/${organisationId}/visitors`)
  expect(body).toEqual({
    url: `https://himaya.example/p/${organisationId}`,
    isOpen: false,
    mail: { isSetUp: true, failures: [] },
  })
})

test('logs hold neither addresses nor codes', () => {
  expect(JSON.stringify(house.lines)).not.toMatch(/salma|@example/)
})

test('its endpoints open to those they name, and to nobody else', async () => {
  const { body: elsewhere } = await dpo.post('/organisations', {
    nameFr: 'Atlas',
    kind: 'association',
    language: 'fr',
  })
  const join = async (role: 'member' | 'approver' | 'auditor') =>
    (await house.join(dpo, organisationId, role)).cookie()
  const keys = {
    organisationId,
    cookies: {
      dpo: dpo.cookie(),
      member: await join('member'),
      approver: await join('approver'),
      auditor: await join('auditor'),
    },
    strangerCookie: (await house.join(dpo, elsewhere.organisationId, 'dpo')).cookie(),
  }
  expect(await findUnlocked([visitors], (path, init) => house.app.request(path, init), keys)).toEqual([])
})

test('no junk is answered with a failure of ours', async () => {
  const shaken = await findShaken([visitors], (path, init) => house.app.request(path, init), {
    organisationId,
    cookie: dpo.cookie(),
    runs: 60,
    samples: { 'visitors.links': { emails: ['salma@example.ma'], language: 'fr', days: 3 } },
  })
  expect(shaken).toEqual([])
})

test('organisations are kept apart', () => everyTableIsIsolated(house.installation.database))
