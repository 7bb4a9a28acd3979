// Reading filings: what would be filed, the list, one filing, its documents.
import { renderHtml } from '@himaya/documents/html'
import { renderPdf } from '@himaya/documents/pdf'
import type { Context } from '@himaya/platform/context'
import { loadProcessing } from '@himaya/register/door'
import type { LawAnswer, ProcessingId } from '@himaya/register/records'
import { ProcessingId as ProcessingIdSchema } from '@himaya/register/records'
import { sql } from 'kysely'
import type { FilingCheck } from '../contract.ts'
import { documentOf } from '../documents/document.ts'
import { missingIn, objectionsTo, unlawfulBecause } from '../missing.ts'
import type {
  DocumentKind,
  Edition,
  Filing,
  FilingId,
  FilingState,
  Objection,
  Supplements,
} from '../records.ts'
import type { FilingsTables } from '../tables.ts'
import { draftsFor } from './draft.ts'
import { filingOf, loadRow, loadSnapshot } from './rows.ts'

type Check = {
  processingName: string
  version: number
  regime: LawAnswer
  filings: FilingCheck[]
  objections: Objection[]
  supplements: Supplements
}

export const checkProcessing = (ctx: Context, processingId: ProcessingId): Promise<Check> =>
  ctx.transaction(async tx => {
    const { processing, decision, drafts, supplements } = await draftsFor(tx, ctx, { processingId })
    const [main] = drafts
    return {
      processingName: processing.content.name,
      version: processing.version,
      regime: decision.regime,
      filings: drafts.map(({ snapshot, same }) => ({
        kind: snapshot.filing.kind,
        form: snapshot.filing.form.code,
        title: snapshot.filing.form.title,
        note: snapshot.filing.form.note,
        certainty: snapshot.filing.form.certainty,
        checkedOn: snapshot.filing.form.checkedOn,
        cites: [...snapshot.filing.cites],
        missing: missingIn(snapshot),
        filingId: same ? (same.filing_id as FilingId) : null,
      })),
      objections: main ? objectionsTo(main.snapshot) : [],
      supplements,
    }
  })

type ListQuery = {
  readonly search?: string | undefined
  readonly state?: FilingState | undefined
  readonly processingId?: ProcessingId | undefined
  readonly page: number
  readonly pageSize: number
}

export const listFilings = (
  ctx: Context,
  { search, state, processingId, page, pageSize }: ListQuery,
): Promise<{ filings: Filing[]; total: number }> =>
  ctx.transaction(async tx => {
    let matching = tx
      .withTables<FilingsTables>()
      .selectFrom('filings_filing')
      .where('organisation_id', '=', ctx.organisationId)
    if (state) matching = matching.where('state', '=', state)
    if (processingId) matching = matching.where('processing_id', '=', processingId)
    if (search) {
      // `strpos` rather than `like`: what people type holds no wildcards.
      matching = matching.where(
        sql<boolean>`strpos(lower(concat_ws(' ', processing_name, form, reference, registration_number, reference_number)), lower(${search})) > 0`,
      )
    }
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await matching
      .selectAll()
      .orderBy('prepared_at', 'desc')
      .orderBy('filing_id', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute()
    const filings: Filing[] = []
    for (const row of rows) filings.push(await filingOf(tx, ctx, row))
    return { total, filings }
  })

export const readFiling = (ctx: Context, filingId: FilingId) =>
  ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, filingId)
    const snapshot = await loadSnapshot(tx, ctx, row)
    const processingId = ProcessingIdSchema.parse(row.processing_id)
    const { version } = await loadProcessing(tx, ctx, processingId)
    return {
      filing: await filingOf(tx, ctx, row),
      regime: snapshot.decision.regime,
      unlawful: unlawfulBecause(snapshot),
      presentVersion: version,
    }
  })

type Wanted = { readonly filingId: FilingId; readonly kind: DocumentKind; readonly language: Edition }

/** The document and what a file of it is called, from the frozen snapshot. */
const frozenDocument = (ctx: Context, { filingId, kind, language }: Wanted) =>
  ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, filingId)
    const snapshot = await loadSnapshot(tx, ctx, row)
    return {
      document: documentOf(snapshot, row.snapshot_hash, kind, language),
      fileName: `${row.reference}-${kind}-${language}.pdf`,
    }
  })

export async function previewFiling(ctx: Context, wanted: Wanted): Promise<{ html: string }> {
  return { html: renderHtml((await frozenDocument(ctx, wanted)).document) }
}

/** Dated by the snapshot, never by the clock: the same bytes each time. */
export async function printFiling(ctx: Context, wanted: Wanted): Promise<File> {
  const { document, fileName } = await frozenDocument(ctx, wanted)
  const bytes = await renderPdf(document)
  return new File([new Uint8Array(bytes)], fileName, { type: 'application/pdf' })
}
