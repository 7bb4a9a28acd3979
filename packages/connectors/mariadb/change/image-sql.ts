// Rows as they are, every column as text, and put back as they were.
import { type Column, columnNamed, type Table } from '@himaya/plans/schema'
import type { Image, Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { amongKeys, hasKey, keyList, keyPart, rowsOf, whereRowsLie } from './condition-sql.ts'
import {
  at,
  besides,
  columnOf,
  fromText,
  isShape,
  keyColumns,
  parameters,
  type Statement,
  stampsItself,
  textOf,
} from './values.ts'

/** The parts of the key, then the columns. */
export function imageRows(table: Table, keys: readonly Key[], columns: readonly string[]): Statement {
  const parameter = parameters()
  const values = columns.map(name => textOf(columnOf(table, name), at('t', name)))
  return {
    text: `SELECT ${[keyList(table, 't'), ...values].join(', ')} FROM ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

/** What a source computes is left to it. */
const columnsOf = (table: Table, images: readonly Image[]) =>
  Object.keys(images[0]?.values ?? {}).filter(name => columnNamed(table, name)?.generated === false)

/** The values of rows as one parameter, a line for each, as columns `c0`, `c1`, … of `v`. */
const valuesTable = (columns: readonly string[], keys: readonly Column[]) => {
  const cells = columns.map(
    (_, index) => `c${index} LONGTEXT CHARACTER SET utf8mb4 PATH '$[${keys.length + index}]'`,
  )
  return `JSON_TABLE(?, '$[*]' COLUMNS (${[...keys.map(keyPart), ...cells].join(', ')})) v`
}

const told = (images: readonly Image[], columns: readonly string[], withKeys: boolean) =>
  JSON.stringify(
    images.map(({ key, values }) => [...(withKeys ? key : []), ...columns.map(name => values[name] ?? null)]),
  )

export function insertImages(table: Table, images: readonly Image[]): Statement {
  const columns = columnsOf(table, images)
  const values = columns.map((name, index) => fromText(columnOf(table, name), `v.c${index}`))
  return {
    text: `INSERT INTO ${quoteTable(whereRowsLie(table))} (${columns.map(quoted).join(', ')}) SELECT ${values.join(', ')} FROM ${valuesTable(columns, [])}`,
    values: [told(images, columns, false)],
  }
}

/** A key stays what it is: by it the row is found. What a column holds is read as well, so that it counts only where it differs. */
export function updateImages(table: Table, images: readonly Image[]): Statement {
  const columns = columnsOf(table, images).filter(name => !table.key.includes(name))
  const assigned = columns.map((name, index) => {
    const column = columnOf(table, name)
    const told = fromText(column, `v.c${index}`)
    return `${at('t', name)} = ${isShape(column) ? told : `IF(v.k0 IS NULL, ${besides(column, at('t', name))}, ${told})`}`
  })
  const kept = table.columns
    .filter(column => stampsItself(column) && !columns.includes(column.name))
    .map(({ name }) => `${at('t', name)} = ${at('t', name)}`)
  return {
    text: `UPDATE ${valuesTable(columns, keyColumns(table))} STRAIGHT_JOIN ${rowsOf(table, 't')} ON ${hasKey(table, 't', 'v')} SET ${[...assigned, ...kept].join(', ')}`,
    values: [told(images, columns, true)],
  }
}

/** Characters that one statement carries: well below what a server takes in one packet by default. */
const MOST = 4_000_000

/** Images in lots that one statement can carry, all with the same columns. */
export function* lotsOf(images: readonly Image[]): Generator<readonly Image[]> {
  let lot: Image[] = []
  let size = 0
  let names = ''
  for (const image of images) {
    const own = JSON.stringify(image.values).length
    const columns = Object.keys(image.values).join('\0')
    if (lot.length > 0 && (size + own > MOST || columns !== names)) {
      yield lot
      lot = []
      size = 0
    }
    lot.push(image)
    size += own
    names = columns
  }
  if (lot.length > 0) yield lot
}
