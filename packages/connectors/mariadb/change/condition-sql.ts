// Conditions, keys and references as SQL: every value a parameter, every name quoted in one place.
import type { Condition } from '@himaya/plans/condition'
import type { Hop } from '@himaya/plans/plan'
import { type Column, type Schema, type Table, type TableName, tableNamed } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteTable } from '../identifier.ts'
import { rowsTable } from './lock-names.ts'
import {
  at,
  boundOf,
  columnOf,
  comparable,
  isDay,
  isText,
  keyColumns,
  letters,
  literal,
  ordered,
  type Parameters,
  textOf,
  widthOf,
} from './values.ts'

/** Where the rows of a table lie: behind a view of its name, where they can be blocked. */
export const whereRowsLie = (table: Table): TableName =>
  table.lock === 'installed' ? rowsTable(table) : table
export const rowsOf = (table: Table, alias: string) => `${quoteTable(whereRowsLie(table))} ${alias}`

/** A day of zeros is no day: it stands where one is not known. */
const isNoDay = (cell: string) => `MONTH(${cell}) * DAYOFMONTH(${cell}) = 0`

/**
 * `isDenied`: a NOT stands around it, so that what is not known must be NULL and not merely false. Outside of one the two come
 * to the same, and an index serves.
 */
export const conditionSql = (
  parameter: Parameters,
  schema: Schema,
  table: Table,
  alias: string,
  condition: Condition,
  isDenied = false,
): string => {
  const inner = (of: Condition) => conditionSql(parameter, schema, table, alias, of, isDenied)
  const compared = (column: Column, compare: () => string, isOpen = false) => {
    const cell = at(alias, column.name)
    if (!isDay(column)) return compare()
    if (isDenied) return `CASE WHEN ${isNoDay(cell)} THEN NULL ELSE ${compare()} END`
    return isOpen ? `(${compare()} AND NOT ${isNoDay(cell)})` : compare()
  }
  switch (condition.is) {
    case 'null': {
      const cell = at(alias, condition.column)
      return isDay(columnOf(table, condition.column))
        ? `(${cell} IS NULL OR ${isNoDay(cell)})`
        : `${cell} IS NULL`
    }
    case 'before': {
      const column = columnOf(table, condition.column)
      const before = () => `${at(alias, column.name)} < ${literal(parameter, table, column, condition.than)}`
      return compared(column, before, true)
    }
    case 'equal':
    case 'in': {
      const column = columnOf(table, condition.column)
      const values = condition.is === 'in' ? condition.values : [condition.to]
      if (values.length === 0) return 'FALSE'
      return compared(column, () => oneOf(parameter, table, alias, column, values))
    }
    case 'not':
      return `NOT (${conditionSql(parameter, schema, table, alias, condition.of, true)})`
    case 'all':
      return condition.of.length === 0 ? 'TRUE' : `(${condition.of.map(inner).join(' AND ')})`
    case 'any':
      return condition.of.length === 0 ? 'FALSE' : `(${condition.of.map(inner).join(' OR ')})`
    case 'related': {
      const other = tableNamed(schema, condition.table)
      if (!other) throw new RangeError(`there is no table ${condition.table.name}`)
      const deeper = `${alias}_r`
      const joined = condition.columns.map((name, index) => {
        const [there, here] = [columnOf(other, name), columnOf(table, condition.match[index] ?? '')]
        const [theirs, ours] = [at(deeper, there.name), at(alias, here.name)]
        const differ = isText(there) && isText(here) && there.type !== here.type
        return differ && orderOf(there) !== orderOf(here)
          ? `${letters(theirs)} = ${letters(ours)}`
          : `${theirs} = ${ours}`
      })
      const where = conditionSql(parameter, schema, other, deeper, condition.where)
      return `EXISTS (SELECT 1 FROM ${rowsOf(other, deeper)} WHERE ${[...joined, where].join(' AND ')})`
    }
  }
}

const orderOf = ({ type }: Column) => / COLLATE (\w+)/.exec(type)?.[1]

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
    letters(cell),
    values.map(value => `CAST(${parameter.add(value)} AS BINARY)`),
  )})`
}

/** The parts of a key as text, to be selected. */
export const keyList = (table: Table, alias: string) =>
  keyColumns(table)
    .map(column => textOf(column, at(alias, column.name)))
    .join(', ')

export const keyOrder = (table: Table, alias: string) =>
  keyColumns(table)
    .map(column => ordered(column, at(alias, column.name)))
    .join(', ')

/** A part of a key in a list of lists of text. */
export const keyPart = (column: Column, part: number) =>
  `k${part} VARCHAR(${widthOf(column)}) CHARACTER SET utf8mb4 PATH '$[${part}]'`

/** All keys of a statement are one parameter: a list of lists of text. */
export const keysTable = ({ add }: Parameters, table: Table, keys: readonly Key[], alias = 'k') => {
  const parts = keyColumns(table).map((column, part) => keyPart(column, part))
  return `JSON_TABLE(${add(JSON.stringify(keys))}, '$[*]' COLUMNS (${parts.join(', ')})) ${alias}`
}

/** That a row is the one of a line of `keysTable`. */
export const hasKey = (table: Table, alias: string, keys = 'k') =>
  keyColumns(table)
    .map((column, part) => `${at(alias, column.name)} = ${comparable(column, `${keys}.k${part}`)}`)
    .join(' AND ')

/** The rows with these keys: each is found by its key, whatever the server thinks of the number of keys. */
export const amongKeys = (parameter: Parameters, table: Table, alias: string, keys: readonly Key[]) =>
  `${keysTable(parameter, table, keys)} STRAIGHT_JOIN ${rowsOf(table, alias)} ON ${hasKey(table, alias)}`

/**
 * The rows of `hop.table`, as `t`, that refer to those of `hop.of` with these keys: by the keys themselves where these are what is
 * referred to.
 */
export const referringTo = (parameter: Parameters, { table, key, of }: Hop, keys: readonly Key[]) => {
  const parts = key.references.columns.map(name => of.key.indexOf(name))
  const areKeys = parts.length === of.key.length && !parts.includes(-1)
  const pairs = key.columns.map((name, index) => {
    const there = key.references.columns[index] ?? ''
    return `${at('t', name)} = ${areKeys ? comparable(columnOf(of, there), `k.k${parts[index]}`) : at('o', there)}`
  })
  const from = areKeys ? keysTable(parameter, of, keys) : amongKeys(parameter, of, 'o', keys)
  return `${from} STRAIGHT_JOIN ${rowsOf(table, 't')} ON ${pairs.join(' AND ')}`
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
  const cell = (column: Column) => ordered(column, at(alias, column.name))
  const bound = (part: number) => boundOf(columns[part] as Column, add(after[part] ?? null))
  const beyond = (part: number): string => {
    const column = columns[part] as Column
    const greater = `${cell(column)} > ${bound(part)}`
    return part === columns.length - 1
      ? greater
      : `(${greater} OR (${cell(column)} = ${bound(part)} AND ${beyond(part + 1)}))`
  }
  const [first] = columns
  return first && columns.length > 1 ? [`${cell(first)} >= ${bound(0)}`, beyond(0)] : [beyond(0)]
}
