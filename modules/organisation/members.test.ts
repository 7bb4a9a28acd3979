// Invitations, roles and leaving.

import { OrganisationId, PersonId } from '@himaya/platform/records'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { members, personName } from './door.ts'
import { type Browser, type House, openHouse, password } from './house.test-support.ts'
import { changeRole } from './members.ts'
import type { Member } from './records.ts'

let house: House
let dpo: Browser
let organisationId: string
let at: string
beforeAll(async () => {
  house = await openHouse()
  const made = await house.setUp()
  dpo = made.dpo
  organisationId = made.organisationId
  at = `/organisations/${organisationId}`
})
afterAll(() => house.close())

const invite = async (email: string, role = 'member') =>
  (await dpo.post(`${at}/invitations`, { email, role })).body
const person = { name: 'Karim Tazi', password, language: 'fr' }
const listed = async (): Promise<Member[]> => (await dpo.get(`${at}/members`)).body
const memberNamed = async (email: string) => (await listed()).find(member => member.email === email)
const contextHere = (inside = organisationId) =>
  house.installation.contextFor({
    organisationId: OrganisationId.parse(inside),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
const kinds = async () =>
  (await dpo.get(`${at}/evidence`)).body.entries.map((entry: { kind: string }) => entry.kind)

describe('an invitation', () => {
  test('makes an account and a member, once', async () => {
    const { token, ...invitation } = await invite('Karim@argan.example', 'auditor')
    expect(invitation).toMatchObject({
      email: 'karim@argan.example',
      role: 'auditor',
      expiresAt: '2026-11-30T09:00:00.000Z',
    })
    expect((await dpo.get(`${at}/invitations`)).body).toEqual([invitation])

    const karim = house.browser()
    expect((await karim.post('/invitations/read', { token })).body).toEqual({
      organisationNameFr: 'Argan SA',
      organisationNameAr: null,
      email: 'karim@argan.example',
      role: 'auditor',
      expiresAt: '2026-11-30T09:00:00.000Z',
      accept: 'create-account',
    })
    expect((await karim.post('/invitations/create-account', { token, ...person })).body).toEqual({
      organisationId,
    })
    expect((await karim.get(at)).body.nameFr).toBe('Argan SA')
    expect(await memberNamed('karim@argan.example')).toMatchObject({ name: 'Karim Tazi', role: 'auditor' })
    expect((await kinds()).slice(0, 2)).toEqual(['organisation.member-joined', 'organisation.person-invited'])

    const again = await house.browser().post('/invitations/create-account', { token, ...person })
    expect([again.status, again.body.code]).toEqual([410, 'invitation-refused'])
    expect((await dpo.get(`${at}/invitations`)).body).toEqual([])
  })

  test('is not made for a member', async () => {
    const answer = await dpo.post(`${at}/invitations`, { email: 'amina@argan.example', role: 'member' })
    expect([answer.status, answer.body.code]).toEqual([409, 'already-a-member'])
  })

  test('takes the place of an earlier one, can be withdrawn, and expires', async () => {
    const first = await invite('salma@argan.example')
    const second = await invite('salma@argan.example', 'approver')
    const read = (token: string) => house.browser().post('/invitations/read', { token })
    expect((await read(first.token)).status).toBe(410)
    expect((await read(second.token)).body.role).toBe('approver')

    expect((await dpo.remove(`${at}/invitations/${second.invitationId}`)).status).toBe(200)
    expect((await dpo.remove(`${at}/invitations/${second.invitationId}`)).status).toBe(404)
    expect((await read(second.token)).status).toBe(410)

    const third = await invite('salma@argan.example')
    house.clock.advance({ days: 7 })
    const late = await house.browser().post('/invitations/create-account', { token: third.token, ...person })
    expect([late.status, late.body.code]).toEqual([410, 'invitation-refused'])
    house.clock.advance({ days: -7 })
  })

  test.each([
    ['another secret', (token: string) => `${token.split('.')[0]}.${'A'.repeat(43)}`],
    ['another organisation', (token: string) => `${'A'.repeat(22)}.${token.split('.')[1]}`],
    ['no organisation', (token: string) => token.split('.')[1] ?? ''],
    ['hostile text', () => "'; drop table organisation_invitation; --"],
  ])('is not opened with %s', async (_, bend) => {
    const { token } = await invite('nadia@argan.example')
    const answer = await house.browser().post('/invitations/read', { token: bend(token) })
    expect([answer.status, answer.body.code]).toEqual([410, 'invitation-refused'])
  })

  test('opened by two at once makes one account', async () => {
    const { token } = await invite('twice@argan.example')
    const answers = await Promise.all(
      [1, 2, 3].map(() => house.browser().post('/invitations/create-account', { token, ...person })),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 409, 409])
  })

  test('to an address that has an account is accepted by signing in, with that account only', async () => {
    const other = await dpo.post('/organisations', { nameFr: 'Atlas', kind: 'association', language: 'fr' })
    const atlas = `/organisations/${other.body.organisationId}`
    const { token } = (
      await dpo.post(`${atlas}/invitations`, { email: 'karim@argan.example', role: 'member' })
    ).body
    expect((await house.browser().post('/invitations/read', { token })).body.accept).toBe('sign-in')
    const asNew = await house.browser().post('/invitations/create-account', { token, ...person })
    expect([asNew.status, asNew.body.code]).toEqual([409, 'account-exists'])

    const wrong = await dpo.post('/invitations/accept', { token })
    expect([wrong.status, wrong.body.code]).toEqual([403, 'invitation-for-another'])

    const karim = house.browser()
    await karim.post('/session', { email: 'karim@argan.example', password })
    expect((await karim.get(atlas)).status).toBe(404)
    expect((await karim.post('/invitations/accept', { token })).status).toBe(200)
    expect((await karim.get(atlas)).status).toBe(200)
    expect((await karim.get('/session')).body.profile.organisations).toHaveLength(2)
  })

  test('a member who is DPO nowhere adds no organisation', async () => {
    const karim = house.browser()
    await karim.post('/session', { email: 'karim@argan.example', password })
    const answer = await karim.post('/organisations', { nameFr: 'Rif', kind: 'company', language: 'fr' })
    expect([answer.status, answer.body.code]).toEqual([403, 'only-a-dpo-adds-organisations'])
  })
})

describe('roles', () => {
  test('a new role counts from the next request', async () => {
    const reader = await house.join(dpo, organisationId, 'auditor')
    const member = await memberNamed(reader.email)
    expect((await reader.get(`${at}/invitations`)).status).toBe(403)
    expect((await dpo.patch(`${at}/members/${member?.personId}`, { role: 'dpo' })).body.role).toBe('dpo')
    expect((await reader.get(`${at}/invitations`)).status).toBe(200)
    await dpo.patch(`${at}/members/${member?.personId}`, { role: 'member' })
    expect((await kinds())[0]).toBe('organisation.role-changed')
  })

  test('the last DPO stays, whatever they ask', async () => {
    const amina = await memberNamed('amina@argan.example')
    const down = await dpo.patch(`${at}/members/${amina?.personId}`, { role: 'member' })
    const out = await dpo.remove(`${at}/members/${amina?.personId}`)
    for (const answer of [down, out]) expect([answer.status, answer.body.code]).toEqual([409, 'last-dpo'])
  })

  test('two DPOs who take the role from each other at once leave one', async () => {
    const other = await house.join(dpo, organisationId, 'dpo')
    const [amina, second] = [await memberNamed('amina@argan.example'), await memberNamed(other.email)]
    // Past the door, where both are still DPOs.
    const takeFrom = (member: Member | undefined) =>
      changeRole(contextHere(), { personId: PersonId.parse(member?.personId), role: 'auditor' })
    const results = await Promise.allSettled([takeFrom(second), takeFrom(amina)])
    expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = results.find(result => result.status === 'rejected')
    expect(refused).toMatchObject({ reason: { kind: { code: 'last-dpo' } } })
    await changeRole(contextHere(), { personId: PersonId.parse(amina?.personId), role: 'dpo' })
  })

  test('someone removed finds nothing the moment after, and keeps their name in what they did', async () => {
    const gone = await house.join(dpo, organisationId, 'member')
    const member = await memberNamed(gone.email)
    expect((await dpo.remove(`${at}/members/${member?.personId}`)).status).toBe(200)
    const answer = await gone.get(at)
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
    expect(await memberNamed(gone.email)).toBeUndefined()
    expect((await dpo.patch(`${at}/members/${member?.personId}`, { role: 'dpo' })).status).toBe(404)

    const ctx = contextHere()
    const name = await ctx.transaction(tx => personName(tx, PersonId.parse(member?.personId)))
    expect(name).toBe(member?.name)
    expect((await ctx.transaction(members)).map(one => one.email)).not.toContain(gone.email)
  })

  test('and comes back by an invitation, in the role of that one', async () => {
    const back = await house.join(dpo, organisationId, 'member')
    const member = await memberNamed(back.email)
    await dpo.remove(`${at}/members/${member?.personId}`)
    const { token } = await invite(back.email, 'approver')
    expect((await back.post('/invitations/accept', { token })).status).toBe(200)
    expect(await memberNamed(back.email)).toMatchObject({ personId: member?.personId, role: 'approver' })
  })

  test('an organisation sees its own people and never their accounts', async () => {
    const stranger = await dpo.post('/organisations', { nameFr: 'Rif', kind: 'company', language: 'fr' })
    const ctx = contextHere(stranger.body.organisationId)
    expect((await ctx.transaction(members)).map(member => member.email)).toEqual(['amina@argan.example'])
    const karim = await memberNamed('karim@argan.example')
    expect(await ctx.transaction(tx => personName(tx, PersonId.parse(karim?.personId)))).toBeNull()
    for (const query of [
      sql`select name from person`,
      sql`select * from sign_in_account`,
      sql`select * from sign_in_session`,
    ])
      await expect(ctx.transaction(tx => query.execute(tx))).rejects.toMatchObject({ code: '42501' })
  })
})
