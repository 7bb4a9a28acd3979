// Days as people type them, and months as they are laid out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, readDay, todayInCasablanca, weeksOfMonth } from './civil-day.ts'

describe('what is typed', () => {
  test.each([
    ['03/11/2026', '2026-11-03'],
    ['3/11/26', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['3 11 2026', '2026-11-03'],
    ['03112026', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    [' 29/02/2028 ', '2028-02-29'],
    ['٣/١١/٢٠٢٦', '2026-11-03'],
    ['۳/۱۱/۲۰۲۶', '2026-11-03'],
    ['\u200f03\u200f/11/2026', '2026-11-03'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day))

  test.each([
    '',
    '30/02/2026',
    '29/02/2026',
    '31/04/2026',
    '00/11/2026',
    '11/13/2026',
    '2026-11-31',
    '3 nov',
    '1/2',
    '1/2/3/4',
  ])('%s is not a day', typed => expect(readDay(typed)).toBeUndefined())
})

const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map(count => new Date(Date.UTC(1950, 0, 1) + count * 86_400_000).toISOString().slice(0, 10))

test('reading what a form shows gives the day back', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const [year, month, date] = day.split('-')
      expect(readDay(`${date}/${month}/${year}`)).toBe(day)
    }),
  )
})

test('going forth and back by days comes home', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day)
    }),
  )
})

test('a month is whole weeks, Monday first, that hold each of its days once', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const weeks = weeksOfMonth(day)
      const days = weeks.flat()
      expect(weeks.every(week => week.length === 7)).toBe(true)
      expect(new Date(`${days[0]}T12:00:00Z`).getUTCDay()).toBe(1)
      const month = day.slice(0, 7)
      const [year = 0, number = 0] = month.split('-').map(Number)
      expect(days.filter(each => each.startsWith(month))).toHaveLength(
        new Date(Date.UTC(year, number, 0)).getUTCDate(),
      )
      expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)))
    }),
  )
})

test('months turn over the year', () => {
  expect(addMonths('2026-12-31', 1)).toBe('2027-01-01')
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-01')
})

test('today is counted in Casablanca', () => {
  expect(todayInCasablanca(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02')
  expect(todayInCasablanca(new Date('2026-07-01T10:00:00Z'))).toBe('2026-07-01')
})
