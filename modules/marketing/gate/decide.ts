// The law is asked of the facts (packages/law/questions/prospecting). Thousands of people share few sets of facts, so an
// answer is made once for each set, with its short form already written.
import type { ProspectingFacts } from '@himaya/law/facts/prospecting'
import { prospecting } from '@himaya/law/questions/prospecting'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import type { Translated } from '@himaya/platform/language'
import type { LawAnswer } from '@himaya/register/records'
import type { MachineAnswer } from '../records.ts'

const allowing: ReadonlySet<string> = new Set([
  'allowed-consent',
  'allowed-soft-opt-in',
  'no-consent-needed',
  'not-prospecting',
])

export type Decision = {
  readonly allowed: boolean
  readonly conclusion: string
  readonly label: Translated
  readonly sentence: Translated
  readonly answer: LawAnswer
  /** The short form for machines, as JSON. */
  readonly machine: string
}

const MOST_KEPT = 2_000
/** By day and facts; what an organisation sets about the law does not touch this question. */
const kept = new Map<string, Decision>()
/** @param on the civil day whose law is asked */
export function decide(facts: ProspectingFacts, on: string): Decision {
  const key = `${on} ${JSON.stringify(facts)}`
  const known = kept.get(key)
  if (known) return known
  const answer = structuredClone({ ...prospecting.ask(facts, on) }) as unknown as LawAnswer
  const { label, sentence } = conclusionOf('prospecting', answer.conclusion)
  const allowed = allowing.has(answer.conclusion)
  const decision = {
    ...{ allowed, conclusion: answer.conclusion, label, sentence, answer },
    machine: JSON.stringify(machineAnswer(allowed, sentence, answer)),
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, decision)
  return decision
}

const machineAnswer = (allowed: boolean, sentence: Translated, answer: LawAnswer): MachineAnswer => ({
  allowed,
  conclusion: answer.conclusion,
  sentence,
  because: answer.because.map(({ rule, cites, text }) => ({ rule, cites, text })),
  needs: answer.needs.map(({ fact, question, cites }) => ({ fact, question, cites })),
  alternatives: answer.alternatives.map(({ conclusion, text }) => ({ conclusion, text })),
})
