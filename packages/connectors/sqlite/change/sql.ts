// The statements of a plan, for SQLite: set-based, every value a parameter, every name quoted in one place.
import type { Assignment } from '@himaya/plans/action'
import { detachable } from '@himaya/plans/departures'
import type { Hop, Plan } from '@himaya/plans/plan'
import type { Schema, Table } from '@himaya/plans/schema'
import type { Hold, Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { changeSql } from './becomes.ts'
import { affinityIn, conditionSql, jsonList, type Parameters, parameters } from './condition.ts'
import { quoteLocked, quoteStored } from './names.ts'
import type { Statement } from './session.ts'
import type { Particulars, Structure } from './structure.ts'
import type { Affinity } from './values.ts'

export const particularsOf = ({ particulars }: Structure, { name }: Table): Particulars => {
  const found = particulars.get(name)
  if (!found) throw new RangeError(`${name} was not read`)
  return found
}

type Part = { readonly at: string; readonly affinity: Affinity; readonly isNumber: boolean }

/** The parts of a row's key; where there is no key, the row's number. */
export const keyParts = (structure: Structure, table: Table, alias: string): readonly Part[] => {
  const { isNumbered, rowid } = particularsOf(structure, table)
  if (table.key.length > 0)
    return table.key.map(column => ({
      at: `${alias}.${quoted(column)}`,
      affinity: affinityIn(table, column),
      isNumber: isNumbered,
    }))
  if (rowid === null) throw new RangeError(`rows of ${table.name} cannot be told apart`)
  return [{ at: `${alias}.${rowid}`, affinity: 'any', isNumber: true }]
}

/** A text that stands for a value, as that value. */
export const nativeSql = (text: string, affinity: Affinity) =>
  `CASE substr(${text}, 1, 2) WHEN char(1) || 'x' THEN CAST(himaya_value(substr(${text}, 3), 'any') AS TEXT) ELSE himaya_value(${text}, '${affinity}') END`

/** A value as a text that stands for it. */
export const cellSql = (at: string, affinity: Affinity) =>
  `himaya_cell(typeof(${at}), CASE typeof(${at}) WHEN 'text' THEN CAST(${at} AS BLOB) ELSE ${at} END, '${affinity}')`

const keyList = (parts: readonly Part[]) =>
  parts
    .map(({ at, affinity, isNumber }) => (isNumber ? `CAST(${at} AS TEXT)` : cellSql(at, affinity)))
    .join(', ')

const partSql = (text: string, { affinity, isNumber }: Part) =>
  isNumber ? `CAST(${text} AS INTEGER)` : nativeSql(text, affinity)

/** That a row is one of those with these keys. */
const amongKeys = (
  { add }: Parameters,
  structure: Structure,
  table: Table,
  alias: string,
  keys: readonly Key[],
): string => {
  const parts = keyParts(structure, table, alias)
  const [only] = parts
  if (parts.length === 1 && only)
    return `${only.at} IN (SELECT ${partSql('k.value', only)} FROM json_each(${add(jsonList(keys.map(([part]) => part ?? null)))}) AS k)`
  const read = parts.map((part, at) => partSql(`(k.value ->> ${at})`, part))
  return `(${parts.map(({ at }) => at).join(', ')}) IN (SELECT ${read.join(', ')} FROM json_each(${add(JSON.stringify(keys))}) AS k)`
}

const refersTo = (
  parameter: Parameters,
  structure: Structure,
  { key, of }: Hop,
  alias: string,
  keys: readonly Key[],
): string => {
  const columns = key.columns.map(column => `${alias}.${quoted(column)}`)
  const target = key.references.columns.map(column => `o.${quoted(column)}`)
  const left = columns.length === 1 ? columns[0] : `(${columns.join(', ')})`
  return `${left} IN (SELECT ${target.join(', ')} FROM ${quoteStored(of)} AS o WHERE ${amongKeys(parameter, structure, of, 'o', keys)})`
}

const holdsOn = (holds: readonly Hold[], table: Table) =>
  holds.filter(hold => hold.table.schema === table.schema && hold.table.name === table.name)

const heldSql = (parameter: Parameters, schema: Schema, table: Table, holds: readonly Hold[]) =>
  holdsOn(holds, table).map(({ where }) => `(${conditionSql(parameter, schema, table, 't', where)}) IS TRUE`)

const isLockedSql = (structure: Structure, table: Table) => {
  const own = keyParts(structure, table, 't')
  const other = keyParts(structure, table, 'l')
  return `EXISTS (SELECT 1 FROM ${quoteLocked(table)} AS l WHERE ${own.map(({ at }, part) => `${at} = ${other[part]?.at}`).join(' AND ')})`
}

/** Rows that the plan means and, unless they are asked for, no hold covers. */
export const meantSql = (
  parameter: Parameters,
  structure: Structure,
  { table, where, action }: Pick<Plan, 'table' | 'where' | 'action'>,
  holds: readonly Hold[],
): string => {
  const locks = action.does === 'block' || action.does === 'unblock'
  return [
    conditionSql(parameter, structure.schema, table, 't', where),
    ...heldSql(parameter, structure.schema, table, holds).map(held => `NOT (${held})`),
    ...(locks ? [`${action.does === 'block' ? 'NOT ' : ''}${isLockedSql(structure, table)}`] : []),
  ].join(' AND ')
}

const beyond = ({ add }: Parameters, parts: readonly Part[], after: Key | null) =>
  after === null
    ? []
    : [
        `(${parts.map(({ at }) => at).join(', ')}) > (${parts.map((part, at) => partSql(add(after[at] ?? null), part)).join(', ')})`,
      ]

const inOrder = (parts: readonly Part[]) => parts.map(({ at }) => at).join(', ')

export function nextRows(
  structure: Structure,
  plan: Plan,
  holds: readonly Hold[],
  after: Key | null,
  limit: number,
): Statement {
  const parameter = parameters()
  const parts = keyParts(structure, plan.table, 't')
  const conditions = [meantSql(parameter, structure, plan, holds), ...beyond(parameter, parts, after)]
  return {
    text: `SELECT ${keyList(parts)} FROM ${quoteStored(plan.table)} AS t WHERE ${conditions.join(' AND ')} ORDER BY ${inOrder(parts)} LIMIT ${parameter.add(BigInt(limit))}`,
    values: parameter.values,
  }
}

export function keysAfter(structure: Structure, table: Table, after: Key | null, limit: number): Statement {
  const parameter = parameters()
  const parts = keyParts(structure, table, 't')
  const where = beyond(parameter, parts, after).map(each => ` WHERE ${each}`)
  return {
    text: `SELECT ${keyList(parts)} FROM ${quoteStored(table)} AS t${where.join('')} ORDER BY ${inOrder(parts)} LIMIT ${parameter.add(BigInt(limit))}`,
    values: parameter.values,
  }
}

/** Rows of a table, as their keys and whatever else is asked of them. */
const rowsAmong = (
  structure: Structure,
  table: Table,
  keys: readonly Key[],
  more: readonly string[] = [],
  where: (parameter: Parameters) => readonly string[] = () => [],
): Statement => {
  const parameter = parameters()
  const parts = keyParts(structure, table, 't')
  const conditions = [amongKeys(parameter, structure, table, 't', keys), ...where(parameter)]
  return {
    text: `SELECT ${[keyList(parts), ...more].join(', ')} FROM ${quoteStored(table)} AS t WHERE ${conditions.join(' AND ')} ORDER BY ${inOrder(parts)}`,
    values: parameter.values,
  }
}

export const presentRows = (structure: Structure, table: Table, keys: readonly Key[]): Statement =>
  rowsAmong(structure, table, keys)

export const imagesOf = (
  structure: Structure,
  table: Table,
  keys: readonly Key[],
  columns: readonly string[],
): Statement =>
  rowsAmong(
    structure,
    table,
    keys,
    columns.map(name => cellSql(`t.${quoted(name)}`, affinityIn(table, name))),
  )

export const heldRows = (
  structure: Structure,
  table: Table,
  keys: readonly Key[],
  holds: readonly Hold[],
): Statement =>
  rowsAmong(structure, table, keys, [], parameter => [
    `(${heldSql(parameter, structure.schema, table, holds).join(' OR ') || 'FALSE'})`,
  ])

export function namedValues(table: Table, column: string, values: readonly string[]): Statement {
  const { add, values: given } = parameters()
  return {
    text: `SELECT DISTINCT t.${quoted(column)} FROM ${quoteStored(table)} AS t WHERE t.${quoted(column)} IN (SELECT value FROM json_each(${add(jsonList(values))}))`,
    values: given,
  }
}

export function referringRows(structure: Structure, hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT ${keyList(keyParts(structure, hop.table, 't'))} FROM ${quoteStored(hop.table)} AS t WHERE ${refersTo(parameter, structure, hop, 't', keys)}`,
    values: parameter.values,
  }
}

export function detachRows(structure: Structure, hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const emptied = detachable(hop.table, hop.key).map(column => `${quoted(column)} = NULL`)
  return {
    text: `UPDATE ${quoteStored(hop.table)} AS t SET ${emptied.join(', ')} WHERE ${refersTo(parameter, structure, hop, 't', keys)}`,
    values: parameter.values,
  }
}

export function removeRows(structure: Structure, table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${quoteStored(table)} AS t WHERE ${amongKeys(parameter, structure, table, 't', keys)}`,
    values: parameter.values,
  }
}

export function removeReferring(structure: Structure, hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${quoteStored(hop.table)} AS t WHERE ${refersTo(parameter, structure, hop, 't', keys)}`,
    values: parameter.values,
  }
}

export function setRows(
  structure: Structure,
  table: Table,
  keys: readonly Key[],
  columns: readonly Assignment[],
): Statement {
  const parameter = parameters()
  const assigned = columns.map(
    ({ column, change }) => `${quoted(column)} = ${changeSql(parameter, table, column, change)}`,
  )
  return {
    text: `UPDATE ${quoteStored(table)} AS t SET ${assigned.join(', ')} WHERE ${amongKeys(parameter, structure, table, 't', keys)}`,
    values: parameter.values,
  }
}

export function blockRows(structure: Structure, table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const columns = table.key.map(quoted).join(', ')
  return {
    text: `INSERT INTO ${quoteLocked(table)} (${columns}) SELECT ${inOrder(keyParts(structure, table, 't'))} FROM ${quoteStored(table)} AS t WHERE ${amongKeys(parameter, structure, table, 't', keys)} AND NOT ${isLockedSql(structure, table)}`,
    values: parameter.values,
  }
}

export function unblockRows(structure: Structure, table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${quoteLocked(table)} AS t WHERE ${amongKeys(parameter, structure, table, 't', keys)}`,
    values: parameter.values,
  }
}

/** One row at a time, its values in the order of `columns`; on update, the parts of its key follow. */
export function restoreRow(
  structure: Structure,
  table: Table,
  columns: readonly string[],
  how: 'insert' | 'update',
): string {
  const { add } = parameters()
  const values = columns.map(name => nativeSql(add(null), affinityIn(table, name)))
  if (how === 'insert')
    return `INSERT INTO ${quoteStored(table)} (${columns.map(quoted).join(', ')}) VALUES (${values.join(', ')})`
  const assigned = columns.map((name, at) => `${quoted(name)} = ${values[at]}`)
  const key = keyParts(structure, table, 't').map(part => `${part.at} = ${partSql(add(null), part)}`)
  return `UPDATE ${quoteStored(table)} AS t SET ${assigned.join(', ')} WHERE ${key.join(' AND ')}`
}
