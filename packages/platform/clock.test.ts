// Days are Morocco's, whichever hour it kept at the time.
import { expect, test } from 'vitest'
import { dayInMorocco, knowsMoroccanTime, movableClock, startOfDayInMorocco, systemClock } from './clock.ts'

test.each([
  // UTC+1, but UTC in Ramadan 1447, from 15 February to 22 March 2026.
  ['2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['2026-01-31T23:00:00.000Z', '2026-02-01'],
  ['2026-03-01T23:30:00.000Z', '2026-03-01'],
  ['2026-03-02T00:00:00.000Z', '2026-03-02'],
  ['2026-09-18T23:00:00.000Z', '2026-09-19'],
  // UTC again from 20 September 2026.
  ['2026-09-20T23:59:59.999Z', '2026-09-20'],
  ['2026-09-21T00:00:00.000Z', '2026-09-21'],
  ['2026-12-31T23:30:00.000Z', '2026-12-31'],
])('at %s it is %s', (instant, day) => {
  expect(dayInMorocco(instant)).toBe(day)
})

test('this Node’s zone data is recent enough', () => {
  expect(knowsMoroccanTime()).toBe(true)
})

test('the system’s clock tells an instant, and the day it falls on', () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect([
    dayInMorocco(new Date(Date.now() - 1000).toISOString()),
    dayInMorocco(systemClock.now()),
  ]).toContain(systemClock.today())
})

test('a movable clock stands still until it is moved', () => {
  const clock = movableClock('2026-11-30T22:30:00.000Z')
  expect([clock.now(), clock.now(), clock.today()]).toEqual([
    '2026-11-30T22:30:00.000Z',
    '2026-11-30T22:30:00.000Z',
    '2026-11-30',
  ])
  clock.advance({ hours: 1, minutes: 30 })
  expect([clock.now(), clock.today()]).toEqual(['2026-12-01T00:00:00.000Z', '2026-12-01'])
  clock.advance({ days: 365 })
  expect(clock.today()).toBe('2027-12-01')
  clock.moveTo('2026-01-01T00:00:00.000Z')
  expect(clock.now()).toBe('2026-01-01T00:00:00.000Z')
  expect(() => clock.moveTo('tomorrow')).toThrow('not an instant')
})

test.each([
  ['2026-11-23', '2026-11-23T00:00:00.000Z'],
  ['2025-11-23', '2025-11-22T23:00:00.000Z'],
  ['2025-03-10', '2025-03-10T00:00:00.000Z'],
])('%s begins at %s', (day, instant) => {
  expect(startOfDayInMorocco(day)).toBe(instant)
  expect(dayInMorocco(new Date(Date.parse(instant) - 1).toISOString())).not.toBe(day)
})
