// Legal values: every number an answer hangs on, with its source and the day it was checked; a practice may be replaced.
import { type Unit, units } from '@himaya/law/legal-value'
import { certainties } from '@himaya/law/words/certainty'
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { LabelMark } from '@himaya/ui/label-mark'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { CheckedRecord, ValueLine } from '../records.ts'
import { LibraryTabs } from './library-tabs.tsx'
import { OwnLists } from './own-lists.tsx'
import { PassageLinks } from './passage-link.tsx'
import { inOrganisation } from './place.ts'
import { ReplaceValue } from './replace-value.tsx'
import { texts } from './texts.ts'

/** A value with its unit, as the reader's language writes it. */
export function useValueWords(): (value: number, unit: string) => string {
  const say = useTranslated()
  const format = useFormat()
  return (value, unit) =>
    unit === 'centimes'
      ? format.money(value)
      : `${format.number(value)} ${unit in units ? say(units[unit as Unit]) : unit}`
}

export function Page({ organisationId }: PageProps) {
  const { values: m } = useMessages(texts)
  const api = useApi<typeof contract>('library')
  const numbers = useQuery(api.members.values.list.queryOptions({ input: inOrganisation(organisationId) }))
  const check = useQuery(api.law.check.queryOptions({ input: {} }))
  const [replacing, setReplacing] = useState<ValueLine>()
  const mayReplace = useOwnOrganisation(organisationId)?.role === 'dpo'
  return (
    <PageFrame header={<PageHeader title={m.title} what={m.what} />}>
      <LibraryTabs organisationId={organisationId} />
      <ProblemNotice
        failure={numbers.error ?? check.error}
        onRetry={() => {
          void numbers.refetch()
          void check.refetch()
        }}
      />
      {check.data && (
        <p role="status">
          <StateMark
            meaning={check.data.unchecked > 0 ? 'needs' : 'settled'}
            word={m.unchecked(check.data.unchecked)}
          />
        </p>
      )}
      {numbers.data && (
        <Section title={m.numbers}>
          <ul className="flex max-w-5xl flex-col divide-y divide-line border-y border-line">
            {numbers.data.values.map(value => (
              <Value
                key={value.valueId}
                organisationId={organisationId}
                value={value}
                onReplace={mayReplace ? () => setReplacing(value) : undefined}
              />
            ))}
          </ul>
        </Section>
      )}
      <OwnLists organisationId={organisationId} mayAmend={mayReplace} />
      <Section title={m.lists}>
        <CheckedList rows={check.data?.checked.filter(({ kind }) => kind !== 'value')} />
      </Section>
      {replacing && (
        <ReplaceValue
          organisationId={organisationId}
          value={replacing}
          onClose={() => setReplacing(undefined)}
        />
      )}
    </PageFrame>
  )
}

type ValueProps = {
  readonly organisationId: string
  readonly value: ValueLine
  readonly onReplace: (() => void) | undefined
}

function Value({ organisationId, value, onReplace }: ValueProps) {
  const { values: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const words = useValueWords()
  return (
    <li className="grid items-start gap-x-6 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_minmax(0,13rem)_8rem]">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-strong">{say(value.title)}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-soft">
          <LabelMark duty={value.label} />
          <PassageLinks organisationId={organisationId} cites={value.cites} />
          <span>{value.steps.at(-1)?.published}</span>
          <span>
            {m.checked} {format.day(value.checkedOn)}
          </span>
          {value.overdue && <StateMark meaning="needs" word={m.overdue} look="plain" />}
        </p>
      </div>
      <div className="flex flex-col">
        <p className={value.own ? 'text-ink-soft line-through' : 'font-strong'}>
          {value.value === null ? '–' : words(value.value, value.unit)}
        </p>
        {value.own && value.own.ownValue !== null && (
          <>
            <p className="font-strong">{words(value.own.ownValue, value.unit)}</p>
            <p className="text-small text-ink-soft" dir="auto">
              {m.own} · {m.ownSet(value.own.setBy, format.day(value.own.setAt.slice(0, 10)))}
            </p>
            <p className="text-small" dir="auto">
              {value.own.reason}
            </p>
          </>
        )}
      </div>
      {value.label === 'practice' && onReplace ? (
        <Button size="small" aria-label={m.replaceThis(say(value.title))} onClick={onReplace}>
          {m.replace}
        </Button>
      ) : (
        <span className="text-small text-ink-soft">
          {value.label === 'statutory' ? m.statutory : value.label === 'self-imposed' ? m.selfImposed : ''}
        </span>
      )}
    </li>
  )
}

function CheckedList({ rows }: { rows: readonly CheckedRecord[] | undefined }) {
  const { values: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  return (
    <Table<CheckedRecord>
      name="library-checked"
      title={m.lists}
      rows={rows}
      rowKey={row => `${row.kind} ${row.id}`}
      filters={[
        {
          id: 'kind',
          label: m.kind,
          options: (['list', 'form', 'deliberation', 'other-law', 'retention'] as const).map(kind => ({
            value: kind,
            label: m.kinds[kind],
          })),
          holds: (row, kind) => row.kind === kind,
        },
      ]}
      columns={[
        {
          id: 'title',
          header: m.what2,
          cell: row => say(row.title),
          text: row => say(row.title),
          sortable: true,
        },
        {
          id: 'kind',
          header: m.kind,
          width: 'w-32',
          cell: row => m.kinds[row.kind],
          text: row => m.kinds[row.kind],
          sortable: true,
        },
        {
          id: 'certainty',
          header: m.label,
          width: 'w-60',
          cell: row => say(certainties[row.certainty as keyof typeof certainties]),
          text: row => say(certainties[row.certainty as keyof typeof certainties]),
        },
        {
          id: 'checked',
          header: m.checked,
          width: 'w-48',
          cell: row =>
            row.overdue ? (
              <StateMark meaning="needs" word={format.day(row.checkedOn)} look="plain" />
            ) : (
              format.day(row.checkedOn)
            ),
          text: row => row.checkedOn,
          sortable: true,
        },
        {
          id: 'source',
          header: m.source,
          width: 'w-72',
          phone: 'hide',
          cell: row => <bdi className="ltr block truncate text-small text-ink-soft">{row.source}</bdi>,
          text: row => row.source,
        },
      ]}
      empty={<EmptyState title={m.none} next="" />}
    />
  )
}
