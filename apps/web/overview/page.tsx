// The overview of one organisation, gathered from the filings, the register, the sources and the evidence.
import type { contract as evidenceContract } from '@himaya/evidence/contract'
import type { contract as filingsContract } from '@himaya/filings/contract'
import { dataCategories } from '@himaya/law/words/data-categories'
import type { contract as registerContract } from '@himaya/register/contract'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { ProblemNotice, problemOf } from '@himaya/ui/problem'
import { useEventWords } from '@himaya/ui/rooms'
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shellTexts } from '../texts.ts'
import { dueOf, gapsOf, type MapFacts, mapOf } from './gather.ts'
import { type Change, Overview } from './overview.tsx'

const route = getRouteApi('/o/$organisationId')

/** More processings than this are told in the register; the picture keeps to what can be read. */
const mostProcessings = 24

export function Page() {
  const { organisationId } = route.useRouteContext()
  const home = `/o/${organisationId}`
  const texts = useMessages(shellTexts)
  const format = useFormat()
  const say = useTranslated()
  const wordsOf = useEventWords()
  const today = todayInCasablanca()
  const filings = useApi<typeof filingsContract>('filings')
  const evidence = useApi<typeof evidenceContract>('evidence')

  const coverage = useQuery(filings.coverage.queryOptions({ input: { organisationId } }))
  const latest = useQuery(evidence.list.queryOptions({ input: { organisationId, limit: 6 } }))
  const { facts, failure } = useMapFacts(organisationId)

  const rows = coverage.data?.coverage ?? (isAbsent(coverage.error) ? [] : undefined)
  const due = useMemo(() => rows && dueOf(rows, today, say, home), [rows, today, say, home])
  const gaps = useMemo(() => rows && gapsOf(rows, texts, home), [rows, texts, home])
  const map = useMemo(
    () =>
      facts &&
      mapOf(
        facts,
        {
          category: key =>
            key in dataCategories ? say(dataCategories[key as keyof typeof dataCategories].label) : key,
          country: format.country,
        },
        home,
      ),
    [facts, format, say, home],
  )
  const changes = latest.data?.entries.map((entry): Change => {
    const words = wordsOf(entry.kind)
    return {
      id: entry.entryId,
      at: entry.recordedAt,
      what: words ? `${say(words.room)} : ${say(words.what)}` : entry.kind,
      who: entry.actor.kind === 'person' ? entry.actor.name : 'Himaya',
      href: `${home}/evidence?entry=${entry.entryId}`,
    }
  })
  const broken = [coverage.error, latest.error, failure].find(error => error && !isAbsent(error))
  return (
    <Overview
      {...{ today, due, gaps, changes, map, home }}
      notices={broken ? <ProblemNotice failure={broken} onRetry={() => void coverage.refetch()} /> : null}
    />
  )
}

/** A room that this installation does not have answers "not found": then it has nothing to tell. */
const isAbsent = (error: unknown) => problemOf(error)?.status === 404

type OrganisationId = ReturnType<typeof route.useRouteContext>['organisationId']

function useMapFacts(organisationId: OrganisationId): {
  readonly facts: MapFacts | undefined
  readonly failure: unknown
} {
  const register = useApi<typeof registerContract>('register')
  const sources = useApi<typeof sourcesContract>('sources')
  const connected = useQuery(sources.list.queryOptions({ input: { organisationId } }))
  const found = useQuery(
    sources.findings.queryOptions({ input: { organisationId, personal: true, pageSize: 500 } }),
  )
  const lines = useQuery(register.list.queryOptions({ input: { organisationId, pageSize: mostProcessings } }))
  const details = useQueries({
    queries: (lines.data?.lines ?? []).map(({ processingId }) =>
      register.read.queryOptions({ input: { organisationId, processingId } }),
    ),
    combine: answers => ({
      waiting: answers.some(answer => answer.isPending),
      processings: answers.flatMap(answer => answer.data?.processing ?? []),
    }),
  })
  const waiting = connected.isPending || found.isPending || lines.isPending || details.waiting
  const facts = useMemo(
    (): MapFacts | undefined =>
      waiting
        ? undefined
        : {
            sources: connected.data?.sources ?? [],
            columns: found.data?.findings ?? [],
            processings: details.processings,
          },
    [waiting, connected.data, found.data, details.processings],
  )
  return { facts, failure: connected.error ?? found.error ?? lines.error }
}
