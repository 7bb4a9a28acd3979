// MySQL and MariaDB: the common suite, then what only their catalogue can tell.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connector, Schema, Table } from '../port.ts'
import { everyTable, go, hostileNames, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'
import { connectTo, newDatabase, prepareMariadb } from './fixture.ts'
import { quoteIdentifier } from './identifier.ts'
import { missing, startServer, type TestServer } from './server.test-support.ts'

describe.skipIf(missing)('a MariaDB', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  passesTheSuite({
    kind: 'mariadb',
    prepare: prepareMariadb(() => server),
    width: 2_000,
    tellsNullFromEmpty: true,
    canName: name => !/\s$|[\u{10000}-\u{10ffff}]/u.test(name),
    serverName: /^MariaDB \d+\.\d+/,
  })

  const signal = new AbortController().signal

  describe('its catalogue', () => {
    let schema: Schema
    let connector: Connector
    let name: string
    beforeAll(async () => {
      const database = await newDatabase(server)
      name = database.name
      await server.arrange(
        `USE ${name}`,
        `CREATE TABLE services (id int PRIMARY KEY, code varchar(9) NOT NULL UNIQUE, libelle text) COMMENT 'الأقسام'`,
        `CREATE TABLE agents (service int NOT NULL, matricule varchar(20), nom varchar(80) NOT NULL COMMENT 'الاسم العائلي',
          salaire decimal(12,2), embauche date, vu timestamp NULL, photo blob, actif tinyint(1), drapeaux bit(10), rang bigint unsigned,
          genre enum('f','m'), droits set('a','b'), taille float, dossier json, annee year, code int(6) zerofill, lieu point,
          PRIMARY KEY (matricule, service), UNIQUE (nom(5)), CONSTRAINT au FOREIGN KEY (service) REFERENCES services (id))`,
        `CREATE TABLE pointages (jour date NOT NULL, matricule text) PARTITION BY RANGE (YEAR(jour))
          (PARTITION a VALUES LESS THAN (2026), PARTITION b VALUES LESS THAN MAXVALUE)`,
        `CREATE VIEW annuaire AS SELECT matricule, nom FROM agents`,
        `CREATE SEQUENCE numeros`,
        `INSERT INTO services VALUES (1, 'INF', 'Informatique')`,
        `INSERT INTO agents VALUES (1, 'M-1', 'العلوي', 12345.60, '2024-02-29', '2026-03-31 23:30:00', x'89504e470d0a1a0a', 1, b'1000000001',
          18446744073709551615, 'f', 'a,b', 1.1, '{"cin": "AB1"}', 1999, 42, POINT(1, 2))`,
        `INSERT INTO pointages SELECT DATE('2025-06-01') + INTERVAL seq DAY, 'M-1' FROM seq_1_to_300`,
        `ANALYZE TABLE pointages, services`,
      )
      connector = connectTo(database.url)
      schema = await connector.inspect(signal)
    })
    afterAll(() => connector.close())

    const table = (wanted: string): Table => {
      const found = schema.schemas[0]?.tables.find(each => each.name === wanted)
      if (!found) throw new Error(`${wanted} is not listed`)
      return found
    }

    test('lists the one database, its tables by their kinds, and no sequence', () => {
      expect(schema.schemas.map(part => part.name)).toEqual([name])
      expect(schema.schemas[0]?.tables.map(each => [each.name, each.kind])).toEqual([
        ['agents', 'table'],
        ['annuaire', 'view'],
        ['pointages', 'partitioned-table'],
        ['services', 'table'],
      ])
    })

    test('tells types, comments, nullability and keys', () => {
      const agents = table('agents')
      expect(agents.columns.slice(0, 4).map(each => [each.name, each.declaredType, each.nullable])).toEqual([
        ['service', 'int(11)', false],
        ['matricule', 'varchar(20)', false],
        ['nom', 'varchar(80)', false],
        ['salaire', 'decimal(12,2)', true],
      ])
      expect(agents.columns[2]?.comment).toBe('الاسم العائلي')
      expect(table('services').comment).toBe('الأقسام')
      expect(table('annuaire').comment).toBeNull()
      expect(agents.primaryKey).toEqual(['matricule', 'service'])
      expect(agents.unique).toEqual([]) // the beginnings of names, not names
      expect(table('services').unique).toEqual([['code']])
      expect(agents.foreignKeys).toEqual([
        { columns: ['service'], references: { schema: name, name: 'services', columns: ['id'] } },
      ])
    })

    test('estimates rows from the statistics, and admits not to know', () => {
      expect(table('pointages').rowEstimate).toEqual({ rows: 300, how: 'statistics' })
      expect(table('services').rowEstimate).toEqual({ rows: 1, how: 'statistics' })
      expect(table('annuaire').rowEstimate).toBeNull()
    })

    test('reads every type as text, bytes by their length and beginning', async () => {
      const columns = table('agents').columns.map(column => column.name)
      const [row] = rowsOf(await stepsOf(connector.sample(table('agents'), columns, go(5))))
      expect(row?.slice(0, -1)).toEqual([
        '1',
        'M-1',
        'العلوي',
        '12345.60',
        '2024-02-29',
        '2026-03-31 23:30:00',
        { kind: 'bytes', length: 8, head: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
        '1',
        '513',
        '18446744073709551615',
        'f',
        'a,b',
        '1.1',
        '{"cin": "AB1"}',
        '1999',
        '000042',
      ])
      expect(row?.at(-1)).toMatchObject({ kind: 'bytes', length: 25 })
    })
  })

  describe('a large table', () => {
    let connector: Connector
    let name: string
    beforeAll(async () => {
      const database = await newDatabase(server)
      name = database.name
      await server.arrange(
        `USE ${name}`,
        `CREATE TABLE ${name}.grande (n bigint unsigned PRIMARY KEY, nom char(32)) SELECT seq + 18446744073709000000 AS n, md5(seq) AS nom FROM seq_1_to_100000`,
        `CREATE TABLE ${name}.sans_cle SELECT seq AS n FROM seq_1_to_100000`,
      )
      connector = connectTo(database.url)
    })
    afterAll(() => connector.close())

    test('is sampled from places spread over its key, not from its beginning', async () => {
      const steps = await stepsOf(connector.sample({ schema: name, name: 'grande' }, ['n'], go(500)))
      expect(steps.at(-1)).toMatchObject({ kind: 'end', rows: 500, chosen: 'spread-rows' })
      const numbers = rowsOf(steps).map(row => BigInt(String(row[0])) - 18446744073709000000n)
      expect(new Set(numbers).size).toBe(500)
      expect(numbers.some(number => number > 90_000n)).toBe(true)
    })

    test('reads a few hundred of its rows only', async () => {
      const read = async () => {
        const counts = await server.rows(`SHOW GLOBAL STATUS LIKE 'Handler_read_%'`)
        return counts.reduce(
          (sum, [what, count]) => (/deleted/.test(String(what)) ? sum : sum + Number(count)),
          0,
        )
      }
      const before = await read()
      await stepsOf(connector.sample({ schema: name, name: 'grande' }, ['n', 'nom'], go(200)))
      const done = (await read()) - before
      expect(done).toBeGreaterThan(200)
      expect(done).toBeLessThan(1_500)
    })

    test('streams whole with every row once', async () => {
      const seen = new Set<unknown>()
      const whole = connector.sample({ schema: name, name: 'sans_cle' }, ['n'], go(Number.POSITIVE_INFINITY))
      for await (const step of whole) if (step.kind === 'rows') for (const row of step.rows) seen.add(row[0])
      expect(seen.size).toBe(100_000)
    })

    test('a cell of fifty megabytes is never transferred', async () => {
      await server.arrange(
        'SET GLOBAL max_allowed_packet = 268435456',
        `CREATE TABLE ${name}.enorme (id int, t longtext, b longblob)`,
      )
      await server.arrange(
        `INSERT INTO ${name}.enorme VALUES (1, REPEAT('ع', 12500000), REPEAT('z', 50000000))`,
      )
      const [row] = rowsOf(
        await stepsOf(connector.sample({ schema: name, name: 'enorme' }, ['id', 't', 'b'], go(1))),
      )
      expect(row).toEqual([
        '1',
        { kind: 'cut-text', head: 'ع'.repeat(4_000) },
        { kind: 'bytes', length: 50_000_000, head: new Uint8Array(64).fill(0x7a) },
      ])
      await server.arrange('SET GLOBAL max_allowed_packet = 16777216')
    })
  })

  test('databases, tables and columns may be called anything', async () => {
    for (const hostile of hostileNames.filter(each => !/\s$|[\u{10000}-\u{10ffff}]/u.test(each))) {
      const q = quoteIdentifier(hostile)
      await server.arrange(
        `CREATE DATABASE ${q}`,
        `CREATE TABLE ${q}.${q} (${q} text)`,
        `INSERT INTO ${q}.${q} VALUES ('ici')`,
      )
      const url = new URL(server.url)
      url.pathname = `/${encodeURIComponent(hostile)}`
      const connector = connectTo(url.href)
      const [found] = await everyTable(connector)
      expect(found?.name).toBe(hostile)
      if (found) expect(rowsOf(await stepsOf(connector.sample(found, [hostile], go(1))))).toEqual([['ici']])
      await connector.close()
    }
  })

  test('a database in another character set answers in ours', async () => {
    await server.arrange(
      'CREATE DATABASE win CHARACTER SET cp1256',
      'CREATE TABLE win.`الزبناء` (`الاسم` varchar(20))',
      "INSERT INTO win.`الزبناء` VALUES ('محمد')",
    )
    const url = new URL(server.url)
    url.pathname = '/win'
    const connector = connectTo(url.href)
    const [found] = await everyTable(connector)
    if (found) expect(rowsOf(await stepsOf(connector.sample(found, ['الاسم'], go(1))))).toEqual([['محمد']])
    expect(found?.name).toBe('الزبناء')
    await connector.close()
  })
})
