// Workbooks written anew: rows go and everything else lies in the new archive as it lay in the old; what cannot be kept exactly
// is refused before a byte is written.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Action } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import { planFor } from '@himaya/plans/plan'
import { carryBack, carryOut } from '@himaya/plans/schedules.test-support'
import exceljs from 'exceljs'
import { afterAll, describe, expect, test } from 'vitest'
import { openForChange, readAddress } from '../catalogue.ts'
import { forever, madePlan, runKey } from '../change-suite.ts'
import { connectToFile, testFolder } from '../files/fixture.ts'
import { writeArchive } from './archive-fixture.ts'
import { openParts } from './parts.ts'

const folder = testFolder()
const path = folder.file('clients.xlsx')
const { description, secret } = readAddress('xlsx', pathToFileURL(path).href)
const changing = openForChange(description, secret, { fileRoots: [folder.path] })
afterAll(async () => {
  await changing.close()
  folder.drop()
})

const gone = { is: 'equal', column: 'state', to: 'gone' } as const
const erase = { does: 'erase' } as const

async function plan(where: Condition, action: Action, keeps = false) {
  const schema = await changing.structure(forever)
  const table = { schema: 'file', name: 'Clients' }
  const made = madePlan(planFor(schema, { table, where, action, dependents: [], keeps }))
  const source = changing.source(schema, { key: runKey, signal: forever })
  return { schema, plan: made, source, doIt: () => carryOut(made, source, [], 2) }
}

/** A workbook as Excel writes one: titles, styles, days, a second sheet, widths, a merged heading, links. */
async function workbook(change: (book: exceljs.Workbook) => void = () => {}) {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Clients', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [
    { header: 'id', key: 'id', width: 8 },
    { header: 'state', key: 'state', width: 20 },
    { header: 'name', key: 'name', width: 33 },
    { header: 'seen', key: 'seen', style: { numFmt: 'dd/mm/yyyy' } },
    { header: 'pay', key: 'pay' },
  ]
  for (let id = 1; id <= 6; id++)
    sheet.addRow({
      id,
      state: id % 2 ? 'gone' : 'kept',
      name: id % 2 ? `SECRET <${id}> & co` : `kept ${id}`,
      seen: new Date(Date.UTC(2020 + id, 4, 17)),
      pay: id * 1000.5,
    })
  sheet.getCell('C3').font = { bold: true }
  const other = book.addWorksheet('Notes')
  other.addRows([
    ['what', 'shared'],
    ['a', 'kept 2'],
    ['b', 'only here'],
  ])
  other.getCell('D1').value = { formula: 'SUM(D2:D9)', result: 0 }
  other.mergeCells('A5:B6')
  change(book)
  await book.xlsx.writeFile(path)
}

const partsOf = async () => {
  const parts = await openParts({ path, title: 'clients.xlsx' })
  const found = new Map<string, string>()
  for (const name of parts.names) found.set(name, await parts.whole(name))
  parts.close()
  return found
}

const rowsNow = async (sheet = 'Clients') => {
  const connector = connectToFile('xlsx', path)
  const rows: unknown[] = []
  const names = ['id', 'state', 'name', 'seen', 'pay']
  for await (const step of connector.sample({ schema: 'file', name: sheet }, names, {
    rows: Number.POSITIVE_INFINITY,
    signal: forever,
  }))
    if (step.kind === 'rows') rows.push(...step.rows)
  await connector.close()
  return rows
}

describe('rows that go', () => {
  test('leave their place empty and nothing of themselves, and everything else as it was', async () => {
    await workbook()
    const before = await partsOf()
    expect([...before.values()].join('')).toContain('SECRET')
    const { doIt, schema } = await plan(gone, erase)
    expect(schema.tables.find(({ name }) => name === 'Clients')).toMatchObject({
      key: ['id'],
      columns: [
        { name: 'id', family: 'number' },
        { name: 'state', family: 'text' },
        { name: 'name', family: 'text' },
        { name: 'seen', family: 'day' },
        { name: 'pay', family: 'number' },
      ],
    })
    await doIt()
    const after = await partsOf()
    expect([...after.keys()]).toEqual([...before.keys()])
    const changed = [...after].flatMap(([name, text]) => (before.get(name) === text ? [] : [name]))
    expect(changed.sort()).toEqual(['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])
    expect([...after.values()].join('')).not.toMatch(/SECRET|>gone</)
    // Of the sheet itself, the rows that stay letter for letter.
    const rows = (text = '') => text.match(/<row [^>]*[^/]>.*?<\/row>/gs) ?? []
    const kept = rows(before.get('xl/worksheets/sheet1.xml')).filter((_, at) => at === 0 || at % 2 === 0)
    const sheet = after.get('xl/worksheets/sheet1.xml') ?? ''
    expect(rows(sheet)).toEqual(kept)
    expect(sheet.match(/<row r="\d+"\/>/g)).toEqual(['<row r="2"/>', '<row r="4"/>', '<row r="6"/>'])
    expect(await rowsNow()).toEqual([
      ['2', 'kept', 'kept 2', '2022-05-17', '2001'],
      ['4', 'kept', 'kept 4', '2024-05-17', '4002'],
      ['6', 'kept', 'kept 6', '2026-05-17', '6003'],
    ])
    // Another program opens it, and finds styles, widths and the other sheet.
    const book = new exceljs.Workbook()
    await book.xlsx.readFile(path)
    expect(book.getWorksheet('Clients')?.getColumn(3).width).toBe(33)
    expect(book.getWorksheet('Clients')?.getCell('C3').font?.bold).toBe(true)
    expect(book.getWorksheet('Notes')?.getCell('B3').value).toBe('only here')
  })

  test('come back with the same values', async () => {
    await workbook()
    const before = await rowsNow()
    const { doIt, plan: made, source } = await plan(gone, erase, true)
    const deeds = await doIt()
    await carryBack(made, source, deeds)
    const order = (rows: unknown[]) => rows.map(row => JSON.stringify(row)).sort()
    expect(order(await rowsNow())).toEqual(order(before))
  })

  test('take their links along', async () => {
    await workbook(book => {
      const sheet = book.getWorksheet('Clients')
      for (const row of [2, 3])
        if (sheet)
          sheet.getCell(`C${row}`).value = {
            text: `SECRET ${row}`,
            hyperlink: `mailto:secret${row}@example.ma`,
          }
    })
    await (await plan(gone, erase)).doIt()
    const text = [...(await partsOf()).values()].join('')
    expect(text).not.toContain('secret2@')
    expect(text).toContain('secret3@')
  })
})

test('cells that change keep their style, and the other cells are as they were', async () => {
  await workbook()
  const { doIt } = await plan(gone, {
    does: 'anonymise',
    columns: [
      { column: 'name', change: { becomes: 'constant', value: '<x> & "y"\u0007' } },
      { column: 'seen', change: { becomes: 'year' } },
      { column: 'pay', change: { becomes: 'multiple', of: 1000 } },
    ],
  })
  await doIt()
  expect((await rowsNow()).slice(0, 2)).toEqual([
    ['1', 'gone', '<x> & "y"_x0007_', '2021-01-01', '1000'],
    ['2', 'kept', 'kept 2', '2022-05-17', '2001'],
  ])
  expect([...(await partsOf()).values()].join('')).not.toContain('SECRET')
  await (
    await plan(gone, { does: 'anonymise', columns: [{ column: 'seen', change: { becomes: 'null' } }] })
  ).doIt()
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  expect(book.getWorksheet('Clients')?.getCell('D2').numFmt).toBe('dd/mm/yyyy')
  expect(book.getWorksheet('Clients')?.getCell('D2').value).toBeNull()
})

describe('what cannot be kept exactly is refused, and nothing is written', () => {
  const refusal = async () => {
    const before = readFileSync(path)
    const { doIt } = await plan(gone, erase)
    const told = await doIt().then(
      () => 'done',
      (error: { code?: string; sentence?: { en: string } }) => `${error.code} ${error.sentence?.en}`,
    )
    if (told !== 'done') expect(readFileSync(path).equals(before)).toBe(true)
    return told
  }
  const cell = (at: string, formula: string, sheet = 'Clients') =>
    workbook(book => {
      const found = book.getWorksheet(sheet)
      if (found) found.getCell(at).value = { formula, result: 1 }
    })

  test.each([
    ['a total over the rows', 'H1', 'SUM(E2:E7)', 'Clients'],
    ['a whole column', 'H1', 'SUM(E:E)', 'Clients'],
    ['one cell of a row that goes', 'H3', 'E2*2', 'Clients'],
    ['another sheet', 'F9', `Clients!C2`, 'Notes'],
    ['another sheet in quotes', 'F9', `VLOOKUP(1,'Clients'!$A$1:$C$9,3)`, 'Notes'],
    ['a place that is worked out', 'F9', 'INDIRECT("Clients!C"&2)', 'Notes'],
  ])('a formula that looks at them: %s', async (_, at, formula, sheet) => {
    await cell(at, formula, sheet)
    expect(await refusal()).toMatch(/^not-keepable/)
  })

  test.each([
    ['rows that stay', 'H3', 'E3*2+E1', 'Clients'],
    ['its own row, which goes', 'H2', 'E2*2', 'Clients'],
    ['text that only looks like one', 'H1', 'LEN("E2:E7")', 'Clients'],
    ['another sheet', 'F9', 'SUM(A1:B9)', 'Notes'],
  ])('but not one that looks at %s', async (_, at, formula, sheet) => {
    await cell(at, formula, sheet)
    expect(await refusal()).toBe('done')
  })

  test('comments', async () => {
    await workbook(book => {
      const found = book.getWorksheet('Clients')
      if (found) found.getCell('C2').note = 'SECRET note'
    })
    expect(await refusal()).toMatch(/^not-keepable .*comments/)
  })

  test.each([
    'xl/charts/chart1.xml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/vbaProject.bin',
    '_xmlsignatures/sig1.xml',
    'docProps/thumbnail.jpeg',
  ])('%s', async name => {
    await workbook()
    await writeArchive(path, { ...Object.fromEntries(await partsOf()), [name]: 'SECRET' })
    expect(await refusal()).toMatch(/^not-keepable/)
  })

  test('criteria by which rows are hidden', async () => {
    await workbook()
    const parts = Object.fromEntries(await partsOf())
    const sheet = parts['xl/worksheets/sheet1.xml']?.replace(
      '</sheetData>',
      '</sheetData><autoFilter ref="A1:E7"><filterColumn colId="1"><filters><filter val="gone"/></filters></filterColumn></autoFilter>',
    )
    await writeArchive(path, { ...parts, 'xl/worksheets/sheet1.xml': sheet ?? '' })
    expect(await refusal()).toMatch(/^not-keepable .*filter/)
  })

  test('a file that is no workbook', async () => {
    writeFileSync(path, 'PK\x03\x04 nothing')
    await expect(changing.structure(forever)).rejects.toMatchObject({ code: 'not-a-database' })
  })
})
