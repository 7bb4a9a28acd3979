// What other rooms may call: record what changed, in the same transaction as the change; forget what was said of a person;
// the receipt of an entry.
import type { Context, Transaction } from '@himaya/platform/context'
import { tryReceipt } from './log/proofs.ts'
import { forgetSubject, recordEntry } from './record.ts'
import type { EvidenceEntryId, Payload, Subject } from './records.ts'

/**
 * Records one change. Call it inside the transaction that makes the change: both are kept, or neither.
 * `kind` is `<room>.<what-happened>`; `payload` is plain JSON without secrets and no larger than needed. Call it last:
 * the organisation's counter stays locked until the transaction ends.
 */
export const record = (
  tx: Transaction,
  ctx: Context,
  entry: { readonly kind: string; readonly subject: Subject; readonly payload: Payload },
): Promise<EvidenceEntryId> => recordEntry(tx, ctx, entry)

/**
 * Deletes what was recorded about one subject, with the keys; the commitments stay (art. 8-1-a).
 * @returns how many entries were forgotten
 */
export const forget = (tx: Transaction, subject: Subject): Promise<number> => forgetSubject(tx, subject)

/** The receipt of an entry, as text that verifies offline; `undefined` where the entry is not in the signed log yet. */
export const entryReceipt = (
  tx: Transaction,
  ctx: Context,
  entryId: EvidenceEntryId,
): Promise<string | undefined> => tryReceipt(tx, ctx, entryId)

/** The hash of every tree of the log, and of those that are sealed into it. */
export { sha256 } from './log/crypto.ts'
/** What such a text proves, with no one's help. */
export { verifyReceipt } from './log/verify-receipt.ts'
