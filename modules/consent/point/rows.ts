// Between rows and records.
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { type Selectable, type SqlBool, sql } from 'kysely'
import { Point, type PointId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'

export const pointOf = (row: Selectable<ConsentTables['consent_point']>): Point =>
  Point.parse({
    pointId: row.point_id,
    manner: row.manner,
    key: row.key,
    name: row.name,
    origins: row.origins,
    domain: row.domain,
    days: row.days,
    purposes: row.purposes,
    title: row.title,
    text: row.text,
    page: row.page,
    state: row.state,
    notice: row.notice,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  })

/** The point, or the same 404 as another organisation's. */
export async function loadPoint(
  tx: Transaction,
  ctx: Context,
  pointId: PointId,
  { forUpdate = false } = {},
): Promise<Point> {
  const query = tx
    .withTables<ConsentTables>()
    .selectFrom('consent_point')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return pointOf(row)
}

/** Where a purpose is asked, by name. */
export async function pointsAsking(
  tx: Transaction,
  ctx: Context,
  key: string,
): Promise<Pick<Point, 'pointId' | 'name' | 'state'>[]> {
  const rows = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_point')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where(sql<SqlBool>`purposes @> ${JSON.stringify([{ key }])}::jsonb`)
    .orderBy('name')
    .execute()
  return rows.map(pointOf).map(({ pointId, name, state }) => ({ pointId, name, state }))
}
