// What a subject chose, the latest first, as far as it may still be read.
import type { KeyObject } from 'node:crypto'
import type { Context, Transaction } from '@himaya/platform/context'
import type { ConsentEvent, RecordDetails, RecordId } from '../records.ts'
import { SubjectId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { open, organisationKeys, recordKeys, subjectKey } from './keys.ts'
import { runIn } from './run.ts'
import { detailsFrom } from './statement.ts'

/** Of the subject, and of the browsers shown to be theirs. */
export async function history(
  tx: Transaction,
  ctx: Context,
  subject: string,
): Promise<readonly ConsentEvent[]> {
  const db = tx.withTables<ConsentTables>()
  const subjectId = SubjectId.parse(subject)
  const links = await db
    .selectFrom('consent_link')
    .select(['pseudonym', 'known'])
    .where(({ or, eb }) => or([eb('pseudonym', '=', subjectId), eb('known', '=', subjectId)]))
    .execute()
  const person = [...new Set([subjectId, ...links.flatMap(({ pseudonym, known }) => [pseudonym, known])])]
  const rows = await db
    .selectFrom('consent_record as record')
    .innerJoin('consent_subject as subject', join =>
      join
        .onRef('subject.organisation_id', '=', 'record.organisation_id')
        .onRef('subject.subject_id', '=', 'record.subject_id'),
    )
    .leftJoin('consent_batch as batch', join =>
      join
        .onRef('batch.organisation_id', '=', 'record.organisation_id')
        .onRef('batch.batch_id', '=', 'record.batch_id'),
    )
    .selectAll('record')
    .select(['subject.salt', 'batch.seal'])
    .where('record.subject_id', 'in', person)
    .orderBy('record.record_id', 'desc')
    .execute()
  const keys = await organisationKeys(runIn(tx), ctx)
  return rows.map(row => {
    const [recordId, of] = [row.record_id as RecordId, row.subject_id as SubjectId]
    const key = row.salt && recordKeys(subjectKey(keys, of, row.salt), recordId)
    return {
      recordId,
      subjectId: of,
      order: row.order,
      pointId: row.point_id as ConsentEvent['pointId'],
      notice: row.notice?.toString('hex') ?? null,
      at: row.at,
      recordedAt: row.recorded_at,
      manner: row.manner,
      form: row.form,
      language: row.language,
      granted: row.granted,
      refused: row.refused,
      details: key && row.sealed ? detailsIn(key.seals, recordId, row.sealed) : null,
      seal: row.seal,
    }
  })
}

export const detailsIn = (key: KeyObject, recordId: RecordId, sealed: Buffer): RecordDetails =>
  detailsFrom(open(key, `consent.record.${recordId}`, sealed))
