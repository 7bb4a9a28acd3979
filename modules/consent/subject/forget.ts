// Forgets a person (art. 8-1-a): the salt goes, and with it every key; the identifiers, the links, the state and what was sealed
// go too. What is left are commitments that no one can open, and that every other proof still stands on.

import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { SubjectId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'

/** @returns how many records can no longer be read */
export async function forgetSubject(tx: Transaction, ctx: Context, subject: string): Promise<number> {
  const db = tx.withTables<ConsentTables>()
  const subjectId = SubjectId.parse(subject)
  const { numUpdatedRows } = await db
    .updateTable('consent_subject')
    .set({ salt: null, sealed_label: null, choices: '{}', forgotten_at: ctx.clock.now() })
    .where('subject_id', '=', subjectId)
    .where('salt', 'is not', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return 0
  await db.deleteFrom('consent_identifier').where('subject_id', '=', subjectId).execute()
  await db
    .deleteFrom('consent_link')
    .where(({ or, eb }) => or([eb('pseudonym', '=', subjectId), eb('known', '=', subjectId)]))
    .execute()
  const forgotten = await db
    .updateTable('consent_record')
    .set({ sealed: null })
    .where('subject_id', '=', subjectId)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow()
  const records = Number(forgotten.numUpdatedRows)
  await record(tx, ctx, {
    kind: 'consent.subject-forgotten',
    subject: { type: 'consent-subject', id: subjectId },
    payload: { records },
  })
  return records
}
