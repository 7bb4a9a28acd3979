// What the law says of a purpose or a notice: one question, in the words that belong to it.
import { conclusions } from '@himaya/law/words/conclusions'
import type { LawAnswer } from '@himaya/register/records'
import { useTranslated } from '@himaya/ui/language'
import type { ReasonNeed } from '@himaya/ui/reason.ts'
import { ReasonColumn } from '@himaya/ui/reason-column'
import type { ReactNode } from 'react'

type Props = {
  readonly law: LawAnswer | undefined
  readonly title: string
  readonly stale?: boolean
  readonly answer?: (need: ReasonNeed) => ReactNode
  readonly children?: ReactNode
}

export function LawColumn({ law, title, stale = false, answer, children }: Props) {
  const say = useTranslated()
  return (
    <ReasonColumn
      reason={law}
      title={title}
      stale={stale}
      words={conclusion => {
        const known = law && conclusions[law.question]?.[conclusion]
        return known
          ? {
              title: say(known.label),
              sentence: say(known.sentence),
              ...(known.standing ? { meaning: known.standing } : {}),
            }
          : { title: conclusion }
      }}
      {...(answer ? { answer } : {})}
    >
      {children}
    </ReasonColumn>
  )
}
