// The evidence as a list, the latest first; a line opens what was sealed, and its seal can be verified.
import type { OrganisationId } from '@himaya/platform/records'
import { useApi, useClient } from '@himaya/ui/api'
import { Button, ButtonLink, IconButton } from '@himaya/ui/button'
import { DateField } from '@himaya/ui/date-field'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { DownloadIcon, EvidenceIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useEventWords } from '@himaya/ui/rooms'
import { type Column, Table } from '@himaya/ui/table'
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { contract } from '../contract.ts'
import type { EvidenceEntry } from '../records.ts'
import { EntryDrawer } from './entry-drawer.tsx'
import { evidenceTexts } from './messages/evidence.ts'
import { logTexts } from './messages/log.ts'
import { logHref } from './place.ts'

export function Page({ organisationId: address }: PageProps) {
  // The address has been checked against the person's own organisations before this page opens.
  const organisationId = address as OrganisationId
  const texts = useMessages(evidenceTexts)
  const { openLog } = useMessages(logTexts)
  const format = useFormat()
  const nameOf = useEventWords()
  const api = useApi<typeof contract>('evidence')
  const client = useClient<typeof contract>('evidence')
  const [parameters, change] = useSearch()
  const given = (name: string) => parameters.get(name) || undefined
  const filter = { kind: given('kind'), from: given('from'), until: given('until') }
  const list = useInfiniteQuery(
    api.list.infiniteOptions({
      input: (before: number | undefined) => ({ organisationId, ...filter, before, limit: 100 }),
      initialPageParam: undefined,
      getNextPageParam: last => last.nextBefore ?? undefined,
      placeholderData: keepPreviousData,
    }),
  )
  const save = useMutation({
    mutationFn: async (format: 'csv' | 'json') =>
      downloadFile(await client.download({ organisationId, ...filter, format })),
  })
  const pages = list.data?.pages
  const entries = useMemo(() => pages?.flatMap(page => page.entries), [pages])
  const kinds = pages?.[0]?.kinds ?? []
  const total = pages?.[0]?.total ?? 0

  const columns: Column<EvidenceEntry>[] = [
    {
      id: 'happened',
      header: texts.happened,
      cell: row => nameOf(row.kind),
    },
    {
      id: 'who',
      header: texts.who,
      width: 'w-48',
      cell: row => <bdi>{row.actor.kind === 'person' ? row.actor.name : texts.system}</bdi>,
    },
    {
      id: 'when',
      header: texts.when,
      width: 'w-48',
      cell: row => <time dateTime={row.recordedAt}>{format.instantShort(row.recordedAt)}</time>,
    },
    {
      id: 'commitment',
      header: texts.commitment,
      width: 'w-32',
      phone: 'hide',
      cell: row => <bdi className="ltr font-key text-small">{row.commitment.slice(0, 10)}</bdi>,
    },
    {
      id: 'sequence',
      header: texts.place,
      width: 'w-20',
      align: 'end',
      phone: 'hide',
      cell: row => format.number(row.sequence),
    },
  ]
  const opened = entries?.find(entry => entry.entryId === parameters.get('entry'))
  return (
    <PageFrame
      header={
        <PageHeader
          title={texts.title}
          what={texts.what}
          actions={
            <>
              <ButtonLink href={logHref(organisationId)} icon={EvidenceIcon}>
                {openLog}
              </ButtonLink>
              <Menu
                align="end"
                trigger={<IconButton icon={DownloadIcon} name={texts.export} />}
                items={[
                  { id: 'csv', label: texts.csv, onSelect: () => save.mutate('csv') },
                  { id: 'json', label: texts.json, onSelect: () => save.mutate('json') },
                ]}
              />
            </>
          }
        />
      }
    >
      <ProblemNotice failure={list.error ?? save.error} onRetry={() => void list.refetch()} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <DateField label={texts.from} value={filter.from ?? ''} onChange={from => change({ from })} />
        <DateField label={texts.until} value={filter.until ?? ''} onChange={until => change({ until })} />
      </div>
      <Table
        name="evidence"
        title={texts.title}
        searchable={false}
        columns={columns}
        rows={entries}
        total={total}
        rowKey={row => row.entryId}
        rowHref={row => `?${withEntry(parameters, row.entryId)}`}
        filters={[
          { id: 'kind', label: texts.kind, options: kinds.map(value => ({ value, label: nameOf(value) })) },
        ]}
        foot={
          <div className="flex min-h-9 items-center justify-end gap-3 text-table text-ink-soft">
            <output>{texts.shown(entries?.length ?? 0, total)}</output>
            {list.hasNextPage && (
              <Button size="small" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {texts.older}
              </Button>
            )}
          </div>
        }
        empty={<EmptyState icon={EvidenceIcon} title={texts.none} next={texts.noneNext} />}
      />
      {opened && (
        <EntryDrawer
          organisationId={organisationId}
          entry={opened}
          title={nameOf(opened.kind)}
          onClose={() => change({ entry: '' })}
        />
      )}
    </PageFrame>
  )
}

const withEntry = (parameters: URLSearchParams, entryId: string) => {
  const next = new URLSearchParams(parameters)
  next.set('entry', entryId)
  return next.toString()
}
