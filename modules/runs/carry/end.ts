// How a run ends: done, stopped or failed; its tables are free again, and what it did is certified.
import { record } from '@himaya/evidence/door'
import { addDays } from '@himaya/law/calendar'
import type { Plan } from '@himaya/plans/plan'
import type { Source, Survey } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import { certify } from '../certificate/certify.ts'
import { holdsOn } from '../holds/in-force.ts'
import type { Reason, Run } from '../records.ts'
import { loadRun, type RunRow, setRun } from '../service/rows.ts'
import { type Lease, whileOurs } from './lease.ts'
import { releaseLocks } from './locks.ts'

type Ending = {
  readonly ctx: Context
  readonly lease: Lease
  readonly run: Run
  readonly plan: Plan
  readonly source: Source
}

/** After the last batch what is left is counted, so that the certificate tells what stayed and why. */
export async function finish(ending: Ending, how: 'done' | 'stopped'): Promise<void> {
  const { ctx, lease } = ending
  const left = how === 'done' || (await isCancelled(ending)) ? await whatIsLeft(ending) : null
  await whileOurs(ctx, lease, async (tx, row) => {
    await releaseLocks(tx, ctx, lease.runId)
    if (row.state === 'paused' && how === 'stopped') return
    const state = row.state === 'cancelled' ? 'cancelled' : 'done'
    await setRun(tx, ctx, lease.runId, {
      ...{ state, ended_at: ctx.clock.now(), failure: null },
      progress: JSON.stringify({ ...row.progress, secondsLeft: null, waitsFor: null }),
      keeps: keptAfter(ctx, row),
    })
    if (row.is_rehearsal) {
      await told(tx, ctx, row, 'runs.rehearsal-ended')
      return
    }
    if (state === 'cancelled' && row.progress.batches === 0) return
    await certify(tx, ctx, await loadRun(tx, ctx, lease.runId), ending.plan, left)
  })
}

/** The days in which a run can be undone begin when it ends. */
const keptAfter = (ctx: Context, row: RunRow): string | null => {
  if (row.keeps) return JSON.stringify(row.keeps)
  if (row.rollback_days === 0 || row.is_rehearsal) return null
  return JSON.stringify({ why: 'rollback', until: addDays(ctx.clock.today(), row.rollback_days) })
}

const isCancelled = ({ ctx, lease }: Ending) =>
  whileOurs(ctx, lease, async (_tx, row) => row.state === 'cancelled')

async function whatIsLeft({ ctx, run, plan, source }: Ending): Promise<Survey> {
  const holds = await ctx.transaction(tx => holdsOn(tx, ctx, run.sourceId, ctx.clock.today()))
  return source.survey(plan, holds, { sample: 0, unknown: run.unknown, countLimit: 20_000_000 })
}

/** It can be taken up where it stood; a run that was given up stays so, and says what kept it from being settled. */
export async function giveUp(ctx: Context, lease: Lease, reason: Reason): Promise<void> {
  await whileOurs(ctx, lease, async (tx, row) => {
    await releaseLocks(tx, ctx, lease.runId)
    const isGivenUp = row.state === 'cancelled'
    await setRun(tx, ctx, lease.runId, {
      failure: JSON.stringify(reason),
      progress: JSON.stringify({ ...row.progress, waitsFor: null }),
      ...(isGivenUp ? {} : { state: 'failed' as const, ended_at: ctx.clock.now() }),
    })
    await record(tx, ctx, {
      kind: 'runs.run-failed',
      subject: { type: 'run', id: row.run_id },
      payload: {
        title: row.title,
        code: reason.code,
        batches: row.progress.batches,
        roots: row.progress.roots,
      },
    })
  })
}

const told = (tx: Transaction, ctx: Context, row: RunRow, kind: string) =>
  record(tx, ctx, {
    kind,
    subject: { type: 'run', id: row.run_id },
    payload: { title: row.title, batches: row.progress.batches, rows: row.progress.rows },
  })
