// Conditions as SQLite's SQL. SQLite compares a number with a text without a word, and every number comes before every text: here
// what cannot be compared is not known, and a row of which it is not known is not meant.
import type { Condition } from '@himaya/plans/condition'
import { columnNamed, type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { quoteStored } from './names.ts'
import { type Affinity, affinityOf, type Cell, typedValue } from './values.ts'

/** Collects the parameters of one statement. */
export const parameters = () => {
  const values: Cell[] = []
  const add = (value: Cell): string => `$${values.push(value)}`
  return { values, add }
}
export type Parameters = ReturnType<typeof parameters>

export const columnOf = (table: Table, name: string) => {
  const found = columnNamed(table, name)
  if (!found) throw new RangeError(`${table.name} has no column ${name}`)
  return found
}

export const affinityIn = (table: Table, name: string): Affinity => affinityOf(columnOf(table, name).type)

const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/
const isMoment = (text: string) => (day.test(text) || instant.test(text)) && !Number.isNaN(secondsOf(text))

/** Seconds since 1970; what names no zone is taken as UTC, as SQLite does. */
const secondsOf = (text: string): number => {
  const iso = text.replace(' ', 'T')
  return Date.parse(instant.test(text) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? `${iso}Z` : iso) / 1_000
}

/** No zone is further from UTC than a day. */
const dayAfterNext = (text: string) =>
  new Date(secondsOf(text) * 1_000 + 2 * 86_400_000).toISOString().slice(0, 10)

/** A day or an instant that is written as one; null for anything else, numbers among them. */
const momentSql = (at: string) =>
  `CASE WHEN typeof(${at}) = 'text' AND ${at} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN unixepoch(${at}, 'subsec') END`

/**
 * @param isPlain false within a negation, where what is not known must not be taken for false: elsewhere it may, and an
 * index serves
 */
export function conditionSql(
  parameter: Parameters,
  schema: Schema,
  table: Table,
  alias: string,
  condition: Condition,
  isPlain = true,
): string {
  const { add } = parameter
  const inner = (of: Condition) => conditionSql(parameter, schema, table, alias, of, isPlain)
  const place = (column: string) => {
    columnOf(table, column)
    return `${alias}.${quoted(column)}`
  }
  switch (condition.is) {
    case 'null':
      return `${place(condition.column)} IS NULL`
    case 'before': {
      const at = place(condition.column)
      if (isMoment(condition.than)) {
        const exact = `${momentSql(at)} < ${add(secondsOf(condition.than))}`
        return isPlain ? `(${at} < ${add(dayAfterNext(condition.than))} AND ${exact})` : exact
      }
      const than = typedValue(condition.than, affinityIn(table, condition.column))
      const kinds = typeof than === 'string' ? `'text'` : `'integer', 'real'`
      return isPlain
        ? `(${at} < ${add(than)} AND typeof(${at}) IN (${kinds}))`
        : `CASE WHEN typeof(${at}) IN (${kinds}) THEN ${at} < ${add(than)} END`
    }
    case 'equal':
      return equalSql(parameter, table, place(condition.column), condition.column, [condition.to])
    case 'in':
      return equalSql(parameter, table, place(condition.column), condition.column, condition.values)
    case 'not':
      return `NOT (${conditionSql(parameter, schema, table, alias, condition.of, false)})`
    case 'all':
      return condition.of.length === 0 ? 'TRUE' : `(${condition.of.map(inner).join(' AND ')})`
    case 'any':
      return condition.of.length === 0 ? 'FALSE' : `(${condition.of.map(inner).join(' OR ')})`
    case 'related': {
      const other = tableNamed(schema, condition.table)
      if (!other) throw new RangeError(`there is no table ${condition.table.name}`)
      const deeper = `${alias}r`
      const joined = condition.columns.map(
        (column, index) => `${deeper}.${quoted(column)} = ${place(condition.match[index] ?? '')}`,
      )
      const where = conditionSql(parameter, schema, other, deeper, condition.where)
      return `EXISTS (SELECT 1 FROM ${quoteStored(other)} AS ${deeper} WHERE ${[...joined, where].join(' AND ')})`
    }
  }
}

/** A number in a column without a type may be kept as a number or as a text: both are the value that is meant. */
function equalSql(
  { add }: Parameters,
  table: Table,
  at: string,
  name: string,
  wanted: readonly string[],
): string {
  const { type, family } = columnOf(table, name)
  const affinity = affinityOf(type)
  const isTyped = type !== '' && !/BLOB|ANY/i.test(type)
  if ((family === 'day' || family === 'instant') && wanted.length > 0 && wanted.every(isMoment)) {
    const list = wanted.map(each => add(secondsOf(each))).join(', ')
    return `${momentSql(at)} IN (${list})`
  }
  const forms = wanted.flatMap((text): Cell[] => {
    if (/BOOL/i.test(type) && /^(?:true|false)$/i.test(text)) return [text.toLowerCase() === 'true' ? 1n : 0n]
    const typed = typedValue(text, affinity)
    return typed === text || isTyped ? [typed] : [typed, text]
  })
  const [first] = forms
  if (forms.length === 1 && first !== undefined) return `${at} = ${add(first)}`
  return `${at} IN (SELECT value FROM json_each(${add(jsonList(forms))}))`
}

/** Whole numbers as they are: they may be greater than what a number of JavaScript holds. */
export const jsonList = (values: readonly Cell[]): string =>
  `[${values.map(value => (typeof value === 'bigint' ? String(value) : JSON.stringify(value))).join(',')}]`
