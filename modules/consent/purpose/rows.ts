// Between rows and records.
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { Purpose, type PurposeId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'

export const purposeOf = (row: Selectable<ConsentTables['consent_purpose']>): Purpose =>
  Purpose.parse({
    purposeId: row.purpose_id,
    key: row.key,
    kind: row.kind,
    storage: row.storage,
    channel: row.channel,
    recipient: row.recipient,
    products: row.products,
    label: row.label,
    text: row.text,
    registerPurpose: row.register_purpose,
    needsGuardianUnder: row.needs_guardian_under,
    revision: row.revision,
    state: row.state,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  })

/** The purpose, or the same 404 as another organisation's. */
export async function loadPurpose(
  tx: Transaction,
  ctx: Context,
  purposeId: PurposeId,
  { forUpdate = false } = {},
): Promise<Purpose> {
  const query = tx
    .withTables<ConsentTables>()
    .selectFrom('consent_purpose')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('purpose_id', '=', purposeId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return purposeOf(row)
}

/** Every purpose, the retired ones last, by key. */
export async function selectPurposes(tx: Transaction, ctx: Context): Promise<Purpose[]> {
  const rows = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_purpose')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .orderBy('state')
    .orderBy('key')
    .execute()
  return rows.map(purposeOf)
}
