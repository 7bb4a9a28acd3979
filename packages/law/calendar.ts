// Civil days of Africa/Casablanca, in which legal time is counted. A day is `YYYY-MM-DD`; no time zone and no clock enters
// the arithmetic of days, and hours are counted between instants. Holidays are an argument: they are data
// (cndp/holidays.ts) that an organisation may edit.

/** A civil day, `YYYY-MM-DD`, that exists in the calendar. */
export type Day = string

/** Days that are not worked beside Saturday and Sunday. */
export type Holidays = ReadonlySet<Day>

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

/** True when the text is a civil day that exists: `2026-02-30` is not one. */
export const isDay = (text: string): text is Day => {
  const match = pattern.exec(text)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && date >= 1 && date <= lengthOf(year, month)
}

/** A point in time, ISO 8601 with its offset (`Z` or `±hh:mm`); seconds may be left out. */
export type Instant = string

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** True when the text is an instant that exists, with its offset. */
export const isInstant = (text: string): text is Instant => isDay(instantPattern.exec(text)?.[1] ?? '')

/** The instant `count` hours later, in UTC to the minute. */
export const addHours = (instant: Instant, count: number): Instant => {
  if (!isInstant(instant)) throw new RangeError(`not an instant: ${instant}`)
  return new Date(Date.parse(instant) + count * 3_600_000).toISOString()
}

type Parts = { readonly year: number; readonly month: number; readonly date: number }

const partsOf = (day: Day): Parts => {
  if (!isDay(day)) throw new RangeError(`not a civil day: ${day}`)
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

const written = ({ year, month, date }: Parts): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** Days since 0000-03-01, so that the leap day is the last of its year. */
const ordinalOf = ({ year, month, date }: Parts): number => {
  const shifted = month <= 2 ? year - 1 : year
  const monthsFromMarch = (month + 9) % 12
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((monthsFromMarch * 153 + 2) / 5) +
    date -
    1
  )
}

const dayAt = (ordinal: number): Day => {
  const cycle = Math.floor(ordinal / 146_097)
  const inCycle = ordinal - cycle * 146_097
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  )
  const inYear = inCycle - (yearInCycle * 365 + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100))
  const monthsFromMarch = Math.floor((inYear * 5 + 2) / 153)
  const month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9
  return written({
    year: cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0),
    month,
    date: inYear - Math.floor((monthsFromMarch * 153 + 2) / 5) + 1,
  })
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => dayAt(ordinalOf(partsOf(day)) + count)

/** How many days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(partsOf(to)) - ordinalOf(partsOf(from))

/** The same date `count` months later, or the last of that month where it is shorter: 31 January + 1 = 28 February. */
export const addMonths = (day: Day, count: number): Day => {
  const { year, month, date } = partsOf(day)
  const months = year * 12 + month - 1 + count
  const then = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return written({ ...then, date: Math.min(date, lengthOf(then.year, then.month)) })
}

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: Day): number => (ordinalOf(partsOf(day)) + 3) % 7

/** Saturday and Sunday are not worked, nor are the holidays given. */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The day itself when it is worked, else the next one that is. */
export const rollForward = (day: Day, holidays: Holidays): Day => {
  let at = day
  while (!isWorkingDay(at, holidays)) at = addDays(at, 1)
  return at
}

/** The `count`-th working day after `day`, which itself does not count (D.49: eight working days). */
export const addWorkingDays = (day: Day, count: number, holidays: Holidays): Day => {
  let at = day
  for (let left = count; left > 0; left--) at = rollForward(addDays(at, 1), holidays)
  return at
}

/**
 * A period of full ("francs") days: neither the day of receipt nor the last day counts, and a last day that is not worked
 * moves to the next that is. `safeDay` is the day to aim at; `lastDay` the last on which an answer is in time.
 */
export const fullDays = (
  receivedOn: Day,
  count: number,
  holidays: Holidays,
): { readonly safeDay: Day; readonly lastDay: Day } => ({
  safeDay: addDays(receivedOn, count),
  lastDay: rollForward(addDays(receivedOn, count + 1), holidays),
})

const casablanca = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Morocco at an instant (ISO 8601). */
export const civilDayAt = (instant: Instant): Day => casablanca.format(Date.parse(instant))
