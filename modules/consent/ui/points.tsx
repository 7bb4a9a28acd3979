// Where consent is asked: each point with what it asks and whether people see it; and the way to add one more.
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Dialog } from '@himaya/ui/dialog'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { Form } from '@himaya/ui/form'
import { AddIcon, ConsentIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { TextField } from '@himaya/ui/text-field'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PointLine } from '../contract/points.ts'
import type { contract } from '../contract.ts'
import { Manner, type Point } from '../records.ts'
import { ConsentTabs } from './consent-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('consent')
  const client = useClient<typeof contract>('consent')
  const [state] = useTableState(['manner', 'state'])
  const [isAdding, setAdding] = useState(false)
  const list = useQuery(
    api.points.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        page: state.page,
        pageSize,
        ...(state.query ? { search: state.query } : {}),
        ...(state.filters.manner ? { manner: state.filters.manner as Manner } : {}),
        ...(state.filters.state ? { state: state.filters.state as Point['state'] } : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const add = (
    <Button look="primary" icon={AddIcon} onClick={() => setAdding(true)}>
      {m.points.add}
    </Button>
  )
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.points.what} actions={add} />}>
      <ConsentTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<PointLine>
        name="consent-points"
        title={m.tabs.points}
        rows={list.data?.lines}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        rowKey={line => line.pointId}
        rowHref={line => `${homeOf(organisationId)}/points/${line.pointId}`}
        onExport={async () =>
          downloadFile(await client.points.export({ ...inOrganisation(organisationId), format: 'xlsx' }))
        }
        filters={[
          {
            id: 'manner',
            label: m.points.columns.manner,
            options: Manner.options.map(value => ({ value, label: m.manners[value] })),
          },
          {
            id: 'state',
            label: m.points.columns.state,
            options: (['draft', 'published', 'closed'] as const).map(value => ({
              value,
              label: m.points.states[value],
            })),
          },
        ]}
        columns={[
          { id: 'name', header: m.points.columns.name, cell: line => <span dir="auto">{line.name}</span> },
          {
            id: 'manner',
            header: m.points.columns.manner,
            width: 'w-36',
            cell: line => m.manners[line.manner],
          },
          {
            id: 'asked',
            header: m.points.columns.asked,
            width: 'w-36',
            cell: line => m.points.askedCount(line.asked),
          },
          {
            id: 'state',
            header: m.points.columns.state,
            width: 'w-44',
            cell: line =>
              line.state === 'published' && line.differs ? (
                <StateMark meaning="needs" word={m.points.differs} look="plain" />
              ) : line.state === 'published' ? (
                <StateMark meaning="settled" word={m.points.states.published} look="plain" />
              ) : (
                m.points.states[line.state]
              ),
          },
          {
            id: 'published',
            header: m.points.columns.published,
            width: 'w-44',
            phone: 'hide',
            cell: line => (line.publishedAt ? format.day(line.publishedAt.slice(0, 10)) : ''),
          },
        ]}
        empty={<EmptyState title={m.points.none} next={m.points.noneNext} icon={ConsentIcon} action={add} />}
      />
      {isAdding && <AddPoint organisationId={organisationId} onClose={() => setAdding(false)} />}
    </PageFrame>
  )
}

function AddPoint({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const m = useMessages(texts)
  const { go } = useNavigation()
  const api = useApi<typeof contract>('consent')
  const [name, setName] = useState('')
  const [manner, setManner] = useState<Manner>('web')
  const create = useMutation(api.points.create.mutationOptions())
  const start = async () => {
    const point = await create.mutateAsync({ ...inOrganisation(organisationId), manner, name })
    go(`${homeOf(organisationId)}/points/${point.pointId}`)
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.points.add}>
      <Form
        onSubmit={() => start().catch(() => undefined)}
        faults={faultsOf(create.error)}
        name={m.points.add}
        className="gap-5"
      >
        <TextField
          name="name"
          label={m.points.name}
          hint={m.points.nameHint}
          value={name}
          onChange={setName}
          autoFocus
        />
        <RadioGroup
          label={m.points.manner}
          value={manner}
          onChange={setManner}
          options={Manner.options.map(value => ({
            value,
            label: m.manners[value],
            help: m.mannerHelp[value],
          }))}
        />
        <ProblemNotice failure={create.error} />
        <Button type="submit" look="primary" disabled={name.trim() === ''} busy={create.isPending}>
          {m.points.create}
        </Button>
      </Form>
    </Dialog>
  )
}
