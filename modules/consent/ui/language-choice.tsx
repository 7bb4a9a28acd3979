// One thing in the language chosen above it, the reader's own first.
import type { Language } from '@himaya/platform/language'
import { RadioGroup } from '@himaya/ui/choice'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { type ReactNode, useState } from 'react'
import { texts } from './texts.ts'

export function LanguageChoice({ children }: { children: (language: Language) => ReactNode }) {
  const m = useMessages(texts)
  const { language: reader } = useLanguage()
  const [language, setLanguage] = useState<Language>(reader)
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        inline
        label={m.publish.language}
        value={language}
        onChange={setLanguage}
        options={(['fr', 'ar', 'en'] as const).map(value => ({ value, label: m.languages[value] }))}
      />
      {children(language)}
    </div>
  )
}
