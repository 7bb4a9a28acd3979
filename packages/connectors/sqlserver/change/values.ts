// Values as text and back, by the type of their column: what is read, compared and put back is exactly what is there.
import { type Column, columnNamed, type Table } from '@himaya/plans/schema'
import { failure } from '../../failure.ts'
import { isBytes, isLetters, styleOf, textOfType } from '../types.ts'

export type Statement = { readonly text: string; readonly values: readonly (string | null)[] }

/** Collects the parameters of one statement: `@p1`, `@p2`, …, all of them text. */
export const parameters = () => {
  const values: (string | null)[] = []
  const add = (value: string | null): string => {
    values.push(value)
    return `@p${values.length}`
  }
  return { values, add }
}
export type Parameters = ReturnType<typeof parameters>

export const columnOf = (table: Table, name: string): Column => {
  const found = columnNamed(table, name)
  if (!found) throw new RangeError(`${table.name} has no column ${name}`)
  return found
}

/** How a column's type is told: `nvarchar(40) COLLATE French_CI_AS MASKED`. */
const told = /^((\w+)(?:\([\w,]+\))?)(?: COLLATE (\w+))?( MASKED)?$/
/** `nvarchar(40)`, as it may stand in a conversion; a row's version is bytes there. */
export const typeOf = ({ type }: Column): string => {
  const whole = told.exec(type)?.[1] ?? type
  return /^(timestamp|rowversion)$/.test(whole) ? 'binary(8)' : whole
}
export const baseOf = ({ type }: Column): string => told.exec(type)?.[2] ?? ''
export const orderOf = ({ type }: Column): string | undefined => told.exec(type)?.[3]
export const isMasked = ({ type }: Column): boolean => type.endsWith(' MASKED')
export const isText = (column: Column) => isLetters(baseOf(column))
export const isDay = ({ family }: Column) => family === 'day' || family === 'instant'
const isWhole = (column: Column) => /^(big|small|tiny)?int$/.test(baseOf(column))

/** A value as text, from which `fromText` makes the same again. */
export const textOf = (column: Column, cell: string): string => textOfType(baseOf(column), cell)

/** The value that `text` tells, of the column's own type and order, so that its index serves. */
export const fromText = (column: Column, text: string): string => {
  const [base, type, order] = [baseOf(column), typeOf(column), orderOf(column)]
  if (isBytes(base)) return `CONVERT(${type}, CONVERT(varbinary(max), ${text}, 2))`
  if (isText(column)) return `CONVERT(${type}, ${text}${order ? ` COLLATE ${order}` : ''})`
  return `CONVERT(${type}, ${text}${styleOf(base)})`
}

/** A text without the blanks that fill up a column of fixed length. */
export const bare = (column: Column, cell: string) =>
  /^n?char$/.test(baseOf(column)) ? `RTRIM(${cell})` : cell

/** The same letters, not only letters that an order takes for the same. */
export const letters = (text: string) => `CONVERT(varbinary(max), CONVERT(nvarchar(max), ${text}))`

const number = /^([+-]?)(\d+)(?:\.(\d+))?([eE][+-]?\d+)?$/
const day = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,7})?\d*(Z|[+-]\d\d:?\d\d)?)?$/

const refused = (table: Table, column: Column) =>
  failure('source-error', { on: `${table.name}.${column.name}` }, 'a value is not of the type of its column')

/** Whether the conversion of a number keeps its digits: by as many as it has. */
const numberSql = (text: string, parameter: string): string | null => {
  const [, , whole = '', part = '', power] = number.exec(text) ?? []
  if (power !== undefined) return `CONVERT(float, ${parameter})`
  const digits = whole.length + part.length
  return digits > 38 ? null : `CONVERT(decimal(${digits},${part.length}), ${parameter})`
}

/**
 * A value of a condition or a constant, written as the server reads it without asking in which country it stands. What is no
 * value of the column's type is refused.
 */
export const asWritten = (table: Table, column: Column, value: string): string => {
  const flag = value === 'true' ? '1' : value === 'false' ? '0' : value.trim()
  if (baseOf(column) === 'bit') {
    if (!/^[01]$/.test(flag)) throw refused(table, column)
    return flag
  }
  if (column.family === 'number') {
    if (!number.test(flag)) throw refused(table, column)
    return flag
  }
  if (!isDay(column)) return value
  const [, date = '', minutes = '00:00', seconds = ':00', part = '', zone] = day.exec(value.trim()) ?? []
  const moment = new Date(`${date}T${minutes}${seconds}Z`)
  const isReal = date !== '' && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
  if (!isReal) throw refused(table, column)
  if (column.family === 'day') return date
  const [, sign = '+', hours = '0', rest = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? []
  const away = (Number(hours) * 60 + Number(rest)) * (sign === '-' ? -60_000 : 60_000)
  const there = new Date(moment.getTime() - away).toISOString().slice(0, 19)
  // Columns that know no zone hold the time of UTC; the oldest kinds know thousandths of a second at the most.
  if (baseOf(column) === 'datetimeoffset') return `${there.replace('T', ' ')}${part} +00:00`
  return `${there}${/^(small)?datetime$/.test(baseOf(column)) ? part.slice(0, 4) : part}`
}

/** A literal of a condition: numbers are compared as they are, not rounded to the column's type first. */
export const literal = ({ add }: Parameters, table: Table, column: Column, value: string): string => {
  const written = asWritten(table, column, value)
  if (column.family !== 'number') return fromText(column, add(written))
  if (isWhole(column) && /^[+-]?\d{1,18}$/.test(written)) return `CONVERT(bigint, ${add(written)})`
  const sql = numberSql(written, add(written))
  if (sql === null) throw refused(table, column)
  return sql
}

/** A number of ours, exact where the column's are. */
export const numberOf = ({ add }: Parameters, value: number): string =>
  numberSql(String(value), add(String(value))) ?? `CONVERT(float, ${add(String(value))})`

export const keyColumns = (table: Table): readonly Column[] => table.key.map(name => columnOf(table, name))
