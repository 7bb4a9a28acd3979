// Rows kept as they were and put back: every type of MariaDB comes back as it was, to the last digit.
import { carryBack, carryOut, cutting } from '@himaya/plans/schedules.test-support'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interrupted } from '../../change-suite.ts'
import { missing } from '../server.test-support.ts'
import { type Opened, openSource } from './fixture.ts'

const erase = { does: 'erase' } as const
const every = { is: 'not', of: { is: 'null', column: 'id' } } as const

const types = [
  `CREATE TABLE people (
    id bigint unsigned AUTO_INCREMENT PRIMARY KEY, tiny tinyint, flag tinyint(1), med mediumint unsigned, exact decimal(65,30), code int(8) zerofill,
    f4 float, f8 double, bits bit(64), year year, born date, at timestamp(6) NULL, here datetime(3), clock time(6), mood enum('calm','it''s "odd"',''),
    words set('a','b','c'), short char(5), who varchar(80) CHARACTER SET cp1256, long_ longtext, doc json, raw binary(4), bytes longblob, place point, uid uuid, net inet6,
    twice decimal(65,30) AS (exact * 2) STORED, thrice int AS (tiny * 3) VIRTUAL,
    touched timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)`,
  `INSERT INTO people (id, tiny, flag, med, exact, code, f4, f8, bits, year, born, at, here, clock, mood, words, short, who, long_, doc, raw, bytes, place, uid, net, touched) VALUES
    (0, -128, 1, 16777215, 12345678901234567890.000000000000000001, 42, 0.1, 0.1e0 + 0.2e0, 18446744073709551615, 1901, '0000-00-00', '2026-03-31 23:30:00.123456',
     '1999-12-31 23:59:59.999', '-838:59:58.000001', 'it''s "odd"', 'a,c', 'ab', 'عبد é "x" \\\\', REPEAT('é''\\n\\t\\\\', 3000), '{"b": 1,  "a":1, "a": 2}', x'00', x'00ff5c27', POINT(1.1, -0.0),
     'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '::ffff:10.0.0.1', '2001-01-01'),
    (18446744073709551614, NULL, NULL, NULL, -0.1, NULL, -3.4e38, 1.7976931348623157e308, 0, 0, '2024-02-00', NULL, '0000-00-00 00:00:00', '00:00:00', '', '', '', '', '', 'null', x'', x'', NULL, NULL, NULL, '2002-02-02'),
    (7, NULL, 0, 0, 0, 0, 1e-38, 5e-324, NULL, NULL, NULL, '1970-01-01 00:00:01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ST_GeomFromText('POINT(1 2)', 4326), NULL, NULL, '2003-03-03')`,
]

describe.skipIf(missing)('rows of a MariaDB put back', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openSource()
    await opened.run("SET GLOBAL sql_mode = ''")
  })
  afterAll(() => opened.close())

  /** Every byte of every column, as the server keeps it. */
  const whole = async () => {
    const columns = (await opened.rows(`SHOW COLUMNS FROM people`)).map(([name]) => `HEX(\`${name}\`)`)
    return opened.rows(`SELECT ${columns.join(', ')} FROM people ORDER BY id`)
  }

  test('every type, nulls, zero days, computed and numbered columns', async () => {
    const { plan, source } = await opened.given(["SET time_zone = '+00:00'", ...types], {
      where: every,
      action: erase,
      keeps: true,
    })
    const before = await whole()
    const sums = await opened.rows('CHECKSUM TABLE people EXTENDED')
    const deeds = await carryOut(plan, source, [], 1)
    expect(await opened.rows('SELECT id FROM people')).toEqual([])
    await carryBack(plan, source, deeds)
    expect(await whole()).toEqual(before)
    expect(await opened.rows('CHECKSUM TABLE people EXTENDED')).toEqual(sums)
  })

  test('every column changed and put back, but the moment of the last change', async () => {
    const names = [
      'tiny',
      'exact',
      'code',
      'f4',
      'f8',
      'bits',
      'born',
      'at',
      'here',
      'clock',
      'mood',
      'words',
      'short',
      'who',
      'long_',
      'doc',
      'raw',
      'bytes',
      'place',
      'uid',
      'net',
    ]
    const columns = names.map(column => ({ column, change: { becomes: 'null' } }) as const)
    const { plan, source } = await opened.given(["SET time_zone = '+00:00'", ...types], {
      where: every,
      action: { does: 'anonymise', columns },
      keeps: true,
    })
    const before = await whole()
    const deeds = await carryOut(plan, source, [], 2)
    expect(
      await opened.rows('SELECT COUNT(place), COUNT(who), COUNT(doc), MIN(touched) FROM people'),
    ).toEqual([['0', '0', '0', '2001-01-01 00:00:00']])
    await carryBack(plan, source, deeds)
    expect(await whole()).toEqual(before)
  })

  const circle = [
    `CREATE TABLE people (id int PRIMARY KEY, boss int, home int, note text)`,
    `CREATE TABLE homes (id int PRIMARY KEY, owner int NOT NULL, FOREIGN KEY (owner) REFERENCES people (id))`,
    `CREATE TABLE badges (code varchar(9), person int, PRIMARY KEY (code, person), FOREIGN KEY (person) REFERENCES people (id) ON DELETE CASCADE)`,
    `ALTER TABLE people ADD FOREIGN KEY (boss) REFERENCES people (id), ADD FOREIGN KEY (home) REFERENCES homes (id)`,
    `INSERT INTO people VALUES (1, NULL, NULL, 'a'), (2, 1, NULL, 'b'), (3, 2, NULL, 'c'), (4, 3, NULL, 'kept')`,
    `INSERT INTO homes VALUES (10, 1), (20, 2), (40, 4)`,
    `UPDATE people SET home = id * 10 WHERE id IN (1, 2)`,
    `INSERT INTO badges VALUES ('x', 1), ('z', 1), ('y', 4)`,
  ]
  const request = {
    where: { is: 'in', column: 'id', values: ['1', '2', '3'] },
    action: erase,
    keeps: true,
    dependents: [
      { table: { schema: 's', name: 'people' }, do: 'detach' },
      { table: { schema: 's', name: 'homes' }, do: 'erase' },
      { table: { schema: 's', name: 'badges' }, do: 'erase' },
    ],
  } as const
  const all = async () => [
    await opened.rows('SELECT * FROM people ORDER BY 1'),
    await opened.rows('SELECT * FROM homes ORDER BY 1'),
    await opened.rows('SELECT * FROM badges ORDER BY 1, 2'),
  ]

  test('rows that referred to each other come back joined, and those that stayed refer again', async () => {
    const { plan, source } = await opened.given(circle, request)
    const before = await all()
    const deeds = await carryOut(plan, source, [], 2)
    expect(await opened.rows('SELECT id, boss FROM people')).toEqual([[4, null]])
    await carryBack(plan, interrupted(source, cutting([0, 1, 2, 3, 1])), deeds)
    expect(await all()).toEqual(before)
  })

  test('a trigger that makes something else of a row: nothing of the batch comes back', async () => {
    const { plan, source } = await opened.given(circle, request)
    const deeds = await carryOut(plan, source, [], 5)
    await opened.run(
      'CREATE TRIGGER shout BEFORE INSERT ON people FOR EACH ROW SET NEW.note = UPPER(NEW.note)',
    )
    await expect(carryBack(plan, source, deeds)).rejects.toMatchObject({ name: 'NotExact', table: 'people' })
    expect(await opened.rows('SELECT id FROM people')).toEqual([[4]])
  })
})
