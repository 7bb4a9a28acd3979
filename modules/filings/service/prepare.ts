// Prepares: loads, asks the law, freezes, and records the evidence, all in one transaction.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import type { ProcessingId } from '@himaya/register/records'
import { missingIn, objectionsTo } from '../missing.ts'
import { type Filing, FilingId, type Supplements } from '../records.ts'
import { refusalOf } from '../refusal.ts'
import type { FilingsTables } from '../tables.ts'
import { type Draft, draftsFor } from './draft.ts'
import { type FilingRow, filingOf } from './rows.ts'

/** The same content prepared again is the same filing; what was prepared before and is no longer so is given up. */
export async function prepareFilings(
  ctx: Context,
  { processingId, supplements }: { processingId: ProcessingId; supplements: Supplements },
): Promise<{ filings: Filing[] }> {
  return ctx.transaction(async tx => {
    // The processing is held, so that two who prepare at once prepare one filing.
    const { drafts, decision, earlier } = await draftsFor(tx, ctx, {
      processingId,
      supplements,
      forUpdate: true,
    })
    if (drafts.length === 0) throw refusalOf(decision, ctx.language)
    const rows: FilingRow[] = []
    const recordings: (() => Promise<unknown>)[] = []
    const kept = new Set(drafts.flatMap(({ same }) => (same ? [same.filing_id] : [])))
    for (const row of earlier) {
      if (row.state !== 'prepared' || kept.has(row.filing_id)) continue
      recordings.push(await replace(tx, ctx, row))
    }
    for (const draft of drafts) {
      if (draft.same) rows.push(draft.same)
      else {
        const row = await insert(tx, ctx, draft)
        rows.push(row)
        recordings.push(() => recordPrepared(tx, ctx, row))
      }
    }
    for (const recording of recordings) await recording()
    const filings: Filing[] = []
    for (const row of rows) filings.push(await filingOf(tx, ctx, row))
    return { filings }
  })
}

async function insert(tx: Transaction, ctx: Context, { snapshot, frozen }: Draft): Promise<FilingRow> {
  const db = tx.withTables<FilingsTables>()
  const row = await db
    .insertInto('filings_filing')
    .values({
      organisation_id: ctx.organisationId,
      filing_id: FilingId.parse(newId()),
      processing_id: snapshot.processing.processingId,
      processing_version: snapshot.processing.version,
      processing_name: snapshot.processing.content.name,
      kind: snapshot.filing.kind,
      form: snapshot.filing.form.code,
      state: 'prepared',
      prepared_at: ctx.clock.now(),
      prepared_by: actorName(ctx),
      prepared_on: snapshot.on,
      reference: frozen.reference,
      snapshot_hash: frozen.hash,
      content_hash: frozen.contentHash,
      missing: JSON.stringify(missingIn(snapshot)),
      objections: JSON.stringify(objectionsTo(snapshot)),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await db
    .insertInto('filings_snapshot')
    .values({ organisation_id: ctx.organisationId, filing_id: row.filing_id, snapshot: frozen.text })
    .execute()
  return row
}

const recordPrepared = (tx: Transaction, ctx: Context, row: FilingRow) =>
  record(tx, ctx, {
    kind: 'filings.filing-prepared',
    subject: { type: 'filing', id: row.filing_id },
    payload: {
      processingId: row.processing_id,
      version: row.processing_version,
      form: row.form,
      reference: row.reference,
      snapshotHash: row.snapshot_hash,
      missing: row.missing.filter(({ required }) => required).map(({ item }) => item),
    },
  })

async function replace(tx: Transaction, ctx: Context, row: FilingRow): Promise<() => Promise<unknown>> {
  await tx
    .withTables<FilingsTables>()
    .updateTable('filings_filing')
    .set({ state: 'abandoned' })
    .where('organisation_id', '=', ctx.organisationId)
    .where('filing_id', '=', row.filing_id)
    .execute()
  return () =>
    record(tx, ctx, {
      kind: 'filings.filing-replaced',
      subject: { type: 'filing', id: row.filing_id },
      payload: { reference: row.reference },
    })
}
