// Reads some rows of one table without scanning it: whole pages drawn at random from a large table, the beginning of any other;
// columns in groups, values cut by the server, never a sort.
import { gather } from '../batches.ts'
import { ConnectorFailure, failure } from '../failure.ts'
import type { RowChoice, SampleOptions, SampleStep, TableName } from '../port.ts'
import { type CellForm, cellForm, cellSql, readCell } from './cells.ts'
import { quoteTable } from './identifier.ts'
import { ours, readableSql, text } from './schema.ts'
import type { Row, Session } from './session.ts'

/** Columns read by one query, so that a row stays small. */
const groupWidth = 200
/** Rows from which a table is large. */
const large = 20_000

type PlannedColumn = {
  readonly name: string
  readonly base: string
  readonly form: CellForm
  readonly readable: boolean
}
type SamplePlan = {
  readonly isView: boolean
  /** By the server's own count; 0 where it cannot be asked for pages at random. */
  readonly rows: number
  readonly columns: ReadonlyMap<string, PlannedColumn>
}

export const planSql = `SELECT RTRIM(o.type), CASE WHEN t.is_external = 1 OR t.is_memory_optimized = 1 OR o.type = 'V' THEN '0' ELSE
    (SELECT CONVERT(varchar(20), SUM(p.rows)) FROM sys.partitions p WHERE p.object_id = o.object_id AND p.index_id IN (0, 1)) END,
  c.name, COALESCE(b.name, y.name), ${readableSql}
  FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  LEFT JOIN sys.tables t ON t.object_id = o.object_id
  JOIN sys.types y ON y.user_type_id = c.user_type_id LEFT JOIN sys.types b ON b.user_type_id = c.system_type_id
  WHERE ${ours} AND s.name = @p1 AND o.name = @p2 ORDER BY c.column_id`

/** Null when the table is no longer there. */
const planSample = async (session: Session, { schema, name }: TableName): Promise<SamplePlan | null> => {
  const rows = await session.run(planSql, [schema, name], { on: name })
  const [first] = rows
  if (!first) return null
  return {
    isView: first[0] === 'V',
    rows: Number(first[1] ?? 0),
    columns: new Map(
      rows.map(([, , column, type, readable]): [string, PlannedColumn] => {
        const base = text(type).toLowerCase()
        return [text(column), { name: text(column), base, form: cellForm(base), readable: readable === '1' }]
      }),
    ),
  }
}

export async function* sampleTable(
  session: Session,
  table: TableName,
  columns: readonly string[],
  { rows: wanted, signal }: SampleOptions,
): AsyncGenerator<SampleStep, void, undefined> {
  const skip = (left: readonly string[], because: ConnectorFailure): SampleStep => ({
    kind: 'skipped',
    table,
    columns: left,
    failure: because,
  })
  try {
    const plan = await planSample(session, table)
    const found = columns.flatMap(name => plan?.columns.get(name) ?? [])
    const missing = columns.filter(name => !plan?.columns.has(name))
    if (missing.length > 0) yield skip(missing, failure('table-vanished', { table: table.name }))
    const forbidden = found.filter(column => !column.readable).map(column => column.name)
    if (forbidden.length > 0) {
      const on = forbidden.length === columns.length ? table.name : `${table.name}.${forbidden[0]}`
      yield skip(forbidden, failure('permission-missing', { on }))
    }
    const readable = found.filter(column => column.readable)
    if (!plan || readable.length === 0) return

    let rows = 0
    let chosen: RowChoice | null = null
    for (let from = 0; from < readable.length; from += groupWidth) {
      const group = readable.slice(from, from + groupWidth)
      try {
        const read = yield* readGroup(session, table, plan, group, wanted)
        rows = Math.max(rows, read.rows)
        chosen ??= read.chosen
      } catch (error) {
        if (!(error instanceof ConnectorFailure) || endsTheScan(error, signal)) throw error
        yield skip(
          group.map(column => column.name),
          error,
        )
      }
    }
    if (chosen) yield { kind: 'end', table, rows, chosen }
  } catch (error) {
    if (!(error instanceof ConnectorFailure) || endsTheScan(error, signal)) throw error
    yield skip(columns, error)
  }
}

/** Neither a lost source nor an order to stop is a matter of this table alone. */
const endsTheScan = (failed: ConnectorFailure, signal: AbortSignal) =>
  signal.aborted || failed.code === 'connection-lost'

type GroupRead = { readonly rows: number; readonly chosen: RowChoice }

/** Twice as many pages as the rows should take: pages are not equally full. */
const percentOf = (wanted: number, rows: number) =>
  Math.min(100, Math.max(0.01, (200 * wanted) / rows)).toFixed(4)

export const sampleSql = (
  table: TableName,
  columns: readonly { readonly name: string; readonly base: string }[],
  wanted: number,
  pagesOf: number | null,
) => {
  const cells = columns.map(({ name, base }) => cellSql(name, base)).join(', ')
  const top = Number.isFinite(wanted) ? `TOP (${Math.max(0, Math.floor(wanted))}) ` : ''
  const pages = pagesOf === null ? '' : ` TABLESAMPLE SYSTEM (${percentOf(wanted, pagesOf)} PERCENT)`
  return `SELECT ${top}${cells} FROM ${quoteTable(table)}${pages}`
}

async function* readGroup(
  session: Session,
  table: TableName,
  plan: SamplePlan,
  group: readonly PlannedColumn[],
  wanted: number,
): AsyncGenerator<SampleStep, GroupRead, undefined> {
  const about = { on: table.name, isView: plan.isView }
  const batches = (rows: AsyncIterable<Row>) => inBatches(rows, table, group)
  if (!Number.isFinite(wanted)) {
    // A view may never end; a table does.
    const patient = plan.isView ? about : { ...about, milliseconds: 0 }
    const rows = yield* batches(session.stream(sampleSql(table, group, wanted, null), patient))
    return { rows, chosen: 'whole-table' }
  }
  if (plan.rows > Math.max(large, wanted * 4)) {
    const rows = yield* batches(session.stream(sampleSql(table, group, wanted, plan.rows), about))
    if (rows > 0) return { rows, chosen: 'random-pages' }
  }
  const rows = yield* batches(session.stream(sampleSql(table, group, wanted, null), about))
  return { rows, chosen: rows < wanted ? 'whole-table' : 'first-rows' }
}

async function* inBatches(
  rows: AsyncIterable<Row>,
  table: TableName,
  group: readonly PlannedColumn[],
): AsyncGenerator<SampleStep, number, undefined> {
  const batch = gather(
    table,
    group.map(({ name }) => name),
  )
  let count = 0
  for await (const row of rows) {
    count += 1
    const full = batch.add(group.map(({ form }, index) => readCell(row[index] ?? null, form)))
    if (full) yield full
  }
  const left = batch.rest()
  if (left) yield left
  return count
}
