// The connected sources, and the way to connect one more.

import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, SourceIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Source } from '../records.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('sources')
  const list = useQuery(api.list.queryOptions({ input: inOrganisation(organisationId) }))
  const at = `/o/${organisationId}/sources`
  const connect = (
    <ButtonLink href={`${at}/connect`} icon={AddIcon} look="primary">
      {m.connect}
    </ButtonLink>
  )
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.title}
          what={m.what}
          actions={
            <>
              <ButtonLink href={`${at}/findings`}>{m.findings}</ButtonLink>
              {connect}
            </>
          }
        />
      }
    >
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Source>
        name="sources"
        title={m.title}
        rows={list.data?.sources}
        rowKey={source => source.sourceId}
        rowHref={source => `${at}/${source.sourceId}`}
        columns={[
          {
            id: 'name',
            header: m.name,
            cell: source => <span dir="auto">{source.name}</span>,
            text: source => source.name,
            sortable: true,
          },
          {
            id: 'kind',
            header: m.kind,
            cell: source => m.kinds[source.kind],
            text: source => m.kinds[source.kind],
            sortable: true,
            width: 'w-32',
          },
          {
            id: 'address',
            header: m.address,
            cell: source => <bdi className="ltr font-key text-small">{source.address}</bdi>,
            text: source => source.address,
            phone: 'hide',
          },
          {
            id: 'personal',
            header: m.personalColumns,
            cell: source =>
              source.lastScan
                ? `${format.number(source.lastScan.personal)} / ${format.number(source.lastScan.columns)}`
                : '',
            order: source => source.lastScan?.personal,
            align: 'end',
            width: 'w-44',
          },
          {
            id: 'lastScan',
            header: m.lastScan,
            cell: source => (source.lastScan ? format.instant(source.lastScan.endedAt) : m.never),
            order: source => source.lastScan?.endedAt,
            width: 'w-52',
            phone: 'hide',
          },
          {
            id: 'state',
            header: m.state,
            cell: source =>
              source.state === 'failing' ? (
                <StateMark meaning="prohibited" word={m.failing} look="plain" />
              ) : source.lastScan ? (
                <StateMark meaning="settled" word={m.ready} look="plain" />
              ) : (
                <StateMark meaning="needs" word={m.never} look="plain" />
              ),
            width: 'w-36',
          },
        ]}
        empty={<EmptyState title={m.none} next={m.noneNext} icon={SourceIcon} action={connect} />}
      />
    </PageFrame>
  )
}
