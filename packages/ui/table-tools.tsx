// Above a list: search, filters, saved views and export; or, once rows are selected, what can be done with them.
import { useEffect, useRef, useState } from 'react'
import { Button, type ButtonLook, IconButton } from './button.tsx'
import { classes } from './class-names.ts'
import { boxLook, directionOf, inBoxLook } from './field.tsx'
import { DownloadIcon, type Icon, SearchIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { SavedViews } from './saved-views.tsx'
import { Select } from './select.tsx'
import type { Filter } from './table-rows.ts'
import type { TableChange, TableState } from './table-state.ts'
import { uiTexts } from './texts.ts'

export type BulkAction = {
  readonly id: string
  readonly label: string
  readonly icon?: Icon
  readonly look?: ButtonLook
  /** Given the selected rows' keys; the selection is dropped once it resolves to true. */
  readonly run: (keys: readonly string[]) => boolean | Promise<boolean>
}

type TableToolsProps<Row> = {
  readonly name: string
  readonly filters: readonly Filter<Row>[]
  readonly state: TableState
  readonly setState: (change: TableChange) => void
  readonly filtered: boolean
  readonly searchable: boolean
  readonly prefix: string
  readonly onExport: (() => void) | undefined
}

export function TableTools<Row>(props: TableToolsProps<Row>) {
  const { name, filters, state, setState, filtered, searchable, prefix, onExport } = props
  const texts = useMessages(uiTexts).table
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-2">
      {searchable && <SearchBox query={state.query} onQuery={query => setState({ query })} />}
      {filters.map(filter => (
        <div key={filter.id} className="min-w-32 max-md:flex-1">
          <Select
            compact
            hideLabel
            label={filter.label}
            placeholder={texts.all(filter.label)}
            options={filter.options}
            value={state.filters[filter.id] ?? ''}
            onChange={value => setState({ filters: { [filter.id]: value } })}
          />
        </div>
      ))}
      {filtered && (
        <Button
          size="small"
          look="quiet"
          onClick={() =>
            setState({ query: '', filters: Object.fromEntries(filters.map(filter => [filter.id, ''])) })
          }
        >
          {texts.clear}
        </Button>
      )}
      <div className="ms-auto flex items-center gap-1">
        <SavedViews name={name} prefix={prefix} filterIds={filters.map(filter => filter.id)} />
        {onExport && <IconButton icon={DownloadIcon} name={texts.export} onClick={onExport} />}
      </div>
    </div>
  )
}

/** Types at once, but asks for new rows only when the typing rests. */
function SearchBox({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const texts = useMessages(uiTexts).table
  const [typed, setTyped] = useState(query)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(query)
  // Someone else changed the address: a saved view, the back button.
  useEffect(() => {
    if (query !== sent.current) {
      sent.current = query
      setTyped(query)
    }
  }, [query])
  const send = (text: string) => {
    clearTimeout(timer.current)
    sent.current = text.trim()
    onQuery(text.trim())
  }
  return (
    <div className={classes(boxLook, 'min-h-8! w-60! max-md:w-full!')}>
      <SearchIcon size={14} className="ms-2.5 text-ink-faint" />
      <input
        type="search"
        dir={directionOf(typed)}
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onChange={event => {
          const text = event.target.value
          setTyped(text)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => send(text), 200)
        }}
        onKeyDown={event => event.key === 'Enter' && send(typed)}
        className={classes(inBoxLook, 'text-table!')}
      />
    </div>
  )
}

type BulkBarProps = {
  readonly count: number
  readonly keys: ReadonlySet<string>
  readonly actions: readonly BulkAction[]
  readonly onDone: () => void
}

export function BulkBar({ count, keys, actions, onDone }: BulkBarProps) {
  const texts = useMessages(uiTexts).table
  const [running, setRunning] = useState<string>()
  const run = async (action: BulkAction) => {
    setRunning(action.id)
    try {
      if (await action.run([...keys])) onDone()
    } finally {
      setRunning(undefined)
    }
  }
  return (
    <div className="sticky top-0 z-20 flex min-h-9 flex-wrap items-center gap-2 rounded-md bg-accent-wash px-2 py-0.5">
      <output className="me-2 text-table font-strong">{texts.selected(count)}</output>
      {actions.map(action => (
        <Button
          key={action.id}
          size="small"
          look={action.look ?? 'secondary'}
          icon={action.icon}
          busy={running === action.id}
          onClick={() => void run(action)}
        >
          {action.label}
        </Button>
      ))}
      <Button size="small" look="quiet" className="ms-auto" onClick={onDone}>
        {texts.unselect}
      </Button>
    </div>
  )
}
