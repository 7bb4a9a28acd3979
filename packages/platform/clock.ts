// The present, as services are given it. Legal days are counted in Africa/Casablanca, whatever the server's own zone.
// Morocco has changed its hour by decree more than once (UTC+1 from 2018, UTC again from 20 September 2026), so the day
// is asked of Node's zone data and never computed from an offset written here.
import type { Clock } from './context.ts'

const MOROCCO = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Africa/Casablanca at an instant (ISO 8601), `YYYY-MM-DD`. */
export const dayInMorocco = (instant: string): string => MOROCCO.format(new Date(instant))

const HOUR = 3_600_000

/** The instant at which a civil day begins in Africa/Casablanca. PostgreSQL's own zone data may be older than Node's. */
export function startOfDayInMorocco(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // Morocco has been at UTC and an hour ahead of it.
  const ahead = new Date(midnight - HOUR).toISOString()
  return dayInMorocco(ahead) === day ? ahead : new Date(midnight).toISOString()
}

/** Whether this Node knows that Morocco went back to UTC on 20 September 2026 (zone data 2026c or later). */
export const knowsMoroccanTime = (): boolean => dayInMorocco('2026-11-22T23:30:00.000Z') === '2026-11-22'

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayInMorocco(new Date().toISOString()),
}

export type MovableClock = Clock & {
  /** Sets the present to an instant, ISO 8601. */
  moveTo(instant: string): void
  advance(by: { readonly days?: number; readonly hours?: number; readonly minutes?: number }): void
}

/** For stories: stands still until it is moved. */
export function movableClock(start: string): MovableClock {
  let present = Date.parse(start)
  const now = () => new Date(present).toISOString()
  return {
    now,
    today: () => dayInMorocco(now()),
    moveTo(instant) {
      const time = Date.parse(instant)
      if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`)
      present = time
    },
    advance({ days = 0, hours = 0, minutes = 0 }) {
      present += ((days * 24 + hours) * 60 + minutes) * 60_000
    },
  }
}
