// The counting of a rule, as a job: asked for, followed, stopped. What was counted is of the content it was asked for.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, JobPayload, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { placed } from '../circumstance.ts'
import { structureWords } from '../messages/structure.ts'
import { type Check, type Rule, RuleContent, RuleId } from '../records.ts'
import { loadRule, ruleRow, setRule, surroundings } from '../service/rows.ts'
import { countRule } from './count.ts'

export const checkJob = 'retention.check'

const notCounted = {
  check_state: null,
  check_share: 0,
  check_ended_at: null,
  check_failure: null,
  check_job_id: null,
} as const
/** What a change of content makes of what was counted. */
export const countsDropped = { ...notCounted, counts: null } as const

/** One that is under way goes on. Throws `retention-rule-incomplete`. */
export const startCheck = (ctx: Context, ruleId: RuleId): Promise<Rule> =>
  ctx.transaction(async tx => {
    const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true })
    placed(RuleContent.parse(row.content))
    if (row.check_state !== 'queued' && row.check_state !== 'running') await queueCheck(tx, ctx, ruleId)
    return (await loadRule(tx, ctx, ruleId)).rule
  })

async function queueCheck(tx: Transaction, ctx: Context, ruleId: RuleId) {
  const { organisationId } = ctx
  const jobId = await ctx.jobs.enqueue(tx, checkJob, { organisationId, ruleId })
  await setRule(tx, ctx, ruleId, {
    ...notCounted,
    check_state: 'queued',
    check_job_id: jobId,
    check_requested_at: ctx.clock.now(),
    check_requested_by: actorName(ctx),
  })
}

/** What was counted before stays. */
export const cancelCheck = (ctx: Context, ruleId: RuleId): Promise<Rule> =>
  ctx.transaction(async tx => {
    const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true })
    if (row.check_state === 'queued' || row.check_state === 'running') {
      if (row.check_job_id) await ctx.jobs.cancel(tx, checkJob, row.check_job_id)
      await setRule(tx, ctx, ruleId, { check_state: 'cancelled', check_ended_at: ctx.clock.now() })
    }
    return (await loadRule(tx, ctx, ruleId)).rule
  })

class NoLongerMine extends Error {}

const whileMine = <T>(
  ctx: Context,
  ruleId: RuleId,
  work: (tx: Transaction, row: Awaited<ReturnType<typeof ruleRow>>) => Promise<T>,
): Promise<T> =>
  ctx.transaction(async tx => {
    const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true }).catch(error => {
      if (error instanceof Problem) throw new NoLongerMine()
      throw error
    })
    const isMine = row.check_job_id === ctx.requestId && ['queued', 'running'].includes(row.check_state ?? '')
    if (!isMine) throw new NoLongerMine()
    return work(tx, row)
  })

export async function runCheck(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const ruleId = RuleId.parse(payload.ruleId)
  try {
    const { content, around } = await whileMine(ctx, ruleId, async (tx, row) => {
      await setRule(tx, ctx, ruleId, { check_state: 'running' })
      return { content: RuleContent.parse(row.content), around: await surroundings(tx, ctx) }
    })
    const onShare = (share: number) =>
      whileMine(ctx, ruleId, async tx => {
        await setRule(tx, ctx, ruleId, { check_share: share })
      })
    const counts = await countRule(ctx, { ruleId, rule: placed(content), around, signal, onShare })
    await whileMine(ctx, ruleId, async tx => {
      await setRule(tx, ctx, ruleId, {
        ...{ check_state: 'finished', check_share: 1, check_ended_at: ctx.clock.now() },
        counts: JSON.stringify(counts),
      })
      const { meant, held, unknown, beyondDeclared, on } = counts
      await record(tx, ctx, {
        kind: 'retention.rule-counted',
        subject: { type: 'retention-rule', id: ruleId },
        payload: { on, meant, held, unknown, beyondDeclared },
      })
    })
  } catch (error) {
    if (error instanceof NoLongerMine) return
    if (signal.aborted) throw error
    const failure = failureOf(error)
    await whileMine(ctx, ruleId, async tx => {
      await setRule(tx, ctx, ruleId, {
        ...{ check_state: 'failed', check_ended_at: ctx.clock.now() },
        check_failure: JSON.stringify(failure),
      })
    }).catch(late => {
      if (!(late instanceof NoLongerMine)) throw late
    })
    if (failure.code === 'unexpected') throw error
  }
}

/** What went wrong, in the reader's words; of a bug nothing is told but that there was one. */
const failureOf = (error: unknown): NonNullable<Check['failure']> =>
  error instanceof Problem
    ? { code: error.kind.code, message: error.detail ?? error.kind.fix }
    : { code: 'unexpected', message: structureWords.unreadSource }
