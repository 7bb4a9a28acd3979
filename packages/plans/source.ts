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

/** One transaction of the source. What it finds stays locked until it ends. */
export type Work = {
  /** The next rows that the plan means and no hold covers, in key order after `after`, at most `limit`. */
  next(plan: Plan, holds: readonly Hold[], after: Key | null, limit: number): Promise<readonly Key[]>
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
}
