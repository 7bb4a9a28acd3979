// One runner per run, told by the database's own clock: who holds the lease writes, who lost it does not. A lease is renewed while
// its runner lives, and can be taken only once it is over.

import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { sql } from 'kysely'
import type { RunId } from '../records.ts'
import { loadRow, type RunRow, setRun, tables } from '../service/rows.ts'

/** Another runner has the run now: this one leaves without a word. */
export class NotOurs extends Error {}
/** The run was paused or given up. */
export class Stopped extends Error {}

export type Lease = {
  readonly runId: RunId
  readonly holder: string
  readonly seconds: number
  /** Aborts when the lease is lost. */
  readonly signal: AbortSignal
  /** Gives it back, so that the next runner need not wait. */
  release(): Promise<void>
}

/** The lease, or after how many seconds it may be asked for again; `nothing` when there is nothing to do. */
export async function takeLease(
  ctx: Context,
  runId: RunId,
  seconds: number,
): Promise<Lease | 'nothing' | number> {
  const holder = newId()
  const taken = await ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, runId, { forUpdate: true })
    if (!(await hasWork(tx, ctx, row))) return 'nothing'
    const { rows } = await sql<{ left: number }>`select greatest(0,
      ceil(extract(epoch from ${row.lease_until}::timestamptz - clock_timestamp())))::int as left`.execute(tx)
    const left = row.lease_holder === null ? 0 : (rows[0]?.left ?? 0)
    if (left > 0) return left + 1
    await setRun(tx, ctx, runId, { lease_holder: holder, lease_until: endOf(seconds) })
    return null
  })
  if (taken !== null) return taken
  const lost = new AbortController()
  const beating = setInterval(
    () => {
      renew(ctx, runId, holder, seconds).catch(error => {
        // A database that does not answer for a moment is no loss; every write asks again whose the run is.
        if (error instanceof NotOurs) lost.abort(error)
      })
    },
    (seconds * 1_000) / 3,
  ).unref()
  return {
    ...{ runId, holder, seconds },
    signal: lost.signal,
    async release() {
      clearInterval(beating)
      await ctx.transaction(tx =>
        tables(tx)
          .updateTable('runs_run')
          // When it was last at work is remembered: a run that nobody comes back to is found by it.
          .set({ lease_holder: null, lease_until: sql<string>`clock_timestamp()` })
          .where('organisation_id', '=', ctx.organisationId)
          .where('run_id', '=', runId)
          .where('lease_holder', '=', holder)
          .execute(),
      )
    },
  }
}

const endOf = (seconds: number) => sql<string>`clock_timestamp() + make_interval(secs => ${seconds})`

/** Running; or stopped with a batch of which it is not known whether it was done, or with nothing yet that certifies it. */
async function hasWork(tx: Transaction, ctx: Context, row: RunRow): Promise<boolean> {
  if (row.state === 'running') return true
  if (row.state !== 'paused' && row.state !== 'cancelled') return false
  const open = await tables(tx)
    .selectFrom('runs_batch')
    .select('number')
    .where('organisation_id', '=', ctx.organisationId)
    .where('run_id', '=', row.run_id)
    .where('state', 'in', ['announced', 'rolling-back'])
    .limit(1)
    .executeTakeFirst()
  const isUncertified = row.certificate === null && !row.is_rehearsal && row.failure === null
  return open !== undefined || (row.state === 'cancelled' && isUncertified && row.progress.batches > 0)
}

async function renew(ctx: Context, runId: RunId, holder: string, seconds: number): Promise<void> {
  await ctx.transaction(async tx => {
    const { numUpdatedRows } = await tables(tx)
      .updateTable('runs_run')
      .set({ lease_until: endOf(seconds) })
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', runId)
      .where('lease_holder', '=', holder)
      .where('lease_until', '>', sql<string>`clock_timestamp()`)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new NotOurs()
  })
}

/** Writes only while the lease is ours; every write renews it. Throws NotOurs. */
export const whileOurs = <T>(
  ctx: Context,
  { runId, holder, seconds }: Lease,
  work: (tx: Transaction, row: RunRow) => Promise<T>,
): Promise<T> =>
  ctx.transaction(async tx => {
    const row = await tables(tx)
      .updateTable('runs_run')
      .set({ lease_until: endOf(seconds) })
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', runId)
      .where('lease_holder', '=', holder)
      .where('lease_until', '>', sql<string>`clock_timestamp()`)
      .returningAll()
      .executeTakeFirst()
    if (!row) throw new NotOurs()
    return work(tx, row)
  })
