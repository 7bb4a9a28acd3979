// Lists checked and taken in.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Work } from '../records.ts'
import { MarketingTabs } from './marketing-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'
import { isAlive } from './work-state.ts'

export function Page({ organisationId }: PageProps) {
  const { lists: m } = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('marketing')
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const list = useQuery(
    api.work.list.queryOptions({
      input: inOrganisation(organisationId),
      refetchInterval: query => (query.state.data?.work.some(isAlive) ? 1_500 : false),
    }),
  )
  const start = mayWrite && (
    <ButtonLink look="primary" icon={AddIcon} href={`${homeOf(organisationId)}/lists/new`}>
      {m.start}
    </ButtonLink>
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} actions={start} />}>
      <MarketingTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Work>
        name="marketing-lists"
        title={m.title}
        rows={list.data?.work}
        rowKey={work => work.workId}
        rowHref={work => `${homeOf(organisationId)}/lists/${work.workId}`}
        columns={[
          {
            id: 'name',
            header: m.name,
            cell: work => <bdi>{work.listName}</bdi>,
            text: work => work.listName,
            sortable: true,
          },
          { id: 'kind', header: m.kind, cell: work => m.kinds[work.kind], text: work => m.kinds[work.kind] },
          {
            id: 'rows',
            header: m.unit,
            align: 'end',
            width: 'w-28',
            cell: work => format.number(work.rowsDone),
            order: work => work.rowsDone,
            sortable: true,
          },
          {
            id: 'state',
            header: m.state,
            width: 'w-36',
            cell: work => <State work={work} />,
            text: work => m.states[work.state],
          },
          {
            id: 'requestedAt',
            header: m.requestedAt,
            cell: work => format.instantShort(work.requestedAt),
            order: work => work.requestedAt,
            text: work => work.requestedAt,
            sortable: true,
          },
        ]}
        empty={<EmptyState title={m.none} next={m.noneNext} action={start} />}
      />
    </PageFrame>
  )
}

function State({ work }: { work: Work }) {
  const { lists: m } = useMessages(texts)
  const meaning = { finished: 'settled', failed: 'prohibited', cancelled: 'needs' } as const
  return isAlive(work) ? (
    m.states[work.state]
  ) : (
    <StateMark
      meaning={meaning[work.state as keyof typeof meaning]}
      word={m.states[work.state]}
      look="plain"
    />
  )
}
