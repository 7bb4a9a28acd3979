// What a plan would do, asked of a real PostgreSQL: counts, whether an index serves, the statements, the least rights, replicas.
import { carryBack, carryOut } from '@himaya/plans/schedules.test-support'
import type { SurveyOptions } from '@himaya/plans/source'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forever, runKey } from '../../change-suite.ts'
import { type Opened, openSource } from './fixture.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openSource()
})
afterAll(() => opened.close())

const erase = { does: 'erase' } as const
const old = { is: 'before', column: 'seen', than: '2024-01-01' } as const
const options: SurveyOptions = { sample: 2, unknown: { is: 'null', column: 'seen' }, countLimit: 100_000 }
const orders = { table: { schema: 's', name: 'orders' }, do: 'erase' } as const
const lines = { table: { schema: 's', name: 'lines' }, do: 'erase' } as const
const notes = { table: { schema: 's', name: 'notes' }, do: 'detach' } as const

const shop = `CREATE TABLE s.people (id int PRIMARY KEY, seen timestamptz, who text, pay numeric, note text);
  CREATE TABLE s.orders (id int PRIMARY KEY, person int NOT NULL REFERENCES s.people);
  CREATE TABLE s.lines (id int PRIMARY KEY, of int NOT NULL REFERENCES s.orders, disputed boolean);
  CREATE TABLE s.notes (id int PRIMARY KEY, about int REFERENCES s.people);
  INSERT INTO s.people SELECT n, CASE WHEN n % 10 = 0 THEN NULL WHEN n % 2 = 0 THEN '2020-01-01 12:00Z' ELSE '2026-01-01 12:00Z' END::timestamptz, 'Nom ' || n, n, NULL FROM generate_series(1, 1000) n;
  INSERT INTO s.orders SELECT n, n FROM generate_series(1, 1000) n; INSERT INTO s.lines SELECT n, 1 + n / 2, n = 4 FROM generate_series(1, 1000) n;
  INSERT INTO s.notes SELECT n, n * 2 FROM generate_series(1, 100) n; ANALYZE s.people, s.orders, s.lines, s.notes`
const request = { where: old, action: erase, dependents: [orders, lines, notes] }

test('counts, at any distance, and what a hold on a line of an order keeps', async () => {
  const { plan, source } = await opened.given(shop, request)
  const hold = { table: lines.table, where: { is: 'equal', column: 'disputed', to: 'true' } } as const
  const exactly = (rows: number) => ({ rows, exact: true })
  expect(await source.survey(plan, [hold], options)).toMatchObject({
    meant: exactly(400),
    held: exactly(0),
    unknown: exactly(100),
    dependents: expect.arrayContaining([
      { table: orders.table, rows: exactly(400) },
      { table: lines.table, rows: exactly(400) },
      { table: notes.table, rows: exactly(80) },
    ]),
    index: 'none',
  })
  // Line 3 belongs to order 2, of person 2, who is meant.
  await opened.client.query('UPDATE s.lines SET disputed = id = 3')
  expect((await source.survey(plan, [hold], options)).held).toEqual(exactly(1))
})

test('beyond the limit, and where counting takes too long, an estimate that says so', async () => {
  const { plan, source } = await opened.given(shop, request)
  const { meant, dependents } = await source.survey(plan, [], { ...options, countLimit: 50 })
  expect(meant.exact).toBe(false)
  expect(meant.rows).toBeGreaterThan(300)
  expect(meant.rows).toBeLessThan(500)
  expect(dependents.every(({ rows }) => !rows.exact)).toBe(true)
  await opened.client.query(`CREATE FUNCTION s.slow(int) RETURNS boolean LANGUAGE plpgsql COST 0.01 AS 'BEGIN PERFORM pg_sleep(0.02); RETURN true; END';
    ALTER TABLE s.people ENABLE ROW LEVEL SECURITY; CREATE POLICY slow ON s.people USING (s.slow(id))`)
  await opened.account('survey_slow')
  await opened.client.query(
    'GRANT USAGE ON SCHEMA s TO survey_slow; GRANT SELECT ON ALL TABLES IN SCHEMA s TO survey_slow',
  )
  const account = opened.asAccount('survey_slow')
  const slow = account.source(await account.structure(forever), { key: runKey, signal: forever })
  const told = await slow.survey(plan, [], options)
  expect(told.meant.exact).toBe(false)
  expect(told.meant.rows).toBeGreaterThan(0)
  await account.close()
  await opened.client.query('DROP OWNED BY survey_slow; DROP ROLE survey_slow')
})

describe('whether an index serves', () => {
  test.each([
    ['none', '', old],
    ['used', 'CREATE INDEX ON s.people (seen)', old],
    ['none', 'CREATE INDEX ON s.people (who, seen)', old],
    [
      'none',
      'CREATE INDEX ON s.people (seen)',
      { is: 'any', of: [old, { is: 'equal', column: 'who', to: 'x' }] },
    ],
    [
      'used',
      'CREATE INDEX ON s.people (seen); CREATE INDEX ON s.people (who)',
      { is: 'any', of: [old, { is: 'equal', column: 'who', to: 'x' }] },
    ],
  ] as const)('%s: %s', async (index, sql, where) => {
    const { plan, source } = await opened.given(`${shop}; ${sql}`, { ...request, where })
    expect((await source.survey(plan, [], options)).index).toBe(index)
    const said = plan.notes.some(note => note.code === 'no-index' && note.table === 'people')
    expect(said).toBe(!sql.includes('(seen)'))
  })
  test('of parts of a table, every one', async () => {
    const parted = `CREATE TABLE s.people (id int, seen timestamptz) PARTITION BY RANGE (id);
      CREATE TABLE s.few PARTITION OF s.people FOR VALUES FROM (0) TO (9); CREATE TABLE s.rest PARTITION OF s.people DEFAULT;
      ALTER TABLE s.people ADD PRIMARY KEY (id); CREATE INDEX ON s.few (seen)`
    const { plan, source } = await opened.given(parted, { where: old, action: erase })
    expect((await source.survey(plan, [], options)).index).toBe('none')
    await opened.client.query('CREATE INDEX ON s.rest (seen)')
    expect((await source.survey(plan, [], options)).index).toBe('used')
  })
})

test('the statements of a batch, to be read', async () => {
  const { plan, source } = await opened.given(shop, { ...request, keeps: false })
  expect((await source.survey(plan, [], options)).statements).toMatchInlineSnapshot(`
    [
      "SELECT t."id"::text FROM "s"."people" t WHERE t."seen" < $1::timestamp with time zone ORDER BY t."id" LIMIT $2 FOR UPDATE OF t",
      "SELECT t."id"::text FROM "s"."orders" t WHERE t."person" = ANY ($1::integer[]) FOR UPDATE OF t",
      "SELECT t."id"::text FROM "s"."notes" t WHERE t."about" = ANY ($1::integer[]) FOR UPDATE OF t",
      "UPDATE "s"."notes" t SET "about" = NULL WHERE t."about" = ANY ($1::integer[])",
      "DELETE FROM "s"."lines" t WHERE t."of" = ANY ($1::integer[])",
      "DELETE FROM "s"."orders" t WHERE t."id" = ANY ($1::integer[])",
      "DELETE FROM "s"."people" t WHERE t."id" = ANY ($1::integer[])",
    ]
  `)
  const anonymise = await opened.planned({
    where: old,
    action: {
      does: 'anonymise',
      columns: [
        { column: 'who', change: { becomes: 'pseudonym' } },
        { column: 'pay', change: { becomes: 'multiple', of: 100 } },
        { column: 'note', change: { becomes: 'null' } },
      ],
    },
  })
  expect(
    (await anonymise.source.survey(anonymise.plan, [], options)).statements.at(-1),
  ).toMatchInlineSnapshot(
    `"UPDATE "s"."people" t SET "who" = (CASE WHEN length(t."who") = 33 AND left(t."who"::text, 1) = '~' THEN t."who"::text ELSE '~' || left(encode(sha256($1::bytea || sha256($1::bytea || convert_to(t."who"::text, 'UTF8'))), 'hex'), 32) END)::text, "pay" = (floor(t."pay"::numeric / $2::numeric) * $3::numeric)::numeric, "note" = NULL WHERE t."id" = ANY ($4::integer[])"`,
  )
})

describe('the least rights', () => {
  test('are enough for a whole run and to put it back, and one less is not', async () => {
    await opened.account('least')
    const { plan } = await opened.given(shop, { ...request, keeps: true })
    const grants = opened.changing.grants(plan, 'least')
    expect(grants).toEqual([
      'GRANT USAGE ON SCHEMA "s" TO "least"',
      'GRANT SELECT, UPDATE ("id"), DELETE, INSERT ON "s"."people" TO "least"',
      'GRANT SELECT, UPDATE ("about") ON "s"."notes" TO "least"',
      'GRANT SELECT, UPDATE ("id"), DELETE, INSERT ON "s"."lines" TO "least"',
      'GRANT SELECT, UPDATE ("id"), DELETE, INSERT ON "s"."orders" TO "least"',
    ])
    const acting = opened.asAccount('least')
    const run = async () => {
      const source = acting.source(await acting.structure(forever), { key: runKey, signal: forever })
      expect((await source.survey(plan, [], options)).sample).toHaveLength(2)
      const deeds = await carryOut(plan, source, [], 200)
      expect(await opened.rows('SELECT count(*)::int FROM s.people')).toEqual([[600]])
      await carryBack(plan, source, deeds)
    }
    for (const grant of grants) await opened.client.query(grant)
    await opened.client.query('REVOKE UPDATE (about) ON s.notes FROM least')
    await expect(run()).rejects.toMatchObject({ code: 'permission-missing' })
    await opened.client.query('GRANT UPDATE (about) ON s.notes TO least')
    await run()
    expect(await opened.rows('SELECT count(*)::int FROM s.people')).toEqual([[1000]])
    await acting.close()
    await opened.client.query('DROP OWNED BY least; DROP ROLE least')
  })
})

test('a source without replicas is behind by nothing', async () => {
  const { source } = await opened.given(shop, request)
  expect(await source.lag()).toBe(0)
})
