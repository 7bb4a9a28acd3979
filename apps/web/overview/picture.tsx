// The organisation's data as a picture, gathered from the sources, what was found in them, and the register.
import { dataCategories } from '@himaya/law/words/data-categories'
import type { OrganisationId } from '@himaya/platform/records'
import type { contract as registerContract } from '@himaya/register/contract'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { DataMap } from '@himaya/ui/data-map'
import { EmptyState } from '@himaya/ui/empty-state'
import { MapIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { ProblemNotice } from '@himaya/ui/problem'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { shellTexts } from '../texts.ts'
import { type MapFacts, mapOf } from './gather.ts'
import { Waiting } from './overview.tsx'

/** More processings than this are told in the register; the picture keeps to what can be read. */
const mostProcessings = 24

export function Picture({ organisationId, home }: { organisationId: OrganisationId; home: string }) {
  const texts = useMessages(shellTexts)
  const format = useFormat()
  const say = useTranslated()
  const { facts, failure } = useMapFacts(organisationId)
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
  if (failure) return <ProblemNotice failure={failure} />
  if (!map) return <Waiting />
  if (map.nodes.length > 0) return <DataMap {...map} />
  return (
    <EmptyState
      icon={MapIcon}
      title={texts.mapNone}
      next={texts.mapNoneNext}
      action={
        <>
          <ButtonLink look="primary" href={`${home}/sources`}>
            {texts.connect}
          </ButtonLink>
          <ButtonLink href={`${home}/register`}>{texts.describe}</ButtonLink>
        </>
      }
    />
  )
}

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
