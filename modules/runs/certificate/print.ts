// A certificate handed out: as the text that was hashed, or printed from it. What no longer fits its hash is not handed out.
import { renderPdf } from '@himaya/documents/pdf'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { loadReplay } from '../erasures/replay.ts'
import { notCertified } from '../problems.ts'
import type { ReplayId, RunId } from '../records.ts'
import { loadRow, tables } from '../service/rows.ts'
import { hashOf } from './certify.ts'
import type { CertificateContent } from './content.ts'
import { certificateDocument } from './document.ts'

const kept = (ctx: Context, subject: { readonly runId: RunId } | { readonly replayId: ReplayId }) =>
  ctx.transaction(async tx => {
    if ('runId' in subject) await loadRow(tx, ctx, subject.runId)
    else await loadReplay(tx, ctx, subject.replayId)
    const row = await tables(tx)
      .selectFrom('runs_certificate')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where('subject_id', '=', 'runId' in subject ? subject.runId : subject.replayId)
      .executeTakeFirst()
    if (!row) throw new Problem(notCertified)
    if (hashOf(row.content) !== row.hash) throw new Error('runs: a certificate does not match its hash')
    return row
  })

/** Dated by its content, never by the clock: the same bytes each time. */
export async function certificatePdf(ctx: Context, runId: RunId, language: 'fr' | 'ar'): Promise<File> {
  const { content: text, hash, evidence_entry_id: entryId } = await kept(ctx, { runId })
  const content = JSON.parse(text) as CertificateContent
  const bytes = await renderPdf(certificateDocument(content, language, { hash, entryId }))
  return new File([new Uint8Array(bytes)], `${content.reference}-${language}.pdf`, {
    type: 'application/pdf',
  })
}

/** Byte for byte what was hashed. */
export async function certificateJson(ctx: Context, runId: RunId): Promise<File> {
  const { content } = await kept(ctx, { runId })
  const { reference } = JSON.parse(content) as CertificateContent
  return new File([content], `${reference}.json`, { type: 'application/json' })
}

export async function replayCertificate(ctx: Context, replayId: ReplayId): Promise<File> {
  const { content } = await kept(ctx, { replayId })
  return new File([content], `replay-${replayId.slice(0, 13)}.json`, { type: 'application/json' })
}
