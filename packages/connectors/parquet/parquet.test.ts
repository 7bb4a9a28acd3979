// Parquet: the common suite, then nested fields, bytes, large values, damaged files and names that are patterns.
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runDuck } from '../duckdb/fixture.ts'
import { quoteIdentifier, quoteText } from '../duckdb/sql.ts'
import { connectToFile, testFolder } from '../files/fixture.ts'
import { everyTable, go, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'

const folder = testFolder()
afterAll(folder.drop)
let made = 0

/** A file of that name, in a folder of its own, holding what the query answers. */
const make = async (name: string, query: string) => {
  made += 1
  const own = folder.file(String(made))
  await mkdir(own)
  const path = join(own, name)
  await runDuck(`COPY (${query}) TO ${quoteText(path)} (FORMAT parquet)`)
  return path
}

const literal = (cell: string | null) => (cell === null ? 'NULL' : quoteText(cell))

passesTheSuite({
  kind: 'parquet',
  width: 5_000,
  tellsNullFromEmpty: true,
  serverName: /^Parquet/,
  prepare: async ({ table, columns, rows }) => {
    const names = columns.map(quoteIdentifier)
    const query = rows.length
      ? `SELECT ${names.map((name, i) => `column${i} AS ${name}`).join(', ')} FROM (VALUES ${rows.map(row => `(${row.map(literal).join(', ')})`).join(', ')}) t(${names.map((_, i) => `column${i}`).join(', ')})`
      : `SELECT ${names.map(name => `'' AS ${name}`).join(', ')} WHERE false`
    return {
      connector: connectToFile('parquet', await make(`${table}.parquet`, query)),
      table: { schema: 'file', name: table },
    }
  },
})

const codeOf = async (path: string) => {
  const connector = connectToFile('parquet', path)
  const answer = await connector.test(new AbortController().signal)
  await connector.close()
  return answer.ok ? 'ok' : answer.failure.code
}

describe('a Parquet file', () => {
  test('tells its types and rows; fields within fields are columns, bytes are cut', async () => {
    const path = await make(
      'a.parquet',
      `SELECT 1::BIGINT AS id, {'ville': 'فاس', 'a, "b': {'c': 3}} AS adresse, repeat('\\xAB', 100)::BLOB AS photo,
        [{'x': 1}] AS liste, DATE '2024-02-29' AS jour, 12.50::DECIMAL(8, 2) AS solde, NULL::VARCHAR AS vide`,
    )
    const connector = connectToFile('parquet', path)
    const [table] = await everyTable(connector)
    expect(table?.rowEstimate).toEqual({ rows: 1, how: 'metadata' })
    expect(table?.columns.map(({ name, declaredType }) => [name, declaredType])).toEqual([
      ['id', 'bigint'],
      ['adresse.ville', 'varchar'],
      ['adresse.a, "b.c', 'integer'],
      ['photo', 'blob'],
      ['liste', expect.stringContaining('struct')],
      ['jour', 'date'],
      ['solde', 'decimal(8,2)'],
      ['vide', 'varchar'],
    ])
    if (!table) return
    const rows = rowsOf(
      await stepsOf(
        connector.sample(
          table,
          table.columns.map(column => column.name),
          go(1),
        ),
      ),
    )
    expect(rows).toEqual([
      [
        '1',
        'فاس',
        '3',
        { kind: 'bytes', length: 100, head: new Uint8Array(64).fill(0xab) },
        "[{'x': 1}]",
        '2024-02-29',
        '12.50',
        null,
      ],
    ])
    await connector.close()
  })

  test('with a cell of a hundred megabytes is read without it entering our memory', async () => {
    const path = await make('b.parquet', `SELECT 1 AS id, repeat('z', 100000000) AS t, 'court' AS c`)
    const connector = connectToFile('parquet', path)
    const before = process.memoryUsage().rss
    const rows = rowsOf(await stepsOf(connector.sample({ schema: 'file', name: 'b' }, ['t', 'c'], go(5))))
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000)
    expect(rows).toEqual([[{ kind: 'cut-text', head: 'z'.repeat(4_000) }, 'court']])
    await connector.close()
  })

  test('of a name that is a pattern is that file alone', async () => {
    const path = await make('x[1]*?.parquet', 'SELECT 2 AS ici')
    await runDuck(
      `COPY (SELECT 1 AS autre) TO ${quoteText(join(dirname(path), 'x1.parquet'))} (FORMAT parquet)`,
    )
    const connector = connectToFile('parquet', path)
    expect((await everyTable(connector))[0]?.columns.map(column => column.name)).toEqual(['ici'])
    await connector.close()
  })

  test('that is none, or a damaged one, is refused', async () => {
    const none = folder.file('none.parquet')
    writeFileSync(none, 'bonjour tout le monde')
    expect(await codeOf(none)).toBe('not-a-database')
    const good = await make('c.parquet', 'SELECT range AS n FROM range(10000)')
    const damaged = folder.file('damaged.parquet')
    const bytes = readFileSync(good)
    bytes.fill(0xee, bytes.length - 200, bytes.length - 10)
    writeFileSync(damaged, bytes)
    expect(await codeOf(damaged)).toBe('malformed-file')
    expect(await codeOf(good)).toBe('ok')
  })
})
