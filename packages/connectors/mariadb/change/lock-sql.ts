// Rows made unreadable one by one (art. 8, verrouillage): the table moves to a database of ours, and a view takes its name,
// which shows the rows whose key is not among those that are blocked. What the application writes through it arrives as before.
import type { Table } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { amongKeys, hasKey, keysTable } from './condition-sql.ts'
import { LOCKS, lockTable, ROWS, rowsTable } from './lock-names.ts'
import { at, columnOf, parameters, type Statement } from './values.ts'

const sameKey = (table: Table, alias: string, lock = 'l') =>
  table.key.map(column => `${at(lock, column)} = ${at(alias, column)}`).join(' AND ')

/** That a row's key is among those that are blocked. */
export const isBlocked = (table: Table, alias: string): string =>
  `EXISTS (SELECT 1 FROM ${quoteTable(lockTable(table))} l WHERE ${sameKey(table, alias)})`

export function blockRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const columns = table.key.map(quoted).join(', ')
  const found = amongKeys(parameter, table, 't', keys)
  return {
    text: `INSERT INTO ${quoteTable(lockTable(table))} (${columns}) SELECT ${table.key.map(column => at('t', column)).join(', ')} FROM ${found} LEFT JOIN ${quoteTable(lockTable(table))} l ON ${sameKey(table, 't')} WHERE ${at('l', table.key[0] ?? '')} IS NULL`,
    values: parameter.values,
  }
}

export function unblockRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE l FROM ${keysTable(parameter, table, keys)} STRAIGHT_JOIN ${quoteTable(lockTable(table))} l ON ${hasKey(table, 'l')}`,
    values: parameter.values,
  }
}

/** A key column of the table of locks: as in the table, without what an application's changes do to it. */
const keyColumn = (table: Table, name: string) =>
  `${quoted(name)} ${columnOf(table, name).type.replace(/ ON UPDATE CURRENT_TIMESTAMP$/, '')} NOT NULL`

/**
 * What the owner of a table runs once, in a quiet moment, so that its rows can be blocked. Rights on the table by its name go on
 * holding, for the view; references from other tables follow the rows. Where it is set up already, the view alone is made anew,
 * to be run after a change of columns.
 */
export function lockSetup(table: Table): readonly string[] {
  if (table.lock === 'impossible') return []
  const keys = table.key.map(quoted).join(', ')
  const shown = table.columns.map(({ name }) => at('t', name)).join(', ')
  const view = `CREATE OR REPLACE SQL SECURITY DEFINER VIEW ${quoteTable(table)} AS SELECT ${shown} FROM ${quoteTable(rowsTable(table))} t WHERE NOT ${isBlocked(table, 't')}`
  if (table.lock === 'installed') return [view]
  return [
    `CREATE DATABASE IF NOT EXISTS ${quoted(ROWS)}`,
    `CREATE DATABASE IF NOT EXISTS ${quoted(LOCKS)}`,
    `CREATE TABLE ${quoteTable(lockTable(table))} (${table.key.map(name => keyColumn(table, name)).join(', ')}, PRIMARY KEY (${keys}), FOREIGN KEY (${keys}) REFERENCES ${quoteTable(table)} (${keys}) ON DELETE CASCADE ON UPDATE CASCADE) ENGINE=InnoDB`,
    `RENAME TABLE ${quoteTable(table)} TO ${quoteTable(rowsTable(table))}`,
    view,
  ]
}
