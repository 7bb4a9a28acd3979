// What other rooms stand on: who someone is, what they chose, where they stand, and that they can be forgotten.
import { evidence } from '@himaya/evidence/module'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  forgetSubject,
  grantedOfMany,
  history,
  knownSubject,
  linkSubjects,
  points,
  purposes,
  recordChoice,
  standing,
  type Who,
} from './door.ts'
import { consentTables, publishNotice, publishPoint } from './published.test-support.ts'
import { ConsentRecord, ConsentSubject, Notice, Point, Purpose } from './records.ts'

let it: TestInstallation
beforeAll(async () => {
  it = await startTestInstallation([evidence, consentTables])
})
afterAll(() => it.close())

const newContext = (): Context =>
  it.installation.contextFor({
    organisationId: OrganisationId.parse(newId()),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
const choose = (ctx: Context, who: Who, point: string, granted: string[], refused: string[] = []) =>
  ctx.transaction(tx =>
    recordChoice(tx, ctx, { who, point, granted, refused, language: 'fr', form: 'explicit' }),
  )
const stands = async (ctx: Context, who: Who) =>
  Object.fromEntries(
    (await ctx.transaction(tx => standing(tx, ctx, who))).map(({ purpose, is }) => [purpose, is]),
  )

test('records and tables match, and organisations are kept apart, in every partition', async () => {
  const { database } = it.installation
  const organisation = ['organisation_id']
  await expectRecordsMatchTables(database, {
    consent_purpose: { record: Purpose, hidden: organisation },
    consent_point: { record: Point, hidden: organisation },
    consent_notice: { record: Notice, hidden: organisation },
    consent_subject: { record: ConsentSubject, hidden: [...organisation, 'salt', 'choices', 'sealed_label'] },
    consent_record: {
      record: ConsentRecord,
      hidden: [...organisation, 'notice', 'sealed', 'commitment', 'batch_id', 'place'],
      computed: ['notice'],
    },
  })
  await everyTableIsIsolated(database)
  const { rows } = await database.pool.query(
    "select count(*)::int as count from pg_inherits where inhparent = 'consent_record'::regclass",
  )
  expect(rows).toEqual([{ count: 18 }])
})

describe('a person', () => {
  test('of whom nothing is known has granted nothing', async () => {
    const ctx = newContext()
    await publishPoint(ctx)
    expect(await stands(ctx, { email: 'amina@example.ma' })).toEqual({
      analytics: 'unknown',
      marketing: 'unknown',
    })
  })

  test.each([
    [{ email: ' Amina@Example.MA ' }, { email: 'amina@example.ma' }],
    [{ phone: '06 12-34-56-78' }, { phone: '+212 (0)6 12 34 56 78' }],
    [{ phone: '00212612345678' }, { phone: '0612345678' }],
    [{ phone: '+33 6 12 34 56 78' }, { phone: '0033612345678' }],
    [{ reference: ' C-001' }, { reference: 'C-001' }],
  ])('%j and %j are one', async (one, other) => {
    const ctx = newContext()
    const first = await ctx.transaction(tx => knownSubject(tx, ctx, one))
    expect(await ctx.transaction(tx => knownSubject(tx, ctx, other))).toBe(first)
  })

  test.each([
    { email: 'amina' },
    { phone: '12' },
    { phone: '0912345678' },
    { phone: 'six' },
    { reference: ' ' },
  ])('is not told by %j', async who => {
    const ctx = newContext()
    await expect(ctx.transaction(tx => knownSubject(tx, ctx, who))).rejects.toMatchObject({
      kind: { code: 'consent-identifier-unreadable' },
    })
  })

  test('made at once by two is one', async () => {
    const ctx = newContext()
    const made = await Promise.all(
      Array.from({ length: 8 }, () =>
        ctx.transaction(tx => knownSubject(tx, ctx, { email: 'b@example.ma' }, 'B')),
      ),
    )
    expect(new Set(made).size).toBe(1)
  })

  test('is known by any of what it was named by', async () => {
    const ctx = newContext()
    const who = { email: 'c@example.ma', phone: '0661234567', reference: '42' }
    const subjectId = await ctx.transaction(tx => knownSubject(tx, ctx, who))
    for (const each of [{ email: who.email }, { phone: who.phone }, { reference: who.reference }])
      expect(await ctx.transaction(tx => knownSubject(tx, ctx, each))).toBe(subjectId)
  })
})

describe('a choice', () => {
  test('stands until the next, and the history tells both', async () => {
    const ctx = newContext()
    const { pointId, version } = await publishPoint(ctx, { manner: 'counter' })
    const who = { email: 'd@example.ma' }
    await choose(ctx, who, pointId, ['analytics'], ['marketing'])
    expect(await stands(ctx, who)).toEqual({ analytics: 'granted', marketing: 'refused' })
    await choose(ctx, who, pointId, [], ['analytics'])
    expect(await stands(ctx, who)).toEqual({ analytics: 'refused', marketing: 'refused' })
    const subjectId = await ctx.transaction(tx => knownSubject(tx, ctx, who))
    const events = await ctx.transaction(tx => history(tx, ctx, subjectId))
    expect(events).toMatchObject([
      { order: 1, granted: [], refused: ['analytics'], notice: version, manner: 'counter', seal: null },
      { order: 0, granted: ['analytics'], refused: ['marketing'], details: { actor: { task: 'test' } } },
    ])
    expect(await ctx.transaction(points)).toMatchObject([{ pointId, notice: version }])
    expect((await ctx.transaction(purposes)).map(({ key }) => key)).toEqual(['analytics', 'marketing'])
  })

  test('grows old, and is asked again when what is asked changes', async () => {
    const ctx = newContext()
    const point = await publishPoint(ctx, { days: 30 })
    const who = { email: 'e@example.ma' }
    await choose(ctx, who, point.pointId, ['analytics', 'marketing'])
    await ctx.transaction(async tx => {
      await sql`update consent_purpose set revision = 2 where key = 'marketing'`.execute(tx)
      await publishNotice(tx, ctx, point, { revision: 2 })
    })
    expect(await stands(ctx, who)).toEqual({ analytics: 'granted', marketing: 'asked-again' })
    it.clock.advance({ days: 29, hours: 23 })
    expect(await stands(ctx, who)).toMatchObject({ analytics: 'granted' })
    it.clock.advance({ hours: 2 })
    expect(await stands(ctx, who)).toMatchObject({ analytics: 'expired' })
    it.clock.moveTo('2026-11-23T09:00:00.000Z')
  })

  test('that is inferred grants nothing', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    const who = { email: 'f@example.ma' }
    await ctx.transaction(tx =>
      recordChoice(tx, ctx, {
        ...{ who, point: pointId, granted: ['analytics'], refused: [] },
        ...{ language: 'fr', form: 'implicit' },
      }),
    )
    expect(await stands(ctx, who)).toEqual({ analytics: 'unknown', marketing: 'unknown' })
  })

  test('that grants what was not asked, or at a point without a notice, is refused; a refusal never', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    const who = { email: 'g@example.ma' }
    await expect(choose(ctx, who, pointId, ['analytics', 'other'])).rejects.toMatchObject({
      kind: { code: 'consent-purpose-not-asked' },
    })
    await expect(choose(ctx, who, pointId, ['analytics'], ['analytics'])).rejects.toThrow()
    await ctx.transaction(tx => sql`update consent_point set state = 'closed'`.execute(tx))
    await expect(choose(ctx, who, pointId, ['analytics'])).rejects.toMatchObject({
      kind: { code: 'consent-point-not-published' },
    })
    await choose(ctx, who, pointId, [], ['analytics'])
    expect(await stands(ctx, who)).toMatchObject({ analytics: 'refused' })
  })

  test('of a browser that is shown to be someone known counts for both; the later stands, and of two at once the refusal', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    const pseudonym = newId()
    await choose(ctx, { subjectId: pseudonym }, pointId, ['analytics', 'marketing'])
    const known = await ctx.transaction(tx => knownSubject(tx, ctx, { email: 'h@example.ma' }))
    await choose(ctx, { subjectId: known }, pointId, [], ['marketing'])
    expect(await stands(ctx, { email: 'h@example.ma' })).toEqual({
      analytics: 'unknown',
      marketing: 'refused',
    })
    const link = () =>
      ctx.transaction(tx => linkSubjects(tx, ctx, { pseudonym, known, proof: 'one-time-code' }))
    await link()
    await link()
    for (const who of [{ email: 'h@example.ma' }, { subjectId: pseudonym }])
      expect(await stands(ctx, who)).toEqual({ analytics: 'granted', marketing: 'refused' })
    it.clock.advance({ minutes: 1 })
    await choose(ctx, { subjectId: pseudonym }, pointId, ['marketing'])
    expect(await stands(ctx, { email: 'h@example.ma' })).toMatchObject({ marketing: 'granted' })
    expect(await ctx.transaction(tx => history(tx, ctx, known))).toHaveLength(3)
  })
})

describe('forgetting', () => {
  test('leaves nothing to read and nothing granted; the person may come back as someone new to us', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    const who = { email: 'i@example.ma' }
    await choose(ctx, who, pointId, ['analytics'])
    const subjectId = await ctx.transaction(tx => knownSubject(tx, ctx, who))
    expect(await ctx.transaction(tx => forgetSubject(tx, ctx, subjectId))).toBe(1)
    expect(await ctx.transaction(tx => forgetSubject(tx, ctx, subjectId))).toBe(0)
    expect(await stands(ctx, who)).toMatchObject({ analytics: 'unknown' })
    expect(await ctx.transaction(tx => history(tx, ctx, subjectId))).toMatchObject([{ details: null }])
    expect(await ctx.transaction(tx => knownSubject(tx, ctx, who))).not.toBe(subjectId)
    await choose(ctx, { subjectId }, pointId, ['analytics'])
    expect(await ctx.transaction(tx => history(tx, ctx, subjectId))).toMatchObject([
      { details: { objects: false } },
      { details: null },
    ])
  })

  test('a record can only be forgotten, not changed, and only within its organisation', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    await choose(ctx, { subjectId: newId() }, pointId, ['analytics'])
    await expect(
      ctx.transaction(tx => sql`update consent_record set granted = '{}'`.execute(tx)),
    ).rejects.toThrow(/permission denied/)
    await expect(
      ctx.transaction(tx => sql`update consent_record set sealed = decode('00', 'hex')`.execute(tx)),
    ).rejects.toThrow(/only forgotten/)
    await expect(ctx.transaction(tx => sql`delete from consent_record`.execute(tx))).rejects.toThrow(
      /permission denied/,
    )
    const other = newContext()
    const seen = await other.transaction(tx => sql`select from consent_record`.execute(tx))
    expect(seen.rows).toEqual([])
  })
})

describe('many people and one purpose', () => {
  const ask = (ctx: Context, purpose: string, ...emails: string[]) =>
    ctx.transaction(tx =>
      grantedOfMany(
        tx,
        ctx,
        purpose,
        emails.map(value => ({ kind: 'email', value })),
      ),
    )

  test('who grants it today, who does not, and who cannot be read', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    await choose(ctx, { email: 'amina@example.ma' }, pointId, ['marketing'])
    await choose(ctx, { email: 'karim@example.ma' }, pointId, ['analytics'], ['marketing'])
    await choose(ctx, { email: 'hind@example.ma' }, pointId, ['marketing'])
    await choose(ctx, { email: 'hind@example.ma' }, pointId, [], ['marketing'])
    expect(
      await ask(
        ctx,
        'marketing',
        ...[' Amina@Example.MA ', 'karim@example.ma', 'hind@example.ma', 'personne@example.ma', 'illisible'],
      ),
    ).toEqual(['granted', 'not-granted', 'not-granted', 'not-granted', 'unreadable'])
    expect(await ask(ctx, 'marketing')).toEqual([])
  })

  test('a text that has changed, or a purpose that is retired, was not agreed to', async () => {
    const ctx = newContext()
    const { pointId } = await publishPoint(ctx)
    await choose(ctx, { email: 'amina@example.ma' }, pointId, ['marketing'])
    const set = (text: string) => ctx.transaction(tx => sql.raw(text).execute(tx))
    await set("update consent_purpose set revision = 2 where key = 'marketing'")
    expect(await ask(ctx, 'marketing', 'amina@example.ma')).toEqual(['not-granted'])
    await set("update consent_purpose set revision = 1, state = 'retired' where key = 'marketing'")
    expect(await ask(ctx, 'marketing', 'amina@example.ma')).toEqual(['not-granted'])
  })

  test('a purpose that does not exist is no answer, and another organisation’s people are not ours', async () => {
    const [ctx, other] = [newContext(), newContext()]
    const { pointId } = await publishPoint(ctx)
    await publishPoint(other)
    await choose(ctx, { email: 'amina@example.ma' }, pointId, ['marketing'])
    await expect(ask(ctx, 'nothing', 'amina@example.ma')).rejects.toMatchObject({
      kind: { code: 'consent-purpose-unknown' },
    })
    expect(await ask(other, 'marketing', 'amina@example.ma')).toEqual(['not-granted'])
  })
})
