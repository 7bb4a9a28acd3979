// The list of characters we can draw, held to the font files themselves.
import { expect, it } from 'vitest'
import { readFonts } from './fonts.ts'
import { canDraw, drawnRanges } from './glyphs.ts'
import { charactersOf } from './sample/read-font.ts'

const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/u

it('is exactly what the fonts hold, controls and private use left out', () => {
  const held = new Set(readFonts().flatMap(font => [...charactersOf(font)]))
  const listed = drawnRanges.split(' ').flatMap(range => {
    const [from = '', to = from] = range.split('-')
    const first = Number.parseInt(from, 16)
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index)
  })
  expect(listed).toEqual(
    [...held].filter(point => !unwanted.test(String.fromCodePoint(point))).sort((a, b) => a - b),
  )
})

it('draws a bold character wherever it draws a plain one', () => {
  const [plain, bold, arabic, boldArabic] = readFonts().map(charactersOf)
  expect([...(plain ?? [])].filter(point => !bold?.has(point))).toEqual([])
  expect([...(arabic ?? [])].filter(point => !boldArabic?.has(point))).toEqual([])
})

it.each([
  ['L’été, déjà vu : « 100 % » — n° 5…', true],
  ['قانون رقم 09-08، المادة 12؛ حماية؟', true],
  ['😀', false],
  ['中', false],
  ['\u202e', false],
])('%s', (text, drawn) => {
  expect(canDraw(text)).toBe(drawn)
})
