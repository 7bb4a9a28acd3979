// The library: the search first, and below it the texts by chapter, with what of each article is encoded.
import { useApi } from '@himaya/ui/api'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { useNavigation, useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { ContentsTable } from './contents-table.tsx'
import { LibraryTabs } from './library-tabs.tsx'
import { hrefOf } from './place.ts'
import { SearchBox } from './search-box.tsx'
import { SearchResults } from './search-results.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const { language } = useLanguage()
  const { go } = useNavigation()
  const api = useApi<typeof contract>('library')
  const [parameters] = useSearch()
  const asked = parameters.get('q')?.trim().slice(0, 200) ?? ''
  const contents = useQuery(api.law.contents.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const found = useQuery(
    api.law.search.queryOptions({
      input: { q: asked, lang: language, limit: 50 },
      enabled: asked !== '',
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  const goToFirst = () => {
    const [first] = found.data?.hits ?? []
    const href = first?.citation && hrefOf(organisationId, first.citation)
    if (asked !== '' && href) go(href)
  }
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <LibraryTabs organisationId={organisationId} />
      <SearchBox onEnter={goToFirst} />
      <ProblemNotice
        failure={contents.error ?? found.error}
        onRetry={() => {
          void contents.refetch()
          if (asked !== '') void found.refetch()
        }}
      />
      {asked !== '' && found.data && (
        <SearchResults
          organisationId={organisationId}
          hits={found.data.hits}
          total={found.data.total}
          stale={found.isPlaceholderData}
        />
      )}
      {asked === '' && contents.data && <ContentsTable organisationId={organisationId} {...contents.data} />}
    </PageFrame>
  )
}
