// Verifies a receipt with nothing but its text and a key: no database, no network, nothing of the organisation's. The crypto
// is handed in, so that a browser does it as well as a terminal.
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { AnySha256 } from '@himaya/ledger/hash'
import { fromHex } from '@himaya/ledger/hex'
import { parseKey, type VerifierKey, type VerifyEd25519 } from '@himaya/ledger/note'
import { openReceipt, parseReceipt, type Receipt } from '@himaya/ledger/receipt'
import { z } from 'zod'
import type { Statement } from '../commitment.ts'
import { EvidenceActor, EvidenceEntryId, EvidenceKind, Subject } from '../records.ts'

export type LogCrypto = {
  readonly sha256: AnySha256
  readonly verifyEd25519: VerifyEd25519
  readonly hmacSha256: (key: Uint8Array, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

export const EntryKey = z.string().regex(/^[0-9a-f]{64}$/)
export const SaidStatement = z.object({
  organisationId: z.string(),
  entryId: EvidenceEntryId,
  sequence: z.int(),
  recordedAt: z.string(),
  kind: EvidenceKind,
  subject: Subject,
  actor: EvidenceActor,
  payload: z.record(z.string(), z.json()),
})
const Extra = z.object({
  logKey: z.string().optional(),
  key: EntryKey.optional(),
  statement: SaidStatement.optional(),
})

export type ReceiptVerdict =
  | { readonly verdict: 'not-a-receipt' | 'not-a-key' | 'false' | 'forgotten' }
  | {
      /** `holds`: by the key that was given · `holds-by-its-own-key`: by the key it carries, to be compared. */
      readonly verdict: 'holds' | 'holds-by-its-own-key'
      readonly statement: Statement
      readonly key: VerifierKey
      readonly keyLine: string
      readonly size: number
    }

/** What a receipt carries beside its place: what the entry says and its key, unless its subject was forgotten. */
export type OpenedReceipt = {
  readonly receipt: Receipt
  readonly said: { readonly statement: Statement; readonly key: string } | undefined
  /** The log's newest key when the receipt was given. */
  readonly logKey: string | undefined
}

export function readReceipt(text: string): OpenedReceipt | undefined {
  const receipt = parseReceipt(text)
  const extra = receipt?.extra && Extra.safeParse(jsonIn(receipt.extra))
  if (!receipt || !extra?.success) return undefined
  const { statement, key, logKey } = extra.data
  const said = statement && key !== undefined ? { statement: statement as Statement, key } : undefined
  return { receipt, said, logKey }
}

/** The commitment to what is said, computed anew. */
export const commitmentTo = async (
  { hmacSha256 }: Pick<LogCrypto, 'hmacSha256'>,
  { statement, key }: { readonly statement: Statement; readonly key: string },
): Promise<Uint8Array> =>
  hmacSha256(fromHex(key) ?? new Uint8Array(), new TextEncoder().encode(canonicalJson(statement)))

/** @param keyLine the log's key as its organisation publishes it; without it the receipt's own is tried */
export async function receiptVerdict(
  text: string,
  keyLine: string | undefined,
  crypto: LogCrypto,
): Promise<ReceiptVerdict> {
  const opened = readReceipt(text)
  if (!opened) return { verdict: 'not-a-receipt' }
  const { receipt, said, logKey } = opened
  const line = (keyLine ?? logKey ?? '').trim()
  const key = await parseKey(crypto.sha256, line)
  if (!key) return { verdict: 'not-a-key' }
  if (!said) return { verdict: 'forgotten' }
  // What is said is committed to anew: the log holds only the commitment.
  const entry = await commitmentTo(crypto, said)
  const trusted = await openReceipt(text, entry, { origin: key.name, keys: [key] }, crypto)
  const { statement } = said
  if (!trusted || statement.sequence !== receipt.index + 1) return { verdict: 'false' }
  const verdict = keyLine === undefined ? ('holds-by-its-own-key' as const) : ('holds' as const)
  return { verdict, statement, key, keyLine: line, size: trusted.checkpoint.size }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
