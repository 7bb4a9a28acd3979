// What a rule means: due now, held, of unknown date, beyond what was declared; then month by month.

import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { Figures } from '@himaya/runs/ui/run/figures'
import { SampleTable } from '@himaya/runs/ui/run/sample-table'
import { Statements } from '@himaya/runs/ui/run/statements'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { Progress } from '@himaya/ui/progress'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { contract } from '../../contract.ts'
import type { Counts, Rule } from '../../records.ts'
import { ofRule } from '../place.ts'
import { isCounting } from '../rule-state.ts'
import { texts } from '../texts.ts'
import { Timeline } from '../timeline/timeline.tsx'

type Props = { readonly organisationId: string; readonly rule: Rule; readonly mayWrite: boolean }

export function CountsView({ organisationId, rule, mayWrite }: Props) {
  const { rule: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const { counts, check } = rule
  const isPlaced = rule.sourceId !== null && rule.table !== null
  return (
    <Section title={m.counts} help={counts && m.countedAt(format.instant(counts.checkedAt), counts.on)}>
      {isCounting(rule) && (
        <div className="flex max-w-(--measure) flex-col gap-2">
          <Progress
            title={m.count}
            state={check?.state === 'queued' ? 'waiting' : 'running'}
            done={Math.round((check?.share ?? 0) * 100)}
            total={100}
          />
          <p className="text-ink-soft">{m.counting}</p>
        </div>
      )}
      {check?.failure && <StateMark meaning="prohibited" word={say(check.failure.message)} look="plain" />}
      {!counts && !isCounting(rule) && (
        <EmptyState
          title={m.neverCounted}
          next={isPlaced ? m.neverCountedNext : m.notReady}
          action={isPlaced && mayWrite && <CountNow organisationId={organisationId} ruleId={rule.ruleId} />}
        />
      )}
      {counts && <Counted rule={rule} counts={counts} />}
    </Section>
  )
}

function CountNow({ organisationId, ruleId }: { organisationId: string; ruleId: string }) {
  const { rule: m } = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const queries = useQueryClient()
  const check = useMutation(
    api.rules.check.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.key() }),
    }),
  )
  return (
    <Button
      look="primary"
      busy={check.isPending}
      onClick={() => check.mutate(ofRule(organisationId, ruleId))}
    >
      {m.count}
    </Button>
  )
}

function Counted({ rule, counts }: { rule: Rule; counts: Counts }) {
  const { rule: m } = useMessages(texts)
  const figure = (key: string, words: string, count: { rows: number; exact: boolean }) => ({
    key,
    words,
    rows: count.rows,
    isEstimate: !count.exact,
  })
  const beyond = counts.beyondDeclared
  return (
    <>
      <Figures
        title={m.counts}
        figures={[
          figure('meant', m.meant, counts.meant),
          ...(beyond && beyond.rows > 0
            ? [
                {
                  ...figure('beyond', m.beyond, beyond),
                  mark: <StateMark meaning="overdue" look="plain" />,
                },
              ]
            : []),
          ...counts.dependents.map(({ table, rows }) =>
            figure(tableWords(table), m.dependents(tableWords(table)), rows),
          ),
          figure('held', m.held, counts.held),
          figure('unknown', m.unknown, counts.unknown),
          ...(counts.consents
            ? [{ key: 'consents', words: m.consentsName, rows: counts.consents.consenting }]
            : []),
        ]}
      />
      {counts.everyRow && <StateMark meaning="prohibited" word={m.everyRow} />}
      {counts.index === 'none' && (
        <p className="max-w-(--measure) border-s-2 border-needs ps-3">{m.indexNone}</p>
      )}
      <h3 className="pt-2 font-strong">{m.byMonth}</h3>
      <Timeline
        title={m.byMonth}
        months={counts.byMonth.map(({ month }) => month)}
        rows={[
          {
            key: rule.ruleId,
            name: rule.name,
            ...(rule.table ? { where: tableWords(rule.table) } : {}),
            expiring: counts.byMonth.map(({ rows }) => rows),
            late: Math.max(0, counts.meant.rows - counts.held.rows),
            held: counts.held.rows,
          },
        ]}
      />
      {counts.sample.length > 0 && (
        <>
          <h3 className="pt-2 font-strong">{m.sample}</h3>
          <SampleTable title={m.sample} rows={counts.sample} />
        </>
      )}
      <Statements title={m.statements} statements={counts.statements} />
    </>
  )
}
