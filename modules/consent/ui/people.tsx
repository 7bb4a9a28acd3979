// Who answered: one person found by what they are known by, and the latest answers from everywhere.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { DateField } from '@himaya/ui/date-field'
import { EmptyState } from '@himaya/ui/empty-state'
import { PeopleIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Badge } from '@himaya/ui/mark'
import { Link, useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { TextField } from '@himaya/ui/text-field'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AnswerLine } from '../contract/people.ts'
import type { contract } from '../contract.ts'
import type { RecordId } from '../records.ts'
import { ConsentTabs } from './consent-tabs.tsx'
import { homeOf, inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const pageSize = 50

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const p = m.people
  const format = useFormat()
  const api = useApi<typeof contract>('consent')
  const [parameters, change] = useSearch()
  const until = parameters.get('until') || undefined
  const list = useInfiniteQuery(
    api.people.answers.infiniteOptions({
      input: (before: RecordId | undefined) => ({
        ...inOrganisation(organisationId),
        limit: pageSize,
        ...(before ? { before } : {}),
        ...(until ? { until } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: last => last.nextBefore ?? undefined,
      placeholderData: keepPreviousData,
    }),
  )
  const pages = list.data?.pages
  const answers = useMemo(() => pages?.flatMap(page => page.answers), [pages])
  const home = homeOf(organisationId)
  return (
    <PageFrame header={<PageHeader title={m.tabs.people} what={p.what} />}>
      <ConsentTabs organisationId={organisationId} />
      <Find organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => void list.refetch()} />
      <Section
        title={p.latest}
        actions={<DateField label={p.until} value={until ?? ''} onChange={day => change({ until: day })} />}
      >
        <Table<AnswerLine>
          name="consent-answers"
          title={p.latest}
          searchable={false}
          rows={answers}
          pageSize={Number.MAX_SAFE_INTEGER}
          rowKey={line => line.recordId}
          rowHref={line => `${home}/people/${line.subjectId}`}
          columns={[
            {
              id: 'at',
              header: p.columns.at,
              width: 'w-48',
              cell: line => <time dateTime={line.at}>{format.instantShort(line.at)}</time>,
              text: line => line.at,
            },
            {
              id: 'said',
              header: p.columns.said,
              width: 'w-52',
              cell: line => p.said(line.granted.length, line.refused.length),
              text: line =>
                [...line.granted.map(key => `+${key}`), ...line.refused.map(key => `-${key}`)].join(' '),
            },
            {
              id: 'point',
              header: p.columns.point,
              cell: line => (
                <span className="flex items-center gap-2">
                  <bdi className="truncate">{line.point}</bdi>
                  <Badge>{m.manners[line.manner]}</Badge>
                </span>
              ),
              text: line => line.point,
            },
            {
              id: 'language',
              header: p.columns.language,
              width: 'w-28',
              phone: 'hide',
              cell: line => m.languages[line.language],
              text: line => line.language,
            },
            {
              id: 'person',
              header: p.columns.person,
              width: 'w-40',
              phone: 'hide',
              cell: line => <bdi className="ltr font-key text-small">{line.subjectId.slice(0, 13)}</bdi>,
              text: line => line.subjectId,
            },
          ]}
          foot={
            list.hasNextPage && (
              <div className="flex justify-end pt-2">
                <Button size="small" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {p.older}
                </Button>
              </div>
            )
          }
          empty={<EmptyState icon={PeopleIcon} title={p.none} next={p.noneNext} />}
        />
      </Section>
    </PageFrame>
  )
}

/** What is looked for stands in no address: it is somebody's e-mail or telephone. */
function Find({ organisationId }: { organisationId: string }) {
  const p = useMessages(texts).people
  const format = useFormat()
  const api = useApi<typeof contract>('consent')
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const found = useQuery({
    ...api.people.find.queryOptions({ input: { ...inOrganisation(organisationId), text } }),
    enabled: text !== '',
    gcTime: 0,
  })
  const people = found.data?.found
  const known = p.by as Readonly<Record<string, string>>
  return (
    <search className="flex max-w-3xl flex-col gap-3">
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={event => {
          event.preventDefault()
          setText(typed.trim())
        }}
      >
        <div className="min-w-0 flex-1 basis-72">
          <TextField label={p.search} hint={p.searchHint} value={typed} onChange={setTyped} type="search" />
        </div>
        <Button type="submit" disabled={typed.trim() === ''} busy={found.isFetching}>
          {p.find}
        </Button>
      </form>
      <ProblemNotice failure={found.error} />
      <output>
        {people?.length === 0 && <p className="text-ink-soft">{p.nobody}</p>}
        {people && people.length > 0 && (
          <ul className="flex flex-col divide-y divide-line border-y border-line">
            {people.map(person => (
              <li key={person.subjectId} className="flex flex-wrap items-baseline gap-x-4 py-2">
                <Link
                  href={`${homeOf(organisationId)}/people/${person.subjectId}`}
                  className="font-strong text-accent underline decoration-line-strong underline-offset-3"
                >
                  <bdi>{person.label ?? p.kinds[person.kind]}</bdi>
                </Link>
                <span className="text-ink-soft">{known[person.by]}</span>
                <span className="text-table text-ink-soft">{format.instantShort(person.lastAt)}</span>
              </li>
            ))}
          </ul>
        )}
      </output>
    </search>
  )
}
