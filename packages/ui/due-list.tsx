// What is due, line by line, the nearest first: date, what, why, how it stands.
import { Articles } from './article.tsx'
import { useFormat } from './language.tsx'
import { type Meaning, StateMark } from './mark.tsx'
import { Link } from './navigation.tsx'

export type Due = {
  readonly id: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly what: string
  readonly cites: readonly string[]
  readonly meaning: Meaning
  readonly href?: string
}

export function DueList({ due, today }: { due: readonly Due[]; today: string }) {
  const format = useFormat()
  const sorted = [...due].sort((a, b) => a.on.localeCompare(b.on))
  return (
    <ol className="flex flex-col">
      {sorted.map(one => (
        <li
          key={one.id}
          className="grid grid-cols-[9.5rem_minmax(0,1fr)_auto] items-start gap-x-4 border-b border-line py-2 max-md:grid-cols-1 max-md:gap-y-0.5"
        >
          <span className="flex flex-col max-md:flex-row max-md:gap-2">
            <time dateTime={one.on} className="font-strong">
              {format.day(one.on)}
            </time>
            <span className="text-small text-ink-soft">{format.daysFrom(today, one.on)}</span>
          </span>
          <span className="min-w-0">
            {one.href ? (
              <Link href={one.href} className="hover:text-accent hover:underline" dir="auto">
                {one.what}
              </Link>
            ) : (
              <span dir="auto">{one.what}</span>
            )}{' '}
            <span className="text-table">
              <Articles cites={one.cites} />
            </span>
          </span>
          <StateMark meaning={one.meaning} look="plain" />
        </li>
      ))}
    </ol>
  )
}
