// When a schedule is due: in the hours that clocks in Morocco show, around the days on which they changed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Schedule } from '../records.ts'
import { instantInMorocco, nextDue } from './next.ts'

const at = (every: Schedule['every'], time: string, on = 1): Schedule => ({
  every,
  on,
  at: time,
  mode: 'propose',
})

describe('the next time', () => {
  test.each<[string, Schedule, string, string]>([
    ['today, later', at('day', '10:00'), '2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    [
      'tomorrow, once it has gone by',
      at('day', '10:00'),
      '2026-11-23T10:00:00.000Z',
      '2026-11-24T10:00:00.000Z',
    ],
    ['an hour ahead of UTC', at('day', '02:00'), '2026-06-01T12:00:00.000Z', '2026-06-02T01:00:00.000Z'],
    [
      'midnight an hour ahead of UTC',
      at('day', '00:00'),
      '2026-06-01T12:00:00.000Z',
      '2026-06-01T23:00:00.000Z',
    ],
    ['in UTC during Ramadan', at('day', '02:30'), '2026-03-01T12:00:00.000Z', '2026-03-02T02:30:00.000Z'],
    [
      'an hour that the clocks skip',
      at('day', '02:30'),
      '2026-03-21T12:00:00.000Z',
      '2026-03-22T02:30:00.000Z',
    ],
    [
      'an hour that comes twice, the first time',
      at('day', '02:30'),
      '2026-02-14T12:00:00.000Z',
      '2026-02-15T01:30:00.000Z',
    ],
    [
      'the Monday after a Monday',
      at('week', '08:00', 1),
      '2026-11-23T09:00:00.000Z',
      '2026-11-30T08:00:00.000Z',
    ],
    [
      'the Sunday of this week',
      at('week', '08:00', 7),
      '2026-11-23T09:00:00.000Z',
      '2026-11-29T08:00:00.000Z',
    ],
    [
      'the first of next month',
      at('month', '06:00', 1),
      '2026-11-23T09:00:00.000Z',
      '2026-12-01T06:00:00.000Z',
    ],
    [
      'the 28th, which February has',
      at('month', '06:00', 28),
      '2027-02-01T09:00:00.000Z',
      '2027-02-28T06:00:00.000Z',
    ],
    [
      'over the end of the year',
      at('month', '06:00', 5),
      '2026-12-05T06:00:00.000Z',
      '2027-01-05T06:00:00.000Z',
    ],
  ])('%s', (_name, schedule, now, then) => expect(nextDue(schedule, now)).toBe(then))
})

test('it is always later, never skips one, and shows its own hour', () => {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Africa/Casablanca',
    hour: '2-digit',
    minute: '2-digit',
  })
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (date, hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const due = nextDue(at('day', time), date.toISOString())
        expect(due > date.toISOString()).toBe(true)
        expect(Date.parse(due) - date.getTime()).toBeLessThanOrEqual(25 * 3_600_000)
        // Only an hour that does not exist is shown as another.
        const isSkipped = hour === 2 && shown.format(Date.parse(due)).startsWith('03')
        if (!isSkipped) expect(shown.format(Date.parse(due))).toBe(time)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('an instant of a day is of that day', () => {
  expect(instantInMorocco('2026-06-02', '00:00')).toBe('2026-06-01T23:00:00.000Z')
  expect(instantInMorocco('2026-11-23', '00:00')).toBe('2026-11-23T00:00:00.000Z')
})
