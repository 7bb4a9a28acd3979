// An answer in one language, as a program gets it over HTTP, from the command line or from the published package: the same
// data, with every text in three languages become the one asked for.
import type { Answer } from '../answer.ts'
import { conclusionOf } from '../words/conclusion-of.ts'
import type { Translated } from '../words/language.ts'
import type { Question } from './question.ts'

/** What a value becomes once its texts are in one language. */
export type InOneLanguage<Value> = Value extends Translated
  ? string
  : Value extends readonly (infer Item)[]
    ? InOneLanguage<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: InOneLanguage<Value[Key]> }
      : Value

const isTranslated = (value: object): value is Translated => 'fr' in value && 'ar' in value && 'en' in value

/** Plain data with every text in that language. What is undefined is left out. */
export const inOneLanguage = <Value>(value: Value, speech: keyof Translated): InOneLanguage<Value> => {
  const told = (given: unknown): unknown => {
    if (typeof given !== 'object' || given === null) return given
    if (Array.isArray(given)) return given.map(told)
    if (isTranslated(given)) return given[speech]
    return Object.fromEntries(
      Object.entries(given).flatMap(([key, part]) => (part === undefined ? [] : [[key, told(part)]])),
    )
  }
  return told(value) as InOneLanguage<Value>
}

/** An answer in one language, with the question's title and the conclusion in words. */
export type SerialisedAnswer = InOneLanguage<Answer<string, string>> & {
  title: string
  /** The conclusion in a few words, and in one whole sentence. */
  conclusionText: string
  conclusionSentence: string
}

export const serialise = (
  { name, title }: Pick<Question, 'name' | 'title'>,
  answer: Answer<string, string>,
  speech: keyof Translated,
): SerialisedAnswer => {
  const { label, sentence } = conclusionOf(name, answer.conclusion)
  const { question, on, ...rest } = inOneLanguage(answer, speech)
  return {
    ...{ question, on, title: title[speech] },
    ...{ conclusionText: label[speech], conclusionSentence: sentence[speech] },
    ...rest,
  }
}
