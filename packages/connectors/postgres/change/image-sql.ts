// Rows as they are, every column as text, and put back as they were.
import type { Column, Table } from '@himaya/plans/schema'
import { columnNamed } from '@himaya/plans/schema'
import type { Image, Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { amongKeys, keyList, keyTypes, parameters, rowsOf, type Statement, typeOf } from './condition-sql.ts'

/** The parts of the key, then the columns. */
export function imageRows(table: Table, keys: readonly Key[], columns: readonly string[]): Statement {
  const parameter = parameters()
  const values = columns.map(column => `t.${quoted(column)}::text`)
  return {
    text: `SELECT ${[keyList(table, 't'), ...values].join(', ')} FROM ${rowsOf(table, 't')} WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

/** What a source computes is left to it; a number that it gave once is given again. */
const writable = (column: Column | undefined, how: 'insert' | 'update') =>
  column !== undefined && (!column.generated || (how === 'insert' && column.identity === true))

const columnsOf = (table: Table, images: readonly Image[], how: 'insert' | 'update') =>
  Object.keys(images[0]?.values ?? {}).filter(name => writable(columnNamed(table, name), how))

const arraysOf = (add: (value: unknown) => string, images: readonly Image[], columns: readonly string[]) =>
  columns.map(column => `${add(images.map(({ values }) => values[column] ?? null))}::text[]`)

export function insertImages(table: Table, images: readonly Image[]): Statement {
  const parameter = parameters()
  const columns = columnsOf(table, images, 'insert')
  const names = columns.map((_, at) => `c${at}`)
  const cast = columns.map((column, at) => `v.c${at}::${typeOf(table, column)}`)
  return {
    text: `INSERT INTO ${rowsOf(table, '').replace('ONLY ', '').trim()} (${columns.map(quoted).join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${cast.join(', ')} FROM unnest(${arraysOf(parameter.add, images, columns).join(', ')}) AS v(${names.join(', ')})`,
    values: parameter.values,
  }
}

/** A key stays what it is: by it the row is found. */
export function updateImages(table: Table, images: readonly Image[]): Statement {
  const parameter = parameters()
  const columns = columnsOf(table, images, 'update').filter(name => !table.key.includes(name))
  const keys = table.key.map(
    (_, part) => `${parameter.add(images.map(({ key }) => key[part] ?? null))}::text[]`,
  )
  const names = [...table.key.map((_, part) => `k${part}`), ...columns.map((_, at) => `c${at}`)]
  const assigned = columns.map((column, at) => `${quoted(column)} = v.c${at}::${typeOf(table, column)}`)
  const found = keyTypes(table).map(
    (type, part) => `t.${quoted(table.key[part] ?? '')} = v.k${part}::${type}`,
  )
  return {
    text: `UPDATE ${rowsOf(table, 't')} SET ${assigned.join(', ')} FROM unnest(${[...keys, ...arraysOf(parameter.add, images, columns)].join(', ')}) AS v(${names.join(', ')}) WHERE ${found.join(' AND ')}`,
    values: parameter.values,
  }
}
