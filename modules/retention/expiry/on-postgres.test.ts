// A row is meant by the source exactly when a slow reference says that it has expired: every kind of trigger and of exception,
// days and instants around midnights in Morocco, on a real PostgreSQL.
import { openForChange, readAddress } from '@himaya/connectors/catalogue'
import { addDays, addMonths, type Day } from '@himaya/law/calendar'
import type { Condition } from '@himaya/plans/condition'
import { planFor } from '@himaya/plans/plan'
import { dayInMorocco } from '@himaya/platform/clock'
import { createTestDatabase, type TestDatabase } from '@himaya/platform/testing/postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meant, unknown } from './condition.ts'
import { fiscalYearEnd } from './cutoff.ts'
import type { Period, Term } from './rule.ts'

let target: TestDatabase
beforeAll(async () => {
  target = await createTestDatabase()
  await target.database.pool.query(`
    create table people (id int primary key, d date, i timestamptz, l timestamp, gone boolean, hot boolean);
    create table visits (id int primary key, person int, at timestamptz);
    alter table people owner to current_user`)
})
afterAll(() => target.drop())

type Person = {
  readonly d: Day | null
  readonly i: string | null
  readonly l: string | null
  readonly gone: boolean | null
  readonly hot: boolean | null
  readonly visits: readonly (string | null)[]
}

// Around every change of the clocks of those years, the leap day, and the ends of months and years.
const edges: readonly Day[] = [
  '2024-02-29',
  '2025-02-28',
  '2026-02-15',
  '2026-03-22',
  '2026-09-20',
  '2025-12-31',
  '2026-01-01',
]
const aDay = fc.integer({ min: 0, max: 1_100 }).map(count => addDays('2024-01-01', count))
const someDay = fc.oneof(fc.constantFrom(...edges), aDay)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 })
/** A person whose days are mostly those around which something ends. */
const personNear = (days: readonly Day[]): fc.Arbitrary<Person> => {
  const near = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...days) }, { weight: 1, arbitrary: someDay })
  const instant = fc
    .tuple(
      near,
      fc.constantFrom(
        '22:59:59.999',
        '23:00:00.000',
        '23:30:00.000',
        '00:00:00.000',
        '00:30:00.000',
        '12:00:00.000',
      ),
    )
    .map(([day, time]) => `${day}T${time}Z`)
  return fc.record({
    ...{ d: maybe(near), i: maybe(instant), l: maybe(instant) },
    ...{ gone: maybe(fc.boolean()), hot: maybe(fc.boolean()) },
    visits: fc.array(maybe(instant), { maxLength: 2 }),
  })
}
const period: fc.Arbitrary<Period> = fc.record({
  amount: fc.integer({ min: 0, max: 14 }),
  unit: fc.constantFrom('days', 'weeks', 'months', 'years' as const),
})
const visits = {
  table: { schema: 'public', name: 'visits' },
  columns: ['person'],
  match: ['id'],
  column: 'at',
  holds: 'instant' as const,
}
const term: fc.Arbitrary<Term> = fc.oneof(
  period.map((lasts): Term => ({ trigger: { of: 'day', column: 'd', holds: 'day' }, period: lasts })),
  period.map((lasts): Term => ({ trigger: { of: 'day', column: 'i', holds: 'instant' }, period: lasts })),
  period.map((lasts): Term => ({ trigger: { of: 'day', column: 'l', holds: 'local' }, period: lasts })),
  fc.tuple(period, fc.constantFrom('12-31', '03-31', '02-29')).map(
    ([lasts, yearEnds]): Term => ({
      trigger: { of: 'fiscal-year-end', column: 'd', holds: 'day', yearEnds },
      period: lasts,
    }),
  ),
  period.map(
    (lasts): Term => ({
      trigger: {
        of: 'latest',
        columns: [
          { column: 'd', holds: 'day' },
          { column: 'i', holds: 'instant' },
        ],
        events: [visits],
      },
      period: lasts,
    }),
  ),
  fc.constant<Term>({
    trigger: { of: 'state', column: 'gone', values: ['true'] },
    period: { amount: 0, unit: 'days' },
  }),
)

/** Written without a look at how conditions are made: day by day, row by row. */
const ends = (event: Day, { amount, unit }: Period): Day =>
  unit === 'days'
    ? addDays(event, amount)
    : unit === 'weeks'
      ? addDays(event, amount * 7)
      : addMonths(event, unit === 'months' ? amount : amount * 12)
const written = (local: string) => local.slice(0, 10)
const eventsOf = ({ trigger }: Term, of: Person): (Day | null)[] => {
  if (trigger.of === 'fiscal-year-end') return [of.d && fiscalYearEnd(of.d, trigger.yearEnds)]
  if (trigger.of === 'latest') {
    const own = [of.d, of.i && dayInMorocco(of.i)].filter(each => each !== null)
    return [...own, ...of.visits.map(at => at && dayInMorocco(at))]
  }
  if (trigger.of === 'state') return []
  if (trigger.column === 'd') return [of.d]
  return trigger.column === 'i' ? [of.i && dayInMorocco(of.i)] : [of.l && written(of.l)]
}
const isOver = (term: Term, of: Person, today: Day): boolean => {
  if (term.trigger.of === 'state') return of.gone === true
  const events = eventsOf(term, of)
  // Of an event whose day is not known, nothing has expired.
  return events.length > 0 && events.every(day => day !== null && ends(day, term.period) < today)
}
const isUntold = (term: Term, of: Person): boolean =>
  term.trigger.of === 'state'
    ? of.gone !== true
    : term.trigger.of === 'latest'
      ? eventsOf(term, of).length === 0
      : eventsOf(term, of)[0] === null

async function idsOf(where: Condition): Promise<number[]> {
  const { description, secret } = readAddress('postgres', `${target.url}?sslmode=disable`)
  const changing = openForChange(description, secret, { fileRoots: [] })
  try {
    const schema = await changing.structure(AbortSignal.timeout(30_000))
    const planned = planFor(schema, {
      table: { schema: 'public', name: 'people' },
      where: { is: 'all', of: [where, { is: 'not', of: { is: 'null', column: 'id' } }] },
      action: { does: 'erase' },
      dependents: [],
    })
    if (!planned.ok) throw new Error(JSON.stringify(planned.because))
    const source = changing.source(schema, { key: new Uint8Array(32), signal: AbortSignal.timeout(30_000) })
    const keys = await source.transaction(work => work.next(planned.plan, [], null, 10_000))
    return keys.map(([key]) => Number(key)).toSorted((one, other) => one - other)
  } finally {
    await changing.close()
  }
}

const before = (today: Day, { amount, unit }: Period): Day =>
  unit === 'months' || unit === 'years'
    ? addMonths(today, -amount * (unit === 'years' ? 12 : 1))
    : addDays(today, -amount * (unit === 'weeks' ? 7 : 1))
const story = fc
  .record({
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
    longer: fc.option(fc.array(term, { maxLength: 2 }), { nil: null }),
    today: fc.oneof(
      someDay,
      aDay.map(day => addDays(day, 200)),
    ),
  })
  .chain(({ terms, longer, today }) => {
    const ending = [...terms, ...(longer ?? [])].flatMap(({ period: lasts }) =>
      [-2, -1, 0, 1, 2].map(count => addDays(before(today, lasts), count)),
    )
    return fc
      .array(personNear(ending), { minLength: 40, maxLength: 60 })
      .map(people => ({ people, terms, longer, today }))
  })

test('the rows meant, and those of which nothing is known', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ people, terms, longer, today }) => {
      const { pool } = target.database
      await pool.query('truncate people, visits')
      await pool.query(
        `insert into people select * from unnest($1::int[], $2::date[], $3::timestamptz[], $4::timestamp[], $5::boolean[], $6::boolean[])`,
        [
          people.map((_, id) => id),
          people.map(({ d }) => d),
          people.map(({ i }) => i),
          people.map(({ l }) => l),
          people.map(({ gone }) => gone),
          people.map(({ hot }) => hot),
        ],
      )
      const seen = people.flatMap((each, id) => each.visits.map(at => ({ id, at })))
      await pool.query(
        'insert into visits select n, person, at from unnest($1::int[], $2::timestamptz[]) with ordinality as v (person, at, n)',
        [seen.map(({ id }) => id), seen.map(({ at }) => at)],
      )
      // Kept while `hot`, or longer; where it is not known whether it is, it is.
      const kept =
        longer === null ? [] : [{ where: { is: 'equal' as const, column: 'hot', to: 'true' }, terms: longer }]
      const expected = people.flatMap((each, id) => {
        const isExpired = terms.some(one => isOver(one, each, today))
        const isKept = longer !== null && each.hot !== false && !longer.some(one => isOver(one, each, today))
        return isExpired && !isKept ? [id] : []
      })
      expect(await idsOf(meant(terms, kept, today))).toEqual(expected)
      expect(await idsOf(unknown(terms))).toEqual(
        people.flatMap((each, id) => (terms.every(one => isUntold(one, each)) ? [id] : [])),
      )
    }),
    { numRuns: Number(process.env.HIMAYA_RETENTION_RUNS ?? 120) },
  )
}, 120_000)
