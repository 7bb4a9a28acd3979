// The banner as visitors see it: the very same code, in a frame of its own, in each language, width and theme.
import type { Language } from '@himaya/platform/language'
import { RadioGroup } from '@himaya/ui/choice'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { useState } from 'react'
import type { NoticeContent } from '../../records.ts'
import { texts } from '../texts.ts'
import frameUrl from './frame.ts?worker&url'

type Props = { readonly content: NoticeContent; readonly version: string; readonly asked: string }

const escaped = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** As the server hands it to a page (ingest/notice.ts). */
const noticeOf = ({ content, version, asked }: Props) => ({
  ...{ site: content.site, version, asked, controller: content.controller },
  ...(content.receipt === null ? {} : { receipt: content.receipt }),
  ...{ title: content.title, text: content.text, days: content.days },
  ...(content.page === null ? {} : { page: content.page }),
  categories: content.purposes.map(({ key, essential, label, text, cookies, objectable }) => ({
    ...{ id: key, essential, label, text, cookies, objectable },
  })),
})

const pageOf = (props: Props, language: Language, dark: boolean, choices: boolean) => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>–</title>
<script type="application/json" id="shown">${escaped({ notice: noticeOf(props), language, dark, choices })}</script>
<script src="${new URL(frameUrl, location.origin).href}" defer></script></head><body></body></html>`

export function BannerPreview(props: Props) {
  const m = useMessages(texts)
  const p = m.publish
  const { language: reader } = useLanguage()
  const [language, setLanguage] = useState<Language>(reader)
  const [width, setWidth] = useState<'wide' | 'phone'>('wide')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [step, setStep] = useState<'ask' | 'choices'>('ask')
  const page = pageOf(props, language, theme === 'dark', step === 'choices')
  return (
    <section aria-label={p.preview} className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <RadioGroup
          inline
          label={p.language}
          value={language}
          onChange={setLanguage}
          options={(['fr', 'ar', 'en'] as const).map(value => ({ value, label: m.languages[value] }))}
        />
        <RadioGroup
          inline
          label={p.width}
          value={width}
          onChange={setWidth}
          options={(['wide', 'phone'] as const).map(value => ({ value, label: p.widths[value] }))}
        />
        <RadioGroup
          inline
          label={p.theme}
          value={theme}
          onChange={setTheme}
          options={(['light', 'dark'] as const).map(value => ({ value, label: p.themes[value] }))}
        />
        <RadioGroup
          inline
          label={p.step}
          value={step}
          onChange={setStep}
          options={(['ask', 'choices'] as const).map(value => ({ value, label: p.steps[value] }))}
        />
      </div>
      <iframe
        // A new page each time: what was pressed in the last one is forgotten.
        key={page}
        title={p.frame}
        srcDoc={page}
        className={
          width === 'wide'
            ? 'h-[34rem] w-full rounded-md border border-line bg-sunken'
            : 'h-[42rem] w-[24.375rem] max-w-full rounded-md border border-line bg-sunken'
        }
      />
    </section>
  )
}
