// Art. 1: which data are sensitive (1-3), and the conditions over the data of a processing that other articles share.

import { type DataItem, type Disclosure, given, type ProcessingFacts } from '../facts/processing.ts'
import { type Condition, type ItemVerdict, someOf, type Verdict } from '../rule.ts'
import { type DataCategory, dataCategories, dataCategory } from '../words/data-categories.ts'
import type { Translated } from '../words/language.ts'
import { inBrackets, listed } from '../words/listing.ts'

const sensitiveCategories: ReadonlySet<string> = new Set(
  (Object.keys(dataCategories) as DataCategory[]).filter(category => dataCategory(category).sensitive),
)

/** Art. 1-3 to the letter: biometrics, sex life, offences, minors and location are not in its list. */
export const isSensitive = (category: DataCategory) => sensitiveCategories.has(category)

/** Art. 1-3 counts genetic data among those "relating to health". */
export const isHealth = (category: DataCategory) => category === 'health' || category === 'genetic'

/** The processing holds data of this category. */
export const holdsData = (category: DataCategory): Condition<ProcessingFacts> =>
  given(['data'], ({ data }) => data.some(item => item.category === category))

/** Sensitive data, known from the list of data or, while that is unknown, from the answer to the direct question. */
export const holdsSensitiveData: Condition<ProcessingFacts> = {
  asks: ['data', 'sensitiveData'],
  holds: ({ data, sensitiveData }): Verdict =>
    data ? data.some(item => isSensitive(item.category)) : (sensitiveData ?? ['data']),
}

/** Every sensitive item relates to health: art. 22 covers no other. */
export const sensitiveDataIsHealthOnly = given(['data'], ({ data }) =>
  data.every(item => !isSensitive(item.category) || isHealth(item.category)),
)

/** Whether the test holds of some disclosure to a third party: neither processors nor own staff are (art. 1-7). */
export const someThirdParty = (
  facts: ProcessingFacts,
  test: (disclosure: Disclosure) => ItemVerdict,
): Verdict =>
  someOf('disclosures', facts.disclosures ?? [], disclosure => {
    if (disclosure.kind === undefined) return 'kind'
    return disclosure.kind === 'third-party' && test(disclosure)
  })

const matching = (facts: ProcessingFacts, test: (category: DataCategory) => boolean): readonly DataItem[] =>
  (facts.data ?? []).filter(item => test(item.category))

/** The columns that carry the categories, in the order of the facts. */
export const columnsOf = (facts: ProcessingFacts, test: (category: DataCategory) => boolean) => [
  ...new Set(matching(facts, test).flatMap(item => item.columns ?? [])),
]

/** The categories by name with their columns, as one phrase: « Santé (patients.diag) ». */
export const namesOf = (facts: ProcessingFacts, test: (category: DataCategory) => boolean): Translated =>
  namesOfItems(matching(facts, test))

/** The same for given items; a category met twice is named once, with all its columns. */
export const namesOfItems = (items: readonly DataItem[]): Translated => {
  const categories = [...new Set(items.map(item => item.category))]
  return listed(
    categories.map(category => {
      const { label } = dataCategory(category)
      const where = inBrackets(
        items.filter(item => item.category === category).flatMap(item => item.columns ?? []),
      )
      return { fr: label.fr + where.fr, ar: label.ar + where.ar, en: label.en + where.en }
    }),
  )
}
