// The job: a list read batch by batch, each batch answered or taken in, progress in the row. It holds one batch at a time. Cut off,
// it begins again: what it writes is written over, and what it takes in is the same when taken twice.
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Connector } from '@himaya/connectors/port'
import { record } from '@himaya/evidence/door'
import type { Context, JobPayload, Transaction } from '@himaya/platform/context'
import { type Language, languages } from '@himaya/platform/language'
import { sql } from 'kysely'
import { keysOf } from '../keys.ts'
import { type Work, WorkId } from '../records.ts'
import { checking } from './checking.ts'
import { hashFile, keptKind, listFile, removeResults, sweep } from './files.ts'
import { openList } from './lists.ts'
import { batchesOf, failureOf, type ListRow, loadWork, setWork, tables } from './rows.ts'
import { takingCustomers, takingObjections } from './taking.ts'

/** What is done with each batch, and at the end. */
export type Task = {
  batch(rows: readonly ListRow[]): Promise<void>
  /** In the transaction that ends the work; returns what the evidence tells besides. */
  end(tx: Transaction): Promise<Readonly<Record<string, string | number | null>>>
  /** Before the end, outside any transaction. */
  finish(): Promise<void>
  /** Whatever happened. */
  close(): Promise<void>
  readonly counts: Readonly<Record<string, number>>
}

class NoLongerMine extends Error {}

const EVERY_MILLISECONDS = 400

export async function runWork(given: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const workId = WorkId.parse(payload.workId)
  const language: Language = languages.find(each => each === payload.language) ?? 'fr'
  const ctx: Context = { ...given, language }
  let connector: Connector | undefined
  let task: Task | undefined
  try {
    const work = await whileMine(ctx, workId, async tx => {
      await setWork(tx, ctx, workId, {
        state: 'running',
        started_at: sql<string>`coalesce(started_at, ${ctx.clock.now()}::timestamptz)`,
        rows_done: 0,
      })
      return loadWork(tx, ctx, workId)
    })
    await sweep(ctx)
    connector = await openList(ctx, work.plan.list)
    task = await taskOf(ctx, work)
    const inputHash = await go(ctx, work, connector, task, signal)
    await task.finish()
    await finish(ctx, work, task, inputHash)
    await removeInput(ctx, work)
  } catch (error) {
    if (error instanceof NoLongerMine) return
    if (signal.aborted) throw error
    await fail(ctx, workId, error)
    if (failureOf(error).code === 'unexpected') throw error
  } finally {
    await task?.close()
    await connector?.close()
    // Cancelled while its files were being made: whoever cancelled it found none to remove.
    if (task && (await wasCancelled(ctx, workId))) await removeResults(ctx, workId)
  }
}

const wasCancelled = (ctx: Context, workId: WorkId): Promise<boolean> =>
  ctx.transaction(async tx => (await loadWork(tx, ctx, workId)).state === 'cancelled')

async function taskOf(ctx: Context, work: Work): Promise<Task> {
  const keys = await keysOf(ctx)
  const { plan } = work
  if (plan.kind === 'check') return checking(ctx, keys, work.workId, plan)
  if (plan.kind === 'objections') return takingObjections(ctx, keys, work.workId, plan)
  return takingCustomers(ctx, keys, plan)
}

/** @returns the hash of what was read: of the file, or of the rows of a table */
async function go(
  ctx: Context,
  { workId, plan }: Work,
  connector: Connector,
  task: Task,
  signal: AbortSignal,
) {
  const rows = createHash('sha256')
  let done = 0
  let told = Date.now()
  for await (const batch of batchesOf(connector, plan, signal)) {
    if (plan.list.kind === 'source') for (const { cells } of batch) rows.update(`${JSON.stringify(cells)}\n`)
    await task.batch(batch)
    done += batch.length
    if (Date.now() - told >= EVERY_MILLISECONDS) {
      told = Date.now()
      await progress(ctx, workId, done, task)
    }
    signal.throwIfAborted()
  }
  await progress(ctx, workId, done, task)
  if (plan.list.kind === 'source') return rows.digest('hex')
  const kind = await keptKind(ctx, plan.list.listId)
  return kind ? hashFile(listFile(ctx, plan.list.listId, kind)) : null
}

const progress = (ctx: Context, workId: WorkId, done: number, { counts }: Task) =>
  whileMine(ctx, workId, tx =>
    setWork(tx, ctx, workId, {
      rows_done: done,
      rows_total: sql<number>`greatest(rows_total, ${done})`,
      counts: JSON.stringify(counts),
    }),
  )

/** Writes only while this job holds the work: one that was cancelled goes on for a moment, and must leave no trace. */
const whileMine = <T>(ctx: Context, workId: WorkId, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  ctx.transaction(async tx => {
    const row = await tables(tx)
      .selectFrom('marketing_work')
      .select(['state', 'job_id'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('work_id', '=', workId)
      .forUpdate()
      .executeTakeFirst()
    if (row?.job_id !== ctx.requestId || !['queued', 'running'].includes(row.state)) throw new NoLongerMine()
    return work(tx)
  })

const ended = {
  check: 'marketing.list-checked',
  objections: 'marketing.objections-taken-in',
  customers: 'marketing.customers-taken-in',
} as const

async function finish(
  ctx: Context,
  { workId, kind, plan, listName }: Work,
  task: Task,
  inputHash: string | null,
) {
  await whileMine(ctx, workId, async tx => {
    const { allowedHash = null, refusedHash = null, ...told } = await task.end(tx)
    const { rowsDone } = await loadWork(tx, ctx, workId)
    await setWork(tx, ctx, workId, {
      state: 'finished',
      ended_at: ctx.clock.now(),
      rows_total: rowsDone,
      counts: JSON.stringify(task.counts),
      input_hash: inputHash,
      allowed_hash: allowedHash === null ? null : String(allowedHash),
      refused_hash: refusedHash === null ? null : String(refusedHash),
    })
    await record(tx, ctx, {
      kind: ended[kind],
      subject: { type: 'marketing-work', id: workId },
      payload: {
        ...{ list: listName, rows: rowsDone, counts: task.counts, inputHash, allowedHash, refusedHash },
        ...(plan.kind === 'check' && {
          ...{ channel: plan.channel, product: plan.product ?? null, campaignId: plan.campaignId ?? null },
        }),
        ...told,
      },
    })
  })
}

/** The list that was sent has served: its rows stay nowhere. */
async function removeInput(ctx: Context, { plan: { list } }: Work) {
  if (list.kind !== 'file') return
  for (const kind of ['csv', 'xlsx']) await rm(listFile(ctx, list.listId, kind), { force: true })
}

async function fail(ctx: Context, workId: WorkId, error: unknown) {
  await whileMine(ctx, workId, tx =>
    setWork(tx, ctx, workId, {
      state: 'failed',
      ended_at: ctx.clock.now(),
      failure: JSON.stringify(failureOf(error)),
    }),
  )
  await removeResults(ctx, workId)
}
