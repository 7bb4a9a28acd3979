// What a column is taken to hold, and that a doubt keeps.
import { addDays } from '@himaya/law/calendar'
import type { Family, Table } from '@himaya/plans/schema'
import { expect, test } from 'vitest'
import { expired } from './expiry/condition.ts'
import { holdsOf } from './structure.ts'

const of = (type: string, family: Family): Table => ({
  ...{ schema: 's', name: 't', kind: 'table', key: [], addressable: true, unique: [], foreignKeys: [] },
  ...{ triggers: [], lock: 'absent', markedBy: null },
  columns: [{ name: 'c', type, family, length: null, nullable: true, generated: false }],
})

test.each<[string, Family, ReturnType<typeof holdsOf>]>([
  ['date', 'day', 'day'],
  ['timestamp with time zone', 'instant', 'instant'],
  ['timestamp without time zone', 'instant', 'instant'],
  ['datetime(6)', 'instant', 'instant'],
  ['text', 'text', null],
  ['numeric', 'number', null],
])('%s (%s) holds %s', (type, family, holds) => expect(holdsOf(of(type, family), 'c')).toBe(holds))

const than = (holds: 'instant' | 'local', today: string) => {
  const condition = expired(
    [{ trigger: { of: 'day', column: 'c', holds }, period: { amount: 1, unit: 'years' } }],
    today,
  )
  return condition.is === 'any' && condition.of[0]?.is === 'before' ? condition.of[0].than : ''
}

test('taken for UTC, a time without a zone never expires earlier than taken for that of Morocco', () => {
  for (let count = 0; count < 800; count += 1) {
    const today = addDays('2026-01-01', count)
    expect(than('instant', today) <= than('local', today)).toBe(true)
  }
  // An hour ahead of UTC in May 2025.
  expect(than('instant', '2026-05-10')).toBe('2025-05-09T23:00:00.000Z')
  expect(than('local', '2026-05-10')).toBe('2025-05-10T00:00:00.000Z')
})

test('a column that is not there holds nothing', () => expect(holdsOf(of('date', 'day'), 'd')).toBeNull())
