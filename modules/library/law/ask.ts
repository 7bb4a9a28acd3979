// Asking the law by name, with facts from outside: the answer in one language, or every fault with its field named.
import type { Answer } from '@himaya/law/answer'
import type { Fault } from '@himaya/law/facts/fault'
import { questionNamed } from '@himaya/law/questions/catalogue'
import type { Question } from '@himaya/law/questions/question'
import type { Settings } from '@himaya/law/settings'
import { invalidInput, notFound } from '@himaya/platform/http/problems'
import type { Language } from '@himaya/platform/language'
import { type FieldFault, Problem } from '@himaya/platform/problem'

/** Throws `not-found` for a question that does not exist. */
export function questionCalled(name: string): Question {
  const question = questionNamed(name)
  if (!question) throw new Problem(notFound)
  return question
}

export type Asking = {
  readonly facts: unknown
  readonly on: string
  readonly language: Language
  readonly settings?: Settings
}

/** Throws `invalid-input`, naming each fact at fault, when the facts cannot be read or cannot all be true. */
export function askQuestion(
  question: Question,
  { facts, on, language, settings }: Asking,
): Answer<string, string> {
  const parsed = question.parse(facts)
  if (parsed.faults) throw new Problem(invalidInput, undefined, fieldFaults(parsed.faults, language))
  return question.ask(parsed.facts, on, settings)
}

/** A contradiction names several facts, and is told at each. */
export const fieldFaults = (faults: readonly Fault[], language: Language): FieldFault[] =>
  faults
    .slice(0, 50)
    .flatMap(({ kind, facts, text }) =>
      facts.map(path => ({ path: fieldOf(path), rule: kind, fix: text[language] })),
    )

/** `purposes.0.necessary` → `facts.purposes[0].necessary`. */
const fieldOf = (path: string) =>
  path === 'facts' ? 'facts' : `facts.${path.replace(/\.(\d+)(?=\.|$)/g, '[$1]')}`
