// A page of a room: its title with what it is and its state, the work in the middle, and at the end side what the law
// says of it, where it has something to say.
import type { ReactNode } from 'react'
import { ForwardIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { Link } from './navigation.tsx'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

type PageFrameProps = {
  readonly header: ReactNode
  readonly children: ReactNode
  /** A `ReasonColumn`. */
  readonly reason?: ReactNode
}

export function PageFrame({ header, children, reason }: PageFrameProps) {
  return (
    <div className="flex min-w-0 flex-1 items-stretch gap-8 px-8 max-lg:flex-col max-lg:gap-0 max-md:px-4">
      <div className="flex min-w-0 flex-1 flex-col gap-6 py-6 max-md:gap-5 max-md:py-4">
        {header}
        {children}
      </div>
      {reason}
    </div>
  )
}

type PageHeaderProps = {
  readonly title: string
  /** What this is, in a sentence. */
  readonly what?: ReactNode
  /** A `StateMark`, a `SaveMark`: how it stands. */
  readonly state?: ReactNode
  readonly actions?: ReactNode
  /** The pages above this one, the farthest first. */
  readonly above?: readonly { readonly title: string; readonly href: string }[]
}

export function PageHeader({ title, what, state, actions, above = [] }: PageHeaderProps) {
  const texts = useMessages(uiTexts)
  return (
    <header className="flex flex-col gap-1">
      <title>{`${title} · Himaya`}</title>
      {above.length > 0 && (
        <nav aria-label={texts.path} className="text-table">
          <ol className="flex flex-wrap items-center gap-1">
            {above.map(page => (
              <li key={page.href} className="flex items-center gap-1 text-ink-soft">
                <Link href={page.href} className="rounded-sm hover:text-accent hover:underline" dir="auto">
                  {page.title}
                </Link>
                <ForwardIcon size={13} className="text-ink-faint" />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-title font-strong break-words" dir="auto">
          {title}
        </h1>
        {state && <div className="flex min-h-7 items-center gap-2">{state}</div>}
        {actions && <div className="ms-auto flex flex-wrap items-center gap-2 max-md:ms-0">{actions}</div>}
      </div>
      {what && (
        <div className="max-w-(--measure) text-ink-soft">
          <Said>{what}</Said>
        </div>
      )}
    </header>
  )
}

/** A part of a page under its own heading; space separates, not a frame. */
export function Section({
  title,
  help,
  actions,
  children,
}: {
  title: string
  help?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-lead font-strong">{title}</h2>
        {actions && <div className="ms-auto flex gap-2">{actions}</div>}
      </div>
      {help && (
        <div className="-mt-2 max-w-(--measure) text-ink-soft">
          <Said>{help}</Said>
        </div>
      )}
      {children}
    </section>
  )
}

/** Facts under their names, in one column of names and one of facts. */
export function Facts({ facts }: { facts: readonly { readonly name: string; readonly value: ReactNode }[] }) {
  return (
    <dl className="grid max-w-(--measure) grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)] gap-x-6 gap-y-2 max-md:grid-cols-1 max-md:gap-y-0.5">
      {facts.map(fact => (
        <div key={fact.name} className="contents">
          <dt className="text-ink-soft">{fact.name}</dt>
          <dd dir="auto" className="max-md:mb-2">
            {fact.value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
