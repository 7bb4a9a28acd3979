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
  /** A JSON column loses these fields, each a path of names from its top, where they are; the rest stays as it is. */
  | { readonly becomes: 'without'; readonly paths: readonly (readonly string[])[] }
  /** A number moved by at most this share of itself, by an amount that the row's key and the run's key decide. */
  | { readonly becomes: 'noise'; readonly share: number }

export type Assignment = { readonly column: string; readonly change: Change }

export type Action =
  | { readonly does: 'erase' }
  | { readonly does: 'anonymise'; readonly columns: readonly Assignment[] }
  | { readonly does: 'rectify'; readonly columns: readonly Assignment[] }
  /** Rows of the plan's own table can no longer be read nor changed, but by the authority; nothing leaves. */
  | { readonly does: 'block' }
  | { readonly does: 'unblock' }

/** Whether the rows leave the table. */
export const removes = ({ does }: Action): boolean => does === 'erase'

export const assignmentsOf = (action: Action): readonly Assignment[] =>
  action.does === 'anonymise' || action.does === 'rectify' ? action.columns : []

/** Whether the rows themselves stay as they are, and only who may see them changes. */
export const locks = ({ does }: Action): boolean => does === 'block' || does === 'unblock'
