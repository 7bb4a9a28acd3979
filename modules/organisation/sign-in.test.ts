// Signing in, staying in, and getting out.
import { openSignIn } from '@himaya/platform/sign-in/sign-in'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, type House, openHouse, password } from './house.test-support.ts'

let house: House
let organisationId: string
let dpo: Browser
const email = 'amina@argan.example'
const database = () => house.installation.database.kysely
beforeAll(async () => {
  house = await openHouse()
  const made = await house.setUp()
  organisationId = made.organisationId
  dpo = made.dpo
})
beforeEach(() => sql`delete from sign_in_attempt`.execute(database()))
afterAll(() => house.close())

const signedIn = async (address = '192.0.2.7') => {
  const browser = house.browser({ address })
  expect((await browser.post('/session', { email, password })).body).toEqual({ next: 'signed-in' })
  return browser
}

describe('with a password', () => {
  test('the right one opens, however the address is written', async () => {
    const browser = house.browser()
    const answer = await browser.post('/session', { email: ' Amina@ARGAN.example ', password })
    expect([answer.status, answer.body]).toEqual([200, { next: 'signed-in' }])
    expect((await browser.get(`/organisations/${organisationId}`)).status).toBe(200)
  })

  test('a wrong password and an unknown address are refused in the same words', async () => {
    const wrong = await house.browser().post('/session', { email, password: 'not the password' })
    const unknown = await house.browser().post('/session', { email: 'nobody@argan.example', password })
    for (const answer of [wrong, unknown]) {
      expect([answer.status, answer.body.code]).toEqual([401, 'sign-in-refused'])
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect({ ...wrong.body, requestId: 0 }).toEqual({ ...unknown.body, requestId: 0 })
  })

  test.each([
    "' or '1'='1",
    '"; drop table person; --',
    '\u202Epassword',
    '🌹'.repeat(32),
    ' ',
    'x'.repeat(128),
  ])('hostile text opens nothing: %s', async text => {
    const answer = await house.browser().post('/session', { email, password: text })
    expect(answer.status).toBe(401)
  })

  test('after ten wrong guesses at one account even the right password waits, from anywhere', async () => {
    for (let tries = 0; tries < 10; tries++) {
      const browser = house.browser({ address: `198.51.100.${tries}` })
      expect((await browser.post('/session', { email, password: `guess ${tries}` })).status).toBe(401)
    }
    const answer = await house.browser({ address: '203.0.113.9' }).post('/session', { email, password })
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
      429,
      'too-many-attempts',
      '900',
    ])
    await sql`update sign_in_attempt set since = since - interval '16 minutes'`.execute(database())
    await signedIn()
  })

  test('the right password clears the wrong guesses before it', async () => {
    for (let round = 0; round < 3; round++) {
      for (let tries = 0; tries < 9; tries++)
        await house.browser().post('/session', { email, password: 'wrong' })
      await signedIn('192.0.2.1')
    }
  })
})

describe('a session', () => {
  test('ends when it expires', async () => {
    const browser = await signedIn()
    await sql`update sign_in_session set expires_at = now() - interval '1 second'`.execute(database())
    house.signIn.forgetSessions()
    const answer = await browser.get(`/organisations/${organisationId}`)
    expect([answer.status, answer.body.code]).toEqual([401, 'not-signed-in'])
    dpo = await signedIn()
  })

  test('is prolonged by using it, once a good part of it is over', async () => {
    const browser = await signedIn()
    await sql`update sign_in_session set expires_at = now() + interval '1 hour'`.execute(database())
    house.signIn.forgetSessions()
    const answer = await browser.get(`/organisations/${organisationId}`)
    expect(answer.headers.getSetCookie().join()).toContain('himaya.session_token=')
    const { rows } = await sql<{ hours: number }>`
      select extract(epoch from max(expires_at) - now())::int / 3600 as hours from sign_in_session`.execute(
      database(),
    )
    expect(rows[0]?.hours).toBeGreaterThanOrEqual(11)
  })

  test('ends for good when its person signs out, even for who kept the cookie', async () => {
    const browser = await signedIn()
    const cookie = browser.cookie()
    expect((await browser.remove('/session')).status).toBe(200)
    browser.useCookie(cookie)
    expect((await browser.get(`/organisations/${organisationId}`)).status).toBe(401)
  })

  test.each([
    ['a made-up token', 'himaya.session_token=abcdefgh.c2lnbmF0dXJl'],
    ['no signature', 'himaya.session_token=abcdefgh'],
    ['junk', 'himaya.session_token=%00%ff; himaya.session_token=;;='],
    ['another name', 'session_token=abc'],
  ])('is not had with %s', async (_, cookie) => {
    const browser = house.browser()
    browser.useCookie(cookie)
    expect((await browser.get(`/organisations/${organisationId}`)).status).toBe(401)
  })

  test('is not had with a real token under another signature', async () => {
    const cookie = decodeURIComponent((await signedIn()).cookie())
    const browser = house.browser()
    const [token] = cookie.split('.').slice(1)
    browser.useCookie(`himaya.session_token=${encodeURIComponent(`${token}.${'A'.repeat(43)}=`)}`)
    expect((await browser.get(`/organisations/${organisationId}`)).status).toBe(401)
  })

  test('travels by https only, where people come by https', async () => {
    const behindTls = await openSignIn({ ...house.installation, publicUrl: 'https://himaya.example.ma' })
    const { cookies } = await behindTls.withPassword(new Headers(), email, password)
    expect(cookies.find(cookie => cookie.startsWith('__Secure-himaya.session_token='))).toMatch(/; Secure/)
    const headers = new Headers({ cookie: cookies.map(cookie => cookie.split(';')[0]).join('; ') })
    expect((await behindTls.sessionOf(headers))?.person.email).toBe(email)
  })

  test('opened by one server is known to another on the same database', async () => {
    const browser = await signedIn()
    const another = await openSignIn(house.installation)
    const session = await another.sessionOf(new Headers({ cookie: browser.cookie() }))
    expect(session?.person.email).toBe(email)
  })

  test('keeps neither the address nor the browser of its person', async () => {
    await signedIn('203.0.113.77')
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(sign_in_session)::text as row from sign_in_session
      union all select to_jsonb(sign_in_attempt)::text from sign_in_attempt`.execute(database())
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113\.77|amina/)
  })
})

describe('one’s own account', () => {
  test('name and language change, and the door knows at once', async () => {
    const answer = await dpo.patch('/profile', { name: '  Amina   Alaoui-Idrissi ', language: 'ar' })
    expect(answer.body).toMatchObject({ name: 'Amina   Alaoui-Idrissi', language: 'ar', secondFactor: false })
    expect((await dpo.get('/session')).body.profile.name).toBe('Amina   Alaoui-Idrissi')
    const [member] = (await dpo.get(`/organisations/${organisationId}/members`)).body
    expect(member.name).toBe('Amina   Alaoui-Idrissi')
    await dpo.patch('/profile', { name: 'Amina Alaoui' })
  })

  test('a new password ends the other sessions, keeps this one, and the old one opens nothing', async () => {
    const [here, elsewhere] = [await signedIn(), await signedIn()]
    const next = 'une-autre-phrase-de-passe'
    const refused = await here.put('/profile/password', { current: 'not the password', next })
    expect([refused.status, refused.body.code]).toEqual([403, 'password-refused'])
    expect((await here.put('/profile/password', { current: password, next })).status).toBe(200)
    expect((await here.get('/session')).body.profile?.email).toBe(email)
    expect((await elsewhere.get('/session')).body.profile).toBeNull()
    expect((await house.browser().post('/session', { email, password })).status).toBe(401)
    expect((await here.put('/profile/password', { current: next, next: password })).status).toBe(200)
    dpo = await signedIn()
  })

  test('the organisation one works in is remembered, and only one of one’s own', async () => {
    expect((await dpo.put('/profile/organisation', { organisationId })).body.lastOrganisationId).toBe(
      organisationId,
    )
    const other = await dpo.put('/profile/organisation', {
      organisationId: '0192f0c1-0000-7000-8000-000000000009',
    })
    expect([other.status, other.body.code]).toEqual([404, 'not-found'])
  })

  test('a DPO adds another organisation and is its DPO', async () => {
    const { body, status } = await dpo.post('/organisations', {
      nameFr: 'Atlas',
      kind: 'association',
      language: 'ar',
    })
    expect(status).toBe(200)
    const { organisations } = (await dpo.get('/session')).body.profile
    expect(organisations).toHaveLength(2)
    expect((await dpo.get(`/organisations/${body.organisationId}`)).body).toMatchObject({
      language: 'ar',
      revision: 1,
    })
  })
})
