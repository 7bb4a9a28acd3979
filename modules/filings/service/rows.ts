// Between rows and records.

import type { Settings } from '@himaya/law/settings'
import { lawSettings } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { dueOf } from '../clocks.ts'
import { holds } from '../conditions.ts'
import { Filing, type FilingId } from '../records.ts'
import { type Snapshot, thaw } from '../snapshot.ts'
import type { FilingsTables } from '../tables.ts'

export type FilingRow = Selectable<FilingsTables['filings_filing']>

/** `express`: the frozen transfer rests on guarantees, so that silence authorises nothing. */
const recordOf = (row: FilingRow, today: string, express: boolean, settings: Settings = {}): Filing => {
  const filing = Filing.omit({ due: true }).parse({
    organisationId: row.organisation_id,
    filingId: row.filing_id,
    processingId: row.processing_id,
    processingVersion: row.processing_version,
    processingName: row.processing_name,
    kind: row.kind,
    form: row.form,
    state: row.state,
    preparedAt: row.prepared_at,
    preparedBy: row.prepared_by,
    preparedOn: row.prepared_on,
    reference: row.reference,
    snapshotHash: row.snapshot_hash,
    missing: row.missing,
    objections: row.objections,
    registrationNumber: row.registration_number,
    filedOn: row.filed_on,
    reviewReason: row.review_reason,
    extendedOn: row.extended_on,
    decidedOn: row.decided_on,
    referenceNumber: row.reference_number,
  })
  return { ...filing, due: dueOf({ ...filing, express, today, settings }) }
}

/** The filing, or the same 404 as another organisation's. `forUpdate` holds the row until the transaction ends. */
export async function loadRow(
  tx: Transaction,
  ctx: Context,
  filingId: FilingId,
  { forUpdate = false } = {},
): Promise<FilingRow> {
  const query = tx
    .withTables<FilingsTables>()
    .selectFrom('filings_filing')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('filing_id', '=', filingId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return row
}

/** Every filing of a processing, newest first. */
export const rowsOfProcessing = (tx: Transaction, ctx: Context, processingId: string): Promise<FilingRow[]> =>
  tx
    .withTables<FilingsTables>()
    .selectFrom('filings_filing')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('processing_id', '=', processingId)
    .orderBy('prepared_at', 'desc')
    .orderBy('filing_id', 'desc')
    .execute()

export async function loadSnapshot(
  tx: Transaction,
  ctx: Context,
  row: Pick<FilingRow, 'filing_id' | 'snapshot_hash'>,
): Promise<Snapshot> {
  const { snapshot } = await tx
    .withTables<FilingsTables>()
    .selectFrom('filings_snapshot')
    .select('snapshot')
    .where('organisation_id', '=', ctx.organisationId)
    .where('filing_id', '=', row.filing_id)
    .executeTakeFirstOrThrow()
  return thaw(snapshot, row.snapshot_hash)
}

/** The record with its dates; only a transfer's clock depends on what was frozen. */
export async function filingOf(tx: Transaction, ctx: Context, row: FilingRow): Promise<Filing> {
  const express =
    row.kind === 'transfer' &&
    row.state === 'filed' &&
    holds('guarantees-of-article-44-3', await loadSnapshot(tx, ctx, row))
  // Only an extension is counted by a value that an organisation may set.
  const settings = row.extended_on === null ? undefined : await lawSettings(tx)
  return recordOf(row, ctx.clock.today(), express, settings)
}
