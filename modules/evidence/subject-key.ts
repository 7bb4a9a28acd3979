// One key for each subject, sealed by the installation's own: everything said of a subject is encrypted under it, so that
// deleting this one row makes all of it unreadable, wherever copies of the entries lie.
import { randomBytes } from 'node:crypto'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { secretBox } from '@himaya/platform/secret-box'
import type { EvidenceEntryId, Payload, Subject } from './records.ts'
import type { EvidenceTables } from './tables.ts'

const KEY_BYTES = 32

/** 32 bytes, with the id under which it is kept. */
export type SubjectKey = { readonly id: string; readonly key: Buffer }

type Keeping = Pick<Context, 'organisationId' | 'secrets'>

const purposeOf = (organisationId: string, keyId: string) => `evidence.subject-key.${organisationId}.${keyId}`

export const openSubjectKey = (
  { organisationId, secrets }: Keeping,
  id: string,
  sealed: string,
): SubjectKey => ({
  id,
  key: Buffer.from(secrets.open(sealed, purposeOf(organisationId, id)), 'base64'),
})

/** The subject's key, made where it has none. Two transactions that make it at once agree on the one that was first. */
export async function keyOfSubject(tx: Transaction, ctx: Keeping, subject: Subject): Promise<SubjectKey> {
  const db = tx.withTables<EvidenceTables>()
  const kept = () =>
    db
      .selectFrom('evidence_subject_key')
      .select(['key_id', 'sealed_key'])
      .where('subject_type', '=', subject.type)
      .where('subject_id', '=', subject.id)
      .executeTakeFirst()
  const known = await kept()
  if (known) return openSubjectKey(ctx, known.key_id, known.sealed_key)
  const id = newId()
  const key = randomBytes(KEY_BYTES)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('evidence_subject_key')
    .values({
      organisation_id: ctx.organisationId,
      key_id: id,
      subject_type: subject.type,
      subject_id: subject.id,
      sealed_key: ctx.secrets.seal(key.toString('base64'), purposeOf(ctx.organisationId, id)),
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'subject_type', 'subject_id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) return { id, key }
  const first = await kept()
  if (!first) throw new Error('the key of a subject was deleted while it was being made')
  return openSubjectKey(ctx, first.key_id, first.sealed_key)
}

const boxOf = ({ id, key }: SubjectKey) => secretBox({ current: id, keys: { [id]: key.toString('base64') } })

export const sealPayload = (key: SubjectKey, entryId: EvidenceEntryId, payload: Payload): string =>
  boxOf(key).seal(canonicalJson(payload), `evidence.payload.${entryId}`)

/** Throws where the text was altered, or is another entry's. */
export const openPayload = (key: SubjectKey, entryId: EvidenceEntryId, sealed: string): Payload =>
  JSON.parse(boxOf(key).open(sealed, `evidence.payload.${entryId}`)) as Payload
