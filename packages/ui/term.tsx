// A word that is the law's own: its three wordings, and the passage that gives it, one press away.
import { glossary } from '@himaya/law/words/glossary'
import { Articles } from './article.tsx'
import { useLanguage } from './language.tsx'
import { Popover } from './popover.tsx'

export type TermKey = keyof typeof glossary

const languagesBeside = { fr: ['ar', 'en'], ar: ['fr', 'en'], en: ['fr', 'ar'] } as const

/** `children` when the sentence needs another form of the word than the glossary's. */
export function Term({ word, children }: { word: TermKey; children?: string }) {
  const { language } = useLanguage()
  const entry: (typeof glossary)[TermKey] & { readonly cites?: readonly string[] } = glossary[word]
  const name = children ?? entry[language]
  return (
    <Popover
      name={name}
      trigger={
        <button
          type="button"
          className="inline rounded-sm text-start underline decoration-line-strong decoration-dotted underline-offset-3 hover:decoration-accent"
        >
          {name}
        </button>
      }
    >
      <div className="flex flex-col gap-2">
        <p className="font-strong">{entry[language]}</p>
        {languagesBeside[language].map(other => (
          <p key={other} lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'} className="text-ink-soft">
            {entry[other]}
          </p>
        ))}
        {entry.cites && entry.cites.length > 0 && <Articles cites={entry.cites} />}
      </div>
    </Popover>
  )
}
