// Conditions, keys and references as SQL: every value a parameter, every name quoted in one place.
import type { Condition } from '@himaya/plans/condition'
import type { Hop } from '@himaya/plans/plan'
import { type Column, type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteTable } from '../identifier.ts'
import { at } from '../types.ts'
import {
  bare,
  columnOf,
  fromText,
  isText,
  keyColumns,
  letters,
  literal,
  orderOf,
  type Parameters,
  textOf,
} from './values.ts'

/** The server has no word for what is always so, nor for what never is. */
export const ALWAYS = '1 = 1'
export const NEVER = '1 = 0'

/** What finds rows that are about to change keeps them, row by row, until the transaction ends. */
export const KEPT = ' WITH (UPDLOCK, ROWLOCK)'

export const rowsOf = (table: Table, alias: string, kept = '') => `${quoteTable(table)} AS ${alias}${kept}`

export const conditionSql = (
  parameter: Parameters,
  schema: Schema,
  table: Table,
  alias: string,
  condition: Condition,
): string => {
  const inner = (of: Condition) => conditionSql(parameter, schema, table, alias, of)
  switch (condition.is) {
    case 'null':
      return `${at(alias, columnOf(table, condition.column).name)} IS NULL`
    case 'before': {
      const column = columnOf(table, condition.column)
      return `${at(alias, column.name)} < ${literal(parameter, table, column, condition.than)}`
    }
    case 'equal':
    case 'in': {
      const values = condition.is === 'in' ? condition.values : [condition.to]
      if (values.length === 0) return NEVER
      return oneOf(parameter, table, alias, columnOf(table, condition.column), values)
    }
    case 'not':
      return `NOT (${inner(condition.of)})`
    case 'all':
      return condition.of.length === 0 ? ALWAYS : `(${condition.of.map(inner).join(' AND ')})`
    case 'any':
      return condition.of.length === 0 ? NEVER : `(${condition.of.map(inner).join(' OR ')})`
    case 'related': {
      const other = tableNamed(schema, condition.table)
      if (!other) throw new RangeError(`there is no table ${condition.table.name}`)
      const deeper = `${alias}_r`
      const joined = condition.columns.map((name, index) => {
        const [there, here] = [columnOf(other, name), columnOf(table, condition.match[index] ?? '')]
        const [theirs, ours] = [at(deeper, there.name), at(alias, here.name)]
        const differ = isText(there) && isText(here) && orderOf(there) !== orderOf(here)
        return differ
          ? `${letters(bare(there, theirs))} = ${letters(bare(here, ours))}`
          : `${theirs} = ${ours}`
      })
      const where = conditionSql(parameter, schema, other, deeper, condition.where)
      return `EXISTS (SELECT 1 FROM ${rowsOf(other, deeper)} WHERE ${[...joined, where].join(' AND ')})`
    }
  }
}

/** Equal by the column's order, so that its index serves, and in every letter. */
const oneOf = (
  parameter: Parameters,
  table: Table,
  alias: string,
  column: Column,
  values: readonly string[],
) => {
  const cell = at(alias, column.name)
  const among = (left: string, right: readonly string[]) =>
    right.length === 1 ? `${left} = ${right[0]}` : `${left} IN (${right.join(', ')})`
  const same = among(
    cell,
    values.map(value => literal(parameter, table, column, value)),
  )
  if (!isText(column)) return same
  return `(${same} AND ${among(
    letters(bare(column, cell)),
    values.map(value => letters(bare(column, parameter.add(value)))),
  )})`
}

/** The parts of a key as text, to be selected. */
export const keyList = (table: Table, alias: string) =>
  keyColumns(table)
    .map(column => textOf(column, at(alias, column.name)))
    .join(', ')

export const keyOrder = (table: Table, alias: string) =>
  keyColumns(table)
    .map(column => at(alias, column.name))
    .join(', ')

/** A part of a key in a list of lists of text. */
export const keyPart = (part: number) => `k${part} nvarchar(4000) '$[${part}]'`

/** All keys of a statement are one parameter: a list of lists of text. */
const keysTable = ({ add }: Parameters, table: Table, keys: readonly Key[], alias = 'k') =>
  `OPENJSON(${add(JSON.stringify(keys))}) WITH (${table.key.map((_, part) => keyPart(part)).join(', ')}) AS ${alias}`

/** That a row is the one of a line of `keysTable`. */
export const hasKey = (table: Table, alias: string, keys = 'k') =>
  keyColumns(table)
    .map((column, part) => `${at(alias, column.name)} = ${fromText(column, `${keys}.k${part}`)}`)
    .join(' AND ')

/** The rows with these keys. */
export const amongKeys = (
  parameter: Parameters,
  table: Table,
  alias: string,
  keys: readonly Key[],
  kept = '',
) => `${keysTable(parameter, table, keys)} JOIN ${rowsOf(table, alias, kept)} ON ${hasKey(table, alias)}`

/**
 * The rows of `hop.table`, as `t`, that refer to those of `hop.of` with these keys: by the keys themselves where these are what is
 * referred to.
 */
export const referringTo = (
  parameter: Parameters,
  { table, key, of }: Hop,
  keys: readonly Key[],
  kept = '',
) => {
  const parts = key.references.columns.map(name => of.key.indexOf(name))
  const areKeys = parts.length === of.key.length && !parts.includes(-1)
  const pairs = key.columns.map((name, index) => {
    const there = key.references.columns[index] ?? ''
    return `${at('t', name)} = ${areKeys ? fromText(columnOf(of, there), `k.k${parts[index]}`) : at('o', there)}`
  })
  const from = areKeys ? keysTable(parameter, of, keys) : amongKeys(parameter, of, 'o', keys)
  return `${from} JOIN ${rowsOf(table, 't', kept)} ON ${pairs.join(' AND ')}`
}

/** Beyond a key, in the order of keys, in a way that an index serves. */
export const keysBeyond = (
  { add }: Parameters,
  table: Table,
  alias: string,
  after: Key | null,
): readonly string[] => {
  if (after === null) return []
  const columns = keyColumns(table)
  const bound = (part: number) => fromText(columns[part] as Column, add(after[part] ?? null))
  const cell = (part: number) => at(alias, (columns[part] as Column).name)
  const beyond = (part: number): string => {
    const greater = `${cell(part)} > ${bound(part)}`
    return part === columns.length - 1
      ? greater
      : `(${greater} OR (${cell(part)} = ${bound(part)} AND ${beyond(part + 1)}))`
  }
  return columns.length > 1 ? [`${cell(0)} >= ${bound(0)}`, beyond(0)] : [beyond(0)]
}
