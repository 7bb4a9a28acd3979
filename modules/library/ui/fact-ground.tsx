// Why the law asks: the passage itself beneath the question, the terms it defines, and every article one press away.
import { parseCitation, passageIn } from '@himaya/law/texts/article'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { LawSource } from '../records.ts'
import { texts } from './texts.ts'

/** Paragraphs shown beneath a question; the rest is one press away. */
const shown = 3

export function FactGround({ cites }: { cites: readonly string[] }) {
  const { interview: m } = useMessages(texts)
  const { language } = useLanguage()
  const api = useApi<typeof contract>('library')
  const place = cites
    .map(parseCitation)
    .find(each => each?.text === 'loi-09-08' || each?.text === 'decret-2-09-165')
  const article = useQuery(
    api.law.article.queryOptions({
      input: { source: (place?.text ?? 'loi-09-08') as LawSource, article: place?.article ?? 1 },
      enabled: place !== undefined,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  const spoken = language !== 'ar' && article.data?.fr ? 'fr' : 'ar'
  const text = article.data?.[spoken]
  const passage =
    place && text
      ? passageIn(
          {
            article: place.article,
            paragraphs: text.paragraphs.map(({ at, mark, depth, text: words }) => ({
              ...(at !== undefined && { at }),
              ...(mark !== undefined && { mark }),
              depth,
              text: words,
            })),
          },
          place.at,
        ).slice(0, shown)
      : []
  const terms = article.data?.terms.filter(term => term.cites.some(cite => cites.includes(cite))) ?? []
  return (
    <section aria-label={m.law} className="flex flex-col gap-2 border-t border-line pt-3 text-table">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-ink-soft">{m.law}</span>
        <Articles cites={cites} />
      </p>
      {terms.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-ink-soft">
          {terms.slice(0, 4).map(term => (
            <span key={term.fr}>
              <span lang="fr">{term.fr}</span> · <bdi lang="ar">{term.ar}</bdi>
            </span>
          ))}
        </p>
      )}
      {passage.length > 0 && (
        <blockquote
          lang={spoken}
          dir={spoken === 'ar' ? 'rtl' : 'ltr'}
          className="flex max-w-[64ch] flex-col gap-1 border-s-2 border-line ps-3 text-start text-ink-soft"
        >
          {passage.map(paragraph => (
            <p key={paragraph.text}>
              {paragraph.mark} {paragraph.text}
            </p>
          ))}
        </blockquote>
      )}
    </section>
  )
}
