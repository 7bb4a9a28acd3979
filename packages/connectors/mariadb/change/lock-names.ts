// Where the rows of a table lie once they can be blocked, and where the keys of those that are.
import { createHash } from 'node:crypto'
import type { TableName } from '@himaya/plans/schema'

/** Databases of their own: a right on the application's database is none on these. */
export const ROWS = 'himaya_rows'
export const LOCKS = 'himaya_locked'

/** A name holds 64 characters: one that is longer ends in what tells it from others. */
const wholeName = ({ schema, name }: TableName): string => {
  const whole = `${schema}.${name}`
  if ([...whole].length <= 64) return whole
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 12)
  return `${[...whole].slice(0, 50).join('')}~${digest}`
}

export const rowsTable = (table: TableName): TableName => ({ schema: ROWS, name: wholeName(table) })
export const lockTable = (table: TableName): TableName => ({ schema: LOCKS, name: wholeName(table) })
