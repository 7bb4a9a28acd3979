// The frame every control stands in: a question in plain words, the law's own term beneath it, what to know before
// answering, and what is wrong with the answer and how to mend it.
import { createContext, type ReactNode, use, useId } from 'react'
import { WarningIcon } from './icon.tsx'
import { useMessages } from './language.tsx'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

/** A fault found in an answer, as the server's problems name it: `purposes[0].name` is the field `purposes.0.name`. */
export type Fault = { readonly path: string; readonly fix: string }

const FaultsContext = createContext<readonly Fault[]>([])

export function FaultsProvider({ faults, children }: { faults: readonly Fault[]; children: ReactNode }) {
  return <FaultsContext value={faults}>{children}</FaultsContext>
}

export type FieldProps = {
  /** The field's name in the record; a fault whose path is this name, or lies below it, is shown here. */
  readonly name?: string
  readonly label: string
  /** The law's word for what is asked, shown beneath the question: a `Term`, or text. */
  readonly legalTerm?: ReactNode
  readonly hint?: ReactNode
  readonly error?: string
  readonly optional?: boolean
  readonly hideLabel?: boolean
}

type Wiring = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

const useFault = (name: string | undefined, error: string | undefined) => {
  const faults = use(FaultsContext)
  if (error) return error
  if (!name) return undefined
  return faults.find(fault => {
    const path = fault.path.replace(/\[(\d+)\]/g, '.$1')
    return path === name || path.startsWith(`${name}.`)
  })?.fix
}

type FrameProps = FieldProps & { readonly children: (wiring: Wiring) => ReactNode }

const Explanation = ({ id, hint, fault }: { id: string; hint: ReactNode; fault: string | undefined }) => (
  <>
    {hint && (
      <div id={`${id}-hint`} className="max-w-[60ch] text-table text-ink-soft">
        <Said>{hint}</Said>
      </div>
    )}
    {fault && (
      <p id={`${id}-fault`} className="flex items-start gap-1.5 text-table font-strong text-prohibited">
        <WarningIcon size={14} className="mt-0.5" />
        <span dir="auto">
          <Said>{fault}</Said>
        </span>
      </p>
    )}
  </>
)

const describedBy = (id: string, hint: ReactNode, fault: string | undefined) =>
  [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined

const LabelTail = ({ optional, legalTerm }: Pick<FieldProps, 'optional' | 'legalTerm'>) => {
  const texts = useMessages(uiTexts)
  return (
    <>
      {/* The space is real: without it Arabic letters would join across the two words. */}
      {optional && <span className="text-small text-ink-faint"> {texts.optional}</span>}
      {legalTerm && (
        <div className="text-small text-ink-faint">
          <Said>{legalTerm}</Said>
        </div>
      )}
    </>
  )
}

/** One control with its label. */
export function Field({ name, label, legalTerm, hint, error, optional, hideLabel, children }: FrameProps) {
  const id = useId()
  const fault = useFault(name, error)
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className={hideLabel ? 'sr-only' : undefined}>
        <label htmlFor={id} className="font-strong">
          <Said>{label}</Said>
        </label>
        <LabelTail optional={optional} legalTerm={legalTerm} />
      </div>
      <Explanation id={id} hint={hint} fault={fault} />
      {children({
        id,
        'aria-describedby': describedBy(id, hint, fault),
        'aria-invalid': fault ? true : undefined,
      })}
    </div>
  )
}

/** Several controls under one question: radios, checkboxes. */
export function FieldGroup({
  name,
  label,
  legalTerm,
  hint,
  error,
  optional,
  hideLabel,
  children,
}: FrameProps) {
  const id = useId()
  const fault = useFault(name, error)
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5" aria-describedby={describedBy(id, hint, fault)}>
      <legend className={hideLabel ? 'sr-only' : 'float-start w-full'}>
        <span className="font-strong">
          <Said>{label}</Said>
        </span>
        <LabelTail optional={optional} legalTerm={legalTerm} />
      </legend>
      <Explanation id={id} hint={hint} fault={fault} />
      {children({ id, 'aria-describedby': undefined, 'aria-invalid': fault ? true : undefined })}
    </fieldset>
  )
}

/** What is typed decides its direction; an empty box keeps the page's, for its placeholder. */
export const directionOf = (value: string): 'auto' | undefined => (value ? 'auto' : undefined)

/** A box that holds more than what is typed: a picture before it, a button after it. */
export const boxLook =
  'flex w-full min-h-9 items-center rounded-md border border-line-strong bg-surface text-ink hover:border-ink-soft ' +
  'has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus ' +
  'has-[input[aria-invalid=true]]:border-2 has-[input[aria-invalid=true]]:border-prohibited has-[input:disabled]:bg-sunken ' +
  'pointer-coarse:min-h-11'

export const inBoxLook =
  'min-w-0 flex-1 self-stretch bg-transparent px-2.5 text-body outline-none placeholder:text-ink-faint'

/** The look shared by everything one types into. */
export const inputLook =
  'w-full min-h-9 rounded-md border border-line-strong bg-surface px-2.5 py-1 text-body text-ink ' +
  'placeholder:text-ink-faint hover:border-ink-soft disabled:bg-sunken disabled:text-ink-faint ' +
  'aria-invalid:border-prohibited aria-invalid:border-2 pointer-coarse:min-h-11'
