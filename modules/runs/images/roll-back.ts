// A run undone: its rows are put back as they were, the last batch first, each batch in one transaction of the source that is
// rolled back unless every row came back. What was put back is erased no more, and its images are destroyed.
import { record } from '@himaya/evidence/door'
import { assignmentsOf, removes } from '@himaya/plans/action'
import { NotExact } from '@himaya/plans/batch'
import { detachable } from '@himaya/plans/departures'
import type { Plan } from '@himaya/plans/plan'
import { nameOf, type Table } from '@himaya/plans/schema'
import type { Image, Work } from '@himaya/plans/source'
import type { Carried } from '../carry/carry-out.ts'
import { Halted } from '../carry/failure.ts'
import { Stopped, whileOurs } from '../carry/lease.ts'
import { releaseLocks } from '../carry/locks.ts'
import { setRun, tables } from '../service/rows.ts'
import { imagesDestroyed } from './gone.ts'
import { forgetImages, openImages } from './keep.ts'

type Told = { readonly image: Image; readonly went: boolean }

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

type Batch = { readonly number: number; readonly undoneBy: string | null; readonly told: readonly Told[] }

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
    const told = images.flatMap(each => openImages(imageKey, each).map(image => ({ image, went: each.went })))
    return { number: batch.number, undoneBy: batch.undone_by, told }
  })
}

async function undo(carried: Carried, { number, undoneBy, told }: Batch) {
  const { ctx, lease, source, plan } = carried
  const came = undoneBy === null ? null : await source.committed(undoneBy)
  let done = { restored: told.length, gone: 0 }
  if (came !== true && told.length > 0)
    done = await source.transaction(async work => {
      const undone = await work.identity()
      await whileOurs(ctx, lease, tx =>
        tables(tx)
          .updateTable('runs_batch')
          .set({ state: 'rolling-back', undone_by: undone })
          .where('organisation_id', '=', ctx.organisationId)
          .where('run_id', '=', lease.runId)
          .where('number', '=', number)
          .execute(),
      )
      return restoreAll(work, plan, told)
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

/** The columns by which a table's rows let go of others, emptied before anything went. */
const openedIn = (plan: Plan, table: Table): readonly string[] => [
  ...new Set(
    plan.steps.flatMap(step =>
      step.does === 'detach' && step.table === table ? detachable(table, step.key) : [],
    ),
  ),
]

/** Of an image, these columns alone; or all but these. */
const only = ({ values, ...image }: Image, columns: readonly string[]): Image => ({
  ...image,
  values: Object.fromEntries(Object.entries(values).filter(([name]) => columns.includes(name))),
})
const without = ({ values, ...image }: Image, columns: readonly string[]): Image => ({
  ...image,
  values: Object.fromEntries(Object.entries(values).filter(([name]) => !columns.includes(name))),
})

async function restoreAll(work: Work, plan: Plan, told: readonly Told[]) {
  const of = (table: Table, went: boolean) =>
    told
      .filter(each => each.went === went && nameOf(each.image.table) === nameOf(table))
      .map(each => each.image)
  const touched = [...new Map(plan.steps.map(({ table }) => [nameOf(table), table])).values()]
  let [restored, gone] = [0, 0]
  await work.defer(plan.deferred)
  if (removes(plan.action)) {
    // Those that were referred to went last, and come back first.
    const order = plan.steps.flatMap(step => (step.does === 'delete' ? [step.table] : [])).toReversed()
    for (const table of order) {
      const images = of(table, true)
      const opened = openedIn(plan, table)
      if (images.length > 0)
        restored += await whole(
          work,
          table,
          images.map(image => without(image, opened)),
          'insert',
        )
    }
    for (const table of order) {
      const opened = openedIn(plan, table)
      const images = opened.length > 0 ? of(table, true) : []
      if (images.length > 0)
        await whole(
          work,
          table,
          images.map(image => only(image, opened)),
          'update',
        )
    }
  }
  for (const table of touched) {
    const changed = removes(plan.action)
      ? openedIn(plan, table)
      : assignmentsOf(plan.action).map(({ column }) => column)
    const images = of(table, false)
    if (images.length === 0 || changed.length === 0) continue
    // A row that somebody else removed meanwhile cannot be put back as it was: it is told, and the others are.
    const there = new Set(
      (
        await work.lock(
          table,
          images.map(({ key }) => key),
        )
      ).map(key => JSON.stringify(key)),
    )
    const present = images.filter(({ key }) => there.has(JSON.stringify(key)))
    gone += images.length - present.length
    if (present.length > 0)
      restored += await whole(
        work,
        table,
        present.map(image => only(image, changed)),
        'update',
      )
  }
  return { restored, gone }
}

async function whole(
  work: Work,
  table: Table,
  images: readonly Image[],
  how: 'insert' | 'update',
): Promise<number> {
  const done = await work.restore(table, images, how)
  if (done !== images.length) throw new NotExact(table, images.length, done)
  return done
}
