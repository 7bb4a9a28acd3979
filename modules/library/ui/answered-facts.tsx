// What was answered, leaf by leaf, each with a way to change it; and what was said to be unknown.

import type { Declarations } from '@himaya/law/facts/declare'
import { factAt } from '@himaya/law/facts/declare'
import { Button } from '@himaya/ui/button'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { valueWords } from '../fact.ts'
import type { Consultation } from '../records.ts'
import { factValue, pathsOf } from './interview.ts'
import { texts } from './texts.ts'

type Props = {
  readonly consultation: Consultation
  readonly declarations: Declarations
  readonly onChange: (path: string) => void
}

export function AnsweredFacts({ consultation, declarations, onChange }: Props) {
  const { interview: m } = useMessages(texts)
  const say = useTranslated()
  const { facts, unknownFacts } = consultation
  const lines = [
    ...pathsOf(facts).flatMap(path => {
      const fact = factAt(declarations, path)
      return fact
        ? [
            {
              path,
              question: say(fact.question),
              value: say(valueWords(fact, factValue(facts, path))),
              known: true,
            },
          ]
        : []
    }),
    ...unknownFacts.flatMap(path => {
      const fact = factAt(declarations, path)
      return fact ? [{ path, question: say(fact.question), value: m.saidUnknown, known: false }] : []
    }),
  ]
  if (lines.length === 0) return null
  return (
    <Section title={m.answered}>
      <dl className="flex max-w-3xl flex-col divide-y divide-line border-y border-line text-table">
        {lines.map(line => (
          <div
            key={line.path}
            className="grid items-center gap-x-6 gap-y-0.5 py-1.5 md:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_auto]"
          >
            <dt className="text-ink-soft">
              <Place path={line.path} />
              {line.question}
            </dt>
            <dd dir="auto" className={line.known ? 'font-strong' : 'text-needs'}>
              {line.value}
            </dd>
            <dd>
              <Button
                size="small"
                look="quiet"
                aria-label={m.changeFact(line.question)}
                onClick={() => onChange(line.path)}
              >
                {m.change}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** `purposes.1.kind` is of the second one. */
function Place({ path }: { path: string }) {
  const places = path.split('.').filter(step => /^\d+$/.test(step))
  if (places.length === 0) return null
  return <bdi className="me-1.5 text-ink-faint">{places.map(place => `${Number(place) + 1}.`).join('')}</bdi>
}
