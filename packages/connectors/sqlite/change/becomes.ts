// What becomes of a value, as an expression of SQLite.
import type { Change } from '@himaya/plans/action'
import { PSEUDONYM_LENGTH } from '@himaya/plans/plan'
import type { Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { affinityIn, columnOf, type Parameters } from './condition.ts'
import { typedValue } from './values.ts'

/** A field by the way that leads to it, each name as JSON writes it. */
const pathOf = (names: readonly string[]) => `$${names.map(name => `.${JSON.stringify(name)}`).join('')}`

export const changeSql = ({ add }: Parameters, table: Table, column: string, change: Change): string => {
  const at = `t.${quoted(column)}`
  switch (change.becomes) {
    case 'null':
      return 'NULL'
    case 'constant': {
      const isTruth = /BOOL/i.test(columnOf(table, column).type) && /^(?:true|false)$/.test(change.value)
      return add(
        isTruth ? BigInt(change.value === 'true') : typedValue(change.value, affinityIn(table, column)),
      )
    }
    case 'month':
    case 'year':
      return `himaya_cut(${at}, '${change.becomes}')`
    case 'multiple':
      return `himaya_multiple(${at}, ${add(Number.isInteger(change.of) ? BigInt(change.of) : change.of)})`
    case 'beginning':
      return `substr(CAST(${at} AS TEXT), 1, ${add(BigInt(change.characters))})`
    case 'without': {
      const paths = change.paths.map(path => add(pathOf(path))).join(', ')
      return `CASE typeof(${at}) WHEN 'blob' THEN jsonb_remove(${at}, ${paths}) ELSE json_remove(${at}, ${paths}) END`
    }
    case 'pseudonym':
      return `CASE WHEN length(${at}) = ${PSEUDONYM_LENGTH} AND substr(${at}, 1, 1) = '~' THEN ${at} ELSE '~' || substr(himaya_keyed(CAST(${at} AS TEXT)), 1, ${PSEUDONYM_LENGTH - 1}) END`
    case 'noise':
      throw new RangeError(
        'SQLite does not remember what it committed: noise is refused before it comes here',
      )
  }
}
