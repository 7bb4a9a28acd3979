// A condition as it is read: one clause on a line, several as a list under what joins them.

import type { Condition } from '@himaya/plans/condition'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Said } from '@himaya/ui/said'
import { type Clause, clauseOf, conditionWords } from './condition-words.ts'
import { requestTexts } from './texts.ts'

export function ConditionView({ condition }: { condition: Condition }) {
  const words = useMessages(requestTexts).condition
  const clause = clauseOf(condition, words, useFormat())
  return <ClauseView clause={clause} />
}

/** The condition on one line, for lists and sentences. */
export function useConditionWords(): (condition: Condition) => string {
  const words = useMessages(requestTexts).condition
  const format = useFormat()
  return condition => conditionWords(condition, words, format)
}

function ClauseView({ clause }: { clause: Clause }) {
  const words = useMessages(requestTexts).condition
  if (clause.join === undefined)
    return (
      <div className="flex min-w-0 flex-col gap-1">
        <p className="break-words">
          <Said>{clause.said}</Said>
        </p>
        {clause.of && (
          <div className="border-s-2 border-line ps-3">
            <ClauseView clause={clause.of} />
          </div>
        )}
      </div>
    )
  if (clause.of.length === 0) return <p>{clause.join === 'all' ? words.everything : words.nothing}</p>
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="text-table text-ink-soft">{words[clause.join]}</p>
      <ul className="flex flex-col gap-1 border-s-2 border-line ps-3">
        {clause.of.map((part, index) => (
          // The clauses of a condition never change places, and two may be worded alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <li key={index}>
            <ClauseView clause={part} />
          </li>
        ))}
      </ul>
    </div>
  )
}
