// What a list shows lives in the page's address: search, filters, order, page. So a view can be sent to a colleague,
// kept as a bookmark, and survives a reload.
import { useCallback, useMemo } from 'react'
import { useSearch } from './navigation.tsx'

export type Sort = { readonly column: string; readonly descending: boolean }

export type TableState = {
  readonly query: string
  readonly filters: Readonly<Record<string, string>>
  readonly sort: Sort | undefined
  /** From 1. */
  readonly page: number
}

export type TableChange = Partial<{
  query: string
  filters: Readonly<Record<string, string>>
  sort: Sort | undefined
  page: number
}>

const own = ['q', 'sort', 'page']

export const readTableState = (
  parameters: URLSearchParams,
  filterIds: readonly string[],
  prefix = '',
): TableState => {
  const sort = parameters.get(`${prefix}sort`)
  const page = Number(parameters.get(`${prefix}page`))
  const filters: Record<string, string> = {}
  for (const id of filterIds) {
    const value = parameters.get(prefix + id)
    if (value) filters[id] = value
  }
  return {
    query: parameters.get(`${prefix}q`) ?? '',
    filters,
    sort: sort ? { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : undefined,
    page: Number.isInteger(page) && page > 1 ? page : 1,
  }
}

export const writeTableChange = (change: TableChange, prefix = ''): Record<string, string> => {
  const changes: Record<string, string> = {}
  if (change.query !== undefined) changes[`${prefix}q`] = change.query
  for (const [id, value] of Object.entries(change.filters ?? {})) changes[prefix + id] = value
  if ('sort' in change) {
    changes[`${prefix}sort`] = change.sort ? `${change.sort.descending ? '-' : ''}${change.sort.column}` : ''
  }
  // Any other change starts again from the first page.
  changes[`${prefix}page`] = change.page !== undefined && change.page > 1 ? String(change.page) : ''
  return changes
}

/**
 * The list's state in the address. `filterIds` are the filters' parameters (not `q`, `sort`, `page`); a second table on
 * the same page takes a `prefix`.
 */
export function useTableState(filterIds: readonly string[], prefix = '') {
  const clash = filterIds.find(id => own.includes(id))
  if (clash) throw new Error(`a filter may not be called "${clash}"`)
  const [parameters, change] = useSearch()
  const key = filterIds.join()
  const state = useMemo(
    () => readTableState(parameters, key ? key.split(',') : [], prefix),
    [parameters, key, prefix],
  )
  const set = useCallback((next: TableChange) => change(writeTableChange(next, prefix)), [change, prefix])
  return [state, set] as const
}
