// The small logic under every rule: three answers, and what each combination asks for.
import { describe, expect, test } from 'vitest'
import { all, any, both, evaluate, not, opposite, over, someOf, type Verdict } from './rule.ts'
import type { Translated } from './words/language.ts'

type Weather = {
  readonly rain?: boolean
  readonly wind?: boolean
  readonly cold?: boolean
  readonly degrees?: number
}
const { given, rule, exception } = over<Weather>()

const says = (): Translated => ({ fr: 'Il pleut.', ar: 'إنها تمطر.', en: 'It rains.' })
const rains = given(['rain'], f => f.rain)
const blows = given(['wind'], f => f.wind)
const freezes = given(['cold'], f => f.cold)

type Row = readonly [facts: Weather, verdict: Verdict]

describe('a condition', () => {
  test.each<Row>([
    [{ rain: true }, true],
    [{ rain: false }, false],
    [{}, ['rain']],
    [{ rain: undefined, wind: true }, ['rain']],
  ])('%o: %o', (facts, verdict) => expect(rains.holds(facts)).toEqual(verdict))

  test('of two facts is put once both are known, and asks for all that is missing', () => {
    const storm = given(['rain', 'wind'], f => f.rain && f.wind)
    expect(storm.holds({})).toEqual(['rain', 'wind'])
    expect(storm.holds({ rain: false })).toEqual(['wind'])
    expect(storm.holds({ rain: true, wind: true })).toBe(true)
  })

  test('zero and the empty text are known', () => {
    expect(given(['degrees'], f => f.degrees === 0).holds({ degrees: 0 })).toBe(true)
  })
})

describe('all', () => {
  const storm = all(rains, blows, freezes)
  test.each<Row>([
    [{ rain: true, wind: true, cold: true }, true],
    [{ rain: true, wind: true, cold: false }, false],
    [{ cold: false }, false],
    [{ wind: false }, false],
    [{}, ['rain']],
    [{ rain: true }, ['wind']],
    [{ wind: true }, ['rain']],
    [{ rain: true, wind: true }, ['cold']],
  ])('%o: %o', (facts, verdict) => expect(storm.holds(facts)).toEqual(verdict))
  test('asks for what its parts ask for, once', () =>
    expect(all(rains, blows, rains).asks).toEqual(['rain', 'wind']))
  test('of nothing holds', () => expect(all<Weather>().holds({})).toBe(true))
})

describe('any', () => {
  const bad = any(rains, blows, freezes)
  test.each<Row>([
    [{ cold: true }, true],
    [{ rain: true }, true],
    [{ rain: false, wind: false, cold: false }, false],
    [{}, ['rain', 'wind', 'cold']],
    [{ wind: false }, ['rain', 'cold']],
    [{ rain: false, wind: false }, ['cold']],
  ])('%o: %o', (facts, verdict) => expect(bad.holds(facts)).toEqual(verdict))
  test('of nothing fails', () => expect(any<Weather>().holds({})).toBe(false))
})

describe('both, opposite: the same for the facts of one item', () => {
  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, 'b', false],
    ['a', false, false],
    [true, 'b', 'b'],
    ['a', true, 'a'],
    ['a', 'b', 'a'],
  ] as const)('both %s %s: %s', (one, other, verdict) => expect(both(one, other)).toBe(verdict))
  test.each([
    [true, false],
    [false, true],
    ['a', 'a'],
  ] as const)('opposite %s: %s', (one, verdict) => expect(opposite(one)).toBe(verdict))
})

describe('someOf', () => {
  const items = (...values: readonly (boolean | undefined)[]) =>
    someOf(
      'days',
      values.map(wet => ({ wet })),
      ({ wet }) => wet ?? 'wet',
    )
  test.each<[string, Verdict, Verdict]>([
    ['one holds', items(false, true), true],
    ['one holds, whatever is unknown before it', items(undefined, true), true],
    ['none holds', items(false, false), false],
    ['none at all', items(), false],
    [
      'unknown ones are asked for by their place',
      items(false, undefined, undefined),
      ['days.1.wet', 'days.2.wet'],
    ],
  ])('%s', (_story, verdict, expected) => expect(verdict).toEqual(expected))
})

describe('a rule', () => {
  const umbrella = exception({ id: 'umbrella', cites: ['loi-09-08:1'], when: blows, says })
  const cap = exception({ id: 'cap', cites: ['loi-09-08:1'], asks: ['cold'], holds: f => f.cold, says })
  const wet = rule({
    id: 'wet',
    cites: ['loi-09-08:1'],
    when: rains,
    concludes: 'wet',
    unless: [umbrella, cap],
    says,
  })

  test.each<Row>([
    [{ rain: false }, false],
    [{ rain: true, wind: false, cold: false }, true],
    [{ rain: true, wind: true }, false],
    [{ rain: true, cold: true }, false],
    [{ wind: true }, false],
    [{ rain: true, wind: false }, ['cold']],
    [{ rain: true }, ['wind', 'cold']],
    [{}, ['rain']],
    [{ cold: false }, ['rain']],
  ])('%o: %o', (facts, verdict) => expect(evaluate(wet, facts)).toEqual(verdict))

  test('a rule used as a condition lends its test, not its name', () => {
    const wetter = rule({ id: 'wetter', cites: ['loi-09-08:2'], when: wet, concludes: 'wetter', says })
    expect(wetter.id).toBe('wetter')
    expect(wetter.cites).toEqual(['loi-09-08:2'])
    expect(wetter.asks).toEqual(['rain'])
    expect(wetter.unless).toEqual([])
  })

  test('is statutory and by the wording unless it says otherwise', () => {
    expect(wet).toMatchObject({ label: 'statutory', confidence: 'wording' })
    const habit = rule({
      id: 'habit',
      cites: ['cndp:f-118'],
      label: 'practice',
      confidence: 'practice',
      when: rains,
      concludes: 'wet',
      says,
    })
    expect(habit).toMatchObject({ label: 'practice', confidence: 'practice' })
  })

  test('without a citation, or of a fact that is not asked for, it does not compile', () => {
    const never = () => {
      // @ts-expect-error: no citation
      rule({ id: 'a', when: rains, concludes: 'wet', says })
      // @ts-expect-error: an empty list of citations
      rule({ id: 'a', cites: [], when: rains, concludes: 'wet', says })
      // @ts-expect-error: not a citation
      rule({ id: 'a', cites: ['somewhere'], when: rains, concludes: 'wet', says })
      // @ts-expect-error: wind is read and not asked for
      rule({ id: 'a', cites: ['loi-09-08:1'], asks: ['rain'], holds: f => f.wind, concludes: 'wet', says })
      // @ts-expect-error: snow is no fact
      rule({ id: 'a', cites: ['loi-09-08:1'], asks: ['snow'], holds: () => true, concludes: 'wet', says })
    }
    expect(never).toBeTypeOf('function')
  })
})

describe('what a rule carries', () => {
  const bare = { id: 'a', cites: ['loi-09-08:1'], asks: ['rain'], holds: () => true, says } as const
  const text = { fr: 'a', ar: 'ب', en: 'c' }
  const reading = { id: 'doubt', cites: ['loi-09-08:1'], doubt: text, encoded: text } as const
  const evidence = () => ['t.c']

  test('evidence, a reading and a review where they are written, and no empty place for them', () => {
    const full = rule({ ...bare, concludes: 'wet', evidence, reading, review: text })
    expect(full).toMatchObject({ evidence, reading, review: text })
    const plain = rule({ ...bare, concludes: 'wet' })
    for (const name of ['evidence', 'reading', 'review']) expect(plain).not.toHaveProperty(name)
  })
})

describe('what is the opposite, or not known', () => {
  const given = over<{ readonly rain?: boolean }>().given(['rain'], f => f.rain)
  test.each([
    [{ rain: true }, false],
    [{ rain: false }, true],
    [{}, ['rain']],
  ])('not, of %j', (facts, verdict) => expect(not(given).holds(facts)).toEqual(verdict))

  test('every item that lacks a fact is named', () =>
    expect(someOf('list', [1, 2, 3], item => (item === 2 ? false : 'size'))).toEqual([
      'list.0.size',
      'list.2.size',
    ]))

  test.each([
    [false, 'x', false],
    ['x', false, false],
    [true, 'x', 'x'],
    ['x', true, 'x'],
    ['x', 'y', 'x'],
    [true, true, true],
  ])('both %s and %s: %s', (one, other, verdict) => expect(both(one, other)).toBe(verdict))

  test('a rule that fails asks nothing of its exceptions', () => {
    type Sky = { readonly rain?: boolean; readonly roof?: boolean }
    const { rule: write, exception } = over<Sky>()
    const told = (facts: Sky) => evaluate(wet, facts)
    const unless = [exception({ id: 'e', cites: ['loi-09-08:1'], asks: ['roof'], holds: f => f.roof, says })]
    const wet = write({
      id: 'w',
      cites: ['loi-09-08:1'],
      asks: ['rain'],
      holds: f => f.rain,
      concludes: 'wet',
      says,
      unless,
    })
    expect(told({ rain: false })).toBe(false)
    expect(told({ rain: true })).toEqual(['roof'])
    expect(told({})).toEqual(['rain'])
  })
})
