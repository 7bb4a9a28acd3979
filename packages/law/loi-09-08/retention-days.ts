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
