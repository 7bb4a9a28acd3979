// A passage of a text, opened in place: French and Arabic side by side, each with where its copy was read, and the
// places where copies differ.
import { citationWords } from '@himaya/law/words/citation-words'
import { directionOf } from '@himaya/platform/language'
import { useEffect, useState } from 'react'
import type { ArticleText, LoadArticle, Passage } from './article.tsx'
import { Drawer } from './drawer.tsx'
import { DiffersIcon } from './icon.tsx'
import { useLanguage, useMessages } from './language.tsx'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

type ArticleDrawerProps = {
  readonly citation: string
  readonly load: LoadArticle
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

type Fetched = { readonly citation: string; readonly text: ArticleText | undefined }

export function ArticleDrawer({ citation, load, open, onOpenChange }: ArticleDrawerProps) {
  const { language } = useLanguage()
  const all = useMessages(uiTexts)
  const [fetched, setFetched] = useState<Fetched>()
  useEffect(() => {
    let wanted = true
    load(citation, language)
      .catch(() => undefined)
      .then(text => wanted && setFetched({ citation, text }))
    return () => {
      wanted = false
    }
  }, [citation, load, language])

  const { text, passage } = citationWords(citation, language)
  const known = fetched?.citation === citation ? fetched : undefined
  return (
    <Drawer wide title={`${text} · ${passage}`} open={open} onOpenChange={onOpenChange}>
      {!known && <p className="text-ink-soft">{all.loading}</p>}
      {known && !known.text && <p className="text-ink-soft">{all.article.missing}</p>}
      {known?.text && (
        <div className="flex flex-col gap-6">
          <div className="grid gap-8 md:grid-cols-2">
            {known.text.fr && <Copy title={all.article.inFrench} passage={known.text.fr} language="fr" />}
            {known.text.ar && <Copy title={all.article.inArabic} passage={known.text.ar} language="ar" />}
          </div>
          {known.text.variants.length > 0 && (
            <section className="flex flex-col gap-3 border-t border-line pt-4">
              <h3 className="flex items-center gap-1.5 font-strong text-doubtful">
                <DiffersIcon />
                {all.article.variants}
              </h3>
              {known.text.variants.map(variant => (
                <div key={variant.where} className="flex flex-col gap-1 text-table">
                  <p className="font-strong" dir="auto">
                    {variant.where}
                  </p>
                  {variant.texts.map(copy => (
                    <p key={copy.source} dir="auto">
                      <span className="text-ink-soft">{all.article.copy(copy.source)} </span>
                      {copy.text}
                    </p>
                  ))}
                  <p className="text-ink-soft" dir="auto">
                    {variant.followed}
                  </p>
                </div>
              ))}
            </section>
          )}
          <p className="text-small text-ink-faint">
            {all.article.addressIs} <span className="ltr font-key">{citation}</span>
          </p>
        </div>
      )}
    </Drawer>
  )
}

const indents = ['', 'ps-5', 'ps-10', 'ps-14']

function Copy({ title, passage, language }: { title: string; passage: Passage; language: 'fr' | 'ar' }) {
  const texts = useMessages(uiTexts).article
  const direction = directionOf(language)
  return (
    <section dir={direction} className="flex min-w-0 flex-col gap-3">
      <h3 dir="auto" className="text-small font-strong text-ink-faint">
        {title}
      </h3>
      <div lang={language} className="flex flex-col gap-3">
        {passage.heading && (
          <p className="font-strong">
            <Said page={direction}>{passage.heading}</Said>
          </p>
        )}
        {passage.paragraphs.map((paragraph, index) => (
          // A text's paragraphs never change places, and two may be worded alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <p key={index} className={indents[Math.min(paragraph.depth, indents.length - 1)]}>
            <Said page={direction}>{paragraph.text}</Said>
          </p>
        ))}
      </div>
      <p className="text-small text-ink-faint" dir="auto">
        {texts.source(passage.source)}
      </p>
    </section>
  )
}
