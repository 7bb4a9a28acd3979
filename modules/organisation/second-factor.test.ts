// The second factor: an authenticator’s code, each good once, or a backup code.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { authenticatorCode, type Browser, type House, openHouse, password } from './house.test-support.ts'

let house: House
let dpo: Browser
let organisationId: string
let authenticator: string
let backupCodes: string[]
const email = 'amina@argan.example'
const database = () => house.installation.database.kysely

beforeAll(async () => {
  house = await openHouse()
  const made = await house.setUp()
  dpo = made.dpo
  organisationId = made.organisationId
})
afterAll(() => house.close())
beforeEach(async () => {
  await sql`delete from sign_in_attempt`.execute(database())
  await sql`delete from sign_in_used_code`.execute(database())
})

const afterPassword = async () => {
  const browser = house.browser()
  expect((await browser.post('/session', { email, password })).body).toEqual({ next: 'second-factor' })
  return browser
}
const answer = (browser: Browser, code: string, kind = 'authenticator') =>
  browser.post('/session/second-factor', { code, kind })
const isInside = async (browser: Browser) =>
  (await browser.get(`/organisations/${organisationId}`)).status === 200
const wrongCode = () => {
  const right = [-30_000, 0, 30_000].map(shift => authenticatorCode(authenticator, Date.now() + shift))
  return ['111111', '222222', '333333', '444444'].find(code => !right.includes(code)) ?? '555555'
}

test('it is begun with the password, and is on only after a first right code', async () => {
  const refused = await dpo.post('/profile/second-factor', { password: 'wrong' })
  expect([refused.status, refused.body.code]).toEqual([403, 'password-refused'])

  const begun = await dpo.post('/profile/second-factor', { password })
  authenticator = begun.body.authenticatorUri
  backupCodes = begun.body.backupCodes
  expect(new URL(authenticator).protocol).toBe('otpauth:')
  expect(new Set(backupCodes).size).toBe(10)
  expect((await house.browser().post('/session', { email, password })).body).toEqual({ next: 'signed-in' })

  const wrong = await dpo.post('/profile/second-factor/confirm', { code: wrongCode() })
  expect([wrong.status, wrong.body.code]).toEqual([401, 'second-factor-refused'])
  const right = await dpo.post('/profile/second-factor/confirm', { code: authenticatorCode(authenticator) })
  expect([right.status, right.body.secondFactor]).toEqual([200, true])
  const [member] = (await dpo.get(`/organisations/${organisationId}/members`)).body
  expect(member.secondFactor).toBe(true)
  expect(await isInside(dpo)).toBe(true)

  const again = await dpo.post('/profile/second-factor', { password })
  expect([again.status, again.body.code]).toEqual([409, 'second-factor-already-on'])
})

test('the password alone lets nobody in', async () => {
  const browser = await afterPassword()
  expect(await isInside(browser)).toBe(false)
  expect((await browser.get('/session')).body.profile).toBeNull()
})

test('a right code lets in, a wrong one does not', async () => {
  const browser = await afterPassword()
  expect((await answer(browser, wrongCode())).status).toBe(401)
  expect(await isInside(browser)).toBe(false)
  expect((await answer(browser, authenticatorCode(authenticator))).body).toEqual({ next: 'signed-in' })
  expect(await isInside(browser)).toBe(true)
})

test('a code that served is refused to whoever looked over the shoulder', async () => {
  const [first, thief] = [await afterPassword(), await afterPassword()]
  const code = authenticatorCode(authenticator)
  expect((await answer(first, code)).status).toBe(200)
  const refused = await answer(thief, code)
  expect([refused.status, refused.body.code]).toEqual([401, 'second-factor-refused'])
  expect(refused.headers.getSetCookie()).toEqual([])
  expect(await isInside(thief)).toBe(false)
})

test('of two who use one code at once, one is let in', async () => {
  const browsers = [await afterPassword(), await afterPassword(), await afterPassword()]
  const code = authenticatorCode(authenticator)
  const answers = await Promise.all(browsers.map(browser => answer(browser, code)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
})

test('codes of another time are refused', async () => {
  for (const shift of [-300_000, 300_000]) {
    const browser = await afterPassword()
    expect((await answer(browser, authenticatorCode(authenticator, Date.now() + shift))).status).toBe(401)
  }
})

test('a backup code lets in once', async () => {
  const [code = ''] = backupCodes
  const browser = await afterPassword()
  expect((await answer(browser, code, 'backup')).body).toEqual({ next: 'signed-in' })
  expect(await isInside(browser)).toBe(true)
  expect((await answer(await afterPassword(), code, 'backup')).status).toBe(401)
  expect((await answer(await afterPassword(), 'AAAAA-BBBBB', 'backup')).status).toBe(401)
})

test('no code is looked at without a password before it, or after it waited too long', async () => {
  const code = authenticatorCode(authenticator)
  expect((await answer(house.browser(), code)).status).toBe(401)
  const late = await afterPassword()
  await sql`update sign_in_verification set expires_at = now() - interval '1 second'`.execute(database())
  expect((await answer(late, code)).status).toBe(401)
})

test('a challenge ends after five wrong codes, though a sixth be right', async () => {
  const browser = await afterPassword()
  for (let tries = 0; tries < 5; tries++) expect((await answer(browser, wrongCode())).status).toBe(401)
  expect((await answer(browser, authenticatorCode(authenticator))).status).toBe(401)
  expect(await isInside(browser)).toBe(false)
  await sql`update sign_in_second_factor set failed_verification_count = 0, locked_until = null`.execute(
    database(),
  )
})

test('an account under attack is locked for a while, whatever the challenge', async () => {
  for (let tries = 0; tries < 10; tries++) await answer(await afterPassword(), wrongCode())
  expect((await answer(await afterPassword(), authenticatorCode(authenticator))).status).toBe(401)
  await sql`update sign_in_second_factor set locked_until = now() - interval '1 second'`.execute(database())
  expect((await answer(await afterPassword(), authenticatorCode(authenticator))).status).toBe(200)
})

test('secret and backup codes are not readable in the database', async () => {
  const { rows } = await sql<{ row: string }>`
    select to_jsonb(f)::text as row from sign_in_second_factor f`.execute(database())
  const secret = new URL(authenticator).searchParams.get('secret') ?? 'none'
  expect(rows[0]?.row).not.toContain(secret)
  for (const code of backupCodes) expect(rows[0]?.row).not.toContain(code)
})

test('it is ended with the password, by its person only', async () => {
  const refused = await dpo.post('/profile/second-factor/end', { password: 'wrong' })
  expect(refused.status).toBe(403)
  const ended = await dpo.post('/profile/second-factor/end', { password })
  expect([ended.status, ended.body.secondFactor]).toEqual([200, false])
  expect(await isInside(dpo)).toBe(true)
  expect((await house.browser().post('/session', { email, password })).body).toEqual({ next: 'signed-in' })
})
