// Reading points: the list, and one of them with the purposes it may ask.
import type { Context } from '@himaya/platform/context'
import { type SqlBool, sql } from 'kysely'
import type { PointLine } from '../contract/points.ts'
import type { Manner, Point } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { pointOf } from './rows.ts'

export type PointQuery = {
  readonly search?: string | undefined
  readonly manner?: Manner | undefined
  readonly state?: Point['state'] | undefined
  readonly page: number
  readonly pageSize: number
}

export async function listPoints(
  ctx: Context,
  query: PointQuery,
): Promise<{ lines: PointLine[]; total: number }> {
  return ctx.transaction(async tx => {
    let matching = tx
      .withTables<ConsentTables>()
      .selectFrom('consent_point as point')
      .where('point.organisation_id', '=', ctx.organisationId)
    if (query.manner) matching = matching.where('manner', '=', query.manner)
    if (query.state) matching = matching.where('state', '=', query.state)
    if (query.search)
      matching = matching.where(
        sql<SqlBool>`strpos(lower(concat_ws(' ', name, key, array_to_string(origins, ' '))), lower(${query.search})) > 0`,
      )
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await matching
      .leftJoin('consent_notice as notice', join =>
        join
          .onRef('notice.organisation_id', '=', 'point.organisation_id')
          .onRef('notice.version', '=', 'point.notice'),
      )
      .selectAll('point')
      .select('notice.published_at')
      .orderBy(sql`point.state = 'closed'`)
      .orderBy(sql`name collate "fr-x-icu"`)
      .orderBy('point.point_id')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute()
    return {
      total,
      lines: rows.map(row => {
        const { purposes, title: _, text: __, ...point } = pointOf(row)
        return {
          ...point,
          asked: purposes.filter(({ essential }) => !essential).length,
          publishedAt: row.published_at,
          differs: row.published_at !== null && row.changed_at > row.published_at,
        }
      }),
    }
  })
}
