// The one question on the screen: what the law needs next, or a fact being changed; a proper control, why it is asked,
// and always a way to say that one does not know.
import type { Declarations, Fact } from '@himaya/law/facts/declare'
import { factAt } from '@himaya/law/facts/declare'
import { Button } from '@himaya/ui/button'
import { Form } from '@himaya/ui/form'
import { NeedsIcon, SettledIcon } from '@himaya/ui/icon'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { faultsOf, ProblemNotice, problemOf } from '@himaya/ui/problem'
import { useEffect, useRef, useState } from 'react'
import type { Answer, Consultation } from '../records.ts'
import { FactControl } from './fact-control.tsx'
import { FactGround } from './fact-ground.tsx'
import { factValue, stepOf } from './interview.ts'
import { texts } from './texts.ts'

type Props = {
  readonly consultation: Consultation
  readonly answer: Answer
  readonly declarations: Declarations
  /** The path of a fact to change; empty to go on with what the law needs. */
  readonly editing: string
  readonly more: boolean
  readonly onMore: () => void
  readonly onBack: () => void
  readonly onAnswer: (path: string, value: unknown) => Promise<unknown>
  readonly onUnknown: (path: string) => Promise<unknown>
  readonly busy: boolean
  readonly failure: unknown
}

export function Question(props: Props) {
  const { interview: m } = useMessages(texts)
  const { consultation, answer, declarations, editing, more, onMore } = props
  const editedFact = editing ? factAt(declarations, editing) : undefined
  const step = stepOf(answer, consultation.unknownFacts, more)
  if (editedFact) return <Asked {...props} key={editing} path={editing} fact={editedFact} />
  if (step.kind === 'ask') {
    const fact = factAt(declarations, step.need.fact)
    if (fact) return <Asked {...props} key={step.need.fact} path={step.need.fact} fact={fact} />
  }
  if (step.kind === 'stuck')
    return (
      <section className="flex flex-col gap-2" role="status">
        <h2 className="flex items-center gap-2 text-lead font-strong text-needs">
          <NeedsIcon />
          {m.stuck}
        </h2>
        <p className="text-ink-soft">{m.stuckHelp}</p>
      </section>
    )
  const left = step.kind === 'concluded' ? step.more : 0
  return (
    <section className="flex flex-col items-start gap-2" role="status">
      <h2 className="flex items-center gap-2 text-lead font-strong">
        <SettledIcon className="text-settled" />
        {m.concluded}
      </h2>
      <p className="text-ink-soft">{m.concludedHelp}</p>
      {left > 0 && (
        <>
          <p className="text-table text-ink-soft">{m.moreHelp}</p>
          <Button onClick={onMore}>{m.more(left)}</Button>
        </>
      )}
    </section>
  )
}

type AskedProps = Props & { readonly path: string; readonly fact: Fact }

function Asked({ consultation, path, fact, editing, ...props }: AskedProps) {
  const { onBack, onAnswer, onUnknown, busy, failure } = props
  const { interview: m } = useMessages(texts)
  const say = useTranslated()
  const [value, setValue] = useState(() => factValue(consultation.facts, path))
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(path)
  // The next question is told to those who listen; the first one is the page's own.
  useEffect(() => {
    if (first.current !== path) heading.current?.focus()
    first.current = path
  }, [path])
  const faults = faultsOf(failure).map(fault => ({ ...fault, path: fault.path.replace(/^facts\./, '') }))
  const problem = problemOf(failure)
  const elsewhere = faults.filter(fault => fault.path.replace(/\[(\d+)\]/g, '.$1') !== path)
  return (
    <Form
      faults={faults}
      name={say(fact.question)}
      onSubmit={() => {
        if (value !== undefined) onAnswer(path, value).catch(() => undefined)
      }}
      className="gap-5!"
    >
      <div className="flex flex-col gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-title font-strong outline-none">
          <Item path={path} />
          {say(fact.question)}
        </h2>
        <p className="max-w-[60ch] text-ink-soft">{say(fact.help)}</p>
      </div>
      <FactControl name={path} fact={fact} value={value} onChange={setValue} hideLabel />
      {problem && problem.code === 'invalid-input' && elsewhere.length > 0 && (
        <ul role="alert" className="flex flex-col gap-1 text-table text-prohibited">
          <li className="font-strong">{m.clash}</li>
          {elsewhere.map(fault => (
            <li key={fault.path}>{fault.fix}</li>
          ))}
        </ul>
      )}
      {problem?.code !== 'invalid-input' && <ProblemNotice failure={failure} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" busy={busy} disabled={value === undefined}>
          {m.continue}
        </Button>
        <Button
          look="quiet"
          busy={busy}
          onClick={() => {
            onUnknown(path).catch(() => undefined)
          }}
        >
          {m.unknown}
        </Button>
        {editing && (
          <Button look="quiet" onClick={onBack}>
            {m.back}
          </Button>
        )}
      </div>
      <FactGround cites={fact.cites} />
    </Form>
  )
}

function Item({ path }: { path: string }) {
  const places = path.split('.').filter(step => /^\d+$/.test(step))
  if (places.length === 0) return null
  return <bdi className="me-2 text-ink-faint">{places.map(place => `${Number(place) + 1}.`).join('')}</bdi>
}
