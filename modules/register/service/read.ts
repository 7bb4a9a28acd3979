// Reading the register: the list, one processing, its history.
import type { Context } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { ListQuery, ProcessingLine } from '../contract.ts'
import { isNationalId, isSensitive } from '../item-kinds.ts'
import { type Processing, type ProcessingId, ProcessingVersion } from '../records.ts'
import type { RegisterTables } from '../tables.ts'
import { loadProcessing, recordOf } from './rows.ts'

export async function listProcessings(
  ctx: Context,
  query: z.infer<typeof ListQuery>,
): Promise<{ lines: ProcessingLine[]; total: number }> {
  return ctx.transaction(async tx => {
    let matching = tx
      .withTables<RegisterTables>()
      .selectFrom('register_processing')
      .where('organisation_id', '=', ctx.organisationId)
    if (query.state) matching = matching.where('state', '=', query.state)
    if (query.regime) matching = matching.where('regime', '=', query.regime)
    if (query.search) {
      // `strpos` rather than `like`: what people type holds no wildcards.
      matching = matching.where(sql<boolean>`strpos(lower(name), lower(${query.search})) > 0`)
    }
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const sorted = {
      name: sql`name collate "fr-x-icu"`,
      regime: sql`regime`,
      state: sql`state`,
      changedAt: sql`changed_at`,
    }
    const rows = await matching
      .selectAll()
      .orderBy(sorted[query.sort], query.direction)
      .orderBy('processing_id')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute()
    return { total, lines: rows.map(row => lineOf(recordOf(row), row)) }
  })
}

const lineOf = (
  { processingId, state, version, content, changedAt, changedBy }: Processing,
  { regime, form, needs }: { regime: string; form: string | null; needs: number },
): ProcessingLine => ({
  processingId,
  name: content.name,
  state,
  version,
  regime,
  form,
  purposes: content.purposes.map(purpose => purpose.name),
  itemCount: content.items.length,
  columnCount: content.items.reduce((sum, item) => sum + item.columns.length, 0),
  sensitive: content.items.some(isSensitive),
  nationalId: content.items.some(isNationalId),
  countries: [...new Set(content.transfers.map(transfer => transfer.country))],
  needs,
  changedAt,
  changedBy,
})

export const readProcessing = (ctx: Context, processingId: ProcessingId): Promise<Processing> =>
  ctx.transaction(tx => loadProcessing(tx, ctx, processingId))

/** Newest first, without the contents. */
export async function processingHistory(ctx: Context, processingId: ProcessingId) {
  return ctx.transaction(async tx => {
    await loadProcessing(tx, ctx, processingId)
    const rows = await versions(tx.withTables<RegisterTables>(), ctx, processingId)
      .select(['version', 'state', 'recorded_at', 'actor_name', 'actor_id', 'changes'])
      .orderBy('version', 'desc')
      .execute()
    return rows.map(row =>
      ProcessingVersion.omit({ content: true }).parse({
        organisationId: ctx.organisationId,
        processingId,
        version: row.version,
        state: row.state,
        recordedAt: row.recorded_at,
        actorName: row.actor_name,
        actorId: row.actor_id,
        changes: row.changes,
      }),
    )
  })
}

export async function readVersion(
  ctx: Context,
  processingId: ProcessingId,
  version: number,
): Promise<ProcessingVersion> {
  return ctx.transaction(async tx => {
    const row = await versions(tx.withTables<RegisterTables>(), ctx, processingId)
      .selectAll()
      .where('version', '=', version)
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    return ProcessingVersion.parse({
      organisationId: ctx.organisationId,
      processingId,
      version: row.version,
      state: row.state,
      content: row.content,
      recordedAt: row.recorded_at,
      actorName: row.actor_name,
      actorId: row.actor_id,
      changes: row.changes,
    })
  })
}

const versions = (db: import('kysely').Kysely<RegisterTables>, ctx: Context, processingId: ProcessingId) =>
  db
    .selectFrom('register_processing_version')
    .where('organisation_id', '=', ctx.organisationId)
    .where('processing_id', '=', processingId)
