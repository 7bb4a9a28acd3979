// Longer keeping that the CNDP allows, for history, statistics or science (art. 3-2): recorded with the hash of its document,
// read by every run, ended with a reason.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { contract as registerContract } from '@himaya/register/contract'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { Confirm } from '@himaya/ui/confirm'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, LawIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Extension } from '../records.ts'
import { RecordExtension } from './extensions/record.tsx'
import { usePeriodWords } from './period/period-words.ts'
import { inOrganisation } from './place.ts'
import { RetentionTabs } from './retention-tabs.tsx'
import { texts } from './texts.ts'

const standingOf = ({ endedAt, until }: Extension, today: string) =>
  endedAt ? ('ended' as const) : until !== null && until < today ? ('over' as const) : ('open' as const)

export function Page({ organisationId }: PageProps) {
  const { extensions: m, tabs } = useMessages(texts)
  const format = useFormat()
  const period = usePeriodWords()
  const api = useApi<typeof contract>('retention')
  const register = useApi<typeof registerContract>('register')
  const queries = useQueryClient()
  const isDpo = useOwnOrganisation(organisationId).role === 'dpo'
  const [recording, setRecording] = useState(false)
  const [ending, setEnding] = useState<Extension>()
  const [reason, setReason] = useState('')
  const input = inOrganisation(organisationId)
  const list = useQuery(api.extensions.list.queryOptions({ input }))
  const rules = useQuery(api.rules.list.queryOptions({ input }))
  const processings = useQuery(register.list.queryOptions({ input: { ...input, pageSize: 200 } }))
  const end = useMutation(api.extensions.end.mutationOptions())
  const today = todayInCasablanca()
  const nameOf = ({ ruleId, processingId }: Extension) =>
    (ruleId
      ? rules.data?.rules.find(rule => rule.ruleId === ruleId)?.name
      : processings.data?.lines.find(line => line.processingId === processingId)?.name) ?? ''
  const untilOf = (extension: Extension) =>
    extension.until
      ? format.dayShort(extension.until)
      : extension.period
        ? m.untilPeriod(period(extension.period))
        : ''
  const add = isDpo && (
    <Button look="primary" icon={AddIcon} onClick={() => setRecording(true)}>
      {m.add}
    </Button>
  )
  return (
    <PageFrame header={<PageHeader title={tabs.extensions} what={m.what} actions={add} />}>
      <RetentionTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Extension>
        name="retention-extensions"
        title={tabs.extensions}
        rows={list.data?.extensions}
        rowKey={extension => extension.extensionId}
        columns={[
          {
            id: 'reference',
            header: m.reference,
            sortable: true,
            cell: extension => <bdi>{extension.reference}</bdi>,
            text: extension => extension.reference,
          },
          { id: 'of', header: m.of, cell: extension => <bdi>{nameOf(extension)}</bdi>, text: nameOf },
          {
            id: 'end',
            header: m.end,
            width: 'w-36',
            cell: extension => m.ends[extension.end],
            text: extension => m.ends[extension.end],
          },
          { id: 'until', header: m.until, width: 'w-56', cell: untilOf, text: untilOf },
          {
            id: 'grantedOn',
            header: m.grantedOn,
            width: 'w-36',
            cell: extension => format.dayShort(extension.grantedOn),
            text: extension => extension.grantedOn,
            phone: 'hide',
          },
          {
            id: 'state',
            header: m.state,
            width: 'w-32',
            cell: extension => {
              const standing = standingOf(extension, today)
              return standing === 'open' ? (
                <StateMark meaning="settled" word={m.open} look="plain" />
              ) : (
                m[standing]
              )
            },
            text: extension => m[standingOf(extension, today)],
          },
          {
            id: 'close',
            header: m.close,
            quiet: true,
            align: 'end',
            width: 'w-36',
            cell: extension =>
              isDpo &&
              standingOf(extension, today) === 'open' && (
                <Button size="small" onClick={() => setEnding(extension)}>
                  {m.close}
                </Button>
              ),
          },
        ]}
        empty={<EmptyState icon={LawIcon} title={m.none} next={m.noneNext} action={add} />}
      />
      {!isDpo && <p className="text-ink-soft">{m.onlyDpo}</p>}
      {recording && (
        <RecordExtension
          organisationId={organisationId}
          rules={rules.data?.rules ?? []}
          processings={processings.data?.lines ?? []}
          onClose={() => setRecording(false)}
        />
      )}
      <Confirm
        open={ending !== undefined}
        onOpenChange={open => !open && setEnding(undefined)}
        title={m.closeTitle}
        consequence={m.closeSays}
        act={m.closeConfirm}
        onConfirm={async () => {
          if (!ending) return
          await end.mutateAsync({ ...input, extensionId: ending.extensionId, reason })
          await queries.invalidateQueries({ queryKey: api.key() })
        }}
      >
        <TextArea label={m.reason} rows={2} value={reason} onChange={setReason} />
      </Confirm>
    </PageFrame>
  )
}
