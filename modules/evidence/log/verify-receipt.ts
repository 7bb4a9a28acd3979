// Verifies a receipt with nothing but its text and a key: no database, no network, nothing of the organisation's.
import { parseKey, type VerifierKey } from '@himaya/ledger/note'
import { openReceipt, parseReceipt } from '@himaya/ledger/receipt'
import { z } from 'zod'
import { commit, type Statement } from '../commitment.ts'
import { EvidenceActor, EvidenceEntryId, EvidenceKind, Subject } from '../records.ts'
import { sha256, verifyEd25519 } from './crypto.ts'

const Extra = z.object({
  logKey: z.string().optional(),
  key: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  statement: z
    .object({
      organisationId: z.string(),
      entryId: EvidenceEntryId,
      sequence: z.int(),
      recordedAt: z.string(),
      kind: EvidenceKind,
      subject: Subject,
      actor: EvidenceActor,
      payload: z.record(z.string(), z.json()),
    })
    .optional(),
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

/** @param keyLine the log's key as its organisation publishes it; without it the receipt's own is tried */
export async function verifyReceipt(text: string, keyLine?: string): Promise<ReceiptVerdict> {
  const receipt = parseReceipt(text)
  const extra = receipt?.extra && Extra.safeParse(jsonIn(receipt.extra))
  if (!receipt || !extra?.success) return { verdict: 'not-a-receipt' }
  const line = (keyLine ?? extra.data.logKey ?? '').trim()
  const key = await parseKey(sha256, line)
  if (!key) return { verdict: 'not-a-key' }
  const { statement, key: entryKey } = extra.data
  if (!statement || entryKey === undefined) return { verdict: 'forgotten' }
  // What is said is committed to anew: the log holds only the commitment.
  const said = statement as Statement
  const entry = new Uint8Array(Buffer.from(commit(said, entryKey), 'hex'))
  const trust = { origin: key.name, keys: [key] }
  const opened = await openReceipt(text, entry, trust, { sha256, verifyEd25519 })
  if (!opened || said.sequence !== receipt.index + 1) return { verdict: 'false' }
  const verdict = keyLine === undefined ? ('holds-by-its-own-key' as const) : ('holds' as const)
  return { verdict, statement: said, key, keyLine: line, size: opened.checkpoint.size }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
