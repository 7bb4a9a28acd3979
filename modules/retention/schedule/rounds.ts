// Looks every minute for rules whose schedule is due, and for those whose rows a run has dealt with since they were counted, and
// queues their work. A rule that was due while the server was down is due once, not once for each time that was missed.
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { runsOf } from '@himaya/runs/door'
import { startCheck } from '../check/job.ts'
import { RuleContent, RuleId } from '../records.ts'
import { ruleRow, setRule } from '../service/rows.ts'
import { dueJob } from './due.ts'
import { nextDue } from './next.ts'

const EVERY_MILLISECONDS = 60_000
type Rounds = Pick<Installation, 'database' | 'contextFor' | 'clock' | 'log'>

/** @returns how many rules were due */
export async function queueDue({ database, contextFor, clock }: Rounds): Promise<number> {
  const { rows } = await database.pool.query<{ organisation_id: string; rule_id: string }>(
    `select organisation_id, rule_id from retention_rule where state = 'active' and next_due_at <= $1`,
    [clock.now()],
  )
  for (const row of rows) {
    const ctx = contextFor({
      organisationId: OrganisationId.parse(row.organisation_id),
      actor: { kind: 'system', task: dueJob },
      language: 'fr',
    })
    const ruleId = RuleId.parse(row.rule_id)
    await ctx.transaction(async tx => {
      const found = await ruleRow(tx, ctx, ruleId, { forUpdate: true })
      const { schedule } = RuleContent.parse(found.content)
      // Another server may have been here first.
      if (!found.next_due_at || found.next_due_at > clock.now() || !schedule) return
      await setRule(tx, ctx, ruleId, { next_due_at: nextDue(schedule, clock.now()) })
      await ctx.jobs.enqueue(tx, dueJob, { organisationId: ctx.organisationId, ruleId })
    })
  }
  return rows.length
}

/** What a run did shows in the counts without anybody asking. @returns how many rules are counted again */
export async function queueRecounts({ database, contextFor }: Rounds): Promise<number> {
  const { rows } = await database.pool.query<{ organisation_id: string; rule_id: string; seen: string }>(
    `select organisation_id, rule_id, greatest((counts->>'checkedAt')::timestamptz, check_ended_at) as seen from retention_rule
     where counts is not null and source_id is not null and check_state not in ('queued', 'running')`,
  )
  let queued = 0
  for (const organisationId of new Set(rows.map(row => row.organisation_id))) {
    const ctx = contextFor({
      organisationId: OrganisationId.parse(organisationId),
      actor: { kind: 'system', task: 'retention.recount' },
      language: 'fr',
    })
    const runs = await ctx.transaction(tx => runsOf(tx, ctx, { room: 'retention' }))
    const ends = new Map<string, number>()
    for (const { origin, endedAt, progress } of runs)
      if (origin.reference !== null && endedAt !== null && progress.roots > 0)
        ends.set(origin.reference, Math.max(ends.get(origin.reference) ?? 0, Date.parse(endedAt)))
    const stale = rows.filter(
      row => row.organisation_id === organisationId && (ends.get(row.rule_id) ?? 0) > Date.parse(row.seen),
    )
    for (const { rule_id } of stale) await startCheck(ctx, RuleId.parse(rule_id))
    queued += stale.length
  }
  return queued
}

/** @returns ends it, after what is under way */
export function startSchedules(installation: Rounds): () => Promise<void> {
  let under: Promise<unknown> | undefined
  const timer = setInterval(() => {
    under ??= queueDue(installation)
      .then(() => queueRecounts(installation))
      .catch(error => installation.log.error('schedules of retention failed', error))
      .finally(() => {
        under = undefined
      })
  }, EVERY_MILLISECONDS).unref()
  return async () => {
    clearInterval(timer)
    await under
  }
}
