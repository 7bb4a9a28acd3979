// An answer of the law as a person reads it in a terminal.
import type { Answer } from '@himaya/law/answer'
import { fully } from '@himaya/law/questions/explanation'
import type { Question } from '@himaya/law/questions/question'
import type { Language } from '@himaya/platform/language'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const messages = { fr, ar, en }

export function answerLines(
  question: Question,
  answer: Answer<string, string>,
  language: Language,
): readonly string[] {
  const m = messages[language]
  const told = fully(question, answer, language)
  return [
    told.title,
    `  → ${told.conclusionText}`,
    ...(told.atLeastText === undefined ? [] : [`  → ${m.atLeast(told.atLeastText)}`]),
    `  ${told.conclusionSentence}`,
    ...section(
      m.because,
      told.because.map(({ text }) => text),
    ),
    ...section(
      m.duties,
      told.duties.map(({ text, blocking }) => (blocking ? m.blocking(text) : text)),
    ),
    ...section(
      m.dates,
      told.dates.map(({ when, means, title, text }) => m.due(when, means, title, text)),
    ),
    ...section(
      m.penalties,
      told.penalties.map(({ text, fineText, prisonText }) => m.penalty(text, fineText, prisonText)),
    ),
    ...section(
      m.needs,
      told.needs.map(need => `${need.fact} – ${need.question}`),
    ),
    ...section(
      m.alternatives,
      told.alternatives.map(({ text }) => text),
    ),
    ...section(
      m.reviews,
      told.reviews.map(({ text }) => text),
    ),
    ...section(
      m.readings,
      told.readings.map(({ doubt, encoded }) => `${doubt} ${encoded}`),
    ),
  ]
}

export const section = (title: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : ['', title, ...entries.map(entry => `  · ${entry}`)]
