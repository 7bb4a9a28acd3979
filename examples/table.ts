// A demonstration table is data: where it goes, its columns, and how one row is invented.
import type { Chance } from './people/chance.ts'

export type Cell = string | number | boolean | null

export type DemonstrationTable = {
  readonly schema: string
  readonly name: string
  /** Column name → PostgreSQL type with its constraints, in order. */
  readonly columns: Readonly<Record<string, string>>
  readonly comment?: string
  readonly columnComments?: Readonly<Record<string, string>>
  /** Constraints added once the rows are in. */
  readonly constraints?: readonly string[]
  readonly rows: number
  /** Row `index` (from 1), in the order of `columns`. */
  readonly row: (index: number, random: Chance) => readonly Cell[]
}

export type DemonstrationDatabase = {
  /** Its database is named after the installation's own: `himaya_infraforge`. */
  readonly name: string
  readonly seed: number
  readonly tables: readonly DemonstrationTable[]
}
