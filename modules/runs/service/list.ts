// The list of runs, and those that another room asked for.
import type { Context, Transaction } from '@himaya/platform/context'
import type { SourceId } from '@himaya/sources/records'
import { sql } from 'kysely'
import type { Origin, Run, RunState } from '../records.ts'
import { runOf, tables } from './rows.ts'

type RunQuery = {
  readonly sourceId?: SourceId | undefined
  readonly state?: RunState | undefined
  readonly room?: Origin['room'] | undefined
  readonly reference?: string | undefined
  readonly search?: string | undefined
  readonly page: number
  readonly pageSize: number
}

export const listRuns = (ctx: Context, query: RunQuery): Promise<{ runs: Run[]; total: number }> =>
  ctx.transaction(async tx => {
    let matching = tables(tx).selectFrom('runs_run').where('organisation_id', '=', ctx.organisationId)
    if (query.sourceId) matching = matching.where('source_id', '=', query.sourceId)
    if (query.state) matching = matching.where('state', '=', query.state)
    if (query.room) matching = matching.where(sql`origin->>'room'`, '=', query.room)
    if (query.reference) matching = matching.where(sql`origin->>'reference'`, '=', query.reference)
    if (query.search) {
      // `strpos` rather than `like`: what people type holds no wildcards.
      const text = sql<string>`concat_ws(' ', title, source_name, request->'table'->>'name')`
      matching = matching.where(sql<boolean>`strpos(lower(${text}), lower(${query.search})) > 0`)
    }
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await matching
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('run_id', 'desc')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute()
    return { runs: rows.map(runOf), total }
  })

/** The runs that a room asked for, of one thing of it or of all; the latest first. */
export async function runsOf(
  tx: Transaction,
  ctx: Context,
  { room, reference }: { readonly room: Origin['room']; readonly reference?: string },
): Promise<Run[]> {
  let query = tables(tx)
    .selectFrom('runs_run')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where(sql`origin->>'room'`, '=', room)
    .orderBy('created_at', 'desc')
    .orderBy('run_id', 'desc')
    .limit(500)
  if (reference !== undefined) query = query.where(sql`origin->>'reference'`, '=', reference)
  return (await query.execute()).map(runOf)
}
