// What a plan would do, asked of a real MariaDB: counts, whether an index serves, the statements, the least rights, replicas.
import { planFor } from '@himaya/plans/plan'
import { carryBack, carryOut } from '@himaya/plans/schedules.test-support'
import type { SurveyOptions } from '@himaya/plans/source'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forever, runKey } from '../../change-suite.ts'
import { missing } from '../server.test-support.ts'
import { type Opened, openSource } from './fixture.ts'

const erase = { does: 'erase' } as const
const old = { is: 'before', column: 'seen', than: '2024-01-01' } as const
const options: SurveyOptions = { sample: 2, unknown: { is: 'null', column: 'seen' }, countLimit: 100_000 }
const orders = { table: { schema: 's', name: 'orders' }, do: 'erase' } as const
const lines = { table: { schema: 's', name: 'lines' }, do: 'erase' } as const
const notes = { table: { schema: 's', name: 'notes' }, do: 'detach' } as const
const shop = [
  'CREATE TABLE people (id int PRIMARY KEY, seen datetime, who varchar(40), pay decimal(10,2), note text)',
  'CREATE TABLE orders (id int PRIMARY KEY, person int NOT NULL, FOREIGN KEY (person) REFERENCES people (id))',
  'CREATE TABLE `lines` (id int PRIMARY KEY, of int NOT NULL, disputed tinyint(1), FOREIGN KEY (of) REFERENCES orders (id))',
  'CREATE TABLE notes (id int PRIMARY KEY, about int, touched timestamp NULL ON UPDATE CURRENT_TIMESTAMP, FOREIGN KEY (about) REFERENCES people (id))',
  `INSERT INTO people SELECT seq, CASE WHEN seq % 10 = 0 THEN NULL WHEN seq % 2 = 0 THEN '2020-01-01 12:00' ELSE '2026-01-01 12:00' END, CONCAT('Nom ', seq), seq, NULL FROM seq_1_to_1000`,
  'INSERT INTO orders SELECT seq, seq FROM seq_1_to_1000',
  'INSERT INTO `lines` SELECT seq, 1 + seq DIV 2, seq = 4 FROM seq_1_to_1000',
  'INSERT INTO notes (id, about) SELECT seq, seq * 2 FROM seq_1_to_100',
  'ANALYZE TABLE people, orders, `lines`, notes',
]
const request = { where: old, action: erase, dependents: [orders, lines, notes] }

describe.skipIf(missing)('a plan asked of a MariaDB', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openSource()
  })
  afterAll(() => opened.close())

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
    await opened.run('UPDATE `lines` SET disputed = id = 3')
    expect((await source.survey(plan, [hold], options)).held).toEqual(exactly(1))
  })

  test('beyond the limit, and where counting takes too long, an estimate that says so', async () => {
    const { plan, source } = await opened.given(shop, request)
    const { meant, dependents } = await source.survey(plan, [], { ...options, countLimit: 50 })
    expect(meant.exact).toBe(false)
    expect(meant.rows).toBeGreaterThan(50)
    expect(meant.rows).toBeLessThanOrEqual(3_000)
    expect(dependents.every(({ rows }) => !rows.exact)).toBe(true)
    // A condition that asks every row of every row of a table without an index.
    const slow = await opened.given(
      [
        ...shop,
        'CREATE TABLE far (a varchar(40) COLLATE utf8mb4_bin, b int)',
        `INSERT INTO far SELECT CONCAT('Nobody ', seq), seq FROM seq_1_to_60000`,
        'INSERT INTO people SELECT seq, NULL, CONCAT(seq), 1, NULL FROM seq_2000_to_30000',
      ],
      {
        ...request,
        where: {
          is: 'not',
          of: {
            is: 'related',
            table: { schema: 's', name: 'far' },
            columns: ['a'],
            match: ['who'],
            where: { is: 'equal', column: 'b', to: '-1' },
          },
        },
      },
    )
    const wide = {
      is: 'related',
      table: { schema: 's', name: 'far' },
      columns: ['a'],
      match: ['who'],
      where: { is: 'not', of: { is: 'null', column: 'b' } },
    } as const
    const told = await slow.source.survey({ ...slow.plan, where: { is: 'any', of: [wide, old] } }, [], {
      ...options,
      unknown: null,
    })
    expect(told.meant.exact).toBe(false)
    // The session that was cut short is as it was.
    expect((await source.survey(plan, [], options)).meant).toEqual({ rows: 400, exact: true })
  })

  test.each([
    ['none', [], old],
    ['used', ['CREATE INDEX a ON people (seen)'], old],
    ['none', ['CREATE INDEX a ON people (who, seen)'], old],
    [
      'none',
      ['CREATE INDEX a ON people (seen)'],
      { is: 'any', of: [old, { is: 'equal', column: 'who', to: 'x' }] },
    ],
    [
      'used',
      ['CREATE INDEX a ON people (seen)', 'CREATE INDEX b ON people (who)'],
      { is: 'any', of: [old, { is: 'equal', column: 'who', to: 'x' }] },
    ],
  ] as const)('whether an index serves: %s with %s', async (index, sql, where) => {
    const { plan, source } = await opened.given([...shop, ...sql], { ...request, where })
    expect((await source.survey(plan, [], options)).index).toBe(index)
    expect(plan.notes.some(note => note.code === 'no-index' && note.table === 'people')).toBe(
      !sql.some(each => each.includes('(seen)')),
    )
  })

  test('the statements of a batch, to be read', async () => {
    const { plan, source } = await opened.given(shop, request)
    expect((await source.survey(plan, [], options)).statements).toMatchInlineSnapshot(`
      [
        "SELECT CAST(t.\`id\` AS CHAR) FROM \`s\`.\`people\` t WHERE (t.\`seen\` < CAST(? AS DATETIME(6)) AND NOT MONTH(t.\`seen\`) * DAYOFMONTH(t.\`seen\`) = 0) ORDER BY t.\`id\` LIMIT 1",
        "SELECT CAST(t.\`id\` AS CHAR) FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`people\` t ON t.\`id\` = CAST(k.k0 AS SIGNED) WHERE (t.\`seen\` < CAST(? AS DATETIME(6)) AND NOT MONTH(t.\`seen\`) * DAYOFMONTH(t.\`seen\`) = 0) ORDER BY t.\`id\` FOR UPDATE",
        "SELECT CAST(t.\`id\` AS CHAR) FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`orders\` t ON t.\`person\` = CAST(k.k0 AS SIGNED) FOR UPDATE",
        "UPDATE JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`notes\` t ON t.\`about\` = CAST(k.k0 AS SIGNED) SET t.\`about\` = NULL, t.\`touched\` = t.\`touched\`",
        "DELETE t FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`lines\` t ON t.\`of\` = CAST(k.k0 AS SIGNED)",
        "DELETE t FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`orders\` t ON t.\`id\` = CAST(k.k0 AS SIGNED)",
        "DELETE t FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`people\` t ON t.\`id\` = CAST(k.k0 AS SIGNED)",
      ]
    `)
    const anonymise = await opened.planned({
      where: { is: 'all', of: [old, { is: 'not', of: { is: 'equal', column: 'who', to: 'x' } }] },
      action: {
        does: 'anonymise',
        columns: [
          { column: 'who', change: { becomes: 'pseudonym' } },
          { column: 'pay', change: { becomes: 'multiple', of: 100 } },
          { column: 'seen', change: { becomes: 'month' } },
          { column: 'note', change: { becomes: 'null' } },
        ],
      },
    })
    expect((await anonymise.source.survey(anonymise.plan, [], options)).statements).toMatchInlineSnapshot(`
      [
        "SELECT CAST(t.\`id\` AS CHAR) FROM \`s\`.\`people\` t WHERE ((t.\`seen\` < CAST(? AS DATETIME(6)) AND NOT MONTH(t.\`seen\`) * DAYOFMONTH(t.\`seen\`) = 0) AND NOT ((t.\`who\` = CONVERT(? USING utf8mb4) COLLATE utf8mb4_general_ci AND CAST(CONVERT(t.\`who\` USING utf8mb4) AS BINARY) = CAST(? AS BINARY)))) ORDER BY t.\`id\` LIMIT 1",
        "SELECT CAST(t.\`id\` AS CHAR) FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`people\` t ON t.\`id\` = CAST(k.k0 AS SIGNED) WHERE ((t.\`seen\` < CAST(? AS DATETIME(6)) AND NOT MONTH(t.\`seen\`) * DAYOFMONTH(t.\`seen\`) = 0) AND NOT ((t.\`who\` = CONVERT(? USING utf8mb4) COLLATE utf8mb4_general_ci AND CAST(CONVERT(t.\`who\` USING utf8mb4) AS BINARY) = CAST(? AS BINARY)))) ORDER BY t.\`id\` FOR UPDATE",
        "UPDATE JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]')) k STRAIGHT_JOIN \`s\`.\`people\` t ON t.\`id\` = CAST(k.k0 AS SIGNED) SET t.\`who\` = CASE WHEN CHAR_LENGTH(t.\`who\`) = 33 AND LEFT(t.\`who\`, 1) = '~' THEN CONVERT(t.\`who\` USING utf8mb4) COLLATE utf8mb4_bin ELSE CONCAT('~', LEFT(SHA2(CONCAT(UNHEX(?), UNHEX(SHA2(CONCAT(UNHEX(?), CAST(CONVERT(t.\`who\` USING utf8mb4) AS BINARY)), 256))), 256), 32)) END, t.\`pay\` = (t.\`pay\` - MOD(MOD(t.\`pay\`, CAST(? AS DECIMAL(65,30))) + CAST(? AS DECIMAL(65,30)), CAST(? AS DECIMAL(65,30)))), t.\`seen\` = CASE WHEN MONTH(t.\`seen\`) * DAYOFMONTH(t.\`seen\`) = 0 THEN t.\`seen\` ELSE CAST(DATE_FORMAT(t.\`seen\`, '%Y-%m-01 00:00:00') AS DATETIME) END, t.\`note\` = NULLIF(t.\`note\`, t.\`note\`)",
      ]
    `)
    await opened.run(
      ...opened.fresh,
      'CREATE TABLE people (a int, b varchar(20) CHARACTER SET latin1, PRIMARY KEY (a, b))',
    )
    const composite = await opened.planned({
      where: { is: 'in', column: 'b', values: ['x', 'y'] },
      action: erase,
    })
    expect(
      (await composite.source.survey(composite.plan, [], { ...options, unknown: null })).statements,
    ).toMatchInlineSnapshot(`
      [
        "SELECT CAST(t.\`a\` AS CHAR), CONVERT(t.\`b\` USING utf8mb4) FROM \`s\`.\`people\` t WHERE (t.\`b\` IN (CONVERT(? USING latin1) COLLATE latin1_swedish_ci, CONVERT(? USING latin1) COLLATE latin1_swedish_ci) AND CAST(CONVERT(t.\`b\` USING utf8mb4) AS BINARY) IN (CAST(? AS BINARY), CAST(? AS BINARY))) ORDER BY t.\`a\`, t.\`b\` LIMIT 1",
        "SELECT CAST(t.\`a\` AS CHAR), CONVERT(t.\`b\` USING utf8mb4) FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]', k1 VARCHAR(20) CHARACTER SET utf8mb4 PATH '$[1]')) k STRAIGHT_JOIN \`s\`.\`people\` t ON t.\`a\` = CAST(k.k0 AS SIGNED) AND t.\`b\` = CONVERT(k.k1 USING latin1) COLLATE latin1_swedish_ci WHERE (t.\`b\` IN (CONVERT(? USING latin1) COLLATE latin1_swedish_ci, CONVERT(? USING latin1) COLLATE latin1_swedish_ci) AND CAST(CONVERT(t.\`b\` USING utf8mb4) AS BINARY) IN (CAST(? AS BINARY), CAST(? AS BINARY))) ORDER BY t.\`a\`, t.\`b\` FOR UPDATE",
        "DELETE t FROM JSON_TABLE(?, '$[*]' COLUMNS (k0 VARCHAR(80) CHARACTER SET utf8mb4 PATH '$[0]', k1 VARCHAR(20) CHARACTER SET utf8mb4 PATH '$[1]')) k STRAIGHT_JOIN \`s\`.\`people\` t ON t.\`a\` = CAST(k.k0 AS SIGNED) AND t.\`b\` = CONVERT(k.k1 USING latin1) COLLATE latin1_swedish_ci",
      ]
    `)
    expect(opened.changing.lockSetup(composite.plan.table)).toMatchInlineSnapshot(`
      [
        "CREATE DATABASE IF NOT EXISTS \`himaya_rows\`",
        "CREATE DATABASE IF NOT EXISTS \`himaya_locked\`",
        "CREATE TABLE \`himaya_locked\`.\`s.people\` (\`a\` int(11) NOT NULL, \`b\` varchar(20) CHARACTER SET latin1 COLLATE latin1_swedish_ci NOT NULL, PRIMARY KEY (\`a\`, \`b\`), FOREIGN KEY (\`a\`, \`b\`) REFERENCES \`s\`.\`people\` (\`a\`, \`b\`) ON DELETE CASCADE ON UPDATE CASCADE) ENGINE=InnoDB",
        "RENAME TABLE \`s\`.\`people\` TO \`himaya_rows\`.\`s.people\`",
        "CREATE OR REPLACE SQL SECURITY DEFINER VIEW \`s\`.\`people\` AS SELECT t.\`a\`, t.\`b\` FROM \`himaya_rows\`.\`s.people\` t WHERE NOT EXISTS (SELECT 1 FROM \`himaya_locked\`.\`s.people\` l WHERE l.\`a\` = t.\`a\` AND l.\`b\` = t.\`b\`)",
      ]
    `)
  })

  test('the least rights are enough for a whole run, and one less is not', async () => {
    await opened.account('least')
    const { plan } = await opened.given(shop, { ...request, keeps: true })
    const grants = opened.changing.grants(plan, 'least@127.0.0.1')
    expect(grants).toEqual([
      'GRANT PROCESS ON *.* TO `least`@`127.0.0.1`',
      'GRANT SELECT, DELETE, INSERT ON `s`.`people` TO `least`@`127.0.0.1`',
      'GRANT SELECT, UPDATE (`about`, `touched`) ON `s`.`notes` TO `least`@`127.0.0.1`',
      'GRANT SELECT, DELETE, INSERT ON `s`.`lines` TO `least`@`127.0.0.1`',
      'GRANT SELECT, DELETE, INSERT ON `s`.`orders` TO `least`@`127.0.0.1`',
    ])
    const acting = opened.asAccount('least')
    const run = async () => {
      const source = acting.source(await acting.structure(forever), { key: runKey, signal: forever })
      expect((await source.survey(plan, [], options)).sample).toHaveLength(2)
      return { source, deeds: await carryOut(plan, source, [], 200) }
    }
    await opened.run(...grants, "REVOKE UPDATE (about) ON s.notes FROM least@'127.0.0.1'")
    await expect(run()).rejects.toMatchObject({ code: 'permission-missing' })
    await opened.run("GRANT UPDATE (about) ON s.notes TO least@'127.0.0.1'")
    const { source, deeds } = await run()
    expect(await opened.rows('SELECT COUNT(*) FROM people')).toEqual([['600']])
    await carryBack(plan, source, deeds)
    expect(await opened.rows('SELECT COUNT(*) FROM people')).toEqual([['1000']])
    await acting.close()
  })

  test('what refers from a table that the account does not see is in the way; whether there is any must be known', async () => {
    const hidden = [
      'CREATE TABLE people (id int PRIMARY KEY, seen date)',
      'CREATE DATABASE other',
      'CREATE TABLE other.`ca ché` (`i d` int PRIMARY KEY, p int, FOREIGN KEY (p) REFERENCES s.people (id) ON DELETE CASCADE)',
      "INSERT INTO people VALUES (1, '2020-01-01')",
      'INSERT INTO other.`ca ché` VALUES (1, 1)',
    ]
    await opened.account('narrow')
    await opened.run(...opened.fresh, ...hidden, "GRANT SELECT, DELETE ON s.people TO narrow@'127.0.0.1'")
    const acting = opened.asAccount('narrow')
    await expect(acting.structure(forever)).rejects.toMatchObject({ code: 'permission-missing' })
    // A right on the whole server is told to sessions that begin after it.
    await opened.run("GRANT PROCESS ON *.* TO narrow@'127.0.0.1'")
    const again = opened.asAccount('narrow')
    const schema = await again.structure(forever)
    const asked = { table: { schema: 's', name: 'people' }, where: old, action: erase, dependents: [] }
    expect(planFor(schema, asked)).toMatchObject({
      because: [{ code: 'cascade-unsaid', table: 'ca ché', of: 'people' }],
    })
    const dependents = [{ table: { schema: 'other', name: 'ca ché' }, do: 'erase' }] as const
    expect(planFor(schema, { ...asked, dependents })).toMatchObject({
      because: [{ code: 'no-key', table: 'ca ché' }],
    })
    await acting.close()
    await again.close()
  })

  test('a source without replicas is behind by nothing; where they cannot be seen, nobody knows', async () => {
    const { source } = await opened.given(shop, request)
    expect(await source.lag()).toBe(0)
  })
})
