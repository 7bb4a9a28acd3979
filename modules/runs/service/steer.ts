// Starting a run, pausing it, going on, giving it up, asking that it be undone: each in one transaction with the job that does it.

import { ConnectorFailure } from '@himaya/connectors/failure'
import { record } from '@himaya/evidence/door'
import { planFor } from '@himaya/plans/plan'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Confirmation } from '@himaya/platform/http/routes'
import { Problem } from '@himaya/platform/problem'
import type { SourceId } from '@himaya/sources/records'
import { sql } from 'kysely'
import { open, reachOfRun } from '../access/open.ts'
import { fingerprintOf, surveyOf } from '../preview/look.ts'
import { notReversible, stale, unreached } from '../problems.ts'
import type { Run, RunId } from '../records.ts'
import { loadRow, loadRun, noProgress, type RunRow, rowIn, runOf, setRun, tables } from './rows.ts'

export const carryJob = 'runs.carry-out'
const LOOKING_SECONDS = 60

export async function queueCarrying(
  tx: Transaction,
  ctx: Context,
  runId: RunId,
  afterSeconds = 0,
): Promise<void> {
  const { organisationId } = ctx
  const jobId = await ctx.jobs.enqueue(tx, carryJob, { organisationId, runId }, { afterSeconds })
  const since = sql<string>`greatest(lease_until, clock_timestamp())`
  await setRun(tx, ctx, runId, { job_id: jobId, lease_until: since })
}

type Starting = { readonly runId: RunId; readonly share: number }

/** Throws `runs-wrong-state`, `runs-preview-stale`, `runs-no-access`, `runs-source-not-reached`. */
export const startRun = async (ctx: Context, { runId, share }: Starting): Promise<Run> => {
  const row = await ctx.transaction(tx => rowIn(tx, ctx, runId, ['approved']))
  await stillHolds(ctx, row, true)
  return ctx.transaction(async tx => {
    await rowIn(tx, ctx, runId, ['approved'])
    await setRun(tx, ctx, runId, {
      ...{ state: 'running', doing: 'run', share, failure: null },
      ...{ started_at: ctx.clock.now(), ended_at: null },
      progress: JSON.stringify({ ...noProgress, of: row.progress.of }),
    })
    await queueCarrying(tx, ctx, runId)
    await tell(tx, ctx, row, 'runs.run-started', { share })
    return loadRun(tx, ctx, runId)
  })
}

/** A run that was undone in part goes on being undone. */
export const resumeRun = async (ctx: Context, { runId, share }: Starting): Promise<Run> => {
  const row = await ctx.transaction(tx => rowIn(tx, ctx, runId, ['paused', 'failed']))
  await stillHolds(ctx, row, false)
  return ctx.transaction(async tx => {
    await rowIn(tx, ctx, runId, ['paused', 'failed'])
    await setRun(tx, ctx, runId, { state: 'running', share, failure: null, ended_at: null })
    await queueCarrying(tx, ctx, runId)
    await tell(tx, ctx, row, 'runs.run-resumed', { share })
    return loadRun(tx, ctx, runId)
  })
}

/** The source is asked whether what was approved is still what would be done. */
async function stillHolds(ctx: Context, row: RunRow, counted: boolean): Promise<void> {
  const run = runOf(row)
  const changing = open(await reachOfRun(ctx, row, 'write'))
  const signal = AbortSignal.timeout(LOOKING_SECONDS * 1_000)
  try {
    const schema = await changing.structure(signal)
    const planned = planFor(schema, run.request)
    if (!planned.ok || fingerprintOf(planned.plan) !== run.fingerprint) throw stale(structureMoved)
    const approved = run.preview?.survey.meant
    if (!counted || !approved?.exact) return
    const { sourceId, unknown } = run
    const now = await surveyOf({ ctx, changing, schema, sourceId, plan: planned.plan, unknown, signal })
    if (now.meant.rows > approved.rows) throw stale(moreRows(approved.rows, now.meant.rows))
  } catch (error) {
    if (error instanceof ConnectorFailure) throw unreached(error)
    throw error
  } finally {
    await changing.close()
  }
}

const structureMoved = {
  fr: 'La structure de la source a changé depuis l’aperçu : ce qui a été approuvé n’est plus ce qui serait fait.',
  ar: 'تغيرت بنية المصدر منذ المعاينة: ما تمت الموافقة عليه لم يعد ما سيُنفذ.',
  en: 'The structure of the source has changed since the preview: what was approved is no longer what would be done.',
}

const moreRows = (approved: number, now: number) => ({
  fr: `${approved} lignes ont été approuvées, et ${now} seraient touchées aujourd’hui.`,
  ar: `تمت الموافقة على ${approved} من الأسطر، وسيُمس اليوم ${now}.`,
  en: `${approved} rows were approved, and ${now} would be touched today.`,
})

/** After the batch at hand; the job that is at work settles it. */
export const pauseRun = (ctx: Context, runId: RunId): Promise<Run> =>
  ctx.transaction(async tx => {
    const row = await rowIn(tx, ctx, runId, ['running'])
    await setRun(tx, ctx, runId, { state: 'paused' })
    await queueCarrying(tx, ctx, runId)
    await tell(tx, ctx, row, 'runs.run-paused', {})
    return loadRun(tx, ctx, runId)
  })

/** What was done stays done, counted and certified; a draft is given up without more. */
export const cancelRun = (ctx: Context, runId: RunId): Promise<Run> =>
  ctx.transaction(tx => cancelRunIn(tx, ctx, runId))

/** For another room, in the transaction of what makes the run wrong. Throws `runs-wrong-state`. */
export async function cancelRunIn(tx: Transaction, ctx: Context, runId: RunId): Promise<Run> {
  const given = ['draft', 'previewing', 'previewed', 'refused', 'approved'] as const
  const row = await rowIn(tx, ctx, runId, [...given, 'running', 'paused', 'failed'])
  // Rows that are being put back are put back: half undone is no state to leave a source in.
  if (row.doing === 'rollback') await rowIn(tx, ctx, runId, [])
  await setRun(tx, ctx, runId, { state: 'cancelled', ended_at: ctx.clock.now() })
  if (row.started_at !== null) await queueCarrying(tx, ctx, runId)
  await tell(tx, ctx, row, 'runs.run-cancelled', {})
  return loadRun(tx, ctx, runId)
}

type Undoing = Confirmation & { readonly runId: RunId; readonly reason: string }

/** Throws `runs-wrong-state`, `runs-not-reversible`, `runs-no-access`, and what `confirm` throws. */
export async function rollBackRun(
  ctx: Context,
  confirm: (given: Confirmation) => Promise<void>,
  { runId, reason, password, code }: Undoing,
): Promise<Run> {
  const before = await ctx.transaction(tx => loadRow(tx, ctx, runId))
  await reachOfRun(ctx, before, 'write')
  await confirm({ password, code })
  return ctx.transaction(async tx => {
    const row = await rowIn(tx, ctx, runId, ['done', 'cancelled', 'failed'])
    const image = await tables(tx)
      .selectFrom('runs_image')
      .select('image_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', runId)
      .limit(1)
      .executeTakeFirst()
    if (!image || row.sealed_image_key === null) throw new Problem(notReversible)
    await setRun(tx, ctx, runId, { state: 'running', doing: 'rollback', failure: null, ended_at: null })
    await queueCarrying(tx, ctx, runId)
    await tell(tx, ctx, row, 'runs.rollback-asked', { reason })
    return loadRun(tx, ctx, runId)
  })
}

const tell = (
  tx: Transaction,
  ctx: Context,
  row: RunRow,
  kind: string,
  more: Record<string, string | number>,
) =>
  record(tx, ctx, {
    kind,
    subject: { type: 'run', id: row.run_id },
    payload: {
      title: row.title,
      sourceId: row.source_id as SourceId,
      previewHash: row.preview?.hash ?? null,
      ...more,
    },
  })
