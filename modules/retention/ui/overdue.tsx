// What is kept past its term, since when, and what that exposes to (art. 55, 64).
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { SettledIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { Table } from '@himaya/ui/table'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { contract } from '../contract.ts'
import type { ExposurePenalty, Overdue } from '../time-records.ts'
import { usePeriodWords } from './period/period-words.ts'
import { inOrganisation, ruleHref } from './place.ts'
import { RetentionTabs } from './retention-tabs.tsx'
import { texts } from './texts.ts'

type Line = Overdue['rules'][number]

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const t = m.overdue
  const format = useFormat()
  const period = usePeriodWords()
  const api = useApi<typeof contract>('retention')
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const page = useQuery(api.time.overdue.queryOptions({ input: inOrganisation(organisationId) }))
  const lines = page.data?.rules.filter(({ rows, held }) => rows.rows + held.rows > 0)
  const since = (line: Line) => {
    const oldest = line.pastDue.at(-1)
    return oldest ? t.before(format.month(`${oldest.month}-01`)) : ''
  }
  return (
    <PageFrame header={<PageHeader title={m.tabs.overdue} what={t.what} />}>
      <RetentionTabs organisationId={organisationId} />
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {page.data && page.data.totals.rows.rows > 0 && (
        <p>
          <StateMark meaning="overdue" word={t.totals(page.data.totals.rows.rows)} />
        </p>
      )}
      <Table<Line>
        name="retention-overdue"
        title={m.tabs.overdue}
        rows={lines}
        rowKey={line => line.ruleId}
        rowHref={line => ruleHref(organisationId, line.ruleId)}
        columns={[
          {
            id: 'name',
            header: t.rule,
            sortable: true,
            cell: line => <bdi>{line.name}</bdi>,
            text: line => line.name,
          },
          {
            id: 'table',
            header: m.rules.where,
            width: 'w-44',
            cell: line =>
              line.table && <bdi className="ltr font-key text-small">{tableWords(line.table)}</bdi>,
            text: line => (line.table ? tableWords(line.table) : ''),
          },
          {
            id: 'rows',
            header: t.rows,
            align: 'end',
            width: 'w-28',
            sortable: true,
            cell: line => (
              <span className="font-strong text-prohibited">{format.number(line.rows.rows)}</span>
            ),
            text: line => String(line.rows.rows),
            order: line => line.rows.rows,
          },
          {
            id: 'beyond',
            header: t.beyond,
            align: 'end',
            width: 'w-40',
            sortable: true,
            cell: line => (
              <span
                title={
                  line.declared
                    ? t.declared(line.declared.processingName, period(line.declared.period))
                    : undefined
                }
              >
                {line.beyondDeclared ? format.number(line.beyondDeclared.rows) : ''}
              </span>
            ),
            text: line => String(line.beyondDeclared?.rows ?? ''),
            order: line => line.beyondDeclared?.rows,
          },
          {
            id: 'held',
            header: t.held,
            align: 'end',
            width: 'w-20',
            cell: line => format.number(line.held.rows),
            text: line => String(line.held.rows),
            phone: 'hide',
          },
          {
            id: 'since',
            header: t.since,
            width: 'w-48',
            cell: since,
            text: since,
            phone: 'hide',
          },
          {
            id: 'act',
            header: t.act,
            quiet: true,
            align: 'end',
            width: 'w-44',
            cell: line =>
              line.openRun ? (
                <ButtonLink size="small" href={`/o/${organisationId}/runs/${line.openRun.runId}`}>
                  {t.open}
                </ButtonLink>
              ) : (
                mayWrite && (
                  <ButtonLink size="small" href={ruleHref(organisationId, line.ruleId)}>
                    {t.act}
                  </ButtonLink>
                )
              ),
          },
        ]}
        empty={<EmptyState icon={SettledIcon} title={t.none} next={t.noneNext} />}
      />
      {page.data?.exposure && <Exposure exposure={page.data.exposure} />}
    </PageFrame>
  )
}

function Exposure({ exposure }: { exposure: NonNullable<Overdue['exposure']> }) {
  const { overdue: m } = useMessages(texts)
  const say = useTranslated()
  return (
    <Section title={m.exposure} help={say(exposure.sentence)}>
      <ul className="flex max-w-(--measure) flex-col divide-y divide-line border-y border-line">
        {exposure.penalties.map(penalty => (
          <Penalty key={penalty.offence} penalty={penalty} />
        ))}
      </ul>
    </Section>
  )
}

function Penalty({ penalty }: { penalty: z.infer<typeof ExposurePenalty> }) {
  const { overdue: m } = useMessages(texts)
  const say = useTranslated()
  const { fine, prison } = penalty
  return (
    <li className="flex flex-col gap-0.5 py-2.5">
      <p className="flex flex-wrap gap-x-3 font-strong text-prohibited">
        {m.fine(fine.least, fine.most)}
        {prison && <span>{m.prison(prison.least, prison.most)}</span>}
      </p>
      <p>
        <Said>{say(penalty.text)}</Said> <Articles cites={penalty.cites} />
      </p>
    </li>
  )
}
