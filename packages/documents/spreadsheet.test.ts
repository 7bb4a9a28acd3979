import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type Sheet, sheetFile } from './spreadsheet.ts'

const sheet: Sheet = {
  name: 'registre',
  columns: [
    { key: 'name', title: 'Nom' },
    { key: 'count', title: 'Nombre' },
  ],
  rows: [
    ['=HYPERLINK("http://example.com")', 3],
    ['حسابات; "البوابة"', null],
  ],
}

describe('a list as a file', () => {
  it('writes CSV that spreadsheets read as UTF-8 and in which no cell is a formula', async () => {
    const file = await sheetFile(sheet, 'csv')
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toBe('Nom,Nombre\r\n"\'=HYPERLINK(""http://example.com"")",3\r\n"حسابات; ""البوابة""",\r\n')
    expect(file.name).toBe('registre.csv')
  })

  it('writes JSON under the columns’ keys', async () => {
    const file = await sheetFile(sheet, 'json')
    expect(JSON.parse(await file.text())[1]).toEqual({ name: 'حسابات; "البوابة"', count: null })
  })

  it('writes XLSX whose text is text', async () => {
    const file = await sheetFile({ ...sheet, rightToLeft: true }, 'xlsx')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await file.arrayBuffer())
    const page = book.getWorksheet('registre')
    expect(page?.getCell('A2').value).toBe('=HYPERLINK("http://example.com")')
    expect(page?.getCell('A2').type).toBe(ExcelJS.ValueType.String)
    expect(page?.views[0]?.rightToLeft).toBe(true)
  })

  it('refuses a row that does not fit its columns', async () => {
    await expect(sheetFile({ ...sheet, rows: [['seul']] }, 'csv')).rejects.toThrow(RangeError)
  })
})
