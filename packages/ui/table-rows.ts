// A list held whole in the browser: searched, filtered, ordered and cut into pages here. Longer lists do all of this
// on the server and hand the table one page with its `total`.
import type { ReactNode } from 'react'
import { plainText } from './combobox.tsx'
import type { Option } from './select.tsx'
import type { TableState } from './table-state.ts'

export type Column<Row> = {
  /** Stands in the address when the list is ordered by it. */
  readonly id: string
  readonly header: string
  /** The header is only read out, where the cells speak for themselves. */
  readonly quiet?: boolean
  readonly cell: (row: Row) => ReactNode
  /** The cell as words: searched, exported, and ordered by where `order` is not given. */
  readonly text?: (row: Row) => string
  readonly order?: (row: Row) => string | number | undefined
  /** Ordered on demand; by the server when the list is paged there. */
  readonly sortable?: boolean
  readonly align?: 'start' | 'end'
  /** A width class: `w-40`. */
  readonly width?: string
  /** On a phone: beneath the row's title (default) or left out. */
  readonly phone?: 'show' | 'hide'
}

export type Filter<Row> = {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
  /** Needed where the list is held in the browser. */
  readonly holds?: (row: Row, value: string) => boolean
}

export const rowsShown = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: readonly Filter<Row>[],
  state: TableState,
  compare: (a: string, b: string) => number,
): Row[] => {
  const words = plainText(state.query).split(/\s+/).filter(Boolean)
  const kept = rows.filter(row => {
    if (filters.some(({ id, holds }) => holds && state.filters[id] && !holds(row, state.filters[id])))
      return false
    if (words.length === 0) return true
    const text = plainText(columns.map(column => column.text?.(row) ?? '').join(' '))
    return words.every(word => text.includes(word))
  })
  const column = columns.find(({ id }) => id === state.sort?.column)
  const order = column?.order ?? column?.text
  if (!order) return kept
  const sign = state.sort?.descending ? -1 : 1
  return kept.sort((a, b) => {
    const [x, y] = [order(a), order(b)]
    // What has no value comes last in both orders.
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y)
    return sign * compare(String(x), String(y))
  })
}
