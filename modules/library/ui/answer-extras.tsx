// What an answer has besides its reasons: the days that fall, and what an offence can cost.
import { bearers, dueKinds, fineWords, prisonWords } from '@himaya/law/words/due'
import { Articles } from '@himaya/ui/article'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import type { Answer } from '../records.ts'
import { texts } from './texts.ts'

export function AnswerExtras({ answer }: { answer: Answer }) {
  const { answer: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const { dates = [], penalties = [] } = answer
  return (
    <>
      {dates.length > 0 && (
        <section className="flex flex-col gap-2 border-t border-line pt-4">
          <h3 className="text-table font-strong">{m.dates}</h3>
          <ol className="flex flex-col gap-3">
            {dates.map(date => (
              <li key={date.id} className="flex flex-col gap-0.5">
                <p className="font-strong">{date.at ? format.instant(date.at) : format.dayInFull(date.on)}</p>
                <p>{say(date.title)}</p>
                <p className="text-table text-ink-soft">
                  {say(dueKinds[date.kind])} · {say(bearers[date.bearer])}
                </p>
                <p className="text-table text-ink-soft">{say(date.text)}</p>
                <Articles cites={date.cites} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {penalties.length > 0 && (
        <section className="flex flex-col gap-2 border-t border-line pt-4">
          <h3 className="text-table font-strong text-prohibited">{m.penalties}</h3>
          <ul className="flex flex-col gap-3">
            {penalties.map(penalty => (
              <li key={penalty.rule} className="flex flex-col gap-0.5">
                <p>{say(penalty.text)}</p>
                <p className="font-strong">{say(fineWords(penalty.fine))}</p>
                {penalty.prison && <p className="text-table">{say(prisonWords(penalty.prison))}</p>}
                <Articles cites={penalty.cites} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
