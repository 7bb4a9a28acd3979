// What detection answers: a category, how sure, and why. Nothing here ever holds a value read from a database:
// evidence counts, names a recogniser, or shows a masked example.
import type { Category, LawCategory } from './categories.ts'
import type { Form } from './values/forms.ts'

/** Where a telling word was read. */
export type Place = 'column' | 'comment'

/** Why a category was concluded or held back, in coded form; `describe` (evidence.ts) says it in words. */
export type Evidence =
  /** The name of `place` has a word of the lexicon; `word` is the lexicon's own spelling, never the input's. */
  | { readonly code: 'name-word'; readonly place: Place; readonly word: string }
  /** `matched` of the `of` values looked at have the form; `example` is masked. */
  | {
      readonly code: 'values-match'
      readonly form: Form | 'sentence'
      readonly matched: number
      readonly of: number
      readonly example?: string
    }
  /** `right` of `of` values that could carry a check have it right. */
  | { readonly code: 'check-digits'; readonly check: Check; readonly right: number; readonly of: number }
  /** The declared type fits: `bytea` under a word for photo, for instance. */
  | { readonly code: 'declared-type'; readonly type: string }
  /** Names an organisation; personal only when the business is one natural person (sole trader). */
  | { readonly code: 'about-an-organisation' }
  /** Free text: may hold anything; personal only where persons were found in it. */
  | { readonly code: 'may-hold-anything'; readonly persons: number; readonly of: number }
  /** The surroundings speak of persons or of things, which raised or lowered the confidence. */
  | { readonly code: 'surroundings'; readonly of: 'persons' | 'things' }
  /** Most values do not have the form the name announces. */
  | { readonly code: 'values-differ'; readonly matched: number; readonly of: number }

export type Check = 'mod-97' | 'iso-7064' | 'luhn' | 'icao-9303'

export type Finding = {
  readonly category: Category
  readonly lawCategory: LawCategory
  /** 0 to 1; at `threshold` (scoring.ts) and above it is worth a person's attention. */
  readonly confidence: number
  readonly personal: boolean
  readonly sensitive: boolean
  readonly nationalId: boolean
  readonly evidence: readonly Evidence[]
}

/** A column as a connector reads it: its names, and a sample of its values in whatever type the driver gave. */
export type ColumnSample = {
  readonly table?: string
  readonly column: string
  readonly declaredType?: string
  readonly comment?: string
  readonly values: readonly unknown[]
  /** The names of the other columns of the table. */
  readonly neighbours?: readonly string[]
}

/** A stretch of text that is or reveals personal data; offsets are UTF-16 code units, `end` exclusive. */
export type Span = {
  readonly start: number
  readonly end: number
  readonly category: Category
  readonly confidence: number
}
