// A notice as it is read out, printed or shown at a counter: every word a person is told, in one language.
import type { Language } from '@himaya/platform/language'
import type { ReactNode } from 'react'
import type { NoticeContent } from '../records.ts'

type Props = {
  readonly content: NoticeContent
  readonly language: Language
  /** Beside each purpose: what is answered to it. */
  readonly answer?: (key: string, label: string) => ReactNode
}

export function NoticeSheet({ content, language, answer }: Props) {
  const end = [...(content.receipt === null ? [] : [`CNDP ${content.receipt}`]), content.controller].join(
    ' · ',
  )
  return (
    <article
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      className="flex max-w-3xl flex-col gap-4 rounded-md border border-line bg-surface p-5"
    >
      <h3 className="text-lead font-strong">{content.title[language]}</h3>
      <p className="max-w-(--measure)">{content.text[language]}</p>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {content.purposes.map(({ key, label, text, recipient, essential }) => (
          <li key={key} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-strong">{label[language]}</p>
              <p className="text-ink-soft">{text[language]}</p>
              {recipient && (
                <p className="text-table text-ink-soft">
                  <bdi>{recipient.name}</bdi>
                </p>
              )}
            </div>
            {!essential && answer?.(key, label[language])}
          </li>
        ))}
      </ul>
      <p className="text-table text-ink-soft">
        <bdi>{end}</bdi>
      </p>
    </article>
  )
}
