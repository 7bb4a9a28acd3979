// What the organisation says once for all its messages: its name, where one asks that they stop, its families of products.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { loadProcessing } from '@himaya/register/door'
import { emptySettings, type KeptSettings, type MarketingSettings } from '../records.ts'
import type { MarketingTables } from '../tables.ts'

export async function settingsOf(
  tx: Transaction,
  { organisationId }: Pick<Context, 'organisationId'>,
): Promise<KeptSettings> {
  const row = await tx
    .withTables<MarketingTables>()
    .selectFrom('marketing_settings')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!row) return { version: 0, content: emptySettings, changedAt: null, changedBy: null }
  return {
    version: row.version,
    // Written by us, through the same schema; a setting that came later is at its empty value.
    content: { ...emptySettings, ...row.content },
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  }
}

/** Throws `changed-meanwhile` when `version` is not the one that stands. */
export function changeSettings(
  ctx: Context,
  { version, content }: { readonly version: number; readonly content: MarketingSettings },
): Promise<KeptSettings> {
  return ctx.transaction(async tx => {
    if (content.processingId !== null) await loadProcessing(tx, ctx, content.processingId)
    const values = {
      version: version + 1,
      content: JSON.stringify(content),
      changed_at: ctx.clock.now(),
      changed_by: actorName(ctx),
    }
    const db = tx.withTables<MarketingTables>()
    const { numInsertedOrUpdatedRows } = await (version === 0
      ? db
          .insertInto('marketing_settings')
          .values({ organisation_id: ctx.organisationId, ...values })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirstOrThrow()
      : db
          .updateTable('marketing_settings')
          .set(values)
          .where('organisation_id', '=', ctx.organisationId)
          .where('version', '=', version)
          .executeTakeFirstOrThrow()
          .then(({ numUpdatedRows }) => ({ numInsertedOrUpdatedRows: numUpdatedRows })))
    if (numInsertedOrUpdatedRows !== 1n) throw new Problem(changedMeanwhile)
    await record(tx, ctx, {
      kind: 'marketing.settings-changed',
      subject: { type: 'marketing-settings', id: ctx.organisationId },
      payload: JSON.parse(JSON.stringify({ version: version + 1, content })),
    })
    return settingsOf(tx, ctx)
  })
}
