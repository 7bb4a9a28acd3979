// The names under which rows lie when some of them are locked away, and the one place where each is made.
import type { Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted } from '../identifier.ts'

const rowsPrefix = 'himaya_rows_'
const lockedPrefix = 'himaya_locked_'

/** The table itself, where a view has its name. */
export const storedOf = (name: string) => `${rowsPrefix}${name}`
/** The keys of the rows that are locked away. */
export const lockedOf = (name: string) => `${lockedPrefix}${name}`

export const quoteStored = ({ name, lock }: Pick<Table, 'name' | 'lock'>) =>
  `main.${quoted(lock === 'installed' ? storedOf(name) : name)}`
export const quoteLocked = ({ name }: Pick<Table, 'name'>) => `main.${quoted(lockedOf(name))}`

/** SQLite does not tell the names of references: their columns do, and their number where they repeat. */
export const keysOf = (columns: readonly string[], at: number) => `${columns.join('+')}#${at}`
