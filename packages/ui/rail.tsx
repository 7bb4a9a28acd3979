// The rooms, by name, at the start side. What stands above and below it belongs to the application.
import type { ReactNode } from 'react'
import { classes } from './class-names.ts'
import type { Icon } from './icon.tsx'
import { Link, useNavigation } from './navigation.tsx'

export type RailItem = {
  readonly href: string
  readonly label: string
  readonly icon: Icon
  /** What waits there for the reader; its name is read out. */
  readonly waiting?: { readonly count: number; readonly name: string }
}

type RailProps = {
  readonly name: string
  readonly items: readonly RailItem[]
  readonly above?: ReactNode
  readonly below?: ReactNode
}

const isWithin = (path: string, href: string) => path === href || path.startsWith(`${href}/`)

/** The item whose address holds the page: the longest, since the overview's is the beginning of every other. */
export const currentItem = (items: readonly RailItem[], path: string): RailItem | undefined =>
  items.filter(item => isWithin(path, item.href)).sort((a, b) => b.href.length - a.href.length)[0]

export function Rail({ name, items, above, below }: RailProps) {
  const { path } = useNavigation()
  const current = currentItem(items, path)
  return (
    <header className="flex h-full w-(--rail) shrink-0 flex-col gap-5 border-e border-line bg-sunken px-3 py-4">
      {above}
      <nav aria-label={name} className="min-h-0 flex-1 overflow-y-auto">
        <ul className="flex flex-col gap-0.5">
          {items.map(item => (
            <li key={item.href}>
              <RailLink item={item} current={item === current} />
            </li>
          ))}
        </ul>
      </nav>
      {below}
    </header>
  )
}

function RailLink({ item, current }: { item: RailItem; current: boolean }) {
  const Picture = item.icon
  return (
    <Link
      href={item.href}
      aria-current={current ? 'page' : undefined}
      className={classes(
        'relative flex min-h-8 items-center gap-2.5 rounded-md px-2.5 -outline-offset-2 pointer-coarse:min-h-11',
        current
          ? 'bg-surface font-strong text-ink before:absolute before:inset-y-1.5 before:start-0 before:w-0.5 before:rounded-full before:bg-accent'
          : 'text-ink-soft hover:bg-hover hover:text-ink',
      )}
    >
      <Picture className={current ? 'text-accent' : undefined} />
      <span className="min-w-0 flex-1 truncate">{item.label}</span>
      {item.waiting && item.waiting.count > 0 && (
        <span className="text-small font-strong text-needs">
          {item.waiting.count}
          <span className="sr-only"> {item.waiting.name}</span>
        </span>
      )}
    </Link>
  )
}
