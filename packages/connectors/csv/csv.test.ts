// Delimited files: the common suite, then encodings, separators, titles, and files that are not what they seem.
import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { connect, readAddress } from '../catalogue.ts'
import { connectToFile, testFolder } from '../files/fixture.ts'
import { everyTable, go, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'

const folder = testFolder()
afterAll(folder.drop)

const quoted = (cell: string | null) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)
let made = 0

/** A file of that name in a folder of its own. */
const put = async (name: string, content: string | Uint8Array) => {
  made += 1
  const own = folder.file(String(made))
  await mkdir(own)
  writeFileSync(join(own, name), content)
  return join(own, name)
}

passesTheSuite({
  kind: 'csv',
  width: 5_000,
  tellsNullFromEmpty: false,
  serverName: /^CSV \(utf-8\)$/,
  prepare: async ({ table, columns, rows }) => {
    const path = await put(
      `${table}.csv`,
      [columns, ...rows].map(row => `${row.map(quoted).join(',')}\r\n`).join(''),
    )
    return { connector: connectToFile('csv', path), table: { schema: 'file', name: table } }
  },
})

const read = async (content: string | Uint8Array) => {
  const connector = connectToFile('csv', await put('donnees.csv', content))
  const { schemas, warnings } = await connector.inspect(new AbortController().signal)
  const table = schemas[0]?.tables[0]
  const columns = table?.columns.map(column => column.name) ?? []
  const steps = table ? await stepsOf(connector.sample(table, columns, go(100))) : []
  await connector.close()
  return {
    columns,
    rows: rowsOf(steps),
    warnings: warnings.map(each => each.code),
    estimate: table?.rowEstimate,
    steps,
  }
}

describe('the encoding', () => {
  const french = 'nom;ville\r\nAmélie Août;Fès\r\nÇelik;Salé\r\n'
  const arabic = 'الاسم;المدينة\r\nفاطمة الزهراء;فاس\r\nمحمد;سلا\r\n'
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le')

  /** Windows-1256, by the table its decoder has. */
  const windows1256 = (text: string) => {
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [
        new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
        byte,
      ]),
    )
    return Uint8Array.from(text, character => table.get(character) ?? 63)
  }

  test.each([
    ['UTF-8', Buffer.from(french), french, false],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${arabic}`), arabic, false],
    ['UTF-16 little-endian with a mark', utf16(arabic, '\ufeff'), arabic, false],
    ['UTF-16 big-endian with a mark', utf16(arabic, '\ufeff').swap16(), arabic, false],
    ['UTF-16 without a mark', utf16(french, ''), french, true],
    ['UTF-16 without a mark, in Arabic', utf16(arabic, ''), arabic, true],
    ['Windows-1252', latin(french), french, true],
    ['Windows-1256', windows1256(arabic), arabic, true],
    [
      'Windows-1256 with French beside',
      windows1256(`nom;الاسم\r\nAmélie;فاطمة الزهراء\r\nZoé;محمد\r\n`),
      'nom;الاسم\r\nAmélie;فاطمة الزهراء\r\nZoé;محمد\r\n',
      true,
    ],
  ])('%s is told', async (_, content, expected, guessed) => {
    const [titles, ...rows] = expected
      .trim()
      .split('\r\n')
      .map(line => line.split(';'))
    const found = await read(content)
    expect(found.columns).toEqual(titles)
    expect(found.rows).toEqual(rows)
    expect(found.warnings).toEqual(guessed ? ['encoding-guessed'] : [])
  })

  test('a word of French in a long ASCII file is found wherever it stands', async () => {
    const line = 'dupont;rabat\r\n'.repeat(120_000)
    const found = await read(
      Buffer.concat([latin(`nom;ville\r\n${line}`), latin('Amélie;Fès\r\n'), latin('x;y\r\n')]),
    )
    expect(found.warnings).toContain('encoding-guessed')
  })

  const codeOf = async (content: Uint8Array) => {
    const connector = connectToFile('csv', await put('x.csv', content))
    const answer = await connector.test(new AbortController().signal)
    await connector.close()
    return answer.ok ? 'ok' : answer.failure.code
  }

  test('what is no text is refused, with the reason', async () => {
    expect(await codeOf(Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))).toBe(
      'unsupported-encoding',
    )
    expect(await codeOf(Uint8Array.from({ length: 5_000 }, (_, i) => ((i * 7919) % 255) + 1))).toBe(
      'unsupported-encoding',
    )
    expect(await codeOf(Buffer.from('PK\x03\x04rest of an archive'))).toBe('not-a-database')
    expect(await codeOf(Buffer.from('%PDF-1.7 rest of a document'))).toBe('not-a-database')
  })
})

describe('the separator', () => {
  test.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon, with decimal commas', 'a;b\n1,5;2,5\n3,5;4,5\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['bar', 'a|b\n1|2\n'],
    ['semicolon, told by the first line', 'sep=;\r\na;b\r\n1;2\r\n'],
  ])('%s', async (_, content) => {
    expect((await read(content)).columns).toEqual(['a', 'b'])
  })

  test('none: each line is one cell, commas and all', async () => {
    const found = await read('remarque\nbonjour, dit-il\nrien\noui, non, peut-être\n')
    expect(found.columns).toEqual(['remarque'])
    expect(found.rows).toEqual([['bonjour, dit-il'], ['rien'], ['oui, non, peut-être']])
  })

  test('line breaks, doubled quotes and separators within quotes', async () => {
    const found = await read('nom;note\n"Alaoui";"ligne 1\nligne ""2""; fin"\nx;y\n')
    expect(found.rows[0]).toEqual(['Alaoui', 'ligne 1\nligne "2"; fin'])
  })

  test('quotes escaped by a backslash', async () => {
    expect((await read('nom,note\n"A","dit \\"oui\\", puis"\n"B","dit \\"non\\""\n')).rows).toEqual([
      ['A', 'dit "oui", puis'],
      ['B', 'dit "non"'],
    ])
  })

  test('a lone quote within a cell is only a quote', async () => {
    expect((await read('nom,taille\nécran,27"\ntable,3"\n')).rows).toEqual([
      ['écran', '27"'],
      ['table', '3"'],
    ])
  })
})

describe('the titles', () => {
  test('come after a preamble', async () => {
    const found = await read(
      'Liste des clients;;\nÉdité le 12/03/2025;;\nnom;cin;solde\nAmina;AB123456;12\nOmar;K98765;8\n',
    )
    expect(found.columns).toEqual(['nom', 'cin', 'solde'])
    expect(found.rows).toHaveLength(2)
    expect(found.estimate).toEqual({ rows: 2, how: 'counted' })
  })

  test('are missing, and the first row is data', async () => {
    const found = await read('1;Amina;0661234567\n2;Omar;0662345678\n')
    expect(found.columns).toEqual(['column_1', 'column_2', 'column_3'])
    expect(found.rows).toHaveLength(2)
    expect(found.warnings).toEqual(['header-missing'])
  })

  test('are missing, and all of it is text', async () => {
    const found = await read('Amina;Rabat\nOmar;Fès\nSalma;Rabat\nYoussef;Rabat\n')
    expect(found.columns).toEqual(['column_1', 'column_2'])
    expect(found.rows).toHaveLength(4)
  })

  test('may be years', async () => {
    expect((await read('nom;2023;2024\nAmina;12;15\nOmar;9;8\n')).columns).toEqual(['nom', '2023', '2024'])
  })

  test('that come twice or not at all are numbered and reported', async () => {
    const found = await read('nom,nom,,nom_2\na,b,c,d\n')
    expect(found.columns).toEqual(['nom', 'nom_3', 'column_3', 'nom_2'])
    expect(found.rows).toEqual([['a', 'b', 'c', 'd']])
    expect(found.warnings).toEqual(['duplicate-columns'])
  })
})

describe('rows', () => {
  test('too short, too long, or with an empty cell at the end', async () => {
    const found = await read('a,b,c\n1,2,3\n4\n5,6,7,8\n9,10,11\n')
    expect(found.columns).toEqual(['a', 'b', 'c', 'column_4'])
    expect(found.rows).toEqual([
      ['1', '2', '3', null],
      ['4', null, null, null],
      ['5', '6', '7', '8'],
      ['9', '10', '11', null],
    ])
    expect(found.warnings).toEqual(['duplicate-columns', 'ragged-rows'])
    expect((await read('a,b\n1,2,\n3,4,\n')).columns).toEqual(['a', 'b'])
  })

  test('keep Arabic-Indic digits, leading zeros and spaces as they are', async () => {
    expect((await read('tel,code\n٠٦٦١٢٣٤٥٦٧, 007 \n٠٦٦١٢٣٤٥٦٨,008\n')).rows[0]).toEqual([
      '٠٦٦١٢٣٤٥٦٧',
      ' 007 ',
    ])
  })

  test('an empty file, and one of titles only', async () => {
    expect(await read('')).toMatchObject({ columns: [], warnings: ['empty-schema'] })
    expect(await read('nom,cin\n')).toMatchObject({
      columns: ['nom', 'cin'],
      rows: [],
      estimate: { rows: 0, how: 'counted' },
    })
  })

  test('a quote that is never closed ends the reading where it stands', async () => {
    const found = await read('nom,ville\nAmina,Rabat\n"Omar,Fès\nSalma,Salé\n')
    expect(found.rows).toEqual([['Amina', 'Rabat']])
    expect(found.warnings).toEqual(['reading-stops'])
    expect(found.steps.at(-1)).toMatchObject({ kind: 'skipped', failure: { code: 'malformed-file' } })
  })
})

describe('a title', () => {
  test('names the file and its table, where it is kept under another name', async () => {
    const path = await put('0192b1.csv', 'nom\nZoé\n')
    const { description, secret } = readAddress('csv', `${pathToFileURL(path).href}#الزبناء 50%25.csv`)
    const connector = connect(description, secret, { fileRoots: [folder.path] })
    expect(connector.display).toBe('الزبناء 50%.csv')
    expect((await everyTable(connector)).map(table => table.name)).toEqual(['الزبناء 50%'])
    await connector.close()
    expect(readAddress('csv', description.address).description).toEqual(description)
  })
})

describe('a large file', () => {
  const write = async (chunk: string, times: number, first: string, last: string) => {
    const path = await put('grand.csv', '')
    const file = createWriteStream(path)
    file.write(first)
    for (let i = 0; i < times; i++) if (!file.write(chunk)) await once(file, 'drain')
    file.end(last)
    await finished(file)
    return path
  }

  test('is measured from its beginning and streamed whole with flat memory', async () => {
    const line = `${'x'.repeat(60)};${'ع'.repeat(40)};0661234567\n`
    const path = await write(line.repeat(1_000), 600, 'a;b;c\n', '')
    const connector = connectToFile('csv', path)
    const [table] = await everyTable(connector)
    expect(table?.rowEstimate?.how).toBe('extrapolated')
    expect(table?.rowEstimate?.rows).toBeGreaterThan(570_000)
    expect(table?.rowEstimate?.rows).toBeLessThan(630_000)
    let rows = 0
    let peak = 0
    const before = process.memoryUsage().rss
    if (table)
      for await (const step of connector.sample(table, ['a', 'c'], go(Number.POSITIVE_INFINITY))) {
        if (step.kind === 'rows') rows += step.rows.length
        peak = Math.max(peak, process.memoryUsage().rss - before)
      }
    expect(rows).toBe(600_000)
    expect(peak).toBeLessThan(150_000_000)
    await connector.close()
  })

  test('a cell of a hundred megabytes ends this file and not the program', async () => {
    const path = await write('z'.repeat(1_000_000), 100, 'a;b\n1;2\n3;"', '"\n5;6\n')
    const connector = connectToFile('csv', path)
    const steps = await stepsOf(connector.sample({ schema: 'file', name: 'grand' }, ['a', 'b'], go(9)))
    expect(rowsOf(steps)).toEqual([['1', '2']])
    expect(steps.at(-1)).toMatchObject({ kind: 'skipped', failure: { code: 'too-large-value' } })
    expect(await connector.test(new AbortController().signal)).toMatchObject({
      ok: true,
      warnings: [{ code: 'reading-stops' }],
    })
    await connector.close()
  })
})
