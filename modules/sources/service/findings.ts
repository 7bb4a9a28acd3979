// Findings: the list a person confirms or corrects in bulk. A decision is remembered over every later scan.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { type ExpressionBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { DecideFindings, FindingsQuery } from '../contract.ts'
import { traitsOf } from '../law-category.ts'
import { findingUnknown, nothingToConfirm } from '../problems.ts'
import type { DataCategory } from '../records.ts'
import type { SourcesTables } from '../tables.ts'
import { findingOf, tables } from './rows.ts'

type Query = z.infer<typeof FindingsQuery>
type Decision = z.infer<typeof DecideFindings>['decision']

export async function listFindings(ctx: Context, query: Query) {
  return ctx.transaction(async tx => {
    const matching = tables(tx).selectFrom('sources_finding').where(filter(ctx, query))
    const { total, ...counts } = await matching
      .select([
        sql<number>`count(*)::int`.as('total'),
        sql<number>`count(*) filter (where state = 'proposed')::int`.as('proposed'),
        sql<number>`count(*) filter (where state = 'confirmed')::int`.as('confirmed'),
        sql<number>`count(*) filter (where state = 'corrected')::int`.as('corrected'),
        sql<number>`count(*) filter (where state = 'dismissed')::int`.as('dismissed'),
        sql<number>`count(*) filter (where personal)::int`.as('personal'),
        sql<number>`count(*) filter (where sensitive)::int`.as('sensitive'),
        sql<number>`count(*) filter (where national_id)::int`.as('nationalId'),
      ])
      .executeTakeFirstOrThrow()
    const categories = await matching
      .where('category', 'is not', null)
      .select(['category', sql<number>`count(*)::int`.as('count')])
      .groupBy('category')
      .execute()
    const sorted = {
      column: 'schema_name',
      category: 'category',
      confidence: 'confidence',
      state: 'state',
    } as const
    const rows = await matching
      .selectAll()
      .orderBy(sorted[query.sort], query.direction)
      .orderBy('schema_name')
      .orderBy('table_name')
      .orderBy('position')
      .orderBy('source_id')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute()
    const byCategory = Object.fromEntries(categories.map(({ category, count }) => [String(category), count]))
    return { findings: rows.map(findingOf), total, counts: { ...counts, byCategory } }
  })
}

const filter = (ctx: Context, query: Query) => (row: ExpressionBuilder<SourcesTables, 'sources_finding'>) => {
  const conditions = [row('organisation_id', '=', ctx.organisationId)]
  if (query.sourceId) conditions.push(row('source_id', '=', query.sourceId))
  if (query.state) conditions.push(row('state', '=', query.state))
  if (query.category) conditions.push(row('category', '=', query.category))
  if (query.personal !== undefined) conditions.push(row('personal', '=', query.personal))
  if (query.sensitive !== undefined) conditions.push(row('sensitive', '=', query.sensitive))
  if (query.minConfidence !== undefined) conditions.push(row('confidence', '>=', query.minConfidence))
  if (query.table) conditions.push(row(sql<string>`schema_name || '.' || table_name`, '=', query.table))
  if (query.search) {
    // `strpos` rather than `like`: what people type holds no wildcards.
    const place = sql<number>`strpos(lower(schema_name || '.' || table_name || '.' || column_name), lower(${query.search}))`
    conditions.push(row(place, '>', 0))
  }
  return row.and(conditions)
}

/** All or none: refused when one column is unknown, or has nothing to confirm. */
export async function decideFindings(
  ctx: Context,
  { columns, decision }: z.infer<typeof DecideFindings>,
): Promise<{ decided: number }> {
  return ctx.transaction(async tx => {
    const found = await tables(tx)
      .selectFrom('sources_finding')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where(among(columns))
      .forUpdate()
      .execute()
    const asked = new Set(
      columns.map(({ sourceId, schema, table, column }) => JSON.stringify([sourceId, schema, table, column])),
    )
    if (found.length !== asked.size) throw new Problem(findingUnknown)
    if (decision.kind === 'confirm' && found.some(row => row.proposed === null))
      throw new Problem(nothingToConfirm)

    const state = {
      confirm: 'confirmed',
      correct: 'corrected',
      dismiss: 'dismissed',
      reopen: 'proposed',
    } as const
    const reopened = decision.kind === 'reopen'
    for (const [category, rows] of Map.groupBy(found, row => categoryAfter(decision, row.proposed))) {
      await tables(tx)
        .updateTable('sources_finding')
        .set({
          state: state[decision.kind],
          category,
          ...traitsOf(category),
          decided_by: reopened ? null : actorName(ctx),
          decided_at: reopened ? null : ctx.clock.now(),
        })
        .where('organisation_id', '=', ctx.organisationId)
        .where(
          among(
            rows.map(row => ({
              sourceId: row.source_id,
              schema: row.schema_name,
              table: row.table_name,
              column: row.column_name,
            })),
          ),
        )
        .execute()
    }
    await record(tx, ctx, {
      kind: 'sources.findings-decided',
      subject: { type: 'finding', id: found.length === 1 ? nameOf(found[0]) : `${found.length} columns` },
      payload: {
        decision: decision.kind,
        category: decision.kind === 'correct' ? decision.category : null,
        // Evidence stays small; the findings themselves tell who decided each.
        columns: found.slice(0, 200).map(nameOf),
        count: found.length,
      },
    })
    return { decided: found.length }
  })
}

const among = (
  columns: readonly { sourceId: string; schema: string; table: string; column: string }[],
) => sql<boolean>`(source_id, schema_name, table_name, column_name) in (
  select * from unnest(
    ${columns.map(column => column.sourceId)}::uuid[], ${columns.map(column => column.schema)}::text[],
    ${columns.map(column => column.table)}::text[], ${columns.map(column => column.column)}::text[]))`

const categoryAfter = (decision: Decision, proposed: DataCategory | null): DataCategory | null =>
  decision.kind === 'correct' ? decision.category : decision.kind === 'dismiss' ? null : proposed

const nameOf = (row?: { schema_name: string; table_name: string; column_name: string }) =>
  row ? `${row.schema_name}.${row.table_name}.${row.column_name}`.slice(0, 200) : ''
