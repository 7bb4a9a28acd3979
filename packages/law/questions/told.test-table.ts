// Tables of any question: a passage, a story in plain words, the facts changed on a plain case, what the law concludes, and
// the rules that hold, or the facts it asks for when it cannot conclude.
import { expect, test } from 'vitest'
import type { Answer } from '../answer.ts'
import type { Day } from '../calendar.ts'
import type { Settings } from '../settings.ts'
import type { Question } from './question.ts'

export type ToldRow<Facts> = readonly [
  passage: string,
  story: string,
  changed: Partial<Facts>,
  conclusion: string,
  /** The rules that hold, or the facts the conclusion waits for. */
  expected?: readonly string[],
  on?: Day,
]

/** Asks of a plain case with some facts changed; facts that could not be read or could not be true fail the test. */
export const asking =
  <Facts extends object>(question: Question, plain: Facts, usualDay: Day) =>
  (changed: Partial<Facts> = {}, on: Day = usualDay, settings?: Settings): Answer<string, string> => {
    const read = question.parse({ ...plain, ...changed })
    expect(read.faults).toBeUndefined()
    const answer = question.ask(read.facts ?? {}, on, settings)
    for (const { text } of [...answer.because, ...answer.duties, ...answer.reviews, ...(answer.dates ?? [])])
      for (const words of [text.fr, text.ar, text.en]) expect(words.length).toBeGreaterThan(20)
    return answer
  }

export const waitsFor = (answer: Answer<string, string>) =>
  answer.needs.filter(({ settles }) => settles === 'conclusion').map(({ fact }) => fact)

export const toldTable = <Facts extends object>(
  ask: (changed?: Partial<Facts>, on?: Day) => Answer<string, string>,
  rows: readonly ToldRow<Facts>[],
) => {
  for (const [passage, story, changed, conclusion, expected, on] of rows)
    test(`${passage}: ${story}`, () => {
      const answer = ask(changed, on)
      expect(answer.conclusion).toBe(conclusion)
      if (!expected) return
      if (conclusion === 'undetermined') expect(waitsFor(answer)).toEqual(expected)
      else expect(answer.because.map(({ rule }) => rule)).toEqual(expected)
    })
}

/** Each fault's kind with the facts it names. */
export const faultsOf = (question: Question, facts: unknown) =>
  (question.parse(facts).faults ?? []).map(({ kind, facts: named }) => [kind, ...named])
