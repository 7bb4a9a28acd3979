// Every rule of the package, wherever it stands: it is named, cited and told in three languages, and it reads no fact but
// those it asks for.
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allFacts, someFacts } from './facts/arbitrary.test-data.ts'
import { type ProcessingFacts, processingDeclarations } from './facts/processing.ts'
import { factsFor } from './questions/arbitrary.test-data.ts'
import { questions } from './questions/catalogue.ts'
import type { Exception } from './rule.ts'

type AnyPassage = Exception<Record<string, unknown>>

const isPassage = (value: unknown): value is AnyPassage =>
  typeof value === 'object' && value !== null && 'holds' in value && 'cites' in value && 'says' in value

const folders = ['loi-09-08', 'decret-2-09-165', 'cndp', 'other-laws'] as const
const files = folders.flatMap(folder =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(name => /^(art|decret|practice|loi|deliberation).*\.ts$/.test(name) && !name.endsWith('.test.ts'))
    .map(name => `./${folder}/${name}`),
)
const modules: Record<string, unknown>[] = await Promise.all(
  files.map(file => import(/* @vite-ignore */ new URL(file, import.meta.url).href)),
)
/** Every rule and exception reachable from what a module exports. */
const reachable = (value: unknown): AnyPassage[] => {
  if (Array.isArray(value)) return value.flatMap(reachable)
  if (!isPassage(value)) return []
  return [value, ...('unless' in value ? reachable(value.unless) : [])]
}
const exported = modules.flatMap(module => Object.values(module).flatMap(reachable))
const asked = questions.flatMap(({ rules }) => rules as unknown as readonly AnyPassage[])
/** By name: a rule made for a day is made anew each time it is asked. */
const passages = [...new Map([...exported, ...asked].map(passage => [passage.id, passage])).values()]

test('every rule is asked by a question', () => {
  const names = new Set(asked.map(({ id }) => id))
  expect(exported.map(({ id }) => id).filter(id => !names.has(id))).toEqual([])
})

/** The lists whose items have rules of their own. */
const itemLists = ['purposes', 'disclosures', 'transfers'] as const
const candidates = (facts: ProcessingFacts): Record<string, unknown>[] => [
  facts,
  ...itemLists.flatMap(list =>
    (facts[list] ?? []).map(item => ({
      ...item,
      listed: false,
      hostingBanInForce: true,
      underCybersecurityLaw: facts.underCybersecurityLaw,
      securitySensitiveData: facts.securitySensitiveData,
      alreadyFiled: facts.alreadyFiled,
    })),
  ),
]

const watched = (facts: Record<string, unknown>) => {
  const read = new Set<string>()
  const proxy = new Proxy(facts, {
    get: (target, name) => {
      if (typeof name === 'string') read.add(name)
      return Reflect.get(target, name)
    },
    has: (target, name) => {
      if (typeof name === 'string') read.add(name)
      return Reflect.has(target, name)
    },
    ownKeys: () => {
      throw new Error('a rule must not enumerate the facts')
    },
  })
  return { proxy, read }
}

test('there are rules', () => expect(passages.length).toBeGreaterThan(60))

test('no two passages share a name', () => {
  const names = [...new Set(exported)].map(({ id }) => id).filter(id => id !== 'art-3-1-b-incompatible')
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

/** Enough different facts for every rule to meet some that hold and some that do not. */
const pool = fc.sample(fc.oneof(someFacts, allFacts), 150).flatMap(candidates)
/** The same for each other subject, by the rules that its questions decide by. */
const poolsBySubject = new Map(
  questions
    .filter(({ declarations }) => declarations !== processingDeclarations)
    .map(question => {
      const { some, every } = factsFor(question)
      return [
        question.declarations,
        fc.sample(fc.oneof(some, every), 150) as Record<string, unknown>[],
      ] as const
    }),
)
const homes = new Map(
  questions.flatMap(({ rules, declarations }) => rules.map(({ id }) => [id, declarations])),
)
const poolFor = ({ id }: AnyPassage) => poolsBySubject.get(homes.get(id) ?? processingDeclarations) ?? pool

describe.each(passages.map(passage => [passage.id, passage] as const))('%s', (_id, passage) => {
  test('is named and cited', () => {
    expect(passage.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(passage.cites.length).toBeGreaterThan(0)
    for (const cite of passage.cites) expect(cite).toMatch(/^[a-z0-9-]+:[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('reads no fact but those it asks for, and asks only for what is unknown', () => {
    for (const facts of poolFor(passage)) {
      const { proxy, read } = watched(facts)
      const verdict = passage.holds(proxy)
      for (const name of read) if (!passage.asks.includes(name)) expect.fail(`reads ${name}`)
      if (typeof verdict === 'boolean') continue
      expect(verdict.length).toBeGreaterThan(0)
      for (const path of verdict) {
        const [first = '', ...rest] = path.split('.')
        expect(passage.asks).toContain(first)
        const inside = (inner: unknown, step: string) =>
          (inner as Record<string, unknown> | undefined)?.[step]
        expect(rest.reduce(inside, facts[first])).toBeUndefined()
      }
    }
  })

  test('speaks three languages of any facts', () => {
    for (const facts of poolFor(passage).slice(0, 60)) {
      const { fr, ar, en } = passage.says({ country: 'FR', ...facts })
      expect(fr.length).toBeGreaterThan(20)
      expect(en.length).toBeGreaterThan(20)
      expect(ar).toMatch(/[\u0600-\u06ff]{2}/)
    }
  })
})
