// What a filing went through, as the evidence tells it.
import type { contract as evidence } from '@himaya/evidence/contract'
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useQuery } from '@tanstack/react-query'
import { eventWords } from './event-words.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export function History({ organisationId, filingId }: { organisationId: string; filingId: string }) {
  const m = useMessages(texts)
  const format = useFormat()
  const say = useTranslated()
  const api = useApi<typeof evidence>('evidence')
  const history = useQuery(
    api.list.queryOptions({
      input: { ...inOrganisation(organisationId), subjectType: 'filing', subjectId: filingId, limit: 100 },
    }),
  )
  return (
    <Section title={m.history}>
      <ProblemNotice failure={history.error} onRetry={() => history.refetch()} />
      <ol className="flex max-w-3xl flex-col">
        {history.data?.entries.map(({ entryId, kind, recordedAt, actor }) => (
          <li key={entryId} className="flex flex-wrap gap-x-4 border-t border-line py-2 first:border-t-0">
            <span className="min-w-52 flex-1">{eventWords[kind] ? say(eventWords[kind]) : kind}</span>
            <span className="text-ink-soft" dir="auto">
              {actor.kind === 'person' ? actor.name : actor.task}
            </span>
            <time dateTime={recordedAt} className="text-ink-soft">
              {format.instant(recordedAt)}
            </time>
          </li>
        ))}
      </ol>
    </Section>
  )
}
