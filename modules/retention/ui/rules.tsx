// The rules of keeping, with what each means today: due, unknown, held, coming; and what stands against it in law.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon, GoIcon, RetentionIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Table } from '@himaya/ui/table'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { type Count, type Rule, RuleState } from '../records.ts'
import { usePeriodWords } from './period/period-words.ts'
import { homeOf, inOrganisation, ofRule, ruleHref } from './place.ts'
import { RetentionTabs } from './retention-tabs.tsx'
import { isCounting } from './rule-state.ts'
import { doesOf, longestOf } from './rule-words.ts'
import { texts } from './texts.ts'

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const t = m.rules
  const format = useFormat()
  const period = usePeriodWords()
  const api = useApi<typeof contract>('retention')
  const queries = useQueryClient()
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const list = useQuery(
    api.rules.list.queryOptions({
      input: inOrganisation(organisationId),
      refetchInterval: query => (query.state.data?.rules.some(isCounting) ? 1_500 : false),
    }),
  )
  const check = useMutation(api.rules.check.mutationOptions())
  const adopt = mayWrite && (
    <ButtonLink look="primary" icon={AddIcon} href={`${homeOf(organisationId)}/catalogue`}>
      {t.adopt}
    </ButtonLink>
  )
  const sources = [...new Map((list.data?.rules ?? []).map(rule => [rule.sourceId, rule.sourceName]))]
  const where = (rule: Rule) => (rule.table ? tableWords(rule.table) : '')
  const kept = (rule: Rule) => {
    const term = longestOf(rule.terms)
    return term ? period(term.period) : ''
  }
  return (
    <PageFrame header={<PageHeader title={m.title} what={t.what} actions={adopt} />}>
      <RetentionTabs organisationId={organisationId} />
      <ProblemNotice failure={list.error ?? check.error} onRetry={() => list.refetch()} />
      <Table<Rule>
        name="retention-rules"
        title={t.rule}
        rows={list.data?.rules}
        rowKey={rule => rule.ruleId}
        rowHref={rule => ruleHref(organisationId, rule.ruleId)}
        filters={[
          {
            id: 'state',
            label: t.state,
            options: RuleState.options.map(value => ({ value, label: m.states[value] })),
            holds: (rule, value) => rule.state === value,
          },
          {
            id: 'source',
            label: t.source,
            options: sources.flatMap(([value, label]) => (value && label ? [{ value, label }] : [])),
            holds: (rule, value) => rule.sourceId === value,
          },
          {
            id: 'findings',
            label: t.findings,
            options: [
              { value: 'error', label: t.error },
              { value: 'need', label: t.need },
            ],
            holds: (rule, value) => rule.findings.some(({ level }) => level === value),
          },
        ]}
        actions={
          mayWrite
            ? [
                {
                  id: 'count',
                  label: t.count,
                  look: 'primary',
                  run: async keys => {
                    for (const ruleId of keys)
                      await check.mutateAsync(ofRule(organisationId, ruleId)).catch(() => undefined)
                    await queries.invalidateQueries({ queryKey: api.key() })
                    return true
                  },
                },
              ]
            : []
        }
        columns={[
          {
            id: 'name',
            header: t.rule,
            sortable: true,
            cell: rule => (
              <span className="flex min-w-0 flex-col items-start">
                <bdi className="max-w-full truncate">{rule.name}</bdi>
                {rule.table ? (
                  <bdi
                    className="ltr max-w-full truncate font-key text-small font-normal text-ink-soft"
                    title={rule.sourceName ?? undefined}
                  >
                    {where(rule)}
                  </bdi>
                ) : (
                  <span className="text-small font-normal text-ink-faint">{t.noTable}</span>
                )}
              </span>
            ),
            text: rule => [rule.name, where(rule)].join(' '),
          },
          {
            id: 'period',
            header: t.period,
            width: 'w-48',
            cell: rule => <KeptThen kept={kept(rule)} then={m.act[doesOf(rule)]} />,
            text: rule => `${kept(rule)} → ${m.act[doesOf(rule)]}`,
            phone: 'hide',
          },
          {
            id: 'due',
            header: t.due,
            align: 'end',
            width: 'w-24',
            sortable: true,
            cell: rule => <Due rule={rule} />,
            text: rule => String(dueOf(rule) ?? ''),
            order: dueOf,
          },
          {
            id: 'unknown',
            header: t.unknown,
            align: 'end',
            width: 'w-24',
            cell: rule => <Figure count={rule.counts?.unknown} />,
            text: rule => String(rule.counts?.unknown.rows ?? ''),
            phone: 'hide',
          },
          {
            id: 'held',
            header: t.held,
            align: 'end',
            width: 'w-20',
            cell: rule => <Figure count={rule.counts?.held} />,
            text: rule => String(rule.counts?.held.rows ?? ''),
            phone: 'hide',
          },
          {
            id: 'soon',
            header: t.soon,
            align: 'end',
            width: 'w-40',
            sortable: true,
            cell: rule => {
              const soon = soonOf(rule)
              return soon === undefined ? '' : format.number(soon)
            },
            text: rule => String(soonOf(rule) ?? ''),
            order: soonOf,
            phone: 'hide',
          },
          {
            id: 'state',
            header: t.state,
            width: 'w-48',
            cell: rule => <RuleMark rule={rule} />,
            text: rule => m.states[rule.state],
          },
        ]}
        empty={<EmptyState icon={RetentionIcon} title={t.none} next={t.noneNext} action={adopt} />}
      />
    </PageFrame>
  )
}

/** What has expired and no hold keeps. */
const dueOf = ({ counts }: Rule): number | undefined =>
  counts ? Math.max(0, counts.meant.rows - counts.held.rows) : undefined

/** "2 years, then erased": for how long, and what then. */
function KeptThen({ kept, then }: { kept: string; then: string }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1.5">
      <span className="truncate">{kept}</span>
      <GoIcon size={12} className="text-ink-faint" />
      <span className="truncate">{then}</span>
    </span>
  )
}

/** What expires before the end of next month. */
const soonOf = ({ counts }: Rule): number | undefined =>
  counts?.byMonth.slice(0, 2).reduce((sum, { rows }) => sum + rows, 0)

function Figure({ count }: { count: Count | undefined }) {
  const format = useFormat()
  return <>{count ? format.number(count.rows) : ''}</>
}

function Due({ rule }: { rule: Rule }) {
  const { rules: m } = useMessages(texts)
  const format = useFormat()
  if (isCounting(rule)) return <span className="text-ink-soft">{m.counting}</span>
  if (!rule.counts) return <span className="text-ink-faint">{rule.check ? m.failed : m.never}</span>
  const rows = dueOf(rule) ?? 0
  return <span className={rows > 0 ? 'font-strong text-prohibited' : undefined}>{format.number(rows)}</span>
}

/** What is wrong is said before what is set. */
export function RuleMark({ rule }: { rule: Rule }) {
  const m = useMessages(texts)
  if (rule.findings.some(({ level }) => level === 'error'))
    return <StateMark meaning="prohibited" word={m.rules.error} look="plain" />
  if (rule.openRun) return <StateMark meaning="needs" word={m.rules.proposed} look="plain" />
  if (rule.state !== 'active') return <span className="text-table text-ink-soft">{m.states[rule.state]}</span>
  return <StateMark meaning="settled" word={m.states.active} look="plain" />
}
