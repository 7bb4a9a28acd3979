// What other rooms may call of the data map.
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import type { DataCategory, SourceId } from './records.ts'
import { loadSource, tables } from './service/rows.ts'

export { startScan } from './service/ask-scan.ts'
export { connectSource, openSource, reachSource } from './service/connect.ts'

export { type FoundColumn, readColumns } from './service/read-table.ts'

/** What a source is called. Throws `not-found`. */
export const sourceName = async (tx: Transaction, ctx: Context, sourceId: SourceId): Promise<string> =>
  (await loadSource(tx, ctx, sourceId)).name

/** The connected sources by id, with the names people gave them. */
export async function sourceNames(tx: Transaction, ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await tables(tx)
    .selectFrom('sources_source')
    .select(['source_id', 'name'])
    .where('organisation_id', '=', ctx.organisationId)
    .execute()
  return new Map(rows.map(({ source_id: sourceId, name }) => [sourceId, name]))
}

type ColumnName = {
  readonly sourceId: SourceId
  readonly schema: string
  readonly table: string
  readonly column: string
}
export type ConfirmedColumn = ColumnName & { readonly category: DataCategory }

/** Of the columns named, those that a person confirmed or corrected to personal data, with their category. */
export async function confirmedColumns(
  tx: Transaction,
  ctx: Context,
  columns: readonly ColumnName[],
): Promise<ConfirmedColumn[]> {
  const rows = await tables(tx)
    .selectFrom('sources_finding')
    .select(['source_id', 'schema_name', 'table_name', 'column_name', 'category'])
    .where('organisation_id', '=', ctx.organisationId)
    .where('state', 'in', ['confirmed', 'corrected'])
    .where('category', 'is not', null)
    .where(
      sql<boolean>`(source_id, schema_name, table_name, column_name) in (
        select * from unnest(
          ${columns.map(column => column.sourceId)}::uuid[], ${columns.map(column => column.schema)}::text[],
          ${columns.map(column => column.table)}::text[], ${columns.map(column => column.column)}::text[]))`,
    )
    .orderBy('schema_name')
    .orderBy('table_name')
    .orderBy('position')
    .execute()
  return rows.flatMap(row =>
    row.category === null
      ? []
      : [
          {
            sourceId: row.source_id as SourceId,
            schema: row.schema_name,
            table: row.table_name,
            column: row.column_name,
            category: row.category,
          },
        ],
  )
}
