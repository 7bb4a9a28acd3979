// Every pair of ink and ground that stands together on a screen reaches WCAG AA, in light and in dark, computed from the
// tokens as browsers get them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** `--ink: light-dark(#1e1c18, #ece8df)` → both colours. */
const colours = new Map(
  [...css.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string) =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)

const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const of = (name: string, theme: 'light' | 'dark') => {
  const colour = colours.get(name)
  if (!colour) throw new Error(`--${name} is not a colour of tokens.css`)
  return colour[theme]
}

const grounds = ['paper', 'surface', 'sunken', 'hover']
const meanings = ['prohibited', 'needs', 'doubtful', 'settled']

/** Words need 4.5 to 1 on whatever they may stand on. */
const words: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', ...meanings].flatMap(ink =>
    grounds.map((on): [string, string] => [ink, on]),
  ),
  ...grounds.filter(on => on !== 'hover').map((on): [string, string] => ['ink-faint', on]),
  ...meanings.flatMap((meaning): [string, string][] => [
    [meaning, `${meaning}-wash`],
    ['ink', `${meaning}-wash`],
  ]),
  ['ink', 'accent-wash'],
  ['ink-soft', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['paper', 'ink'],
]

/** The edges of what one presses or types into, and the ring of focus, need 3 to 1. */
const edges: [string, string][] = [
  ...grounds.map((on): [string, string] => ['line-strong', on]),
  ...grounds.map((on): [string, string] => ['focus', on]),
]

test.each(words)('%s on %s is read by everyone', (ink, ground) => {
  expect(contrast(of(ink, 'light'), of(ground, 'light'))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(of(ink, 'dark'), of(ground, 'dark'))).toBeGreaterThanOrEqual(4.5)
})

test.each(edges)('%s on %s is seen by everyone', (edge, ground) => {
  expect(contrast(of(edge, 'light'), of(ground, 'light'))).toBeGreaterThanOrEqual(3)
  expect(contrast(of(edge, 'dark'), of(ground, 'dark'))).toBeGreaterThanOrEqual(3)
})

test('the measure is right: black on white is 21 to 1, and a known grey fails', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})
