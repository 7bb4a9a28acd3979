// The journal of a run, in our own database: which rows a batch is about to take is written here, sealed, before the source
// changes anything; with it, in the same transaction, what the erasure journal and the images keep.
import type { Announcement } from '@himaya/plans/batch'
import type { Plan } from '@himaya/plans/plan'
import type { Journal } from '@himaya/plans/run'
import type { Key } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import { hasherOf } from '../erasures/hashes.ts'
import { forgetImages, keepImages } from '../images/keep.ts'
import { openText, sealText } from '../sealing.ts'
import { setRun, tables } from '../service/rows.ts'
import { Halted, moreThanApproved } from './failure.ts'
import { type Lease, Stopped, whileOurs } from './lease.ts'
import { added, type Meter } from './progress.ts'

export type Keys = {
  readonly run: Uint8Array
  /** `null` where the rows as they were are not kept. */
  readonly image: Uint8Array | null
  /** `null` for a rehearsal, of which nothing is journalled. */
  readonly hash: string | null
}

type Journalled = {
  readonly ctx: Context
  readonly lease: Lease
  readonly plan: Plan
  readonly keys: Keys
  readonly meter: Meter
}

type Written = Pick<Announcement, 'roots' | 'kept' | 'transaction' | 'last' | 'files'>

const placeOf = (runId: string, number: number) => `runs.batch:${runId}:${number}`

export function journalOf({
  ctx,
  lease,
  plan,
  keys,
  meter,
}: Journalled): Journal & { settle(): Promise<void> } {
  const { organisationId } = ctx
  const { runId } = lease
  let done = 0
  const seal = (number: number, what: Written | Pick<Written, 'last'>) =>
    sealText(keys.run, placeOf(runId, number), JSON.stringify(what))
  const open = (number: number, sealed: Buffer) =>
    JSON.parse(openText(keys.run, placeOf(runId, number), sealed)) as Written
  const batches = (tx: Transaction) =>
    tables(tx)
      .selectFrom('runs_batch')
      .select(['number', 'state', 'sealed'])
      .where('organisation_id', '=', organisationId)
      .where('run_id', '=', runId)
      .orderBy('number', 'desc')

  return {
    async state() {
      const [last, before] = await ctx.transaction(tx => batches(tx).limit(2).execute())
      const latest = last?.state === 'announced' ? before : last
      done = latest?.number ?? 0
      const after: Key | null = latest ? open(latest.number, latest.sealed).last : null
      if (last?.state !== 'announced') return { after, announced: null, isOver: false }
      return { after, announced: { ...open(last.number, last.sealed), images: [] }, isOver: false }
    },

    async announce(what) {
      if (what.last === null) return
      const number = done + 1
      const { roots, kept, transaction, last, files } = what
      await whileOurs(ctx, lease, async (tx, row) => {
        if (row.state !== 'running') throw new Stopped()
        const approved = row.preview?.survey.meant
        if (approved?.exact && row.progress.roots + roots.length > approved.rows)
          throw new Halted(moreThanApproved)
        const batch = {
          ...{ state: 'announced' as const, sealed: seal(number, { roots, kept, transaction, last, files }) },
          ...{ roots: roots.length, kept: kept.length, at: ctx.clock.now() },
        }
        await tables(tx)
          .insertInto('runs_batch')
          .values({ organisation_id: organisationId, run_id: runId, number, ...batch })
          .onConflict(conflict =>
            conflict.columns(['organisation_id', 'run_id', 'number']).doUpdateSet(batch),
          )
          .execute()
        if (keys.hash !== null) {
          if (keys.image !== null) {
            const isArchive = row.keeps?.why === 'archive'
            const keeping = {
              runId,
              batch: number,
              imageKey: keys.image,
              hashKey: keys.hash,
              isArchive,
            }
            await keepImages(tx, ctx, keeping, what)
          }
          await journalErasure(tx, number, keys.hash, roots, row.source_id)
        }
      })
    },

    async done(deed) {
      const number = done + 1
      await whileOurs(ctx, lease, async (tx, row) => {
        const progress = meter.told(added(plan, row.progress, deed), row.preview?.survey)
        await tables(tx)
          .updateTable('runs_batch')
          .set({
            ...{ state: 'done', sealed: seal(number, { last: deed.last }) },
            ...{ rows: deed.rows && JSON.stringify(deed.rows), milliseconds: Math.round(meter.batchTime()) },
          })
          .where('organisation_id', '=', organisationId)
          .where('run_id', '=', runId)
          .where('number', '=', number)
          .execute()
        await setRun(tx, ctx, runId, { progress: JSON.stringify(progress) })
      })
      done = number
    },

    // The run's own row says that it is over.
    async over() {},

    /** A batch that is known not to have been done leaves nothing behind. */
    async settle() {
      await whileOurs(ctx, lease, async tx => {
        const [last] = await batches(tx).where('state', '=', 'announced').limit(1).execute()
        if (!last) return
        await forgetImages(tx, ctx, runId, last.number)
        await tables(tx)
          .deleteFrom('runs_erasure')
          .where('organisation_id', '=', organisationId)
          .where('run_id', '=', runId)
          .where('batch', '=', last.number)
          .execute()
        await tables(tx)
          .deleteFrom('runs_batch')
          .where('organisation_id', '=', organisationId)
          .where('run_id', '=', runId)
          .where('number', '=', last.number)
          .execute()
      })
    },
  }

  /** Rows whose table has no key are told apart by their place alone, which no backup keeps: they are not journalled. */
  async function journalErasure(
    tx: Transaction,
    batch: number,
    hashKey: string,
    roots: readonly Key[],
    sourceId: string,
  ) {
    const isTold = plan.action.does === 'erase' || plan.action.does === 'anonymise'
    if (!isTold || plan.table.key.length === 0 || roots.length === 0) return
    const hashed = hasherOf(hashKey, plan.table)
    const hashes = Buffer.concat(roots.map(hashed))
    const written = { hashes, at: ctx.clock.now() }
    await tables(tx)
      .insertInto('runs_erasure')
      .values({
        ...{ organisation_id: organisationId, run_id: runId, batch, source_id: sourceId },
        ...{ schema_name: plan.table.schema, table_name: plan.table.name, ...written },
      })
      .onConflict(conflict => conflict.columns(['organisation_id', 'run_id', 'batch']).doUpdateSet(written))
      .execute()
  }
}
