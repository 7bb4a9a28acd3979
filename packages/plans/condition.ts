// Which rows of a table are meant: a small language that every engine can be asked in, with SQL's third answer. A row of
// which it is not known whether the condition holds (a null where a day should be) is not meant, and is counted apart.
import type { Table, TableName } from './schema.ts'
import { columnNamed, nameOf } from './schema.ts'

/** Text as the source writes it: `2026-01-31`, `2026-01-31T10:00:00.000Z`, `42`, `true`. */
export type Value = string

export type Condition =
  | { readonly is: 'before'; readonly column: string; readonly than: Value }
  | { readonly is: 'equal'; readonly column: string; readonly to: Value }
  | { readonly is: 'in'; readonly column: string; readonly values: readonly Value[] }
  | { readonly is: 'null'; readonly column: string }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] }
  /** There is a row of `table` whose `columns` equal our `match`, and of which `where` holds. */
  | {
      readonly is: 'related'
      readonly table: TableName
      readonly columns: readonly string[]
      readonly match: readonly string[]
      readonly where: Condition
    }

export const always: Condition = { is: 'all', of: [] }

/** The columns of the table itself that a condition reads. */
export const columnsRead = (condition: Condition): readonly string[] => {
  switch (condition.is) {
    case 'not':
      return columnsRead(condition.of)
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(columnsRead))]
    case 'related':
      return condition.match
    default:
      return [condition.column]
  }
}

/** The other tables that a condition reads, each once. */
export const tablesRead = (condition: Condition): readonly TableName[] => {
  const all = (of: Condition): readonly TableName[] => {
    if (of.is === 'not') return all(of.of)
    if (of.is === 'all' || of.is === 'any') return of.of.flatMap(all)
    return of.is === 'related' ? [of.table, ...all(of.where)] : []
  }
  return [...new Map(all(condition).map(name => [nameOf(name), name])).values()]
}

/** What a condition names and the schema lacks: `table.column`, the table being given as it is written. */
export const missingFrom = (
  condition: Condition,
  table: Table,
  find: (name: TableName) => Table | undefined,
): readonly string[] => {
  const lacks = (of: Table, columns: readonly string[]) =>
    columns.filter(column => !columnNamed(of, column)).map(column => `${of.name}.${column}`)
  switch (condition.is) {
    case 'not':
      return missingFrom(condition.of, table, find)
    case 'all':
    case 'any':
      return condition.of.flatMap(each => missingFrom(each, table, find))
    case 'related': {
      const other = find(condition.table)
      if (!other) return [condition.table.name]
      return [
        ...lacks(table, condition.match),
        ...lacks(other, condition.columns),
        ...missingFrom(condition.where, other, find),
      ]
    }
    default:
      return lacks(table, [condition.column])
  }
}

/** Whether a condition rules out any row at all: one that does not is the mark of a mistake. */
export const meansEverything = (condition: Condition): boolean => {
  if (condition.is === 'all') return condition.of.every(meansEverything)
  if (condition.is === 'any') return condition.of.some(meansEverything)
  if (condition.is === 'not') return meansNothing(condition.of)
  return false
}

const meansNothing = (condition: Condition): boolean => {
  if (condition.is === 'any') return condition.of.every(meansNothing)
  if (condition.is === 'all') return condition.of.some(meansNothing)
  if (condition.is === 'in') return condition.values.length === 0
  if (condition.is === 'not') return meansEverything(condition.of)
  return false
}
