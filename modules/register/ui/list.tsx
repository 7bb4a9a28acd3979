// The register: every processing with the regime it falls under, and the way to describe one more.
import { regimes } from '@himaya/law/words/regimes'
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { Form } from '@himaya/ui/form'
import { AddIcon, RegisterIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { TextField } from '@himaya/ui/text-field'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract, ProcessingLine } from '../contract.ts'
import type { Processing } from '../records.ts'
import { emptyContent } from './empty-content.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('register')
  const client = useClient<typeof contract>('register')
  const [state] = useTableState(['state', 'regime'])
  const [isNaming, setNaming] = useState(false)
  const list = useQuery(
    api.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        page: state.page,
        pageSize,
        sort: (state.sort?.column ?? 'name') as 'name',
        direction: state.sort?.descending ? 'desc' : 'asc',
        ...(state.query ? { search: state.query } : {}),
        ...(state.filters.state ? { state: state.filters.state as Processing['state'] } : {}),
        ...(state.filters.regime ? { regime: state.filters.regime } : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const add = (
    <Button look="primary" icon={AddIcon} onClick={() => setNaming(true)}>
      {m.add}
    </Button>
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} actions={add} />}>
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<ProcessingLine>
        name="register"
        title={m.title}
        rows={list.data?.lines}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={line => line.processingId}
        rowHref={line => `/o/${organisationId}/register/${line.processingId}`}
        onExport={async () =>
          downloadFile(await client.export({ ...inOrganisation(organisationId), format: 'xlsx' }))
        }
        filters={[
          {
            id: 'regime',
            label: m.columns.regime,
            options: Object.entries(regimes).map(([value, { label }]) => ({ value, label: say(label) })),
          },
          {
            id: 'state',
            label: m.columns.state,
            options: (['draft', 'active', 'ended'] as const).map(value => ({
              value,
              label: m.states[value],
            })),
          },
        ]}
        columns={[
          {
            id: 'name',
            header: m.columns.name,
            sortable: true,
            cell: line => <span dir="auto">{line.name}</span>,
          },
          {
            id: 'regime',
            header: m.columns.regime,
            sortable: true,
            width: 'w-56',
            cell: line => <RegimeMark line={line} />,
          },
          {
            id: 'items',
            header: m.columns.items,
            width: 'w-44',
            cell: line => (
              <span className="flex items-center gap-2">
                {format.number(line.itemCount)}
                {line.nationalId && <Badge>{m.nationalId}</Badge>}
                {line.sensitive && <Badge>{m.sensitive}</Badge>}
              </span>
            ),
          },
          {
            id: 'needs',
            header: m.columns.needs,
            width: 'w-52',
            cell: line =>
              line.needs === 0 ? (
                ''
              ) : (
                <StateMark meaning="needs" word={m.needsCount(line.needs)} look="plain" />
              ),
          },
          {
            id: 'state',
            header: m.columns.state,
            sortable: true,
            width: 'w-28',
            cell: line => m.states[line.state],
          },
          {
            id: 'changedAt',
            header: m.columns.changed,
            sortable: true,
            width: 'w-44',
            phone: 'hide',
            cell: line => format.day(line.changedAt.slice(0, 10)),
          },
        ]}
        empty={<EmptyState title={m.none} next={m.noneNext} icon={RegisterIcon} action={add} />}
      />
      {isNaming && <NameProcessing organisationId={organisationId} onClose={() => setNaming(false)} />}
    </PageFrame>
  )
}

function RegimeMark({ line }: { line: ProcessingLine }) {
  const m = useMessages(texts)
  const say = useTranslated()
  if (line.regime === 'prohibited')
    return <StateMark meaning="prohibited" word={say(regimes.prohibited.label)} look="plain" />
  if (line.regime in regimes) return say(regimes[line.regime as keyof typeof regimes].label)
  return <span className="text-ink-soft">{m.undetermined}</span>
}

/** A name is enough to begin; the law asks for the rest on the processing's own page. */
function NameProcessing({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const m = useMessages(texts)
  const { go } = useNavigation()
  const api = useApi<typeof contract>('register')
  const [name, setName] = useState('')
  const create = useMutation(api.create.mutationOptions())
  const start = async () => {
    const processing = await create.mutateAsync({
      ...inOrganisation(organisationId),
      content: { ...emptyContent, name },
    })
    go(`/o/${organisationId}/register/${processing.processingId}`)
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.add}>
      <Form onSubmit={() => start().catch(() => undefined)} faults={faultsOf(create.error)} name={m.add}>
        <TextField
          name="content.name"
          label={m.newName}
          hint={m.newNameHint}
          value={name}
          onChange={setName}
          autoFocus
          dir="auto"
        />
        <ProblemNotice failure={create.error} />
        <Button type="submit" look="primary" disabled={name.trim() === '' || create.isPending}>
          {m.create}
        </Button>
      </Form>
    </Dialog>
  )
}
