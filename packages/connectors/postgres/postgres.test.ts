// PostgreSQL: the common suite, then what only a server with a catalogue can tell.
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connector, Schema, Table } from '../port.ts'
import { everyTable, go, hostileNames, passesTheSuite, rowsOf, stepsOf } from '../suite.ts'
import { connectTo, preparePostgres, testDatabase } from './fixture.ts'
import { quoteIdentifier } from './identifier.ts'

passesTheSuite({
  kind: 'postgres',
  prepare: preparePostgres,
  width: 1_600,
  tellsNullFromEmpty: true,
  serverName: /^PostgreSQL \d+/,
})

const signal = new AbortController().signal

describe('a PostgreSQL catalogue', () => {
  let schema: Schema
  let connector: Connector
  let drop: () => Promise<void>
  beforeAll(async () => {
    const database = await testDatabase()
    drop = database.drop
    await database.arrange(`
      CREATE SCHEMA rh; COMMENT ON SCHEMA rh IS 'الموارد البشرية';
      CREATE SCHEMA vide;
      CREATE DOMAIN numero AS varchar(20);
      CREATE TABLE rh.services (id int PRIMARY KEY, code text NOT NULL UNIQUE, libelle text);
      CREATE TABLE rh.agents (
        service int NOT NULL REFERENCES rh.services (id), matricule numero, nom varchar(80) NOT NULL, salaire numeric(12,2),
        embauche date, photo bytea, tags text[], dossier jsonb, PRIMARY KEY (matricule, service));
      COMMENT ON TABLE rh.agents IS 'Agents en poste';
      COMMENT ON COLUMN rh.agents.nom IS 'الاسم العائلي';
      CREATE UNIQUE INDEX ON rh.agents (nom) WHERE salaire > 0;
      CREATE UNIQUE INDEX ON rh.agents (lower(nom));
      CREATE TABLE rh.pointages (jour date NOT NULL, matricule text) PARTITION BY RANGE (jour);
      CREATE TABLE rh.pointages_2025 PARTITION OF rh.pointages FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
      CREATE TABLE rh.pointages_2026 PARTITION OF rh.pointages FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
      CREATE VIEW rh.annuaire AS SELECT matricule, nom FROM rh.agents;
      CREATE MATERIALIZED VIEW rh.effectifs AS SELECT service, count(*) FROM rh.agents GROUP BY service;
      CREATE TABLE rh.parent (a int); CREATE TABLE rh.enfant () INHERITS (rh.parent);
      INSERT INTO rh.parent VALUES (1); INSERT INTO rh.enfant VALUES (2);
      INSERT INTO rh.services VALUES (1, 'INF', 'Informatique');
      INSERT INTO rh.agents VALUES (1, 'M-1', 'العلوي', 12345.60, '2024-02-29', '\\x89504e470d0a1a0a', '{a,"b c"}', '{"cin": "AB1"}');
      INSERT INTO rh.pointages SELECT '2025-06-01'::date + n, 'M-1' FROM generate_series(1, 300) n;
      REFRESH MATERIALIZED VIEW rh.effectifs;
      ANALYZE`)
    connector = connectTo(database.url)
    schema = await connector.inspect(signal)
  })
  afterAll(async () => {
    await connector.close()
    await drop()
  })

  const table = (name: string): Table => {
    const found = schema.schemas.find(part => part.name === 'rh')?.tables.find(each => each.name === name)
    if (!found) throw new Error(`${name} is not listed`)
    return found
  }

  test('lists schemas with their comments, the empty one too, and never the server’s own', () => {
    expect(schema.schemas.map(({ name, comment, tables }) => [name, comment, tables.length])).toEqual([
      ['public', 'standard public schema', 0],
      ['rh', 'الموارد البشرية', 7],
      ['vide', null, 0],
    ])
  })

  test('tells kinds apart and lists a partitioned table once', () => {
    const kinds = schema.schemas.flatMap(part => part.tables).map(({ name, kind }) => [name, kind])
    expect(kinds).toEqual([
      ['agents', 'table'],
      ['annuaire', 'view'],
      ['effectifs', 'materialised-view'],
      ['enfant', 'table'],
      ['parent', 'table'],
      ['pointages', 'partitioned-table'],
      ['services', 'table'],
    ])
  })

  test('tells types, comments, nullability and keys', () => {
    const agents = table('agents')
    expect(agents.comment).toBe('Agents en poste')
    expect(agents.columns.map(({ name, declaredType, nullable }) => [name, declaredType, nullable])).toEqual([
      ['service', 'integer', false],
      ['matricule', 'public.numero', false],
      ['nom', 'character varying(80)', false],
      ['salaire', 'numeric(12,2)', true],
      ['embauche', 'date', true],
      ['photo', 'bytea', true],
      ['tags', 'text[]', true],
      ['dossier', 'jsonb', true],
    ])
    expect(agents.columns[2]?.comment).toBe('الاسم العائلي')
    expect(agents.primaryKey).toEqual(['matricule', 'service'])
    expect(agents.unique).toEqual([])
    expect(table('services').unique).toEqual([['code']])
    expect(agents.foreignKeys).toEqual([
      { columns: ['service'], references: { schema: 'rh', name: 'services', columns: ['id'] } },
    ])
  })

  test('estimates rows from the statistics, partitions summed, and admits not to know', () => {
    expect(table('pointages').rowEstimate).toEqual({ rows: 300, how: 'statistics' })
    expect(table('services').rowEstimate).toEqual({ rows: 1, how: 'statistics' })
    expect(table('annuaire').rowEstimate).toBeNull()
  })

  test('reads every type as text, bytes by their length and beginning', async () => {
    const agents = table('agents')
    const steps = await stepsOf(
      connector.sample(
        agents,
        agents.columns.map(column => column.name),
        go(5),
      ),
    )
    expect(rowsOf(steps)).toEqual([
      [
        '1',
        'M-1',
        'العلوي',
        '12345.60',
        '2024-02-29',
        { kind: 'bytes', length: 8, head: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
        '{a,"b c"}',
        '{"cin": "AB1"}',
      ],
    ])
  })

  test('reads a parent without its children, and a partitioned table with its partitions', async () => {
    expect(rowsOf(await stepsOf(connector.sample(table('parent'), ['a'], go(9))))).toEqual([['1']])
    expect(rowsOf(await stepsOf(connector.sample(table('pointages'), ['jour'], go(999))))).toHaveLength(300)
    expect(rowsOf(await stepsOf(connector.sample(table('effectifs'), ['count'], go(9))))).toEqual([['1']])
  })
})

describe('a large PostgreSQL table', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>
  let connector: Connector
  beforeAll(async () => {
    database = await testDatabase()
    await database.arrange(`
      CREATE TABLE grande AS SELECT n, md5(n::text) AS nom FROM generate_series(1, 200000) n;
      CREATE TABLE creuse AS SELECT n, repeat('x', 500) AS nom FROM generate_series(1, 20000) n;
      CREATE TABLE parts (n int) PARTITION BY RANGE (n);
      CREATE TABLE parts_a PARTITION OF parts FOR VALUES FROM (0) TO (100000);
      CREATE TABLE parts_b PARTITION OF parts FOR VALUES FROM (100000) TO (200001);
      INSERT INTO parts SELECT n FROM generate_series(1, 200000) n;`)
    await database.arrange('DELETE FROM creuse WHERE n % 5000 > 1')
    await database.arrange('ANALYZE')
    connector = connectTo(database.url)
  })
  afterAll(async () => {
    await connector.close()
    await database.drop()
  })

  test('is sampled from pages drawn at random, not from its beginning', async () => {
    for (const name of ['grande', 'parts']) {
      const steps = await stepsOf(connector.sample({ schema: 'public', name }, ['n'], go(500)))
      expect(steps.at(-1)).toMatchObject({ kind: 'end', chosen: 'random-pages' })
      const numbers = rowsOf(steps).map(row => Number(row[0]))
      expect(numbers.length).toBeGreaterThanOrEqual(250)
      expect(numbers.length).toBeLessThanOrEqual(500)
      expect(Math.max(...numbers)).toBeGreaterThan(1_000)
    }
  })

  test('reads a handful of its pages only', async () => {
    const pagesRead = async () => {
      let pages = 0
      const other = connectTo(database.url)
      await database.arrange('SELECT pg_stat_force_next_flush()')
      await database.arrange(
        `CREATE OR REPLACE VIEW lues AS SELECT heap_blks_read + heap_blks_hit AS n FROM pg_statio_user_tables WHERE relname = 'grande'`,
      )
      for (const [value] of rowsOf(
        await stepsOf(other.sample({ schema: 'public', name: 'lues' }, ['n'], go(1))),
      ))
        pages = Number(value)
      await other.close()
      return pages
    }
    const fresh = connectTo(database.url)
    const before = await pagesRead()
    await stepsOf(fresh.sample({ schema: 'public', name: 'grande' }, ['n', 'nom'], go(200)))
    await fresh.close() // the server adds up a session's reads at its end
    await expect.poll(pagesRead, { timeout: 10_000 }).toBeGreaterThan(before)
    expect((await pagesRead()) - before).toBeLessThan(100)
  })

  test('mostly empty pages are made up for by first rows', async () => {
    const steps = await stepsOf(connector.sample({ schema: 'public', name: 'creuse' }, ['n'], go(100)))
    expect(steps.at(-1)).toMatchObject({ kind: 'end', chosen: 'whole-table' })
    expect(new Set(rowsOf(steps).map(row => row[0])).size).toBe(8)
  })

  test('streams whole with every row once', async () => {
    const seen = new Set<unknown>()
    for await (const step of connector.sample(
      { schema: 'public', name: 'parts' },
      ['n'],
      go(Number.POSITIVE_INFINITY),
    ))
      if (step.kind === 'rows') for (const row of step.rows) seen.add(row[0])
    expect(seen.size).toBe(200_000)
  })

  test('a cell of a hundred megabytes is never transferred', async () => {
    await database.arrange(`CREATE TABLE enorme (id int, t text, b bytea, j jsonb, a text[])`)
    await database.arrange(
      `ALTER TABLE enorme ALTER t SET STORAGE EXTERNAL, ALTER b SET STORAGE EXTERNAL, ALTER j SET STORAGE EXTERNAL`,
    )
    await database.arrange(`INSERT INTO enorme SELECT 1, repeat('ع', 50000000), convert_to(repeat('z', 100000000), 'UTF8'),
      jsonb_build_object('k', repeat('z', 100000000)), array_fill('mot'::text, ARRAY[1000000])`)
    const before = process.memoryUsage().rss
    const [row] = rowsOf(
      await stepsOf(
        connector.sample({ schema: 'public', name: 'enorme' }, ['id', 't', 'b', 'j', 'a'], go(1)),
      ),
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000)
    expect(row).toEqual([
      '1',
      { kind: 'cut-text', head: 'ع'.repeat(4_000) },
      { kind: 'bytes', length: 100_000_000, head: new Uint8Array(64).fill(0x7a) },
      { kind: 'cut-text', head: '' },
      expect.toSatisfy((value: unknown) => typeof value === 'object' && value !== null && 'kind' in value),
    ])
  })
})

describe('names of a PostgreSQL database', () => {
  test('schemas, tables and columns may be called anything', async () => {
    const { url, arrange, drop } = await testDatabase()
    for (const name of hostileNames) {
      const q = quoteIdentifier(name)
      await arrange(
        `CREATE SCHEMA ${q}; CREATE TABLE ${q}.${q} (${q} text); INSERT INTO ${q}.${q} VALUES ('ici')`,
      )
    }
    const connector = connectTo(url)
    const tables = await everyTable(connector)
    expect(tables.map(table => table.name).toSorted()).toEqual([...hostileNames].toSorted())
    for (const table of tables)
      expect(rowsOf(await stepsOf(connector.sample(table, [table.name], go(1))))).toEqual([['ici']])
    await connector.close()
    await drop()
  })

  test('a server in another encoding answers in ours', async () => {
    const { url, arrange, drop } = await testDatabase()
    const name = `win_${process.pid}`
    await arrange(
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'WIN1256' LOCALE 'C' LOCALE_PROVIDER libc`,
    )
    const there = new URL(url)
    there.pathname = `/${name}`
    const connector = connectTo(there.href)
    const client = new Client({ connectionString: there.href })
    await client.connect()
    await client.query(`CREATE TABLE "الزبناء" ("الاسم" text); INSERT INTO "الزبناء" VALUES ('محمد')`)
    await client.end()
    const [table] = await everyTable(connector)
    expect(table?.name).toBe('الزبناء')
    if (table) expect(rowsOf(await stepsOf(connector.sample(table, ['الاسم'], go(1))))).toEqual([['محمد']])
    await connector.close()
    await arrange(`DROP DATABASE ${name} WITH (FORCE)`)
    await drop()
  })
})
