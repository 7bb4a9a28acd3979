// What people are asked: every purpose, and those of the register that nobody asks for yet.
import { channels } from '@himaya/law/words/channels'
import { useApi, useClient } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, ConsentIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PurposeLine } from '../contract/purposes.ts'
import type { contract } from '../contract.ts'
import { PurposeKind } from '../records.ts'
import { ConsentTabs } from './consent-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const { go } = useNavigation()
  const api = useApi<typeof contract>('consent')
  const client = useClient<typeof contract>('consent')
  const [state] = useTableState(['kind', 'state'])
  const home = homeOf(organisationId)
  const list = useQuery(
    api.purposes.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        page: state.page,
        pageSize,
        ...(state.query ? { search: state.query } : {}),
        ...(state.filters.kind ? { kind: state.filters.kind as PurposeKind } : {}),
        ...(state.filters.state ? { state: state.filters.state as PurposeLine['state'] } : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const candidates = useQuery(api.purposes.candidates.queryOptions({ input: inOrganisation(organisationId) }))
  const add = (
    <ButtonLink look="primary" icon={AddIcon} href={`${home}/purposes/new`}>
      {m.purposes.add}
    </ButtonLink>
  )
  const found = candidates.data?.candidates ?? []
  return (
    <PageFrame header={<PageHeader title={m.tabs.purposes} what={m.purposes.what} actions={add} />}>
      <ConsentTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error ?? candidates.error} onRetry={() => list.refetch()} />
      <Table<PurposeLine>
        name="consent-purposes"
        title={m.tabs.purposes}
        rows={list.data?.lines}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={line => line.purposeId}
        rowHref={line => `${home}/purposes/${line.purposeId}`}
        onExport={async () =>
          downloadFile(await client.purposes.export({ ...inOrganisation(organisationId), format: 'xlsx' }))
        }
        filters={[
          {
            id: 'kind',
            label: m.purposes.columns.kind,
            options: PurposeKind.options.map(value => ({ value, label: m.kinds[value] })),
          },
          {
            id: 'state',
            label: m.purposes.columns.state,
            options: (['active', 'retired'] as const).map(value => ({
              value,
              label: m.purposes.states[value],
            })),
          },
        ]}
        columns={[
          {
            id: 'label',
            header: m.purposes.columns.label,
            cell: line => <span dir="auto">{say(line.label) || line.label.fr || line.key}</span>,
          },
          { id: 'kind', header: m.purposes.columns.kind, width: 'w-48', cell: line => m.kinds[line.kind] },
          {
            id: 'of',
            header: m.purposes.columns.of,
            width: 'w-44',
            cell: line =>
              line.channel !== null ? (
                say(channels[line.channel])
              ) : line.recipient !== null ? (
                <bdi>{line.recipient.name}</bdi>
              ) : line.storage !== null ? (
                m.storages[line.storage]
              ) : (
                ''
              ),
          },
          {
            id: 'processing',
            header: m.purposes.columns.processing,
            width: 'w-48',
            phone: 'hide',
            cell: line => <bdi>{line.processing ?? ''}</bdi>,
          },
          {
            id: 'points',
            header: m.purposes.columns.points,
            width: 'w-20',
            align: 'end',
            cell: line => format.number(line.points),
          },
          {
            id: 'state',
            header: m.purposes.columns.state,
            width: 'w-28',
            cell: line => m.purposes.states[line.state],
          },
        ]}
        empty={
          <EmptyState title={m.purposes.none} next={m.purposes.noneNext} icon={ConsentIcon} action={add} />
        }
      />
      {found.length > 0 && (
        <Section title={m.purposes.candidates} help={m.purposes.candidatesHelp}>
          <ul className="flex max-w-4xl flex-col divide-y divide-line border-y border-line">
            {found.map(candidate => (
              <li
                key={`${candidate.processingId} ${candidate.key}`}
                className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5"
              >
                <div className="flex min-w-0 flex-1 basis-72 flex-col">
                  <span className="font-strong" dir="auto">
                    {candidate.name}
                  </span>
                  <span className="text-table text-ink-soft" dir="auto">
                    {candidate.processing}
                  </span>
                </div>
                <Button
                  aria-label={m.purposes.takeNamed(candidate.name)}
                  onClick={() =>
                    go(`${home}/purposes/new?processing=${candidate.processingId}&purpose=${candidate.key}`)
                  }
                >
                  {m.purposes.take}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PageFrame>
  )
}
