// A form is one column, one idea per group, saved as one goes; what was refused stands at the field it concerns.
import { type ReactNode, type SubmitEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { classes } from './class-names.ts'
import { type Fault, FaultsProvider } from './field.tsx'
import { CheckIcon, WarningIcon } from './icon.tsx'
import { useFormat, useMessages } from './language.tsx'
import { uiTexts } from './texts.ts'

type FormProps = {
  readonly children: ReactNode
  readonly onSubmit?: () => void
  /** Faults of the answers, as the server named them; each is shown at its field. */
  readonly faults?: readonly Fault[]
  readonly name?: string
  readonly className?: string
}

const noFaults: readonly Fault[] = []

export function Form({ children, onSubmit, faults = noFaults, name, className }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  // After a refusal the first faulty field takes the focus, so that nobody has to look for it.
  useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])
  return (
    <form
      ref={form}
      noValidate
      aria-label={name}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        onSubmit?.()
      }}
      className={classes('flex max-w-[38rem] flex-col gap-8', className)}
    >
      <FaultsProvider faults={faults}>{children}</FaultsProvider>
    </form>
  )
}

/** One idea of a form, with its heading. */
export function Group({ title, help, children }: { title?: string; help?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-5">
      {title && (
        <div>
          <h2 className="text-lead font-strong">{title}</h2>
          {help && <div className="max-w-[60ch] text-ink-soft">{help}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** The closing line of a form: what can be done with it. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>
}

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** "Saved · 14:02": where the person's work stands. */
export function SaveMark({ state }: { state: SaveState }) {
  const texts = useMessages(uiTexts)
  const format = useFormat()
  return (
    <div role="status" className="inline-flex min-h-7 items-center gap-1.5 text-table text-ink-soft">
      {state.kind === 'idle' && texts.save.idle}
      {state.kind === 'saving' && texts.save.saving}
      {state.kind === 'saved' && (
        <>
          <CheckIcon size={14} className="text-settled" />
          {texts.save.saved(format.time(state.at))}
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <span className="inline-flex items-center gap-1.5 font-strong text-prohibited">
            <WarningIcon size={14} />
            {texts.save.failed}
          </span>
          <Button size="small" look="quiet" onClick={state.retry}>
            {texts.tryAgain}
          </Button>
        </>
      )}
    </div>
  )
}

/**
 * Saves a record as it is edited: `save` is given what changed since the last time it succeeded, one call at a time,
 * `delay` ms after the last keystroke. A failure keeps the changes and offers a retry; leaving the page sends what waits.
 */
export function useAutosave<Changes extends object>(
  save: (changes: Partial<Changes>) => Promise<void>,
  delay = 600,
): {
  readonly state: SaveState
  readonly change: (changes: Partial<Changes>) => void
  readonly flush: () => Promise<void>
} {
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const waiting = useRef<Partial<Changes>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(undefined)
  const latest = useRef(save)
  latest.current = save

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    if (running.current) await running.current
    const changes = waiting.current
    if (Object.keys(changes).length === 0) return
    waiting.current = {}
    setState({ kind: 'saving' })
    running.current = latest
      .current(changes)
      .then(
        () => setState({ kind: 'saved', at: new Date().toISOString() }),
        () => {
          // What was typed since stands over what failed.
          waiting.current = { ...changes, ...waiting.current }
          setState({ kind: 'failed', retry: () => void flush() })
        },
      )
      .finally(() => {
        running.current = undefined
      })
    await running.current
  }, [])

  const change = useCallback(
    (changes: Partial<Changes>) => {
      waiting.current = { ...waiting.current, ...changes }
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), delay)
    },
    [delay, flush],
  )

  useEffect(() => {
    const leaving = () => void flush()
    addEventListener('pagehide', leaving)
    return () => {
      removeEventListener('pagehide', leaving)
      leaving()
    }
  }, [flush])

  return { state, change, flush }
}
