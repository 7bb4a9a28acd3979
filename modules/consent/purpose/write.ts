// Writing purposes. What people were told they agree to is never changed under them: a change of substance is a new revision,
// which asks again (loi 09-08 art. 1-9, 4).
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { PurposeContent } from '../contract/purposes.ts'
import type { OwnTables } from '../own-tables.ts'
import { pointsAsking } from '../point/rows.ts'
import { keyTaken, kindIncomplete, purposeInUse } from '../problems.ts'
import { type Purpose, PurposeId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { loadPurpose } from './rows.ts'

type Substance = Pick<PurposeContent, 'kind' | 'storage' | 'channel' | 'recipient'>

/** Each kind says exactly what belongs to it: which storage, which means, to whom. */
function assertWhole({ kind, storage, channel, recipient }: Substance) {
  const isWhole =
    (kind === 'storage') === (storage !== null) &&
    (kind === 'prospecting') === (channel !== null) &&
    (kind === 'disclosure') === (recipient !== null)
  if (!isWhole) throw new Problem(kindIncomplete)
}

const valuesOf = (content: Omit<PurposeContent, 'key' | 'kind'>) => ({
  storage: content.storage,
  channel: content.channel,
  recipient: content.recipient === null ? null : JSON.stringify(content.recipient),
  products: content.products,
  label: JSON.stringify(content.label),
  text: JSON.stringify(content.text),
  register_purpose: content.registerPurpose === null ? null : JSON.stringify(content.registerPurpose),
  needs_guardian_under: content.needsGuardianUnder,
})

export const createPurpose = (ctx: Context, content: PurposeContent): Promise<Purpose> =>
  ctx.transaction(tx => insertPurpose(tx, ctx, content))

export async function insertPurpose(
  tx: Transaction,
  ctx: Context,
  content: PurposeContent,
): Promise<Purpose> {
  assertWhole(content)
  const purposeId = PurposeId.parse(newId())
  const now = ctx.clock.now()
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<ConsentTables>()
    .insertInto('consent_purpose')
    .values({
      organisation_id: ctx.organisationId,
      purpose_id: purposeId,
      key: content.key,
      kind: content.kind,
      ...valuesOf(content),
      revision: 1,
      state: 'active',
      made_at: now,
      changed_at: now,
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) throw new Problem(keyTaken)
  await keepRevision(tx, ctx, purposeId, 1, null)
  await record(tx, ctx, {
    kind: 'consent.purpose-created',
    subject: { type: 'consent-purpose', id: purposeId },
    payload: { key: content.key, kind: content.kind },
  })
  return loadPurpose(tx, ctx, purposeId)
}

export type PurposeChange = {
  readonly purposeId: PurposeId
  readonly changedAt: string
  readonly content: Omit<PurposeContent, 'key' | 'kind'>
  /** Why the substance has changed; `null` where only words have. */
  readonly substance: string | null
}

/** Refused with `changed-meanwhile` when someone else saved first. Another means or another recipient is another substance. */
export async function changePurpose(ctx: Context, change: PurposeChange): Promise<Purpose> {
  return ctx.transaction(async tx => {
    const before = await loadPurpose(tx, ctx, change.purposeId, { forUpdate: true })
    if (before.changedAt !== change.changedAt) throw new Problem(changedMeanwhile)
    assertWhole({ ...change.content, kind: before.kind })
    const isAnother =
      before.storage !== change.content.storage ||
      before.channel !== change.content.channel ||
      JSON.stringify(before.recipient) !== JSON.stringify(change.content.recipient)
    const revision = before.revision + (isAnother || change.substance !== null ? 1 : 0)
    await tx
      .withTables<ConsentTables>()
      .updateTable('consent_purpose')
      .set({ ...valuesOf(change.content), revision, changed_at: ctx.clock.now() })
      .where('organisation_id', '=', ctx.organisationId)
      .where('purpose_id', '=', change.purposeId)
      .execute()
    if (revision !== before.revision)
      await keepRevision(tx, ctx, change.purposeId, revision, change.substance)
    await record(tx, ctx, {
      kind: 'consent.purpose-changed',
      subject: { type: 'consent-purpose', id: change.purposeId },
      payload: { key: before.key, revision, reason: change.substance },
    })
    return loadPurpose(tx, ctx, change.purposeId)
  })
}

/** Refused with `consent-purpose-in-use` while a point asks it. */
export async function changePurposeState(
  ctx: Context,
  purposeId: PurposeId,
  state: Purpose['state'],
): Promise<Purpose> {
  return ctx.transaction(async tx => {
    const purpose = await loadPurpose(tx, ctx, purposeId, { forUpdate: true })
    if (purpose.state === state) return purpose
    if (state === 'retired') {
      const asking = (await pointsAsking(tx, ctx, purpose.key)).filter(point => point.state !== 'closed')
      const names = asking.map(({ name }) => name).join(', ')
      if (asking.length > 0)
        throw new Problem(purposeInUse, {
          fr: `Elle est demandée ici : ${names}.`,
          ar: `تُطلب هذه الغاية في: ${names}.`,
          en: `It is asked here: ${names}.`,
        })
    }
    await tx
      .withTables<ConsentTables>()
      .updateTable('consent_purpose')
      .set({ state, changed_at: ctx.clock.now() })
      .where('organisation_id', '=', ctx.organisationId)
      .where('purpose_id', '=', purposeId)
      .execute()
    await record(tx, ctx, {
      kind: state === 'retired' ? 'consent.purpose-retired' : 'consent.purpose-restored',
      subject: { type: 'consent-purpose', id: purposeId },
      payload: { key: purpose.key },
    })
    return loadPurpose(tx, ctx, purposeId)
  })
}

const keepRevision = (
  tx: Transaction,
  ctx: Context,
  purposeId: PurposeId,
  revision: number,
  reason: string | null,
) =>
  tx
    .withTables<OwnTables>()
    .insertInto('consent_purpose_revision')
    .values({
      organisation_id: ctx.organisationId,
      purpose_id: purposeId,
      revision,
      reason,
      made_at: ctx.clock.now(),
      made_by: actorName(ctx),
    })
    .execute()
