// Proofs out of the kept tiles, and the receipt of an entry: a text that shows its place in the log with no one's help.
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { Node } from '@himaya/ledger/geometry'
import type { Hash } from '@himaya/ledger/hash'
import { consistencyPlan, inclusionPlan, type ProofPlan, proofFrom } from '@himaya/ledger/proof'
import { writeReceipt } from '@himaya/ledger/receipt'
import { hashInTile, tileOf } from '@himaya/ledger/tiles'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { openEntry } from '../entries.ts'
import { notLoggedYet } from '../problems.ts'
import type { EvidenceEntryId } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'
import { advanceLog } from './advance.ts'
import { sha256 } from './crypto.ts'
import { logKeys } from './keys.ts'

/** The newest checkpoint; `undefined` of a log without entries. */
export const latestCheckpoint = (tx: Transaction) =>
  tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_checkpoint')
    .selectAll()
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Reads the tiles that a plan asks for at once, and folds the proof out of them. */
async function prove(tx: Transaction, plan: ProofPlan, size: number): Promise<readonly Hash[]> {
  const places = new Map(plan.flat().map(node => [nameOf(node), tileOf(node, size)]))
  if (places.size === 0) return []
  const wanted = [
    ...new Map([...places.values()].map(({ tile }) => [`${tile.level}/${tile.index}`, tile])).values(),
  ]
  const rows = await tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_tile')
    .select(['level', 'tile_index', 'hashes'])
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('level', 'tile_index'),
        'in',
        wanted.map(({ level, index }) => tuple(Number(level), index)),
      ),
    )
    .execute()
  const tiles = new Map(rows.map(({ level, tile_index, hashes }) => [`${level}/${tile_index}`, hashes]))
  return proofFrom(sha256, plan, node => {
    const place = places.get(nameOf(node))
    const bytes = place && tiles.get(`${place.tile.level}/${place.tile.index}`)
    if (!place || !bytes) throw new Error(`the tile of ${nameOf(node)} is missing`)
    return hashInTile(sha256, bytes, place)
  })
}

const nameOf = ({ level, index }: Node) => `${level}/${index}`

/** That the leaf at `index` is in the tree of `size` leaves. Throws a RangeError where it cannot be. */
export const inclusionProof = (tx: Transaction, index: number, size: number) =>
  prove(tx, inclusionPlan(index, size), size)

/** That the tree of `first` leaves is the beginning of that of `second`. Throws a RangeError where it cannot be. */
export const consistencyProof = (tx: Transaction, first: number, second: number) =>
  prove(tx, consistencyPlan(first, second), second)

/**
 * The receipt of an entry, as text. It carries what the entry says and its key where they are still there; after the
 * subject was forgotten it shows the place of a commitment that nobody can open.
 * @throws Problem not-found, not-logged-yet
 */
export async function receiptOf(ctx: Context, entryId: EvidenceEntryId): Promise<string> {
  const written = await ctx.transaction(tx => tryReceipt(tx, ctx, entryId))
  if (written !== undefined) return written
  await advanceLog(ctx)
  const after = await ctx.transaction(tx => tryReceipt(tx, ctx, entryId))
  if (after === undefined) throw new Problem(notLoggedYet)
  return after
}

/** The same, of what the log holds at this moment; `undefined` where the entry is not in it yet. */
export async function tryReceipt(
  tx: Transaction,
  ctx: Context,
  entryId: EvidenceEntryId,
): Promise<string | undefined> {
  const { sequence, opened } = await openEntry(tx, ctx, entryId)
  const checkpoint = await latestCheckpoint(tx)
  if (!checkpoint || checkpoint.size < sequence) return undefined
  const [newest] = await logKeys(tx)
  const extra = opened
    ? { statement: opened.statement, key: opened.key, logKey: newest?.verifier_key }
    : { logKey: newest?.verifier_key }
  return writeReceipt({
    index: sequence - 1,
    proof: await inclusionProof(tx, sequence - 1, checkpoint.size),
    checkpoint: checkpoint.note,
    extra: Buffer.from(canonicalJson(extra), 'utf8'),
  })
}
