// How a table of answers is read, for any question: a story in plain words that opens with its passage, the facts changed on
// a plain case, what the law concludes, and the rules that say why – or, where it cannot say, the facts it waits for.
import { expect, test } from 'vitest'
import type { Answer } from '../answer.ts'
import { ON } from './rows.test-table.ts'

type Row<Facts> = readonly [
  story: string,
  changed: Facts,
  conclusion: string,
  /** Every reason, in order; when undetermined, the facts the conclusion waits for. */
  expected: readonly string[],
]

type Asked<Facts> = {
  readonly ask: (facts: Facts, on: string) => Answer<string>
  readonly question: { readonly parse: (input: unknown) => { readonly faults?: unknown } }
}

export const reasonsOf = ({ because }: Answer<string>) => because.map(({ rule }) => rule)

export const waitsFor = ({ needs }: Answer<string>) =>
  needs.filter(({ settles }) => settles === 'conclusion').map(({ fact }) => fact)

export const answerTable = <Facts extends object>(
  { ask, question }: Asked<Facts>,
  plain: Facts,
  rows: readonly Row<Facts>[],
) => {
  for (const [story, changed, conclusion, expected] of rows)
    test(story, () => {
      const facts = { ...plain, ...changed }
      expect(question.parse(facts).faults).toBeUndefined()
      const answer = ask(facts, ON)
      expect(answer.conclusion).toBe(conclusion)
      expect(conclusion === 'undetermined' ? waitsFor(answer) : reasonsOf(answer)).toEqual(expected)
    })
}
