// Looks the whole log through: every tile, every checkpoint and every signature against the entries, computed anew.
import { parseCheckpoint } from '@himaya/ledger/checkpoint'
import { leafHash, sameHash } from '@himaya/ledger/hash'
import { parseNote, signersOf, type VerifierKey } from '@himaya/ledger/note'
import { TILE_HEIGHT, TILE_WIDTH } from '@himaya/ledger/tiles'
import { append, emptyTree, rootOf } from '@himaya/ledger/tree'
import type { Context, Transaction } from '@himaya/platform/context'
import type { LogFault } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'
import { sha256, verifyEd25519 } from './crypto.ts'
import { keysIn, logKeys } from './keys.ts'

export type LogCheck = {
  readonly entries: number
  readonly checkpoints: number
  readonly faults: readonly LogFault[]
}

const AT_ONCE = 5_000

/** @param tell how many entries were looked at so far; throws to end it */
export const checkLog = (
  ctx: Context,
  tell: (entries: number) => Promise<void> = async () => undefined,
): Promise<LogCheck> =>
  ctx.transaction(async tx => {
    const db = tx.withTables<EvidenceTables>()
    const log = await db.selectFrom('evidence_log').selectAll().executeTakeFirst()
    const faults: LogFault[] = []
    if (!log) return { entries: 0, checkpoints: 0, faults }
    const checkpoints = await db.selectFrom('evidence_checkpoint').selectAll().orderBy('size').execute()
    const keys = await keysIn(await logKeys(tx))
    const unchecked = [...checkpoints]
    let tree = emptyTree
    /** The hashes of the tile being filled, by its level. */
    const filling = new Map<number, Uint8Array[]>()
    while (tree.size < log.size) {
      const entries = await db
        .selectFrom('evidence_entry')
        .select(['sequence', 'commitment'])
        .where('sequence', '>', tree.size)
        .where('sequence', '<=', log.size)
        .orderBy('sequence')
        .limit(AT_ONCE)
        .execute()
      if (entries.length === 0) {
        faults.push({ kind: 'gap', at: String(tree.size + 1) })
        break
      }
      for (const { sequence, commitment } of entries) {
        if (sequence !== tree.size + 1) faults.push({ kind: 'gap', at: String(tree.size + 1) })
        const leaf = leafHash(sha256, Buffer.from(commitment, 'hex'))
        const { tree: grown, completed } = append(sha256, tree, [leaf])
        tree = grown
        for (const { level, index, hash } of completed) {
          if (level % TILE_HEIGHT !== 0) continue
          const hashes = filling.get(level / TILE_HEIGHT) ?? []
          hashes.push(hash)
          filling.set(level / TILE_HEIGHT, hashes)
          if ((index + 1) % TILE_WIDTH === 0) await settle(tx, level / TILE_HEIGHT, index, filling, faults)
        }
        if (unchecked[0]?.size === tree.size) {
          const { note, root } = unchecked[0]
          unchecked.shift()
          faults.push(
            ...(await faultsOfCheckpoint(note, root, tree.size, rootOf(sha256, tree), log.origin, keys)),
          )
        }
      }
      await tell(tree.size)
    }
    for (const level of [...filling.keys()]) {
      const nodes = Math.floor(tree.size / TILE_WIDTH ** level)
      await settle(tx, level, nodes - 1, filling, faults)
    }
    for (const { size } of unchecked) faults.push({ kind: 'root', at: String(size) })
    if (!Buffer.concat(tree.subtrees).equals(log.subtrees))
      faults.push({ kind: 'state', at: String(log.size) })
    if (log.size > 0 && checkpoints.at(-1)?.size !== log.size)
      faults.push({ kind: 'root', at: String(log.size) })
    return { entries: tree.size, checkpoints: checkpoints.length, faults }
  })

/** Compares the tile that ends with the node at `last` with what is kept, and begins the next. */
async function settle(
  tx: Transaction,
  level: number,
  last: number,
  filling: Map<number, Uint8Array[]>,
  faults: LogFault[],
) {
  const hashes = filling.get(level) ?? []
  filling.delete(level)
  if (hashes.length === 0) return
  const index = Math.floor(last / TILE_WIDTH)
  const kept = await tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_tile')
    .select('hashes')
    .where('level', '=', level)
    .where('tile_index', '=', index)
    .executeTakeFirst()
  if (!kept?.hashes.equals(Buffer.concat(hashes))) faults.push({ kind: 'tile', at: `${level}/${index}` })
}

async function faultsOfCheckpoint(
  note: string,
  keptRoot: Buffer,
  size: number,
  root: Uint8Array,
  origin: string,
  keys: readonly VerifierKey[],
): Promise<LogFault[]> {
  const parsed = parseNote(note)
  const checkpoint = parsed && parseCheckpoint(parsed.text)
  const at = String(size)
  const isRoot =
    checkpoint?.origin === origin &&
    checkpoint.size === size &&
    sameHash(checkpoint.root, root) &&
    sameHash(keptRoot, root)
  if (!parsed || !isRoot) return [{ kind: 'root', at }]
  const signed = await signersOf(parsed, keys, verifyEd25519)
  return signed.length === 0 ? [{ kind: 'signature', at }] : []
}
