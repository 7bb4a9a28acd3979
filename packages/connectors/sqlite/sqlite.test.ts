// SQLite: the common suite, then keys, views, large values, odd tables, and files that are not what they claim to be.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { connectToFile, testFolder } from '../files/fixture.ts'
import { everyTable, failureIn, go, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'
import { quoteIdentifier } from './identifier.ts'

const folder = testFolder()
afterAll(folder.drop)

let made = 0
const make = (build: (database: DatabaseSync) => void) => {
  made += 1
  const path = folder.file(`${made}.sqlite`)
  const database = new DatabaseSync(path)
  build(database)
  database.close()
  return path
}

passesTheSuite({
  kind: 'sqlite',
  width: 2_000,
  tellsNullFromEmpty: true,
  serverName: /^SQLite 3\./,
  prepare: async ({ table, columns, rows }) => {
    const path = make(database => {
      const named = columns.map(quoteIdentifier)
      database.exec(
        `CREATE TABLE ${quoteIdentifier(table)} (${named.map(name => `${name} text`).join(', ')})`,
      )
      const insert = database.prepare(
        `INSERT INTO ${quoteIdentifier(table)} VALUES (${named.map(() => '?').join(', ')})`,
      )
      database.exec('BEGIN')
      for (const row of rows) insert.run(...row)
      database.exec('COMMIT')
    })
    return { connector: connectToFile('sqlite', path), table: { schema: 'main', name: table } }
  },
})

const main = (name: string) => ({ schema: 'main', name })
const signal = new AbortController().signal

describe('a SQLite database', () => {
  const path = make(database =>
    database.exec(`
      CREATE TABLE villes (id INTEGER PRIMARY KEY, nom TEXT NOT NULL UNIQUE);
      CREATE TABLE clients (
        cin TEXT NOT NULL, ville REFERENCES villes, nom VARCHAR(80), photo BLOB, solde REAL, majuscule AS (upper(nom)),
        PRIMARY KEY (cin, ville), FOREIGN KEY (nom) REFERENCES villes (nom)) WITHOUT ROWID;
      CREATE UNIQUE INDEX partiel ON clients (nom) WHERE solde > 0;
      CREATE UNIQUE INDEX calcule ON clients (lower(nom));
      CREATE VIEW annuaire AS SELECT cin, nom FROM clients;
      CREATE VIEW orpheline AS SELECT * FROM absente;
      CREATE VIEW sans_fin AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS i FROM n;
      CREATE VIRTUAL TABLE notes USING fts5 (texte);
      INSERT INTO villes VALUES (1, 'فاس'), (2, 'Amina');
      INSERT INTO clients VALUES ('AB1', 1, 'Amina', x'ffd8ffe0', 12.5);
      INSERT INTO notes VALUES ('rappeler Amina');`),
  )
  const connector = connectToFile('sqlite', path, { statementSeconds: 2 })
  afterAll(() => connector.close())

  test('tells tables and views, types, keys, and how many rows', async () => {
    const tables = await everyTable(connector)
    expect(tables.map(({ name, kind }) => [name, kind])).toEqual([
      ['annuaire', 'view'],
      ['clients', 'table'],
      ['notes', 'table'],
      ['orpheline', 'view'],
      ['sans_fin', 'view'],
      ['villes', 'table'],
    ])
    const clients = tables[1]
    expect(
      clients?.columns.map(({ name, declaredType, nullable }) => [name, declaredType, nullable]),
    ).toEqual([
      ['cin', 'TEXT', false],
      ['ville', '', false],
      ['nom', 'VARCHAR(80)', true],
      ['photo', 'BLOB', true],
      ['solde', 'REAL', true],
      ['majuscule', '', true],
    ])
    expect(clients?.primaryKey).toEqual(['cin', 'ville'])
    expect(clients?.unique).toEqual([])
    expect(tables[5]?.unique).toEqual([['nom']])
    expect(clients?.rowEstimate).toEqual({ rows: 1, how: 'counted' })
    expect(clients?.foreignKeys).toEqual([
      { columns: ['nom'], references: { schema: 'main', name: 'villes', columns: ['nom'] } },
      { columns: ['ville'], references: { schema: 'main', name: 'villes', columns: ['id'] } },
    ])
  })

  test('reads a table without row numbers, a view, and a full-text table', async () => {
    const columns = ['cin', 'ville', 'photo', 'solde', 'majuscule']
    expect(rowsOf(await stepsOf(connector.sample(main('clients'), columns, go(50))))).toEqual([
      [
        'AB1',
        '1',
        { kind: 'bytes', length: 4, head: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) },
        '12.5',
        'AMINA',
      ],
    ])
    expect(rowsOf(await stepsOf(connector.sample(main('annuaire'), ['nom'], go(5))))).toEqual([['Amina']])
    expect(rowsOf(await stepsOf(connector.sample(main('notes'), ['texte'], go(5))))).toEqual([
      ['rappeler Amina'],
    ])
  })

  test('skips a view of a table that is gone, and one that never ends, and reads on', async () => {
    const orphan = await stepsOf(connector.sample(main('orpheline'), ['x'], go(5)))
    expect(orphan).toMatchObject([{ kind: 'skipped', failure: { code: 'evaluation-failed' } }])
    const endless = await stepsOf(connector.sample(main('sans_fin'), ['i'], go(5)))
    expect(endless).toMatchObject([{ kind: 'skipped', failure: { code: 'timeout' } }])
    expect(rowsOf(await stepsOf(connector.sample(main('villes'), ['nom'], go(5))))).toEqual([
      ['فاس'],
      ['Amina'],
    ])
  })

  test('stops in the middle of a query that never ends', async () => {
    const patient = connectToFile('sqlite', path, { statementSeconds: 600 })
    const stop = new AbortController()
    const running = failureIn(
      stepsOf(patient.sample(main('sans_fin'), ['i'], { rows: 5, signal: stop.signal })),
    )
    setTimeout(() => stop.abort(), 300)
    expect((await running).code).toBe('cancelled')
    await patient.close()
  })

  test('a table dropped after it was listed is skipped', async () => {
    const passing = make(database =>
      database.exec('CREATE TABLE a (x); CREATE TABLE b (x); INSERT INTO b VALUES (1)'),
    )
    const reader = connectToFile('sqlite', passing)
    expect(await everyTable(reader)).toHaveLength(2)
    const owner = new DatabaseSync(passing)
    owner.exec('DROP TABLE a')
    owner.close()
    expect(await stepsOf(reader.sample(main('a'), ['x'], go(5)))).toMatchObject([
      { kind: 'skipped', failure: { code: 'table-vanished' } },
    ])
    expect(rowsOf(await stepsOf(reader.sample(main('b'), ['x'], go(5))))).toEqual([['1']])
    await reader.close()
  })

  test('a large table is read at places spread over it', async () => {
    const large = make(database =>
      database.exec(`CREATE TABLE t (rowid TEXT, n INTEGER); INSERT INTO t
        WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 100000) SELECT 'x', i FROM c;
        INSERT INTO t (_rowid_, n) VALUES (9223372036854775807, -1)`),
    )
    const reader = connectToFile('sqlite', large)
    const steps = await stepsOf(reader.sample(main('t'), ['n'], go(200)))
    expect(steps.at(-1)).toMatchObject({ kind: 'end', chosen: 'spread-rows' })
    const read = rowsOf(steps).map(row => row[0])
    expect(new Set(read).size).toBe(read.length)
    expect(read.length).toBeLessThanOrEqual(200)
    expect(read).toContain('-1')
    await reader.close()
  })

  test('cells of a hundred megabytes do not enter our memory', async () => {
    const huge = make(database => {
      database.exec('CREATE TABLE h (id INTEGER PRIMARY KEY, b BLOB, t TEXT)')
      database.exec(
        `INSERT INTO h VALUES (1, zeroblob(100000000), replace(hex(zeroblob(50000000)), '0', 'z')), (2, x'01', 'court')`,
      )
    })
    const reader = connectToFile('sqlite', huge)
    const before = process.memoryUsage().rss
    const rows = rowsOf(await stepsOf(reader.sample(main('h'), ['b', 't'], go(10))))
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000)
    expect(rows).toEqual([
      [
        { kind: 'bytes', length: 100_000_000, head: new Uint8Array() },
        { kind: 'cut-text', head: '' },
      ],
      [{ kind: 'bytes', length: 1, head: Uint8Array.of(1) }, 'court'],
    ])
    await reader.close()
  })

  test('is left exactly as it was, in write-ahead mode too', async () => {
    const own = testFolder()
    const wal = own.file('wal.sqlite')
    const writer = new DatabaseSync(wal)
    writer.exec(`PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES ('a')`)
    writer.close()
    const before = readFileSync(wal)
    const reader = connectToFile('sqlite', wal)
    expect(rowsOf(await stepsOf(reader.sample(main('t'), ['x'], go(5))))).toEqual([['a']])
    await reader.close()
    expect(readdirSync(own.path)).toEqual(['wal.sqlite'])
    expect(readFileSync(wal).equals(before)).toBe(true)

    const live = new DatabaseSync(wal)
    live.exec(`INSERT INTO t VALUES ('b')`)
    const beside = connectToFile('sqlite', wal)
    expect(rowsOf(await stepsOf(beside.sample(main('t'), ['x'], go(5))))).toEqual([['a'], ['b']])
    await beside.close()
    live.close()
    own.drop()
  })

  test('locked by its owner is said to be busy', async () => {
    const locked = make(database => database.exec('CREATE TABLE t (x)'))
    const owner = new DatabaseSync(locked)
    owner.exec('BEGIN EXCLUSIVE')
    const reader = connectToFile('sqlite', locked)
    expect((await failureIn(reader.inspect(signal))).code).toBe('busy')
    await reader.close()
    owner.close()
  })

  test('an empty one says so', async () => {
    const empty = connectToFile(
      'sqlite',
      make(database => database.exec('CREATE TABLE t (x); DROP TABLE t')),
    )
    expect(await empty.test(signal)).toMatchObject({ ok: true, warnings: [{ code: 'empty-schema' }] })
    await empty.close()
  })
})

describe('a file', () => {
  const codeOf = async (path: string, policy = {}) => {
    const connector = connectToFile('sqlite', path, policy)
    const answer = await connector.test(signal)
    await connector.close()
    return answer.ok ? 'ok' : answer.failure.code
  }

  test('that is no database, or a damaged one, is refused', async () => {
    const text = folder.file('text.sqlite')
    writeFileSync(text, 'bonjour')
    expect(await codeOf(text)).toBe('not-a-database')
    const good = make(database =>
      database.exec(`CREATE TABLE t (x); INSERT INTO t VALUES (hex(zeroblob(20000)))`),
    )
    const damaged = folder.file('damaged.sqlite')
    const bytes = readFileSync(good)
    bytes.fill(0xee, 100, 4_000)
    writeFileSync(damaged, bytes)
    expect(await codeOf(damaged)).toBe('malformed-file')
    expect(await codeOf(good)).toBe('ok')
  })

  test('that is missing, a folder, a device, too large or out of bounds is refused', async () => {
    const good = make(database => database.exec('CREATE TABLE t (x)'))
    expect(await codeOf(folder.file('absent'))).toBe('file-missing')
    expect(await codeOf(folder.path)).toBe('not-a-file')
    expect(await codeOf('/dev/zero', { fileRoots: ['/'] })).toBe('forbidden-folder')
    expect(await codeOf('/proc/self/environ', { fileRoots: ['/'] })).toBe('forbidden-folder')
    expect(await codeOf(good, { fileBytes: 10 })).toBe('file-too-large')
    expect(await codeOf(good, { fileRoots: [] })).toBe('forbidden-folder')
    expect(await codeOf(good, { fileRoots: [`${folder.path}/other`] })).toBe('forbidden-folder')
  })
})
