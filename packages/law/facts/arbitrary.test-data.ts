// Facts at random, made from their own declarations: every type, every option, lists of items – and never two that clash.
import fc from 'fast-check'
import { contradictionsIn } from './contradictions.ts'
import { type Declarations, type Fact, optionsOf } from './declare.ts'
import { type ProcessingFacts, processingDeclarations } from './processing.ts'

const words = fc.constantFrom('', 'a', 'clients.cin', 'loi 9-88', 'Suivre', 'Étudier', 'بحث')
const days = fc.constantFrom(
  '2001-01-01',
  '2009-02-22',
  '2009-02-23',
  '2020-11-22',
  '2024-02-29',
  '2026-11-22',
)
const instants = fc.constantFrom('2026-11-20T16:59+01:00', '2026-11-23T09:30+01:00', '2024-02-29T23:59:59Z')
const countries = fc.constantFrom('FR', 'GB', 'HR', 'US', 'IN', 'SN')

const anyValue = (fact: Fact, complete: boolean): fc.Arbitrary<unknown> => {
  switch (fact.type) {
    case 'yes-no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...optionsOf(fact))
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...optionsOf(fact)), { maxLength: 3 })
    case 'text':
      return words
    case 'texts':
      return fc.array(words, { maxLength: 2 })
    case 'count':
      return fc.nat({ max: 240 })
    case 'day':
      return days
    case 'instant':
      return instants
    case 'country':
      return countries
    case 'items':
      return fc.array(recordOf(fact.item, complete), { maxLength: 3 })
  }
}

/** Facts of these declarations at random, clashing or not; `complete`: every fact known. */
export const recordOf = (
  declarations: Declarations,
  complete: boolean,
): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(Object.entries(declarations).map(([name, fact]) => [name, anyValue(fact, complete)])),
    {
      requiredKeys: complete
        ? Object.keys(declarations)
        : Object.keys(declarations).filter(name => declarations[name]?.required),
    },
  )

/** Among clashing facts the one that says more is dropped, or replaced by what cannot clash. */
const safe: ProcessingFacts = {
  manualFile: false,
  personalOrDomesticOnly: false,
  purposes: [],
  data: [{ category: 'name', purposes: [] }],
  healthPurpose: 'other',
  publicRegisterOnly: false,
  exclusivelyForLegalClaim: false,
  creditScoring: true,
  crimePrevention: false,
  filmsBeyondHome: false,
  simplifiedList: 'article-16',
  fitsFrameworkDecision: false,
  retentionSet: true,
  changedSinceFiled: 'no',
  disclosures: [],
  interconnections: [],
  transfers: [],
  sensitiveData: false,
}

/** The facts without clashes: what is at fault is replaced by what cannot clash, or forgotten. */
export const mending =
  <Facts extends object>(
    clashes: (facts: Facts) => readonly { readonly facts: readonly string[] }[],
    safe: Partial<Facts>,
  ) =>
  (facts: Facts): Facts => {
    let current = facts
    for (let tries = 0; tries < 30; tries++) {
      const [clash] = clashes(current)
      if (!clash) return current
      const names = clash.facts.map(path => (path.split('.')[0] ?? '') as keyof Facts & string)
      const name = names.find(each => each in safe && current[each] !== safe[each])
      if (!name) return {} as Facts
      current = { ...current, [name]: safe[name] }
    }
    return {} as Facts
  }

const mended = mending<ProcessingFacts>(contradictionsIn, safe)

/** Some facts known, others not. */
export const someFacts = recordOf(processingDeclarations, false).map(facts =>
  mended(facts as ProcessingFacts),
)

/** Every fact known, down to those of each item. */
export const allFacts = recordOf(processingDeclarations, true).map(facts => mended(facts as ProcessingFacts))

/** The same facts with some of them forgotten: whole facts, or facts of items. */
export const forgettingOf =
  (declarations: Declarations) =>
  <Facts extends object>(facts: Facts): fc.Arbitrary<Facts> => {
    const names = Object.keys(facts) as (keyof Facts & string)[]
    return fc.record({ kept: fc.subarray(names), itemSeed: fc.nat() }).map(({ kept, itemSeed }) => {
      let seed = itemSeed
      const chance = () => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return seed / 2_147_483_648
      }
      return Object.fromEntries(
        kept.map(name => {
          const fact = declarations[name]
          const value = facts[name]
          if (fact?.type !== 'items' || !Array.isArray(value)) return [name, value]
          return [
            name,
            value.map((item: Record<string, unknown>) =>
              Object.fromEntries(
                Object.entries(item).filter(([key]) => fact.item[key]?.required || chance() < 0.7),
              ),
            ),
          ]
        }),
      ) as Facts
    })
  }
