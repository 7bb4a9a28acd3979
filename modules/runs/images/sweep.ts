// What is over is destroyed, whoever is or is not looking: the rows as they were, once their days are past, the key first; and runs
// whose runner died are taken up.
import { record } from '@himaya/evidence/door'
import { dayInMorocco } from '@himaya/platform/clock'
import type { Context } from '@himaya/platform/context'
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { sql } from 'kysely'
import { RunId } from '../records.ts'
import { loadRow, setRun } from '../service/rows.ts'
import { queueCarrying } from '../service/steer.ts'
import type { RunsTables } from '../tables.ts'

type Sweeping = Pick<Installation, 'contextFor' | 'database' | 'log' | 'clock'>

const EVERY = 60_000
const AT_ONCE = 10_000

/** @returns how many runs lost their images */
export async function sweepImages(installation: Sweeping): Promise<number> {
  const today = dayInMorocco(installation.clock.now())
  const due = await installation.database.kysely
    .withTables<RunsTables>()
    .selectFrom('runs_run')
    .select(['organisation_id', 'run_id'])
    .where(sql`keeps->>'until'`, '<', today)
    .where('state', 'in', ['done', 'cancelled', 'failed'])
    .orderBy('organisation_id')
    .execute()
  for (const row of due) {
    const ctx = contextOf(installation, row.organisation_id)
    await destroyImages(ctx, RunId.parse(row.run_id), today)
  }
  return due.length
}

const contextOf = ({ contextFor }: Sweeping, organisationId: string): Context =>
  contextFor({
    organisationId: OrganisationId.parse(organisationId),
    actor: { kind: 'system', task: 'runs.sweep' },
    language: 'fr',
  })

/** Once the key is gone, what is left says nothing; it is removed bit by bit. */
async function destroyImages(ctx: Context, runId: RunId, today: string): Promise<void> {
  const { organisationId } = ctx
  const why = await ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, runId, { forUpdate: true })
    if (row.keeps === null || row.keeps.until >= today) return null
    await setRun(tx, ctx, runId, { sealed_image_key: null })
    return row.keeps.why
  })
  if (why === null) return
  let destroyed = 0
  for (let isMore = true; isMore; ) {
    const { rows } = await ctx.transaction(tx =>
      sql<{ images: number }>`delete from runs_image where (organisation_id, image_id) in (
        select organisation_id, image_id from runs_image
        where organisation_id = ${organisationId} and run_id = ${runId} limit ${AT_ONCE}) returning images`.execute(
        tx,
      ),
    )
    for (const { images } of rows) destroyed += images
    isMore = rows.length === AT_ONCE
  }
  await ctx.transaction(async tx => {
    await setRun(tx, ctx, runId, { keeps: null })
    await record(tx, ctx, {
      kind: why === 'archive' ? 'runs.archive-destroyed' : 'runs.images-destroyed',
      subject: { type: 'run', id: runId },
      payload: { rows: destroyed, on: today },
    })
  })
}

/** A run that says it is running while nobody holds it: its job was lost. */
export async function takeUpLost(installation: Sweeping): Promise<number> {
  const lost = await installation.database.kysely
    .withTables<RunsTables>()
    .selectFrom('runs_run')
    .select(['organisation_id', 'run_id'])
    .where('state', '=', 'running')
    .where('lease_until', '<', sql<string>`clock_timestamp() - interval '2 minutes'`)
    .execute()
  for (const row of lost) {
    const ctx = contextOf(installation, row.organisation_id)
    await ctx.transaction(tx => queueCarrying(tx, ctx, RunId.parse(row.run_id)))
  }
  return lost.length
}

/** @returns how to stop */
export function startSweeping(installation: Sweeping): () => Promise<void> {
  let sweeping = Promise.resolve()
  const sweep = () => {
    sweeping = sweeping.then(async () => {
      try {
        await sweepImages(installation)
        await takeUpLost(installation)
      } catch (error) {
        installation.log.error('what runs left behind was not swept', error)
      }
    })
  }
  sweep()
  const timer = setInterval(sweep, EVERY).unref()
  return async () => {
    clearInterval(timer)
    await sweeping
  }
}
