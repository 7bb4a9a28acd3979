// Signing a memo: load → ask the law → freeze → sign → keep, with the evidence, in one transaction.

import { renderPdf } from '@himaya/documents/pdf'
import { record } from '@himaya/evidence/door'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import { lawSettings, organisationFacts } from '@himaya/organisation/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile, notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { type Selectable, sql } from 'kysely'
import { questionCalled } from '../law/ask.ts'
import { type MemoContent, memoContent } from '../memo/content.ts'
import { memoDocument } from '../memo/document.ts'
import { hashOf, newSigningKey, paperCode, type SignedMemo, signText } from '../memo/signing.ts'
import { type ConsultationId, Memo, type MemoId, type MemoLanguage } from '../records.ts'
import type { LibraryTables } from '../tables.ts'
import { answerTo, loadConsultation } from './consultations.ts'

type Row = Selectable<LibraryTables['library_memo']>
type Key = Selectable<LibraryTables['library_signing_key']>

const memoOf = (row: Row): Memo =>
  Memo.parse({
    organisationId: row.organisation_id,
    memoId: row.memo_id,
    consultationId: row.consultation_id,
    reference: row.reference,
    contentHash: row.content_hash,
    keyId: row.key_id,
    signature: row.signature,
    signedAt: row.signed_at,
    signedBy: row.signed_by,
  })

const purposeOf = (organisationId: string) => `library.signing-key.${organisationId}`

/** The organisation's key, made at its first memo. */
async function signingKey(tx: Transaction, ctx: Context): Promise<Key> {
  // Two first memos at once would make two keys.
  await sql`select pg_advisory_xact_lock(hashtextextended(${purposeOf(ctx.organisationId)}, 0))`.execute(tx)
  const db = tx.withTables<LibraryTables>()
  const kept = await db
    .selectFrom('library_signing_key')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  if (kept) return kept
  const { keyId, publicKey, privateKey } = newSigningKey()
  return db
    .insertInto('library_signing_key')
    .values({
      organisation_id: ctx.organisationId,
      key_id: keyId,
      public_key: publicKey,
      sealed_private_key: ctx.secrets.seal(privateKey, purposeOf(ctx.organisationId)),
      created_at: ctx.clock.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Throws `changed-meanwhile` when the consultation is no longer the version that was seen. */
export function signMemo(
  ctx: Context,
  { consultationId, version }: { consultationId: ConsultationId; version: number },
): Promise<Memo> {
  return ctx.transaction(async tx => {
    const consultation = await loadConsultation(tx, ctx, consultationId, { forUpdate: true })
    if (consultation.version !== version) throw new Problem(changedMeanwhile)
    const answer = await answerTo(tx, ctx, consultation)
    const { organisation } = await organisationFacts(tx)
    const { values = {} } = await lawSettings(tx)
    const memoId = newId()
    const signedAt = ctx.clock.now()
    const content = await memoContent({
      memo: { memoId, reference: referenceOf(signedAt, memoId), signedAt, signedBy: actorName(ctx) },
      organisation,
      consultation,
      question: questionCalled(consultation.question),
      answer,
      ownValues: values,
    })
    const text = canonicalJson(JSON.parse(JSON.stringify(content)))
    const hash = hashOf(text)
    const key = await signingKey(tx, ctx)
    const signature = signText(text, ctx.secrets.open(key.sealed_private_key, purposeOf(ctx.organisationId)))
    const row = await tx
      .withTables<LibraryTables>()
      .insertInto('library_memo')
      .values({
        organisation_id: ctx.organisationId,
        memo_id: memoId,
        consultation_id: consultationId,
        reference: content.reference,
        content: text,
        content_hash: hash,
        key_id: key.key_id,
        signature,
        signed_at: signedAt,
        signed_by: content.signedBy,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'library.memo-signed',
      subject: { type: 'memo', id: memoId },
      payload: {
        reference: content.reference,
        consultationId,
        version,
        conclusion: answer.conclusion,
        contentHash: hash,
        keyId: key.key_id,
        signature,
      },
    })
    return memoOf(row)
  })
}

/** `M-20261123-9F2C7A`: the day, the end of the id. */
const referenceOf = (signedAt: string, memoId: string) =>
  `M-${signedAt.slice(0, 10).replaceAll('-', '')}-${memoId.slice(-6).toUpperCase()}`

export async function memosOf(
  tx: Transaction,
  ctx: Context,
  consultationId: ConsultationId,
): Promise<Memo[]> {
  const rows = await tx
    .withTables<LibraryTables>()
    .selectFrom('library_memo')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('consultation_id', '=', consultationId)
    .orderBy('signed_at', 'desc')
    .orderBy('memo_id', 'desc')
    .execute()
  return rows.map(memoOf)
}

/** The memo's row, whose content is checked against its hash: what was altered is neither printed nor handed out. */
const loadMemo = (ctx: Context, memoId: MemoId) =>
  ctx.transaction(async tx => {
    const row = await tx
      .withTables<LibraryTables>()
      .selectFrom('library_memo')
      .innerJoin('library_signing_key', join =>
        join
          .onRef('library_signing_key.organisation_id', '=', 'library_memo.organisation_id')
          .onRef('library_signing_key.key_id', '=', 'library_memo.key_id'),
      )
      .selectAll('library_memo')
      .select('library_signing_key.public_key')
      .where('library_memo.organisation_id', '=', ctx.organisationId)
      .where('library_memo.memo_id', '=', memoId)
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    if (hashOf(row.content) !== row.content_hash)
      throw new Error('library: a signed memo does not match its hash')
    return row
  })

/** Dated by its content, never by the clock: the same bytes each time. */
export async function printMemo(ctx: Context, memoId: MemoId, language: MemoLanguage): Promise<File> {
  const row = await loadMemo(ctx, memoId)
  const content = JSON.parse(row.content) as MemoContent
  const document = memoDocument(content, language, {
    hash: row.content_hash,
    signature: { value: row.signature, key: row.key_id, code: paperCode(row.content_hash, row.signature) },
  })
  const bytes = await renderPdf(document)
  return new File([new Uint8Array(bytes)], `${row.reference}-${language}.pdf`, { type: 'application/pdf' })
}

export async function downloadMemo(ctx: Context, memoId: MemoId): Promise<File> {
  const row = await loadMemo(ctx, memoId)
  const memo: SignedMemo = {
    algorithm: 'Ed25519',
    key: { id: row.key_id, publicKey: row.public_key },
    hash: row.content_hash,
    signature: row.signature,
    content: JSON.parse(row.content),
  }
  return new File([`${JSON.stringify(memo, null, 2)}\n`], `${row.reference}.json`, {
    type: 'application/json',
  })
}

/** The public half, made with the first memo or when first asked for. */
export async function publicKey(ctx: Context): Promise<File> {
  const key = await ctx.transaction(tx => signingKey(tx, ctx))
  return new File([key.public_key], `himaya-${key.key_id}.pem`, { type: 'application/x-pem-file' })
}
