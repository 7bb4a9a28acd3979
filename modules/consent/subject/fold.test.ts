// The state of a subject is the same whatever arrives when, how often, and through which server: in memory and in PostgreSQL.
import { evidence } from '@himaya/evidence/module'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queueOf } from '../ingest/queue.ts'
import { type Writer, writerOf } from '../ingest/writer.ts'
import { consentTables } from '../published.test-support.ts'
import { PointId, RecordId, SubjectId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { type Choice, fold, HIGHEST_ORDER, later, nextOrder, readChoice, writeChoice } from './fold.ts'
import { choicesOf, type Incoming } from './incoming.ts'
import { NO_DETAILS } from './statement.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const PURPOSES = ['analytics', 'marketing', 'own'] as const
const pointId = PointId.parse(newId())

const choice = fc.record({
  order: fc.oneof(fc.nat({ max: 4 }), fc.constant(HIGHEST_ORDER)),
  is: fc.constantFrom('granted' as const, 'refused' as const),
  form: fc.constantFrom('explicit' as const, 'implicit' as const),
  at: fc
    .date({ min: new Date('2025-11-01'), max: new Date(NOW), noInvalidDate: true })
    .map(date => date.toISOString()),
  revision: fc.integer({ min: 1, max: 2_000 }),
  recordId: fc.uuid({ version: 7 }).map(id => RecordId.parse(id)),
  pointId: fc.constant(pointId),
})
const choices = fc.dictionary(fc.constantFrom(...PURPOSES), choice.map(writeChoice), {
  noNullPrototype: true,
})

describe('the fold', () => {
  test('a choice is read as it was written', () =>
    fc.assert(
      fc.property(choice, each => {
        expect(readChoice(writeChoice(each))).toEqual(each)
      }),
    ))
  test.each(['', 'granted', writeChoice({ ...(fc.sample(choice, 1)[0] as Choice) }).slice(1)])(
    '%j is no choice',
    text => expect(() => readChoice(text)).toThrow(),
  )
  test('neither order of arrival nor repetition matters', () =>
    fc.assert(
      fc.property(choices, choices, choices, (a, b, c) => {
        expect(fold(fold(a, b), c)).toEqual(fold(a, fold(b, c)))
        expect(fold(a, b)).toEqual(fold(b, a))
        expect(fold(a, a)).toEqual(a)
      }),
    ))
  test('the higher order stands; of one order, the refusal', () =>
    fc.assert(
      fc.property(choice, choice, (one, other) => {
        const standing = readChoice(fold({ p: writeChoice(one) }, { p: writeChoice(other) }).p ?? '')
        expect(standing.order).toBe(Math.max(one.order, other.order))
        if (one.order === other.order && (one.is === 'refused' || other.is === 'refused'))
          expect(standing.is).toBe('refused')
      }),
    ))
  test('of linked subjects the later stands, and at one time the refusal', () =>
    fc.assert(
      fc.property(choice, choice, (one, other) => {
        const standing = later(one, other)
        expect(standing.at).toBe(one.at > other.at ? one.at : other.at)
        if (one.at === other.at && [one.is, other.is].includes('refused')) expect(standing.is).toBe('refused')
      }),
    ))
  test('after the highest order there is one more, and no further', () => {
    expect([undefined, -1, 0, HIGHEST_ORDER, HIGHEST_ORDER + 1].map(nextOrder)).toEqual([
      0,
      0,
      1,
      HIGHEST_ORDER + 1,
      HIGHEST_ORDER + 1,
    ])
  })
})

describe('in PostgreSQL', () => {
  let it: TestInstallation
  let writers: Writer[]
  beforeAll(async () => {
    it = await startTestInstallation([evidence, consentTables])
    writers = [writerOf(it.installation), writerOf(it.installation)]
  })
  afterAll(async () => {
    for (const writer of writers) await writer.close()
    await it.close()
  })

  const act = fc.record({
    subject: fc.nat({ max: 3 }),
    order: fc.nat({ max: 3 }),
    answers: fc.tuple(...PURPOSES.map(() => fc.constantFrom('granted', 'refused', 'unasked'))),
    server: fc.boolean(),
    times: fc.integer({ min: 1, max: 3 }),
    minutes: fc.integer({ min: -5_000, max: 500 }),
  })

  test(
    'two servers, any order of arrival, repetitions: the same state, every record once',
    { timeout: 300_000 },
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 30 }), async acts => {
          const organisationId = OrganisationId.parse(newId())
          const servers = writers.map(({ write }) => queueOf(write))
          const subjects = Array.from({ length: 4 }, () => SubjectId.parse(newId()))
          const answered = (answers: readonly string[], which: string) =>
            PURPOSES.filter((_, at) => answers[at] === which)
          const records = acts.map<Incoming>(({ subject, order, answers, minutes }) => ({
            recordId: RecordId.parse(newId()),
            subjectId: subjects[subject] as SubjectId,
            ...{ order, pointId, notice: null, manner: 'web', form: 'explicit', language: 'ar' },
            at: new Date(Date.parse(NOW) + minutes * 60_000).toISOString(),
            granted: answered(answers, 'granted'),
            refused: answered(answers, 'refused'),
            details: NO_DETAILS,
            revisions: { analytics: 1, marketing: 2, own: 3 },
          }))
          const sent = acts.flatMap(({ server, times }, at) =>
            Array.from({ length: times }, (_, time) => ({ at, server: (Number(server) + time) % 2 })),
          )
          const outcomes = await Promise.all(
            sent.map(({ at, server }) => servers[server]?.submit(organisationId, records[at] as Incoming)),
          )
          expect(outcomes.filter(each => each === 'recorded')).toHaveLength(records.length)
          expect(outcomes.filter(each => each === 'another')).toEqual([])

          const ctx = it.installation.contextFor({
            ...{ organisationId, actor: { kind: 'system', task: 'test' }, language: 'fr' },
          })
          const rows = await ctx.transaction(tx =>
            tx
              .withTables<ConsentTables>()
              .selectFrom('consent_subject')
              .select(['subject_id', 'choices', 'order'])
              .execute(),
          )
          const expected = Object.fromEntries(
            [...Map.groupBy(records, ({ subjectId }) => subjectId)].map(([subjectId, theirs]) => [
              subjectId,
              theirs.map(each => choicesOf(each, NOW)).reduce(fold),
            ]),
          )
          expect(Object.fromEntries(rows.map(row => [row.subject_id, row.choices]))).toEqual(expected)
        }),
        { numRuns: 60 },
      ),
  )
})
