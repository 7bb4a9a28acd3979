// How numbers, days and money are written in each language.
import { languages } from '@himaya/platform/language'
import { describe, expect, test } from 'vitest'
import { formatIn } from './format.ts'

const [fr, ar, en] = [formatIn('fr'), formatIn('ar'), formatIn('en')]
/** Marks of direction and kinds of space do not count here. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ')

describe('figures', () => {
  test.each([
    ['fr', fr.number(1_234_567.5), '1 234 567,5'],
    ['en', en.number(1_234_567.5), '1,234,567.5'],
    ['ar', ar.number(1_234_567.5), '1.234.567,5'],
    ['money in fr', fr.money(12_345_600), '123 456 MAD'],
    ['centimes are kept', fr.money(12_345_650), '123 456,50 MAD'],
    ['a share', fr.percent(0.42), '42 %'],
    ['a share in ar', ar.percent(0.42), '42%'],
  ])('%s', (_, written, expected) => expect(plain(written)).toBe(expected))

  test('Arabic writes Western digits, as Morocco does', () => {
    const all = [ar.number(1234), ar.money(99), ar.day('2026-11-03'), ar.hijri('2026-11-03'), ar.bytes(5e6)]
    for (const text of all) expect(text).not.toMatch(/[٠-٩۰-۹]/)
  })

  test('no narrow space, which all but vanishes between figures, is left in French numbers', () => {
    expect(fr.number(1_234_567)).not.toContain('\u202f')
    expect(fr.money(123_456_700)).not.toContain('\u202f')
  })
})

describe('days', () => {
  test('a civil day is the same day whatever zone the machine is in', () => {
    expect(fr.day('2026-01-01')).toBe('1 janvier 2026')
    expect(fr.dayInFull('2026-12-31')).toBe('jeudi 31 décembre 2026')
  })
  test('Arabic uses the Moroccan names of months', () => {
    expect(ar.month('2026-08-14')).toContain('غشت')
    expect(ar.month('2026-11-03')).toContain('نونبر')
  })
  test('an instant is shown in Casablanca', () => {
    expect(fr.instant('2026-06-30T23:30:00.000Z')).toMatch(/1 juillet 2026/)
  })
  test.each([
    ['2026-11-22', 'aujourd’hui'],
    ['2026-11-23', 'demain'],
    ['2026-11-21', 'hier'],
    ['2026-11-30', 'dans 8 jours'],
    ['2027-05-22', 'dans 6 mois'],
  ])('%s seen from 22 November is %s', (day, words) => expect(fr.daysFrom('2026-11-22', day)).toBe(words))
  test('the Hijri day carries its era', () => {
    expect(fr.hijri('2026-11-03')).toMatch(/1448 H$/)
    expect(ar.hijri('2026-11-03')).toMatch(/1448 هـ$/)
  })
})

test('Arabic has six forms of plural, and each is chosen', () => {
  const forms = { zero: '0', one: '1', two: '2', few: '3-10', many: '11-99', other: '100' }
  expect([0, 1, 2, 3, 10, 11, 99, 100].map(count => ar.plural(count, forms))).toEqual([
    '0',
    '1',
    '2',
    '3-10',
    '3-10',
    '11-99',
    '11-99',
    '100',
  ])
})

test.each(languages)('a duration in %s is said by its largest unit', language => {
  const format = formatIn(language)
  expect(format.duration(-3)).toMatch(/^0/)
  expect(new Set([format.duration(5), format.duration(300), format.duration(7200)]).size).toBe(3)
})
