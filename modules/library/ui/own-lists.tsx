// The two lists that change without a law: the days not worked, and the States of article 43. An organisation says what was
// announced since, with its reason, and every date and every answer follows.
import { certainties } from '@himaya/law/words/certainty'
import { CountryField, useCountryName } from '@himaya/register/ui/country-field'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { DateField } from '@himaya/ui/date-field'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { Form } from '@himaya/ui/form'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Select } from '@himaya/ui/select'
import { Table } from '@himaya/ui/table'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { OwnLists as Lists } from '../records.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

type Holiday = Lists['holidays'][number]
type State = Lists['states'][number]
type Props = { readonly organisationId: string; readonly mayAmend: boolean }

export function OwnLists({ organisationId, mayAmend }: Props) {
  const { lists: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const nameOf = useCountryName()
  const api = useApi<typeof contract>('library')
  const lists = useQuery(api.members.lists.read.queryOptions({ input: inOrganisation(organisationId) }))
  const [amending, setAmending] = useState<'holiday' | 'state'>()
  const own = (yes: boolean) => (yes ? <StateMark meaning="needs" word={m.own} look="plain" /> : null)
  return (
    <>
      <Section title={m.holidays} help={m.holidaysHelp}>
        <ProblemNotice failure={lists.error} onRetry={() => void lists.refetch()} />
        {mayAmend && <Button onClick={() => setAmending('holiday')}>{m.amendHoliday}</Button>}
        <Table<Holiday>
          name="library-holidays"
          title={m.holidays}
          rows={lists.data?.holidays}
          rowKey={row => row.day}
          columns={[
            {
              id: 'day',
              header: m.day,
              cell: row => format.day(row.day),
              text: row => row.day,
              sortable: true,
            },
            {
              id: 'name',
              header: m.name,
              cell: row => (row.name ? say(row.name) : <span dir="auto">{row.own?.reason}</span>),
              text: row => (row.name ? say(row.name) : (row.own?.reason ?? '')),
            },
            {
              id: 'worked',
              header: m.worked,
              cell: row => (row.own?.worked ? m.isWorked : m.isNotWorked),
              text: row => (row.own?.worked ? m.isWorked : m.isNotWorked),
            },
            {
              id: 'certainty',
              header: m.certainty,
              phone: 'hide',
              cell: row =>
                own(row.own !== null) ??
                (row.certainty ? say(certainties[row.certainty as keyof typeof certainties]) : ''),
              text: row => (row.own ? m.own : (row.certainty ?? '')),
            },
          ]}
          empty={<EmptyState title={m.none} next="" />}
        />
      </Section>
      <Section title={m.states} help={m.statesHelp}>
        {mayAmend && <Button onClick={() => setAmending('state')}>{m.amendState}</Button>}
        <Table<State>
          name="library-states"
          title={m.states}
          rows={lists.data?.states}
          rowKey={row => row.state}
          columns={[
            {
              id: 'state',
              header: m.state,
              cell: row => nameOf(row.state),
              text: row => nameOf(row.state),
              sortable: true,
            },
            {
              id: 'from',
              header: m.from,
              cell: row => dayOrNone(format.day, (row.own ?? row).from),
              text: row => (row.own ?? row).from ?? '',
              sortable: true,
            },
            {
              id: 'until',
              header: m.until,
              cell: row => dayOrNone(format.day, (row.own ?? row).until),
              text: row => (row.own ?? row).until ?? '',
            },
            {
              id: 'own',
              header: m.certainty,
              phone: 'hide',
              cell: row => own(row.own !== null) ?? m.deliberation,
              text: row => (row.own ? m.own : m.deliberation),
            },
          ]}
          empty={<EmptyState title={m.none} next="" />}
        />
      </Section>
      {amending === 'holiday' && (
        <AmendHoliday organisationId={organisationId} onClose={() => setAmending(undefined)} />
      )}
      {amending === 'state' && (
        <AmendState organisationId={organisationId} onClose={() => setAmending(undefined)} />
      )}
    </>
  )
}

const dayOrNone = (write: (day: string) => string, day: string | null) => (day === null ? '–' : write(day))

type AmendProps = { readonly organisationId: string; readonly onClose: () => void }

/** After a change every list, and every answer that may hang on it, is asked anew. */
function useAfterwards(onClose: () => void) {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries()
    onClose()
  }
}

function AmendHoliday({ organisationId, onClose }: AmendProps) {
  const { lists: m } = useMessages(texts)
  const api = useApi<typeof contract>('library')
  const [day, setDay] = useState('')
  const [worked, setWorked] = useState<'no' | 'yes' | 'calendar'>('no')
  const [reason, setReason] = useState('')
  const onSuccess = useAfterwards(onClose)
  const set = useMutation(api.members.lists.setHoliday.mutationOptions({ onSuccess }))
  const submit = () =>
    set.mutate({
      ...inOrganisation(organisationId),
      ...{ day, reason },
      worked: worked === 'calendar' ? null : worked === 'yes',
    })
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.amendHoliday} help={m.reasonHelp}>
      <Form faults={faultsOf(set.error)} name={m.amendHoliday} onSubmit={submit}>
        <DateField name="day" label={m.day} value={day} onChange={setDay} hijri />
        <Select
          name="worked"
          label={m.worked}
          value={worked}
          onChange={value => setWorked(value || 'no')}
          options={[
            { value: 'no', label: m.isNotWorked },
            { value: 'yes', label: m.isWorked },
            { value: 'calendar', label: m.asCalendar },
          ]}
        />
        <TextArea name="reason" label={m.reason} value={reason} onChange={setReason} maxLength={2000} />
        <ProblemNotice failure={set.error} />
        <Button type="submit" look="primary" busy={set.isPending}>
          {m.apply}
        </Button>
      </Form>
    </Dialog>
  )
}

function AmendState({ organisationId, onClose }: AmendProps) {
  const { lists: m } = useMessages(texts)
  const api = useApi<typeof contract>('library')
  const [state, setState] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const onSuccess = useAfterwards(onClose)
  const set = useMutation(api.members.lists.setState.mutationOptions({ onSuccess }))
  const put = (listed: { from: string; until: string | null } | null) =>
    set.mutate({ ...inOrganisation(organisationId), ...{ state, reason, listed } })
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.amendState} help={m.reasonHelp}>
      <Form
        faults={faultsOf(set.error)}
        name={m.amendState}
        onSubmit={() => put({ from, until: until || null })}
      >
        <CountryField name="state" label={m.state} value={state} onChange={setState} without="MA" />
        <DateField name="listed.from" label={m.from} value={from} onChange={setFrom} />
        <DateField name="listed.until" label={m.until} hint={m.untilHelp} value={until} onChange={setUntil} />
        <TextArea name="reason" label={m.reason} value={reason} onChange={setReason} maxLength={2000} />
        <ProblemNotice failure={set.error} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" busy={set.isPending}>
            {m.apply}
          </Button>
          <Button look="quiet" busy={set.isPending} onClick={() => put(null)}>
            {m.asOurList}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
