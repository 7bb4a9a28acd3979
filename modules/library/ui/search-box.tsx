// What one searches the law for; it stands in the address a moment after it is typed.
import { SearchIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { useSearch } from '@himaya/ui/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { texts } from './texts.ts'

const pause = 180

type Props = {
  /** Enter: the first passage found. */
  readonly onEnter: () => void
}

export function SearchBox({ onEnter }: Props) {
  const { search: m } = useMessages(texts)
  const [parameters, change] = useSearch()
  const asked = parameters.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const id = useId()
  const latest = useRef(change)
  latest.current = change
  // Going back puts the earlier words back; what is being typed is not touched by its own echo.
  const sent = useRef(asked)
  useEffect(() => {
    if (asked === sent.current) return
    sent.current = asked
    setTyped(asked)
  }, [asked])
  useEffect(() => {
    if (typed.trim() === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed.trim()
      latest.current({ q: typed.trim(), kind: '' })
    }, pause)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <search className="flex max-w-3xl flex-col gap-1.5">
      <label htmlFor={id} className="sr-only">
        {m.label}
      </label>
      <div className="flex min-h-12 items-center gap-3 rounded-lg border border-line-strong bg-surface px-4 hover:border-ink-soft has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus">
        <SearchIcon size={20} className="text-ink-soft" />
        <input
          id={id}
          type="search"
          dir={typed ? 'auto' : undefined}
          value={typed}
          maxLength={200}
          placeholder={m.label}
          aria-describedby={`${id}-hint`}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter') onEnter()
          }}
          className="min-w-0 flex-1 self-stretch bg-transparent text-lead outline-none placeholder:text-ink-faint"
        />
      </div>
      <p id={`${id}-hint`} className="text-table text-ink-soft">
        {m.hint}
      </p>
    </search>
  )
}
