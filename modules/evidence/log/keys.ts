// The keys that sign an organisation's log. The newest signs; one that was replaced signs beside it for a while, so that
// whoever knows only the old one still believes the next checkpoints and learns the new key from them.
import { toHex } from '@himaya/ledger/hex'
import { parseKey, type SignEd25519, type VerifierKey, verifierKey, writeKey } from '@himaya/ledger/note'
import type { Context, Transaction } from '@himaya/platform/context'
import type { EvidenceTables } from '../tables.ts'
import { newKeyPair, sha256, signerWith } from './crypto.ts'

/** How long a replaced key goes on signing beside the new one. */
const OVERLAP_DAYS = 90

export type SigningKey = { readonly key: VerifierKey; readonly sign: SignEd25519 }

const purposeOf = (organisationId: string, keyId: string) => `evidence.log-key.${organisationId}.${keyId}`

const DAY = 24 * 3_600_000
const isStillSigning = (retiredAt: string | null, now: string) =>
  retiredAt === null || Date.parse(retiredAt) + OVERLAP_DAYS * DAY > Date.parse(now)

/** The keys in such lines; a line that is none is passed over. */
export const keysIn = async (lines: readonly { readonly verifier_key: string }[]): Promise<VerifierKey[]> => {
  const parsed = await Promise.all(lines.map(line => parseKey(sha256, line.verifier_key)))
  return parsed.filter(key => key !== undefined)
}

/** Every key the log ever had, the newest first. */
export const logKeys = (tx: Transaction) =>
  tx
    .withTables<EvidenceTables>()
    .selectFrom('evidence_log_key')
    .selectAll()
    .orderBy('made_at', 'desc')
    .orderBy('key_id')
    .execute()

/** Those that sign now, the newest first; the first key of a log is made here. */
export async function signingKeys(tx: Transaction, ctx: Context, origin: string): Promise<SigningKey[]> {
  const rows = await logKeys(tx)
  if (rows.length === 0) return [await makeKey(tx, ctx, origin)]
  const signing: SigningKey[] = []
  for (const row of rows) {
    if (!isStillSigning(row.retired_at, ctx.clock.now())) continue
    const key = await parseKey(sha256, row.verifier_key)
    if (!key) throw new Error(`the log's key ${row.key_id} cannot be read`)
    const privateKey = ctx.secrets.open(row.sealed_private_key, purposeOf(ctx.organisationId, row.key_id))
    signing.push({ key, sign: signerWith(privateKey) })
  }
  return signing
}

async function makeKey(tx: Transaction, ctx: Context, origin: string): Promise<SigningKey> {
  const { publicKey, privateKey } = newKeyPair()
  const key = await verifierKey(sha256, origin, 'signs', publicKey)
  const keyId = toHex(key.id)
  await tx
    .withTables<EvidenceTables>()
    .insertInto('evidence_log_key')
    .values({
      organisation_id: ctx.organisationId,
      key_id: keyId,
      verifier_key: writeKey(key),
      sealed_private_key: ctx.secrets.seal(privateKey, purposeOf(ctx.organisationId, keyId)),
      made_at: ctx.clock.now(),
      retired_at: null,
    })
    .execute()
  return { key, sign: signerWith(privateKey) }
}

/** Replaces the key that signs; the one before it is retired and signs on for its overlap. */
export async function rotateKey(tx: Transaction, ctx: Context, origin: string): Promise<VerifierKey> {
  await tx
    .withTables<EvidenceTables>()
    .updateTable('evidence_log_key')
    .set({ retired_at: ctx.clock.now() })
    .where('retired_at', 'is', null)
    .execute()
  return (await makeKey(tx, ctx, origin)).key
}
