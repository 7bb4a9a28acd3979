// A list as a file people open in a spreadsheet: CSV, XLSX or JSON, from the same columns and rows.

export type SheetCell = string | number | boolean | null

export type Sheet = {
  /** Also the file's name, without its ending. */
  readonly name: string
  readonly columns: readonly { readonly key: string; readonly title: string }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Arabic sheets read from right to left. */
  readonly rightToLeft?: boolean
}

export type SheetFormat = 'csv' | 'xlsx' | 'json'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const satisfies Record<SheetFormat, string>

/** @throws RangeError when a row has another number of cells than there are columns */
export async function sheetFile(sheet: Sheet, format: SheetFormat): Promise<File> {
  for (const row of sheet.rows) {
    if (row.length !== sheet.columns.length)
      throw new RangeError(`a row of ${sheet.name} has ${row.length} cells`)
  }
  const content = format === 'csv' ? csv(sheet) : format === 'json' ? json(sheet) : await xlsx(sheet)
  return new File([content], `${sheet.name}.${format}`, { type: types[format] })
}

/** A cell that begins like a formula is text all the same: spreadsheets run what begins with one of these. */
const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const csvCell = (value: SheetCell) => {
  const text = typeof value === 'string' ? inert(value) : value === null ? '' : String(value)
  return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One row of a CSV file, with its end; for lists too long to be held whole. */
export const csvLine = (cells: readonly SheetCell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Begins a CSV file: it tells spreadsheets that the text is UTF-8; without it Arabic and accents are misread. */
export const csvMark = '\uFEFF'

const csv = ({ columns, rows }: Sheet): string =>
  csvMark + [columns.map(column => column.title), ...rows].map(csvLine).join('')

const json = ({ columns, rows }: Sheet): string =>
  `${JSON.stringify(
    rows.map(row => Object.fromEntries(columns.map((column, index) => [column.key, row[index] ?? null]))),
    null,
    2,
  )}\n`

async function xlsx({ name, columns, rows, rightToLeft = false }: Sheet): Promise<ArrayBuffer> {
  // Fetched for the first workbook: it is a sixth of what the server would load at its start.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet(name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft }],
  })
  page.addRow(columns.map(column => column.title)).font = { bold: true }
  for (const row of rows) page.addRow([...row])
  page.columns.forEach((column, index) => {
    const longest = rows
      .slice(0, 200)
      .reduce((most, row) => Math.max(most, String(row[index] ?? '').length), 8)
    column.width = Math.min(60, Math.max(longest, columns[index]?.title.length ?? 0) + 2)
  })
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  return book.xlsx.writeBuffer() as Promise<ArrayBuffer>
}
