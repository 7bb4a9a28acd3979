// What becomes of columns that stay, and which rows are meant, on a real MariaDB: its types, orders and zero days.

import { createHash, createHmac } from 'node:crypto'
import { planFor } from '@himaya/plans/plan'
import { carryOut } from '@himaya/plans/schedules.test-support'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forever, runKey } from '../../change-suite.ts'
import { missing } from '../server.test-support.ts'
import { type Opened, openSource } from './fixture.ts'

describe.skipIf(missing)('columns of a MariaDB', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openSource()
  })
  afterAll(() => opened.close())
  const given: Opened['given'] = (...of) => opened.given(...of)
  const rows: Opened['rows'] = (...of) => opened.rows(...of)
  const erase = { does: 'erase' } as const
  const first = { is: 'in', column: 'id', values: ['1', '2'] } as const

  test('each change, and nothing of the rows that stay nor of the columns that were not named', async () => {
    const { doIt } = await given(
      [
        `CREATE TABLE people (id int PRIMARY KEY, email varchar(60) UNIQUE, phone varchar(40) CHARACTER SET latin1, born date, seen timestamp NULL,
          met datetime(3), pay decimal(10,2), big bigint unsigned, age int, note text,
          touched timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)`,
        `SET time_zone = '+00:00'`,
        `INSERT INTO people VALUES
          (1, 'a@example.ma', '0661000000', '1990-05-17', '2026-03-31 23:30:00', '2026-03-31 23:30:00.125', -12345.67, 18446744073709551615, 36, 'x', '2020-01-01 00:00:00'),
          (2, 'b@example.ma', '0661000000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2020-01-01 00:00:00'),
          (3, 'c@example.ma', 'kept', '1990-05-17', NOW(), NOW(), 1, 1, 1, 'kept', '2020-01-01 00:00:00')`,
      ],
      {
        where: first,
        action: {
          does: 'anonymise',
          columns: [
            { column: 'email', change: { becomes: 'pseudonym' } },
            { column: 'phone', change: { becomes: 'beginning', characters: 4 } },
            { column: 'born', change: { becomes: 'year' } },
            { column: 'seen', change: { becomes: 'month' } },
            { column: 'met', change: { becomes: 'month' } },
            { column: 'pay', change: { becomes: 'multiple', of: 1000 } },
            { column: 'big', change: { becomes: 'multiple', of: 1_000_000 } },
            { column: 'age', change: { becomes: 'null' } },
            { column: 'note', change: { becomes: 'constant', value: 'effacé' } },
          ],
        },
      },
    )
    const kept = await rows('SELECT * FROM people WHERE id = 3')
    await doIt()
    await doIt()
    expect(
      await rows(
        `SELECT phone, born, seen, met, pay, big, age, note, touched FROM people WHERE id < 3 ORDER BY id`,
      ),
    ).toEqual([
      [
        '0661',
        '1990-01-01',
        '2026-03-01 00:00:00',
        '2026-03-01 00:00:00.000',
        '-13000.00',
        '18446744073709000000',
        null,
        'effacé',
        '2020-01-01 00:00:00',
      ],
      ['0661', null, null, null, null, null, null, 'effacé', '2020-01-01 00:00:00'],
    ])
    expect(await rows('SELECT * FROM people WHERE id = 3')).toEqual(kept)
  })

  test('a pseudonym is the one that every other source of the run makes of the same value', async () => {
    const { doIt } = await given(
      [
        'CREATE TABLE people (id int PRIMARY KEY, who varchar(60) CHARACTER SET cp1256)',
        "INSERT INTO people VALUES (1, 'فاطمة é'), (2, NULL)",
      ],
      {
        where: first,
        action: { does: 'anonymise', columns: [{ column: 'who', change: { becomes: 'pseudonym' } }] },
      },
    )
    await doIt()
    const secret = createHmac('sha256', runKey).update('himaya plans: values').digest()
    const hash = (...parts: (string | Buffer)[]) =>
      parts.reduce((all, part) => all.update(part), createHash('sha256')).digest()
    const expected = `~${hash(secret, hash(secret, 'فاطمة é')).toString('hex').slice(0, 32)}`
    expect(await rows('SELECT who FROM people ORDER BY id')).toEqual([[expected], [null]])
  })

  test('fields of JSON go where they are, however often they are told', async () => {
    const paths = [['cin'], ['home', 'street'], ['a"b\\c', 'é'], ['list', 'cin']]
    const { doIt, plan } = await given(
      [
        `CREATE TABLE people (id int PRIMARY KEY, more json, touched timestamp NULL ON UPDATE CURRENT_TIMESTAMP)`,
        `INSERT INTO people (id, more) VALUES (1, '{"cin": "AB1", "cin": "AB2", "cin": null, "home": {"street": "x", "street": "z", "city": "Fès"}, "list": [{"cin": 1}], "a\\\\"b\\\\\\\\c": {"é": 1, "f": 2}}'),
          (2, NULL), (3, '{"cin": 1}'), (4, '[1]'), (5, '"text"')`,
      ],
      {
        where: { is: 'in', column: 'id', values: ['1', '2', '4', '5'] },
        action: { does: 'anonymise', columns: [{ column: 'more', change: { becomes: 'without', paths } }] },
      },
    )
    expect(plan.table.columns.find(({ name }) => name === 'more')?.family).toBe('json')
    await doIt()
    const [one, ...others] = await rows('SELECT more, touched FROM people ORDER BY id')
    expect(JSON.parse(JSON.stringify(one?.[0]))).toEqual({
      home: { city: 'Fès' },
      list: [{ cin: 1 }],
      'a"b\\c': { f: 2 },
    })
    expect(String((await rows('SELECT CAST(more AS CHAR) FROM people WHERE id = 1'))[0]?.[0])).not.toMatch(
      /AB|"z"/,
    )
    expect(one?.[1]).toBeNull()
    expect(others.map(([more]) => more)).toEqual([null, { cin: 1 }, [1], 'text'])
  })

  test('what MariaDB cannot say for certain is refused: noise, and tables without transactions', async () => {
    await opened.run(
      ...opened.fresh,
      'CREATE TABLE people (id int PRIMARY KEY, pay int) ENGINE=MyISAM',
      'CREATE TABLE old (id int PRIMARY KEY, pay int) WITH SYSTEM VERSIONING',
    )
    const schema = await opened.changing.structure(forever)
    const table = { schema: 's', name: 'people' }
    const noise = [{ column: 'pay', change: { becomes: 'noise', share: 0.1 } }] as const
    const action = { does: 'anonymise', columns: noise } as const
    const codes = (name: string) => {
      const planned = planFor(schema, { table: { ...table, name }, where: first, action, dependents: [] })
      return planned.ok ? [] : planned.because.map(({ code }) => code)
    }
    expect(codes('people')).toEqual(['not-transactional', 'not-repeatable'])
    // What was removed from a table that keeps its history would still be there.
    expect(codes('old')).toEqual(['not-a-table', 'not-repeatable'])
  })

  describe('which rows are meant', () => {
    const left = async (where: Parameters<Opened['given']>[1]['where'], ...sql: string[]) => {
      const { doIt } = await given(sql, { where, action: erase })
      await doIt()
      return (await rows('SELECT id FROM people ORDER BY 1')).flat()
    }
    const days = [
      'CREATE TABLE people (id int PRIMARY KEY, seen date NOT NULL, at datetime, KEY (seen))',
      `INSERT INTO people VALUES (1, '2020-01-01', '2020-01-01'), (2, '0000-00-00', '0000-00-00'), (3, '2026-01-01', '2026-01-01'), (4, '2020-00-00', NULL)`,
    ]

    test('a day of zeros is not known: it is never erased, not even by what is not so', async () => {
      const old = { is: 'before', column: 'seen', than: '2024-01-01' } as const
      expect(await left(old, ...days)).toEqual([2, 3, 4])
      expect(await left({ is: 'not', of: old }, ...days)).toEqual([1, 2, 4])
      expect(await left({ is: 'not', of: { is: 'equal', column: 'at', to: '2020-01-01' } }, ...days)).toEqual(
        [1, 2, 4],
      )
      expect(await left({ is: 'not', of: { is: 'not', of: old } }, ...days)).toEqual([2, 3, 4])
      expect(await left({ is: 'null', column: 'seen' }, ...days)).toEqual([1, 3])
    })

    test('an instant is told in UTC or with its zone, whatever the server’s own', async () => {
      await opened.run("SET GLOBAL time_zone = '+05:00'")
      const at = (text: string) => ({ is: 'before', column: 'seen', than: text }) as const
      const sql = [
        'CREATE TABLE people (id int PRIMARY KEY, seen timestamp(3) NULL)',
        "SET time_zone = '+00:00'",
        "INSERT INTO people VALUES (1, '2026-03-31 22:59:59.999'), (2, '2026-03-31 23:00:00.000'), (3, NULL)",
      ]
      expect(await left(at('2026-03-31T23:00:00.000Z'), ...sql)).toEqual([2, 3])
      expect(await left(at('2026-04-01T00:00:00+01:00'), ...sql)).toEqual([2, 3])
      expect(await left(at('2026-03-31T23:00:00.001Z'), ...sql)).toEqual([3])
      await opened.run("SET GLOBAL time_zone = 'SYSTEM'")
    })

    test('a text is meant by its letters, not by what an order takes for the same', async () => {
      const sql = [
        'CREATE TABLE people (id int PRIMARY KEY, who varchar(20) COLLATE utf8mb4_general_ci, KEY (who))',
        "INSERT INTO people VALUES (1, 'ali'), (2, 'Ali'), (3, 'ali '), (4, 'àli'), (5, NULL)",
      ]
      expect(await left({ is: 'equal', column: 'who', to: 'ali' }, ...sql)).toEqual([2, 3, 4, 5])
      expect(await left({ is: 'in', column: 'who', values: ['Ali', 'àli'] }, ...sql)).toEqual([1, 3, 5])
      expect(await left({ is: 'not', of: { is: 'equal', column: 'who', to: 'ali' } }, ...sql)).toEqual([1, 5])
    })

    test('a letter that the column’s character set lacks is not taken for a question mark', async () => {
      const sql = [
        'CREATE TABLE people (id int PRIMARY KEY, who varchar(20) CHARACTER SET latin1)',
        "INSERT INTO people VALUES (1, '??'), (2, 'x')",
      ]
      expect(await left({ is: 'equal', column: 'who', to: 'عل' }, ...sql)).toEqual([1, 2])
    })

    test('numbers, flags, words of a list and bits', async () => {
      const sql = [
        `CREATE TABLE people (id int PRIMARY KEY, big bigint unsigned, pay decimal(20,4), flag tinyint(1), bits bit(8), kind enum('b','a'), code int(6) zerofill)`,
        `INSERT INTO people VALUES (1, 18446744073709551615, 0.1, 1, b'101', 'b', 42), (2, 18446744073709551614, 0.2, 0, b'11', 'a', 43)`,
      ]
      for (const where of [
        { is: 'equal', column: 'big', to: '18446744073709551615' },
        { is: 'before', column: 'pay', than: '0.2' },
        { is: 'equal', column: 'flag', to: 'true' },
        { is: 'equal', column: 'bits', to: '5' },
        { is: 'equal', column: 'kind', to: 'b' },
        { is: 'before', column: 'code', than: '42.5' },
      ] as const)
        expect(await left(where, ...sql), where.column).toEqual([2])
    })

    test.each([
      ['id', 'abc'],
      ['seen', '2026-02-31'],
      ['seen', 'soon'],
    ])('%s before %s is refused: it would be read as zero, or as nothing', async (column, than) => {
      const { doIt } = await given(days, { where: { is: 'before', column, than }, action: erase })
      await expect(doIt()).rejects.toMatchObject({ code: 'source-error' })
      expect(await rows('SELECT COUNT(*) FROM people')).toEqual([['4']])
    })
  })

  test('keys of every kind are found again, in their order', async () => {
    const kinds: readonly (readonly [string, readonly string[]])[] = [
      ['bigint unsigned', ['1', '18446744073709551615', '9007199254740993']],
      ['decimal(30,10)', ['0.0000000001', '-5', '12345678901234567890.5']],
      ['double', ['0.1', '0.30000000000000004', '-1e300']],
      ['float', ['0.1', '16777216', '3.4e38']],
      ['varchar(20) COLLATE utf8mb4_general_ci', ["'b'", "'A'", "'عبد'"]],
      ['varchar(20) CHARACTER SET latin1', ["'é'", "'B '", "'z'"]],
      ['char(5)', ["'a'", "'b c'", "'Z'"]],
      ["enum('z','a','Z','x') COLLATE utf8mb4_bin", ["'z'", "'a'", "'Z'"]],
      ['date', ["'2020-01-01'", "'0000-00-00'", "'9999-12-31'"]],
      ['datetime(6)', ["'2020-01-01 00:00:00.000001'", "'2020-01-01'", "'1999-01-01'"]],
      ['time(3)', ["'-12:00:00.5'", "'838:59:59'", "'00:00:01'"]],
      ['year', ['1999', '2026', '1901']],
      ['binary(3)', ["x'00ff00'", "x'010203'", "x'000000'"]],
      ['varbinary(9)', ["x''", "x'00'", "x'ff27'"]],
      ['bit(10)', ["b'1'", "b'1111111111'", "b'0'"]],
      [
        'uuid',
        [
          "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
          "'00000000-0000-0000-0000-000000000001'",
          "'f0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
        ],
      ],
      ['inet6', ["'::1'", "'10.0.0.1'", "'fe80::1'"]],
    ]
    for (const [type, values] of kinds) {
      const { plan, source } = await given(
        [
          `CREATE TABLE people (k ${type}, n int, gone int, PRIMARY KEY (k, n))`,
          ...values.flatMap(value => [
            `INSERT INTO people VALUES (${value}, 1, 1), (${value}, 2, 0), (${value}, 3, 1)`,
          ]),
        ],
        { where: { is: 'equal', column: 'gone', to: '1' }, action: erase, keeps: true },
      )
      const before = await rows('SELECT HEX(k), n, gone FROM people ORDER BY 1, 2')
      const deeds = await carryOut(plan, source, [], 1)
      expect(
        deeds.flatMap(({ roots }) => roots),
        type,
      ).toHaveLength(6)
      expect(await rows('SELECT COUNT(*) FROM people'), type).toEqual([['3']])
      await source.transaction(async work => {
        const images = deeds.flatMap(deed => deed.images)
        expect(await work.restore(plan.table, images, 'insert'), type).toBe(6)
      })
      expect(await rows('SELECT HEX(k), n, gone FROM people ORDER BY 1, 2'), type).toEqual(before)
      const walked = [...(await source.keysAfter(plan.table, null, 4))]
      walked.push(...(await source.keysAfter(plan.table, walked.at(-1) ?? null, 50)))
      expect(new Set(walked.map(key => JSON.stringify(key))).size, type).toBe(9)
    }
  })

  test('names may be hostile', async () => {
    const name = `"; DROP TABLE people; -- \`'`
    const quoted = `\`${name.replaceAll('`', '``')}\``
    const { plan, source } = await given(
      [
        `CREATE TABLE people (id int PRIMARY KEY)`,
        `CREATE TABLE ${quoted} (${quoted} varchar(9) PRIMARY KEY, b json)`,
        `INSERT INTO ${quoted} VALUES ('1', '{}'), ('2', NULL)`,
      ],
      {
        table: { schema: 's', name },
        where: { is: 'equal', column: name, to: '1' },
        action: erase,
        keeps: true,
      },
    )
    await carryOut(plan, source, [], 4)
    expect(await rows(`SELECT ${quoted} FROM ${quoted}`)).toEqual([['2']])
  })
})
