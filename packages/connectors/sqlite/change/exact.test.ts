// What becomes of values on SQLite, and that nothing it does besides goes unseen: each storage class comes back as it was, what
// cannot be compared is not meant, what a trigger changes undoes the batch.
import { createHmac } from 'node:crypto'
import { doBatch } from '@himaya/plans/batch'
import { planFor } from '@himaya/plans/plan'
import { carryOut } from '@himaya/plans/schedules.test-support'
import type { Image } from '@himaya/plans/source'
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openForChange, readAddress } from '../../catalogue.ts'
import { erase, forever, madePlan, people, runKey, sqliteGround } from './fixture.ts'
import { brokenText, textOf, valueIn } from './values.ts'

const ground = sqliteGround()
afterAll(ground.drop)
const { given, rows, changing } = ground

describe('values as text', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '1',
      '01',
      '1.0',
      '-0',
      '1e5',
      `X'00'`,
      '\u0001t',
      'Infinity',
      '',
      'NaN',
      '9223372036854775808',
    ),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double({ noNaN: true }),
    fc.uint8Array({ maxLength: 9 }),
  )
  test.each(['text', 'real', 'any'] as const)('come back as they were, in a column of %s', affinity => {
    fc.assert(
      fc.property(cell, value => {
        expect(valueIn(textOf(value, affinity), affinity)).toStrictEqual(value)
      }),
      { numRuns: 5_000 },
    )
  })

  test('what reads as itself is written as itself', () => {
    expect(textOf(42n, 'any')).toBe('42')
    expect(textOf('0661', 'text')).toBe('0661')
    expect(textOf('0661', 'any')).toBe('0661')
    expect(textOf(1.5, 'real')).toBe('1.5')
    expect(textOf(new Uint8Array([1, 255]), 'any')).toBe(`X'01FF'`)
    expect(textOf('42', 'any')).not.toBe('42')
    expect(brokenText(new Uint8Array([255]))).not.toBe(`X'FF'`)
  })
})

describe('what becomes of columns', () => {
  const table = `CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT UNIQUE, phone VARCHAR(40), born DATE, seen DATETIME, pay NUMERIC, age INT, note TEXT, extra JSON);
    INSERT INTO people VALUES
      (1, 'a@example.ma', '0661000000', '1990-05-17', '2026-03-31T23:30:00Z', 12345.67, 36, 'x', '{"cin":"AB1","a":{"b":1,"c":9007199254740993}}'),
      (2, 'b@example.ma', '0661000000', NULL, '2026-04-01 00:30:00+01:00', -1, NULL, NULL, NULL),
      (3, 'c@example.ma', 'kept', '1990-05-17', '2026-03-31 23:30:00', 1, 1, 'kept', '{"cin":"kept"}')`
  const where = { is: 'in', column: 'id', values: ['1', '2'] } as const

  test('each change, and nothing of the rows that stay', async () => {
    const { doIt } = await given(table, {
      where,
      action: {
        does: 'anonymise',
        columns: [
          { column: 'email', change: { becomes: 'pseudonym' } },
          { column: 'phone', change: { becomes: 'beginning', characters: 4 } },
          { column: 'born', change: { becomes: 'year' } },
          { column: 'seen', change: { becomes: 'month' } },
          { column: 'pay', change: { becomes: 'multiple', of: 1000 } },
          { column: 'age', change: { becomes: 'null' } },
          { column: 'note', change: { becomes: 'constant', value: 'effacé' } },
          { column: 'extra', change: { becomes: 'without', paths: [['cin'], ['a', 'b'], ['none', 'x']] } },
        ],
      },
    })
    const kept = rows('SELECT * FROM people WHERE id = 3')
    await doIt()
    expect(
      rows('SELECT phone, born, seen, pay, age, note, extra FROM people WHERE id < 3 ORDER BY id'),
    ).toEqual([
      ['0661', '1990-01-01', '2026-03-01T00:00:00Z', 12000, null, 'effacé', '{"a":{"c":9007199254740993}}'],
      // Half past midnight in Morocco is still March in UTC.
      ['0661', null, '2026-03-01 00:00:00Z', -1000, null, 'effacé', null],
    ])
    expect(
      rows(
        `SELECT count(DISTINCT email), min(email GLOB '~*' AND length(email) = 33) FROM people WHERE id < 3`,
      ),
    ).toEqual([[2, 1]])
    expect(rows('SELECT * FROM people WHERE id = 3')).toEqual(kept)
    const again = rows('SELECT * FROM people')
    await doIt()
    expect(rows('SELECT * FROM people')).toEqual(again)
  })

  test('fields whose names are hostile to a path', async () => {
    const names = ['a.b', 'c"d', 'e\\f', '$', '[0]', 'é😀']
    const json = JSON.stringify({ ...Object.fromEntries(names.map(name => [name, 1])), kept: 2 })
    const { doIt, database } = await given(
      `CREATE TABLE people (id INTEGER PRIMARY KEY, extra TEXT CHECK (json_valid(extra)))`,
      {
        where: { is: 'equal', column: 'id', to: '1' },
        action: {
          does: 'anonymise',
          columns: [{ column: 'extra', change: { becomes: 'without', paths: names.map(name => [name]) } }],
        },
      },
    )
    database.prepare('INSERT INTO people VALUES (1, ?)').run(json)
    await doIt()
    expect(rows('SELECT extra FROM people')).toEqual([['{"kept":2}']])
  })

  test('a day that is not one is not cut, and the batch is undone', async () => {
    const { doIt } = await given(
      `CREATE TABLE people (id INTEGER PRIMARY KEY, born DATE); INSERT INTO people VALUES (1, '1990-05-17'), (2, 1234567890)`,
      { where, action: { does: 'anonymise', columns: [{ column: 'born', change: { becomes: 'year' } }] } },
    )
    await expect(doIt()).rejects.toMatchObject({ code: 'evaluation-failed' })
    expect(rows('SELECT born FROM people')).toEqual([['1990-05-17'], [1234567890]])
  })

  test('a pseudonym is the one that PostgreSQL makes of the same value under the same key', async () => {
    const values = ['AB123456', 'محمد', '', 'x'.repeat(1000), 'é\u0301 ', `~${'a'.repeat(32)}`, '12']
    const action = {
      does: 'anonymise',
      columns: [{ column: 'cin', change: { becomes: 'pseudonym' } }],
    } as const
    const all = { is: 'in', column: 'id', values: values.map((_, at) => String(at)) } as const
    const { doIt, database } = await given('CREATE TABLE people (id INTEGER PRIMARY KEY, cin TEXT)', {
      where: all,
      action,
    })
    for (const [at, value] of values.entries())
      database.prepare('INSERT INTO people VALUES (?, ?)').run(at, value)
    await doIt()
    const server = await createTestDatabase()
    const client = new Client({ connectionString: server.superuserUrl })
    await client.connect()
    try {
      await client.query('CREATE SCHEMA s; CREATE TABLE s.people (id int PRIMARY KEY, cin text)')
      for (const [at, value] of values.entries())
        await client.query('INSERT INTO s.people VALUES ($1, $2)', [at, value])
      const { description, secret } = readAddress('postgres', server.superuserUrl)
      const postgres = openForChange(description, secret, { fileRoots: [] })
      const schema = await postgres.structure(forever)
      const table = { schema: 's', name: 'people' }
      const plan = madePlan(planFor(schema, { table, where: all, action, dependents: [] }))
      await carryOut(plan, postgres.source(schema, { key: runKey, signal: forever }), [], 10)
      const { rows: theirs } = await client.query({
        text: 'SELECT id, cin FROM s.people ORDER BY id',
        rowMode: 'array',
      })
      expect(rows('SELECT id, cin FROM people ORDER BY id')).toEqual(theirs)
      await postgres.close()
    } finally {
      await client.end()
      await server.drop()
    }
    expect(createHmac('sha256', runKey).update('himaya plans: values').digest('hex')).toHaveLength(64)
  })
})

describe('which rows are meant', () => {
  const meant = async (sql: string, where: Parameters<typeof given>[1]['where']) => {
    const { doIt } = await given(sql, { where, action: erase })
    await doIt()
    return rows('SELECT id FROM people ORDER BY id').flat()
  }
  const column = (type: string, values: readonly string[]) =>
    `CREATE TABLE people (id INTEGER PRIMARY KEY, at ${type}); INSERT INTO people VALUES ${values.map((value, at) => `(${at + 1}, ${value})`).join(', ')}`
  const before = (than: string) => ({ is: 'before', column: 'at', than }) as const
  const twice = (of: Parameters<typeof given>[1]['where']) => ({ is: 'not', of: { is: 'not', of } }) as const

  const days = [
    `'2023-12-31'`,
    `'2024-01-01'`,
    `'2023-12-31 23:59:59'`,
    `'2024-01-01T00:30:00+01:00'`,
    `'2024-01-01T00:00:00.000Z'`,
    'NULL',
    '5',
    `X'00'`,
    `'soon'`,
    `''`,
  ]
  test.each(['TEXT', 'DATE', 'DATETIME', 'INTEGER', ''])('days of every form, declared %s', async type => {
    expect(await meant(column(type, days), before('2024-01-01'))).toEqual([2, 5, 6, 7, 8, 9, 10])
    expect(await meant(column(type, days), twice(before('2024-01-01')))).toEqual([2, 5, 6, 7, 8, 9, 10])
    // Not before: those alone of which it is known.
    expect(await meant(column(type, days), { is: 'not', of: before('2024-01-01') })).toEqual([
      1, 3, 4, 6, 7, 8, 9, 10,
    ])
    expect(await meant(column(type, days), before('2024-01-01T00:00:00Z'))).toEqual([2, 5, 6, 7, 8, 9, 10])
  })

  test('numbers are not texts, whatever they look like', async () => {
    const numbers = ['1', `'1'`, '1.0', `'x'`, `X'31'`, 'NULL', '9007199254740993', '9007199254740992']
    expect(await meant(column('', numbers), before('2'))).toEqual([2, 4, 5, 6, 7, 8])
    expect(await meant(column('', numbers), twice(before('2')))).toEqual([2, 4, 5, 6, 7, 8])
    expect(await meant(column('', numbers), { is: 'equal', column: 'at', to: '1' })).toEqual([4, 5, 6, 7, 8])
    expect(
      await meant(column('INTEGER', numbers), { is: 'equal', column: 'at', to: '9007199254740993' }),
    ).toEqual([1, 2, 3, 4, 5, 6, 8])
    expect(
      await meant(column('INTEGER', numbers), { is: 'in', column: 'at', values: ['9007199254740993', '1'] }),
    ).toEqual([4, 5, 6, 8])
  })

  test('true and false are what the source writes for them', async () => {
    expect(
      await meant(column('BOOLEAN', ['1', '0', 'NULL']), { is: 'equal', column: 'at', to: 'false' }),
    ).toEqual([1, 3])
  })
})

describe('rows put back', () => {
  const values = [
    `1, 9007199254740993, -0.0, X'00ff', 'é' || char(0) || '😀', CAST(X'ff41' AS TEXT), '1', 1.0, 1`,
    `2, -9223372036854775808, 1e308, X'', '', ' x ', '0661', 0.1, '1.0'`,
    `3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL`,
    `4, 'text', 'text', 'text', X'41', 9, 1.5, X'58', char(1) || 't'`,
  ]
  const table = `CREATE TABLE people (id INTEGER PRIMARY KEY, i INTEGER, r REAL, b BLOB, t TEXT, t2 TEXT, n NUMERIC, any1, any2, made AS (id + 1));
    INSERT INTO people VALUES ${values.map(each => `(${each})`).join(', ')}`
  const seen = ['i', 'r', 'b', 't', 't2', 'n', 'any1', 'any2'].map(
    name => `typeof(${name}), hex(${name}), quote(${name})`,
  )

  test.each(['', 'WITHOUT ROWID'])('are the same in every storage class %s', async ending => {
    const { source, plan } = await given(
      `${table.replace('made AS (id + 1))', `made AS (id + 1)) ${ending}`)}`,
      {
        where: { is: 'in', column: 'id', values: ['1', '2', '3', '4'] },
        action: erase,
        keeps: true,
      },
    )
    const all = `SELECT ${seen.join(', ')}, made FROM people ORDER BY id`
    const before = rows(all)
    const images: Image[] = []
    await source.transaction(work =>
      doBatch(work, {
        plan,
        holds: [],
        after: null,
        limit: 10,
        announce: async what => void images.push(...what.images),
      }),
    )
    expect(rows(all)).toEqual([])
    const kept = JSON.parse(JSON.stringify(images)) as Image[]
    expect(await source.transaction(work => work.restore(plan.table, kept, 'insert'))).toBe(4)
    expect(rows(all)).toEqual(before)
    const changed = kept.map(({ key, table, values: { i } }) => ({ key, table, values: { i: i ?? null } }))
    await source.transaction(async work => {
      await work.set(
        plan.table,
        kept.map(({ key }) => key),
        [{ column: 'i', change: { becomes: 'null' } }],
      )
      expect(await work.restore(plan.table, changed, 'update')).toBe(4)
    })
    expect(rows(all)).toEqual(before)
  })
})

describe('keys', () => {
  test.each([
    [
      'several parts, texts and numbers',
      'a TEXT NOT NULL, b NUMERIC NOT NULL, c NOT NULL, PRIMARY KEY (a, b, c)',
      '',
    ],
    [
      'the same without row numbers',
      'a TEXT NOT NULL, b NUMERIC NOT NULL, c NOT NULL, PRIMARY KEY (a, b, c)',
      'WITHOUT ROWID',
    ],
    ['none', 'a, b, c', ''],
    ['a column that has the name of the row number', 'rowid TEXT, oid TEXT, a, b, c', ''],
    [
      'an order of its own',
      'a TEXT COLLATE NOCASE NOT NULL, b NOT NULL, c NOT NULL, PRIMARY KEY (a, b, c)',
      '',
    ],
    [
      'an index in another order than its column',
      'a TEXT COLLATE NOCASE NOT NULL, b NOT NULL, c NOT NULL, PRIMARY KEY (a COLLATE BINARY, b, c)',
      '',
    ],
  ])('%s', async (_, columns, ending) => {
    const name = `"; DROP TABLE people; -- 😀'`
    const { doIt, database } = await given(
      `CREATE TABLE "${name.replaceAll('"', '""')}" (at DATE, ${columns}) ${ending}`,
      {
        table: { schema: 'main', name },
        where: { is: 'before', column: 'at', than: '2024-01-01' },
        action: erase,
      },
    )
    const put = database.prepare(
      `INSERT INTO "${name.replaceAll('"', '""')}" (a, b, c, at) VALUES (?, ?, ?, ?)`,
    )
    const kinds = [1n, 1.5, '1', 'x', 'X', new Uint8Array([49]), 'x ', '\u0001', `X'31'`, 9007199254740993n]
    let made = 0
    for (const [at, c] of kinds.entries())
      for (const a of ['é', 'É', 'z', 'Z']) {
        try {
          put.run(a, at % 2 === 0 ? at / 7 : BigInt(at), c, made % 3 === 0 ? '2025-01-01' : '2020-01-01')
          made += 1
        } catch {
          // Some of these are the same to a key that tells fewer apart.
        }
      }
    const deeds = await doIt(3)
    const kept = Math.ceil(made / 3)
    expect(deeds.reduce((sum, { roots }) => sum + roots.length, 0)).toBe(made - kept)
    expect(rows(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)).toEqual([[kept]])
  })
})

describe('what SQLite does besides', () => {
  const two = `CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO people VALUES (1, 'a'), (2, 'b'), (3, 'c');
    CREATE TABLE counter (n); INSERT INTO counter VALUES (0);`
  const where = { is: 'in', column: 'id', values: ['1', '2'] } as const
  test.each([
    ['changes another table', 'BEFORE DELETE ON people BEGIN UPDATE counter SET n = n + 1; END'],
    ['keeps a row', 'BEFORE DELETE ON people WHEN OLD.id = 2 BEGIN SELECT RAISE(IGNORE); END'],
    [
      'keeps a row and changes another',
      'BEFORE DELETE ON people WHEN OLD.id = 2 BEGIN UPDATE counter SET n = 1; SELECT RAISE(IGNORE); END',
    ],
    [
      'puts a row back',
      `AFTER DELETE ON people BEGIN INSERT INTO people VALUES (OLD.id + 100, OLD.name); END`,
    ],
    ['takes another row along', 'AFTER DELETE ON people BEGIN DELETE FROM people WHERE id = 3; END'],
    [
      'takes a row that was to go',
      'BEFORE DELETE ON people WHEN OLD.id = 1 BEGIN DELETE FROM people WHERE id = 2; END',
    ],
  ])('a trigger that %s: the batch is undone', async (_, trigger) => {
    const { doIt, plan } = await given(`${two} CREATE TRIGGER t ${trigger}`, { where, action: erase })
    expect(plan.triggers.map(({ names }) => names)).toEqual([['t']])
    const before = [rows('SELECT * FROM people'), rows('SELECT * FROM counter')]
    await expect(doIt(10)).rejects.toMatchObject({ name: 'NotExact', table: 'people' })
    expect([rows('SELECT * FROM people'), rows('SELECT * FROM counter')]).toEqual(before)
  })

  test('a trigger that only looks is no hindrance, and one for new rows is not told', async () => {
    const { doIt, plan } = await given(
      `${two} CREATE TRIGGER looks AFTER DELETE ON people BEGIN SELECT count(*) FROM counter; END;
       CREATE TRIGGER adds AFTER INSERT ON people BEGIN UPDATE counter SET n = 1; END`,
      { where, action: erase },
    )
    expect(plan.triggers.map(({ names }) => names)).toEqual([['looks']])
    await doIt()
    expect(rows('SELECT id FROM people')).toEqual([[3]])
  })

  test('a check that fails undoes the batch, and says so', async () => {
    const { doIt } = await given(
      `CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT CHECK (name <> 'x')) STRICT; INSERT INTO people VALUES (1, 'a'), (2, 'b')`,
      {
        where,
        action: {
          does: 'rectify',
          columns: [{ column: 'name', change: { becomes: 'constant', value: 'x' } }],
        },
      },
    )
    await expect(doIt()).rejects.toMatchObject({ code: 'source-error' })
    expect(rows('SELECT name FROM people')).toEqual([['a'], ['b']])
  })

  test('views and virtual tables are no tables to act on', async () => {
    ground.fresh(`CREATE TABLE people (id INTEGER PRIMARY KEY); CREATE VIEW seen AS SELECT * FROM people;
      CREATE VIRTUAL TABLE words USING fts5(word); CREATE VIEW broken AS SELECT * FROM missing`)
    const schema = await changing.structure(forever)
    for (const name of ['seen', 'words', 'broken']) {
      const request = {
        table: { schema: 'main', name },
        where: { is: 'null', column: 'id' },
        action: erase,
        dependents: [],
      } as const
      expect(planFor(schema, request)).toMatchObject({
        ok: false,
        because: expect.arrayContaining([{ code: 'not-a-table', table: name }]),
      })
    }
    expect(schema.tables.find(({ name }) => name === 'people')).toMatchObject({ kind: 'table', key: ['id'] })
  })

  test('a run that was stopped takes nothing more', async () => {
    const { plan, schema } = await given(two, { where, action: erase })
    const stopped = changing.source(schema, { key: runKey, signal: AbortSignal.abort() })
    await expect(carryOut(plan, stopped, [], 2)).rejects.toMatchObject({ code: 'cancelled' })
    expect(rows('SELECT count(*) FROM people')).toEqual([[3]])
    expect(people.name).toBe('people')
  })
})
