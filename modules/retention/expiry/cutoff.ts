// The day before which an event lies when its period is over. Every trigger's last day grows with its event, so that what has
// expired is everything before one day, which a source finds by an index instead of computing every row.
import { addDays, addMonths, type Day, daysBetween, isDay } from '@himaya/law/calendar'
import { lastDayOf } from '@himaya/law/loi-09-08/retention-days'
import type { Period, Trigger } from './rule.ts'

/** The last day on which data may be kept whose event fell on `event`. */
export const lastDay = (trigger: Trigger, { amount, unit }: Period, event: Day): Day =>
  lastDayOf(trigger.of === 'fiscal-year-end' ? fiscalYearEnd(event, trigger.yearEnds) : event, amount, unit)

/** The last day of the fiscal year that holds `day`; 29 February ends where February does. */
export function fiscalYearEnd(day: Day, yearEnds: string): Day {
  const endIn = (year: number): Day => {
    const [month = '', date = ''] = yearEnds.split('-')
    const text = `${String(year).padStart(4, '0')}-${month}-${date}`
    if (isDay(text)) return text
    return addDays(addMonths(`${String(year).padStart(4, '0')}-${month}-01`, 1), -1)
  }
  const year = Number(day.slice(0, 4))
  return day <= endIn(year) ? endIn(year) : endIn(year + 1)
}

const FIRST: Day = '0001-01-01'

/** Events before this day have expired on `today`, and no others: the first day of which the last day is `today` or later. */
export function cutoff(trigger: Trigger, period: Period, today: Day): Day {
  let [low, high] = [0, daysBetween(FIRST, today) + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lastDay(trigger, period, addDays(FIRST, middle)) < today) low = middle + 1
    else high = middle
  }
  return addDays(FIRST, low)
}
