// Keys of rows as the erasure journal knows them: sixteen bytes of SHA-256 under a key of the source's own. Nobody without that key
// can tell whose row it was, nor try keys until one fits.
import { hash, randomBytes } from 'node:crypto'
import type { TableName } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import { hashKeyPurpose } from '../sealing.ts'
import { tables } from '../service/rows.ts'

export const HASH_BYTES = 16

/** The source's key, in hexadecimal: one block of SHA-256. Made at its first use. */
export async function hashKeyOf(tx: Transaction, ctx: Context, sourceId: string): Promise<string> {
  const { organisationId, secrets } = ctx
  await tables(tx)
    .insertInto('runs_hash_key')
    .values({
      organisation_id: organisationId,
      source_id: sourceId,
      sealed_key: secrets.seal(randomBytes(32).toString('hex'), hashKeyPurpose(sourceId)),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { sealed_key: sealed } = await tables(tx)
    .selectFrom('runs_hash_key')
    .select('sealed_key')
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .executeTakeFirstOrThrow()
  return secrets.open(sealed, hashKeyPurpose(sourceId))
}

/** Hashes keys of one table. Cut to half of what SHA-256 gives: nothing can be appended to what was hashed. */
export function hasherOf(hashKey: string, { schema, name }: TableName): (key: Key) => Buffer {
  const table = `${hashKey}${JSON.stringify([schema, name])}`
  return key => hash('sha256', table + JSON.stringify(key), 'buffer').subarray(0, HASH_BYTES)
}
