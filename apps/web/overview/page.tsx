// The overview of one organisation, gathered from the filings, the register, the sources and the evidence.
import type { contract as evidenceContract } from '@himaya/evidence/contract'
import type { contract as filingsContract } from '@himaya/filings/contract'
import type { contract as retentionContract } from '@himaya/retention/contract'
import type { contract as runsContract } from '@himaya/runs/contract'
import { useApi } from '@himaya/ui/api'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { ProblemNotice, problemOf } from '@himaya/ui/problem'
import { useEventWords } from '@himaya/ui/rooms'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { shellTexts } from '../texts.ts'
import { dueOf, gapsOf, keepingGapsOf } from './gather.ts'
import { type Change, Overview, Waiting } from './overview.tsx'

/** The picture stands below what is read first, and is fetched after it. */
const Picture = lazy(async () => ({ default: (await import('./picture.tsx')).Picture }))

const route = getRouteApi('/o/$organisationId')

export function Page() {
  const { organisationId } = route.useRouteContext()
  const home = `/o/${organisationId}`
  const texts = useMessages(shellTexts)
  const say = useTranslated()
  const wordsOf = useEventWords()
  const today = todayInCasablanca()
  const filings = useApi<typeof filingsContract>('filings')
  const evidence = useApi<typeof evidenceContract>('evidence')
  const retention = useApi<typeof retentionContract>('retention')
  const runs = useApi<typeof runsContract>('runs')

  const coverage = useQuery(filings.coverage.queryOptions({ input: { organisationId } }))
  const overdue = useQuery(retention.time.overdue.queryOptions({ input: { organisationId } }))
  const awaiting = useQuery(
    runs.list.queryOptions({ input: { organisationId, state: 'previewed', pageSize: 20 } }),
  )
  const latest = useQuery(evidence.list.queryOptions({ input: { organisationId, limit: 6 } }))

  const rows = coverage.data?.coverage ?? (isAbsent(coverage.error) ? [] : undefined)
  const due = useMemo(() => rows && dueOf(rows, today, say, home), [rows, today, say, home])
  const gaps = useMemo(
    () =>
      rows && [
        ...gapsOf(rows, texts, home),
        ...keepingGapsOf(overdue.data?.rules ?? [], awaiting.data?.runs ?? [], texts, home),
      ],
    [rows, overdue.data, awaiting.data, texts, home],
  )
  const changes = latest.data?.entries.map(
    (entry): Change => ({
      id: entry.entryId,
      at: entry.recordedAt,
      what: wordsOf(entry.kind),
      who: entry.actor.kind === 'person' ? entry.actor.name : 'Himaya',
      href: `${home}/evidence?entry=${entry.entryId}`,
    }),
  )
  const broken = [coverage.error, latest.error, overdue.error, awaiting.error].find(
    error => error && !isAbsent(error),
  )
  return (
    <Overview
      {...{ today, due, gaps, changes, home }}
      picture={
        <Suspense fallback={<Waiting />}>
          <Picture organisationId={organisationId} home={home} />
        </Suspense>
      }
      notices={broken ? <ProblemNotice failure={broken} onRetry={() => void coverage.refetch()} /> : null}
    />
  )
}

/** A room that this installation does not have answers "not found": then it has nothing to tell. */
const isAbsent = (error: unknown) => problemOf(error)?.status === 404
