// Days on both sides of each edge, every rule against a slow reference, and rows of which nothing is known.
import { addDays } from '@himaya/law/calendar'
import { type Data, holdsOf, type Row } from '@himaya/plans/model.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expired, unknown } from './condition.ts'
import { cutoff, fiscalYearEnd, lastDay } from './cutoff.ts'
import { Period, Term, type Trigger } from './rule.ts'

const day: Trigger = { of: 'day', column: 'ended_on', holds: 'day' }
const fiscal: Trigger = { of: 'fiscal-year-end', column: 'issued_on', holds: 'day', yearEnds: '12-31' }
const years = (amount: number) => ({ amount, unit: 'years' }) as const

describe('the first day that is still kept', () => {
  test.each<[string, Trigger, Period, string, string]>([
    ['a contract, two years', day, years(2), '2026-11-22', '2024-11-22'],
    ['from a leap day', day, years(1), '2025-02-28', '2024-02-28'],
    ['the day after it', day, years(1), '2025-03-01', '2024-03-01'],
    ['from the end of a long month', day, { amount: 1, unit: 'months' }, '2026-02-28', '2026-01-28'],
    ['the day after that month', day, { amount: 1, unit: 'months' }, '2026-03-01', '2026-02-01'],
    ['four weeks', day, { amount: 4, unit: 'weeks' }, '2026-11-22', '2026-10-25'],
    ['no time at all', day, { amount: 0, unit: 'days' }, '2026-11-22', '2026-11-22'],
    ['ten years after the fiscal year, on its last day', fiscal, years(10), '2026-12-31', '2016-01-01'],
    ['ten years after the fiscal year, the day after', fiscal, years(10), '2027-01-01', '2017-01-01'],
  ])('%s', (_name, trigger, period, today, first) => {
    expect(cutoff(trigger, period, today)).toBe(first)
    expect(lastDay(trigger, period, first) >= today).toBe(true)
    expect(lastDay(trigger, period, addDays(first, -1)) < today).toBe(true)
  })
  test.each([
    ['2026-03-31', '03-31', '2026-03-31'],
    ['2026-04-01', '03-31', '2027-03-31'],
    ['2025-02-10', '02-29', '2025-02-28'],
    ['2024-02-29', '02-29', '2024-02-29'],
    ['2024-03-01', '02-29', '2025-02-28'],
  ])('the fiscal year of %s that ends on %s', (event, ends, last) =>
    expect(fiscalYearEnd(event, ends)).toBe(last),
  )
})

const aDay = fc.integer({ min: 0, max: 12_000 }).map(count => addDays('2000-01-01', count))
const period = fc.record({
  amount: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom('days', 'weeks', 'months', 'years' as const),
})
const trigger = fc.constantFrom<Trigger>(
  day,
  fiscal,
  { ...fiscal, yearEnds: '02-29' },
  { ...fiscal, yearEnds: '06-30' },
)

test('an event has expired exactly when its last day is past', () => {
  fc.assert(
    fc.property(trigger, period, aDay, aDay, (of, lasts, event, today) => {
      const hasExpired = event < cutoff(of, lasts, today)
      expect(hasExpired).toBe(lastDay(of, lasts, event) < today)
    }),
    { numRuns: 20_000 },
  )
})

const column = (name: string) => ({
  name,
  type: 'date',
  family: 'day' as const,
  length: null,
  nullable: true,
  generated: false,
})
const table = (name: string, columns: string[]) => ({
  schema: '',
  name,
  kind: 'table' as const,
  columns: columns.map(column),
  key: ['id'],
  addressable: true,
  unique: [],
  foreignKeys: [],
  triggers: [],
  lock: 'absent' as const,
  markedBy: null,
})
const schema: Schema = {
  engine: { checksAfterStatement: true, remembersTransactions: true },
  tables: [
    table('contacts', ['id', 'unsubscribed_on', 'written_on']),
    table('visits', ['id', 'contact', 'on']),
  ],
}
const marketing: Term[] = [
  { trigger: { of: 'day', column: 'unsubscribed_on', holds: 'day' }, period: { amount: 0, unit: 'days' } },
  {
    trigger: {
      of: 'latest',
      columns: [{ column: 'written_on', holds: 'day' }],
      events: [
        {
          table: { schema: '', name: 'visits' },
          columns: ['contact'],
          match: ['id'],
          column: 'on',
          holds: 'day',
        },
      ],
    },
    period: { amount: 24, unit: 'months' },
  },
]

describe('unsubscribed, or 24 months after the last contact', () => {
  const today = '2026-11-22'
  const find = (unsubscribed: string | null, written: string | null, visits: (string | null)[]) => {
    const row = { id: '1', unsubscribed_on: unsubscribed, written_on: written }
    const data: Data = new Map<string, ReadonlyMap<string, Row>>([
      [nameOf({ schema: '', name: 'contacts' }), new Map([['1', row]])],
      [
        nameOf({ schema: '', name: 'visits' }),
        new Map(visits.map((on, at) => [String(at), { id: String(at), contact: '1', on }])),
      ],
    ])
    return {
      expired: holdsOf(schema, data, expired(marketing, today), row),
      unknown: holdsOf(schema, data, unknown(marketing), row),
    }
  }
  test.each<[string, string | null, string | null, (string | null)[], 'kept' | 'expired' | 'unknown']>([
    ['unsubscribed yesterday', '2026-11-21', '2026-11-01', [], 'expired'],
    ['unsubscribed today', '2026-11-22', '2026-11-01', [], 'kept'],
    ['written to long ago, and no visit', null, '2024-11-21', [], 'expired'],
    ['written to exactly two years ago', null, '2024-11-22', [], 'kept'],
    ['written to long ago, visited since', null, '2020-01-01', ['2019-01-01', '2025-06-01'], 'kept'],
    ['written to long ago, visited before', null, '2020-01-01', ['2019-01-01'], 'expired'],
    ['visited long ago, never written to', null, null, ['2019-01-01'], 'expired'],
    ['visited on a day that is not known', null, '2020-01-01', [null], 'kept'],
    ['of whom nothing is known', null, null, [], 'unknown'],
  ])('%s', (_name, unsubscribed, written, visits, then) =>
    expect(find(unsubscribed, written, visits)).toEqual({
      expired: then === 'expired',
      unknown: then === 'unknown',
    }),
  )
})

test('an instant is of the day it has in Morocco', () => {
  const terms: Term[] = [
    { trigger: { of: 'day', column: 'seen', holds: 'instant' }, period: { amount: 1, unit: 'days' } },
  ]
  // An hour ahead of UTC until 20 September 2026, in UTC since.
  expect(expired(terms, '2026-06-02')).toEqual({
    is: 'any',
    of: [{ is: 'before', column: 'seen', than: '2026-05-31T23:00:00.000Z' }],
  })
  expect(expired(terms, '2026-11-22')).toEqual({
    is: 'any',
    of: [{ is: 'before', column: 'seen', than: '2026-11-21T00:00:00.000Z' }],
  })
})

test('a rule without terms keeps everything, and nonsense is no rule', () => {
  expect(expired([], '2026-11-22')).toEqual({ is: 'any', of: [] })
  expect(Period.safeParse({ amount: -1, unit: 'days' }).success).toBe(false)
  expect(Term.safeParse({ trigger: { ...fiscal, yearEnds: '13-01' }, period: years(1) }).success).toBe(false)
})
