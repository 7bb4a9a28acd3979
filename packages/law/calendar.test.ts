// Legal time against a slow reference that walks the calendar a day at a time, over twenty years.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addHours,
  addMonths,
  addWorkingDays,
  civilDayAt,
  type Day,
  daysBetween,
  fullDays,
  isDay,
  isInstant,
  isWorkingDay,
  rollForward,
  weekdayOf,
} from './calendar.ts'
import { holidays as list } from './cndp/holidays.ts'

const holidays: ReadonlySet<Day> = new Set(list.map(({ day }) => day))

/** The slow calendar: JavaScript's own, stepped one UTC day at a time. */
const slowNext = (day: Day, step: 1 | -1): Day => {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + step)
  return at.toISOString().slice(0, 10)
}
const slowAdd = (day: Day, count: number): Day => {
  let at = day
  for (let n = Math.abs(count); n > 0; n--) at = slowNext(at, count < 0 ? -1 : 1)
  return at
}
const slowIsWorking = (day: Day) =>
  !['Sat', 'Sun'].includes(
    new Date(`${day}T12:00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' }),
  ) && !list.some(holiday => holiday.day === day)

const twentyYears: Day[] = []
for (let day = '2015-01-01'; day < '2035-01-01'; day = slowNext(day, 1)) twentyYears.push(day)
const someDay = fc.constantFrom(...twentyYears)

describe('days', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-04-30', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00:00Z', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => expect(isDay(text)).toBe(exists))

  test('each of twenty years of days is followed by the next', () => {
    for (const [index, day] of twentyYears.entries()) {
      if (index === 0) continue
      expect(addDays(twentyYears[index - 1] ?? '', 1)).toBe(day)
      expect(addDays(day, -1)).toBe(twentyYears[index - 1])
      expect(daysBetween('2015-01-01', day)).toBe(index)
    }
  })

  test('any number of days, both ways', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(addDays(day, count)).toBe(slowAdd(day, count))
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
      { numRuns: 300 },
    ))

  test('weekdays', () => {
    for (const day of twentyYears) expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay())
  })

  test('a day that does not exist is refused, not rounded', () =>
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError))
})

describe('months', () => {
  test.each([
    ['2026-01-15', 2, '2026-03-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months: %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected))

  test('never a day that does not exist, never later than the same date', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -240, max: 240 }), (day, count) => {
        const then = addMonths(day, count)
        expect(isDay(then)).toBe(true)
        const same = `${then.slice(0, 8)}${day.slice(8)}`
        expect(then === same || (!isDay(same) && addDays(then, 1).slice(8) === '01')).toBe(true)
      }),
    ))
})

describe('working days', () => {
  test('against the slow calendar, every day of twenty years', () => {
    for (const day of twentyYears) expect(isWorkingDay(day, holidays)).toBe(slowIsWorking(day))
  })

  test.each([
    ['a Wednesday stays', '2026-11-25', '2026-11-25'],
    ['a Saturday moves to Monday', '2026-11-21', '2026-11-23'],
    ['Independence Day moves to the next day', '2026-11-18', '2026-11-19'],
    ['20 and 21 August 2026 move over the week-end', '2026-08-20', '2026-08-24'],
    ['New Year 2027, a Friday, moves to Monday', '2027-01-01', '2027-01-04'],
  ])('%s', (_story, day, expected) => expect(rollForward(day, holidays)).toBe(expected))

  test('the eighth working day, against a walk that counts them one by one', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 20 }), (day, count) => {
        let at = day
        for (let seen = 0; seen < count; ) {
          at = slowNext(at, 1)
          if (slowIsWorking(at)) seen++
        }
        expect(addWorkingDays(day, count, holidays)).toBe(at)
      }),
    ))
})

describe('ten full days (art. 8)', () => {
  test.each([
    ['received on a Monday, ends on a Friday', '2026-11-23', '2026-12-03', '2026-12-04'],
    ['the eleventh day is a Saturday: moves to Monday', '2026-11-24', '2026-12-04', '2026-12-07'],
    ['the eleventh day is Independence Day: moves on', '2026-11-07', '2026-11-17', '2026-11-19'],
    ['across the end of February', '2026-02-20', '2026-03-02', '2026-03-03'],
    ['across the end of a leap February', '2028-02-20', '2028-03-01', '2028-03-02'],
    ['received on a Saturday counts from it', '2026-10-10', '2026-10-20', '2026-10-21'],
  ])('%s', (_story, receivedOn, safeDay, lastDay) =>
    expect(fullDays(receivedOn, 10, holidays)).toEqual({ safeDay, lastDay }),
  )

  test('the last day is worked, after ten whole days, and no worked day lies between', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (receivedOn, count) => {
        const { safeDay, lastDay } = fullDays(receivedOn, count, holidays)
        expect(safeDay).toBe(slowAdd(receivedOn, count))
        let at = slowNext(safeDay, 1)
        while (!slowIsWorking(at)) at = slowNext(at, 1)
        expect(lastDay).toBe(at)
      }),
    ))
})

describe('the civil day in Morocco', () => {
  // Past instants only: the offset of later ones depends on the time-zone data of the runtime, which has changed before.
  test.each([
    ['2025-11-22T22:59:59Z', '2025-11-22', 'one hour ahead of UTC: not yet midnight'],
    ['2025-11-22T23:00:00Z', '2025-11-23', 'one hour ahead of UTC: midnight in Casablanca'],
    ['2025-03-10T23:30:00Z', '2025-03-10', 'clocks are back on UTC during Ramadan'],
    ['2025-12-31T23:30:00Z', '2026-01-01', 'the year turns an hour early'],
  ])('%s is %s: %s', (instant, day) => expect(civilDayAt(instant)).toBe(day))
})

describe('instants', () => {
  test.each(['2026-11-23T09:30+01:00', '2024-02-29T23:59:59Z', '2026-11-23T09:30:00.123-05:00'])(
    '%s exists',
    text => expect(isInstant(text)).toBe(true),
  )
  test.each([
    '2026-02-30T09:30Z',
    '2026-11-23',
    '2026-11-23T09:30',
    '2026-11-23T24:00Z',
    '2026-11-23T09:60Z',
    '2026-11-23 09:30Z',
    '2026-11-23T09:30+15:00',
    '',
  ])('%s does not', text => expect(isInstant(text)).toBe(false))

  test('24 hours later, over a change of clocks and a leap day', () => {
    expect(addHours('2024-02-28T22:00+01:00', 24)).toBe('2024-02-29T21:00:00.000Z')
    expect(addHours('2026-11-23T09:30Z', 0)).toBe('2026-11-23T09:30:00.000Z')
    expect(() => addHours('2026-11-23', 24)).toThrow('2026-11-23')
  })
})

describe('the calendar against another one', () => {
  const utc = (from: string, days: number) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

  test('every day of four hundred years, and across their ends', () => {
    const wrong: string[] = []
    for (let days = 0; days <= 146_097 + 366; days++) {
      const [ours, theirs] = [addDays('2000-02-28', days), utc('2000-02-28', days)]
      if (ours !== theirs) wrong.push(`${days}: ${ours} is ${theirs}`)
    }
    expect(wrong).toEqual([])
  })
  test.each([
    ['0001-01-01', true],
    ['0000-12-31', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
  ])('%s exists: %s', (day, exists) => expect(isDay(day)).toBe(exists))
})
