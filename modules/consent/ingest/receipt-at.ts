// The receipt of a choice, for the page where it was made. Who knows the id of a record made it: nobody can guess 72 random bits.
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Installation } from '@himaya/platform/start'
import { notSealedYet } from '../problems.ts'
import { receiptOf } from '../receipt/receipt.ts'
import type { ConsentReceipt } from '../receipt/shape.ts'
import { RecordId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import type { Site } from './sites.ts'

/** @throws Problem not-found, consent-not-sealed-yet */
export async function receiptAt(
  { contextFor }: Pick<Installation, 'contextFor'>,
  { organisationId, pointId }: Site,
  id: string,
): Promise<ConsentReceipt> {
  const recordId = RecordId.safeParse(id)
  if (!recordId.success) throw new Problem(notFound)
  const ctx = contextFor({
    organisationId,
    actor: { kind: 'system', task: 'consent.receipts' },
    language: 'fr',
  })
  return ctx.transaction(async tx => {
    // What was recorded elsewhere, such as at a counter, is not for pages.
    const here = await tx
      .withTables<ConsentTables>()
      .selectFrom('consent_record')
      .select('record_id')
      .where('record_id', '=', recordId.data)
      .where('point_id', '=', pointId)
      .executeTakeFirst()
    if (!here) throw new Problem(notFound)
    const receipt = await receiptOf(tx, ctx, recordId.data)
    if (receipt === 'not-sealed-yet') throw new Problem(notSealedYet, undefined, [], 2)
    return receipt
  })
}
