// Rows as they are, every column as text, and put back as they were.
import { type Column, columnNamed, type Table } from '@himaya/plans/schema'
import type { Image, Key } from '@himaya/plans/source'
import { failure } from '../../failure.ts'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { at } from '../types.ts'
import { amongKeys, hasKey, keyList, keyPart, rowsOf } from './condition-sql.ts'
import { baseOf, columnOf, fromText, parameters, type Statement, textOf } from './values.ts'

/** A value that may be of any type loses it as text: nothing is begun that could not be put back. */
const toldWhole = (table: Table, column: Column): string => {
  if (baseOf(column) === 'sql_variant')
    throw failure('cannot-change', { kind: `${table.name}.${column.name}` }, 'sql_variant')
  return textOf(column, at('t', column.name))
}

/** The parts of the key, then the columns. */
export function imageRows(table: Table, keys: readonly Key[], columns: readonly string[]): Statement {
  const parameter = parameters()
  const values = columns.map(name => toldWhole(table, columnOf(table, name)))
  return {
    text: `SELECT ${[keyList(table, 't'), ...values].join(', ')} FROM ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

/** What a source computes is left to it; a number that it gave once is given again. */
const writable = (column: Column | undefined, how: 'insert' | 'update') =>
  column !== undefined && (!column.generated || (how === 'insert' && column.identity === true))

const columnsOf = (table: Table, images: readonly Image[], how: 'insert' | 'update') =>
  Object.keys(images[0]?.values ?? {}).filter(name => writable(columnNamed(table, name), how))

/** The values of rows as one parameter, a line for each, as columns `c0`, `c1`, … of `v`. */
const valuesTable = (parameter: string, columns: readonly string[], keys: number) => {
  const parts = Array.from({ length: keys }, (_, part) => keyPart(part))
  const cells = columns.map((_, index) => `c${index} nvarchar(max) '$[${keys + index}]'`)
  return `OPENJSON(${parameter}) WITH (${[...parts, ...cells].join(', ')}) AS v`
}

const told = (images: readonly Image[], columns: readonly string[], withKeys: boolean) =>
  JSON.stringify(
    images.map(({ key, values }) => [...(withKeys ? key : []), ...columns.map(name => values[name] ?? null)]),
  )

/** `numbered`: the table to be told that its own numbers are given, before and after; `null` where it gives none. */
export function insertImages(
  table: Table,
  images: readonly Image[],
): Statement & { readonly numbered: string | null } {
  const parameter = parameters()
  const columns = columnsOf(table, images, 'insert')
  const values = columns.map((name, index) => fromText(columnOf(table, name), `v.c${index}`))
  const from = valuesTable(parameter.add(told(images, columns, false)), columns, 0)
  return {
    text: `INSERT INTO ${quoteTable(table)} (${columns.map(quoted).join(', ')}) SELECT ${values.join(', ')} FROM ${from}`,
    values: parameter.values,
    numbered: columns.some(name => columnOf(table, name).identity === true) ? quoteTable(table) : null,
  }
}

/** A key stays what it is: by it the row is found. */
export function updateImages(table: Table, images: readonly Image[]): Statement {
  const parameter = parameters()
  const columns = columnsOf(table, images, 'update').filter(name => !table.key.includes(name))
  const assigned = columns.map(
    (name, index) => `${quoted(name)} = ${fromText(columnOf(table, name), `v.c${index}`)}`,
  )
  const from = valuesTable(parameter.add(told(images, columns, true)), columns, table.key.length)
  return {
    text: `UPDATE t SET ${assigned.join(', ')} FROM ${from} JOIN ${rowsOf(table, 't')} ON ${hasKey(table, 't', 'v')}`,
    values: parameter.values,
  }
}

/** Images that one statement puts back have all the same columns. */
export function* lotsOf(images: readonly Image[]): Generator<readonly Image[]> {
  let lot: Image[] = []
  let names = ''
  for (const image of images) {
    const columns = Object.keys(image.values).join('\0')
    if (lot.length > 0 && columns !== names) {
      yield lot
      lot = []
    }
    lot.push(image)
    names = columns
  }
  if (lot.length > 0) yield lot
}
