// How the gate answered over the last thirty days, and how much it stands on.
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { useConclusionWords } from './law-column.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

export function RecentAnswers({ organisationId }: { organisationId: string }) {
  const { gate: m } = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const counts = useQuery(api.gate.counts.queryOptions({ input: inOrganisation(organisationId) }))
  const totals = new Map<string, number>()
  for (const { conclusion, count } of counts.data?.days ?? [])
    totals.set(conclusion, (totals.get(conclusion) ?? 0) + count)
  return (
    <Section title={m.recent} help={counts.data && m.standsOn(counts.data.objections, counts.data.customers)}>
      <ProblemNotice failure={counts.error} onRetry={() => counts.refetch()} />
      {counts.data && totals.size === 0 && <p className="text-ink-soft">{m.recentNoneNext}</p>}
      {totals.size > 0 && <Proportions title={m.recent} counts={Object.fromEntries(totals)} />}
    </Section>
  )
}

/** Counts by conclusion, the most frequent first, each with its share. */
export function Proportions({ title, counts }: { title: string; counts: Readonly<Record<string, number>> }) {
  const { gate: m } = useMessages(texts)
  const words = useConclusionWords()
  const format = useFormat()
  const rows = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  const total = rows.reduce((sum, [, count]) => sum + count, 0)
  return (
    <table aria-label={title} className="w-full max-w-3xl border-collapse text-table">
      <thead>
        <tr className="border-b border-line text-ink-soft">
          <th className="py-1.5 text-start font-normal">{m.conclusion}</th>
          <th className="w-24 py-1.5 text-end font-normal">{m.count}</th>
          <th className="w-40 ps-6 text-start font-normal max-md:hidden">{m.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([conclusion, count]) => {
          const known =
            conclusion === 'unreadable-address'
              ? { title: m.unreadable, meaning: 'needs' as const }
              : words('prospecting', conclusion)
          return (
            <tr key={conclusion} className="border-b border-line">
              <td className="py-1.5">
                <StateMark meaning={known.meaning ?? 'needs'} word={known.title} look="plain" />
              </td>
              <td className="text-end tabular-nums">{format.number(count)}</td>
              <td className="ps-6 max-md:hidden">
                <span className="flex items-center gap-2">
                  <span className="h-1.5 flex-1 overflow-hidden rounded-full bg-hover" aria-hidden="true">
                    <span
                      className="block h-full rounded-full bg-accent"
                      style={{ width: `${(100 * count) / total}%` }}
                    />
                  </span>
                  <span className="w-10 text-end tabular-nums">{format.percent(count / total)}</span>
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
