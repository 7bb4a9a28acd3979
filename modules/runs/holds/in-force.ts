// The holds in force on a source, as plans read them: asked anew before every batch.
import type { Hold as PlannedHold } from '@himaya/plans/source'
import type { Context, Transaction } from '@himaya/platform/context'
import type { SourceId } from '@himaya/sources/records'
import { sql } from 'kysely'
import { HoldScope } from '../records.ts'
import { tables } from '../service/rows.ts'

/** The last day of a hold is held too. */
export async function holdsOn(
  tx: Transaction,
  ctx: Context,
  sourceId: SourceId,
  day: string,
): Promise<PlannedHold[]> {
  const rows = await tables(tx)
    .selectFrom('runs_hold')
    .select('scope')
    .where('organisation_id', '=', ctx.organisationId)
    .where('released_at', 'is', null)
    .where('from', '<=', day)
    .where(row => row.or([row('until', 'is', null), row('until', '>=', day)]))
    .where(sql<boolean>`scope @> ${JSON.stringify([{ sourceId }])}::jsonb`)
    .orderBy('hold_id')
    .execute()
  return rows
    .flatMap(({ scope }) => scope.map(each => HoldScope.parse(each)))
    .filter(each => each.sourceId === sourceId)
    .map(({ schema, table, where }) => ({ table: { schema, name: table }, where }))
}
