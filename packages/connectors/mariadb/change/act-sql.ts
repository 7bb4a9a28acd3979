// Changing the rows of a plan: one statement for each step of a batch.
import type { Assignment, Change } from '@himaya/plans/action'
import { detachable } from '@himaya/plans/departures'
import { type Hop, PSEUDONYM_LENGTH } from '@himaya/plans/plan'
import type { Column, Table } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { amongKeys, referringTo } from './condition-sql.ts'
import {
  asWritten,
  at,
  besides,
  columnOf,
  dataType,
  fromText,
  letters,
  type Parameters,
  parameters,
  type Statement,
  stampsItself,
} from './values.ts'

/** Columns into which the server would write the time of our change keep what they hold. */
const unstamped = (table: Table, changed: readonly string[]) =>
  table.columns
    .filter(column => stampsItself(column) && !changed.includes(column.name))
    .map(({ name }) => `${at('t', name)} = ${at('t', name)}`)

export function detachRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const emptied = detachable(hop.table, hop.key)
  const assigned = [...emptied.map(column => `${at('t', column)} = NULL`), ...unstamped(hop.table, emptied)]
  return {
    text: `UPDATE ${referringTo(parameter, hop, keys)} SET ${assigned.join(', ')}`,
    values: parameter.values,
  }
}

export function removeRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return { text: `DELETE t FROM ${amongKeys(parameter, table, 't', keys)}`, values: parameter.values }
}

export function removeReferring(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return { text: `DELETE t FROM ${referringTo(parameter, hop, keys)}`, values: parameter.values }
}

/**
 * SHA-256 over a secret and SHA-256 over the secret and the value: keyed, and made by the server itself. The same as PostgreSQL
 * makes of the same key and value, so that a person has one pseudonym in all sources of a run. `secret` is hexadecimal.
 */
const keyedHash = ({ add }: Parameters, secret: string, value: string) =>
  `SHA2(CONCAT(UNHEX(${add(secret)}), UNHEX(SHA2(CONCAT(UNHEX(${add(secret)}), ${letters(value)}), 256))), 256)`

/**
 * What a column becomes, as something that can be assigned to it. It always reads what the column holds: only then does the
 * server leave a row alone, and uncounted, that is so already.
 */
export const changeSql = (
  parameter: Parameters,
  table: Table,
  name: string,
  change: Change,
  secret: string,
): string => {
  const { add } = parameter
  const cell = at('t', name)
  const column = columnOf(table, name)
  switch (change.becomes) {
    case 'null':
      return `NULLIF(${cell}, ${cell})`
    case 'constant':
      return `COALESCE(${fromText(column, add(asWritten(table, column, change.value)))}, ${besides(column, cell)})`
    case 'month':
    case 'year':
      return beginningOf(column, cell, change.becomes)
    case 'multiple': {
      const of = () => `CAST(${add(String(change.of))} AS DECIMAL(65,30))`
      // Division would round; a remainder does not.
      return `(${cell} - MOD(MOD(${cell}, ${of()}) + ${of()}, ${of()}))`
    }
    case 'beginning':
      return `LEFT(${cell}, CAST(${add(String(change.characters))} AS UNSIGNED))`
    case 'pseudonym':
      return `CASE WHEN CHAR_LENGTH(${cell}) = ${PSEUDONYM_LENGTH} AND LEFT(${cell}, 1) = '~' THEN ${besides(column, cell)} ELSE CONCAT('~', LEFT(${keyedHash(parameter, secret, cell)}, ${PSEUDONYM_LENGTH - 1})) END`
    case 'without':
      return `JSON_REMOVE(${cell}, ${change.paths.map(path => add(jsonPath(path))).join(', ')})`
    case 'noise':
      throw new RangeError('noise is not applied where a transaction is not remembered')
  }
}

/** Sessions speak in UTC: an instant is cut there, wherever the server stands. A day of zeros has neither month nor year. */
const beginningOf = (column: Column, cell: string, unit: 'month' | 'year') => {
  const format = `%Y-${unit === 'year' ? '01' : '%m'}-01${column.family === 'day' ? '' : ' 00:00:00'}`
  const cut = `CAST(DATE_FORMAT(${cell}, '${format}') AS ${column.family === 'day' ? 'DATE' : 'DATETIME'})`
  // A timestamp begins one second after 1970 does.
  const begun = dataType(column) === 'timestamp' ? `GREATEST(${cut}, '1970-01-01 00:00:01')` : cut
  return `CASE WHEN MONTH(${cell}) * DAYOFMONTH(${cell}) = 0 THEN ${cell} ELSE ${begun} END`
}

/** Names alone: a list is nothing to walk into by one. */
const jsonPath = (path: readonly string[]) => `$${path.map(name => `.${JSON.stringify(name)}`).join('')}`

export function setRows(
  table: Table,
  keys: readonly Key[],
  columns: readonly Assignment[],
  secret: string,
): Statement {
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  const assigned = columns.map(
    ({ column, change }) => `${at('t', column)} = ${changeSql(parameter, table, column, change, secret)}`,
  )
  const kept = unstamped(
    table,
    columns.map(({ column }) => column),
  )
  return { text: `UPDATE ${found} SET ${[...assigned, ...kept].join(', ')}`, values: parameter.values }
}

/**
 * An object may tell a name twice, and the server removes the first alone: said again until it changes nothing. `null` where no
 * column loses fields.
 */
export function setAgain(
  table: Table,
  keys: readonly Key[],
  columns: readonly Assignment[],
): Statement | null {
  const losing = columns.flatMap(({ column, change }) =>
    change.becomes === 'without' ? [{ column, paths: change.paths.map(jsonPath) }] : [],
  )
  if (losing.length === 0) return null
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  const told = (paths: readonly string[]) => paths.map(path => parameter.add(path)).join(', ')
  const assigned = losing.map(
    ({ column, paths }) => `${at('t', column)} = JSON_REMOVE(${at('t', column)}, ${told(paths)})`,
  )
  const kept = unstamped(
    table,
    losing.map(({ column }) => column),
  )
  const left = losing.map(
    ({ column, paths }) => `JSON_CONTAINS_PATH(${at('t', column)}, 'one', ${told(paths)})`,
  )
  return {
    text: `UPDATE ${found} SET ${[...assigned, ...kept].join(', ')} WHERE ${left.join(' OR ')}`,
    values: parameter.values,
  }
}
