// Names and references put into a message: lists in each language, and column names that stay left to right in Arabic.
import type { Translated } from './language.ts'

const joiners = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  ar: new Intl.ListFormat('ar', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** Several names as one phrase of each language: « a, b et c ». */
export const listed = (names: readonly Translated[]): Translated => ({
  fr: joiners.fr.format(names.map(name => name.fr)),
  ar: joiners.ar.format(names.map(name => name.ar)),
  en: joiners.en.format(names.map(name => name.en)),
})

/** The same words in every language, kept left to right inside Arabic: a column, a number, a reference. */
export const verbatim = (words: string): Translated => ({ fr: words, ar: `\u2066${words}\u2069`, en: words })

/** What a person typed, whose direction is its own. */
export const quoted = (words: string): Translated => ({
  fr: `« ${words} »`,
  ar: `«\u2068${words}\u2069»`,
  en: `“${words}”`,
})

const none: Translated = { fr: '', ar: '', en: '' }

/** References after a noun, as ` (clients.cin et agents.cnie)`; nothing where there are none. */
export const inBrackets = (references: readonly string[]): Translated => {
  if (references.length === 0) return none
  const { fr, ar, en } = listed(references.map(verbatim))
  return { fr: ` (${fr})`, ar: ` (${ar})`, en: ` (${en})` }
}

const uncapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** A label as it stands within a sentence: « Le nom de la CNDP » becomes « le nom de la CNDP ». */
export const within = ({ fr, ar, en }: Translated): Translated => ({
  fr: uncapitalised(fr),
  ar,
  en: uncapitalised(en),
})
