// The head of a list: it stays in sight while the rows pass, and orders them when pressed.
import { CheckboxBox } from './choice.tsx'
import { classes } from './class-names.ts'
import { AscendingIcon, DescendingIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import type { Column } from './table-rows.ts'
import type { Sort } from './table-state.ts'
import { uiTexts } from './texts.ts'

type TableHeadProps<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort | undefined) => void
  /** Absent where rows cannot be selected. */
  readonly selected: boolean | 'indeterminate' | undefined
  readonly onSelectPage: () => void
}

export function TableHead<Row>({ columns, sort, onSort, selected, onSelectPage }: TableHeadProps<Row>) {
  const texts = useMessages(uiTexts).table
  // Ascending, descending, then the list's own order again.
  const next = (id: string): Sort | undefined =>
    sort?.column !== id
      ? { column: id, descending: false }
      : sort.descending
        ? undefined
        : { column: id, descending: true }
  return (
    <thead className="sticky top-0 z-10 bg-paper max-md:hidden">
      <tr>
        {selected !== undefined && (
          <th scope="col" className="w-9 border-b border-line-strong ps-2 align-middle">
            <CheckboxBox checked={selected} onChange={onSelectPage} name={texts.selectPage} />
          </th>
        )}
        {columns.map(column => {
          const sorted = sort?.column === column.id ? sort : undefined
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
              className={classes(
                'h-8 border-b border-line-strong px-2.5 align-middle text-small font-strong text-ink-soft',
                column.align === 'end' ? 'text-end' : 'text-start',
                column.width,
              )}
            >
              {column.sortable ? (
                <button
                  type="button"
                  title={texts.sortBy(column.header)}
                  onClick={() => onSort(next(column.id))}
                  className={classes(
                    '-mx-1 inline-flex min-h-6 max-w-full items-center gap-1 rounded-sm px-1 font-strong hover:text-ink',
                    sorted && 'text-ink',
                  )}
                >
                  <span className="truncate">{column.header}</span>
                  {sorted && (sorted.descending ? <DescendingIcon size={13} /> : <AscendingIcon size={13} />)}
                </button>
              ) : (
                <span className={column.quiet ? 'sr-only' : 'block truncate'}>{column.header}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
