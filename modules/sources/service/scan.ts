// A scan: read the catalogue, sample each table, let detection propose. It runs as a job, keeps its progress in rows, and
// goes on where it stood after a crash, a stop or a lost source. Values are looked at in memory and never kept.
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector } from '@himaya/connectors/port'
import { record } from '@himaya/evidence/door'
import type { Context, JobPayload, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import { ScanId, SourceId } from '../records.ts'
import type { StoredFailure } from '../tables.ts'
import { openSource } from './connect.ts'
import { keepFindings, markGone } from './propose.ts'
import { describedTable, readTable } from './read-table.ts'
import { loadScan, setScan, tables } from './rows.ts'
import { storedFailure } from './stored-failure.ts'

/** The job. Throws only when interrupted, so that the queue takes it up again; a source that fails ends the scan. */
export async function runScan(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const which = { sourceId: SourceId.parse(payload.sourceId), scanId: ScanId.parse(payload.scanId) }
  let connector: Connector | undefined
  try {
    await whileMine(ctx, which, tx =>
      setScan(tx, ctx, which.scanId, {
        state: 'running',
        started_at: sql<string>`coalesce(started_at, ${ctx.clock.now()}::timestamptz)`,
      }),
    )
    connector = await openSource(ctx, which.sourceId)
    await listWork(ctx, which, connector, signal)
    while (await readNextTable(ctx, which, connector, signal)) signal.throwIfAborted()
    await finish(ctx, which)
  } catch (error) {
    if (error instanceof NoLongerMine) return
    if (signal.aborted) throw error
    await fail(ctx, which, error)
    if (!(error instanceof ConnectorFailure)) throw error
  } finally {
    await connector?.close()
  }
}

type Which = { readonly sourceId: SourceId; readonly scanId: ScanId }

/** The scan was stopped, or another job goes on with it: this one leaves without a word. */
class NoLongerMine extends Error {}

/**
 * Writes only while this job is the one that holds the scan. A job that was cancelled goes on for a moment, and must not
 * write beside the one that resumed.
 */
async function whileMine<T>(
  ctx: Context,
  { scanId }: Which,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return ctx.transaction(async tx => {
    const row = await tables(tx)
      .selectFrom('sources_scan')
      .select(['state', 'job_id'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', scanId)
      .forUpdate()
      .executeTakeFirst()
    // A job's context carries the job's id as its request.
    if (row?.job_id !== ctx.requestId || !['queued', 'running'].includes(row.state)) throw new NoLongerMine()
    return work(tx)
  })
}

/** The list of tables is written once; a resumed scan finds it and goes on. */
async function listWork(ctx: Context, which: Which, connector: Connector, signal: AbortSignal) {
  const listed = await ctx.transaction(tx =>
    tables(tx)
      .selectFrom('sources_scan_table')
      .select('position')
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', which.scanId)
      .limit(1)
      .executeTakeFirst(),
  )
  if (listed) return
  const { schemas } = await connector.inspect(signal)
  const rows = schemas
    .flatMap(part => part.tables)
    .map((table, index) => ({
      organisation_id: ctx.organisationId,
      scan_id: which.scanId,
      position: index + 1,
      schema_name: table.schema,
      table_name: table.name,
      column_count: table.columns.length,
      description: JSON.stringify(describedTable(table)),
    }))
  await whileMine(ctx, which, async tx => {
    for (let first = 0; first < rows.length; first += 500) {
      await tables(tx)
        .insertInto('sources_scan_table')
        .values(rows.slice(first, first + 500))
        .execute()
    }
  })
}

/** @returns whether there was a table left to read */
async function readNextTable(ctx: Context, which: Which, connector: Connector, signal: AbortSignal) {
  const next = await whileMine(ctx, which, async tx => {
    const row = await tables(tx)
      .selectFrom('sources_scan_table')
      .select(['position', 'description'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('scan_id', '=', which.scanId)
      .where('state', '=', 'pending')
      .orderBy('position')
      .limit(1)
      .executeTakeFirst()
    const name = row ? `${row.description.schema}.${row.description.name}` : null
    await setScan(tx, ctx, which.scanId, { current_table: name })
    return row
  })
  if (!next) return false
  const { proposals, failures } = await readTable(next.description, connector, signal)
  await whileMine(ctx, which, async tx => {
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
  return true
}

async function finish(ctx: Context, which: Which) {
  await whileMine(ctx, which, async tx => {
    await markGone(tx, ctx, which)
    await setScan(tx, ctx, which.scanId, {
      state: 'finished',
      ended_at: ctx.clock.now(),
      current_table: null,
    })
    await setSource(tx, ctx, which.sourceId, null)
    const scan = await loadScan(tx, ctx, which)
    await record(tx, ctx, {
      kind: 'sources.scan-finished',
      subject: { type: 'source', id: which.sourceId },
      payload: {
        scanId: which.scanId,
        tables: scan.tablesDone,
        columns: scan.columnsDone,
        personal: scan.columnsPersonal,
      },
    })
  })
}

/** Nothing found so far is lost: the scan can be resumed. */
async function fail(ctx: Context, which: Which, error: unknown) {
  const failure: StoredFailure =
    error instanceof ConnectorFailure ? storedFailure(error) : { code: 'unexpected', message: unexpected }
  await whileMine(ctx, which, async tx => {
    await setScan(tx, ctx, which.scanId, {
      state: 'failed',
      ended_at: ctx.clock.now(),
      current_table: null,
      failure: JSON.stringify(failure),
    })
    await setSource(tx, ctx, which.sourceId, failure)
  })
}

const setSource = (tx: Transaction, ctx: Context, sourceId: SourceId, failure: StoredFailure | null) =>
  tables(tx)
    .updateTable('sources_source')
    .set(
      failure
        ? { state: 'failing', last_failure: JSON.stringify(failure) }
        : { state: 'ready', last_failure: null },
    )
    .where('organisation_id', '=', ctx.organisationId)
    .where('source_id', '=', sourceId)
    .execute()

const unexpected = {
  fr: 'L’analyse s’est arrêtée sur une erreur inattendue; ce qui était trouvé est gardé. Reprenez-la, et prévenez l’administrateur si elle s’arrête encore.',
  ar: 'توقف الفحص بسبب خطأ غير متوقع؛ وتم الاحتفاظ بما عُثر عليه. استأنفوه، وأخبروا المسؤول التقني إذا توقف مرة أخرى.',
  en: 'The scan stopped on an unexpected error; what it had found is kept. Resume it, and tell the administrator if it stops again.',
}
