// A reference to a passage of a text, opened in place: `<Article cite="loi-09-08:12-1-e" />`. The texts are fetched
// when first read; an application says once where they come from.

import { citationWords } from '@himaya/law/words/citation-words'
import type { Language } from '@himaya/platform/language'
import { createContext, lazy, type ReactNode, Suspense, use, useMemo, useState } from 'react'
import { useLanguage, useMessages } from './language.tsx'
import { useNavigation } from './navigation.tsx'
import { Said } from './said.tsx'
import { uiTexts } from './texts.ts'

/** One passage in one of the two languages of the law, with where that copy was read. */
export type Passage = {
  readonly heading?: string
  /** `depth`: how far it is set in, from 0. */
  readonly paragraphs: readonly { readonly text: string; readonly depth: number }[]
  readonly source: string
}

/** A place where two copies say different things, and which of them Himaya follows. */
export type Variant = {
  readonly where: string
  readonly texts: readonly { readonly source: string; readonly text: string }[]
  readonly followed: string
}

export type ArticleText = {
  readonly fr?: Passage
  readonly ar?: Passage
  readonly variants: readonly Variant[]
}

/** Resolves to undefined where the library does not hold the passage. */
export type LoadArticle = (citation: string, language: Language) => Promise<ArticleText | undefined>

const OpenContext = createContext<((citation: string) => void) | null>(null)

const ArticleDrawer = lazy(async () => ({ default: (await import('./article-drawer.tsx')).ArticleDrawer }))

export function ArticleProvider({ load, children }: { load: LoadArticle; children: ReactNode }) {
  const [citation, setCitation] = useState<string>()
  const [open, setOpen] = useState(false)
  // It is read beside a page, and goes with it.
  const { path } = useNavigation()
  const [page, setPage] = useState(path)
  if (page !== path) {
    setPage(path)
    setOpen(false)
  }
  const show = useMemo(
    () => (next: string) => {
      setCitation(next)
      setOpen(true)
    },
    [],
  )
  return (
    <OpenContext value={show}>
      {children}
      {citation && (
        <Suspense fallback={null}>
          <ArticleDrawer citation={citation} load={load} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </OpenContext>
  )
}

/** Opens a passage beside the page; does nothing where no provider stands above. */
export function useArticle(): (citation: string) => void {
  return use(OpenContext) ?? (() => undefined)
}

export function Article({ cite }: { cite: string }) {
  const { language } = useLanguage()
  const texts = useMessages(uiTexts).article
  const show = useArticle()
  const { short } = citationWords(cite, language)
  return (
    <button
      type="button"
      aria-label={texts.open(short)}
      onClick={() => show(cite)}
      className="inline rounded-sm text-start whitespace-nowrap text-accent underline decoration-line-strong decoration-dotted underline-offset-3 hover:decoration-accent hover:decoration-solid"
    >
      <Said>{short}</Said>
    </button>
  )
}

/** Several passages, as they stand after a reason. */
export function Articles({ cites }: { cites: readonly string[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {cites.map(cite => (
        <Article key={cite} cite={cite} />
      ))}
    </span>
  )
}
