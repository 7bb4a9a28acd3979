// Verifies a receipt with nothing but its text and a key: no database, no network, nothing of the organisation's. The crypto
// is handed in, so that a browser does it as well as a terminal.
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { AnySha256 } from '@himaya/ledger/hash'
import { fromHex } from '@himaya/ledger/hex'
import { parseKey, type VerifierKey, type VerifyEd25519 } from '@himaya/ledger/note'
import { openReceipt, parseReceipt, type Receipt } from '@himaya/ledger/receipt'
import type { Statement } from '../commitment.ts'

export type LogCrypto = {
  readonly sha256: AnySha256
  readonly verifyEd25519: VerifyEd25519
  readonly hmacSha256: (key: Uint8Array, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

type Extra = { readonly logKey?: string; readonly key?: string; readonly statement?: Statement }

const isText = (value: unknown): value is string => typeof value === 'string'
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Enough to be shown: that it is what was recorded is for the commitment to say. */
const isStatement = (value: unknown): value is Statement =>
  isRecord(value) &&
  [value.organisationId, value.entryId, value.recordedAt, value.kind].every(isText) &&
  Number.isSafeInteger(value.sequence) &&
  !Number.isNaN(Date.parse(String(value.recordedAt))) &&
  isRecord(value.subject) &&
  [value.subject.type, value.subject.id].every(isText) &&
  isRecord(value.actor) &&
  (value.actor.kind === 'person' ? isText(value.actor.name) : value.actor.kind === 'system') &&
  isRecord(value.payload)

const isExtra = (value: unknown): value is Extra =>
  isRecord(value) &&
  (value.logKey === undefined || isText(value.logKey)) &&
  (value.key === undefined || (isText(value.key) && /^[0-9a-f]{64}$/.test(value.key))) &&
  (value.statement === undefined || isStatement(value.statement))

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
  const extra = receipt?.extra && jsonIn(receipt.extra)
  if (!receipt || !isExtra(extra)) return undefined
  const { statement, key, logKey } = extra
  const said = statement && key !== undefined ? { statement, key } : undefined
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
