// Joins a browser to someone known, once it was shown that they are the same: by a one-time code, or by a server that signed
// them in. The two stay two histories; where they stand is folded from both.
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { SubjectId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'

export async function linkSubjects(
  tx: Transaction,
  ctx: Context,
  link: { readonly pseudonym: string; readonly known: string; readonly proof: 'one-time-code' | 'signed-in' },
): Promise<void> {
  const [pseudonym, known] = [SubjectId.parse(link.pseudonym), SubjectId.parse(link.known)]
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<ConsentTables>()
    .insertInto('consent_link')
    .values({
      organisation_id: ctx.organisationId,
      pseudonym,
      known,
      proof: link.proof,
      made_at: ctx.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return
  await record(tx, ctx, {
    kind: 'consent.subjects-linked',
    subject: { type: 'consent-subject', id: known },
    payload: { pseudonym, proof: link.proof },
  })
}
