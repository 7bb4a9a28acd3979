// Rows made unreadable one by one (art. 8, verrouillage): the keys of those that are blocked lie in a schema of their own, and a
// security policy hides them from everyone but members of the role of the authority, the table's owner included.
import { createHash } from 'node:crypto'
import type { Table, TableName } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted, quoteTable, quoteText } from '../identifier.ts'
import { at } from '../types.ts'
import { amongKeys } from './condition-sql.ts'
import { columnOf, keyColumns, orderOf, parameters, type Statement, typeOf } from './values.ts'

/** The schema that holds the keys of blocked rows, and what hides them. */
export const LOCKS = 'himaya_locked'
export const AUTHORITY = 'himaya_authority'

/** A name holds 128 characters: one that is longer ends in what tells it from others. */
const wholeName = ({ schema, name }: TableName): string => {
  const whole = `${schema}.${name}`
  if (whole.length <= 120) return whole
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 12)
  return `${[...whole.slice(0, 100)].join('')}~${digest}`
}

export const lockTable = (table: TableName): TableName => ({ schema: LOCKS, name: wholeName(table) })
const filterOf = (table: TableName): TableName => ({ schema: LOCKS, name: `${wholeName(table)}?` })
export const policyOf = (table: TableName): TableName => ({ schema: LOCKS, name: `${wholeName(table)}!` })

const sameKey = (table: Table, alias: string) =>
  table.key.map(column => `${at('l', column)} = ${at(alias, column)}`).join(' AND ')

/** That a row's key is among those that are blocked. */
export const isBlocked = (table: Table, alias: string): string =>
  `EXISTS (SELECT 1 FROM ${quoteTable(lockTable(table))} AS l WHERE ${sameKey(table, alias)})`

export function blockRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  return {
    text: `INSERT INTO ${quoteTable(lockTable(table))} (${table.key.map(quoted).join(', ')}) SELECT ${table.key.map(column => at('t', column)).join(', ')} FROM ${found} WHERE NOT ${isBlocked(table, 't')}`,
    values: parameter.values,
  }
}

export function unblockRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  return {
    text: `DELETE l FROM ${found} JOIN ${quoteTable(lockTable(table))} AS l ON ${sameKey(table, 't')}`,
    values: parameter.values,
  }
}

/**
 * What the owner of a table runs once, each as a batch of its own, so that its rows can be blocked. The application goes on as it
 * did; what is blocked it neither reads, changes nor removes.
 */
export function lockSetup(table: Table): readonly string[] {
  if (table.lock !== 'absent') return []
  const [locks, filter] = [quoteTable(lockTable(table)), quoteTable(filterOf(table))]
  const keys = table.key.map(quoted).join(', ')
  const typed = keyColumns(table).map(column => {
    const order = orderOf(column)
    return `${quoted(column.name)} ${typeOf(column)}${order ? ` COLLATE ${order}` : ''} NOT NULL`
  })
  const given = table.key.map((name, part) => `@k${part} ${typeOf(columnOf(table, name))}`)
  const same = table.key.map((name, part) => `${at('l', name)} = @k${part}`)
  return [
    `IF SCHEMA_ID(${quoteText(LOCKS)}) IS NULL EXEC(${quoteText(`CREATE SCHEMA ${quoted(LOCKS)}`)})`,
    `IF DATABASE_PRINCIPAL_ID(${quoteText(AUTHORITY)}) IS NULL CREATE ROLE ${quoted(AUTHORITY)}`,
    `CREATE TABLE ${locks} (${typed.join(', ')}, PRIMARY KEY (${keys}), FOREIGN KEY (${keys}) REFERENCES ${quoteTable(table)} (${keys}) ON DELETE CASCADE ON UPDATE CASCADE)`,
    `CREATE FUNCTION ${filter} (${given.join(', ')}) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS shown WHERE IS_ROLEMEMBER(${quoteText(AUTHORITY)}) = 1 OR NOT EXISTS (SELECT 1 FROM ${locks} AS l WHERE ${same.join(' AND ')})`,
    `CREATE SECURITY POLICY ${quoteTable(policyOf(table))} ADD FILTER PREDICATE ${filter} (${keys}) ON ${quoteTable(table)} WITH (STATE = ON, SCHEMABINDING = ON)`,
  ]
}
