// Civil days as people type them and as a month is laid out. A day is `YYYY-MM-DD`; no zone is involved.

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

const dayOf = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined
}

/** Western digits from Arabic-Indic and Persian ones, which some keyboards give. */
const westernDigits = (text: string) =>
  text
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))

/** Reads `3/11/2026`, `03-11-26`, `3 11 2026`, `03112026` or `2026-11-03`; undefined for a day that does not exist. */
export const readDay = (typed: string): string | undefined => {
  const text = westernDigits(typed)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const said =
    /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!said) return undefined
  const year = Number(said[3])
  return dayOf(year < 100 ? 2000 + year : year, Number(said[2]), Number(said[1]))
}

export const addDays = (day: string, count: number): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The first day of the month `count` months away. */
export const addMonths = (day: string, count: number): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + count, 1, 12)).toISOString().slice(0, 10)
}

/** The weeks, Monday first, that cover the month of `day`; days of other months fill the ends. */
export const weeksOfMonth = (day: string): string[][] => {
  const first = `${day.slice(0, 7)}-01`
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const weeks: string[][] = []
  let start = addDays(first, -weekday)
  while (weeks.length === 0 || start.slice(0, 7) <= day.slice(0, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)))
    start = addDays(start, 7)
  }
  return weeks
}

/** Today in Casablanca, where legal days are counted. */
export const todayInCasablanca = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(now)
