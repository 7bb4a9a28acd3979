// The law's answer on prospecting, beside the work: the same words as the library's.
import { prospectingMessage } from '@himaya/law/facts/prospecting'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import type { LawAnswer } from '@himaya/register/records'
import { useMessages, useTranslated } from '@himaya/ui/language'
import type { Reason } from '@himaya/ui/reason.ts'
import { type ConclusionWords, ReasonColumn, type ReasonColumnProps } from '@himaya/ui/reason-column'
import type { ReactNode } from 'react'
import { texts } from './texts.ts'

type Props = Pick<ReasonColumnProps, 'answer' | 'stale'> & {
  readonly answered: LawAnswer
  readonly children?: ReactNode
}

/** A conclusion of a question of the law, with the meaning that colours it. */
export function useConclusionWords(): (question: string, conclusion: string) => ConclusionWords {
  const say = useTranslated()
  return (question, conclusion) => {
    const { label, sentence, standing } = conclusionOf(question, conclusion)
    return { title: say(label), sentence: say(sentence), ...(standing && { meaning: standing }) }
  }
}

export function LawColumn({ answered, children, ...rest }: Props) {
  const m = useMessages(texts)
  const say = useTranslated()
  const words = useConclusionWords()
  const { declarations } = prospectingMessage
  return (
    <ReasonColumn
      {...rest}
      reason={answered as Reason}
      title={m.lawTitle}
      words={conclusion => words('prospecting', conclusion)}
      factWords={({ fact, value }) => {
        const declared = Object.hasOwn(declarations, fact)
          ? declarations[fact as keyof typeof declarations]
          : undefined
        if (!declared) return undefined
        const options =
          'options' in declared
            ? (declared.options as Record<string, { fr: string; ar: string; en: string }>)
            : {}
        const chosen = typeof value === 'string' ? options[value] : undefined
        return {
          label: say(declared.question),
          value: typeof value === 'boolean' ? (value ? m.yes : m.no) : chosen ? say(chosen) : String(value),
        }
      }}
    >
      {children}
    </ReasonColumn>
  )
}
