// Days, instants and amounts in a sentence.
import { expect, test } from 'vitest'
import { amountWords, dayWords, instantWords } from './dates.ts'

test('a day in each language, with Western digits in Arabic', () => {
  expect(dayWords('2026-11-23')).toEqual({
    fr: 'lundi 23 novembre 2026',
    ar: 'الاثنين، 23 نونبر 2026',
    en: 'Monday, 23 November 2026',
  })
})

test('an instant is told in Moroccan time', () => {
  expect(instantWords('2024-11-22T09:30:00Z').fr).toContain('10:30')
  expect(instantWords('2024-03-15T09:30:00Z').fr).toContain('09:30')
})

test('an amount in dirhams', () => {
  expect(amountWords(2_000_000).en).toBe('MAD 20,000')
  expect(amountWords(2_000_000).fr).toMatch(/^20.000 DH$/)
  expect(amountWords(2_000_050).ar).toMatch(/20.000,5/)
})
