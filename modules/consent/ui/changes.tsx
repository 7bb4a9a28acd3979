// What changed between two versions of a notice, each line with whether people are asked again, why, and the article.

import { Articles } from '@himaya/ui/article'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Said } from '@himaya/ui/said'
import type { Draft } from '../contract/points.ts'
import { changeWords } from '../notice/change-words.ts'
import { texts } from './texts.ts'

type Change = Draft['changes'][number]

export function Changes({
  changes,
  nameOf,
}: {
  changes: readonly Change[]
  nameOf: (key: string) => string
}) {
  const { publish: p } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const told = (value: Change['before']) =>
    value === null
      ? ''
      : typeof value === 'number'
        ? format.number(value)
        : typeof value === 'string'
          ? value
          : say(value)
  return (
    <ul className="flex max-w-4xl flex-col divide-y divide-line border-y border-line">
      {changes.map(change => {
        const { label, reason } = changeWords[change.kind]
        const [before, after] = [told(change.before), told(change.after)]
        return (
          <li key={`${change.kind} ${change.purpose}`} className="flex flex-col gap-1 py-3">
            <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <span className="font-strong">{say(label)}</span>
              {change.purpose !== null && <bdi className="text-ink-soft">{nameOf(change.purpose)}</bdi>}
              <span className="ms-auto">
                {change.asksAgain ? (
                  <StateMark meaning="needs" word={p.asksAgain} look="plain" />
                ) : (
                  <StateMark meaning="settled" word={p.holds} look="plain" />
                )}
              </span>
            </div>
            {before !== after && (before !== '' || after !== '') && (
              <div className="flex flex-col gap-0.5 text-table">
                {before !== '' && (
                  <del dir="auto" className="text-ink-soft decoration-line-strong">
                    <span className="sr-only">{p.before} </span>
                    {before}
                  </del>
                )}
                {after !== '' && (
                  <ins dir="auto" className="no-underline">
                    <span className="sr-only">{p.after} </span>
                    {after}
                  </ins>
                )}
              </div>
            )}
            <p className="max-w-(--measure) text-ink-soft">
              <Said>{say(reason)}</Said>
            </p>
            <p className="text-table">
              <Articles cites={change.cites} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
