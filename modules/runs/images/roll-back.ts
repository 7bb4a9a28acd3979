// A run undone: its rows are put back as they were, the last batch first, each batch in one transaction of the source that is
// rolled back unless every row came back. What was put back is erased no more, and its images are destroyed.
import { record } from '@himaya/evidence/door'
import type { Kept } from '@himaya/plans/batch'
import { putBack } from '@himaya/plans/restore'
import type { Carried } from '../carry/carry-out.ts'
import { Halted } from '../carry/failure.ts'
import { Stopped, whileOurs } from '../carry/lease.ts'
import { releaseLocks } from '../carry/locks.ts'
import { setRun, tables } from '../service/rows.ts'
import { imagesDestroyed } from './gone.ts'
import { forgetImages, openImages } from './keep.ts'

export async function rollBack(carried: Carried): Promise<void> {
  const { ctx, lease, stop } = carried
  let restored = 0
  let gone = 0
  for (;;) {
    stop.throwIfAborted()
    const batch = await lastBatch(carried)
    if (!batch) break
    const done = await undo(carried, batch)
    restored += done.restored
    gone += done.gone
  }
  await whileOurs(ctx, lease, async (tx, row) => {
    await releaseLocks(tx, ctx, lease.runId)
    await setRun(tx, ctx, lease.runId, {
      ...{ state: 'rolled-back', ended_at: ctx.clock.now(), failure: null },
      ...{ keeps: null, sealed_image_key: null },
    })
    await record(tx, ctx, {
      kind: 'runs.run-rolled-back',
      subject: { type: 'run', id: lease.runId },
      payload: { title: row.title, restored, goneMeanwhile: gone },
    })
  })
}

type Batch = { readonly number: number; readonly undoneBy: string | null; readonly told: readonly Kept[] }

async function lastBatch({ ctx, lease, keys }: Carried): Promise<Batch | null> {
  return whileOurs(ctx, lease, async (tx, row) => {
    if (row.state !== 'running') throw new Stopped()
    const batch = await tables(tx)
      .selectFrom('runs_batch')
      .select(['number', 'undone_by', 'roots'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', lease.runId)
      .where('state', 'in', ['done', 'rolling-back'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!batch) return null
    const images = await tables(tx)
      .selectFrom('runs_image')
      .select(['image_id', 'schema_name', 'table_name', 'went', 'sealed'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', lease.runId)
      .where('batch', '=', batch.number)
      .orderBy('position')
      .execute()
    const imageKey = row.sealed_image_key === null ? null : keys.image
    if (imageKey === null || (images.length === 0 && batch.roots > 0)) throw new Halted(imagesDestroyed)
    const told = images.flatMap(each =>
      openImages(imageKey, each).map(image => ({ ...image, goes: each.went })),
    )
    return { number: batch.number, undoneBy: batch.undone_by, told }
  })
}

async function undo(carried: Carried, { number, undoneBy, told }: Batch) {
  const { ctx, lease, source, plan } = carried
  const came = undoneBy === null ? null : await source.committed(undoneBy)
  let done = { restored: told.length, gone: 0 }
  if (came !== true && told.length > 0)
    done = await source.transaction(async work => {
      const back = await putBack(work, plan, { roots: [], images: told }, async undone => {
        await whileOurs(ctx, lease, tx =>
          tables(tx)
            .updateTable('runs_batch')
            .set({ state: 'rolling-back', undone_by: undone })
            .where('organisation_id', '=', ctx.organisationId)
            .where('run_id', '=', lease.runId)
            .where('number', '=', number)
            .execute(),
        )
      })
      const sum = (of: 'restored' | 'left') => back.reduce((total, each) => total + each[of], 0)
      return { restored: sum('restored'), gone: sum('left') }
    })
  await whileOurs(ctx, lease, async tx => {
    await forgetImages(tx, ctx, lease.runId, number)
    await tables(tx)
      .deleteFrom('runs_erasure')
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', lease.runId)
      .where('batch', '=', number)
      .execute()
    await tables(tx)
      .updateTable('runs_batch')
      .set({ state: 'rolled-back' })
      .where('organisation_id', '=', ctx.organisationId)
      .where('run_id', '=', lease.runId)
      .where('number', '=', number)
      .execute()
  })
  return done
}
