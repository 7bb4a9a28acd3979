// The corpus detection is measured on: synthetic columns and snippets, each with the answer a careful reader would
// give. Two splits that share no list of names, no column spelling and no sentence: `development` may be tuned on,
// `held-out` may not.
import type { Category } from '../categories.ts'
import type { ColumnSample } from '../finding.ts'

export type Split = 'development' | 'held-out'

/** `none`: a column that is not personal data and names no organisation either. */
export type Label = Category | 'none'

export type LabelledColumn = ColumnSample & { readonly id: string; readonly label: Label }

export type LabelledText = {
  readonly id: string
  readonly language: TextLanguage
  readonly text: string
  readonly spans: readonly LabelledSpan[]
}

export type LabelledSpan = { readonly start: number; readonly end: number; readonly category: Category }

/** Darija is Moroccan Arabic, in Arabic letters or in Latin letters and digits. */
export type TextLanguage = 'fr' | 'ar' | 'en' | 'darija'

/** What the makers draw from; each split has its own. Pairs are Latin and Arabic spellings of the same name. */
export type Pool = {
  readonly firstNames: readonly Pair[]
  readonly lastNames: readonly Pair[]
  readonly cities: readonly Pair[]
  readonly streets: readonly Pair[]
  readonly jobs: readonly string[]
  readonly illnesses: readonly Pair[]
  readonly medicines: readonly string[]
  readonly offences: readonly Pair[]
  readonly degrees: readonly string[]
  readonly mailDomains: readonly string[]
  readonly companies: readonly string[]
  readonly products: readonly string[]
  readonly wares: readonly string[]
}

export type Pair = { readonly latin: string; readonly arabic: string }

/** `Rabat=الرباط, Safi=آسفي` as pairs. */
export const pairs = (text: string): Pair[] =>
  list(text).map(item => {
    const [latin = item, arabic = latin] = item.split('=')
    return { latin: latin.trim(), arabic: arabic.trim() }
  })

/** Comma-separated items, trimmed. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
