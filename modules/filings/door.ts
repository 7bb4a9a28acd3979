// What other rooms may ask of the filings.
import type { Transaction } from '@himaya/platform/context'
import type { FilingsTables } from './tables.ts'

/** The numbers of the receipts and authorisations under which these processings stand, the oldest first (art. 19). */
export async function referenceNumbers(
  tx: Transaction,
  processingIds: readonly string[],
): Promise<readonly string[]> {
  if (processingIds.length === 0) return []
  const rows = await tx
    .withTables<FilingsTables>()
    .selectFrom('filings_filing')
    .select('reference_number')
    .where('processing_id', 'in', [...processingIds])
    .where('state', 'in', ['receipt', 'authorised'])
    .where('reference_number', 'is not', null)
    .orderBy('decided_on')
    .orderBy('filing_id')
    .execute()
  return [...new Set(rows.flatMap(({ reference_number: number }) => number ?? []))]
}
