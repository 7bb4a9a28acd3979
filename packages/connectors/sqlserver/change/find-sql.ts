// Finding the rows of a plan: set-based, locked where they are about to be changed.
import type { Hop, Plan } from '@himaya/plans/plan'
import type { Schema, Table } from '@himaya/plans/schema'
import type { Hold, Key } from '@himaya/plans/source'
import { at } from '../types.ts'
import {
  amongKeys,
  conditionSql,
  KEPT,
  keyList,
  keyOrder,
  keysBeyond,
  NEVER,
  referringTo,
  rowsOf,
} from './condition-sql.ts'
import { isBlocked } from './lock-sql.ts'
import {
  bare,
  columnOf,
  letters,
  literal,
  type Parameters,
  parameters,
  type Statement,
  textOf,
} from './values.ts'

export const holdsOn = (holds: readonly Hold[], table: Table) =>
  holds.filter(hold => hold.table.schema === table.schema && hold.table.name === table.name)

/** What the plan means, holds on the rows themselves left out. A hold of which it is not known whether it covers a row does not. */
export const meantSql = (
  parameter: Parameters,
  schema: Schema,
  { table, where, action }: Plan,
  holds: readonly Hold[],
  alias = 't',
): string =>
  [
    conditionSql(parameter, schema, table, alias, where),
    ...holdsOn(holds, table).map(
      hold => `CASE WHEN ${conditionSql(parameter, schema, table, alias, hold.where)} THEN 1 ELSE 0 END = 0`,
    ),
    ...(action.does === 'block' ? [`NOT ${isBlocked(table, alias)}`] : []),
    ...(action.does === 'unblock' ? [isBlocked(table, alias)] : []),
  ].join(' AND ')

/** The next rows, not yet locked: to lock them in the same breath, the server would lock every row that it looks at. */
export function nextRows(
  schema: Schema,
  plan: Plan,
  holds: readonly Hold[],
  after: Key | null,
  limit: number,
): Statement {
  const parameter = parameters()
  const { table } = plan
  const conditions = [meantSql(parameter, schema, plan, holds), ...keysBeyond(parameter, table, 't', after)]
  return {
    text: `SELECT TOP (${limit}) ${keyList(table, 't')} FROM ${rowsOf(table, 't')} WHERE ${conditions.join(' AND ')} ORDER BY ${keyOrder(table, 't')}`,
    values: parameter.values,
  }
}

/** Those of the rows that are there, locked; with a plan, those that it still means. */
export function lockedRows(
  schema: Schema,
  table: Table,
  keys: readonly Key[],
  plan?: Plan,
  holds: readonly Hold[] = [],
): Statement {
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys, KEPT)
  const still = plan ? ` WHERE ${meantSql(parameter, schema, plan, holds)}` : ''
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${found}${still} ORDER BY ${keyOrder(table, 't')}`,
    values: parameter.values,
  }
}

export function keysAfter(table: Table, after: Key | null, limit: number): Statement {
  const parameter = parameters()
  const beyond = keysBeyond(parameter, table, 't', after)
  const where = beyond.length > 0 ? ` WHERE ${beyond.join(' AND ')}` : ''
  return {
    text: `SELECT TOP (${limit}) ${keyList(table, 't')} FROM ${rowsOf(table, 't')}${where} ORDER BY ${keyOrder(table, 't')}`,
    values: parameter.values,
  }
}

export function namedValues(table: Table, name: string, values: readonly string[]): Statement {
  const parameter = parameters()
  const column = columnOf(table, name)
  const cell = at('t', name)
  const among = values.map(value => literal(parameter, table, column, value))
  const exact = values.map(value => letters(parameter.add(value)))
  return {
    text: `SELECT ${textOf(column, cell)} FROM ${rowsOf(table, 't')} WHERE ${cell} IN (${among.join(', ')}) AND ${letters(bare(column, textOf(column, cell)))} IN (${exact.join(', ')})`,
    values: parameter.values,
  }
}

export function referringRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT ${keyList(hop.table, 't')} FROM ${referringTo(parameter, hop, keys, KEPT)}`,
    values: parameter.values,
  }
}

export function heldRows(
  schema: Schema,
  table: Table,
  keys: readonly Key[],
  holds: readonly Hold[],
): Statement {
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  const held = holdsOn(holds, table).map(
    ({ where }) => `(${conditionSql(parameter, schema, table, 't', where)})`,
  )
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${found} WHERE ${held.join(' OR ') || NEVER}`,
    values: parameter.values,
  }
}

export function presentRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT CONVERT(varchar(20), COUNT_BIG(*)) FROM ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}
