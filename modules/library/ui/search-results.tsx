// Passages found, the best first, each with the words around what was found.
import { citationWords } from '@himaya/law/words/citation-words'
import { EmptyState } from '@himaya/ui/empty-state'
import { useLanguage, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge } from '@himaya/ui/mark'
import { Link, useSearch } from '@himaya/ui/navigation'
import type { SearchHit } from '../records.ts'
import { hrefOf } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly stale: boolean
}

export function SearchResults({ organisationId, hits, total, stale }: Props) {
  const { search: m } = useMessages(texts)
  const [, change] = useSearch()
  const back = (
    <button
      type="button"
      className="rounded-sm text-accent underline underline-offset-3"
      onClick={() => change({ q: '', kind: '' })}
    >
      {m.clear}
    </button>
  )
  if (hits.length === 0 && !stale) return <EmptyState title={m.none} next={m.noneNext} action={back} />
  return (
    <section
      aria-label={m.results}
      aria-busy={stale}
      className={`flex max-w-3xl flex-col gap-1 ${stale ? 'opacity-60' : ''}`}
    >
      <p role="status" className="flex flex-wrap gap-x-4 pb-1 text-table text-ink-soft">
        {m.found(total)}
        {back}
      </p>
      <ol className="flex flex-col divide-y divide-line border-y border-line">
        {hits.map(hit => (
          <li key={hit.id}>
            <Hit organisationId={organisationId} hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Hit({ organisationId, hit }: { organisationId: string; hit: SearchHit }) {
  const { search: m } = useMessages(texts)
  const { language } = useLanguage()
  const say = useTranslated()
  const href = hit.citation && hrefOf(organisationId, hit.citation)
  const place = hit.citation && citationWords(hit.citation, language).short
  const heading = (
    <>
      {place && <bdi className="font-strong">{place}</bdi>}
      {place && ' · '}
      <span>{say(hit.title)}</span>
    </>
  )
  const { language: spoken, pieces } = hit.excerpt
  return (
    <article className="relative flex flex-col gap-1 py-3 has-[a:hover]:bg-hover">
      <h2 className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1">
          {href ? (
            <Link href={href} className="rounded-sm text-accent after:absolute after:inset-0 hover:underline">
              {heading}
            </Link>
          ) : (
            heading
          )}
        </span>
        <Badge>{m.kinds[hit.kind]}</Badge>
      </h2>
      <p lang={spoken} dir={spoken === 'ar' ? 'rtl' : 'ltr'} className="text-start text-ink-soft">
        {pieces.map((piece, index) =>
          piece.match ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
            <mark key={index} className="rounded-sm bg-accent-wash font-strong text-ink">
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </article>
  )
}
