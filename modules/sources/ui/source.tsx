// One source: how its scan goes, what it found, what could not be read, and the scans before.
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { EmptyState } from '@himaya/ui/empty-state'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Progress, type WorkState } from '@himaya/ui/progress'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Scan } from '../records.ts'
import { FoundCategories } from './found-categories.tsx'
import { ofScan, ofSource } from './place.ts'
import { scanPace } from './scan-pace.ts'
import { texts } from './texts.ts'

const workStates: Record<Scan['state'], WorkState> = {
  queued: 'waiting',
  running: 'running',
  finished: 'done',
  failed: 'failed',
  cancelled: 'stopped',
}
const isAlive = (scan?: Scan) => scan?.state === 'queued' || scan?.state === 'running'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const { go } = useNavigation()
  const api = useApi<typeof contract>('sources')
  const queries = useQueryClient()
  const which = ofSource(organisationId, params.sourceId ?? '')
  const page = useQuery(
    api.read.queryOptions({
      input: which,
      // Short while a scan runs, so that its progress is seen; none otherwise.
      refetchInterval: query => (isAlive(query.state.data?.scans[0]) ? 700 : false),
    }),
  )
  const again = () => queries.invalidateQueries({ queryKey: api.key() })
  const scan = useMutation(api.scan.mutationOptions({ onSettled: again }))
  const cancel = useMutation(api.cancelScan.mutationOptions({ onSettled: again }))
  const resume = useMutation(api.resumeScan.mutationOptions({ onSettled: again }))
  const remove = useMutation(api.remove.mutationOptions())
  const [removing, setRemoving] = useState(false)

  const source = page.data?.source
  const [last, ...before] = page.data?.scans ?? []
  const at = `/o/${organisationId}/sources`
  return (
    <PageFrame
      header={
        <PageHeader
          title={source?.name ?? m.title}
          what={
            source && (
              <>
                {m.kinds[source.kind]} · <bdi className="ltr font-key text-table">{source.address}</bdi>
              </>
            )
          }
          above={[{ title: m.title, href: at }]}
          actions={
            <>
              <Button look="quiet" onClick={() => setRemoving(true)}>
                {m.page.remove}
              </Button>
              <Button
                look={last ? 'secondary' : 'primary'}
                disabled={isAlive(last) || scan.isPending || !source}
                onClick={() => scan.mutate(which)}
              >
                {last ? m.page.scanAgain : m.page.scan}
              </Button>
              {source?.lastScan && (
                <ButtonLink look="primary" href={`${at}/findings?source=${source.sourceId}&personal=true`}>
                  {m.page.seeFindings}
                </ButtonLink>
              )}
            </>
          }
        />
      }
    >
      <ProblemNotice failure={page.error ?? scan.error ?? cancel.error ?? resume.error} onRetry={again} />
      {page.data && !last && <EmptyState title={m.page.noScan} next={m.page.noScanNext} />}
      {last && (
        <CurrentScan
          scan={last}
          onStop={() => cancel.mutate(ofScan(organisationId, which.sourceId, last.scanId))}
          onResume={() => resume.mutate(ofScan(organisationId, which.sourceId, last.scanId))}
        />
      )}
      {source && last && !isAlive(last) && (
        <FoundCategories organisationId={organisationId} sourceId={source.sourceId} />
      )}
      {last && last.skipped.length > 0 && (
        <Section title={m.page.skipped} help={m.page.skippedHelp}>
          <ul className="flex flex-col divide-y divide-line border-y border-line">
            {last.skipped.map(({ table, failure }) => (
              <li key={`${table} ${failure.code}`} className="flex flex-col gap-0.5 py-2">
                <bdi className="ltr font-key text-table">{table}</bdi>
                <span className="text-ink-soft">{say(failure.message)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {before.length > 0 && <EarlierScans scans={before} />}
      <Confirm
        open={removing}
        onOpenChange={setRemoving}
        title={m.page.removeTitle}
        consequence={m.page.removeConsequence(source?.lastScan?.columns ?? 0)}
        act={m.page.remove}
        harmful
        onConfirm={async () => {
          await remove.mutateAsync(which)
          await again()
          go(at)
        }}
      />
    </PageFrame>
  )
}

function CurrentScan({ scan, onStop, onResume }: { scan: Scan; onStop: () => void; onResume: () => void }) {
  const m = useMessages(texts)
  const say = useTranslated()
  const pace = scanPace(scan)
  return (
    <div className="flex flex-col gap-3">
      <Progress
        title={m.page.progress}
        state={workStates[scan.state]}
        done={scan.columnsDone}
        unit={m.page.unit}
        {...(scan.columnsTotal > 0 ? { total: scan.columnsTotal } : {})}
        {...pace}
        {...(isAlive(scan) ? { onStop } : {})}
        {...(scan.state === 'failed' || scan.state === 'cancelled' ? { onResume } : {})}
      />
      <p className="text-ink-soft" aria-live="polite">
        {scan.state === 'queued' && m.page.queued}
        {scan.state === 'running' && scan.current && m.page.reading(scan.current)}
      </p>
      {scan.columnsPersonal > 0 && <p className="font-strong">{m.page.found(scan.columnsPersonal)}</p>}
      {scan.failure && <StateMark meaning="prohibited" word={say(scan.failure.message)} look="plain" />}
    </div>
  )
}

function EarlierScans({ scans }: { scans: readonly Scan[] }) {
  const m = useMessages(texts)
  const format = useFormat()
  return (
    <Section title={m.page.scans}>
      <Table<Scan>
        name="scans"
        title={m.page.scans}
        prefix="scans-"
        searchable={false}
        rows={scans}
        rowKey={scan => scan.scanId}
        columns={[
          {
            id: 'started',
            header: m.page.startedAt,
            cell: scan => (scan.startedAt ? format.instant(scan.startedAt) : ''),
            text: scan => scan.startedAt ?? '',
          },
          { id: 'state', header: m.state, cell: scan => m.page.scanStates[scan.state] },
          {
            id: 'tables',
            header: m.page.tables,
            align: 'end',
            cell: scan => format.number(scan.tablesDone),
          },
          {
            id: 'columns',
            header: m.page.columns,
            align: 'end',
            cell: scan => format.number(scan.columnsDone),
          },
          {
            id: 'personal',
            header: m.personalColumns,
            align: 'end',
            cell: scan => format.number(scan.columnsPersonal),
          },
        ]}
        empty={null}
      />
    </Section>
  )
}
