// Writes one entry of evidence, in the transaction it is given.
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { commit, entryKey } from './commitment.ts'
import { type EvidenceActor, EvidenceEntryId, type Payload, type Subject } from './records.ts'
import { keyOfSubject, sealPayload } from './subject-key.ts'
import type { EvidenceTables } from './tables.ts'

const largestPayload = 64 * 1024

/** Throws (and so rolls the change back) when the payload is not plain JSON of at most 64 KiB. */
export async function recordEntry(
  tx: Transaction,
  ctx: Context,
  { kind, subject, payload }: { readonly kind: string; readonly subject: Subject; readonly payload: Payload },
): Promise<EvidenceEntryId> {
  if (Buffer.byteLength(canonicalJson(payload)) > largestPayload)
    throw new RangeError(`the payload of ${kind} is larger than evidence may be`)

  const db = tx.withTables<EvidenceTables>()
  const organisationId = ctx.organisationId
  const key = await keyOfSubject(tx, ctx, subject)
  // The counter's row stays locked until the transaction ends: numbers come in the order of commits, without a gap.
  const { last: sequence } = await db
    .insertInto('evidence_sequence')
    .values({ organisation_id: organisationId, last: 1 })
    .onConflict(conflict =>
      conflict
        .column('organisation_id')
        .doUpdateSet(row => ({ last: row('evidence_sequence.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()

  const entryId = EvidenceEntryId.parse(newId())
  const recordedAt = ctx.clock.now()
  const actor = actorOf(ctx)
  const statement = { organisationId, entryId, sequence, recordedAt, kind, subject, actor, payload }
  await db
    .insertInto('evidence_entry')
    .values({
      organisation_id: organisationId,
      entry_id: entryId,
      sequence,
      recorded_at: recordedAt,
      kind,
      subject_type: subject.type,
      subject_id: subject.id,
      actor: JSON.stringify(actor),
      payload: null,
      commitment: commit(statement, entryKey(key.key, entryId)),
      commitment_key: null,
      sealed_payload: sealPayload(key, entryId, payload),
      key_id: key.id,
    })
    .execute()
  return entryId
}

/**
 * Deletes the subject's key, and with it all that the entries about it say; the entries and their commitments stay.
 * @returns how many entries were forgotten
 */
export async function forgetSubject(tx: Transaction, subject: Subject): Promise<number> {
  const db = tx.withTables<EvidenceTables>()
  const key = await db
    .deleteFrom('evidence_subject_key')
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .returning('key_id')
    .executeTakeFirst()
  const { sealed } = await db
    .selectFrom('evidence_entry')
    .select(({ fn }) => fn.countAll<number>().as('sealed'))
    .where('key_id', '=', key?.key_id ?? null)
    .executeTakeFirstOrThrow()
  // Entries from before subjects had keys carry their own.
  const { numUpdatedRows } = await db
    .updateTable('evidence_entry')
    .set({ payload: null, commitment_key: null })
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .where('payload', 'is not', null)
    .executeTakeFirstOrThrow()
  return sealed + Number(numUpdatedRows)
}

const actorOf = ({ actor }: Context): EvidenceActor =>
  actor.kind === 'person'
    ? { kind: 'person', personId: actor.personId, name: actor.name }
    : { kind: 'system', task: actor.task }
