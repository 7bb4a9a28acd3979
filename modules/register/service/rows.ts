// Between rows and records.
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { type Selectable, sql } from 'kysely'
import { Processing, type ProcessingId } from '../records.ts'
import type { RegisterTables } from '../tables.ts'

export const recordOf = (row: Selectable<RegisterTables['register_processing']>): Processing =>
  Processing.parse({
    organisationId: row.organisation_id,
    processingId: row.processing_id,
    state: row.state,
    version: row.version,
    content: row.content,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  })

/** The processing, or the same 404 as another organisation's. `forUpdate` holds the row until the transaction ends. */
export async function loadProcessing(
  tx: Transaction,
  ctx: Context,
  processingId: ProcessingId,
  { forUpdate = false } = {},
): Promise<Processing> {
  const query = tx
    .withTables<RegisterTables>()
    .selectFrom('register_processing')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('processing_id', '=', processingId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return recordOf(row)
}

/** A processing with what the law said when it was last saved. */
export type Standing = {
  readonly processing: Processing
  readonly regime: string
  readonly form: string | null
  readonly needs: number
}

/** Every processing of the organisation that is not ended, by name. */
export async function loadStandings(tx: Transaction, ctx: Context): Promise<Standing[]> {
  const rows = await tx
    .withTables<RegisterTables>()
    .selectFrom('register_processing')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('state', '!=', 'ended')
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('processing_id')
    .execute()
  return rows.map(row => ({
    processing: recordOf(row),
    regime: row.regime,
    form: row.form,
    needs: row.needs,
  }))
}
