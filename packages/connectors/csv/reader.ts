// Reads a delimited text file (CSV and its kin) as one table.
import { basename, extname } from 'node:path'
import { gather } from '../batches.ts'
import { cutText } from '../cut.ts'
import { ConnectorFailure, failure } from '../failure.ts'
import type { OpenReader } from '../files/reader.ts'
import type { RowEstimate, SampleStep, Schema, TableName } from '../port.ts'
import { findHeader, type Header, headerWindow } from '../tabular/header.ts'
import { fileSchema, type Named, nameColumns } from '../tabular/names.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import { detectDialect } from './dialect.ts'
import { detectEncoding, type TextFile } from './encoding.ts'
import { type Dialect, readRecords } from './records.ts'

/** The first part of a large file, from which its structure and length are told. */
const inspectedBytes = 8_388_608

type Layout = {
  readonly table: TableName
  readonly text: TextFile
  readonly dialect: Dialect
  readonly header: Header
  readonly named: Named
  readonly ragged: number
  readonly rowEstimate: RowEstimate
  /** What is wrong further on, when only a part could be read. */
  readonly stops: ConnectorFailure | null
}

export const openCsv: OpenReader = async path => {
  const layout = await readLayout(path)
  return {
    server: `CSV (${layout.text.encoding})`,
    inspect: async () => schemaOf(layout, path),
    sample: (table, columns, rows) => sampleFile(path, layout, table, columns, rows),
  }
}

const readLayout = async (path: string): Promise<Layout> => {
  const text = await detectEncoding(path)
  const dialect = await detectDialect(path, text)
  const first: string[][] = []
  const widths = new Map<number, number>()
  let width = 0
  let records = 0
  let bytes = 0
  const reading = readRecords(path, text.encoding, dialect, read => {
    bytes = read
  })
  let stops: ConnectorFailure | null = null
  try {
    for await (const record of reading) {
      if (first.length < headerWindow) first.push(record)
      records += 1
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
      // Cells beyond the titles hold data too; empty ones are only a trailing separator.
      if (record.length > width) width = Math.max(width, record.findLastIndex(cell => cell !== '') + 1)
      if (bytes > inspectedBytes) break
    }
  } catch (error) {
    if (!(error instanceof ConnectorFailure) || records === 0) throw error
    stops = error
  }
  const header = findHeader(first, 1)
  const named = nameColumns(header.titles, Math.max(width, header.titles?.length ?? 0))
  const expected = header.titles?.length ?? width
  const rows = Math.max(0, records - header.dataFrom)
  const isWhole = bytes >= text.bytes && stops === null
  const before = first.slice(0, header.dataFrom)
  const even = (widths.get(expected) ?? 0) - before.filter(record => record.length === expected).length
  return {
    table: { schema: fileSchema, name: basename(path, extname(path)) },
    text,
    dialect,
    header,
    named,
    stops,
    ragged: Math.max(0, rows - even),
    rowEstimate: isWhole
      ? { rows, how: 'counted' }
      : { rows: Math.round((rows * text.bytes) / bytes), how: 'extrapolated' },
  }
}

const schemaOf = (
  { table, text, header, named, ragged, rowEstimate, stops }: Layout,
  file: string,
): Schema => {
  const isEmpty = named.names.length === 0
  const columns = named.names.map((name, index) => ({
    name,
    declaredType: '',
    nullable: true,
    comment: null,
    position: index + 1,
    readable: true,
  }))
  const warnings: ConnectorWarning[] = [
    ...(text.guessed ? [warning('encoding-guessed', { file, encoding: text.encoding })] : []),
    ...(stops ? [warning('reading-stops', { file, where: stops.technical ?? stops.code })] : []),
    ...(isEmpty ? [warning('empty-schema', {})] : []),
    ...(!isEmpty && header.titles === null ? [warning('header-missing', { table: table.name })] : []),
    ...(header.titles !== null && named.made.length > 0
      ? [warning('duplicate-columns', { table: table.name, names: named.made })]
      : []),
    ...(ragged > 0 ? [warning('ragged-rows', { table: table.name, count: ragged })] : []),
  ]
  const tables = isEmpty
    ? []
    : [
        {
          ...table,
          kind: 'file' as const,
          comment: null,
          rowEstimate,
          columns,
          primaryKey: [],
          unique: [],
          foreignKeys: [],
        },
      ]
  return { schemas: [{ name: fileSchema, comment: null, tables }], warnings }
}

async function* sampleFile(
  path: string,
  layout: Layout,
  table: TableName,
  columns: readonly string[],
  rows: number,
): AsyncGenerator<SampleStep, void, undefined> {
  const gone = failure('table-vanished', { table: table.name })
  if (table.schema !== layout.table.schema || table.name !== layout.table.name)
    return yield { kind: 'skipped', table, columns, failure: gone }
  const places = new Map(layout.named.names.map((name, index) => [name, index]))
  const missing = columns.filter(name => !places.has(name))
  if (missing.length > 0) yield { kind: 'skipped', table, columns: missing, failure: gone }
  const present = columns.filter(name => places.has(name))
  if (present.length === 0) return
  const indexes = present.map(name => places.get(name) ?? 0)

  const batch = gather(table, present)
  let seen = 0
  let read = 0
  try {
    for await (const record of readRecords(path, layout.text.encoding, layout.dialect)) {
      seen += 1
      if (seen <= layout.header.dataFrom) continue
      if (read >= rows) break
      read += 1
      // No cell and an empty cell are the same in a delimited file.
      const full = batch.add(indexes.map(index => cutText(record[index] ?? '') || null))
      if (full) yield full
      if (read >= rows) break
    }
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error
    const left = batch.rest()
    if (left) yield left
    return yield { kind: 'skipped', table, columns: present, failure: error }
  }
  const left = batch.rest()
  if (left) yield left
  yield { kind: 'end', table, rows: read, chosen: read < rows ? 'whole-table' : 'first-rows' }
}
