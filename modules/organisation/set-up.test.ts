// The first day: the link that opens once, and what it makes.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { establishOrganisation } from './door.ts'
import { newIdentity } from './establish.ts'
import { explored, type House, openHouse, password } from './house.test-support.ts'

let house: House
/** What the examples wait for before they end. */
let held: Promise<unknown> = Promise.resolve()
beforeAll(async () => {
  house = await openHouse({
    exploreExamples: async (installation, dpo, language, onStep) => {
      onStep({ doing: 'filling', name: 'crm.clients', share: 0.25 })
      await held
      const identity = newIdentity({ nameFr: 'InfraForge', kind: 'company', language })
      if (language === 'en') throw new Error('the examples are broken')
      return establishOrganisation(installation, identity, dpo, language)
    },
  })
})
afterAll(() => house.close())
/** Each test begins on the first day. */
beforeEach(async () => {
  house.clock.moveTo('2026-11-23T09:00:00.000Z')
  await sql`truncate organisation, organisation_membership, organisation_invitation, organisation_set_up_link, person,
    sign_in_account, sign_in_session, sign_in_second_factor, sign_in_used_code, sign_in_attempt,
    evidence_entry, evidence_sequence`.execute(house.installation.database.kysely)
})

const request = (token: string | null, changes = {}) => ({
  token,
  organisation: { nameFr: 'Argan SA', kind: 'company' },
  person: { name: 'Amina Alaoui', email: 'Amina@Argan.example', password },
  language: 'fr',
  ...changes,
})

test('the link sets up an organisation, its first DPO, and signs them in', async () => {
  const browser = house.browser()
  const token = await house.setUpLink()
  expect((await browser.get('/session')).body).toMatchObject({ installation: 'empty', profile: null })
  expect((await browser.post('/set-up/check', { token })).body).toEqual({
    expiresAt: '2026-11-24T09:00:00.000Z',
    examples: true,
  })

  const made = await browser.post('/set-up/organisation', request(token))
  expect(made.status).toBe(200)
  const cookie = made.headers.getSetCookie().find(text => text.startsWith('himaya.session_token='))
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)

  const { organisationId } = made.body
  expect((await browser.get('/session')).body).toMatchObject({
    installation: 'ready',
    profile: {
      name: 'Amina Alaoui',
      email: 'amina@argan.example',
      organisations: [{ organisationId, nameFr: 'Argan SA', role: 'dpo' }],
    },
  })
  const { body: evidence } = await browser.get(`/organisations/${organisationId}/evidence`)
  expect(evidence.entries).toMatchObject([{ sequence: 1, kind: 'organisation.established' }])
})

test('the link opens once, and every other link closes with it', async () => {
  const [token, another] = [await house.setUpLink(), await house.setUpLink()]
  await house.browser().post('/set-up/organisation', request(token))
  for (const used of [token, another]) {
    const answer = await house.browser().post('/set-up/organisation', request(used))
    expect([answer.status, answer.body.code]).toEqual([410, 'set-up-link-refused'])
    expect((await house.browser().post('/set-up/check', { token: used })).status).toBe(410)
  }
  expect(await house.setUpLink()).toBeNull()
})

test('two who open the link at once make one organisation', async () => {
  const token = await house.setUpLink()
  const person = (n: number) => ({ name: 'Amina', email: `amina${n}@argan.example`, password })
  const answers = await Promise.all(
    [1, 2, 3, 4].map(n =>
      house.browser().post('/set-up/organisation', request(token, { person: person(n) })),
    ),
  )
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 410, 410, 410])
  const { rows } = await sql`select from organisation`.execute(house.installation.database.kysely)
  expect(rows).toHaveLength(1)
})

test('an expired or a wrong link opens nothing, and nothing is made', async () => {
  const token = await house.setUpLink()
  house.clock.advance({ hours: 24 })
  for (const refused of [token, 'x'.repeat(43), "'; drop table person; --".repeat(2)]) {
    const answer = await house.browser().post('/set-up/organisation', request(refused))
    expect([answer.status, answer.body.code]).toEqual([410, 'set-up-link-refused'])
  }
  const { rows } = await sql`select from person`.execute(house.installation.database.kysely)
  expect(rows).toEqual([])
})

test('a faulty form keeps the link for the next try', async () => {
  const browser = house.browser({ language: 'ar' })
  const token = await house.setUpLink()
  const person = { name: ' ', email: 'nobody', password: 'short' }
  const refused = await browser.post('/set-up/organisation', request(token, { person }))
  expect(refused.status).toBe(422)
  expect(refused.body.faults.map((fault: { path: string }) => fault.path)).toEqual([
    'person.name',
    'person.email',
    'person.password',
  ])
  expect((await browser.post('/set-up/organisation', request(token))).status).toBe(200)
})

test('links are not guessed by trying many', async () => {
  const browser = house.browser()
  const answers = []
  for (let tries = 0; tries < 101; tries++)
    answers.push((await browser.post('/set-up/check', { token: `guess-${tries}`.padEnd(43, 'x') })).status)
  expect(new Set(answers.slice(0, 100))).toEqual(new Set([410]))
  const refused = await browser.post('/set-up/check', { token: await house.setUpLink() })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900'])
  const elsewhere = house.browser({ address: '192.0.2.2' })
  expect((await elsewhere.post('/set-up/check', { token: await house.setUpLink() })).status).toBe(200)
})

test('the examples open signed in, with a password to come back', async () => {
  const browser = house.browser()
  const token = await house.setUpLink()
  expect((await browser.post('/set-up/examples', { token, language: 'ar' })).status).toBe(200)
  await explored(browser, token)
  const { status, body } = await browser.post('/set-up/examples/enter', { token })
  expect(status).toBe(200)
  expect((await browser.get(`/organisations/${body.organisationId}`)).body.nameFr).toBe('InfraForge')
  const { email, password: shown } = body
  const again = await house.browser().post('/session', { email, password: shown })
  expect([again.status, again.body]).toEqual([200, { next: 'signed-in' }])
})

test('examples that fail leave a link that still opens', async () => {
  const browser = house.browser()
  const token = await house.setUpLink()
  expect((await browser.post('/set-up/examples', { token, language: 'en' })).status).toBe(200)
  // The failure is told to whoever follows, once.
  expect(await explored(browser, token)).toBe(500)
  expect((await browser.post('/set-up/examples/progress', { token })).body).toEqual({ exploring: null })
  expect((await browser.post('/set-up/check', { token })).status).toBe(200)
  expect((await browser.post('/set-up/examples', { token, language: 'fr' })).status).toBe(200)
  expect(await explored(browser, token)).toBe(200)
})

test('the examples are followed by their link: how far they are, from anywhere, and only by it', async () => {
  const token = await house.setUpLink()
  let go = () => {}
  held = new Promise<void>(resolve => {
    go = resolve
  })
  const browser = house.browser()
  const begun = await browser.post('/set-up/examples', { token, language: 'fr' })
  expect(begun.body).toMatchObject({ state: 'running' })
  const elsewhere = house.browser()
  await expect
    .poll(async () => (await elsewhere.post('/set-up/examples/progress', { token })).body.exploring)
    .toMatchObject({ state: 'running', doing: 'filling', name: 'crm.clients', share: 0.25 })
  // Begun again with the same link: the same work. The link itself opens nothing else meanwhile.
  expect((await elsewhere.post('/set-up/examples', { token, language: 'fr' })).body.share).toBe(0.25)
  expect((await elsewhere.post('/set-up/organisation', request(token))).body.code).toBe('set-up-link-refused')
  const early = await elsewhere.post('/set-up/examples/enter', { token })
  expect([early.status, early.body.code]).toEqual([410, 'set-up-link-refused'])
  const other = await elsewhere.post('/set-up/examples/progress', { token: 'x'.repeat(43) })
  expect(other.body).toEqual({ exploring: null })
  go()
  expect(await explored(browser, token)).toBe(200)
  expect((await browser.post('/set-up/examples/enter', { token })).status).toBe(200)
  // Entered once.
  expect((await elsewhere.post('/set-up/examples/enter', { token })).status).toBe(410)
  const { rows } = await sql`select from organisation`.execute(house.installation.database.kysely)
  expect(rows.length).toBe(1)
})

test('an installation without examples says so, and keeps the link', async () => {
  const bare = await openHouse()
  const token = await bare.setUpLink()
  const browser = bare.browser()
  expect((await browser.post('/set-up/check', { token })).body.examples).toBe(false)
  const answer = await browser.post('/set-up/examples', { token, language: 'fr' })
  expect([answer.status, answer.body.code]).toEqual([404, 'examples-absent'])
  expect((await browser.post('/set-up/check', { token })).status).toBe(200)
  await bare.close()
})

test('neither the link nor the password is kept or logged', async () => {
  const token = await house.setUpLink()
  await house.browser().post('/set-up/organisation', request(token))
  const { rows } = await sql<{ row: string }>`
    select to_jsonb(person)::text || to_jsonb(sign_in_account)::text as row from person, sign_in_account
    union all select to_jsonb(evidence_entry)::text from evidence_entry`.execute(
    house.installation.database.kysely,
  )
  const everything = JSON.stringify([rows, house.lines])
  expect(everything).toContain('amina@argan.example')
  expect(everything).not.toContain(password)
  expect(everything).not.toContain(token)
  expect(JSON.stringify(house.lines)).not.toMatch(/amina|alaoui/i)
})
