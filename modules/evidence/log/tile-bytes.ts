// A tile or a bundle of commitments, as it is published.
import { HASH_BYTES } from '@himaya/ledger/hash'
import { bundleOf, TILE_WIDTH, type Tile } from '@himaya/ledger/tiles'
import type { Transaction } from '@himaya/platform/context'
import type { EvidenceTables } from '../tables.ts'

/** At the width asked for, no wider than what a checkpoint covers; `undefined` where there is none. */
export async function tileBytes(
  tx: Transaction,
  { level, index, width }: Tile,
): Promise<Uint8Array | undefined> {
  const db = tx.withTables<EvidenceTables>()
  if (level !== 'entries') {
    const kept = await db
      .selectFrom('evidence_tile')
      .select('hashes')
      .where('level', '=', level)
      .where('tile_index', '=', index)
      .executeTakeFirst()
    return kept && kept.hashes.length >= width * HASH_BYTES
      ? kept.hashes.subarray(0, width * HASH_BYTES)
      : undefined
  }
  const log = await db.selectFrom('evidence_log').select('size').executeTakeFirst()
  const first = index * TILE_WIDTH
  if (!log || log.size < first + width) return undefined
  const entries = await db
    .selectFrom('evidence_entry')
    .select('commitment')
    .where('sequence', '>', first)
    .where('sequence', '<=', first + width)
    .orderBy('sequence')
    .execute()
  return bundleOf(entries.map(({ commitment }) => Buffer.from(commitment, 'hex')))
}
