// Takes the entries that are not in the log yet into it: leaves, tiles, a signed checkpoint, in one transaction. The log's
// row is locked meanwhile, so that of many servers one numbers and signs, and the others pass by.
import { checkpointText } from '@himaya/ledger/checkpoint'
import { leafHash } from '@himaya/ledger/hash'
import { type Note, sign, writeNote } from '@himaya/ledger/note'
import { hashesIn, TILE_HEIGHT, TILE_WIDTH } from '@himaya/ledger/tiles'
import { append, type Completed, rootOf, type Tree, treeOf } from '@himaya/ledger/tree'
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import type { EvidenceTables } from '../tables.ts'
import { sha256 } from './crypto.ts'
import { signingKeys } from './keys.ts'

const MOST_AT_ONCE = 10_000

/** The first line of every checkpoint. It names the log and stays as it is, whatever address serves it. */
export const originOf = (organisationId: string) => `himaya/log/${organisationId}`

/** How many leaves the log has now; `undefined` where another process is at it. */
export async function advanceLog(ctx: Context): Promise<number | undefined> {
  for (;;) {
    const advanced = await ctx.transaction(tx => advanceOnce(tx, ctx))
    if (advanced === undefined || advanced.taken < MOST_AT_ONCE) return advanced?.size
  }
}

async function advanceOnce(tx: Transaction, ctx: Context) {
  const db = tx.withTables<EvidenceTables>()
  const organisationId = ctx.organisationId
  await db
    .insertInto('evidence_log')
    .values({
      organisation_id: organisationId,
      origin: originOf(organisationId),
      size: 0,
      subtrees: Buffer.alloc(0),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const log = await db
    .selectFrom('evidence_log')
    .select(['origin', 'size', 'subtrees'])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!log) return undefined
  // Numbers come in the order of the commits, so whatever is seen has everything before it.
  const entries = await db
    .selectFrom('evidence_entry')
    .select('commitment')
    .where('sequence', '>', log.size)
    .orderBy('sequence')
    .limit(MOST_AT_ONCE)
    .execute()
  if (entries.length === 0) return { taken: 0, size: log.size }
  const leaves = entries.map(({ commitment }) => leafHash(sha256, Buffer.from(commitment, 'hex')))
  const { tree, completed } = append(sha256, treeOf(log.size, hashesIn(log.subtrees)), leaves)
  await keepTiles(tx, organisationId, completed)
  await db
    .updateTable('evidence_log')
    .set({ size: tree.size, subtrees: Buffer.concat(tree.subtrees) })
    .execute()
  await signCheckpoint(tx, ctx, log.origin, tree)
  return { taken: entries.length, size: tree.size }
}

/** Only every eighth level is kept; what lies between is hashed again from it. */
async function keepTiles(tx: Transaction, organisationId: string, completed: readonly Completed[]) {
  const tiles = new Map<string, { level: number; index: number; hashes: Uint8Array[] }>()
  for (const { level, index, hash } of completed) {
    if (level % TILE_HEIGHT !== 0) continue
    const place = { level: level / TILE_HEIGHT, index: Math.floor(index / TILE_WIDTH) }
    const name = `${place.level}/${place.index}`
    const tile = tiles.get(name) ?? { ...place, hashes: [] }
    tile.hashes.push(hash)
    tiles.set(name, tile)
  }
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence_tile')
    .values(
      [...tiles.values()].map(({ level, index, hashes }) => ({
        organisation_id: organisationId,
        level,
        tile_index: index,
        hashes: Buffer.concat(hashes),
      })),
    )
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'level', 'tile_index'])
        .doUpdateSet({ hashes: sql`evidence_tile.hashes || excluded.hashes` }),
    )
    .execute()
}

async function signCheckpoint(tx: Transaction, ctx: Context, origin: string, tree: Tree) {
  const root = rootOf(sha256, tree)
  let note: Note = { text: checkpointText({ origin, size: tree.size, root }), signatures: [] }
  for (const { key, sign: signing } of await signingKeys(tx, ctx, origin))
    note = await sign(note, key, signing)
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence_checkpoint')
    .values({
      organisation_id: ctx.organisationId,
      size: tree.size,
      root: Buffer.from(root),
      note: writeNote(note),
      signed_at: ctx.clock.now(),
    })
    .execute()
}
