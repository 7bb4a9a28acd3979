// Makes the receipt of a record: what it says, the notice that was shown, its place in its seal, and the seal's in the log.
import { entryReceipt } from '@himaya/evidence/door'
import { EvidenceEntryId } from '@himaya/evidence/records'
import { toBase64 } from '@himaya/ledger/base64'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { ConsentRecord, PointId } from '../records.ts'
import { RecordId, type SubjectId } from '../records.ts'
import { leavesIn, pathOf } from '../seal/tree.ts'
import { detailsIn } from '../subject/history.ts'
import { commitTo, organisationKeys, recordKeys, subjectKey } from '../subject/keys.ts'
import { runIn } from '../subject/run.ts'
import { type ConsentStatement, spelled } from '../subject/statement.ts'
import type { ConsentTables } from '../tables.ts'
import { recordOf } from './record.ts'
import { type ConsentReceipt, SCHEMA_VERSION } from './shape.ts'

/**
 * `not-sealed-yet`: ask again in a second or two.
 * @throws Problem not-found
 */
export async function receiptOf(
  tx: Transaction,
  ctx: Context,
  record: string,
): Promise<ConsentReceipt | 'not-sealed-yet'> {
  const recordId = RecordId.parse(record)
  const row = await load(tx, recordId)
  if (!row) throw new Problem(notFound)
  if (row.seal === null || row.first === null || row.entry_id === null) return 'not-sealed-yet'
  const entry = await entryReceipt(tx, ctx, EvidenceEntryId.parse(row.entry_id))
  if (entry === undefined) return 'not-sealed-yet'
  const opened = await openRecord(tx, ctx, row)
  const notice = opened ? row.content : null
  const index = row.first + row.place
  return {
    schema_version: SCHEMA_VERSION,
    receipt_id: recordId,
    consent_record: opened ? recordOf(opened.statement, notice) : null,
    notice,
    proof: {
      statement: opened?.statement ?? null,
      key: opened?.key ?? null,
      commitment: row.commitment.toString('hex'),
      seal: { number: row.seal, index, path: (await pathIn(tx, row.seal, index)).map(toBase64) },
      entry,
    },
  }
}

type Row = NonNullable<Awaited<ReturnType<typeof load>>>

const load = (tx: Transaction, recordId: RecordId) =>
  tx
    .withTables<ConsentTables>()
    .selectFrom('consent_record as record')
    .innerJoin('consent_batch as batch', join =>
      join
        .onRef('batch.organisation_id', '=', 'record.organisation_id')
        .onRef('batch.batch_id', '=', 'record.batch_id'),
    )
    .leftJoin('consent_seal as seal', join =>
      join.onRef('seal.organisation_id', '=', 'batch.organisation_id').onRef('seal.seal', '=', 'batch.seal'),
    )
    .leftJoin('consent_subject as subject', join =>
      join
        .onRef('subject.organisation_id', '=', 'record.organisation_id')
        .onRef('subject.subject_id', '=', 'record.subject_id'),
    )
    .leftJoin('consent_notice as notice', join =>
      join
        .onRef('notice.organisation_id', '=', 'record.organisation_id')
        .on(({ eb, ref, fn, val }) =>
          eb(ref('notice.version'), '=', fn<string>('encode', [ref('record.notice'), val('hex')])),
        ),
    )
    .selectAll('record')
    .select(['batch.seal', 'batch.first', 'seal.entry_id', 'subject.salt', 'notice.content'])
    .where('record.record_id', '=', recordId)
    .executeTakeFirst()

/** Undefined once the subject was forgotten. @throws where what is kept is not what was committed to */
async function openRecord(tx: Transaction, ctx: Context, row: Row) {
  if (!row.salt || !row.sealed) return undefined
  const recordId = row.record_id as RecordId
  const keys = await organisationKeys(runIn(tx), ctx)
  const { seals, commits } = recordKeys(subjectKey(keys, row.subject_id as SubjectId, row.salt), recordId)
  const record: ConsentRecord = {
    recordId,
    subjectId: row.subject_id as SubjectId,
    order: row.order,
    pointId: row.point_id as PointId,
    notice: row.notice?.toString('hex') ?? null,
    at: row.at,
    recordedAt: row.recorded_at,
    manner: row.manner,
    form: row.form,
    language: row.language,
    granted: row.granted,
    refused: row.refused,
  }
  const statement: ConsentStatement = {
    ...record,
    organisationId: ctx.organisationId,
    details: detailsIn(seals, recordId, row.sealed),
  }
  const commitment = commitTo(commits, spelled(statement))
  if (!commitment.equals(row.commitment)) throw new Error('a record of consent is not what was committed to')
  return { statement, key: commits.toString('hex') }
}

async function pathIn(tx: Transaction, seal: number, index: number) {
  const batches = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_batch')
    .select('leaves')
    .where('seal', '=', seal)
    .orderBy('first')
    .execute()
  return pathOf(
    batches.flatMap(({ leaves }) => leavesIn(leaves)),
    index,
  )
}
