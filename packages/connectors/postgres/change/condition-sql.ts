// Conditions, keys and references as SQL: every value a parameter, every name quoted in one place.
import type { Condition } from '@himaya/plans/condition'
import type { Hop } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Collects the parameters of one statement. */
export const parameters = () => {
  const values: unknown[] = []
  const add = (value: unknown): string => `$${values.push(value)}`
  return { values, add }
}
export type Parameters = ReturnType<typeof parameters>

/** As the catalogue itself spells it: a type cannot be a parameter. */
export const typeOf = (table: Table, column: string): string => {
  const found = columnNamed(table, column)
  if (!found) throw new RangeError(`${table.name} has no column ${column}`)
  return found.type
}

export const conditionSql = (
  parameter: Parameters,
  schema: Schema,
  table: Table,
  alias: string,
  condition: Condition,
): string => {
  const { add } = parameter
  const inner = (of: Condition) => conditionSql(parameter, schema, table, alias, of)
  const at = (column: string) => `${alias}.${quoted(column)}`
  switch (condition.is) {
    case 'null':
      return `${at(condition.column)} IS NULL`
    case 'before':
      return `${at(condition.column)} < ${add(condition.than)}::${typeOf(table, condition.column)}`
    case 'equal':
      return `${at(condition.column)} = ${add(condition.to)}::${typeOf(table, condition.column)}`
    case 'in':
      return `${at(condition.column)} = ANY (${add(condition.values)}::text[]::${typeOf(table, condition.column)}[])`
    case 'not':
      return `NOT (${inner(condition.of)})`
    case 'all':
      return condition.of.length === 0 ? 'TRUE' : `(${condition.of.map(inner).join(' AND ')})`
    case 'any':
      return condition.of.length === 0 ? 'FALSE' : `(${condition.of.map(inner).join(' OR ')})`
    case 'related': {
      const other = tableNamed(schema, condition.table)
      if (!other) throw new RangeError(`there is no table ${condition.table.name}`)
      const deeper = `${alias}r`
      const joined = condition.columns.map(
        (column, index) => `${deeper}.${quoted(column)} = ${at(condition.match[index] ?? '')}`,
      )
      const where = conditionSql(parameter, schema, other, deeper, condition.where)
      return `EXISTS (SELECT FROM ${quoteTable(other)} ${deeper} WHERE ${[...joined, where].join(' AND ')})`
    }
  }
}

/** The parts of a row's key as text; where there is no key, the row's place. */
export const keyParts = (table: Table, alias: string): readonly string[] =>
  table.key.length > 0 ? table.key.map(column => `${alias}.${quoted(column)}`) : [`${alias}.ctid`]

export const keyTypes = (table: Table): readonly string[] =>
  table.key.length > 0 ? table.key.map(column => typeOf(table, column)) : ['tid']

export const keyList = (table: Table, alias: string) =>
  keyParts(table, alias)
    .map(part => `${part}::text`)
    .join(', ')

/** That a row is one of those with these keys: one array for each part of the key. */
export const amongKeys = (parameter: Parameters, table: Table, alias: string, keys: readonly Key[]): string =>
  areAmong(parameter, keyParts(table, alias), keyTypes(table), keys)

const areAmong = (
  { add }: Parameters,
  parts: readonly string[],
  types: readonly string[],
  keys: readonly Key[],
) => {
  const arrays = parts.map((_, part) => `${add(keys.map(key => key[part] ?? null))}::${types[part]}[]`)
  if (parts.length === 1) return `${parts[0]} = ANY (${arrays[0]})`
  return `(${parts.join(', ')}) IN (SELECT * FROM unnest(${arrays.join(', ')}))`
}

/** Where what is referred to is the key itself, the keys are at hand; else they are looked up. */
export const refersTo = (
  parameter: Parameters,
  { key, of }: Hop,
  alias: string,
  keys: readonly Key[],
): string => {
  const columns = key.columns.map(column => `${alias}.${quoted(column)}`)
  const { columns: target } = key.references
  if (target.length === of.key.length && target.every((name, part) => name === of.key[part]))
    return areAmong(parameter, columns, keyTypes(of), keys)
  const found = target.map(column => `o.${quoted(column)}`)
  return `(${columns.join(', ')}) IN (SELECT ${found.join(', ')} FROM ${rowsOf(of, 'o')} WHERE ${amongKeys(parameter, of, 'o', keys)})`
}

/** Where a table's own rows lie: not those of tables that inherit from it. */
export const rowsOf = (table: Table, alias: string) =>
  `${(table.heirs ?? []).length > 0 ? 'ONLY ' : ''}${quoteTable(table)} ${alias}`
