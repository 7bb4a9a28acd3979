// The job behind long work: tells how far it is about once a second, and ends when it was stopped.
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Context, JobPayload } from '@himaya/platform/context'
import { archiveOf } from '../archive/write.ts'
import { originOf } from '../log/advance.ts'
import { checkLog } from '../log/check.ts'
import { clearArchives, loadWork, setWork } from './work.ts'

const EVERY_MILLISECONDS = 1_000
const MOST_FAULTS = 100

export async function performWork(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const workId = String(payload.workId)
  const { kind, state, total } = await ctx.transaction(tx => loadWork(tx, workId))
  if (state !== 'waiting' && state !== 'running') return
  await ctx.transaction(tx => setWork(tx, workId, { state: 'running', done: 0 }))
  let told = performance.now()
  const tell = async (done: number) => {
    signal.throwIfAborted()
    if (performance.now() - told < EVERY_MILLISECONDS) return
    told = performance.now()
    await ctx.transaction(tx => setWork(tx, workId, { done }))
  }
  try {
    const found = kind === 'check' ? await check(ctx, tell) : await archive(ctx, workId, total, tell, signal)
    const ended_at = ctx.clock.now()
    await ctx.transaction(tx => setWork(tx, workId, { ...found, state: 'done', ended_at }))
  } catch (error) {
    // Stopped, or the server is going: the row says the first already, and the second takes it up again.
    if (!signal.aborted)
      await ctx.transaction(tx => setWork(tx, workId, { state: 'failed', ended_at: ctx.clock.now() }))
    throw error
  }
}

async function check(ctx: Context, tell: (done: number) => Promise<void>) {
  const { entries, checkpoints, faults } = await checkLog(ctx, tell)
  return { done: entries, checkpoints, faults: JSON.stringify(faults.slice(0, MOST_FAULTS)) }
}

async function archive(
  ctx: Context,
  workId: string,
  size: number,
  tell: (done: number) => Promise<void>,
  signal: AbortSignal,
) {
  const path = await clearArchives(ctx, workId)
  const chunks = archiveOf(ctx, { origin: originOf(ctx.organisationId), size }, tell)
  try {
    await pipeline(Readable.from(chunks), createGzip({ level: 3 }), createWriteStream(path), { signal })
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return { done: size, bytes: (await stat(path)).size }
}
