// Which account may write to which source: never the one that reads.
import type { contract as sourcesContract } from '@himaya/sources/contract'
import type { Source } from '@himaya/sources/records'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { PersonIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { contract } from '../contract.ts'
import type { Access } from '../records.ts'
import { homeOf, inOrganisation, ofSource } from './place.ts'
import { RunsTabs } from './runs-tabs.tsx'
import { texts } from './texts.ts'

type Line = { readonly source: Source; readonly access: Access | null | undefined }

export function Page({ organisationId }: PageProps) {
  const { accesses: m, newHold } = useMessages(texts)
  const format = useFormat()
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const api = useApi<typeof contract>('runs')
  const sources = useQuery(sourcesApi.list.queryOptions({ input: inOrganisation(organisationId) }))
  const known = sources.data?.sources
  const given = useQueries({
    queries: (known ?? []).map(({ sourceId }) =>
      api.readAccess.queryOptions({ input: ofSource(organisationId, sourceId) }),
    ),
    combine: answers => answers.map(answer => answer.data?.access),
  })
  const lines = useMemo(
    () => known?.map((source, index): Line => ({ source, access: given[index] })),
    [known, given],
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <RunsTabs organisationId={organisationId} />
      <ProblemNotice failure={sources.error} onRetry={() => sources.refetch()} />
      <Table<Line>
        name="runs-accesses"
        title={m.title}
        rows={lines}
        rowKey={({ source }) => source.sourceId}
        rowHref={({ source }) => `${homeOf(organisationId)}/accesses/${source.sourceId}`}
        columns={[
          {
            id: 'source',
            header: m.source,
            sortable: true,
            cell: ({ source }) => <bdi>{source.name}</bdi>,
            text: ({ source }) => source.name,
          },
          {
            id: 'account',
            header: m.account,
            cell: ({ access }) =>
              access ? <bdi className="ltr font-key text-small">{access.account}</bdi> : m.none,
            text: ({ access }) => access?.account ?? '',
          },
          {
            id: 'tested',
            header: m.tested,
            width: 'w-48',
            phone: 'hide',
            cell: ({ access }) => (access ? format.instantShort(access.testedAt) : ''),
            text: ({ access }) => access?.testedAt ?? '',
          },
          {
            id: 'state',
            header: m.state,
            width: 'w-48',
            cell: ({ access }) => access !== undefined && <AccessMark access={access} />,
            text: ({ access }) => (access?.result.mayWrite ? m.mayWrite : m.notGiven),
          },
        ]}
        empty={
          <EmptyState
            icon={PersonIcon}
            title={m.empty}
            next={m.emptyNext}
            action={
              <ButtonLink look="primary" href={`/o/${organisationId}/sources/connect`}>
                {newHold.connect}
              </ButtonLink>
            }
          />
        }
      />
    </PageFrame>
  )
}

export function AccessMark({ access }: { access: Access | null }) {
  const { accesses: m } = useMessages(texts)
  if (!access) return <span className="text-table text-ink-soft">{m.notGiven}</span>
  return access.result.mayWrite ? (
    <StateMark meaning="settled" word={m.mayWrite} look="plain" />
  ) : (
    <StateMark meaning="prohibited" word={m.mayNotWrite} look="plain" />
  )
}
