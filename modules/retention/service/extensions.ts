// Longer keeping that the CNDP allowed for history, statistics or science (art. 3-2): read by the condition of each rule it
// is about, from the day it is recorded until it ends.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { loadProcessing } from '@himaya/register/door'
import { type Selectable, sql } from 'kysely'
import { Extension, type ExtensionContent, ExtensionId } from '../records.ts'
import type { RetentionTables } from '../tables.ts'
import { endOpenRuns } from './open-runs.ts'

const tables = (tx: Transaction) => tx.withTables<RetentionTables>()

const extensionOf = (row: Selectable<RetentionTables['retention_extension']>): Extension =>
  Extension.parse({
    organisationId: row.organisation_id,
    extensionId: row.extension_id,
    ruleId: row.rule_id,
    processingId: row.processing_id,
    reference: row.reference,
    documentHash: row.document_hash,
    grantedOn: row.granted_on,
    end: row.end,
    until: row.until,
    period: row.period,
    where: row.where,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
  })

export async function listExtensions(tx: Transaction, { organisationId }: Context): Promise<Extension[]> {
  const rows = await tables(tx)
    .selectFrom('retention_extension')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy(sql`ended_at is not null`)
    .orderBy('recorded_at', 'desc')
    .orderBy('extension_id')
    .execute()
  return rows.map(extensionOf)
}

/** Those that keep anything today. */
export const extensionsInForce = async (tx: Transaction, ctx: Context): Promise<Extension[]> =>
  (await listExtensions(tx, ctx)).filter(
    ({ endedAt, until }) => endedAt === null && (until === null || ctx.clock.today() <= until),
  )

/** Whether an extension is about a rule: named itself, or by its processing. */
export const keptLonger = (
  extension: Pick<Extension, 'ruleId' | 'processingId'>,
  ruleId: string,
  processingId: string | null,
): boolean =>
  extension.ruleId === ruleId || (processingId !== null && extension.processingId === processingId)

export const recordExtension = (ctx: Context, content: ExtensionContent): Promise<Extension> =>
  ctx.transaction(async tx => {
    if (content.processingId !== null) await loadProcessing(tx, ctx, content.processingId)
    if (content.ruleId !== null) {
      const rule = await tables(tx)
        .selectFrom('retention_rule')
        .select('rule_id')
        .where('organisation_id', '=', ctx.organisationId)
        .where('rule_id', '=', content.ruleId)
        .executeTakeFirst()
      if (!rule) throw new Problem(notFound)
    }
    const extensionId = ExtensionId.parse(newId())
    await tables(tx)
      .insertInto('retention_extension')
      .values({
        organisation_id: ctx.organisationId,
        extension_id: extensionId,
        rule_id: content.ruleId,
        processing_id: content.processingId,
        reference: content.reference,
        document_hash: content.documentHash,
        granted_on: content.grantedOn,
        end: content.end,
        until: content.until,
        period: content.period && JSON.stringify(content.period),
        where: content.where && JSON.stringify(content.where),
        recorded_at: ctx.clock.now(),
        recorded_by: actorName(ctx),
      })
      .execute()
    const extension = await loadExtension(tx, ctx, extensionId)
    // What was drafted before does not know of it: such a run ends here, and another is proposed with the longer term.
    const concerned = new Map(
      (await tables(tx).selectFrom('retention_rule').select(['rule_id', 'processing_id']).execute()).map(
        ({ rule_id, processing_id }) => [rule_id, processing_id],
      ),
    )
    const cancelled = await endOpenRuns(tx, ctx, ruleId =>
      keptLonger(extension, ruleId, concerned.get(ruleId) ?? null),
    )
    await record(tx, ctx, {
      kind: 'retention.extension-recorded',
      subject: { type: 'retention-extension', id: extensionId },
      payload: {
        reference: content.reference,
        documentHash: content.documentHash,
        ruleId: content.ruleId,
        processingId: content.processingId,
        until: content.until,
        period: content.period,
        cancelled,
      },
    })
    return extension
  })

async function loadExtension(tx: Transaction, ctx: Context, extensionId: ExtensionId): Promise<Extension> {
  const row = await tables(tx)
    .selectFrom('retention_extension')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('extension_id', '=', extensionId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return extensionOf(row)
}

/** One that has ended stays as it ended. */
export const endExtension = (ctx: Context, extensionId: ExtensionId, reason: string): Promise<Extension> =>
  ctx.transaction(async tx => {
    const before = await loadExtension(tx, ctx, extensionId)
    if (before.endedAt !== null) return before
    await tables(tx)
      .updateTable('retention_extension')
      .set({ ended_at: ctx.clock.now(), ended_by: actorName(ctx) })
      .where('organisation_id', '=', ctx.organisationId)
      .where('extension_id', '=', extensionId)
      .execute()
    await record(tx, ctx, {
      kind: 'retention.extension-ended',
      subject: { type: 'retention-extension', id: extensionId },
      payload: { reference: before.reference, reason },
    })
    return loadExtension(tx, ctx, extensionId)
  })
