// Reads some rows of one SQLite table: from evenly spread places of a large table, from the beginning of any other.
import type { DatabaseSync } from 'node:sqlite'
import { gather } from '../batches.ts'
import { failure } from '../failure.ts'
import type { RowChoice, SampleStep, TableName } from '../port.ts'
import { cellSql, readCell } from './cells.ts'
import { failureOf } from './errors.ts'
import { quoteIdentifier } from './identifier.ts'
import { listColumns, listTables, main } from './schema.ts'

const groupWidth = 200
/** Places of a large table from which rows are taken. */
const places = 20

export async function* sampleTable(
  database: DatabaseSync,
  table: TableName,
  columns: readonly string[],
  rows: number,
): AsyncGenerator<SampleStep, void, undefined> {
  const skip = (left: readonly string[], error: unknown, isView = false): SampleStep => ({
    kind: 'skipped',
    table,
    columns: left,
    failure: failureOf(error, { on: table.name, isView }),
  })
  const gone = failure('table-vanished', { table: table.name })
  const listed =
    table.schema === main ? listTables(database).find(each => each.name === table.name) : undefined
  if (!listed) return yield skip(columns, gone)
  const isView = listed.type === 'view'
  try {
    const present = new Set(listColumns(database, table.name).map(column => column.name))
    const missing = columns.filter(name => !present.has(name))
    if (missing.length > 0) yield skip(missing, gone)
    const readable = columns.filter(name => present.has(name))
    const rowid = listed.type === 'table' && !listed.withoutRowid ? rowidName(present) : null
    let read = 0
    let chosen: RowChoice | null = null
    for (let from = 0; from < readable.length; from += groupWidth) {
      const group = readable.slice(from, from + groupWidth)
      const steps = readGroup(database, table, group, rows, rowid)
      try {
        const end = yield* steps
        read = Math.max(read, end.rows)
        chosen ??= end.chosen
      } catch (error) {
        yield skip(group, error, isView)
      }
    }
    if (chosen) yield { kind: 'end', table, rows: read, chosen }
  } catch (error) {
    yield skip(columns, error, isView)
  }
}

/** A name for the row number that no column of the table has taken; null when all three are taken. */
const rowidName = (columns: ReadonlySet<string>) => {
  const taken = new Set([...columns].map(name => name.toLowerCase()))
  return ['rowid', '_rowid_', 'oid'].find(name => !taken.has(name)) ?? null
}

type Cells = readonly unknown[]

function* readGroup(
  database: DatabaseSync,
  table: TableName,
  group: readonly string[],
  rows: number,
  rowid: string | null,
): Generator<SampleStep, { rows: number; chosen: RowChoice }, undefined> {
  const from = `main.${quoteIdentifier(table.name)}`
  const cells = group.map(cellSql).join(', ')
  const batches = (found: Iterable<Cells>) => inBatches(found, table, group)

  if (!Number.isFinite(rows))
    return { rows: yield* batches(iterate(database, `SELECT ${cells} FROM ${from}`)), chosen: 'whole-table' }

  const bounds = rowid && rows >= places ? boundsOf(database, from, rowid) : null
  if (bounds && bounds.last - bounds.first > 10 * rows) {
    const sql = `SELECT ${cells}, ${rowid} FROM ${from} WHERE ${rowid} >= ? ORDER BY ${rowid} LIMIT ?`
    return { rows: yield* batches(spread(database, sql, bounds, rows)), chosen: 'spread-rows' }
  }
  const read = yield* batches(iterate(database, `SELECT ${cells} FROM ${from} LIMIT ?`, BigInt(rows)))
  return { rows: read, chosen: read < rows ? 'whole-table' : 'first-rows' }
}

/** Integers come as bigint: a row number may be greater than what a number holds. */
const iterate = (database: DatabaseSync, sql: string, ...values: bigint[]): Iterable<Cells> => {
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  statement.setReadBigInts(true)
  return statement.iterate(...values) as Iterable<unknown> as Iterable<Cells>
}

type Bounds = { readonly first: bigint; readonly last: bigint }

const boundsOf = (database: DatabaseSync, from: string, rowid: string): Bounds | null => {
  for (const [first, last] of iterate(
    database,
    `SELECT (SELECT min(${rowid}) FROM ${from}), (SELECT max(${rowid}) FROM ${from})`,
  ))
    if (typeof first === 'bigint' && typeof last === 'bigint') return { first, last }
  return null
}

/** A few rows from each of several places, none twice; each cell array ends with its row number. */
function* spread(
  database: DatabaseSync,
  sql: string,
  { first, last }: Bounds,
  rows: number,
): Generator<Cells> {
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  statement.setReadBigInts(true)
  let next = first
  let taken = 0
  for (let place = 0; place < places && taken < rows && next <= last; place++) {
    const here = first + ((last - first) * BigInt(place)) / BigInt(places)
    const start = here > next ? here : next
    const share = Math.ceil((rows - taken) / (places - place))
    for (const cells of statement.all(start, BigInt(share)) as unknown as Cells[]) {
      const number = cells.at(-1)
      if (typeof number === 'bigint') next = number + 1n
      taken += 1
      yield cells
    }
  }
}

function* inBatches(found: Iterable<Cells>, table: TableName, group: readonly string[]) {
  const batch = gather(table, group)
  let count = 0
  for (const cells of found) {
    count += 1
    const full = batch.add(group.map((_, index) => readCell(cells[index])))
    if (full) yield full
  }
  const left = batch.rest()
  if (left) yield left
  return count
}
