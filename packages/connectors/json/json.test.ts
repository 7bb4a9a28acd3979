// JSON: the common suite, then the shapes in which programs write records, and files that are not JSON.
import { writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { connectToFile, testFolder } from '../files/fixture.ts'
import { go, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'

const folder = testFolder()
afterAll(folder.drop)
let made = 0

const put = async (name: string, content: string | Uint8Array) => {
  made += 1
  const own = folder.file(String(made))
  await mkdir(own)
  writeFileSync(join(own, name), content)
  return join(own, name)
}

const records = (columns: readonly string[], rows: readonly (readonly (string | null)[])[]) =>
  rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])))

passesTheSuite({
  kind: 'json',
  width: 5_000,
  tellsNullFromEmpty: true,
  serverName: /^JSON$/,
  holdsEmptyTables: false,
  prepare: async ({ table, columns, rows }) => {
    const path = await put(`${table}.json`, JSON.stringify(records(columns, rows)))
    return { connector: connectToFile('json', path), table: { schema: 'file', name: table } }
  },
})

const read = async (content: string | Uint8Array) => {
  const connector = connectToFile('json', await put('donnees.json', content))
  const { schemas, warnings } = await connector.inspect(new AbortController().signal)
  const tables = await Promise.all(
    (schemas[0]?.tables ?? []).map(async table => {
      const columns = table.columns.map(column => column.name)
      return {
        name: table.name,
        columns,
        estimate: table.rowEstimate,
        rows: rowsOf(await stepsOf(connector.sample(table, columns, go(50)))),
      }
    }),
  )
  await connector.close()
  return { tables, warnings: warnings.map(each => each.code) }
}

const codeOf = async (content: string | Uint8Array) => {
  const connector = connectToFile('json', await put('x.json', content))
  const answer = await connector.test(new AbortController().signal)
  await connector.close()
  return answer.ok ? 'ok' : answer.failure.code
}

describe('records', () => {
  const two = {
    columns: ['nom', 'age'],
    rows: [
      ['علي', '30'],
      ['Zoé', null],
    ],
  }

  test.each([
    ['in a list', '[{"nom":"علي","age":30},{"nom":"Zoé","age":null}]'],
    ['one a line', '{"nom":"علي","age":30}\n\n{"nom":"Zoé"}\n'],
    ['one after the other', '{"nom":"علي","age":30}{"nom":"Zoé"}'],
    ['in a list after a byte-order mark', '\ufeff[{"nom":"علي","age":30},{"nom":"Zoé"}]'],
  ])('%s', async (_, content) => {
    expect((await read(content)).tables).toMatchObject([{ name: 'donnees', ...two }])
  })

  test('in lists within one answer are tables of their own', async () => {
    const { tables } = await read('{"clients":[{"nom":"A"},{"nom":"B"}],"a/b":[{"n":1}],"total":2}')
    expect(tables).toMatchObject([
      { name: 'donnees.clients', columns: ['nom'], rows: [['A'], ['B']] },
      { name: 'donnees.a/b', columns: ['n'], rows: [['1']] },
    ])
  })

  test('with fields within fields, names that differ by a capital, and paths that meet', async () => {
    const { tables, warnings } = await read(
      JSON.stringify([
        { Nom: 'A', nom: 'B', 'a/b~': { 'c"d': 1 }, x: { y: 2 }, 'x.y': 3, tags: ['p', { q: 1 }], rien: {} },
      ]),
    )
    expect(tables).toMatchObject([
      {
        columns: ['Nom', 'nom', 'a/b~.c"d', 'x.y', 'x.y_2', 'tags', 'rien'],
        rows: [['A', 'B', '1', '2', '3', '["p",{"q":1}]', '{}']],
      },
    ])
    expect(warnings).toEqual(['duplicate-columns'])
  })

  test('whose field changes its type, or that are no objects', async () => {
    expect(
      (await read('[{"id":1,"d":"2024-01-05T10:00:00Z"},{"id":"0007","d":true}]')).tables[0]?.rows,
    ).toEqual([
      ['1', '2024-01-05T10:00:00Z'],
      ['0007', 'true'],
    ])
    expect((await read('["a","b"]')).tables).toMatchObject([{ columns: ['value'], rows: [['a'], ['b']] }])
    expect((await read('[1,{"a":3},null]')).tables).toMatchObject([
      { columns: ['value'], rows: [['1'], ['{"a":3}'], [null]] },
    ])
  })

  test('a collection keyed by thousands of names is one column, not thousands', async () => {
    const byId = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`id${i}`, { nom: 'x' }]))
    expect((await read(JSON.stringify([{ clients: byId }]))).tables[0]?.columns).toEqual(['clients'])
  })

  test('none', async () => {
    for (const content of ['', '[]', '\n'])
      expect(await read(content)).toEqual({ tables: [], warnings: ['empty-schema'] })
  })
})

describe('a file', () => {
  test('that is no JSON, broken off, or in another encoding is refused', async () => {
    expect(await codeOf('bonjour')).toBe('malformed-file')
    expect(await codeOf('[{"a":1},{"a":')).toBe('malformed-file')
    expect(await codeOf('{"a":1}\n{"a":"x\n')).toBe('malformed-file')
    expect(await codeOf(Buffer.from('\ufeff[{"a":1}]', 'utf16le'))).toBe('unsupported-encoding')
    expect(await codeOf(Buffer.from('[{"a":"é"}]', 'latin1'))).toBe('unsupported-encoding')
    expect(await codeOf(Buffer.from('PK\x03\x04'))).toBe('not-a-database')
  })

  test('with a record of a hundred megabytes is refused, and the program goes on', async () => {
    expect(await codeOf(`[{"a":"${'z'.repeat(100_000_000)}"}]`)).toBe('too-large-value')
  })
})
