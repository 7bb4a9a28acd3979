// What will expire in the next two years, by rule and month; what is overdue stands first.
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { useApi } from '@himaya/ui/api'
import { ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { CalendarIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { homeOf, inOrganisation, ruleHref } from './place.ts'
import { RetentionTabs } from './retention-tabs.tsx'
import { texts } from './texts.ts'
import { Timeline, type TimelineRow } from './timeline/timeline.tsx'

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const calendar = useQuery(api.time.calendar.queryOptions({ input: inOrganisation(organisationId) }))
  const overdue = useQuery(api.time.overdue.queryOptions({ input: inOrganisation(organisationId) }))
  const data = calendar.data
  const rows = data?.rules.map((rule): TimelineRow => {
    const late = overdue.data?.rules.find(({ ruleId }) => ruleId === rule.ruleId)
    return {
      key: rule.ruleId,
      name: rule.name,
      ...(rule.table ? { where: tableWords(rule.table) } : {}),
      href: ruleHref(organisationId, rule.ruleId),
      expiring: rule.countedAt ? rule.expiring.map(month => month.rows) : null,
      late: late?.rows.rows ?? rule.pastDue?.rows ?? 0,
      held: late?.held.rows ?? 0,
    }
  })
  const uncounted = data?.rules.filter(({ countedAt }) => countedAt === null).length ?? 0
  const total: TimelineRow | undefined = data &&
    rows && {
      key: 'total',
      name: m.timeline.total,
      expiring: data.totals.map(month => month.rows),
      late: rows.reduce((sum, row) => sum + row.late, 0),
      held: rows.reduce((sum, row) => sum + row.held, 0),
    }
  return (
    <PageFrame header={<PageHeader title={m.tabs.calendar} what={m.calendar.what} />}>
      <RetentionTabs organisationId={organisationId} />
      <ProblemNotice failure={calendar.error ?? overdue.error} onRetry={() => calendar.refetch()} />
      {rows?.length === 0 && (
        <EmptyState
          icon={CalendarIcon}
          title={m.calendar.none}
          next={m.calendar.noneNext}
          action={
            <ButtonLink look="primary" href={`${homeOf(organisationId)}/catalogue`}>
              {m.rules.adopt}
            </ButtonLink>
          }
        />
      )}
      {uncounted > 0 && <p className="text-ink-soft">{m.calendar.uncounted(uncounted)}</p>}
      {data && rows && rows.length > 0 && (
        <Timeline
          title={m.tabs.calendar}
          months={data.months}
          rows={rows.length > 1 && total ? [total, ...rows] : rows}
        />
      )}
    </PageFrame>
  )
}
