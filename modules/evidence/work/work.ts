// Long work over the whole log, asked for and followed: computing all of it anew, or writing it out as one archive.

import { existsSync, openAsBlob } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { advanceLog } from '../log/advance.ts'
import { latestCheckpoint } from '../log/proofs.ts'
import { archiveGone, logEmpty, workRunning } from '../problems.ts'
import { Work, type WorkId, type WorkKind } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'

export const workJob = 'evidence.work'
const KEPT = 10

export const workOf = (row: Selectable<EvidenceTables['evidence_work']>): Work =>
  Work.parse({
    workId: row.work_id,
    kind: row.kind,
    state: row.state,
    requestedAt: row.requested_at,
    endedAt: row.ended_at,
    done: row.done,
    total: row.total,
    checkpoints: row.checkpoints,
    faults: row.faults,
    bytes: row.bytes,
  })

const tables = (tx: Transaction) => tx.withTables<EvidenceTables>()

/** Where an archive lies until the next one of its organisation is made. */
export const archivePath = ({ home, organisationId }: Context, workId: string): string =>
  join(home, 'evidence', organisationId, `${workId}.tar.gz`)

/** The newest first. */
export const listWork = (ctx: Context): Promise<Work[]> =>
  ctx.transaction(async tx => {
    const rows = await tables(tx)
      .selectFrom('evidence_work')
      .selectAll()
      .orderBy('requested_at', 'desc')
      .orderBy('work_id', 'desc')
      .limit(KEPT)
      .execute()
    return rows.map(workOf)
  })

/** @throws Problem work-running, log-empty */
export async function startWork(ctx: Context, kind: WorkKind): Promise<Work> {
  await advanceLog(ctx)
  return ctx.transaction(async tx => {
    const newest = await latestCheckpoint(tx)
    if (!newest) throw new Problem(logEmpty)
    const workId = newId()
    const started = await tables(tx)
      .insertInto('evidence_work')
      .values({
        organisation_id: ctx.organisationId,
        work_id: workId,
        ...{ kind, state: 'waiting', requested_at: ctx.clock.now(), total: newest.size },
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (started.numInsertedOrUpdatedRows === 0n) throw new Problem(workRunning)
    const jobId = await ctx.jobs.enqueue(tx, workJob, { organisationId: ctx.organisationId, workId })
    await setWork(tx, workId, { job_id: jobId })
    return workOf(await loadWork(tx, workId))
  })
}

/** What has ended is left as it is. @throws Problem not-found */
export const stopWork = (ctx: Context, workId: WorkId): Promise<Work> =>
  ctx.transaction(async tx => {
    const row = await loadWork(tx, workId)
    if (row.state === 'waiting' || row.state === 'running') {
      if (row.job_id) await ctx.jobs.cancel(tx, workJob, row.job_id)
      await setWork(tx, workId, { state: 'stopped', ended_at: ctx.clock.now() })
    }
    return workOf(await loadWork(tx, workId))
  })

/** @throws Problem not-found, archive-gone */
export async function archiveFile(ctx: Context, workId: WorkId): Promise<File> {
  const row = await ctx.transaction(tx => loadWork(tx, workId))
  if (row.kind !== 'archive' || row.state !== 'done') throw new Problem(notFound)
  const type = 'application/gzip'
  const path = archivePath(ctx, workId)
  if (!existsSync(path)) throw new Problem(archiveGone)
  const blob = await openAsBlob(path, { type })
  return new File([blob], `himaya-log-${row.requested_at.slice(0, 10)}.tar.gz`, { type })
}

export async function loadWork(tx: Transaction, workId: string) {
  const row = await tables(tx)
    .selectFrom('evidence_work')
    .selectAll()
    .where('work_id', '=', workId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return row
}

type Change = Partial<Omit<Selectable<EvidenceTables['evidence_work']>, 'faults'>> & { faults?: string }

export const setWork = (tx: Transaction, workId: string, change: Change) =>
  tables(tx).updateTable('evidence_work').set(change).where('work_id', '=', workId).execute()

/** The folder for a new archive, without those before it. */
export async function clearArchives(ctx: Context, workId: string): Promise<string> {
  const path = archivePath(ctx, workId)
  await rm(dirname(path), { recursive: true, force: true })
  await mkdir(dirname(path), { recursive: true })
  return path
}
