// A scan: read the catalogue, sample each table, let detection propose. It runs as a job, keeps its progress in rows, and
// goes on where it stood after a crash, a stop or a lost source. Values are looked at in memory and never kept.
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, SampleValue } from '@himaya/connectors/port'
import { record } from '@himaya/evidence/door'
import type { Context, JobPayload } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { scanRunning } from '../problems.ts'
import { type Scan, ScanId, SourceId } from '../records.ts'
import type { ScannedTable, SourcesTables, StoredFailure } from '../tables.ts'
import { openSource, storedFailure } from './connect.ts'
import { keepFindings, markGone, type Proposal, propose } from './propose.ts'
import { loadScan, loadSource, tables } from './rows.ts'

export const scanJob = 'sources.scan'
/** Enough to see what a column holds; a column of many empty cells still shows some. */
const sampledRows = 500

export async function startScan(ctx: Context, sourceId: SourceId): Promise<Scan> {
  return ctx.transaction(async tx => {
    await loadSource(tx, ctx, sourceId)
    const scanId = ScanId.parse(newId())
    const inserted = await tables(tx)
      .insertInto('sources_scan')
      .values({
        organisation_id: ctx.organisationId,
        scan_id: scanId,
        source_id: sourceId,
        state: 'queued',
        requested_at: ctx.clock.now(),
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 0n) throw new Problem(scanRunning)
    await enqueue(ctx, tx, sourceId, scanId)
    return loadScan(tx, ctx, { sourceId, scanId })
  })
}

type Tx = Parameters<Parameters<Context['transaction']>[0]>[0]

async function enqueue(ctx: Context, tx: Tx, sourceId: SourceId, scanId: ScanId) {
  const jobId = await ctx.jobs.enqueue(tx, scanJob, { organisationId: ctx.organisationId, sourceId, scanId })
  await setScan(tx, ctx, scanId, { job_id: jobId })
}

/** Stops a scan; what it found stays. A scan that has ended is left as it is. */
export async function cancelScan(ctx: Context, sourceId: SourceId, scanId: ScanId): Promise<Scan> {
  return ctx.transaction(async tx => {
    const scan = await loadScan(tx, ctx, { sourceId, scanId })
    if (scan.state !== 'queued' && scan.state !== 'running') return scan
    const { job_id: jobId } = await tables(tx)
      .selectFrom('sources_scan')
      .select('job_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', scanId)
      .executeTakeFirstOrThrow()
    if (jobId) await ctx.jobs.cancel(tx, scanJob, jobId)
    await setScan(tx, ctx, scanId, { state: 'cancelled', ended_at: ctx.clock.now(), current_table: null })
    return loadScan(tx, ctx, { sourceId, scanId })
  })
}

/** Goes on with a cancelled or failed scan where it stood. Refused while another scan of the source is alive. */
export async function resumeScan(ctx: Context, sourceId: SourceId, scanId: ScanId): Promise<Scan> {
  return ctx.transaction(async tx => {
    const scan = await loadScan(tx, ctx, { sourceId, scanId })
    if (scan.state === 'finished') return scan
    const alive = await tables(tx)
      .selectFrom('sources_scan')
      .select('scan_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .where('state', 'in', ['queued', 'running'])
      .forUpdate()
      .executeTakeFirst()
    if (alive) throw new Problem(scanRunning)
    await setScan(tx, ctx, scanId, { state: 'queued', ended_at: null, failure: null })
    await enqueue(ctx, tx, sourceId, scanId)
    return loadScan(tx, ctx, { sourceId, scanId })
  })
}

type ScanChange = Partial<
  SourcesTables['sources_scan'] extends infer Row ? { [Key in keyof Row]: unknown } : never
>

async function setScan(tx: Tx, ctx: Context, scanId: string, change: ScanChange) {
  return tables(tx)
    .updateTable('sources_scan')
    .set(change as never)
    .where('organisation_id', '=', ctx.organisationId)
    .where('scan_id', '=', scanId)
    .executeTakeFirst()
}

/** The job. Throws only when interrupted, so that the queue takes it up again; a source that fails ends the scan. */
export async function runScan(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const sourceId = SourceId.parse(payload.sourceId)
  const scanId = ScanId.parse(payload.scanId)
  const claimed = await ctx.transaction(tx =>
    tables(tx)
      .updateTable('sources_scan')
      .set(row => ({ state: 'running', started_at: row.fn.coalesce('started_at', row.val(ctx.clock.now())) }))
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', scanId)
      .where('state', 'in', ['queued', 'running'])
      .executeTakeFirst(),
  )
  if (claimed.numUpdatedRows === 0n) return
  let connector: Connector | undefined
  try {
    connector = await openSource(ctx, sourceId)
    await listWork(ctx, scanId, connector, signal)
    await readTables(ctx, { sourceId, scanId }, connector, signal)
    await finish(ctx, { sourceId, scanId })
  } catch (error) {
    if (signal.aborted) throw error
    await fail(ctx, { sourceId, scanId }, error)
    if (!(error instanceof ConnectorFailure)) throw error
  } finally {
    await connector?.close()
  }
}

type Which = { readonly sourceId: SourceId; readonly scanId: ScanId }

/** The list of tables is written once; a resumed scan finds it and goes on. */
async function listWork(ctx: Context, scanId: ScanId, connector: Connector, signal: AbortSignal) {
  const listed = await ctx.transaction(tx =>
    tables(tx)
      .selectFrom('sources_scan_table')
      .select('position')
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', scanId)
      .limit(1)
      .executeTakeFirst(),
  )
  if (listed) return
  const schema = await connector.inspect(signal)
  const found = schema.schemas.flatMap(part => part.tables)
  await ctx.transaction(async tx => {
    for (let first = 0; first < found.length; first += 500) {
      await tables(tx)
        .insertInto('sources_scan_table')
        .values(
          found.slice(first, first + 500).map((table, index) => ({
            organisation_id: ctx.organisationId,
            scan_id: scanId,
            position: first + index + 1,
            schema_name: table.schema,
            table_name: table.name,
            column_count: table.columns.length,
            description: JSON.stringify({
              schema: table.schema,
              name: table.name,
              comment: table.comment,
              rowEstimate: table.rowEstimate?.rows ?? null,
              columns: table.columns.map(({ name, declaredType, comment, position, readable }) => ({
                name,
                declaredType,
                comment,
                position,
                readable,
              })),
            } satisfies ScannedTable),
          })),
        )
        .execute()
    }
  })
}

async function readTables(ctx: Context, which: Which, connector: Connector, signal: AbortSignal) {
  for (;;) {
    signal.throwIfAborted()
    const next = await ctx.transaction(async tx => {
      const row = await tables(tx)
        .selectFrom('sources_scan_table')
        .select(['position', 'description'])
        .where('organisation_id', '=', ctx.organisationId)
        .where('scan_id', '=', which.scanId)
        .where('state', '=', 'pending')
        .orderBy('position')
        .limit(1)
        .executeTakeFirst()
      if (row)
        await setScan(tx, ctx, which.scanId, {
          current_table: `${row.description.schema}.${row.description.name}`,
        })
      return row
    })
    if (!next) return
    const { proposals, failures } = await readTable(next.description, connector, signal)
    await ctx.transaction(async tx => {
      await keepFindings(tx, ctx, which, next.description, proposals)
      await tables(tx)
        .updateTable('sources_scan_table')
        .set({
          state: proposals.length === 0 && failures.length > 0 ? 'skipped' : 'done',
          personal_count: proposals.filter(proposal => proposal.proposed !== null).length,
          failures: JSON.stringify(failures),
        })
        .where('organisation_id', '=', ctx.organisationId)
        .where('scan_id', '=', which.scanId)
        .where('position', '=', next.position)
        .execute()
    })
  }
}

async function readTable(table: ScannedTable, connector: Connector, signal: AbortSignal) {
  const name = { schema: table.schema, name: table.name }
  const values = new Map<string, SampleValue[]>(table.columns.map(column => [column.name, []]))
  const failures: { table: string; failure: StoredFailure }[] = []
  const unread = new Set<string>()
  const readable = table.columns.filter(column => column.readable).map(column => column.name)
  for await (const step of connector.sample(name, readable, { rows: sampledRows, signal })) {
    if (step.kind === 'skipped') {
      failures.push({ table: `${table.schema}.${table.name}`, failure: storedFailure(step.failure) })
      // A table that is gone has nothing to propose; a column that may not be read still has its name.
      if (step.failure.code === 'table-vanished') for (const column of step.columns) unread.add(column)
      continue
    }
    if (step.kind !== 'rows') continue
    step.columns.forEach((column, index) => {
      values.get(column)?.push(...step.rows.map(row => row[index] ?? null))
    })
  }
  const seen = table.columns.filter(column => !unread.has(column.name))
  const proposals: Proposal[] = seen.map(column => propose(table, column, values.get(column.name) ?? []))
  return { proposals, failures }
}

async function finish(ctx: Context, { sourceId, scanId }: Which) {
  await ctx.transaction(async tx => {
    await markGone(tx, ctx, { sourceId, scanId })
    const ended = await tables(tx)
      .updateTable('sources_scan')
      .set({ state: 'finished', ended_at: ctx.clock.now(), current_table: null })
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', scanId)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return
    await tables(tx)
      .updateTable('sources_source')
      .set({ state: 'ready', last_failure: null })
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .execute()
    const scan = await loadScan(tx, ctx, { sourceId, scanId })
    await record(tx, ctx, {
      kind: 'sources.scan-finished',
      subject: { type: 'source', id: sourceId },
      payload: { scanId, tables: scan.tablesDone, columns: scan.columnsDone, personal: scan.columnsPersonal },
    })
  })
}

async function fail(ctx: Context, { sourceId, scanId }: Which, error: unknown) {
  const failure: StoredFailure =
    error instanceof ConnectorFailure ? storedFailure(error) : { code: 'unexpected', message: unexpected }
  await ctx.transaction(async tx => {
    await setScan(tx, ctx, scanId, {
      state: 'failed',
      ended_at: ctx.clock.now(),
      current_table: null,
      failure: JSON.stringify(failure),
    })
    await tables(tx)
      .updateTable('sources_source')
      .set({ state: 'failing', last_failure: JSON.stringify(failure) })
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .execute()
  })
}

const unexpected = {
  fr: 'L’analyse s’est arrêtée sur une erreur inattendue; ce qui était trouvé est gardé. Reprenez-la, et prévenez l’administrateur si elle s’arrête encore.',
  ar: 'توقف الفحص بسبب خطأ غير متوقع؛ وتم الاحتفاظ بما عُثر عليه. استأنفوه، وأخبروا المسؤول التقني إذا توقف مرة أخرى.',
  en: 'The scan stopped on an unexpected error; what it had found is kept. Resume it, and tell the administrator if it stops again.',
}
