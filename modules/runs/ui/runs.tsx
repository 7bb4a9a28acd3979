// The runs, the latest first: what is done to the rows of other people's databases, by whom, how far.
import type { contract as sourcesContract } from '@himaya/sources/contract'
import type { SourceId } from '@himaya/sources/records'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { RunIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { type Run, RunState } from '../records.ts'
import { homeOf, inOrganisation } from './place.ts'
import { tableWords } from './request/condition-words.ts'
import { RunMark } from './run-mark.tsx'
import { doesOf, isAlive, rowsMeant } from './run-state.ts'
import { RunsTabs } from './runs-tabs.tsx'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('runs')
  const sourcesApi = useApi<typeof sourcesContract>('sources')
  const [state] = useTableState(['state', 'source', 'room'])
  const sources = useQuery(sourcesApi.list.queryOptions({ input: inOrganisation(organisationId) }))
  const list = useQuery(
    api.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        ...{ page: state.page, pageSize },
        ...(state.query && { search: state.query }),
        ...(state.filters.state && { state: state.filters.state as RunState }),
        ...(state.filters.source && { sourceId: state.filters.source as SourceId }),
        ...(state.filters.room && { room: state.filters.room as Run['origin']['room'] }),
      },
      placeholderData: keepPreviousData,
      refetchInterval: query => (query.state.data?.runs.some(isAlive) ? 1_500 : false),
    }),
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.list.what} />}>
      <RunsTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Run>
        name="runs"
        title={m.title}
        rows={list.data?.runs}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={run => run.runId}
        rowHref={run => `${homeOf(organisationId)}/${run.runId}`}
        filters={[
          {
            id: 'state',
            label: m.list.state,
            options: RunState.options.map(value => ({ value, label: m.states[value] })),
          },
          {
            id: 'source',
            label: m.list.source,
            options: (sources.data?.sources ?? []).map(({ sourceId, name }) => ({
              value: sourceId,
              label: name,
            })),
          },
          {
            id: 'room',
            label: m.list.room,
            options: (['retention', 'requests', 'hand'] as const).map(value => ({
              value,
              label: m.list.rooms[value],
            })),
          },
        ]}
        columns={[
          {
            id: 'title',
            header: m.list.run,
            cell: run => <bdi>{run.title}</bdi>,
            text: run => run.title,
          },
          {
            id: 'does',
            header: m.list.does,
            width: 'w-32',
            cell: run => m.does[doesOf(run)],
            text: run => m.does[doesOf(run)],
          },
          {
            id: 'source',
            header: m.list.source,
            width: 'w-64',
            cell: run => (
              <span className="flex min-w-0 items-center gap-2">
                <bdi className="ltr truncate font-key text-small">{tableWords(run.request.table)}</bdi>
                <bdi className="truncate">{run.sourceName}</bdi>
              </span>
            ),
            text: run => `${tableWords(run.request.table)} (${run.sourceName})`,
          },
          {
            id: 'rows',
            header: m.list.rows,
            align: 'end',
            width: 'w-28',
            cell: run => {
              const rows = rowsMeant(run)
              return rows === undefined ? '' : format.number(rows)
            },
            text: run => String(rowsMeant(run) ?? ''),
          },
          {
            id: 'state',
            header: m.list.state,
            width: 'w-52',
            cell: run => <RunMark run={run} />,
            text: run => m.states[run.state],
          },
          {
            id: 'created',
            header: m.list.created,
            width: 'w-44',
            cell: run => format.instantShort(run.createdAt),
            text: run => run.createdAt,
          },
        ]}
        empty={
          <EmptyState
            icon={RunIcon}
            title={m.list.none}
            next={m.list.noneNext}
            action={
              <ButtonLink look="primary" href={`/o/${organisationId}/retention`}>
                {m.list.toRules}
              </ButtonLink>
            }
          />
        }
      />
    </PageFrame>
  )
}
