// When rows expire, month by month, from counts of what has expired by the end of each: a count between two that are equal
// needs not be asked. Pure but for the asking.
import { addDays, addMonths, type Day } from '@himaya/law/calendar'
import type { Count, MonthCount } from '../records.ts'

export const monthOf = (day: Day): string => day.slice(0, 7)
const firstOf = (month: string): Day => `${month}-01`
const lastOf = (month: string): Day => addDays(addMonths(firstOf(month), 1), -1)
export const monthAfter = (month: string, count: number): string => monthOf(addMonths(firstOf(month), count))

/** How many rows have expired by a day; it never grows smaller from one day to a later one. */
export type ExpiredBy = (day: Day) => Promise<Count>

const AHEAD = 24
const BEHIND = 12

/** Days at which to count: the ends of months gone by, today, the ends of this month and of the months to come. */
const stops = (today: Day): readonly Day[] => {
  const month = monthOf(today)
  const ends = Array.from({ length: BEHIND + AHEAD }, (_, index) => lastOf(monthAfter(month, index - BEHIND)))
  return [...ends.slice(0, BEHIND), today, ...ends.slice(BEHIND)]
}

export async function monthly(
  today: Day,
  now: Count,
  ask: ExpiredBy,
): Promise<{ readonly byMonth: MonthCount[]; readonly pastDue: MonthCount[] }> {
  const days = stops(today)
  const counts = new Map<number, Count>([[BEHIND, now]])
  const at = async (index: number): Promise<Count> => {
    const known = counts.get(index)
    if (known) return known
    const count = await ask(days[index] ?? today)
    counts.set(index, count)
    return count
  }
  const fill = async (from: number, to: number): Promise<void> => {
    const [first, last] = [await at(from), await at(to)]
    if (to - from < 2) return
    if (first.rows === last.rows && first.exact && last.exact) {
      for (let index = from + 1; index < to; index += 1) counts.set(index, first)
      return
    }
    const middle = (from + to) >> 1
    await fill(from, middle)
    await fill(middle, to)
  }
  await fill(0, BEHIND)
  await fill(BEHIND, days.length - 1)
  const between = (index: number): Omit<MonthCount, 'month'> => {
    const [before, after] = [counts.get(index - 1), counts.get(index)]
    return {
      rows: Math.max(0, (after?.rows ?? 0) - (before?.rows ?? 0)),
      exact: (before?.exact ?? false) && (after?.exact ?? false),
    }
  }
  const month = monthOf(today)
  const first = counts.get(0)
  return {
    byMonth: Array.from({ length: AHEAD }, (_, index) => ({
      month: monthAfter(month, index),
      ...between(BEHIND + 1 + index),
    })),
    pastDue: [
      ...Array.from({ length: BEHIND }, (_, index) => ({
        month: monthAfter(month, -index),
        ...between(BEHIND - index),
      })),
      { month: monthAfter(month, -BEHIND), rows: first?.rows ?? 0, exact: first?.exact ?? false },
    ],
  }
}
