// The archive: rows that went, kept under lock for a second term. What they hold is opened one by one, by the data protection
// officer, with a reason that the evidence keeps.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { SourceId } from '@himaya/sources/records'
import { sql } from 'kysely'
import type { z } from 'zod'
import { ArchivedRow } from '../contract.ts'
import { hasherOf, hashKeyOf } from '../erasures/hashes.ts'
import { archiveOver } from '../problems.ts'
import type { ImageId, RunId, TableName } from '../records.ts'
import { imageKeyPurpose } from '../sealing.ts'
import { tables } from '../service/rows.ts'
import { openImages } from './keep.ts'

type Archived = z.infer<typeof ArchivedRow>

const archived = (tx: Transaction, { organisationId }: Context) =>
  tables(tx)
    .selectFrom('runs_image as image')
    .innerJoin('runs_run as run', join =>
      join
        .onRef('run.organisation_id', '=', 'image.organisation_id')
        .onRef('run.run_id', '=', 'image.run_id'),
    )
    .where('image.organisation_id', '=', organisationId)
    .where(sql`run.keeps->>'why'`, '=', 'archive')
    .where('run.sealed_image_key', 'is not', null)

const shown = async (query: ReturnType<typeof archived>): Promise<Archived[]> => {
  const rows = await query
    .select(['image.image_id', 'image.run_id', 'image.schema_name', 'image.table_name', 'image.at'])
    .select(['run.title', 'run.source_name', sql<string>`run.keeps->>'until'`.as('until')])
    .orderBy('image.at', 'desc')
    .orderBy('image.image_id')
    .execute()
  return rows.map(row =>
    ArchivedRow.parse({
      ...{ imageId: row.image_id, runId: row.run_id, title: row.title, sourceName: row.source_name },
      table: { schema: row.schema_name, name: row.table_name },
      ...{ archivedAt: row.at, until: row.until },
    }),
  )
}

type ArchiveQuery = {
  readonly runId?: RunId | undefined
  readonly sourceId?: SourceId | undefined
  readonly page: number
  readonly pageSize: number
}

export const listArchive = (ctx: Context, { runId, sourceId, page, pageSize }: ArchiveQuery) =>
  ctx.transaction(async tx => {
    let matching = archived(tx, ctx)
    if (runId) matching = matching.where('image.run_id', '=', runId)
    if (sourceId) matching = matching.where('run.source_id', '=', sourceId)
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return { total, rows: await shown(matching.limit(pageSize).offset((page - 1) * pageSize)) }
  })

type Finding = { readonly sourceId: SourceId; readonly table: TableName; readonly key: readonly string[] }

export const findArchived = (ctx: Context, { sourceId, table, key }: Finding) =>
  ctx.transaction(async tx => {
    const hash = hasherOf(await hashKeyOf(tx, ctx, sourceId), table)(key)
    return {
      rows: await shown(
        archived(tx, ctx).where('image.key_hash', '=', hash).where('run.source_id', '=', sourceId).limit(100),
      ),
    }
  })

/** Throws `not-found`, or `runs-archive-over` once its key is destroyed. */
export const readArchived = (ctx: Context, { imageId, reason }: { imageId: ImageId; reason: string }) =>
  ctx.transaction(async tx => {
    const row = await tables(tx)
      .selectFrom('runs_image as image')
      .innerJoin('runs_run as run', join =>
        join
          .onRef('run.organisation_id', '=', 'image.organisation_id')
          .onRef('run.run_id', '=', 'image.run_id'),
      )
      .select(['image.image_id', 'image.schema_name', 'image.table_name', 'image.sealed'])
      .select(['run.run_id', 'run.sealed_image_key', 'run.title'])
      .where('image.organisation_id', '=', ctx.organisationId)
      .where('image.image_id', '=', imageId)
      .where(sql`run.keeps->>'why'`, '=', 'archive')
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    if (row.sealed_image_key === null) throw new Problem(archiveOver)
    const key = Buffer.from(ctx.secrets.open(row.sealed_image_key, imageKeyPurpose(row.run_id)), 'base64')
    const [image] = openImages(key, row)
    if (!image) throw new Problem(archiveOver)
    const { table, values } = image
    await record(tx, ctx, {
      kind: 'runs.archive-read',
      subject: { type: 'run', id: row.run_id },
      payload: { imageId, table: { ...table }, reason, readBy: actorName(ctx) },
    })
    return {
      table: { ...table },
      values: Object.entries(values).map(([column, value]) => ({ column, value })),
    }
  })
