// The filings of the organisation: what was prepared, sent, answered, and what is due next.
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { FilingIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { type Filing, FilingState } from '../records.ts'
import { inOrganisation } from './place.ts'
import { FilingStateMark } from './state.tsx'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('filings')
  const [state] = useTableState(['state'])
  const list = useQuery(
    api.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        page: state.page,
        pageSize,
        ...(state.query ? { search: state.query } : {}),
        ...(state.filters.state ? { state: state.filters.state as Filing['state'] } : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const toRegister = (
    <ButtonLink look="primary" href={`/o/${organisationId}/register`}>
      {m.toRegister}
    </ButtonLink>
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Filing>
        name="filings"
        title={m.title}
        rows={list.data?.filings}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={filing => filing.filingId}
        rowHref={filing => `/o/${organisationId}/filings/${filing.filingId}`}
        filters={[
          {
            id: 'state',
            label: m.columns.state,
            options: FilingState.options.map(value => ({ value, label: m.states[value] })),
          },
        ]}
        columns={[
          {
            id: 'processing',
            header: m.columns.processing,
            cell: filing => <span dir="auto">{filing.processingName}</span>,
          },
          {
            id: 'form',
            header: m.columns.form,
            width: 'w-28',
            cell: filing => <bdi className="ltr">{filing.form}</bdi>,
          },
          {
            id: 'state',
            header: m.columns.state,
            width: 'w-52',
            cell: filing => <FilingStateMark filing={filing} look="plain" />,
          },
          {
            id: 'number',
            header: m.columns.number,
            width: 'w-44',
            cell: filing => <bdi className="ltr">{filing.referenceNumber ?? filing.registrationNumber}</bdi>,
          },
          { id: 'due', header: m.columns.due, width: 'w-44', cell: filing => <NextDue filing={filing} /> },
          {
            id: 'prepared',
            header: m.columns.prepared,
            width: 'w-40',
            phone: 'hide',
            cell: filing => format.day(filing.preparedOn),
          },
        ]}
        empty={<EmptyState title={m.none} next={m.noneNext} icon={FilingIcon} action={toRegister} />}
      />
    </PageFrame>
  )
}

function NextDue({ filing: { due } }: { filing: Filing }) {
  const format = useFormat()
  const [next] = due
  if (!next) return null
  const day = format.day(next.on)
  return next.on < todayInCasablanca() ? <StateMark meaning="overdue" word={day} look="plain" /> : day
}
