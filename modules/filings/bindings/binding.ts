// How one field of a form is filled from a snapshot: whether it is said, what of it is not, where it is written in the
// workspace, and how it reads in a dossier.
import type { Block, Text } from '@himaya/documents/document'
import type { Translated } from '@himaya/law/words/language'
import { type Format, formatIn } from '@himaya/ui/format.ts'
import { type DossierLanguage, type DossierWords, dossierWords } from '../documents/words.ts'
import type { Described, Snapshot } from '../snapshot.ts'

/** Everything a field is written with. */
export type Writing = {
  readonly snapshot: Snapshot
  readonly language: DossierLanguage
  readonly words: DossierWords
  readonly format: Format
  readonly say: (text: Translated) => string
  readonly country: (code: string) => string
}

/** `values`: lines of a field with a name · `blocks`: tables and lists under a heading of their own. */
export type Written =
  | { readonly kind: 'values'; readonly values: readonly Text[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }

export type Binding = {
  readonly isSaid: (described: Described) => boolean
  /** The entries that lack it, in the words they were written in. */
  readonly unsaid?: (described: Described) => readonly string[]
  /** Below `/o/<organisation>/`: the page and the field where it is written. */
  readonly place: (described: Described) => string
  /** What is said, possibly nothing. */
  readonly write: (writing: Writing) => Written
}

const countries: Readonly<Record<DossierLanguage, Intl.DisplayNames>> = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  ar: new Intl.DisplayNames('ar', { type: 'region' }),
}

export const writingIn = (snapshot: Snapshot, language: DossierLanguage): Writing => ({
  snapshot,
  language,
  words: dossierWords[language],
  format: formatIn(language),
  say: text => withoutIsolates(text[language]),
  country: code => countries[language].of(code) ?? code,
})

/** Documents isolate foreign runs themselves; the marks the law's sentences carry for screens are left out. */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

/** Lines, without those that say nothing. */
export const values = (...texts: readonly (string | null | undefined)[]): Written => ({
  kind: 'values',
  values: texts.flatMap(text => (text ? [text] : [])),
})
export const blocks = (...written: readonly Block[]): Written => ({ kind: 'blocks', blocks: written })

/** Where in the register a part of the processing is written. */
export const inRegister =
  (field: string) =>
  ({ processing }: Described): string =>
    `register/${processing.processingId}#${field}`
