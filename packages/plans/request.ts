// What a person, or a rule, asks to be done.
import type { Action } from './action.ts'
import type { Condition } from './condition.ts'
import type { TableName } from './schema.ts'

/** What becomes of rows that refer to a row that goes: they go too, or they stay and no longer refer to it. */
export type Dependents = { readonly table: TableName; readonly do: 'erase' | 'detach' }

export type Request = {
  readonly table: TableName
  readonly where: Condition
  readonly action: Action
  /**
   * Every table that refers to one whose rows go, at any distance, the table itself where its rows refer to each other. One
   * that is not named is a refusal.
   */
  readonly dependents: readonly Dependents[]
  /** The rows as they were are read, and handed over before anything is changed: to be put back, or to be archived. */
  readonly keeps?: boolean
  /** A column that names a file below the folder `root`, which is destroyed once the row is gone. */
  readonly files?: Files
}

export type Files = { readonly column: string; readonly root: string }
