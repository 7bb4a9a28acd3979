// When a schedule is due next, in the time that clocks in Morocco show. An hour that a change of the clocks skips is taken when
// they have been put forward; one that comes twice, the first time. Pure.
import { addDays, addMonths, type Day, weekdayOf } from '@himaya/law/calendar'
import { dayInMorocco } from '@himaya/platform/clock'
import type { Schedule } from '../records.ts'

const HOUR = 3_600_000
const MOROCCO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
const shown = (time: number): string => {
  const parts = Object.fromEntries(MOROCCO.formatToParts(time).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/** Morocco has been at UTC and an hour ahead of it. */
export function instantInMorocco(day: Day, at: string): string {
  const written = `${day}T${at}`
  const asUtc = Date.parse(`${written}:00Z`)
  const found = [asUtc - HOUR, asUtc].find(time => shown(time) === written)
  return new Date(found ?? asUtc).toISOString()
}

/** The first instant after `now` at which it is due. */
export function nextDue(schedule: Schedule, now: string): string {
  const today = dayInMorocco(now)
  for (const day of daysOf(schedule, today)) {
    const due = instantInMorocco(day, schedule.at)
    if (due > now) return due
  }
  throw new RangeError('a schedule that is never due')
}

/** The next days on which it falls, today included; two of them are enough. */
function daysOf({ every, on }: Schedule, today: Day): readonly Day[] {
  if (every === 'day') return [today, addDays(today, 1), addDays(today, 2)]
  if (every === 'week') {
    const wanted = on % 7
    const first = addDays(today, (wanted - weekdayOf(today) + 7) % 7)
    return [first, addDays(first, 7)]
  }
  const inMonth = (day: Day): Day => `${day.slice(0, 7)}-${String(on).padStart(2, '0')}`
  const first = inMonth(today) >= today ? inMonth(today) : inMonth(addMonths(`${today.slice(0, 7)}-01`, 1))
  return [first, inMonth(addMonths(`${first.slice(0, 7)}-01`, 1))]
}
