import { describe, expect, it } from 'vitest'
import { holidayNames, holidays, holidaysOf, holidayYears } from './holidays.ts'
import { firstDaysOfMovableHolidays } from './movable-holidays.ts'

/** Every day of the years known here on which the Islamic calendar reads `month/day`. */
const daysReading = (month: number, day: number): string[] => {
  const reader = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  })
  const found: string[] = []
  for (
    let at = Date.UTC(holidayYears.first, 0, 1);
    at < Date.UTC(holidayYears.last + 1, 0, 1);
    at += 86_400_000
  ) {
    const parts = Object.fromEntries(reader.formatToParts(at).map(({ type, value }) => [type, value]))
    if (parts.month === `${month}` && parts.day === `${day}`)
      found.push(new Date(at).toISOString().slice(0, 10))
  }
  return found
}

describe('the holidays of Morocco', () => {
  it.each([
    ['hijri-new-year', 1, 1],
    ['mawlid', 3, 12],
    ['fitr', 10, 1],
    ['adha', 12, 10],
  ] as const)('%s stands where the calendar puts %i/%i', (name, month, day) => {
    expect(firstDaysOfMovableHolidays[name]).toEqual(daysReading(month, day))
  })

  it.each([
    ['adha', '2019-08-12'],
    ['fitr', '2020-05-24'],
    ['adha', '2020-07-31'],
    ['mawlid', '2020-10-29'],
    ['fitr', '2023-04-22'],
    ['adha', '2023-06-29'],
    ['adha', '2025-06-07'],
  ] as const)('%s agrees with the day announced, %s', (name, day) => {
    expect(firstDaysOfMovableHolidays[name]).toContain(day)
  })

  it('keeps a young holiday only from its first day', () => {
    const kept = (year: number) => holidaysOf(year).map(({ name }) => name)
    expect(kept(2023)).not.toContain('amazigh-new-year')
    expect(kept(2024)).toContain('amazigh-new-year')
    expect(kept(2025)).not.toContain('unity')
    expect(kept(2026)).toContain('unity')
  })

  it('gives the whole of 2026 in order', () => {
    expect(holidaysOf(2026).map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2026-01-01 new-year',
      '2026-01-11 independence-manifesto',
      '2026-01-14 amazigh-new-year',
      '2026-03-20 fitr',
      '2026-03-21 fitr',
      '2026-05-01 labour',
      '2026-05-27 adha',
      '2026-05-28 adha',
      '2026-06-17 hijri-new-year',
      '2026-07-30 throne',
      '2026-08-14 oued-eddahab',
      '2026-08-20 revolution',
      '2026-08-21 youth',
      '2026-08-26 mawlid',
      '2026-08-27 mawlid',
      '2026-10-31 unity',
      '2026-11-06 green-march',
      '2026-11-18 independence',
    ])
  })

  it('marks every religious day computed, and names each holiday in three languages', () => {
    const religious = new Set(Object.keys(firstDaysOfMovableHolidays))
    for (const { name, certainty } of holidays) {
      expect(certainty === 'computed').toBe(religious.has(name))
      expect(holidayNames[name].ar).toMatch(/\p{Script=Arabic}/u)
    }
    expect(new Set(holidays.map(({ name }) => name)).size).toBe(Object.keys(holidayNames).length)
  })

  it('runs over the turn of a year and a month without losing the second day', () => {
    for (const name of ['mawlid', 'fitr', 'adha'] as const)
      expect(holidays.filter(holiday => holiday.name === name).length).toBe(
        firstDaysOfMovableHolidays[name].length * 2,
      )
  })
})
