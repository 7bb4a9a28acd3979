// Verifies the receipt of a choice with nothing but its text and a key: no server, no network. The same code runs in a terminal
// and in a browser; its crypto, and what tells whether an entry stands in the signed log, are handed in.
import { fromBase64 } from '@himaya/ledger/base64'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import { type AnySha256, leafBytes } from '@himaya/ledger/hash'
import { fromHex, toHex } from '@himaya/ledger/hex'
import { verifyInclusion } from '@himaya/ledger/verify'
import type { ConsentStatement } from '../subject/statement.ts'
import { spelled } from '../subject/statement.ts'
import { recordOf } from './record.ts'
import { ConsentReceipt } from './shape.ts'

/** What the evidence room says of an entry's receipt (its `receiptVerdict`, given the same crypto). */
type EntryVerdict =
  | { readonly verdict: 'not-a-receipt' | 'not-a-key' | 'false' | 'forgotten' }
  | {
      readonly verdict: 'holds' | 'holds-by-its-own-key'
      readonly statement: {
        readonly organisationId: string
        readonly kind: string
        readonly payload: Readonly<Record<string, unknown>>
      }
      readonly keyLine: string
      readonly size: number
    }

export type ReceiptCrypto = {
  readonly sha256: AnySha256
  readonly hmacSha256: (key: Uint8Array, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
  readonly entryVerdict: (text: string, keyLine: string | undefined) => Promise<EntryVerdict>
}

export type ConsentVerdict =
  | { readonly verdict: 'not-a-receipt' | 'not-a-key' | 'false' }
  | {
      /** `forgotten`: it stands in the log, and nobody can read any more what it said. */
      readonly verdict: 'holds' | 'holds-by-its-own-key' | 'forgotten'
      readonly receipt: ConsentReceipt
      readonly keyLine: string
      /** Of the log, when the receipt was given. */
      readonly size: number
    }

export const parseConsentReceipt = (text: string): ConsentReceipt | undefined => {
  try {
    return ConsentReceipt.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** @param keyLine the log's key as its organisation publishes it; without it the receipt's own is tried */
export async function consentVerdict(
  text: string,
  keyLine: string | undefined,
  crypto: ReceiptCrypto,
): Promise<ConsentVerdict> {
  const receipt = parseConsentReceipt(text)
  if (!receipt) return { verdict: 'not-a-receipt' }
  const entry = await crypto.entryVerdict(receipt.proof.entry, keyLine)
  if (entry.verdict !== 'holds' && entry.verdict !== 'holds-by-its-own-key')
    // The log's own entries about seals are of nobody, and nobody's to be forgotten.
    return { verdict: entry.verdict === 'forgotten' ? 'false' : entry.verdict }
  const holds =
    (await isSealed(receipt, entry.statement, crypto)) &&
    (await saysWhatItProves(receipt, entry.statement, crypto))
  if (!holds) return { verdict: 'false' }
  return {
    verdict: receipt.proof.statement ? entry.verdict : 'forgotten',
    receipt,
    keyLine: entry.keyLine,
    size: entry.size,
  }
}

type Entry = {
  readonly organisationId: string
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** That the commitment has its place in the tree whose root the entry tells. */
async function isSealed({ proof }: ConsentReceipt, { kind, payload }: Entry, { sha256 }: ReceiptCrypto) {
  const { count, root, seal } = payload
  const commitment = fromHex(proof.commitment)
  const path = proof.seal.path.map(fromBase64)
  if (kind !== 'consent.sealed' || seal !== proof.seal.number || typeof count !== 'number' || !commitment)
    return false
  const head = { size: count, root: fromHex(String(root)) ?? new Uint8Array() }
  const leaf = await sha256(leafBytes(commitment))
  return path.every(hash => hash !== undefined) && verifyInclusion(sha256, leaf, proof.seal.index, head, path)
}

/** That the commitment is to the statement, the statement names the notice, and the record says what they say. */
async function saysWhatItProves(
  receipt: ConsentReceipt,
  entry: Entry,
  { sha256, hmacSha256 }: ReceiptCrypto,
) {
  const { statement, key, commitment } = receipt.proof
  if (statement === null || key === null)
    return statement === key && receipt.consent_record === null && receipt.notice === null
  if (statement.organisationId !== entry.organisationId || statement.recordId !== receipt.receipt_id)
    return false
  const said = statement as ConsentStatement
  const made = await hmacSha256(fromHex(key) ?? new Uint8Array(), utf8(spelled(said)))
  if (toHex(made) !== commitment) return false
  const { notice } = receipt
  const shown = notice === null ? null : toHex(await sha256(utf8(canonicalJson(notice))))
  if (shown !== statement.notice) return false
  return canonicalJson(recordOf(said, notice)) === canonicalJson(receipt.consent_record)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
