// Two runs that meet on a table, be it by dependents, are done one after the other: each table of a plan is a row here, and
// whoever finds one taken waits.
import type { Plan } from '@himaya/plans/plan'
import { nameOf } from '@himaya/plans/schema'
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import { RunId } from '../records.ts'
import { type RunRow, tables } from '../service/rows.ts'

/** @returns the run that is on one of the tables, or `null` when all are ours */
export async function takeLocks(
  tx: Transaction,
  ctx: Context,
  row: RunRow,
  plan: Plan,
): Promise<RunId | null> {
  const { organisationId } = ctx
  const [sourceId, runId] = [row.source_id, RunId.parse(row.run_id)]
  // A copy is another database: its tables meet nobody's.
  if (row.is_rehearsal) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${`runs.lock:${organisationId}:${sourceId}`}, 0))`.execute(
    tx,
  )
  const touched = new Map(
    [plan.table, ...plan.steps.map(({ table }) => table)].map(each => [nameOf(each), each]),
  )
  const taken = await tables(tx)
    .selectFrom('runs_lock as lock')
    .innerJoin('runs_run as run', join =>
      join.onRef('run.organisation_id', '=', 'lock.organisation_id').onRef('run.run_id', '=', 'lock.run_id'),
    )
    .select(['lock.schema_name', 'lock.table_name', 'lock.run_id'])
    .where('lock.organisation_id', '=', organisationId)
    .where('lock.source_id', '=', sourceId)
    .where('lock.run_id', '<>', runId)
    .where(each =>
      each.or([
        each('run.state', '=', 'running'),
        each('run.lease_until', '>', sql<string>`clock_timestamp()`),
      ]),
    )
    .execute()
  const met = taken.find(each => touched.has(nameOf({ schema: each.schema_name, name: each.table_name })))
  if (met) return RunId.parse(met.run_id)
  await tables(tx)
    .insertInto('runs_lock')
    .values(
      [...touched.values()].map(({ schema, name }) => ({
        ...{ organisation_id: organisationId, source_id: sourceId, run_id: runId },
        ...{ schema_name: schema, table_name: name },
      })),
    )
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'source_id', 'schema_name', 'table_name'])
        .doUpdateSet({ run_id: runId }),
    )
    .execute()
  return null
}

export const releaseLocks = (tx: Transaction, { organisationId }: Context, runId: RunId) =>
  tables(tx)
    .deleteFrom('runs_lock')
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .execute()
