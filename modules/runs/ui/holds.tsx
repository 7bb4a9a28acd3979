// Rows that no run touches, and why: litigation, an incident, an order of the CNDP, a person who waits for an answer.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, NeedsIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { type Hold, HoldKind } from '../records.ts'
import { meaningOfHold, standingOf } from './hold-state.ts'
import { homeOf, inOrganisation } from './place.ts'
import { tableWords } from './request/condition-words.ts'
import { RunsTabs } from './runs-tabs.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const all = useMessages(texts)
  const m = all.holds
  const format = useFormat()
  const api = useApi<typeof contract>('runs')
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const list = useQuery(api.holds.queryOptions({ input: inOrganisation(organisationId) }))
  const today = todayInCasablanca()
  const add = mayWrite && (
    <ButtonLink look="primary" icon={AddIcon} href={`${homeOf(organisationId)}/holds/new`}>
      {m.add}
    </ButtonLink>
  )
  const scopeOf = (hold: Hold) =>
    format.list(hold.scope.map(each => tableWords({ ...each, name: each.table })))
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} actions={add} />}>
      <RunsTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      <Table<Hold>
        name="runs-holds"
        title={m.title}
        rows={list.data?.holds}
        rowKey={hold => hold.holdId}
        rowHref={hold => `${homeOf(organisationId)}/holds/${hold.holdId}`}
        filters={[
          {
            id: 'kind',
            label: m.kind,
            options: HoldKind.options.map(value => ({ value, label: m.kinds[value] })),
            holds: (hold, value) => hold.kind === value,
          },
          {
            id: 'standing',
            label: m.state,
            options: (['open', 'coming', 'over', 'released'] as const).map(value => ({
              value,
              label: m[value],
            })),
            holds: (hold, value) => standingOf(hold, today) === value,
          },
        ]}
        columns={[
          {
            id: 'title',
            header: m.name,
            sortable: true,
            cell: hold => <bdi>{hold.title}</bdi>,
            text: hold => hold.title,
          },
          {
            id: 'kind',
            header: m.kind,
            width: 'w-52',
            sortable: true,
            cell: hold => m.kinds[hold.kind],
            text: hold => m.kinds[hold.kind],
          },
          {
            id: 'scope',
            header: m.scope,
            cell: hold => <bdi className="ltr font-key text-small">{scopeOf(hold)}</bdi>,
            text: scopeOf,
          },
          {
            id: 'until',
            header: m.until,
            width: 'w-40',
            sortable: true,
            cell: hold => (hold.until ? format.dayShort(hold.until) : m.noEnd),
            text: hold => hold.until ?? '',
            order: hold => hold.until ?? undefined,
          },
          {
            id: 'standing',
            header: m.state,
            width: 'w-36',
            cell: hold => <HoldMark hold={hold} />,
            text: hold => m[standingOf(hold, today)],
          },
        ]}
        empty={<EmptyState icon={NeedsIcon} title={m.none} next={m.noneNext} action={add} />}
      />
    </PageFrame>
  )
}

export function HoldMark({ hold }: { hold: Hold }) {
  const m = useMessages(texts).holds
  const standing = standingOf(hold, todayInCasablanca())
  const meaning = meaningOfHold[standing]
  return meaning ? (
    <StateMark meaning={meaning} word={m[standing]} look="plain" />
  ) : (
    <span className="text-table text-ink-soft">{m[standing]}</span>
  )
}
