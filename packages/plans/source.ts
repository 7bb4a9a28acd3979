// The port through which a plan is carried out: what a source must do within one of its transactions. Every engine answers it
// with set-based statements; a test answers it in memory.
import type { Assignment } from './action.ts'
import type { Condition } from './condition.ts'
import type { Hop, Plan } from './plan.ts'
import type { Table, TableName } from './schema.ts'

/** The values of a table's key columns, as text, in their order; where the table has no key, what the engine calls the row. */
export type Key = readonly string[]

/** Rows that must stay as they are, whatever a plan says: litigation, incident, an order, a request that is pending. */
export type Hold = { readonly table: TableName; readonly where: Condition }

/** A row as it was: every column as text, so that put back it is the same. */
export type Image = {
  readonly table: TableName
  readonly key: Key
  readonly values: Readonly<Record<string, string | null>>
}

/** One transaction of the source. What it finds stays locked until it ends. */
export type Work = {
  /**
   * The next rows that the plan means and no hold covers, in key order after `after`, at most `limit`. A row that is blocked
   * already is not blocked again, and only one that is blocked is unblocked.
   */
  next(plan: Plan, holds: readonly Hold[], after: Key | null, limit: number): Promise<readonly Key[]>
  /** Those of the rows that are there, in key order. */
  lock(table: Table, keys: readonly Key[]): Promise<readonly Key[]>
  /** The rows with these keys as they are now, whole, or these columns of them alone. */
  images(table: Table, keys: readonly Key[], columns?: readonly string[]): Promise<readonly Image[]>
  /** Those among the values that are to be found in a column of the table. */
  named(table: Table, column: string, values: readonly string[]): Promise<readonly string[]>
  /** Rows of `hop.table` that refer to the rows of `hop.of` with these keys. */
  referring(hop: Hop, keys: readonly Key[]): Promise<readonly Key[]>
  /** Those among the rows that a hold covers. */
  held(table: Table, keys: readonly Key[], holds: readonly Hold[]): Promise<readonly Key[]>
  /** Lets the checks of these references wait for the end of the transaction. */
  defer(references: Plan['deferred']): Promise<void>
  /** Each of the following answers how many rows it changed. */
  detach(hop: Hop, keys: readonly Key[]): Promise<number>
  remove(table: Table, keys: readonly Key[]): Promise<number>
  /** Removes the rows that refer to those with these keys, whichever they are. */
  removeReferring(hop: Hop, keys: readonly Key[]): Promise<number>
  set(table: Table, keys: readonly Key[], columns: readonly Assignment[]): Promise<number>
  block(table: Table, keys: readonly Key[]): Promise<number>
  unblock(table: Table, keys: readonly Key[]): Promise<number>
  /**
   * Puts rows back as they were: `insert` where they are gone, `update` where they stayed. Columns that an image does not tell
   * are left to the source, on insert, and alone, on update. What the source computes, it computes.
   */
  restore(table: Table, images: readonly Image[], how: 'insert' | 'update'): Promise<number>
  /** How many of the rows are there. */
  present(table: Table, keys: readonly Key[]): Promise<number>
  /** What the source calls this transaction; `null` where it has no name that outlives it. */
  identity(): Promise<string | null>
  /** Everything this transaction changed, by table, as the source itself counts it; `null` where it does not. */
  changes(): Promise<readonly Changed[] | null>
}

export type Changed = TableName & {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export type Source = {
  /** Commits when `work` resolves; rolls back when it throws. */
  transaction<T>(work: (within: Work) => Promise<T>): Promise<T>
  /** Whether a transaction was committed; `null` where the source cannot say. */
  committed(identity: string): Promise<boolean | null>
  /** What a plan would do, without doing it. */
  survey(plan: Plan, holds: readonly Hold[], options: SurveyOptions): Promise<Survey>
  /**
   * How well the rows meant would hide one another after the plan: the sizes of the groups that have the same values of these
   * columns. `null` where the rows go, where there are none, or where the source takes too long to say.
   */
  groups(plan: Plan, columns: readonly string[]): Promise<Groups | null>
  /** The keys of a table in their order, after `after`. */
  keysAfter(table: Table, after: Key | null, limit: number): Promise<readonly Key[]>
  /** Seconds by which the slowest replica is behind, 0 where there is none; `null` where it is not told. */
  lag(): Promise<number | null>
}

/** Rows in the smallest group, rows that stand alone, rows in groups of fewer than five. */
export type Groups = { readonly smallest: number; readonly alone: number; readonly below5: number }

export type SurveyOptions = {
  /** How many rows are shown, masked. */
  readonly sample: number
  /** Which rows are not meant only because something of them is not known. */
  readonly unknown: Condition | null
  /** Up to so many rows are counted; beyond, they are estimated. */
  readonly countLimit: number
}

/** Not exact: an estimate of the source's own. */
export type Count = { readonly rows: number; readonly exact: boolean }

export type Survey = {
  /** Rows that the condition means, those that stay because of a hold among them. */
  readonly meant: Count
  /** Those among them that stay: a hold covers them, or something that would go with them. */
  readonly held: Count
  readonly unknown: Count
  /** By table, the rows that would go with them or let go of them, if nothing were held. */
  readonly dependents: readonly { readonly table: TableName; readonly rows: Count }[]
  /** Masked within the source: see `masked`. */
  readonly sample: readonly Readonly<Record<string, string | null>>[]
  /** Whether the source finds the rows by an index, or reads the table from end to end. */
  readonly index: 'used' | 'none' | 'unknown'
  /** What a batch sends, to be read: values stand as parameters. */
  readonly statements: readonly string[]
}
