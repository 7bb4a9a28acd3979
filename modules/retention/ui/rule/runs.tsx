// The runs that were proposed from a rule, the latest first.
import type { contract as runsContract } from '@himaya/runs/contract'
import type { Run } from '@himaya/runs/records'
import { RunMark } from '@himaya/runs/ui/run-mark'
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useQuery } from '@tanstack/react-query'
import { inOrganisation } from '../place.ts'
import { texts } from '../texts.ts'

const shown = 10

export function RunsOfRule({ organisationId, ruleId }: { organisationId: string; ruleId: string }) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof runsContract>('runs')
  const list = useQuery(
    api.list.queryOptions({
      input: {
        ...inOrganisation(organisationId),
        ...{ room: 'retention', reference: ruleId, pageSize: shown },
      },
    }),
  )
  const done = (run: Run) =>
    run.startedAt ? run.progress.roots : (run.preview?.survey.meant.rows ?? undefined)
  return (
    <Section title={m.rule.runs}>
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      {list.data?.runs.length === 0 && <p className="text-ink-soft">{m.rule.runsNone}</p>}
      {list.data && list.data.runs.length > 0 && (
        <ul className="flex max-w-3xl flex-col divide-y divide-line border-y border-line">
          {list.data.runs.map(run => {
            const rows = done(run)
            return (
              <li
                key={run.runId}
                className="grid grid-cols-[11rem_minmax(0,1fr)_auto] items-baseline gap-x-5 py-2 max-md:grid-cols-1"
              >
                <time dateTime={run.createdAt} className="text-table text-ink-soft">
                  {format.instantShort(run.createdAt)}
                </time>
                <Link
                  href={`/o/${organisationId}/runs/${run.runId}`}
                  className="min-w-0 truncate hover:text-accent hover:underline"
                  dir="auto"
                >
                  {run.title}
                </Link>
                <span className="flex items-center gap-4">
                  {rows !== undefined && <span className="tabular-nums">{m.rows(rows)}</span>}
                  <RunMark run={run} />
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
