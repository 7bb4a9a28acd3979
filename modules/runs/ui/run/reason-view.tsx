// Why something is not done, or what to know before it is: the sentence, and what the source's administrator may run to mend it.
import { useMessages, useTranslated } from '@himaya/ui/language'
import { type Meaning, meaningIcons, meaningInk } from '@himaya/ui/mark'
import { Said } from '@himaya/ui/said'
import type { Reason } from '../../records.ts'
import { texts } from '../texts.ts'
import { Statements } from './statements.tsx'

export function ReasonView({ reason, meaning }: { reason: Reason; meaning: Meaning }) {
  const { preview: m } = useMessages(texts)
  const say = useTranslated()
  const Picture = meaningIcons[meaning]
  return (
    <div className="flex flex-col gap-2">
      <p className="flex items-start gap-2.5">
        <span className={meaningInk[meaning]}>
          <Picture size={16} className="mt-0.5" />
        </span>
        <span className="min-w-0">
          <Said>{say(reason.sentence)}</Said>
        </span>
      </p>
      {reason.statements && reason.statements.length > 0 && (
        <Statements title={m.mends} statements={reason.statements} copies />
      )}
    </div>
  )
}
