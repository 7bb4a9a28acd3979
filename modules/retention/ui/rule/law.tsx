// What the law says of a rule: its conclusion with the articles, least and most, what was declared, and what stands against it.

import { conclusionOf } from '@himaya/law/words/conclusion-of'
import { Articles } from '@himaya/ui/article'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { type Meaning, StateMark } from '@himaya/ui/mark'
import { ReasonColumn } from '@himaya/ui/reason-column'
import { Said } from '@himaya/ui/said'
import type { Consideration, Finding } from '../../records.ts'
import { usePeriodWords } from '../period/period-words.ts'
import { texts } from '../texts.ts'

const meanings: Readonly<Record<Finding['level'], Meaning>> = {
  error: 'prohibited',
  need: 'needs',
  notice: 'doubtful',
}

type Props = { readonly consideration: Consideration; readonly findings: readonly Finding[] }

export function RuleLaw({ consideration, findings }: Props) {
  const m = useMessages(texts)
  const say = useTranslated()
  const period = usePeriodWords()
  const { answer } = consideration
  const bounds = [
    { name: m.period.floor, bound: consideration.floor },
    { name: m.period.declared, bound: consideration.declared },
    { name: m.period.ceiling, bound: consideration.ceiling },
  ]
  return (
    <ReasonColumn
      reason={answer}
      title={m.rule.law}
      words={conclusion => {
        const { label, sentence, standing } = conclusionOf(answer.question, conclusion)
        return { title: say(label), sentence: say(sentence), ...(standing && { meaning: standing }) }
      }}
    >
      <dl className="flex flex-col gap-3 border-t border-line pt-4">
        {bounds.map(({ name, bound }) => (
          <div key={name} className="flex flex-col gap-0.5">
            <dt className="text-small font-strong text-ink-faint">{name}</dt>
            <dd className="flex flex-col">
              {bound ? (
                <>
                  <span className="font-strong">{period(bound.period)}</span>
                  <span className="text-table text-ink-soft">
                    <Said>{say(bound.text)}</Said> <Articles cites={bound.cites} />
                  </span>
                </>
              ) : (
                <span className="text-ink-soft">{m.period.none}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {findings.length > 0 && (
        <section className="flex flex-col gap-3 border-t border-line pt-4">
          <h3 className="text-table font-strong">{m.rule.findings}</h3>
          <ul className="flex flex-col gap-3">
            {findings.map(finding => (
              <li key={`${finding.code} ${finding.text.fr}`} className="flex flex-col items-start gap-0.5">
                <StateMark
                  meaning={meanings[finding.level]}
                  word={m.rule.findingLevels[finding.level]}
                  look="plain"
                />
                <p>
                  <Said>{say(finding.text)}</Said>
                </p>
                <Articles cites={finding.cites} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </ReasonColumn>
  )
}
