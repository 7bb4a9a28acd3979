// Excel workbooks: the common suite, then what only a spreadsheet holds, and archives that are not what they seem.
import { readFileSync, writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, test } from 'vitest'
import { connectToFile, testFolder } from '../files/fixture.ts'
import { go, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'
import { writeArchive } from './archive-fixture.ts'
import { columnIndex, dateText, numberText } from './values.ts'

const folder = testFolder()
afterAll(folder.drop)
let made = 0

const make = async (build: (workbook: ExcelJS.Workbook) => void) => {
  made += 1
  const path = folder.file(`${made}.xlsx`)
  const workbook = new ExcelJS.Workbook()
  build(workbook)
  await workbook.xlsx.writeFile(path)
  return path
}

passesTheSuite({
  kind: 'xlsx',
  width: 5_000,
  tellsNullFromEmpty: false,
  serverName: /^Excel/,
  prepare: async ({ table, columns, rows }) => {
    const path = await make(workbook =>
      workbook.addWorksheet(table).addRows([[...columns], ...rows.map(row => [...row])]),
    )
    return { connector: connectToFile('xlsx', path), table: { schema: 'file', name: table } }
  },
})

const read = async (path: string) => {
  const connector = connectToFile('xlsx', path)
  const { schemas, warnings } = await connector.inspect(new AbortController().signal)
  const tables = []
  for (const table of schemas[0]?.tables ?? []) {
    const columns = table.columns.map(column => column.name)
    const steps = await stepsOf(connector.sample(table, columns, go(50)))
    tables.push({ name: table.name, estimate: table.rowEstimate, columns, rows: rowsOf(steps) })
  }
  await connector.close()
  return { tables, warnings: warnings.map(each => each.code) }
}

const codeOf = async (path: string) => {
  const connector = connectToFile('xlsx', path)
  const answer = await connector.test(new AbortController().signal)
  await connector.close()
  return answer.ok ? 'ok' : answer.failure.code
}

describe('a workbook', () => {
  test('has a table for each sheet that holds something, hidden or not', async () => {
    const path = await make(workbook => {
      workbook.addWorksheet('الزبناء').addRows([
        ['الاسم', 'المدينة'],
        ['فاطمة', 'فاس'],
      ])
      workbook.addWorksheet('vide')
      workbook.addWorksheet('cachée', { state: 'veryHidden' }).addRows([['nom'], ['Omar'], ['Salma']])
    })
    expect((await read(path)).tables).toEqual([
      {
        name: 'الزبناء',
        estimate: { rows: 1, how: 'counted' },
        columns: ['الاسم', 'المدينة'],
        rows: [['فاطمة', 'فاس']],
      },
      {
        name: 'cachée',
        estimate: { rows: 2, how: 'counted' },
        columns: ['nom'],
        rows: [['Omar'], ['Salma']],
      },
    ])
  })

  test('gives results of formulas, dates, numbers, phone numbers and rich text as they are seen', async () => {
    const path = await make(workbook => {
      const sheet = workbook.addWorksheet('s')
      sheet.addRow(['jour', 'moment', 'somme', 'taux', 'tel', 'texte', 'vrai', 'faute', 'lien'])
      sheet.addRow([
        new Date('2024-02-29T00:00:00Z'),
        new Date('2024-02-29T13:45:30Z'),
        { formula: 'SUM(1,2)', result: 3 },
        0.1 + 0.2,
        661234567,
        { richText: [{ text: 'Ben' }, { text: 'nani', font: { bold: true } }] },
        true,
        { error: '#N/A' },
        { text: 'Amina', hyperlink: 'mailto:amina@example.ma' },
      ])
      sheet.addRow([
        new Date('1999-12-31T00:00:00Z'),
        null,
        { formula: '"a"&"b"', result: 'ab' },
        12,
        5,
        'x',
        false,
        null,
        null,
      ])
      sheet.getColumn(5).numFmt = '0000000000'
      sheet.getColumn(1).numFmt = 'dd/mm/yyyy'
      sheet.getColumn(2).numFmt = '[$-40C]d mmmm yyyy hh:mm'
    })
    expect((await read(path)).tables[0]?.rows).toEqual([
      ['2024-02-29', '2024-02-29 13:45:30', '3', '0.3', '0661234567', 'Bennani', 'true', null, 'Amina'],
      ['1999-12-31', null, 'ab', '12', '0000000005', 'x', 'false', null, null],
    ])
  })

  test('may have its titles under a heading and over two levels of merged cells', async () => {
    const path = await make(workbook => {
      const sheet = workbook.addWorksheet('s')
      sheet.addRows([
        ['Liste du personnel'],
        [],
        ['N°', 'Identité', null, 'Contact'],
        [null, 'Nom', 'Prénom', 'Téléphone'],
        [1, 'Alaoui', 'Amina', '0661234567'],
        [2, 'Bennani', 'Omar', '0662345678'],
      ])
      sheet.mergeCells('A1:D1')
      sheet.mergeCells('A3:A4')
      sheet.mergeCells('B3:C3')
    })
    const { tables, warnings } = await read(path)
    expect(tables).toMatchObject([
      {
        columns: ['N°', 'Nom', 'Prénom', 'Téléphone'],
        rows: [
          ['1', 'Alaoui', 'Amina', '0661234567'],
          ['2', 'Bennani', 'Omar', '0662345678'],
        ],
      },
    ])
    expect(warnings).toEqual([])
  })

  test('without titles, and with titles that come twice, says so', async () => {
    const path = await make(workbook => {
      workbook.addWorksheet('a').addRows([
        [1, 'Amina', 0.5],
        [2, 'Omar', 0.7],
      ])
      workbook.addWorksheet('b').addRows([
        ['nom', 'nom'],
        ['Amina', 'Alaoui'],
      ])
    })
    const { tables, warnings } = await read(path)
    expect(tables.map(table => table.columns)).toEqual([
      ['column_1', 'column_2', 'column_3'],
      ['nom', 'nom_2'],
    ])
    expect(warnings).toEqual(['header-missing', 'duplicate-columns'])
  })

  test('without any sheet that holds something is empty', async () => {
    expect(await read(await make(workbook => workbook.addWorksheet('vide')))).toEqual({
      tables: [],
      warnings: ['empty-schema'],
    })
  })

  test('tells the length of a long sheet without reading it', async () => {
    const path = await make(workbook => {
      const sheet = workbook.addWorksheet('s')
      sheet.addRow(['n', 'nom'])
      for (let i = 0; i < 3_000; i++) sheet.addRow([i, `nom ${i}`])
    })
    expect((await read(path)).tables[0]?.estimate).toEqual({ rows: 3_000, how: 'metadata' })
  })

  test('written by a program of few words: prefixes, no references, absolute targets, texts within the cells', async () => {
    const path = folder.file('sparse.xlsx')
    await writeArchive(path, {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/book/main.xml"/></Relationships>',
      'book/_rels/main.xml.rels':
        '<Relationships><Relationship Id="q" Type="http://x/worksheet" Target="/book/one.xml"/></Relationships>',
      'book/main.xml':
        '<x:workbook xmlns:x="urn:a" xmlns:k="urn:b"><x:sheets><x:sheet name="Un" k:id="q"/></x:sheets></x:workbook>',
      'book/one.xml':
        '<x:worksheet xmlns:x="urn:a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>pré</x:t></x:r><x:r><x:t>nom</x:t></x:r></x:is></x:c><x:c t="str"><x:v>ville</x:v></x:c></x:row>' +
        '<x:row><x:c t="inlineStr"><x:is><x:t>A &amp; B</x:t></x:is></x:c><x:c t="d"><x:v>2024-01-02</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    expect((await read(path)).tables).toMatchObject([
      { name: 'Un', columns: ['prénom', 'ville'], rows: [['A & B', '2024-01-02']] },
    ])
  })
})

describe('a file', () => {
  test('that is no workbook, an old or encrypted one, or a damaged one is refused', async () => {
    const put = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(folder.file(name), bytes)
      return folder.file(name)
    }
    expect(await codeOf(put('text.xlsx', 'bonjour'))).toBe('not-a-database')
    expect(await codeOf(put('old.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toBe('not-a-database')
    const other = folder.file('other.xlsx')
    await writeArchive(other, { 'hello.txt': 'bonjour' })
    expect(await codeOf(other)).toBe('not-a-database')
    const good = await make(workbook => workbook.addWorksheet('s').addRows([['nom'], ['Amina']]))
    const bytes = readFileSync(good)
    expect(await codeOf(put('cut.xlsx', bytes.subarray(0, bytes.length - 40)))).toBe('not-a-database')
    const broken = folder.file('broken.xlsx')
    await writeArchive(broken, {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet',
    })
    expect(await codeOf(broken)).toBe('malformed-file')
  })

  test('that holds a hundred megabytes in one cell is refused, and the program goes on', async () => {
    const path = folder.file('bomb.xlsx')
    const cell = function* () {
      yield '<worksheet><sheetData><row><c t="str"><v>'
      for (let i = 0; i < 100; i++) yield 'z'.repeat(1_000_000)
      yield '</v></c></row></sheetData></worksheet>'
    }
    await writeArchive(path, {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="w.xml"/></Relationships>',
      '_rels/w.xml.rels':
        '<Relationships><Relationship Id="q" Type="x/worksheet" Target="s.xml"/></Relationships>',
      'w.xml': '<workbook><sheets><sheet name="s" r:id="q"/></sheets></workbook>',
      's.xml': cell(),
    })
    expect(await codeOf(path)).toBe('too-large-value')
  })
})

describe('values', () => {
  test.each([
    [0.5, false, '12:00:00'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [45351, false, '2024-02-29'],
    [45351.75, false, '2024-02-29 18:00:00'],
    [0, true, '1904-01-01'],
    [43889, true, '2024-02-29'],
    [1e18, false, '1000000000000000000'],
  ])('day %d (from 1904: %s) is %s', (serial, from1904, text) =>
    expect(dateText(serial, from1904)).toBe(text),
  )

  test.each([
    ['661234567', 10, '0661234567'],
    ['1.2345678901200000E+11', 0, '123456789012'],
    ['0.30000000000000004', 0, '0.3'],
    ['-5', 0, '-5'],
    ['abc', 0, 'abc'],
  ])('number %s', (written, digits, text) =>
    expect(numberText(written, { isDate: false, digits }, false)).toBe(text),
  )

  test.each([
    ['A1', 0],
    ['Z9', 25],
    ['AA1', 26],
    ['XFD1', 16_383],
    ['1', -1],
    ['', -1],
  ])('column of %s', (reference, index) => expect(columnIndex(reference)).toBe(index))
})
