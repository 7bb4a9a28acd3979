// One text in three languages, each box written in its own direction.
import { useMessages } from '@himaya/ui/language'
import { TextArea, TextField } from '@himaya/ui/text-field'
import type { Words } from '../records.ts'
import { texts } from './texts.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: Words
  readonly onChange: (value: Words) => void
  /** Several lines. */
  readonly long?: boolean
}

const languages = ['fr', 'ar', 'en'] as const

export function WordsField({ name, label, hint, value, onChange, long = false }: Props) {
  const { languages: names } = useMessages(texts)
  const Box = long ? TextArea : TextField
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="float-start mb-1 w-full font-strong">{label}</legend>
      {hint && <p className="-mt-1 text-table text-ink-soft">{hint}</p>}
      {languages.map(language => (
        <div key={language} className="flex min-w-0 items-start gap-3 max-md:flex-col max-md:gap-1">
          <div className="w-20 shrink-0 pt-2 text-small text-ink-soft max-md:pt-0" aria-hidden="true">
            {names[language]}
          </div>
          <div className="min-w-0 flex-1 self-stretch">
            <Box
              name={`${name}.${language}`}
              label={`${label} – ${names[language]}`}
              hideLabel
              optional={false}
              value={value[language]}
              onChange={(text: string) => onChange({ ...value, [language]: text })}
              lang={language}
              dir={language === 'ar' ? 'rtl' : 'ltr'}
              {...(long ? { rows: 2 } : {})}
            />
          </div>
        </div>
      ))}
    </fieldset>
  )
}
