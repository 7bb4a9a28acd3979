// A dense list: rows of 36 px, filters in the address, keyboard selection (j, k, space, shift), actions on many rows
// at once, saved views, export. On a phone each row becomes a short block under its title.
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { CheckboxBox } from './choice.tsx'
import { classes } from './class-names.ts'
import { toCsv } from './csv.ts'
import { downloadText } from './download.ts'
import { EmptyState } from './empty-state.tsx'
import { useFormat, useMessages } from './language.tsx'
import { Link, useNavigation } from './navigation.tsx'
import { Pager } from './pager.tsx'
import { TableHead } from './table-head.tsx'
import { type Column, type Filter, rowsShown } from './table-rows.ts'
import { extend, neighbour, nothingSelected, toggle, togglePage } from './table-selection.ts'
import { useTableState } from './table-state.ts'
import { type BulkAction, BulkBar, TableTools } from './table-tools.tsx'
import { uiTexts } from './texts.ts'

export type { Column, Filter } from './table-rows.ts'

export type TableProps<Row> = {
  /** What the list holds; read out, and the name of an exported file. */
  readonly title: string
  /** Stable name under which this browser keeps the person's views. */
  readonly name: string
  readonly columns: readonly Column<Row>[]
  /** Absent while they are being fetched. */
  readonly rows: readonly Row[] | undefined
  readonly rowKey: (row: Row) => string
  /** Where a row leads; its first cell becomes the link. */
  readonly rowHref?: (row: Row) => string
  readonly filters?: readonly Filter<Row>[]
  readonly actions?: readonly BulkAction[]
  /** Said when there is nothing at all yet; when filters leave nothing the table says so itself. */
  readonly empty: ReactNode
  /** The number of rows on the server, whose page `rows` then is; without it the table searches and orders by itself. */
  readonly total?: number
  readonly pageSize?: number
  /** Replaces the table's own CSV of what is shown, for lists that the server exports. */
  readonly onExport?: () => void
  /** Stands where the pages would be, for lists that grow by asking for more. */
  readonly foot?: ReactNode
  readonly prefix?: string
  readonly searchable?: boolean
}

const none: readonly never[] = []

export function Table<Row>(props: TableProps<Row>) {
  const { title, name, columns, rows, rowKey, rowHref, filters = none, actions = none, empty, total } = props
  const { pageSize = 50, prefix = '', searchable = true } = props
  const texts = useMessages(uiTexts).table
  const format = useFormat()
  const { go } = useNavigation()
  const filterIds = useMemo(() => filters.map(filter => filter.id), [filters])
  const [state, setState] = useTableState(filterIds, prefix)
  const [selection, setSelection] = useState(nothingSelected)
  const body = useRef<HTMLTableSectionElement>(null)

  const everything = useMemo(
    () =>
      total === undefined && rows ? rowsShown(rows, columns, filters, state, format.compare) : (rows ?? none),
    [rows, columns, filters, state, format, total],
  )
  const count = total ?? everything.length
  const page = Math.min(state.page, Math.max(1, Math.ceil(count / pageSize)))
  const shown = total === undefined ? everything.slice((page - 1) * pageSize, page * pageSize) : everything
  const order = shown.map(rowKey)
  const selectable = actions.length > 0

  const moveTo = (key: string) => {
    body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    // Only from a row itself: what is typed into a control inside a cell belongs to that control.
    if (!(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey || event.altKey)
      return
    const key = event.target.dataset.row
    if (key === undefined) return
    const step = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = neighbour({ ...selection, at: key }, order, step)
      if (next === undefined) return
      if (event.shiftKey && selectable) setSelection(extend({ ...selection, at: key }, order, next))
      moveTo(next)
    } else if (event.key === ' ' && selectable) {
      event.preventDefault()
      setSelection(event.shiftKey ? extend(selection, order, key) : toggle(selection, key))
    } else if (event.key === 'Enter' && rowHref) {
      const row = shown[order.indexOf(key)]
      if (row) go(rowHref(row))
    } else if (event.key === 'Escape' && selection.keys.size > 0) {
      setSelection(nothingSelected)
    }
  }
  const exportCsv = () => {
    const written = columns.filter(column => column.text)
    downloadText(
      `${title}.csv`,
      toCsv([
        written.map(column => column.header),
        ...everything.map(row => written.map(column => column.text?.(row) ?? '')),
      ]),
    )
  }

  const filtered = state.query !== '' || Object.keys(state.filters).length > 0
  if (rows && count === 0 && !filtered) return <>{empty}</>
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      {selection.keys.size > 0 ? (
        <BulkBar
          count={selection.keys.size}
          actions={actions}
          keys={selection.keys}
          onDone={() => setSelection(nothingSelected)}
        />
      ) : (
        <TableTools
          {...{ name, filters, state, setState, filtered, searchable, prefix }}
          onExport={props.onExport ?? (columns.some(column => column.text) ? exportCsv : undefined)}
        />
      )}
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take keys is a grid
        role="grid"
        aria-label={title}
        aria-rowcount={rows ? count + 1 : -1}
        aria-multiselectable={selectable || undefined}
        aria-busy={!rows}
        className="w-full table-fixed border-collapse text-table max-md:block"
      >
        <TableHead
          columns={columns}
          sort={state.sort}
          onSort={sort => setState({ sort })}
          selected={selectable ? pageState(order, selection.keys) : undefined}
          onSelectPage={() => setSelection(togglePage(selection, order))}
        />
        <tbody ref={body} onKeyDown={onKeyDown} className="max-md:block">
          {rows
            ? shown.map((row, index) => (
                <Row
                  key={rowKey(row)}
                  id={rowKey(row)}
                  row={row}
                  columns={columns}
                  href={rowHref?.(row)}
                  position={(page - 1) * pageSize + index + 2}
                  reachable={selection.at ? selection.at === rowKey(row) : index === 0}
                  selected={selectable ? selection.keys.has(rowKey(row)) : undefined}
                  onFocus={() => setSelection(before => ({ ...before, at: rowKey(row) }))}
                  onSelect={shift =>
                    setSelection(
                      shift ? extend(selection, order, rowKey(row)) : toggle(selection, rowKey(row)),
                    )
                  }
                />
              ))
            : Array.from({ length: 8 }, (_, index) => (
                <Skeleton key={`waiting-${index.toString()}`} columns={columns} selectable={selectable} />
              ))}
        </tbody>
      </table>
      {rows && count === 0 && <EmptyState title={texts.noMatch} next={texts.noMatchNext} />}
      {props.foot}
      {count > 0 && props.foot === undefined && (
        <Pager page={page} pageSize={pageSize} total={count} onPage={next => setState({ page: next })} />
      )}
      {selectable && (
        <p className="text-small text-ink-faint max-md:hidden pointer-coarse:hidden">{texts.keys}</p>
      )}
    </section>
  )
}

const pageState = (order: readonly string[], keys: ReadonlySet<string>) => {
  const chosen = order.filter(key => keys.has(key)).length
  return chosen === 0 ? false : chosen === order.length ? true : ('indeterminate' as const)
}

type RowProps<Row> = {
  readonly id: string
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly href: string | undefined
  readonly position: number
  readonly reachable: boolean
  readonly selected: boolean | undefined
  readonly onFocus: () => void
  readonly onSelect: (shift: boolean) => void
}

const cellLook = 'h-(--row) overflow-hidden px-2.5 py-1 text-ellipsis max-md:h-auto max-md:px-0 max-md:py-0'

function Row<Row>({
  id,
  row,
  columns,
  href,
  position,
  reachable,
  selected,
  onFocus,
  onSelect,
}: RowProps<Row>) {
  const texts = useMessages(uiTexts).table
  return (
    <tr
      data-row={id}
      aria-rowindex={position}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      onFocus={event => {
        if (event.target === event.currentTarget) onFocus()
      }}
      className={classes(
        'border-b border-line outline-offset-[-2px] hover:bg-hover/60',
        'max-md:relative max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-4 max-md:gap-y-1 max-md:py-2.5',
        selected && 'bg-accent-wash hover:bg-accent-wash',
        selected !== undefined && 'max-md:ps-9',
      )}
    >
      {selected !== undefined && (
        <td className="w-9 ps-2 align-middle max-md:absolute max-md:start-0 max-md:top-2.5">
          <span onPointerDownCapture={event => event.shiftKey && event.preventDefault()} className="flex">
            <CheckboxBox
              checked={selected}
              tabIndex={-1}
              name={texts.selectRow}
              onChange={() => onSelect(globalThis.event instanceof MouseEvent && globalThis.event.shiftKey)}
            />
          </span>
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.id}
          data-label={column.header}
          className={classes(
            cellLook,
            column.align === 'end' ? 'text-end' : 'text-start',
            index === 0
              ? 'text-ink max-md:w-full max-md:text-body max-md:font-strong'
              : 'text-ink-soft max-md:max-w-full',
            index > 0 && column.phone === 'hide' && 'max-md:hidden',
          )}
        >
          {index === 0 && href ? (
            <Link
              href={href}
              className="block truncate text-ink no-underline hover:text-accent hover:underline max-md:whitespace-normal"
            >
              {column.cell(row)}
            </Link>
          ) : (
            <div className={classes('truncate', index === 0 && 'max-md:whitespace-normal')}>
              {column.cell(row)}
            </div>
          )}
        </td>
      ))}
    </tr>
  )
}

function Skeleton<Row>({ columns, selectable }: { columns: readonly Column<Row>[]; selectable: boolean }) {
  return (
    <tr className="border-b border-line max-md:block">
      {selectable && <td className="max-md:hidden" />}
      {columns.map((column, index) => (
        <td
          key={column.id}
          className={classes('h-(--row) px-2', index > 0 && 'max-md:hidden', 'max-md:block')}
        >
          <div
            className={classes(
              'h-3 animate-[breathe_1.4s_ease-in-out_infinite] rounded-sm bg-hover',
              index === 0 ? 'w-3/4' : 'w-1/2',
            )}
          />
        </td>
      ))}
    </tr>
  )
}
