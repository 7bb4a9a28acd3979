// What a restored backup brought back goes again: every table with journalled erasures is walked by its keys, those whose keyed
// hash is in the journal are dealt with once more by the plan that dealt with them, and what was done is certified.

import type { Changeable } from '@himaya/connectors/change'
import { record } from '@himaya/evidence/door'
import { doBatch } from '@himaya/plans/batch'
import { type Plan, planFor } from '@himaya/plans/plan'
import { nameOf, type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, JobPayload, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { sourceName } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { type Selectable, sql, type UpdateObject } from 'kysely'
import { open, reachOfRun } from '../access/open.ts'
import { reasonOf } from '../carry/failure.ts'
import { added } from '../carry/progress.ts'
import { certifyReplay } from '../certificate/certify-replay.ts'
import { holdsOn } from '../holds/in-force.ts'
import { replayRunning } from '../problems.ts'
import { type Reason, Replay, ReplayId } from '../records.ts'
import { runKeyPurpose } from '../sealing.ts'
import { noProgress, type RunRow, runOf, tables } from '../service/rows.ts'
import type { RunsTables } from '../tables.ts'
import { type HashSet, hashSet } from './hash-set.ts'
import { HASH_BYTES, hasherOf, hashKeyOf } from './hashes.ts'

export const replayJob = 'runs.replay'

/** Hashes held in memory at once: some 100 MB. A table with more is walked again for the next ones. */
const HASHES_AT_ONCE = 2_000_000
const KEYS_AT_ONCE = 5_000
const ROWS_AT_ONCE = 500

const replayOf = (row: Selectable<RunsTables['runs_replay']>): Replay =>
  Replay.parse({
    organisationId: row.organisation_id,
    replayId: row.replay_id,
    sourceId: row.source_id,
    sourceName: row.source_name,
    state: row.state,
    createdBy: row.created_by,
    createdAt: row.created_at,
    endedAt: row.ended_at,
    progress: row.progress,
    failure: row.failure,
    certificate: row.certificate,
  })

const nothingYet: Replay['progress'] = { runs: 0, runsDone: 0, looked: 0, found: 0, rows: [], kept: 0 }

/** Asks for it, as a job. Throws `not-found`, `runs-no-access`, `runs-replay-running`. */
export async function replayErasures(ctx: Context, sourceId: SourceId): Promise<Replay> {
  await reachOfRun(ctx, { run_id: '', source_id: sourceId, copy: null }, 'write')
  return ctx.transaction(async tx => {
    const replayId = ReplayId.parse(newId())
    const { organisationId } = ctx
    const jobId = await ctx.jobs.enqueue(tx, replayJob, { organisationId, replayId, sourceId })
    const inserted = await tables(tx)
      .insertInto('runs_replay')
      .values({
        ...{ organisation_id: organisationId, replay_id: replayId, source_id: sourceId },
        source_name: await sourceName(tx, ctx, sourceId),
        ...{ state: 'queued', created_by: actorName(ctx), created_at: ctx.clock.now(), job_id: jobId },
        progress: JSON.stringify(nothingYet),
      })
      .onConflict(conflict => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!inserted) throw new Problem(replayRunning)
    await record(tx, ctx, {
      kind: 'runs.replay-asked',
      subject: { type: 'source', id: sourceId },
      payload: { replayId },
    })
    return replayOf(inserted)
  })
}

export const listReplays = (ctx: Context, sourceId: SourceId): Promise<{ replays: Replay[] }> =>
  ctx.transaction(async tx => {
    await sourceName(tx, ctx, sourceId)
    const rows = await tables(tx)
      .selectFrom('runs_replay')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .orderBy('created_at', 'desc')
      .orderBy('replay_id', 'desc')
      .limit(100)
      .execute()
    return { replays: rows.map(replayOf) }
  })

/** How far a replay is. Throws `not-found`. */
export async function loadReplay(tx: Transaction, ctx: Context, replayId: ReplayId): Promise<Replay> {
  const row = await tables(tx)
    .selectFrom('runs_replay')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('replay_id', '=', replayId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return replayOf(row)
}

const setReplay = (
  ctx: Context,
  replayId: ReplayId,
  change: UpdateObject<RunsTables, 'runs_replay'>,
  tx?: Transaction,
): Promise<unknown> => {
  const set = (within: Transaction) =>
    tables(within)
      .updateTable('runs_replay')
      .set(change)
      .where('organisation_id', '=', ctx.organisationId)
      .where('replay_id', '=', replayId)
      .execute()
  return tx ? set(tx) : ctx.transaction(set)
}

/** The job. What it does can be done twice: rows that are gone are not found again. */
export async function runReplay(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const replayId = ReplayId.parse(payload.replayId)
  const replay = await ctx.transaction(tx => loadReplay(tx, ctx, replayId))
  if (replay.state !== 'queued' && replay.state !== 'running') return
  await setReplay(ctx, replayId, { state: 'running' })
  try {
    const ended = await replayAll(ctx, replay, signal)
    await ctx.transaction(async tx => {
      const failure = ended.failures[0] ?? null
      await setReplay(
        ctx,
        replayId,
        {
          ...{ state: failure ? 'failed' : 'done', ended_at: ctx.clock.now() },
          ...{ progress: JSON.stringify(ended.progress), failure: failure && JSON.stringify(failure) },
        },
        tx,
      )
      await certifyReplay(tx, ctx, await loadReplay(tx, ctx, replayId), ended.failures)
    })
  } catch (error) {
    if (signal.aborted) throw error
    const failure = reasonOf(error)
    await setReplay(ctx, replayId, {
      ...{ state: 'failed', ended_at: ctx.clock.now(), failure: JSON.stringify(failure) },
    })
    if (failure.code === 'unexpected') throw error
  }
}

type Ended = { readonly progress: Replay['progress']; readonly failures: readonly Reason[] }
type Again = { readonly row: RunRow; readonly plan: Plan; readonly key: Uint8Array }

async function replayAll(ctx: Context, { sourceId, replayId }: Replay, signal: AbortSignal): Promise<Ended> {
  const rows = await ctx.transaction(tx => runsJournalled(tx, ctx, sourceId))
  const changing = open(await reachOfRun(ctx, { run_id: '', source_id: sourceId, copy: null }, 'write'))
  const failures: Reason[] = []
  let progress: Replay['progress'] = { ...nothingYet, runs: rows.length }
  try {
    const schema = await changing.structure(signal)
    const hashKey = await ctx.transaction(tx => hashKeyOf(tx, ctx, sourceId))
    const byTable = new Map<string, Again[]>()
    for (const row of rows) {
      const planned = planFor(schema, { ...runOf(row).request, keeps: false })
      if (!planned.ok) {
        failures.push(notReplayed(row.title))
        continue
      }
      const key = Buffer.from(ctx.secrets.open(row.sealed_key, runKeyPurpose(row.run_id)), 'base64')
      const name = nameOf(planned.plan.table)
      byTable.set(name, [...(byTable.get(name) ?? []), { row, plan: planned.plan, key }])
    }
    for (const runs of byTable.values()) {
      const walking = { ctx, changing, schema, sourceId, hashKey, runs, signal }
      for await (const seen of walk(walking)) {
        progress = {
          ...{ ...progress, looked: progress.looked + seen.looked, found: progress.found + seen.found },
          ...{ rows: seen.rows(progress.rows), kept: progress.kept + seen.kept },
        }
        await setReplay(ctx, replayId, { progress: JSON.stringify(progress) })
      }
      progress = { ...progress, runsDone: progress.runsDone + runs.length }
      await setReplay(ctx, replayId, { progress: JSON.stringify(progress) })
    }
    return { progress, failures }
  } finally {
    await changing.close()
  }
}

/** Runs whose erasures are in the journal, in the order in which they were done. */
const runsJournalled = (tx: Transaction, ctx: Context, sourceId: SourceId): Promise<RunRow[]> =>
  tables(tx)
    .selectFrom('runs_run as run')
    .selectAll('run')
    .where('run.organisation_id', '=', ctx.organisationId)
    .where('run.source_id', '=', sourceId)
    .where(sql<boolean>`exists (select from runs_erasure e
      where e.organisation_id = run.organisation_id and e.run_id = run.run_id)`)
    .orderBy('run.started_at')
    .orderBy('run.run_id')
    .execute()

type Walking = {
  readonly ctx: Context
  readonly changing: Changeable
  readonly schema: Schema
  readonly sourceId: SourceId
  readonly hashKey: string
  readonly runs: readonly Again[]
  readonly signal: AbortSignal
}

type Seen = {
  readonly looked: number
  readonly found: number
  readonly kept: number
  readonly rows: (before: Replay['progress']['rows']) => Replay['progress']['rows']
}

async function* walk(walking: Walking): AsyncGenerator<Seen> {
  const { changing, schema, hashKey, runs, signal } = walking
  const table = runs[0] && tableNamed(schema, runs[0].plan.table)
  if (!table) return
  const hashed = hasherOf(hashKey, table)
  const reading = changing.source(schema, { key: new Uint8Array(32), signal })
  for await (const hashes of hashesOf(walking)) {
    for (let after: Key | null = null; ; ) {
      signal.throwIfAborted()
      const keys: readonly Key[] = await reading.keysAfter(table, after, KEYS_AT_ONCE)
      if (keys.length === 0) break
      after = keys.at(-1) ?? null
      const again = new Map<number, Key[]>()
      for (const key of keys)
        for (const of of hashes.find(hashed(key))) again.set(of, [...(again.get(of) ?? []), key])
      let looked = keys.length
      for (const [of, roots] of [...again].sort(([one], [other]) => one - other)) {
        for (let first = 0; first < roots.length; first += ROWS_AT_ONCE) {
          yield {
            looked,
            ...(await applyAgain(walking, of, table, roots.slice(first, first + ROWS_AT_ONCE))),
          }
          looked = 0
        }
      }
      if (looked > 0) yield { looked, found: 0, kept: 0, rows: rows => rows }
    }
  }
}

/** The journalled hashes of these runs, so many at a time. */
async function* hashesOf({ ctx, runs }: Walking): AsyncGenerator<HashSet> {
  let set: HashSet | undefined
  let held = 0
  for (const [of, { row }] of runs.entries()) {
    for (let batch = 0; ; ) {
      const next = await ctx.transaction(tx =>
        tables(tx)
          .selectFrom('runs_erasure')
          .select(['batch', 'hashes'])
          .where('organisation_id', '=', ctx.organisationId)
          .where('run_id', '=', row.run_id)
          .where('batch', '>', batch)
          .orderBy('batch')
          .limit(20)
          .execute(),
      )
      if (next.length === 0) break
      for (const { batch: number, hashes } of next) {
        batch = number
        const count = hashes.length / HASH_BYTES
        if (set && held + count > HASHES_AT_ONCE) {
          yield set
          set = undefined
        }
        if (!set) {
          // One batch alone may be all that fits.
          set = hashSet(Math.max(HASHES_AT_ONCE, count))
          held = 0
        }
        for (let at = 0; at < hashes.length; at += HASH_BYTES) set.add(hashes, at, of)
        held += count
      }
    }
  }
  if (set) yield set
}

async function applyAgain(
  walking: Walking,
  of: number,
  table: Table,
  roots: readonly Key[],
): Promise<Omit<Seen, 'looked'>> {
  const { ctx, changing, schema, sourceId, runs, signal } = walking
  const again = runs[of]
  if (!again) throw new RangeError('a hash of a run that is not replayed')
  const { plan, key } = again
  const holds = await ctx.transaction(tx => holdsOn(tx, ctx, sourceId, ctx.clock.today()))
  const deed = await changing
    .source(schema, { key, signal })
    .transaction(work =>
      doBatch(work, { plan, holds, after: null, limit: roots.length, roots, announce: async () => {} }),
    )
  return {
    found: deed.roots.length,
    kept: deed.kept.length,
    rows: before => added(plan, { ...noProgress, rows: before }, { ...deed, last: table.key }).rows,
  }
}

const notReplayed = (title: string): Reason => ({
  code: 'not-replayed',
  sentence: {
    fr: `« ${title} » n’a pas pu être réappliquée : la structure restaurée n’admet plus ce plan. Préparez une nouvelle intervention pour ces lignes.`,
    ar: `تعذرت إعادة تطبيق «${title}»: لم تعد البنية المسترجعة تسمح بهذا المخطط. أعدوا عملية جديدة لهذه الأسطر.`,
    en: `“${title}” could not be applied again: the restored structure no longer admits that plan. Draft a new run for these rows.`,
  },
})
