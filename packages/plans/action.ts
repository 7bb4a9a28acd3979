// What may be done to rows. All but noise is such that doing it twice leaves what doing it once left, so that a run that was
// cut off is taken up again without asking what it had done.

/** What becomes of one column of a row that stays. */
export type Change =
  | { readonly becomes: 'null' }
  | { readonly becomes: 'constant'; readonly value: string }
  /** Less exact: a day to its month or year, a number to the multiple below it, a text to its first characters. */
  | { readonly becomes: 'month' }
  | { readonly becomes: 'year' }
  | { readonly becomes: 'multiple'; readonly of: number }
  | { readonly becomes: 'beginning'; readonly characters: number }
  /** The same value always becomes the same text, which tells nothing without the run's key. */
  | { readonly becomes: 'pseudonym' }
  /** A number moved by at most this share of itself, by an amount that the row's key and the run's key decide. */
  | { readonly becomes: 'noise'; readonly share: number }

export type Assignment = { readonly column: string; readonly change: Change }

export type Action =
  | { readonly does: 'erase' }
  | { readonly does: 'anonymise'; readonly columns: readonly Assignment[] }
  | { readonly does: 'rectify'; readonly columns: readonly Assignment[] }

/** Whether the rows leave the table. */
export const removes = ({ does }: Action): boolean => does === 'erase'

export const assignmentsOf = (action: Action): readonly Assignment[] =>
  action.does === 'erase' ? [] : action.columns
