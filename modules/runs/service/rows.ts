// Between the rows of runs and their records.
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Selectable, UpdateObject } from 'kysely'
import { wrongState } from '../problems.ts'
import { type Progress, Run, type RunId, type RunState } from '../records.ts'
import type { RunsTables } from '../tables.ts'

export const tables = (tx: Transaction) => tx.withTables<RunsTables>()

export type RunRow = Selectable<RunsTables['runs_run']>

export const noProgress: Progress = {
  batches: 0,
  rows: [],
  kept: 0,
  roots: 0,
  of: null,
  perSecond: 0,
  secondsLeft: null,
  sourceShare: 0,
  lag: null,
  files: { destroyed: 0, absent: 0, left: 0 },
  unseen: 0,
  waitsFor: null,
}

export const runOf = (row: RunRow): Run =>
  Run.parse({
    organisationId: row.organisation_id,
    runId: row.run_id,
    title: row.title,
    origin: row.origin,
    sourceId: row.source_id,
    sourceName: row.source_name,
    request: row.request,
    unknown: row.unknown,
    identifying: row.identifying,
    basis: row.basis,
    today: row.today,
    state: row.state,
    doing: row.doing,
    refusals: row.refusals,
    fingerprint: row.fingerprint,
    preview: row.preview,
    keeps: row.keeps,
    rollbackDays: row.rollback_days,
    isRehearsal: row.is_rehearsal,
    createdBy: row.created_by,
    createdById: row.created_by_id,
    createdAt: row.created_at,
    approvedBy: row.approved_by,
    approvedById: row.approved_by_id,
    approvedAt: row.approved_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    progress: row.progress,
    failure: row.failure,
    certificate: row.certificate,
  })

/** The run's row. Throws `not-found`. */
export async function loadRow(
  tx: Transaction,
  ctx: Context,
  runId: RunId,
  { forUpdate = false } = {},
): Promise<RunRow> {
  const query = tables(tx)
    .selectFrom('runs_run')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('run_id', '=', runId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return row
}

export const loadRun = async (tx: Transaction, ctx: Context, runId: RunId): Promise<Run> =>
  runOf(await loadRow(tx, ctx, runId))

/** The run's row, held until the transaction ends. Throws `runs-wrong-state` unless it is in one of these states. */
export async function rowIn(
  tx: Transaction,
  ctx: Context,
  runId: RunId,
  states: readonly RunState[],
): Promise<RunRow> {
  const row = await loadRow(tx, ctx, runId, { forUpdate: true })
  if (!states.includes(row.state)) throw new Problem(wrongState)
  return row
}

export const setRun = (
  tx: Transaction,
  ctx: Context,
  runId: RunId,
  change: UpdateObject<RunsTables, 'runs_run'>,
) =>
  tables(tx)
    .updateTable('runs_run')
    .set(change)
    .where('organisation_id', '=', ctx.organisationId)
    .where('run_id', '=', runId)
    .execute()
