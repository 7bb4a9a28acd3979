// Gathers rows into steps of a bounded size.
import type { SampleStep, SampleValue, TableName } from './port.ts'

const mostRows = 1_000
const mostCharacters = 4_000_000

const lengthOf = (value: SampleValue) =>
  typeof value === 'string' ? value.length : value === null ? 0 : value.head.length

/** `add` answers a full step, or null while there is room; `rest` answers what is left. */
export const gather = (table: TableName, columns: readonly string[]) => {
  let rows: SampleValue[][] = []
  let characters = 0
  const take = (): SampleStep => {
    const step: SampleStep = { kind: 'rows', table, columns, rows }
    rows = []
    characters = 0
    return step
  }
  return {
    add: (row: SampleValue[]): SampleStep | null => {
      rows.push(row)
      for (const value of row) characters += lengthOf(value) + 8
      return rows.length >= mostRows || characters >= mostCharacters ? take() : null
    },
    rest: (): SampleStep | null => (rows.length > 0 ? take() : null),
  }
}
