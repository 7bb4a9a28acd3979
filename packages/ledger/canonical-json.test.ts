// One spelling for every value, on the examples of RFC 8785 and at random.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('the example of RFC 8785, section 3.2.2', () =>
  expect(
    canonicalJson({
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ))

test('the order of RFC 8785, section 3.2.3', () =>
  expect(
    canonicalJson({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }).match(/[A-Z][^"]+/g),
  ).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]))

test.each([
  [-0, '0'],
  [Number('9007199254740993'), '9007199254740992'],
  [{ b: undefined, a: 1 }, '{"a":1}'],
  [Object.assign(Object.create(null), { a: [] }), '{"a":[]}'],
  ['', '""'],
])('%j is %s', (value, spelt) => expect(canonicalJson(value)).toBe(spelt))

const cycle: Record<string, unknown> = {}
cycle.self = [cycle]
test.each<[string, unknown]>([
  ['infinity', Number.POSITIVE_INFINITY],
  ['not a number', Number.NaN],
  ['nothing', undefined],
  ['a big integer', 1n],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['half a surrogate pair', '\ud83d'],
  ['half a surrogate pair as a name', { '\ude00': 1 }],
  ['itself', cycle],
  ['a hole in a list', [undefined]],
])('%s is refused', (_story, value) => expect(() => canonicalJson(value)).toThrow(TypeError))

test('the same object in two places is no cycle', () => {
  const shared = { a: 1 }
  expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]')
})

test('it says the same, in one spelling, whatever the order it was given in', () =>
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      const wellFormed = JSON.stringify(value).isWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(value))
      fc.pre(wellFormed)
      const spelt = canonicalJson(value)
      const again: unknown = JSON.parse(spelt)
      expect(canonicalJson(again)).toBe(spelt)
      const reversed: unknown = JSON.parse(spelt, (_key, member) =>
        member !== null && typeof member === 'object' && !Array.isArray(member)
          ? Object.fromEntries(Object.entries(member).reverse())
          : member,
      )
      expect(canonicalJson(reversed)).toBe(spelt)
    }),
  ))
