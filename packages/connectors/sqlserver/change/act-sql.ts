// Changing the rows of a plan: one statement for each step of a batch.
import type { Assignment, Change } from '@himaya/plans/action'
import { detachable } from '@himaya/plans/departures'
import { type Hop, PSEUDONYM_LENGTH } from '@himaya/plans/plan'
import type { Column, Table } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { at } from '../types.ts'
import { amongKeys, referringTo } from './condition-sql.ts'
import {
  asWritten,
  bare,
  baseOf,
  columnOf,
  fromText,
  letters,
  numberOf,
  type Parameters,
  parameters,
  type Statement,
  typeOf,
} from './values.ts'

export function detachRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const emptied = detachable(hop.table, hop.key).map(column => `${quoted(column)} = NULL`)
  return {
    text: `UPDATE t SET ${emptied.join(', ')} FROM ${referringTo(parameter, hop, keys)}`,
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

/** A text as the bytes of UTF-8, whatever the server keeps it in. */
const utf8 = (text: string) =>
  `CONVERT(varbinary(max), CONVERT(varchar(max), CONVERT(nvarchar(max), ${text}) COLLATE Latin1_General_100_BIN2_UTF8))`

/**
 * SHA-256 over a secret and SHA-256 over the secret and the value: keyed, and made by the server itself. The same as the other
 * engines make of the same key and value (`keyed.ts`), so that a person has one pseudonym in all sources of a run. `secret` is
 * hexadecimal.
 */
const keyedHash = ({ add }: Parameters, secret: string, value: string) => {
  const key = `CONVERT(varbinary(32), ${add(secret)}, 2)`
  return `LOWER(CONVERT(varchar(64), HASHBYTES('SHA2_256', ${key} + HASHBYTES('SHA2_256', ${key} + ${utf8(value)})), 2))`
}

/** What a column becomes, of the column's own type. */
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
      return 'NULL'
    case 'constant':
      return fromText(column, add(asWritten(table, column, change.value)))
    case 'month':
    case 'year':
      return beginningOf(column, cell, change.becomes)
    case 'multiple': {
      const of = numberOf(parameter, change.of)
      if (/^(float|real)$/.test(baseOf(column)))
        return `CONVERT(${typeOf(column)}, FLOOR(${cell} / ${of}) * ${of})`
      // Division would round; a remainder does not.
      const exact = /money$/.test(baseOf(column)) ? `CONVERT(decimal(19,4), ${cell})` : cell
      return `CONVERT(${typeOf(column)}, ${exact} - ((${exact} % ${of}) + ${of}) % ${of})`
    }
    case 'beginning':
      return `CONVERT(${typeOf(column)}, LEFT(${cell}, CONVERT(int, ${add(String(change.characters))})))`
    case 'pseudonym': {
      const own = bare(column, cell)
      const isOne = `DATALENGTH(CONVERT(nvarchar(max), ${own})) = ${PSEUDONYM_LENGTH * 2} AND LEFT(${cell}, 1) = N'~'`
      return `CONVERT(${typeOf(column)}, CASE WHEN ${isOne} THEN CONVERT(nvarchar(max), ${own}) ELSE N'~' + CONVERT(nvarchar(max), LEFT(${keyedHash(parameter, secret, own)}, ${PSEUDONYM_LENGTH - 1})) END)`
    }
    case 'without':
      return withoutFields(parameter, cell, change.paths)
    case 'noise':
      throw new RangeError('noise is not applied where a transaction is not remembered')
  }
}

/** An instant that knows its zone is cut in UTC; what knows none is cut as it stands. */
const beginningOf = (column: Column, cell: string, unit: 'month' | 'year') => {
  const hasZone = baseOf(column) === 'datetimeoffset'
  const day = hasZone ? `SWITCHOFFSET(${cell}, '+00:00')` : cell
  const first = `DATEFROMPARTS(YEAR(${day}), ${unit === 'year' ? '1' : `MONTH(${day})`}, 1)`
  return `CONVERT(${typeOf(column)}, ${first})`
}

/** Names alone: a list is nothing to walk into by one. */
const jsonPath = (path: readonly string[]) => `lax $${path.map(name => `.${JSON.stringify(name)}`).join('')}`

const withoutFields = ({ add }: Parameters, cell: string, paths: readonly (readonly string[])[]) =>
  paths.reduce((from, path) => `JSON_MODIFY(${from}, ${add(jsonPath(path))}, NULL)`, cell)

export function setRows(
  table: Table,
  keys: readonly Key[],
  columns: readonly Assignment[],
  secret: string,
): Statement {
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  const assigned = columns.map(
    ({ column, change }) => `${quoted(column)} = ${changeSql(parameter, table, column, change, secret)}`,
  )
  return { text: `UPDATE t SET ${assigned.join(', ')} FROM ${found}`, values: parameter.values }
}

/**
 * An object may tell a name twice, and the server removes one of them: said again until it changes nothing. `null` where no column
 * loses fields.
 */
export function setAgain(
  table: Table,
  keys: readonly Key[],
  columns: readonly Assignment[],
): Statement | null {
  const losing = columns.flatMap(({ column, change }) =>
    change.becomes === 'without' ? [{ column, paths: change.paths }] : [],
  )
  if (losing.length === 0) return null
  const parameter = parameters()
  const found = amongKeys(parameter, table, 't', keys)
  const lost = losing.map(({ column, paths }) => ({
    column,
    left: withoutFields(parameter, at('t', column), paths),
  }))
  const assigned = lost.map(({ column, left }) => `${quoted(column)} = ${left}`)
  const differ = lost.map(({ column, left }) => `${letters(left)} <> ${letters(at('t', column))}`)
  return {
    text: `UPDATE t SET ${assigned.join(', ')} FROM ${found} WHERE ${differ.join(' OR ')}`,
    values: parameter.values,
  }
}
