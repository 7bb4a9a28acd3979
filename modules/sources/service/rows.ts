// Between rows and records.
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { type Selectable, sql, type UpdateObject } from 'kysely'
import { Finding, Scan, type ScanId, Source, type SourceId } from '../records.ts'
import type { SourcesTables } from '../tables.ts'

export const tables = (tx: Transaction) => tx.withTables<SourcesTables>()

/** Sources with the counts of their last finished scan; the sealed secret is never among the columns. */
export async function selectSources(tx: Transaction, ctx: Context, sourceId?: SourceId): Promise<Source[]> {
  let query = tables(tx)
    .selectFrom('sources_source as source')
    .select(['source_id', 'name', 'kind', 'address', 'state', 'last_failure', 'created_at'])
    .select(
      sql<Source['lastScan']>`(
        select json_build_object(
          'scanId', scan.scan_id,
          'endedAt', to_char(scan.ended_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'tables', count(done.position)::int,
          'columns', coalesce(sum(done.column_count), 0)::int,
          'personal', coalesce(sum(done.personal_count), 0)::int)
        from sources_scan scan
        left join sources_scan_table done
          on done.organisation_id = scan.organisation_id and done.scan_id = scan.scan_id and done.state = 'done'
        where scan.organisation_id = source.organisation_id and scan.source_id = source.source_id
          and scan.state = 'finished'
        group by scan.scan_id, scan.ended_at
        order by scan.ended_at desc limit 1)`.as('last_scan'),
    )
    .where('source.organisation_id', '=', ctx.organisationId)
    .orderBy('created_at')
  if (sourceId) query = query.where('source_id', '=', sourceId)
  const rows = await query.execute()
  return rows.map(row =>
    Source.parse({
      organisationId: ctx.organisationId,
      sourceId: row.source_id,
      name: row.name,
      kind: row.kind,
      address: row.address,
      state: row.state,
      lastFailure: row.last_failure,
      createdAt: row.created_at,
      lastScan: row.last_scan,
    }),
  )
}

export async function loadSource(tx: Transaction, ctx: Context, sourceId: SourceId): Promise<Source> {
  const [source] = await selectSources(tx, ctx, sourceId)
  if (!source) throw new Problem(notFound)
  return source
}

export async function selectScans(
  tx: Transaction,
  ctx: Context,
  which: { sourceId: SourceId; scanId?: ScanId },
): Promise<Scan[]> {
  let query = tables(tx)
    .selectFrom('sources_scan as scan')
    .leftJoin('sources_scan_table as work', join =>
      join
        .onRef('work.organisation_id', '=', 'scan.organisation_id')
        .onRef('work.scan_id', '=', 'scan.scan_id'),
    )
    .select([
      'scan.scan_id',
      'scan.state',
      'started_at',
      'ended_at',
      'current_table',
      'failure',
      'requested_at',
    ])
    .select([
      sql<number>`count(work.position)::int`.as('tables_total'),
      sql<number>`count(*) filter (where work.state <> 'pending')::int`.as('tables_done'),
      sql<number>`coalesce(sum(work.column_count), 0)::int`.as('columns_total'),
      sql<number>`coalesce(sum(work.column_count) filter (where work.state <> 'pending'), 0)::int`.as(
        'columns_done',
      ),
      sql<number>`coalesce(sum(work.personal_count), 0)::int`.as('columns_personal'),
      sql<unknown[]>`coalesce(
        jsonb_path_query_array(jsonb_agg(work.failures) filter (where work.failures <> '[]'), '$[*][*]'),
        '[]')`.as('skipped'),
    ])
    .where('scan.organisation_id', '=', ctx.organisationId)
    .where('source_id', '=', which.sourceId)
    .groupBy(['scan.organisation_id', 'scan.scan_id'])
    .orderBy('requested_at', 'desc')
    .limit(50)
  if (which.scanId) query = query.where('scan.scan_id', '=', which.scanId)
  const rows = await query.execute()
  return rows.map(row =>
    Scan.parse({
      organisationId: ctx.organisationId,
      scanId: row.scan_id,
      sourceId: which.sourceId,
      state: row.state,
      startedAt: row.started_at,
      endedAt: row.ended_at,
      tablesTotal: row.tables_total,
      tablesDone: row.tables_done,
      columnsTotal: row.columns_total,
      columnsDone: row.columns_done,
      columnsPersonal: row.columns_personal,
      current: row.current_table,
      failure: row.failure,
      skipped: row.skipped,
    }),
  )
}

export async function loadScan(
  tx: Transaction,
  ctx: Context,
  which: { sourceId: SourceId; scanId: ScanId },
): Promise<Scan> {
  const [scan] = await selectScans(tx, ctx, which)
  if (!scan) throw new Problem(notFound)
  return scan
}

export const findingOf = (row: Selectable<SourcesTables['sources_finding']>): Finding =>
  Finding.parse({
    organisationId: row.organisation_id,
    sourceId: row.source_id,
    schema: row.schema_name,
    table: row.table_name,
    column: row.column_name,
    declaredType: row.declared_type,
    comment: row.comment,
    rowEstimate: row.row_estimate,
    detected: row.detected,
    proposed: row.proposed,
    confidence: row.confidence,
    state: row.state,
    category: row.category,
    personal: row.personal,
    sensitive: row.sensitive,
    nationalId: row.national_id,
    evidence: row.evidence,
    gone: row.gone,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  })

export const setScan = (
  tx: Transaction,
  ctx: Context,
  scanId: ScanId,
  change: UpdateObject<SourcesTables, 'sources_scan'>,
) =>
  tables(tx)
    .updateTable('sources_scan')
    .set(change)
    .where('organisation_id', '=', ctx.organisationId)
    .where('scan_id', '=', scanId)
    .executeTakeFirst()
