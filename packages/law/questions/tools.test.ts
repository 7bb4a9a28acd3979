// The tools that decide, on rules made for the purpose: tiers, exceptions, and the search for what would be better.
import { describe, expect, test } from 'vitest'
import { over, type Rule } from '../rule.ts'
import { counterfactuals } from './alternatives.ts'
import { decide, lifted, tier } from './decide.ts'
import type { Move } from './moves.ts'

type Facts = { readonly rain?: boolean; readonly wind?: boolean; readonly sun?: boolean }
const { rule, exception } = over<Facts>()
const words = { fr: 'fr', ar: 'ar', en: 'en' }
const says = () => words
const cites = ['loi-09-08:1'] as const
const sheltered = exception({ id: 'sheltered', cites, says, asks: ['wind'], holds: f => !f.wind })
const wet = rule({
  id: 'wet',
  cites,
  says,
  asks: ['rain'],
  holds: f => f.rain,
  concludes: 'wet',
  unless: [sheltered],
})
const warm = rule({ id: 'warm', cites, says, asks: ['sun'], holds: f => f.sun, concludes: 'dry' })
const left = rule({ id: 'left', cites, says, asks: [], holds: () => true, concludes: 'dry' })
const tiers = [tier('wet', [wet]), tier('dry', [warm, left])] as const
const decided = (facts: Facts) => decide<Facts, 'wet' | 'dry'>(tiers, facts)
const ids = (rules: readonly Rule<Facts, string>[]) => rules.map(({ id }) => id)

describe('decide', () => {
  test('what is left when nothing else holds is no reason while a tier above is open; what holds by a fact is', () => {
    const open = decided({ sun: true })
    expect([open.conclusion, open.provisional, ids(open.holding)]).toEqual(['undetermined', 'dry', ['warm']])
    expect(open.blocking).toEqual(['rain'])
    expect(ids(decided({ rain: false, sun: true }).holding)).toEqual(['warm', 'left'])
  })
  test('a fact that would only add a reason is open, and does not block', () => {
    expect(decided({ rain: false })).toMatchObject({ conclusion: 'dry', blocking: [], open: ['sun'] })
  })
})

describe('lifted', () => {
  const found = (facts: Facts) =>
    lifted<Facts, 'wet' | 'dry'>(tiers, facts).map(({ rule: of, exception: by }) => [of.id, by.id])
  test.each<[string, Facts, string[][]]>([
    ['the rule would hold, and the exception does', { rain: true, wind: false }, [['wet', 'sheltered']]],
    ['the exception fails', { rain: true, wind: true }, []],
    ['the rule would not hold anyway', { rain: false, wind: false }, []],
    ['whether the rule would hold is not known', { wind: false }, []],
    ['whether the exception holds is not known', { rain: true }, []],
  ])('%s', (_story, facts, expected) => expect(found(facts)).toEqual(expected))
})

describe('what would be better', () => {
  type Load = Readonly<Partial<Record<'a' | 'b' | 'c' | 'd' | 'e', boolean>>>
  const drop = (name: keyof Load): Move<Load> => ({
    make: facts => ({ ...facts, [name]: false }),
    words: () => ({ fr: `sans ${name}`, ar: name, en: name }),
  })
  const count = (facts: Load) => Object.values(facts).filter(Boolean).length
  const search = (
    facts: Load,
    {
      settle = changed => (count(changed) === 0 ? 'light' : 'heavy'),
      canBe = () => true,
    }: {
      settle?: (facts: Load) => 'light' | 'heavy' | 'fair' | 'undetermined'
      canBe?: (facts: Load) => boolean
    } = {},
  ) =>
    counterfactuals<Load, 'light' | 'heavy' | 'fair'>(facts, 'heavy', {
      moves: (['a', 'b', 'c', 'd', 'e'] as const).map(drop),
      settle,
      ladder: ['heavy', 'fair', 'light'],
      canBe,
      words: (conclusion, actions) => ({
        fr: `${conclusion} : ${actions.map(({ fr }) => fr).join(', ')}`,
        ar: '',
        en: '',
      }),
    })
  const texts = (...args: Parameters<typeof search>) => search(...args).map(({ text }) => text.fr)

  test('the fewest changes, each told with what it was', () => {
    expect(search({ a: true })).toEqual([
      {
        changes: [{ fact: 'a', from: true, to: false }],
        conclusion: 'light',
        text: { fr: 'light : sans a', ar: '', en: '' },
      },
    ])
    expect(texts({ a: true, b: true })).toEqual(['light : sans a, sans b'])
    expect(texts({ a: true, b: true, c: true })).toEqual(['light : sans a, sans b, sans c'])
  })
  test('where three are not enough: all of them, less those that are not needed', () => {
    expect(texts({ a: true, b: true, d: true, e: true })).toEqual(['light : sans a, sans b, sans d, sans e'])
  })
  test('where nothing is enough: nothing', () => {
    expect(search({ a: true }, { settle: () => 'heavy' })).toEqual([])
  })
  test('the best first', () => {
    const settle = (facts: Load) => (facts.b === false ? 'light' : facts.a === false ? 'fair' : 'heavy')
    expect(texts({ a: true, b: true }, { settle })).toEqual(['light : sans b', 'fair : sans a'])
  })
  test('no more than six', () => {
    const names = ['a', 'b', 'c', 'd'] as const
    const settle = (facts: Load) =>
      names.filter(name => facts[name] === false).length >= 2 ? 'light' : 'heavy'
    expect(texts({ a: true, b: true, c: true, d: true }, { settle })).toHaveLength(6)
    const three = (facts: Load) =>
      Object.values(facts).filter(value => value === false).length >= 3 ? 'light' : 'heavy'
    expect(texts({ a: true, b: true, c: true, d: true, e: true }, { settle: three })).toHaveLength(6)
  })
  test('never what cannot be, nor what would not be settled', () => {
    expect(search({ a: true }, { canBe: facts => facts.a !== false })).toEqual([])
    expect(search({ a: true }, { settle: () => 'undetermined' })).toEqual([])
  })
})

test('where no tier holds, the conclusion waits for what they lack', () => {
  const open = decide<Facts, 'wet' | 'dry'>([tier('wet', [wet]), tier('dry', [warm])], {})
  expect(open).toMatchObject({ conclusion: 'undetermined', blocking: ['rain', 'sun'], holding: [], open: [] })
})
