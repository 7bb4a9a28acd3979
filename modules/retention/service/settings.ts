// Who the organisation is to the laws that set minimums, and where its backups lie.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { sourceNames } from '@himaya/sources/door'
import { figureOf } from '../backups.ts'
import type { BackupFigure, RetentionSettings } from '../records.ts'
import type { RetentionTables } from '../tables.ts'

const tables = (tx: Transaction) => tx.withTables<RetentionTables>()
const nothingSaid: RetentionSettings = { keepers: null, backups: [] }

export async function settingsOf(tx: Transaction, { organisationId }: Context) {
  const row = await tables(tx)
    .selectFrom('retention_settings')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return {
    version: row?.version ?? 0,
    content: row?.content ?? nothingSaid,
    changedAt: row?.changed_at ?? null,
    changedBy: row?.changed_by ?? null,
  }
}

export type ReadSettings = {
  readonly settings: RetentionSettings
  readonly version: number
  readonly changedAt: string | null
  readonly changedBy: string | null
  readonly figure: BackupFigure
}

export async function readSettings(tx: Transaction, ctx: Context): Promise<ReadSettings> {
  const { content, ...kept } = await settingsOf(tx, ctx)
  const figure = figureOf(content.backups, await sourceNames(tx, ctx), ctx.clock.today())
  return { settings: content, ...kept, figure }
}

/** Throws `changed-meanwhile` unless `version` is the present one. */
export const changeSettings = (
  ctx: Context,
  { version, settings }: { readonly version: number; readonly settings: RetentionSettings },
): Promise<ReadSettings> =>
  ctx.transaction(async tx => {
    const before = await settingsOf(tx, ctx)
    if (before.version !== version) throw new Problem(changedMeanwhile)
    const values = {
      version: version + 1,
      content: JSON.stringify(settings),
      changed_at: ctx.clock.now(),
      changed_by: actorName(ctx),
    }
    const { numInsertedOrUpdatedRows: written } = await tables(tx)
      .insertInto('retention_settings')
      .values({ organisation_id: ctx.organisationId, ...values })
      .onConflict(conflict =>
        conflict
          .column('organisation_id')
          .doUpdateSet(values)
          .where('retention_settings.version', '=', version),
      )
      .executeTakeFirstOrThrow()
    if (written === 0n) throw new Problem(changedMeanwhile)
    const after = await readSettings(tx, ctx)
    await record(tx, ctx, {
      kind: 'retention.settings-changed',
      subject: { type: 'retention-settings', id: ctx.organisationId },
      payload: {
        version: after.version,
        keepers: settings.keepers,
        backups: settings.backups.map(({ key }) => key),
      },
    })
    return after
  })
