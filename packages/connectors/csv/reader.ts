// Reads a delimited text file (CSV and its kin) as one table.
import { cutText } from '../cut.ts'
import { ConnectorFailure } from '../failure.ts'
import { type OpenReader, type SourceFile, tableTitle } from '../files/reader.ts'
import type { RowEstimate, SampleValue } from '../port.ts'
import { detectEncoding, type TextFile } from '../tabular/encoding.ts'
import { findHeader, type Header, headerWindow } from '../tabular/header.ts'
import { type Named, nameColumns } from '../tabular/names.ts'
import { type FileTable, sampleFrom, schemaOf } from '../tabular/table.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import { detectDialect } from './dialect.ts'
import { type Dialect, readRecords } from './records.ts'

/** The first part of a large file, from which its structure and length are told. */
const inspectedBytes = 8_388_608

export type Layout = {
  readonly text: TextFile
  readonly dialect: Dialect
  readonly header: Header
  readonly named: Named
  readonly ragged: number
  readonly rowEstimate: RowEstimate
  /** What is wrong further on, when only a part could be read. */
  readonly stops: ConnectorFailure | null
}

export const openCsv: OpenReader = async file => {
  const layout = await readLayout(file)
  const table = tableOf(file, layout)
  const tables = layout.named.names.length > 0 ? [table] : []
  return {
    server: `CSV (${layout.text.encoding})`,
    inspect: async () => schemaOf(tables, warningsOf(layout, file.title, table.name)),
    sample: (name, columns, rows) => sampleFrom(tables, name, columns, rows),
  }
}

const tableOf = (file: SourceFile, { text, dialect, header, named, rowEstimate }: Layout): FileTable => {
  const places = new Map(named.names.map((name, index) => [name, index]))
  return {
    name: tableTitle(file),
    kind: 'file',
    columns: named.names.map(name => ({ name, declaredType: '' })),
    rowEstimate,
    rows: async function* (columns): AsyncGenerator<SampleValue[]> {
      const indexes = columns.flatMap(name => places.get(name) ?? [])
      let seen = 0
      for await (const record of readRecords(file, text.encoding, dialect)) {
        seen += 1
        // No cell and an empty cell are the same in a delimited file.
        if (seen > header.dataFrom) yield indexes.map(index => cutText(record[index] ?? '') || null)
      }
    },
  }
}

export const readLayout = async (file: SourceFile): Promise<Layout> => {
  const text = await detectEncoding(file)
  const dialect = await detectDialect(file, text)
  const first: string[][] = []
  const widths = new Map<number, number>()
  let width = 0
  let records = 0
  let bytes = 0
  let stops: ConnectorFailure | null = null
  const reading = readRecords(file, text.encoding, dialect, read => {
    bytes = read
  })
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
  const expected = header.titles?.length ?? width
  const rows = Math.max(0, records - header.dataFrom)
  const before = first.slice(0, header.dataFrom).filter(record => record.length === expected).length
  const isWhole = bytes >= text.bytes && stops === null
  return {
    text,
    dialect,
    header,
    named: nameColumns(header.titles, Math.max(width, header.titles?.length ?? 0)),
    ragged: Math.max(0, rows - (widths.get(expected) ?? 0) + before),
    rowEstimate: isWhole
      ? { rows, how: 'counted' }
      : { rows: Math.round((rows * text.bytes) / bytes), how: 'extrapolated' },
    stops,
  }
}

const warningsOf = (
  { text, header, named, ragged, stops }: Layout,
  file: string,
  table: string,
): ConnectorWarning[] => {
  const hasColumns = named.names.length > 0
  const hasTitles = header.titles !== null
  return [
    ...(text.guessed ? [warning('encoding-guessed', { file, encoding: text.encoding })] : []),
    ...(stops ? [warning('reading-stops', { file, where: stops.technical ?? stops.code })] : []),
    ...(hasColumns && !hasTitles ? [warning('header-missing', { table })] : []),
    ...(hasTitles && named.made.length > 0
      ? [warning('duplicate-columns', { table, names: named.made })]
      : []),
    ...(ragged > 0 ? [warning('ragged-rows', { table, count: ragged })] : []),
  ]
}
