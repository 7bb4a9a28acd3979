// Why this filing: the regime and its reasons, as they stand or as they were frozen.
import { regimes } from '@himaya/law/words/regimes'
import type { LawAnswer } from '@himaya/register/records'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { type ConclusionWords, ReasonColumn } from '@himaya/ui/reason-column'
import { texts } from './texts.ts'

type Props = { readonly regime: LawAnswer | undefined; readonly processingHref?: string }

export function LawColumn({ regime, processingHref }: Props) {
  const m = useMessages(texts)
  const say = useTranslated()
  const words = (conclusion: string): ConclusionWords => {
    if (!(conclusion in regimes)) return { title: conclusion }
    const { label, meaning } = regimes[conclusion as keyof typeof regimes]
    return {
      title: say(label),
      sentence: say(meaning),
      ...(conclusion === 'prohibited' ? { meaning: 'prohibited' as const } : {}),
    }
  }
  return (
    <ReasonColumn
      reason={regime}
      title={m.filing.why}
      words={words}
      {...(processingHref && {
        answer: need => (
          <Link
            href={`${processingHref}#${need.fact.split('.')[0]}`}
            className="text-accent underline underline-offset-2"
          >
            {m.prepare.answer}
          </Link>
        ),
      })}
    />
  )
}
