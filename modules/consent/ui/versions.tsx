// Every notice a point has published, the latest first.
import { useApi } from '@himaya/ui/api'
import { EmptyState } from '@himaya/ui/empty-state'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Notice } from '../records.ts'
import { homeOf, ofPoint } from './place.ts'
import { texts } from './texts.ts'

type Line = Omit<Notice, 'content'>

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const v = m.versions
  const format = useFormat()
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, params.pointId)
  const point = useQuery(api.points.read.queryOptions({ input: which }))
  const list = useQuery(api.points.notices.queryOptions({ input: which }))
  const at = `${homeOf(organisationId)}/points/${which.pointId}`
  return (
    <PageFrame
      header={
        <PageHeader
          title={v.title}
          what={v.what}
          above={[
            { title: m.title, href: homeOf(organisationId) },
            { title: point.data?.point.name ?? '', href: at },
          ]}
        />
      }
    >
      <ProblemNotice failure={point.error ?? list.error} onRetry={() => list.refetch()} />
      <Table<Line>
        name="consent-notices"
        title={v.title}
        rows={list.data?.notices}
        rowKey={line => line.version}
        rowHref={line => `${at}/versions/${line.version}`}
        columns={[
          {
            id: 'version',
            header: v.version,
            width: 'w-44',
            cell: line => <bdi className="ltr font-key text-small">{line.version.slice(0, 12)}</bdi>,
            text: line => line.version,
          },
          {
            id: 'published',
            header: v.published,
            width: 'w-56',
            cell: line => format.instantShort(line.publishedAt),
            text: line => line.publishedAt,
            sortable: true,
          },
          {
            id: 'question',
            header: v.question,
            width: 'w-44',
            phone: 'hide',
            cell: line => <bdi className="ltr font-key text-small">{line.asked.slice(0, 8)}</bdi>,
            text: line => line.asked,
          },
          {
            id: 'reason',
            header: v.reason,
            cell: line => <span dir="auto">{line.reason ?? ''}</span>,
            text: line => line.reason ?? '',
          },
          {
            id: 'now',
            header: v.now,
            quiet: true,
            width: 'w-48',
            cell: line =>
              line.version === point.data?.point.notice ? (
                <StateMark meaning="settled" word={v.now} look="plain" />
              ) : (
                ''
              ),
          },
        ]}
        empty={<EmptyState title={v.none} next={v.noneNext} />}
      />
    </PageFrame>
  )
}
