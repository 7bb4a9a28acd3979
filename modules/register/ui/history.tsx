// Every version of a processing: who changed what, when.
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages } from '@himaya/ui/language'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { ProcessingVersion } from '../records.ts'
import { ofProcessing } from './place.ts'
import { texts } from './texts.ts'

type Line = Omit<ProcessingVersion, 'content'>

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('register')
  const which = ofProcessing(organisationId, params.processingId ?? '')
  const processing = useQuery(api.read.queryOptions({ input: which }))
  const history = useQuery(api.history.queryOptions({ input: which }))
  const at = `/o/${organisationId}/register`
  const name = processing.data?.processing.content.name ?? ''
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.historyPage.title}
          what={m.historyPage.what}
          above={[
            { title: m.title, href: at },
            { title: name, href: `${at}/${which.processingId}` },
          ]}
        />
      }
    >
      <ProblemNotice failure={history.error} onRetry={() => history.refetch()} />
      <Table<Line>
        name="history"
        title={m.historyPage.title}
        rows={history.data?.versions}
        rowKey={line => String(line.version)}
        columns={[
          {
            id: 'version',
            header: m.historyPage.version,
            width: 'w-24',
            cell: line => format.number(line.version),
            order: line => line.version,
            sortable: true,
          },
          {
            id: 'when',
            header: m.historyPage.when,
            width: 'w-56',
            cell: line => format.instant(line.recordedAt),
            text: line => line.recordedAt,
            sortable: true,
          },
          {
            id: 'who',
            header: m.historyPage.who,
            width: 'w-48',
            cell: line => <span dir="auto">{line.actorName}</span>,
            text: line => line.actorName,
          },
          { id: 'state', header: m.columns.state, width: 'w-28', cell: line => m.states[line.state] },
          {
            id: 'changes',
            header: m.historyPage.changes,
            cell: line =>
              line.version === 1 ? (
                m.historyPage.first
              ) : (
                <bdi className="ltr font-key text-small" title={line.changes.join('\n')}>
                  {line.changes.join(', ')}
                </bdi>
              ),
            text: line => line.changes.join(', '),
          },
        ]}
        empty={null}
      />
    </PageFrame>
  )
}
