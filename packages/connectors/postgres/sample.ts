// Reads some rows of one table without scanning it: whole pages drawn at random from a large table, the first rows of a
// small one; columns in groups, values cut by the server, batches through a cursor, never an ORDER BY.
import { ConnectorFailure, failure } from '../failure.ts'
import type { RowChoice, SampleOptions, SampleStep, SampleValue, TableName } from '../port.ts'
import { cellSql, readCell } from './cells.ts'
import { quoteTable } from './identifier.ts'
import { type PlannedColumn, planSample, type SamplePlan } from './plan.ts'
import { beginReadOnly, type Session, type SessionSettings } from './session.ts'

/** Columns read by one query: far below the server's own limit of 1,664, so that a row stays small. */
const groupWidth = 200
/** A batch aims at this many characters, whatever the width of the rows. */
const batchCharacters = 4_000_000
/** Below half a megabyte the first rows cost no more than random ones. */
const fewPages = 64

export async function* sampleTable(
  session: Session,
  settings: SessionSettings,
  table: TableName,
  columns: readonly string[],
  options: SampleOptions,
): AsyncGenerator<SampleStep, void, undefined> {
  const skip = (left: readonly string[], because: ConnectorFailure): SampleStep => ({
    kind: 'skipped',
    table,
    columns: left,
    failure: because,
  })
  try {
    await session.run(beginReadOnly(settings))
    const plan = await planSample(session, table, columns)
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
        const read = yield* readGroup(session, settings, table, plan, group, options)
        rows = Math.max(rows, read.rows)
        chosen ??= read.chosen
      } catch (error) {
        if (!(error instanceof ConnectorFailure) || endsTheScan(error, options.signal)) throw error
        await session.run(`ROLLBACK; ${beginReadOnly(settings)}`)
        yield skip(
          group.map(column => column.name),
          error,
        )
      }
    }
    if (chosen) yield { kind: 'end', table, rows, chosen }
  } catch (error) {
    if (!(error instanceof ConnectorFailure) || endsTheScan(error, options.signal)) throw error
    yield skip(columns, error)
  }
}

/** Neither a lost source nor an order to stop is a matter of this table alone. */
const endsTheScan = (failed: ConnectorFailure, signal: AbortSignal) =>
  signal.aborted || failed.code === 'connection-lost'

type GroupRead = { readonly rows: number; readonly chosen: RowChoice }

async function* readGroup(
  session: Session,
  settings: SessionSettings,
  table: TableName,
  plan: SamplePlan,
  group: readonly PlannedColumn[],
  { rows: wanted }: SampleOptions,
): AsyncGenerator<SampleStep, GroupRead, undefined> {
  const select = `SELECT ${group.map(({ name, form }) => cellSql(name, form)).join(', ')} FROM `
  // A parent of inheritance is read without its children, which are tables of their own.
  const from = `${plan.hasPages && !plan.isPartitioned ? 'ONLY ' : ''}${quoteTable(table)}`
  const cursor = (query: string, most: number) => readCursor(session, table, plan, group, query, most)

  if (!Number.isFinite(wanted)) return { rows: yield* cursor(select + from, wanted), chosen: 'whole-table' }
  const limit = Math.max(0, Math.floor(wanted))

  let drawn = 0
  const percent = pagesToDraw(plan, limit)
  if (percent !== null) {
    try {
      drawn = yield* cursor(`${select}${from} TABLESAMPLE SYSTEM (${percent}) LIMIT ${limit}`, limit)
    } catch (error) {
      // A partition kept elsewhere cannot be sampled; anything else would fail again below.
      if (!(error instanceof ConnectorFailure) || error.code !== 'source-error') throw error
      await session.run(`ROLLBACK; ${beginReadOnly(settings)}`)
    }
  }
  if (drawn > 0 && drawn >= limit / 2) return { rows: drawn, chosen: 'random-pages' }
  const left = limit - drawn
  const first = yield* cursor(`${select}${from} LIMIT ${left}`, left)
  return { rows: drawn + first, chosen: first < left ? 'whole-table' : 'first-rows' }
}

/** The share of pages to draw, in percent, for half as many rows again as wanted; null where drawing gains nothing. */
const pagesToDraw = ({ hasPages, pages, density }: SamplePlan, rows: number): number | null => {
  if (!hasPages || pages <= fewPages) return null
  const needed = Math.ceil((rows * 1.5) / Math.max(density ?? 1, 0.01)) + 8
  return needed >= pages ? null : (100 * needed) / pages
}

async function* readCursor(
  session: Session,
  table: TableName,
  plan: SamplePlan,
  group: readonly PlannedColumn[],
  query: string,
  most: number,
): AsyncGenerator<SampleStep, number, undefined> {
  const about = { on: table.name, isView: plan.isView }
  const columns = group.map(column => column.name)
  let size = Math.max(1, Math.min(100, Math.floor(2_000 / group.length), most))
  let count = 0
  let text = `CLOSE ALL; DECLARE himaya NO SCROLL CURSOR FOR ${query}; FETCH ${size} FROM himaya`
  while (true) {
    const rows = await session.run(text, undefined, about)
    if (rows.length > 0) {
      yield { kind: 'rows', table, columns, rows: rows.map(row => readRow(row, group)) }
      count += rows.length
    }
    if (rows.length < size || count >= most) break
    const characters = rows.reduce(
      (sum, row) => sum + row.reduce((n, cell) => n + (cell?.length ?? 0) + 8, 0),
      0,
    )
    size = Math.max(
      1,
      Math.min(1_000, Math.floor((batchCharacters * rows.length) / characters), most - count),
    )
    text = `FETCH ${size} FROM himaya`
  }
  return count
}

const readRow = (row: readonly (string | null)[], group: readonly PlannedColumn[]): SampleValue[] =>
  group.map(({ form }, index) => readCell(row[index] ?? null, form))
