// A list that is written row by row, CSV or XLSX, and never held whole.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { csvLine, csvMark, type SheetCell } from '@himaya/documents/spreadsheet'

export type ResultList = {
  add(row: readonly SheetCell[]): Promise<void>
  close(): Promise<void>
}

export type Opening = {
  readonly path: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rightToLeft: boolean
}

const MODE = 0o600
/** A sheet holds 1,048,576 rows. */
const MOST_ON_A_SHEET = 1_000_000

export const openResult = (format: 'csv' | 'xlsx', opening: Opening): Promise<ResultList> =>
  format === 'csv' ? openCsv(opening) : openXlsx(opening)

async function openCsv({ path, columns }: Opening): Promise<ResultList> {
  const file = createWriteStream(path, { mode: MODE })
  await once(file, 'open')
  const write = async (text: string) => {
    if (!file.write(text)) await once(file, 'drain')
  }
  await write(csvMark + csvLine(columns))
  return {
    add: row => write(csvLine(row)),
    async close() {
      file.end()
      await once(file, 'close')
    },
  }
}

async function openXlsx({ path, title, columns, rightToLeft }: Opening): Promise<ResultList> {
  const { default: ExcelJS } = await import('exceljs')
  const file = createWriteStream(path, { mode: MODE })
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file, useSharedStrings: false })
  const newSheet = (count: number) => {
    const sheet = book.addWorksheet(`${title.slice(0, 25)} ${count}`, {
      views: [{ state: 'frozen', ySplit: 1, rightToLeft }],
    })
    sheet.addRow([...columns]).commit()
    return sheet
  }
  let sheets = 1
  let rows = 0
  let sheet = newSheet(sheets)
  return {
    async add(row) {
      if (rows === MOST_ON_A_SHEET) {
        sheet.commit()
        sheets += 1
        rows = 0
        sheet = newSheet(sheets)
      }
      sheet.addRow([...row]).commit()
      rows += 1
      // The writer buffers what the disk has not taken yet.
      if (file.writableNeedDrain) await once(file, 'drain')
    },
    async close() {
      sheet.commit()
      await book.commit()
    },
  }
}
