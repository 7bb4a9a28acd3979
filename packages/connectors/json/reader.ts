// Reads a JSON file (an array of records, one record a line, or records one after the other) as one or more tables.
import { DuckDBListValue } from '@duckdb/node-api'
import { cutText } from '../cut.ts'
import { type DuckSession, openDuck } from '../duckdb/session.ts'
import { quotePath, quoteText } from '../duckdb/sql.ts'
import { failure } from '../failure.ts'
import { type OpenReader, tableTitle } from '../files/reader.ts'
import { type RowEstimate, type SampleValue, textLimit } from '../port.ts'
import { detectEncoding } from '../tabular/encoding.ts'
import { type FileTable, sampleFrom, schemaOf } from '../tabular/table.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import { columnsOf, listsOfRecords, pointerTo, type Structure } from './structure.ts'

/** Records from which the structure is told. */
const inspectedRecords = 20_000
const [leastRecordBytes, mostRecordBytes] = [16_777_216, 67_108_864]
/** Columns taken out of each record at once. */
const groupWidth = 200

export const openJson: OpenReader = async file => {
  const { encoding, bytes } = await detectEncoding(file)
  if (encoding !== 'utf-8') throw failure('unsupported-encoding', { file: file.title }, encoding)
  const session = await openDuck(file)
  const recordBytes = Math.min(mostRecordBytes, Math.max(leastRecordBytes, bytes))
  const records = `SELECT json FROM read_json_objects(${quotePath(file.path)}, maximum_object_size = ${recordBytes})`
  const { tables, warnings } = await tablesOf(session, records, tableTitle(file), bytes)
  return {
    server: 'JSON',
    inspect: async () => schemaOf(tables, warnings),
    sample: (table, columns, rows) => sampleFrom(tables, table, columns, rows, groupWidth),
  }
}

type Found = { readonly tables: readonly FileTable[]; readonly warnings: readonly ConnectorWarning[] }

const tablesOf = async (
  session: DuckSession,
  records: string,
  name: string,
  fileBytes: number,
): Promise<Found> => {
  const [first] = await session.rows(
    `SELECT json_group_structure(json), count(*), sum(strlen(json)) FROM (${records} LIMIT ${inspectedRecords})`,
  )
  const [told, counted, read] = first ?? []
  const rows = Number(counted ?? 0)
  if (typeof told !== 'string' || rows === 0) return { tables: [], warnings: [] }
  const structure: Structure = JSON.parse(told)
  const rowEstimate: RowEstimate =
    rows < inspectedRecords
      ? { rows, how: 'counted' }
      : { rows: Math.round((rows * fileBytes) / Number(read)), how: 'extrapolated' }

  // One value holding the list of records, as programs that answer over HTTP write it.
  if (Array.isArray(structure)) return one(session, inside(records, ''), name, structure[0] ?? null, null)
  const lists = rows === 1 ? listsOfRecords(structure) : []
  if (lists.length === 0) return one(session, records, name, structure, rowEstimate)
  const all = lists.map(([field, record]) =>
    one(session, inside(records, pointerTo(field)), `${name}.${field}`, record, null),
  )
  return { tables: all.flatMap(each => each.tables), warnings: all.flatMap(each => each.warnings) }
}

/** The elements of the list at `pointer` as records of their own. */
const inside = (records: string, pointer: string) =>
  `SELECT unnest(from_json(${pointer === '' ? 'json' : `json_extract(json, ${quoteText(pointer)})`}, '["JSON"]')) AS json FROM (${records})`

const one = (
  session: DuckSession,
  records: string,
  name: string,
  structure: Structure,
  rowEstimate: RowEstimate | null,
): Found => {
  const { columns, made } = columnsOf(structure)
  const pointers = new Map(columns.map(column => [column.name, column.pointer]))
  const table: FileTable = {
    name,
    kind: 'file',
    columns: columns.map(column => ({ name: column.name, declaredType: column.declaredType })),
    rowEstimate,
    rows: async function* (asked, most): AsyncGenerator<SampleValue[]> {
      const wanted = asked.map(column => quoteText(pointers.get(column) || '$')).join(', ')
      const limit = Number.isFinite(most) ? ` LIMIT ${most}` : ''
      const cut = `list_transform(json_extract_string(json, [${wanted}]), lambda cell: left(cell, ${textLimit + 1}))`
      for await (const chunk of session.stream(`SELECT ${cut} FROM (${records})${limit}`))
        for (const [cells] of chunk)
          yield cells instanceof DuckDBListValue
            ? cells.items.map(cell => (typeof cell === 'string' ? cutText(cell) : null))
            : asked.map(() => null)
    },
  }
  return {
    tables: [table],
    warnings: made.length > 0 ? [warning('duplicate-columns', { table: name, names: made })] : [],
  }
}
