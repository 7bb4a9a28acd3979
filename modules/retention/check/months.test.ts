// Months counted from a model: every row falls in one month, and months that are alike are not asked about one by one.
import { addDays, type Day } from '@himaya/law/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthly, monthOf } from './months.ts'

const today = '2026-11-23'
/** The first day on which each row has expired. */
const counted = async (expire: readonly Day[]) => {
  let asked = 0
  const by = (day: Day) => ({ rows: expire.filter(each => each <= day).length, exact: true })
  const found = await monthly(today, by(today), async day => {
    asked += 1
    return by(day)
  })
  return { ...found, asked }
}

test('every row is in the month in which it expires', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.integer({ min: -900, max: 900 }).map(count => addDays(today, count)),
        { maxLength: 80 },
      ),
      async expire => {
        const { byMonth, pastDue } = await counted(expire)
        expect(byMonth).toHaveLength(24)
        expect(byMonth[0]?.month).toBe('2026-11')
        for (const { month, rows } of byMonth)
          expect(rows).toBe(expire.filter(day => day > today && monthOf(day) === month).length)
        for (const { month, rows } of pastDue.slice(0, -1))
          expect(rows).toBe(expire.filter(day => day <= today && monthOf(day) === month).length)
        expect(pastDue.reduce((sum, { rows }) => sum + rows, 0)).toBe(
          expire.filter(day => day <= today).length,
        )
        expect(pastDue.at(-1)?.rows).toBe(expire.filter(day => monthOf(day) <= '2025-11').length)
      },
    ),
  )
})

test('a table in which nothing expires is asked about twice', async () => {
  expect((await counted([])).asked).toBe(2)
  expect((await counted(['2026-12-05'])).asked).toBeLessThan(12)
})
