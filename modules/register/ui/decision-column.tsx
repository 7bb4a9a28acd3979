// What the law says of the processing: the regime first, then its lawfulness and its transfers, each with reasons. A fact
// the law still needs is answered here, or points to the field that gives it.

import { conclusions } from '@himaya/law/words/conclusions'
import { regimes } from '@himaya/law/words/regimes'
import { Button } from '@himaya/ui/button'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Badge } from '@himaya/ui/mark'
import type { ReasonNeed } from '@himaya/ui/reason.ts'
import { type ConclusionWords, ReasonColumn } from '@himaya/ui/reason-column'
import { Said } from '@himaya/ui/said'
import { useState } from 'react'
import type { LawAnswer, LiveDecision, ProcessingContent } from '../records.ts'
import { answerTo, declarationOf, isInForm } from './declared-fact.ts'
import { FactInput } from './fact-input.tsx'
import { texts } from './texts.ts'

type Props = {
  readonly decision: LiveDecision
  readonly content: ProcessingContent
  readonly stale: boolean
  /** `undefined` takes an answer back. */
  readonly onAnswer: (path: string, value: unknown) => void
}

const questions = ['regime', 'lawfulness', 'transfer', 'scope'] as const
type Question = (typeof questions)[number]

export function DecisionColumn({ decision, content, stale, onAnswer }: Props) {
  const m = useMessages(texts)
  const say = useTranslated()
  const [question, setQuestion] = useState<Question>('regime')
  const shown: LawAnswer = decision[question]
  const titles = {
    regime: m.column.title,
    lawfulness: m.column.lawfulness,
    transfer: m.column.transfer,
    scope: m.column.scope,
  }
  const words = (conclusion: string): ConclusionWords => {
    if (question === 'regime' && conclusion in regimes) {
      const { label, meaning } = regimes[conclusion as keyof typeof regimes]
      return {
        title: say(label),
        sentence: say(meaning),
        ...(conclusion === 'prohibited' ? { meaning: 'prohibited' as const } : {}),
      }
    }
    const known = conclusions[question]?.[conclusion]
    return known
      ? { title: say(known.label), ...(known.standing ? { meaning: known.standing } : {}) }
      : { title: conclusion }
  }
  const asked = questions.filter(name => name !== 'transfer' || content.transfers.length > 0)
  return (
    <ReasonColumn
      reason={shown}
      title={titles[question]}
      words={words}
      stale={stale}
      answer={need => <AnswerNeed need={need} content={content} onAnswer={onAnswer} />}
      factWords={({ fact, value }) => {
        const declared = declarationOf(fact)
        if (!declared || typeof value === 'object') return undefined
        return {
          label: say(declared.question),
          value:
            typeof value === 'boolean'
              ? value
                ? m.yes
                : m.no
              : 'options' in declared && typeof value === 'string' && declared.options[value]
                ? say(declared.options[value])
                : String(value),
        }
      }}
    >
      {question === 'regime' && decision.form && <Badge>{m.column.form(decision.form)}</Badge>}
      <nav className="flex flex-wrap gap-2 border-t border-line pt-4">
        {asked
          .filter(name => name !== question)
          .map(name => (
            <Button key={name} size="small" look="quiet" onClick={() => setQuestion(name)}>
              {titles[name]}
            </Button>
          ))}
      </nav>
      <Answers content={content} onAnswer={onAnswer} />
    </ReasonColumn>
  )
}

function AnswerNeed({ need, content, onAnswer }: Pick<Props, 'content' | 'onAnswer'> & { need: ReasonNeed }) {
  const m = useMessages(texts)
  const declared = declarationOf(need.fact)
  if (declared && isInForm(need.fact))
    return (
      <a href={`#${need.fact.split('.')[0]}`} className="text-accent underline underline-offset-2">
        {m.column.goTo}
      </a>
    )
  if (!declared) return null
  return <FactInput fact={declared} onChange={value => onAnswer(...answerTo(content, need.fact, value))} />
}

/** What was answered here, and a way to take it back. */
function Answers({ content, onAnswer }: Pick<Props, 'content' | 'onAnswer'>) {
  const m = useMessages(texts)
  const say = useTranslated()
  const answers = Object.entries(content.answers)
  if (answers.length === 0) return null
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-small font-strong text-ink-faint">{m.column.answered}</h3>
      <ul className="flex flex-col gap-3">
        {answers.map(([path, value]) => {
          const declared = declarationOf(path)
          if (!declared) return null
          return (
            <li key={path} className="flex flex-col gap-1">
              <span className="text-table">
                <Said>{say(declared.question)}</Said>
              </span>
              <FactInput fact={declared} value={value} onChange={next => onAnswer(path, next)} />
              <Button size="small" look="quiet" onClick={() => onAnswer(path, undefined)}>
                {m.column.clear}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
