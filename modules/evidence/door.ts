// What other rooms may call: record what changed, in the same transaction as the change.
import type { Context, Transaction } from '@himaya/platform/context'
import { recordEntry } from './record.ts'
import type { EvidenceEntryId, Payload, Subject } from './records.ts'

/**
 * Records one change. Call it inside the transaction that makes the change: both are kept, or neither.
 * `kind` is `<room>.<what-happened>`; `payload` is plain JSON without secrets and no larger than needed.
 */
export const record = (
  tx: Transaction,
  ctx: Context,
  entry: { readonly kind: string; readonly subject: Subject; readonly payload: Payload },
): Promise<EvidenceEntryId> => recordEntry(tx, ctx, entry)
