// Takes what was recorded into the evidence: the leaves of many batches become one tree (RFC 6962), and its root one entry. So a
// record has its place in a seal, the seal its place in the signed log, and choices cost the log one entry for thousands.
import { record, sha256 } from '@himaya/evidence/door'
import { append, emptyTree, rootOf } from '@himaya/ledger/tree'
import type { Context, Transaction } from '@himaya/platform/context'
import { foldTallies } from '../statistics/tally.ts'
import { runIn } from '../subject/run.ts'
import type { ConsentTables } from '../tables.ts'
import { leavesIn } from './tree.ts'

/** A path of twelve hashes. */
export const MOST_IN_A_SEAL = 4_096

/** @returns how many records were sealed; `undefined` where another server is at it */
export async function sealWaiting(ctx: Context): Promise<number | undefined> {
  let sealed = 0
  for (;;) {
    const count = await ctx.transaction(tx => sealOnce(tx, ctx))
    if (count === undefined) return sealed === 0 ? undefined : sealed
    if (count === 0) return sealed
    sealed += count
  }
}

async function sealOnce(tx: Transaction, ctx: Context): Promise<number | undefined> {
  const db = tx.withTables<ConsentTables>()
  const run = runIn(tx)
  const [lock] = await run<{ mine: boolean }>(LOCK, [`consent.seal ${ctx.organisationId}`])
  if (!lock?.mine) return undefined
  const waiting = await db
    .selectFrom('consent_batch')
    .select(['batch_id', 'leaves'])
    .where('seal', 'is', null)
    .orderBy('batch_id')
    .limit(MOST_IN_A_SEAL)
    .execute()
  const batches: { readonly id: string; readonly first: number }[] = []
  const leaves: Uint8Array[] = []
  for (const { batch_id: id, leaves: bytes } of waiting) {
    const hashes = leavesIn(bytes)
    if (leaves.length + hashes.length > MOST_IN_A_SEAL) break
    batches.push({ id, first: leaves.length })
    leaves.push(...hashes)
  }
  if (leaves.length === 0) return 0
  await foldTallies(tx, ctx)
  const root = Buffer.from(rootOf(sha256, append(sha256, emptyTree, leaves).tree))
  const last = await db
    .selectFrom('consent_seal')
    .select('seal')
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const seal = (last?.seal ?? 0) + 1
  await run(TAKE_IN, [
    ctx.organisationId,
    batches.map(({ id }) => id),
    batches.map(({ first }) => first),
    seal,
  ])
  const entryId = await record(tx, ctx, {
    kind: 'consent.sealed',
    subject: { type: 'consent-seals', id: ctx.organisationId },
    payload: { seal, count: leaves.length, root: root.toString('hex') },
  })
  await db
    .insertInto('consent_seal')
    .values({
      organisation_id: ctx.organisationId,
      seal,
      count: leaves.length,
      root,
      entry_id: entryId,
      sealed_at: ctx.clock.now(),
    })
    .execute()
  return leaves.length
}

const LOCK = {
  name: 'consent-seal-lock',
  text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine',
}
const TAKE_IN = {
  name: 'consent-seal-take-in',
  text: `update consent_batch as batch set seal = $4, first = taken.first
    from unnest($2::uuid[], $3::integer[]) as taken (batch_id, first)
    where batch.organisation_id = $1 and batch.batch_id = taken.batch_id`,
}
