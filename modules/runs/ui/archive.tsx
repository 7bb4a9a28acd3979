// Rows taken out of the databases and kept encrypted until a second term: where they were, never what they hold, unless one
// is opened with a reason that the evidence keeps.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import type { SourceId } from '@himaya/sources/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { FilingIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { ArchivedRow, contract } from '../contract.ts'
import { FindArchived } from './archive/find.tsx'
import { ReadArchived } from './archive/read.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { tableWords } from './request/condition-words.ts'
import { RunsTabs } from './runs-tabs.tsx'
import { texts } from './texts.ts'

type Row = z.infer<typeof ArchivedRow>
const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const { archive: m } = useMessages(texts)
  const isDpo = useOwnOrganisation(organisationId).role === 'dpo'
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <RunsTabs organisationId={organisationId} />
      {isDpo ? (
        <Archive organisationId={organisationId} />
      ) : (
        <EmptyState icon={FilingIcon} title={m.onlyDpo} next={m.onlyDpoNext} />
      )}
    </PageFrame>
  )
}

function Archive({ organisationId }: { organisationId: string }) {
  const { archive: m } = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('runs')
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const [state] = useTableState(['source'])
  const [opened, setOpened] = useState<Row>()
  const sources = useQuery(sourcesApi.list.queryOptions({ input: inOrganisation(organisationId) }))
  const list = useQuery(
    api.archive.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        ...{ page: state.page, pageSize },
        ...(state.filters.source && { sourceId: state.filters.source as SourceId }),
      },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      {(list.data?.total ?? 0) > 0 && (
        <FindArchived
          organisationId={organisationId}
          sources={sources.data?.sources ?? []}
          onOpen={setOpened}
        />
      )}
      <Table<Row>
        name="runs-archive"
        title={m.title}
        rows={list.data?.rows}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        searchable={false}
        rowKey={row => row.imageId}
        filters={[
          {
            id: 'source',
            label: m.source,
            options: (sources.data?.sources ?? []).map(({ sourceId, name }) => ({
              value: sourceId,
              label: name,
            })),
          },
        ]}
        columns={[
          {
            id: 'table',
            header: m.table,
            cell: row => (
              <span className="flex items-center gap-2">
                <bdi className="ltr font-key text-small">{tableWords(row.table)}</bdi>
                <bdi className="text-ink-soft">{row.sourceName}</bdi>
              </span>
            ),
            text: row => `${tableWords(row.table)} (${row.sourceName})`,
          },
          {
            id: 'run',
            header: m.run,
            cell: row => (
              <Link
                href={`${homeOf(organisationId)}/${row.runId}`}
                className="hover:text-accent hover:underline"
              >
                <bdi>{row.title}</bdi>
              </Link>
            ),
            text: row => row.title,
          },
          {
            id: 'archivedAt',
            header: m.archivedAt,
            width: 'w-44',
            cell: row => format.instantShort(row.archivedAt),
            text: row => row.archivedAt,
          },
          {
            id: 'until',
            header: m.until,
            width: 'w-32',
            cell: row => format.dayShort(row.until),
            text: row => row.until,
          },
          {
            id: 'open',
            header: m.open,
            quiet: true,
            width: 'w-24',
            align: 'end',
            cell: row => (
              <Button size="small" onClick={() => setOpened(row)}>
                {m.open}
              </Button>
            ),
          },
        ]}
        empty={<EmptyState icon={FilingIcon} title={m.none} next={m.noneNext} />}
      />
      {opened && (
        <ReadArchived organisationId={organisationId} row={opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}
