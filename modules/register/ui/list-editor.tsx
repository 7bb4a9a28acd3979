// A list inside a processing, edited in place: each entry is one line that opens into its questions.
import { Button, IconButton } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, DeleteIcon, ExpandIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { type ReactNode, useState } from 'react'
import { texts } from './texts.ts'

type Props<Entry extends { readonly key: string }> = {
  readonly entries: readonly Entry[]
  readonly onChange: (entries: Entry[]) => void
  /** What the closed line shows: its name, and what is worth knowing at a glance. */
  readonly title: (entry: Entry) => string
  readonly summary?: (entry: Entry) => ReactNode
  readonly add: string
  readonly fresh: () => Entry
  readonly none?: { readonly title: string; readonly next: string }
  readonly extra?: ReactNode
  readonly children: (entry: Entry, change: (part: Partial<Entry>) => void, index: number) => ReactNode
}

export function ListEditor<Entry extends { readonly key: string }>(props: Props<Entry>) {
  const { entries, onChange, title, summary, add, fresh, none, extra, children } = props
  const m = useMessages(texts)
  const [open, setOpen] = useState<string>()
  const change = (key: string) => (part: Partial<Entry>) =>
    onChange(entries.map(entry => (entry.key === key ? { ...entry, ...part } : entry)))
  return (
    <div className="flex flex-col gap-3">
      {entries.length === 0 && none && <EmptyState title={none.title} next={none.next} />}
      {entries.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {entries.map((entry, index) => {
            const isOpen = open === entry.key
            return (
              <li key={entry.key} className="flex flex-col">
                <div className="flex min-h-(--row) items-center gap-2">
                  <button
                    type="button"
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? undefined : entry.key)}
                    className="flex min-w-0 flex-1 items-center gap-3 rounded-sm py-1.5 text-start hover:text-accent"
                  >
                    <ExpandIcon
                      size={16}
                      className={isOpen ? 'rotate-180 text-ink-faint' : 'text-ink-faint'}
                    />
                    <span className="min-w-0 shrink-0 truncate font-strong max-md:shrink" dir="auto">
                      {title(entry)}
                    </span>
                    {!isOpen && summary && (
                      <span className="flex min-w-0 flex-1 items-center gap-2 truncate text-table text-ink-soft">
                        {summary(entry)}
                      </span>
                    )}
                  </button>
                  <IconButton
                    icon={DeleteIcon}
                    name={`${m.remove} – ${title(entry)}`}
                    size="small"
                    onClick={() => onChange(entries.filter(other => other.key !== entry.key))}
                  />
                </div>
                {isOpen && (
                  <div className="flex flex-col gap-4 border-s-2 border-accent/40 ps-5 pt-1 pb-5">
                    {children(entry, change(entry.key), index)}
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          icon={AddIcon}
          onClick={() => {
            const entry = fresh()
            onChange([...entries, entry])
            setOpen(entry.key)
          }}
        >
          {add}
        </Button>
        {extra}
      </div>
    </div>
  )
}
