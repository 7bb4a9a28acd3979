// Asking for a scan, stopping it, going on with it: each queues or cancels the job in the same transaction.
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { scanRunning } from '../problems.ts'
import { type Scan, ScanId, type SourceId } from '../records.ts'
import { loadScan, loadSource, setScan, tables } from './rows.ts'

export const scanJob = 'sources.scan'

export async function startScan(ctx: Context, sourceId: SourceId): Promise<Scan> {
  return ctx.transaction(async tx => {
    await loadSource(tx, ctx, sourceId)
    const scanId = ScanId.parse(newId())
    const inserted = await tables(tx)
      .insertInto('sources_scan')
      .values({
        organisation_id: ctx.organisationId,
        scan_id: scanId,
        source_id: sourceId,
        state: 'queued',
        requested_at: ctx.clock.now(),
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 0n) throw new Problem(scanRunning)
    await enqueue(ctx, tx, sourceId, scanId)
    return loadScan(tx, ctx, { sourceId, scanId })
  })
}

async function enqueue(ctx: Context, tx: Transaction, sourceId: SourceId, scanId: ScanId) {
  const jobId = await ctx.jobs.enqueue(tx, scanJob, { organisationId: ctx.organisationId, sourceId, scanId })
  await setScan(tx, ctx, scanId, { job_id: jobId })
}

/** Stops a scan; what it found stays. A scan that has ended is left as it is. */
export async function cancelScan(ctx: Context, sourceId: SourceId, scanId: ScanId): Promise<Scan> {
  return ctx.transaction(async tx => {
    const scan = await loadScan(tx, ctx, { sourceId, scanId })
    if (scan.state !== 'queued' && scan.state !== 'running') return scan
    const { job_id: jobId } = await tables(tx)
      .selectFrom('sources_scan')
      .select('job_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', scanId)
      .executeTakeFirstOrThrow()
    if (jobId) await ctx.jobs.cancel(tx, scanJob, jobId)
    await setScan(tx, ctx, scanId, { state: 'cancelled', ended_at: ctx.clock.now(), current_table: null })
    return loadScan(tx, ctx, { sourceId, scanId })
  })
}

/** Goes on with a cancelled or failed scan where it stood. Refused while another scan of the source is alive. */
export async function resumeScan(ctx: Context, sourceId: SourceId, scanId: ScanId): Promise<Scan> {
  return ctx.transaction(async tx => {
    const scan = await loadScan(tx, ctx, { sourceId, scanId })
    if (scan.state === 'finished') return scan
    const alive = await tables(tx)
      .selectFrom('sources_scan')
      .select('scan_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .where('state', 'in', ['queued', 'running'])
      .forUpdate()
      .executeTakeFirst()
    if (alive) throw new Problem(scanRunning)
    await setScan(tx, ctx, scanId, { state: 'queued', ended_at: null, failure: null })
    await enqueue(ctx, tx, sourceId, scanId)
    return loadScan(tx, ctx, { sourceId, scanId })
  })
}
