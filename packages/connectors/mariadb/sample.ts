// Reads some rows of one table without scanning it: from evenly spread places of a large table whose key is a number, from
// the beginning of any other; columns in groups, values cut by the server, never an ORDER BY without an index under it.
import { gather } from '../batches.ts'
import { ConnectorFailure, failure } from '../failure.ts'
import type { RowChoice, SampleOptions, SampleStep, TableName } from '../port.ts'
import { type CellForm, cellForm, cellSql, readCell } from './cells.ts'
import { quoteIdentifier, quoteTable } from './identifier.ts'
import { text, uniqueKeys, uniqueSql } from './schema.ts'
import { lift, limit, type Row, type Session, type SessionSettings } from './session.ts'

/** Columns read by one query, so that a row stays small. */
const groupWidth = 200
/** Places of a large table from which rows are taken. */
const places = 20

type PlannedColumn = { readonly name: string; readonly form: CellForm; readonly readable: boolean }
type SamplePlan = {
  readonly isView: boolean
  readonly columns: ReadonlyMap<string, PlannedColumn>
  /** The primary key, where it is one whole number that our account may read. */
  readonly number: string | null
}

const kindSql = 'SELECT TABLE_TYPE FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ?'
const columnsSql =
  'SELECT COLUMN_NAME, DATA_TYPE, PRIVILEGES FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ?'

/** Null when the table is no longer there. */
const planSample = async (session: Session, { schema, name }: TableName): Promise<SamplePlan | null> => {
  const [kind] = await session.run(kindSql, [schema, name], { on: name })
  if (!kind) return null
  const types = new Map<string, string>()
  const columns = (await session.run(columnsSql, [schema, name], { on: name })).map(
    ([column, type, privileges]): [string, PlannedColumn] => {
      types.set(text(column), text(type))
      const readable = text(privileges).split(',').includes('select')
      return [text(column), { name: text(column), form: cellForm(text(type)), readable }]
    },
  )
  const keys = (await session.run(uniqueSql, [schema])).filter(row => row[0] === name)
  const [key, ...rest] = uniqueKeys(keys).find(({ isPrimary }) => isPrimary)?.columns ?? []
  const planned = new Map(columns)
  const isNumber =
    key !== undefined && rest.length === 0 && /^(big|medium|small|tiny)?int$/.test(types.get(key) ?? '')
  return {
    isView: text(kind[0]).endsWith('VIEW'),
    columns: planned,
    number: isNumber && planned.get(key)?.readable ? key : null,
  }
}

export async function* sampleTable(
  session: Session,
  settings: SessionSettings,
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
        await session.run('START TRANSACTION READ ONLY')
        const read = yield* readGroup(session, settings, table, plan, group, wanted)
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

async function* readGroup(
  session: Session,
  settings: SessionSettings,
  table: TableName,
  plan: SamplePlan,
  group: readonly PlannedColumn[],
  wanted: number,
): AsyncGenerator<SampleStep, GroupRead, undefined> {
  const cells = group.map(({ name, form }) => cellSql(name, form)).join(', ')
  const from = quoteTable(table)
  const about = { on: table.name, isView: plan.isView }
  const batches = (rows: AsyncIterable<Row>) => inBatches(rows, table, group)

  if (!Number.isFinite(wanted)) {
    // A view may never end; a table does.
    if (!plan.isView) await lift(session)
    try {
      return {
        rows: yield* batches(session.stream(`SELECT ${cells} FROM ${from}`, about)),
        chosen: 'whole-table',
      }
    } finally {
      if (!plan.isView) await limit(session, settings).catch(() => {})
    }
  }
  const most = Math.max(0, Math.floor(wanted))
  const spread = plan.number !== null && most >= places ? await boundsOf(session, from, plan.number) : null
  if (plan.number !== null && spread && spread.last - spread.first > 10n * BigInt(most)) {
    const key = quoteIdentifier(plan.number)
    const sql = `SELECT ${cells}, CAST(${key} AS CHAR) FROM ${from} WHERE ${key} >= CAST(? AS DECIMAL(20)) ORDER BY ${key} LIMIT `
    return { rows: yield* batches(spreadRows(session, sql, about, spread, most)), chosen: 'spread-rows' }
  }
  const read = yield* batches(session.stream(`SELECT ${cells} FROM ${from} LIMIT ${most}`, about))
  return { rows: read, chosen: read < most ? 'whole-table' : 'first-rows' }
}

type Bounds = { readonly first: bigint; readonly last: bigint }

const boundsOf = async (session: Session, from: string, key: string): Promise<Bounds | null> => {
  const at = quoteIdentifier(key)
  const [row] = await session.run(`SELECT CAST(MIN(${at}) AS CHAR), CAST(MAX(${at}) AS CHAR) FROM ${from}`)
  const [first, last] = row ?? []
  return first == null || last == null ? null : { first: BigInt(first), last: BigInt(last) }
}

/** A few rows from each of several places, none twice; each row ends with its key. */
async function* spreadRows(
  session: Session,
  sql: string,
  about: { readonly on: string },
  { first, last }: Bounds,
  most: number,
): AsyncGenerator<Row> {
  let next = first
  let taken = 0
  for (let place = 0; place < places && taken < most && next <= last; place++) {
    const here = first + ((last - first) * BigInt(place)) / BigInt(places)
    const start = here > next ? here : next
    const share = Math.ceil((most - taken) / (places - place))
    for (const row of await session.run(`${sql}${share}`, [String(start)], about)) {
      next = BigInt(row.at(-1) ?? 0) + 1n
      taken += 1
      yield row
    }
  }
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
