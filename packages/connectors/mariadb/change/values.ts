// Values as text and back, by the type of their column: what is read, compared and put back is exactly what is there.
import { type Column, columnNamed, type Table } from '@himaya/plans/schema'
import { failure } from '../../failure.ts'
import { quoteIdentifier as quoted } from '../identifier.ts'

export type Statement = { readonly text: string; readonly values: readonly (string | null)[] }

/** Collects the parameters of one statement: they are bound in the order of the text, so each is added where it stands. */
export const parameters = () => {
  const values: (string | null)[] = []
  const add = (value: string | null): string => {
    values.push(value)
    return '?'
  }
  return { values, add }
}
export type Parameters = ReturnType<typeof parameters>

export const columnOf = (table: Table, name: string): Column => {
  const found = columnNamed(table, name)
  if (!found) throw new RangeError(`${table.name} has no column ${name}`)
  return found
}

/** `varchar` of `varchar(40) CHARACTER SET …`. */
export const dataType = ({ type }: Column) => /^\w+/.exec(type)?.[0].toLowerCase() ?? ''

const charset = / CHARACTER SET (\w+) COLLATE (\w+)(?: ON UPDATE CURRENT_TIMESTAMP)?$/
const isWhole = (column: Column) => /^(big|medium|small|tiny)?int$/.test(dataType(column))
const isUnsigned = (column: Column) => / unsigned/.test(column.type) && column.family === 'number'
/** Where something is on a map: kept as bytes, and mixed with nothing else. */
export const isShape = (column: Column) =>
  /^(geometry|geometrycollection|geomcollection|(multi)?(point|linestring|polygon))$/.test(dataType(column))
const isBytes = (column: Column) =>
  isShape(column) || /^((tiny|medium|long)?blob|(var)?binary|vector)$/.test(dataType(column))
const isListed = (column: Column) => /^(enum|set)$/.test(dataType(column))
export const isText = (column: Column) => charset.test(column.type)
export const isDay = ({ family }: Column) => family === 'day' || family === 'instant'

/** The server writes the time of a change into it, unless it is told what to write. */
export const stampsItself = ({ type }: Column) => type.endsWith(' ON UPDATE CURRENT_TIMESTAMP')

/** In the column's own character set and order, so that its index serves. */
export const inItsCharset = (column: Column, text: string) => {
  const [, set, order] = charset.exec(column.type) ?? []
  return set === undefined ? text : `CONVERT(${text} USING ${set}) COLLATE ${order}`
}

/** A value as text, from which `fromText` makes the same again. */
export const textOf = (column: Column, at: string): string => {
  if (isBytes(column)) return `HEX(${at})`
  if (isText(column)) return `CONVERT(${at} USING utf8mb4)`
  if (dataType(column) === 'bit') return `CAST(${at} + 0 AS CHAR)`
  // As a number of its own size it would lose its last digits.
  if (dataType(column) === 'float') return `CAST(${at} + 0e0 AS CHAR)`
  return `CAST(${at} AS CHAR)`
}

/** What a column holds, as it may stand beside text of ours: in every character set, and in no order but that of its letters. */
export const besides = (column: Column, cell: string) =>
  isText(column) ? `CONVERT(${cell} USING utf8mb4) COLLATE utf8mb4_bin` : cell

/** What is assigned to a column to give it the value that `text` tells. */
export const fromText = (column: Column, text: string): string => {
  if (isBytes(column)) return `UNHEX(${text})`
  if (dataType(column) === 'bit') return `CAST(${text} AS UNSIGNED)`
  if (/^(float|double)$/.test(dataType(column))) return `(${text} + 0e0)`
  return text
}

/** What a column is compared with, made of text that came from such a column. */
export const comparable = (column: Column, text: string): string => {
  if (isBytes(column)) return `UNHEX(${text})`
  if (isText(column)) return inItsCharset(column, text)
  if (isWhole(column)) return `CAST(${text} AS ${isUnsigned(column) ? 'UNSIGNED' : 'SIGNED'})`
  switch (dataType(column)) {
    case 'bit':
    case 'year':
      return `CAST(${text} AS UNSIGNED)`
    case 'decimal':
      return `CAST(${text} AS DECIMAL(65,30))`
    case 'float':
    case 'double':
      return `(${text} + 0e0)`
    case 'date':
      return `CAST(${text} AS DATE)`
    case 'datetime':
    case 'timestamp':
      return `CAST(${text} AS DATETIME(6))`
    case 'time':
      return `CAST(${text} AS TIME(6))`
    default:
      return text
  }
}

/** By what rows are put in order: a word from a list goes by its letters, as it is compared, not by its place in the list. */
export const ordered = (column: Column, at: string) =>
  isListed(column) ? `CONVERT(${at} USING utf8mb4) COLLATE utf8mb4_bin` : at
export const boundOf = (column: Column, text: string) =>
  isListed(column) ? `CONVERT(${text} USING utf8mb4) COLLATE utf8mb4_bin` : comparable(column, text)

const number = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/
const day = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?\d*)?)(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * A value of a condition or a constant, written as the server writes it. What is no value of the column's type would be
 * silently read as zero or null: it is refused instead.
 */
export const asWritten = (table: Table, column: Column, value: string): string => {
  const refused = () =>
    failure(
      'source-error',
      { on: `${table.name}.${column.name}` },
      'a value is not of the type of its column',
    )
  if (column.family === 'number' || /^(bit|year)$/.test(dataType(column))) {
    const told = value === 'true' ? '1' : value === 'false' ? '0' : value.trim()
    if (!number.test(told)) throw refused()
    return told
  }
  if (!isDay(column)) return value
  const [, date = '', time = '00:00:00', zone] = day.exec(value.trim()) ?? []
  const isReal = date !== '' && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  if (!isReal) throw refused()
  if (column.family === 'day') return date
  if (zone === undefined || zone === 'Z') return `${date} ${time}`
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  const away = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  const moment = new Date(new Date(`${date}T${time.slice(0, 8)}Z`).getTime() - away)
  return `${moment.toISOString().slice(0, 19).replace('T', ' ')}${time.slice(8)}`
}

/** A literal of a condition: numbers are compared without being rounded to whole ones first. */
export const literal = ({ add }: Parameters, table: Table, column: Column, value: string): string => {
  const written = asWritten(table, column, value)
  const isPlain = !isWhole(column) || /^[+-]?\d{1,18}$/.test(written)
  if (!isPlain) return `CAST(${add(written)} AS DECIMAL(65,30))`
  return isWhole(column) ? `CAST(${add(written)} AS SIGNED)` : comparable(column, add(written))
}

/** The same letters, not only letters that an order takes for the same. */
export const letters = (text: string) => `CAST(CONVERT(${text} USING utf8mb4) AS BINARY)`

/** Characters that a column of a key takes as text, at the most: a list of keys is given no more room than it needs. */
export const widthOf = (column: Column): number => {
  const declared = Number(/^\w+\((\d+)\)/.exec(column.type)?.[1] ?? 0)
  if (isBytes(column)) return declared * 2 || 3_072
  if (isText(column)) return isListed(column) ? 1_024 : declared || 3_072
  return 80
}

export const keyColumns = (table: Table): readonly Column[] => table.key.map(name => columnOf(table, name))

export const at = (alias: string, column: string) => `${alias}.${quoted(column)}`
