// What a list does besides drawing itself: its address, its selection, its rows, its file.
import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { formatIn } from './format.ts'
import { isSavedViews } from './saved-views.tsx'
import { type Column, type Filter, rowsShown } from './table-rows.ts'
import { extend, neighbour, nothingSelected, toggle, togglePage } from './table-selection.ts'
import { readTableState, writeTableChange } from './table-state.ts'

describe('the address', () => {
  const read = (text: string, prefix = '') => readTableState(new URLSearchParams(text), ['state'], prefix)

  test('says search, filters, order and page', () => {
    expect(read('q=paie&state=active&sort=-name&page=3')).toEqual({
      query: 'paie',
      filters: { state: 'active' },
      sort: { column: 'name', descending: true },
      page: 3,
    })
  })
  test.each(['page=0', 'page=-2', 'page=1.5', 'page=x', 'page=1', ''])('%s is the first page', text =>
    expect(read(text).page).toBe(1),
  )
  test('leaves the parameters of others alone', () => {
    expect(read('other=1').filters).toEqual({})
    expect(read('w.q=x&q=y', 'w.').query).toBe('x')
  })
  test('a change starts again from the first page, unless it is the page that changes', () => {
    expect(writeTableChange({ query: 'a' })).toEqual({ q: 'a', page: '' })
    expect(writeTableChange({ sort: { column: 'name', descending: false } })).toEqual({
      sort: 'name',
      page: '',
    })
    expect(writeTableChange({ sort: undefined })).toEqual({ sort: '', page: '' })
    expect(writeTableChange({ page: 4 })).toEqual({ page: '4' })
  })
})

describe('the selection', () => {
  const order = ['a', 'b', 'c', 'd']

  test('space turns a row on and off', () => {
    const one = toggle(nothingSelected, 'b')
    expect([...one.keys]).toEqual(['b'])
    expect([...toggle(one, 'b').keys]).toEqual([])
  })
  test('shift takes everything between, in both directions, from where it began', () => {
    const from = toggle(nothingSelected, 'b')
    expect([...extend(from, order, 'd').keys]).toEqual(['b', 'c', 'd'])
    expect([...extend(extend(from, order, 'c'), order, 'a').keys].sort()).toEqual(['a', 'b', 'c'])
  })
  test('a range from a row that is no longer shown selects the row alone', () => {
    expect([...extend({ ...nothingSelected, anchor: 'gone' }, order, 'c').keys]).toEqual(['c'])
  })
  test('the keyboard stops at both ends', () => {
    expect(neighbour({ ...nothingSelected, at: 'd' }, order, 1)).toBe('d')
    expect(neighbour({ ...nothingSelected, at: 'a' }, order, -1)).toBe('a')
    expect(neighbour(nothingSelected, order, 1)).toBe('a')
    expect(neighbour(nothingSelected, [], 1)).toBeUndefined()
  })
  test('the head takes the whole page, or lets it go, and keeps what other pages hold', () => {
    const elsewhere = toggle(nothingSelected, 'z')
    const all = togglePage(elsewhere, order)
    expect([...all.keys].sort()).toEqual(['a', 'b', 'c', 'd', 'z'])
    expect([...togglePage(all, order).keys]).toEqual(['z'])
  })
})

describe('the rows held in the browser', () => {
  type Row = { name: string; count?: number }
  const columns: Column<Row>[] = [
    { id: 'name', header: 'n', cell: row => row.name, text: row => row.name },
    { id: 'count', header: 'c', cell: () => null, order: row => row.count },
  ]
  const filters: Filter<Row>[] = [
    { id: 'big', label: 'big', options: [], holds: (row, value) => value !== 'yes' || (row.count ?? 0) > 5 },
  ]
  const rows: Row[] = [
    { name: 'Médecine', count: 10 },
    { name: 'école', count: 2 },
    { name: 'أجور' },
    { name: 'Zèle', count: 7 },
  ]
  const show = (text: string) =>
    rowsShown(
      rows,
      columns,
      filters,
      readTableState(new URLSearchParams(text), ['big']),
      formatIn('fr').compare,
    ).map(row => row.name)

  test('search minds neither case nor accents nor the forms of alef', () => {
    expect(show('q=MEDECINE')).toEqual(['Médecine'])
    expect(show('q=ecole')).toEqual(['école'])
    expect(show('q=اجور')).toEqual(['أجور'])
  })
  test('order follows the language, and what has no value comes last both ways', () => {
    expect(show('sort=name').slice(0, 3)).toEqual(['école', 'Médecine', 'Zèle'])
    expect(show('sort=count')).toEqual(['école', 'Zèle', 'Médecine', 'أجور'])
    expect(show('sort=-count')).toEqual(['Médecine', 'Zèle', 'école', 'أجور'])
  })
  test('an order by an unknown column changes nothing', () =>
    expect(show('sort=nope')).toEqual(rows.map(row => row.name)))
  test('filters hold together with the search', () =>
    expect(show('big=yes&q=e')).toEqual(['Médecine', 'Zèle']))
})

describe('the file', () => {
  test('begins with its mark and separates by semicolons', () => {
    expect(toCsv([['a', 'b']])).toBe('\uFEFFa;b\r\n')
  })
  test('quotes what would break the line', () => {
    expect(toCsv([['a;b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""x""";"two\nlines"\r\n')
  })
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx'])('%j is not run as a formula', text => {
    expect(toCsv([[text]]).slice(1)).toMatch(/^"?'/)
  })
  test.each(['-5', '+212', '-3,5', '12.4'])('%s stays a number', text =>
    expect(toCsv([[text]])).toBe(`\uFEFF${text}\r\n`),
  )
})

test.each([
  null,
  1,
  'x',
  [1],
  [{ name: 1, parameters: {} }],
  [{ name: 'a' }],
  [{ name: 'a', parameters: { q: 1 } }],
  [{ name: 'a', parameters: null }],
])('what another version left behind (%j) is not taken for saved views', value =>
  expect(isSavedViews(value)).toBe(false),
)
test('saved views are known again', () => {
  expect(isSavedViews([{ name: 'a', parameters: { q: 'x' } }])).toBe(true)
})
