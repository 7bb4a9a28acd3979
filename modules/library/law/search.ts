// A search as it is answered over HTTP.
import type { Language } from '@himaya/platform/language'
import type { PassageKind, SearchHit } from '../records.ts'
import { openSearch } from '../search/search.ts'

type Asked = {
  readonly q: string
  readonly kind?: PassageKind | undefined
  readonly limit: number
  readonly language: Language
}

export async function searchLaw({ q, kind, limit, language }: Asked): Promise<{
  total: number
  hits: SearchHit[]
}> {
  const search = await openSearch()
  const { total, hits } = search(q, { language, limit, kind })
  return {
    total,
    hits: hits.map(({ passage: { id, kind: of, citation, title }, exact, excerpt }) => ({
      ...{ id, kind: of, title, exact },
      ...(citation !== undefined && { citation }),
      excerpt: { language: excerpt.language, pieces: [...excerpt.pieces] },
    })),
  }
}
