// Reads an Excel workbook: every sheet a table, formulas by their last result.
import { cutText } from '../cut.ts'
import { failure } from '../failure.ts'
import type { OpenReader } from '../files/reader.ts'
import type { RowEstimate, SampleValue } from '../port.ts'
import { findHeader, headerWindow } from '../tabular/header.ts'
import { nameColumns } from '../tabular/names.ts'
import { type FileTable, sampleFrom, schemaOf } from '../tabular/table.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import { type Archive, openArchive } from './archive.ts'
import { readRows } from './sheet.ts'
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts'

/** Rows of each sheet from which its structure is told. */
const inspectedRows = 1_000

type Found = { readonly table: FileTable | null; readonly warnings: readonly ConnectorWarning[] }

export const openXlsx: OpenReader = async file => {
  const archive = await openArchive(file)
  const workbook = await readWorkbook(archive)
  if (!workbook) throw failure('not-a-database', { on: file.title })
  const found: Found[] = []
  for (const sheet of workbook.sheets) found.push(await readSheet(archive, workbook, sheet))
  const tables = found.flatMap(({ table }) => (table ? [table] : []))
  return {
    server: 'Excel (XLSX)',
    inspect: async () =>
      schemaOf(
        tables,
        found.flatMap(({ warnings }) => warnings),
      ),
    sample: (table, columns, rows) => sampleFrom(tables, table, columns, rows),
  }
}

/** How a sheet is read as a table; null where it is empty. */
export const layoutOf = async (archive: Archive, workbook: Workbook, part: string) => {
  const first: string[][] = []
  let width = 0
  let rows = 0
  let extent = 0
  for await (const row of readRows(archive, workbook, part, last => {
    extent = last
  })) {
    if (first.length < headerWindow) first.push(row)
    width = Math.max(width, row.length)
    rows += 1
    if (rows >= inspectedRows) break
  }
  if (rows === 0) return null
  const header = findHeader(first, 2)
  return { header, rows, extent, ...nameColumns(header.titles, width) }
}

const readSheet = async (archive: Archive, workbook: Workbook, { name, part }: Sheet): Promise<Found> => {
  const layout = await layoutOf(archive, workbook, part)
  if (!layout) return { table: null, warnings: [] }
  const { header, names, made, rows, extent } = layout
  const places = new Map(names.map((column, index) => [column, index]))
  const table: FileTable = {
    name,
    kind: 'sheet',
    columns: names.map(column => ({ name: column, declaredType: '' })),
    rowEstimate: estimate(rows, extent, header.dataFrom),
    rows: async function* (columns): AsyncGenerator<SampleValue[]> {
      const indexes = columns.flatMap(column => places.get(column) ?? [])
      let seen = 0
      for await (const row of readRows(archive, workbook, part)) {
        seen += 1
        if (seen > header.dataFrom) yield indexes.map(index => cutText(row[index] ?? '') || null)
      }
    },
  }
  const warnings = [
    ...(header.titles === null ? [warning('header-missing', { table: name })] : []),
    ...(header.titles !== null && made.length > 0
      ? [warning('duplicate-columns', { table: name, names: made })]
      : []),
  ]
  return { table, warnings }
}

/** A sheet read to its end was counted; of a longer one only its own word is known, and not always given. */
const estimate = (rows: number, extent: number, dataFrom: number): RowEstimate | null => {
  if (rows < inspectedRows) return { rows: rows - dataFrom, how: 'counted' }
  return extent >= rows ? { rows: extent - dataFrom, how: 'metadata' } : null
}
