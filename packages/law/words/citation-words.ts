// A citation as people write it: `loi-09-08:12-1-e` is "art. 12-1-e". The law itself goes without its name, being the
// one everything here is about; any other text is named. Arabic letters its items by the abjad, as its own text does.
import type { TextId } from '../citation.ts'
import type { Translated } from './language.ts'
import { textNames } from './texts.ts'

const abjad: Readonly<Record<string, string>> = {
  a: 'أ',
  b: 'ب',
  c: 'ج',
  d: 'د',
  e: 'ه',
  f: 'و',
  g: 'ز',
  h: 'ح',
  i: 'ط',
  j: 'ي',
}

const article: Readonly<Record<keyof Translated, (passage: string) => string>> = {
  fr: passage => `art. ${passage}`,
  en: passage => `art. ${passage}`,
  ar: passage =>
    `المادة ${passage.replace(/-([a-j])(?=-|$)/g, (_, letter: string) => `-${abjad[letter] ?? letter}`)}`,
}

/** The text and the passage of a citation; a text that is not known keeps its own identifier as its name. */
export const citationWords = (
  citation: string,
  language: keyof Translated,
): { text: string; passage: string; short: string } => {
  const [id = '', rest = ''] = citation.split(/:(.*)/s)
  const text = textNames[id as TextId]?.[language] ?? id
  // Deliberations and forms of the Commission have numbers, not articles.
  const passage = id === 'cndp' ? rest : article[language](rest)
  const separator = language === 'ar' ? '، ' : ', '
  return { text, passage, short: id === 'loi-09-08' ? passage : `${text}${separator}${passage}` }
}
