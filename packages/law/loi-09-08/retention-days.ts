// How a period of keeping becomes a day: the last on which data may still be kept, counted from the day it runs from.
import { addDays, addMonths, type Day } from '../calendar.ts'

export const periodUnits = {
  days: { fr: 'Jours', ar: 'أيام', en: 'Days' },
  weeks: { fr: 'Semaines', ar: 'أسابيع', en: 'Weeks' },
  months: { fr: 'Mois', ar: 'أشهر', en: 'Months' },
  years: { fr: 'Années', ar: 'سنوات', en: 'Years' },
} as const

export type PeriodUnit = keyof typeof periodUnits

const inMonths = { months: 1, years: 12 } as const
const inDays = { days: 1, weeks: 7 } as const

/** No period is counted further: beyond it a calendar day has no use. */
const LAST_DAY: Day = '9999-12-31'
const LONGEST_IN_MONTHS = 12_000
const LONGEST_IN_DAYS = 365_000

/** The last day of a period that runs from a day: date to date for months and years. */
export const lastDayOf = (from: Day, amount: number, unit: PeriodUnit): Day => {
  const last =
    unit === 'days' || unit === 'weeks'
      ? addDays(from, Math.min(amount * inDays[unit], LONGEST_IN_DAYS))
      : addMonths(from, Math.min(amount * inMonths[unit], LONGEST_IN_MONTHS))
  return last.length > LAST_DAY.length ? LAST_DAY : last
}

export type PeriodOfTime = { readonly amount: number; readonly unit: PeriodUnit }

const isMonths = (unit: PeriodUnit): unit is keyof typeof inMonths => unit in inMonths
const asMonths = ({ amount, unit }: PeriodOfTime) => (isMonths(unit) ? amount * inMonths[unit] : undefined)

/** Four years hold every sequence of months there is. */
const everyStart: readonly Day[] = Array.from({ length: 1461 }, (_, index) => addDays('2024-01-01', index))

/** Whether one period would outlast another from some day on: 31 days outlast a month that begins in February. */
export const outlasts = (one: PeriodOfTime, other: PeriodOfTime): boolean => {
  const [months, others] = [asMonths(one), asMonths(other)]
  if (months !== undefined && others !== undefined) return months > others
  return everyStart.some(
    start => lastDayOf(start, one.amount, one.unit) > lastDayOf(start, other.amount, other.unit),
  )
}
