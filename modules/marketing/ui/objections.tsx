// Who wants no more prospecting: looked up by the exact address, recorded when told, listed and exported as hashes.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi, useClient } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { Actions, Form } from '@himaya/ui/form'
import { AddIcon, SearchIcon, StopIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useTableState } from '@himaya/ui/table-state.ts'
import { TextField } from '@himaya/ui/text-field'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Objection, Origin, Scope } from '../records.ts'
import { personOf } from '../typed-person.ts'
import { origins } from '../words.ts'
import { channelKeys, useScopeWords } from './choices.tsx'
import { MarketingTabs } from './marketing-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { RecordObjection } from './record-objection.tsx'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const { objections: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const scope = useScopeWords()
  const api = useApi<typeof contract>('marketing')
  const client = useClient<typeof contract>('marketing')
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const [state] = useTableState(['scope', 'origin'])
  const [recording, setRecording] = useState(false)
  const chosen = {
    ...(state.filters.scope && { scope: state.filters.scope as Scope }),
    ...(state.filters.origin && { origin: state.filters.origin as Origin }),
  }
  const list = useQuery(
    api.objections.list.queryOptions({
      input: { ...inOrganisation(organisationId), ...chosen, page: state.page, pageSize },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.title}
          what={m.what}
          actions={
            mayWrite && (
              <>
                <ButtonLink href={`${homeOf(organisationId)}/lists/new?kind=objections`}>
                  {m.import}
                </ButtonLink>
                <Button look="primary" icon={AddIcon} onClick={() => setRecording(true)}>
                  {m.record}
                </Button>
              </>
            )
          }
        />
      }
    >
      <MarketingTabs organisationId={organisationId} />
      <LookUp organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Objection>
        name="marketing-objections"
        title={m.title}
        rows={list.data?.objections}
        {...(list.data ? { total: list.data.total } : {})}
        pageSize={pageSize}
        searchable={false}
        rowKey={row => `${row.keyedHash} ${row.channel}`}
        onExport={async () =>
          downloadFile(
            (await client.objections.export({
              ...inOrganisation(organisationId),
              ...chosen,
              format: 'xlsx',
            })) as File,
          )
        }
        filters={[
          {
            id: 'scope',
            label: m.scope,
            options: (['all', ...channelKeys] as const).map(value => ({ value, label: scope(value) })),
          },
          {
            id: 'origin',
            label: m.origin,
            options: Object.entries(origins).map(([value, words]) => ({ value, label: say(words) })),
          },
        ]}
        columns={[
          {
            id: 'hash',
            header: m.hash,
            cell: row => (
              <span className="flex items-center gap-2">
                <bdi className="ltr font-key">{row.keyedHash.slice(0, 16)}…</bdi>
                <Badge>{m.kinds[row.addressKind]}</Badge>
              </span>
            ),
          },
          { id: 'scope', header: m.scope, cell: row => scope(row.channel) },
          { id: 'origin', header: m.origin, cell: row => say(origins[row.origin]) },
          {
            id: 'objectedAt',
            header: m.objectedAt,
            cell: row => format.instantShort(row.objectedAt),
          },
          {
            id: 'times',
            header: m.times,
            align: 'end',
            width: 'w-20',
            phone: 'hide',
            cell: row => format.number(row.times),
          },
        ]}
        empty={<EmptyState icon={StopIcon} title={m.none} next={m.noneNext} />}
      />
      <p className="max-w-(--measure) text-table text-ink-soft">{m.forever}</p>
      {recording && <RecordObjection organisationId={organisationId} onClose={() => setRecording(false)} />}
    </PageFrame>
  )
}

function LookUp({ organisationId }: { organisationId: string }) {
  const { objections: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const scope = useScopeWords()
  const api = useApi<typeof contract>('marketing')
  const [address, setAddress] = useState('')
  const find = useMutation(api.objections.lookUp.mutationOptions())
  return (
    <Section title={m.lookUp} help={m.lookUpHelp}>
      <Form
        name={m.lookUp}
        faults={faultsOf(find.error)}
        className="gap-3!"
        onSubmit={() => find.mutate({ ...inOrganisation(organisationId), person: personOf(address) })}
      >
        <TextField
          name="person"
          label={m.address}
          value={address}
          onChange={setAddress}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
        />
        <Actions>
          <Button type="submit" icon={SearchIcon} busy={find.isPending} disabled={address.trim() === ''}>
            {m.search}
          </Button>
        </Actions>
        <ProblemNotice failure={find.error} />
        <div role="status">
          {find.data?.objections.length === 0 && (
            <StateMark meaning="settled" word={m.notFound} look="plain" />
          )}
          {find.data?.objections.map(row => (
            <p key={row.channel} className="flex flex-wrap items-center gap-x-3 py-1">
              <StateMark meaning="prohibited" word={scope(row.channel)} />
              <span>{say(origins[row.origin])}</span>
              <span className="text-ink-soft">{format.instant(row.objectedAt)}</span>
              {row.originReference && <bdi className="text-ink-soft">{row.originReference}</bdi>}
            </p>
          ))}
        </div>
      </Form>
    </Section>
  )
}
