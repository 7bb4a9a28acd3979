// Finding the rows of a plan: set-based, locked where they are about to be changed.
import type { Hop, Plan } from '@himaya/plans/plan'
import type { Schema, Table } from '@himaya/plans/schema'
import type { Hold, Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import {
  amongKeys,
  conditionSql,
  keyList,
  keyParts,
  keyTypes,
  type Parameters,
  parameters,
  refersTo,
  rowsOf,
  type Statement,
  typeOf,
} from './condition-sql.ts'
import { isBlocked } from './lock-sql.ts'

export const notHeld = (parameter: Parameters, schema: Schema, table: Table, holds: readonly Hold[]) =>
  holds.map(({ where }) => `(${conditionSql(parameter, schema, table, 't', where)}) IS NOT TRUE`)

export const holdsOn = (holds: readonly Hold[], table: Table) =>
  holds.filter(hold => hold.table.schema === table.schema && hold.table.name === table.name)

export function nextRows(
  schema: Schema,
  { table, where, action }: Plan,
  holds: readonly Hold[],
  after: Key | null,
  limit: number,
): Statement {
  const parameter = parameters()
  const parts = keyParts(table, 't')
  const beyond = keysBeyond(parameter, table, after)
  const conditions = [
    conditionSql(parameter, schema, table, 't', where),
    ...notHeld(parameter, schema, table, holdsOn(holds, table)),
    ...(action.does === 'block' ? [`NOT ${isBlocked(table, 't')}`] : []),
    ...(action.does === 'unblock' ? [isBlocked(table, 't')] : []),
    ...beyond,
  ]
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${rowsOf(table, 't')} WHERE ${conditions.join(' AND ')} ORDER BY ${parts.join(', ')} LIMIT ${parameter.add(limit)} FOR UPDATE OF t`,
    values: parameter.values,
  }
}

const keysBeyond = ({ add }: Parameters, table: Table, after: Key | null): readonly string[] => {
  if (after === null) return []
  const types = keyTypes(table)
  const bounds = types.map((type, part) => `${add(after[part] ?? null)}::text::${type}`)
  return [`(${keyParts(table, 't').join(', ')}) > (${bounds.join(', ')})`]
}

export function lockedRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${rowsOf(table, 't')} WHERE ${amongKeys(parameter, table, 't', keys)} ORDER BY ${keyParts(table, 't').join(', ')} FOR UPDATE OF t`,
    values: parameter.values,
  }
}

export function keysAfter(table: Table, after: Key | null, limit: number): Statement {
  const parameter = parameters()
  const conditions = keysBeyond(parameter, table, after)
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${rowsOf(table, 't')} ${conditions.map(each => `WHERE ${each} `).join('')}ORDER BY ${keyParts(table, 't').join(', ')} LIMIT ${parameter.add(limit)}`,
    values: parameter.values,
  }
}

export function namedValues(table: Table, column: string, values: readonly string[]): Statement {
  const { add, values: bound } = parameters()
  const at = `t.${quoted(column)}`
  return {
    text: `SELECT DISTINCT ${at}::text FROM ${rowsOf(table, 't')} WHERE ${at} = ANY (${add(values)}::text[]::${typeOf(table, column)}[])`,
    values: bound,
  }
}

export function referringRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT ${keyList(hop.table, 't')} FROM ${rowsOf(hop.table, 't')} WHERE ${refersTo(parameter, hop, 't', keys)} FOR UPDATE OF t`,
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
  const held = holdsOn(holds, table).map(
    ({ where }) => `(${conditionSql(parameter, schema, table, 't', where)})`,
  )
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${rowsOf(table, 't')} WHERE ${amongKeys(parameter, table, 't', keys)} AND (${held.join(' OR ') || 'FALSE'})`,
    values: parameter.values,
  }
}

export function presentRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT count(*) FROM ${rowsOf(table, 't')} WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}
