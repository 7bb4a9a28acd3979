// How the tables of tests are read: a passage, a story in plain words, the facts changed on a plain processing, what the
// law concludes, the rules that hold, and the facts it would ask for first.
import { expect, test } from 'vitest'
import { parseFacts } from '../facts/parse.ts'
import { plainProcessing } from '../facts/plain.ts'
import type { DataItem, ProcessingFacts } from '../facts/processing.ts'
import type { DataCategory } from '../words/data-categories.ts'
import { decideRegime, regime } from './regime.ts'

export const ON = '2026-11-22'

export type RegimeRow = readonly [
  passage: string,
  story: string,
  changed: ProcessingFacts,
  conclusion: string,
  /** Triggers, or the facts asked for when undetermined. */
  expected?: readonly string[],
]

/** The plain processing's data and these. */
export const withData = (...categories: readonly DataCategory[]): { data: readonly DataItem[] } => ({
  data: [
    ...plainProcessing.data,
    ...categories.map(category => ({
      category,
      columns: [`t.${category}`],
      purposes: ['Suivre les commandes'],
    })),
  ],
})

export const regimeTable = (rows: readonly RegimeRow[]) => {
  for (const [passage, story, changed, conclusion, expected] of rows)
    test(`${passage}: ${story}`, () => {
      const facts: ProcessingFacts = { ...plainProcessing, ...changed }
      expect(parseFacts(facts).faults).toBeUndefined()
      const answer = regime(facts, ON)
      expect(answer.conclusion).toBe(conclusion)
      if (!expected) return
      if (conclusion === 'undetermined')
        expect(answer.needs.filter(need => need.settles === 'conclusion').map(need => need.fact)).toEqual(
          expected,
        )
      else expect(decideRegime(facts).triggers.map(rule => rule.id)).toEqual(expected)
    })
}
