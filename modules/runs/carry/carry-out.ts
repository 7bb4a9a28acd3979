// A run, carried out as a job: the lease is taken, what was cut off is settled, and batch after batch is announced, done and told,
// with rests between. Killed anywhere it is begun again by another, and ends where an undisturbed run ends.
import { setTimeout as pause } from 'node:timers/promises'
import { destroyFiles } from '@himaya/connectors/destroy-files'
import { missingFrom } from '@himaya/plans/condition'
import { type Plan, planFor } from '@himaya/plans/plan'
import { run as carry } from '@himaya/plans/run'
import { nameOf, type Schema, tableNamed } from '@himaya/plans/schema'
import type { Hold, Source } from '@himaya/plans/source'
import type { Context, JobPayload } from '@himaya/platform/context'
import { fileFolders, folderNotAllowed, mayDestroyBelow } from '../access/file-folders.ts'
import { open, reachOfRun } from '../access/open.ts'
import { hashKeyOf } from '../erasures/hashes.ts'
import { holdsOn } from '../holds/in-force.ts'
import { rollBack } from '../images/roll-back.ts'
import { fingerprintOf } from '../preview/look.ts'
import { type Run, RunId } from '../records.ts'
import { imageKeyPurpose, newKey, runKeyPurpose } from '../sealing.ts'
import { loadRow, noProgress, type RunRow, runOf, setRun } from '../service/rows.ts'
import { queueCarrying } from '../service/steer.ts'
import { finish, giveUp } from './end.ts'
import { Halted, holdUnreadable, mayPass, reasonOf, structureChanged } from './failure.ts'
import { journalOf, type Keys } from './journal.ts'
import { type Lease, NotOurs, Stopped, takeLease, whileOurs } from './lease.ts'
import { releaseLocks, takeLocks } from './locks.ts'
import { LARGEST, paceOf } from './pace.ts'
import { meterOf } from './progress.ts'

export type CarryOptions = {
  readonly leaseSeconds: number
  /** Pauses, in seconds, after which a source that is lost is tried again. */
  readonly retrySeconds: readonly number[]
  readonly largestBatch: number
  /** After so long the run lines up again behind others. */
  readonly turnSeconds: number
  /** What stands between the run and its source; for tests that cut it off. */
  readonly through: (source: Source) => Source
}

const usual: CarryOptions = {
  leaseSeconds: 20,
  retrySeconds: [1, 2, 5, 10, 20, 30, 60, 120],
  largestBatch: LARGEST,
  turnSeconds: 300,
  through: source => source,
}

/** While another run is on the same tables, it is asked again after so long. */
const WAITING_SECONDS = 5
/** A replica further behind than this is waited for. */
const LAG_SECONDS = 5
const LAG_ASKED_EVERY = 2_000

/** The job. Throws only when interrupted, or on a bug: the queue takes it up again. */
export async function carryOut(
  ctx: Context,
  payload: JobPayload,
  signal: AbortSignal,
  given: Partial<CarryOptions> = {},
): Promise<void> {
  const options = { ...usual, ...given }
  const runId = RunId.parse(payload.runId)
  const lease = await takeLease(ctx, runId, options.leaseSeconds)
  if (lease === 'nothing') return
  if (typeof lease === 'number') return askAgain(ctx, runId, lease)
  let isTurnOver = false
  const going: Going = { ctx, lease, options, stop: AbortSignal.any([signal, lease.signal]) }
  try {
    isTurnOver = (await insist(going)) === 'turn-over'
  } catch (error) {
    if (error instanceof NotOurs || lease.signal.aborted) return
    if (signal.aborted) throw error
    const reason = reasonOf(error)
    await giveUp(ctx, lease, reason)
    if (reason.code === 'unexpected') throw error
  } finally {
    await lease.release()
  }
  if (isTurnOver) await ctx.transaction(tx => queueCarrying(tx, ctx, runId))
}

/** Of several jobs that were asked for one run, the latest alone comes back. */
const askAgain = (ctx: Context, runId: RunId, afterSeconds: number): Promise<void> =>
  ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, runId, { forUpdate: true })
    if (row.job_id === ctx.requestId) await queueCarrying(tx, ctx, runId, afterSeconds)
  })

/** A run that takes long leaves its place to another now and then: few are at work at a time, and nobody waits for hours. */
type Ended = 'turn-over' | 'ended'

export type Going = {
  readonly ctx: Context
  readonly lease: Lease
  readonly options: CarryOptions
  readonly stop: AbortSignal
}

/** Tries again, after longer and longer pauses, while what failed may pass; a batch that was done begins the pauses anew. */
async function insist(going: Going): Promise<Ended> {
  const { ctx, lease, options, stop } = going
  let failures = 0
  let batches = -1
  for (;;) {
    try {
      return await attempt(going)
    } catch (error) {
      const row = await ctx.transaction(tx => loadRow(tx, ctx, lease.runId))
      if (row.progress.batches > batches) failures = 0
      batches = row.progress.batches
      const seconds = options.retrySeconds[failures]
      failures += 1
      if (!mayPass(error) || seconds === undefined || stop.aborted) throw error
      // Without its source, a run that was given up meanwhile cannot be settled: it goes on being tried.
      await pause(seconds * 1_000, undefined, { signal: stop })
    }
  }
}

async function attempt(going: Going): Promise<Ended> {
  const { ctx, lease, stop } = going
  const row = await ctx.transaction(tx => loadRow(tx, ctx, lease.runId))
  const run = runOf(row)
  const changing = open(await reachOfRun(ctx, row, 'write'))
  try {
    const schema = await changing.structure(stop)
    const planned = planFor(schema, run.request)
    if (!planned.ok || fingerprintOf(planned.plan) !== run.fingerprint) throw new Halted(structureChanged)
    const { plan } = planned
    const met = await whileOurs(ctx, lease, (tx, mine) => takeLocks(tx, ctx, mine, plan))
    if (met !== null) {
      await waitFor(going, met)
      return 'ended'
    }
    const keys = await keysOf(ctx, lease, row, plan)
    const source = going.options.through(changing.source(schema, { key: keys.run, signal: stop }))
    const carried = { ...going, run, plan, schema, source, keys, share: row.share }
    if (row.doing === 'run') return await goForward(carried)
    await goBack(carried)
    return 'ended'
  } finally {
    await changing.close().catch(() => undefined)
  }
}

/** A run that waits holds nothing: it is asked again in a while, whoever asks. */
async function waitFor({ ctx, lease }: Going, waitsFor: RunId): Promise<void> {
  await whileOurs(ctx, lease, async (tx, row) => {
    await setRun(tx, ctx, lease.runId, { progress: JSON.stringify({ ...row.progress, waitsFor }) })
    if (row.state === 'running') await queueCarrying(tx, ctx, lease.runId, WAITING_SECONDS)
  })
}

const keysOf = (ctx: Context, lease: Lease, row: RunRow, plan: Plan): Promise<Keys> =>
  whileOurs(ctx, lease, async (tx, mine) => {
    const run = Buffer.from(ctx.secrets.open(row.sealed_key, runKeyPurpose(row.run_id)), 'base64')
    if (row.is_rehearsal) return { run, image: null, hash: null }
    const hash = await hashKeyOf(tx, ctx, row.source_id)
    if (!plan.keeps) return { run, image: null, hash }
    if (mine.sealed_image_key !== null) {
      const sealed = ctx.secrets.open(mine.sealed_image_key, imageKeyPurpose(row.run_id))
      return { run, image: Buffer.from(sealed, 'base64'), hash }
    }
    const image = newKey()
    const sealed = ctx.secrets.seal(image.toString('base64'), imageKeyPurpose(row.run_id))
    await setRun(tx, ctx, lease.runId, { sealed_image_key: sealed })
    return { run, image, hash }
  })

export type Carried = Going & {
  readonly run: Run
  readonly plan: Plan
  readonly schema: Schema
  readonly source: Source
  readonly keys: Keys
  readonly share: number
}

/** Paused, it frees its tables; what was put back stays so. */
async function goBack(carried: Carried): Promise<void> {
  try {
    await rollBack(carried)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    const { ctx, lease } = carried
    await whileOurs(ctx, lease, tx => releaseLocks(tx, ctx, lease.runId))
  }
}

async function goForward(carried: Carried): Promise<Ended> {
  const { ctx, lease, plan, schema, source, keys, share } = carried
  const pace = paceOf(share, carried.options.largestBatch)
  const meter = meterOf(pace)
  const journal = journalOf({ ctx, lease, plan, keys, meter })
  const sourceId = carried.run.sourceId
  const holds = async () => {
    const found = await whileOurs(ctx, lease, (tx, row) => {
      if (row.state !== 'running') throw new Stopped()
      return holdsOn(tx, ctx, sourceId, ctx.clock.today())
    })
    meter.begin()
    return readable(plan, schema, found)
  }
  try {
    const began = performance.now()
    let lagAsked = Number.NEGATIVE_INFINITY
    const destroy = (names: readonly string[]) => destroyNamed(carried, names)
    for await (const _deed of carry({ plan, source, journal, holds, batchSize: pace.batchSize, destroy })) {
      const rest = pace.took(meter.batchTime())
      if (performance.now() - lagAsked > LAG_ASKED_EVERY) {
        lagAsked = performance.now()
        await waitForReplicas(carried, seconds => meter.sawLag(seconds))
      }
      await restFor(carried, rest)
      if (performance.now() - began > carried.options.turnSeconds * 1_000) return 'turn-over'
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    await journal.settle()
    await finish(carried, 'stopped')
    return 'ended'
  }
  await finish(carried, 'done')
  return 'ended'
}

/** Done again after a crash, a file that is gone already counts as one that was not there. */
async function destroyNamed({ ctx, lease, run, plan }: Carried, names: readonly string[]): Promise<void> {
  // A copy of the rows names the very files of the source.
  if (!plan.files || run.isRehearsal) return
  if (!(await mayDestroyBelow(ctx, plan.files.root))) throw new Halted(folderNotAllowed(plan.files.root))
  const policy = { fileRoots: await fileFolders(ctx) }
  const { destroyed, absent, left } = await destroyFiles(policy, plan.files.root, names)
  await whileOurs(ctx, lease, async (tx, row) => {
    const before = row.progress.files ?? noProgress.files
    const files = {
      destroyed: before.destroyed + destroyed.length,
      absent: before.absent + absent.length,
      left: before.left + left.length,
    }
    await setRun(tx, ctx, lease.runId, { progress: JSON.stringify({ ...row.progress, files }) })
  })
}

/** The holds on tables that the plan touches or reads. Where one cannot be read, nobody knows what it protects. */
function readable(plan: Plan, schema: Schema, holds: readonly Hold[]): readonly Hold[] {
  const touched = new Map(
    [plan.table, ...plan.steps.map(({ table }) => table)].map(table => [nameOf(table), table]),
  )
  const ours = holds.filter(hold => touched.has(nameOf(hold.table)))
  const missing = ours.flatMap(({ table, where }) => {
    const held = touched.get(nameOf(table))
    return held ? missingFrom(where, held, name => tableNamed(schema, name)) : []
  })
  if (missing.length > 0) throw new Halted(holdUnreadable([...new Set(missing)].join(', ')))
  return ours
}

const stillRunning = ({ ctx, lease }: Going) =>
  whileOurs(ctx, lease, async (_tx, row) => {
    if (row.state !== 'running') throw new Stopped()
  })

/** Wakes up each second to see whether it is still wanted. */
async function restFor(carried: Going, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 1_000) {
    await pause(Math.min(1_000, left), undefined, { signal: carried.stop })
    if (left > 1_000) await stillRunning(carried)
  }
}

async function waitForReplicas(carried: Carried, saw: (seconds: number | null) => void): Promise<void> {
  for (;;) {
    const lag = await carried.source.lag()
    saw(lag)
    if (lag === null || lag <= LAG_SECONDS) return
    await restFor(carried, 1_000)
    await stillRunning(carried)
  }
}
