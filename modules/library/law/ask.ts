// Asking the law by name, with facts from outside: the answer in one language, or every fault with its field named.
import type { Answer } from '@himaya/law/answer'
import type { Fault } from '@himaya/law/facts/fault'
import { questionNamed } from '@himaya/law/questions/catalogue'
import type { Question } from '@himaya/law/questions/question'
import type { Settings } from '@himaya/law/settings'
import { invalidInput, notFound } from '@himaya/platform/http/problems'
import type { Language } from '@himaya/platform/language'
import { type FieldFault, Problem } from '@himaya/platform/problem'
import { conclusionOf } from '../conclusion.ts'
import type { SpokenAnswer } from '../contract/law.ts'

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

export function spoken(question: Question, answer: Answer<string, string>, language: Language): SpokenAnswer {
  const say = (text: { readonly fr: string; readonly ar: string; readonly en: string }) => text[language]
  const { conclusion, atLeast } = answer
  return {
    question: question.name,
    title: say(question.title),
    on: answer.on,
    conclusion,
    conclusionText: say(conclusionOf(question.name, conclusion).label),
    ...(atLeast !== undefined && { atLeast }),
    label: answer.label,
    because: answer.because.map(({ rule, cites, text, label, confidence, lifts, evidence }) => ({
      ...{ rule, label, confidence },
      cites: [...cites],
      text: say(text),
      ...(lifts !== undefined && { lifts }),
      evidence: [...evidence],
    })),
    needs: answer.needs.map(({ fact, question: asked, help, cites, settles }) => ({
      ...{ fact, settles },
      question: say(asked),
      help: say(help),
      cites: [...cites],
    })),
    alternatives: answer.alternatives.map(({ conclusion: then, text, changes }) => ({
      conclusion: then,
      text: say(text),
      changes: changes.map(({ fact, from, to }) => ({ fact, from, to })),
    })),
    duties: answer.duties.map(({ rule, cites, text, label, blocking }) => ({
      ...{ rule, label, blocking },
      cites: [...cites],
      text: say(text),
    })),
    readings: answer.readings.map(({ id, cites, doubt, encoded }) => ({
      id,
      cites: [...cites],
      doubt: say(doubt),
      encoded: say(encoded),
    })),
    reviews: answer.reviews.map(({ rule, cites, text }) => ({ rule, cites: [...cites], text: say(text) })),
    ...(answer.dates && {
      dates: answer.dates.map(({ id, kind, on, at, bearer, title, text, cites, label }) => ({
        ...{ id, kind, on, bearer, label },
        ...(at !== undefined && { at }),
        title: say(title),
        text: say(text),
        cites: [...cites],
      })),
    }),
    ...(answer.penalties && {
      penalties: answer.penalties.map(({ rule, cites, text, times, fine, prison }) => ({
        ...{ rule, times, fine, prison },
        cites: [...cites],
        text: say(text),
      })),
    }),
  }
}
