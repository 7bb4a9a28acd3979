// A fact that is a list, such as the other processings declared together with this one (art. 14): a row for each entry,
// its questions from the law's declaration. Told to the law at once when it is whole, never half a row.
import type { Declarations, Fact } from '@himaya/law/facts/declare'
import { Button, IconButton } from '@himaya/ui/button'
import { FaultsProvider } from '@himaya/ui/field'
import { AddIcon, DeleteIcon } from '@himaya/ui/icon'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { useEffect, useId, useRef, useState } from 'react'
import { FactInput } from './fact-input.tsx'
import { texts } from './texts.ts'

type Row = Readonly<Record<string, unknown>>
type Draft = { readonly key: number; readonly facts: Row }

type Props = {
  readonly fact: Fact & { readonly type: 'items' }
  readonly value: unknown
  readonly onChange: (rows: readonly Row[]) => void
}

const draftsOf = (value: unknown): Draft[] =>
  (Array.isArray(value) ? (value as Row[]) : []).map((facts, key) => ({ key, facts }))

/** Where a row still lacks what it cannot be without. */
const lacking = (drafts: readonly Draft[], item: Declarations): string[] =>
  drafts.flatMap(({ key, facts }) =>
    Object.entries(item)
      .filter(([name, { required }]) => required && (facts[name] === undefined || facts[name] === ''))
      .map(([name]) => `${key}.${name}`),
  )

export function RowsInput({ fact, value, onChange }: Props) {
  const m = useMessages(texts).rows
  const say = useTranslated()
  const id = useId()
  const [drafts, setDrafts] = useState(() => draftsOf(value))
  // What was saved elsewhere, such as an answer to a question about one row, is what stands here.
  const [known, setKnown] = useState(value)
  if (JSON.stringify(known) !== JSON.stringify(value)) {
    setKnown(value)
    setDrafts(draftsOf(value))
  }
  const [faults, setFaults] = useState<readonly string[]>([])
  const list = useRef<HTMLUListElement>(null)
  const foot = useRef<HTMLDivElement>(null)
  // Where the keyboard goes on after a row came or went.
  const [next, setNext] = useState<'row' | 'foot'>()
  useEffect(() => {
    if (next === 'row')
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    if (next === 'foot') foot.current?.querySelector<HTMLElement>('button')?.focus()
    setNext(undefined)
  }, [next])

  const edit = (key: number, name: string, said: unknown) =>
    setDrafts(
      drafts.map(draft => (draft.key === key ? { key, facts: without(draft.facts, name, said) } : draft)),
    )
  const add = () => {
    setDrafts([...drafts, { key: Math.max(-1, ...drafts.map(({ key }) => key)) + 1, facts: {} }])
    setNext('row')
  }
  const remove = (key: number) => {
    setDrafts(drafts.filter(draft => draft.key !== key))
    setNext('foot')
  }
  const keep = () => {
    const found = lacking(drafts, fact.item)
    setFaults(found)
    if (found.length === 0) onChange(drafts.map(({ facts }) => facts))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend, and the question stands above already
    <div role="group" aria-label={say(fact.question)} className="flex flex-col items-start gap-3">
      <FaultsProvider faults={faults.map(path => ({ path: `${id}.${path}`, fix: m.lacking }))}>
        <ul ref={list} className="flex flex-col gap-3 self-stretch empty:hidden">
          {drafts.map(({ key, facts }, index) => (
            <li
              key={key}
              aria-label={m.row(index + 1)}
              className="flex items-start gap-2 border-s-2 border-line ps-3"
            >
              <div className="flex min-w-0 flex-1 flex-col gap-2">
                {Object.entries(fact.item).map(([name, asked]) => (
                  <FactInput
                    key={name}
                    shown
                    name={`${id}.${key}.${name}`}
                    fact={asked}
                    value={facts[name]}
                    onChange={said => edit(key, name, said)}
                  />
                ))}
              </div>
              <IconButton
                icon={DeleteIcon}
                size="small"
                name={m.remove(index + 1)}
                onClick={() => remove(key)}
              />
            </li>
          ))}
        </ul>
      </FaultsProvider>
      <div ref={foot} className="flex flex-wrap gap-2">
        <Button size="small" icon={AddIcon} onClick={add}>
          {m.add}
        </Button>
        <Button size="small" onClick={keep}>
          {drafts.length === 0 ? m.none : m.keep(drafts.length)}
        </Button>
      </div>
    </div>
  )
}

const without = (facts: Row, name: string, said: unknown): Row =>
  Object.fromEntries(Object.entries({ ...facts, [name]: said }).filter(([, each]) => each !== undefined))
