// What is sent to a SQL Server to carry out a plan, to the letter: no server is at hand, so the texts themselves are what is kept,
// with what a session is asked and in which order.
import { createHash } from 'node:crypto'
import type { Change } from '@himaya/plans/action'
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import type { Column, Family, Schema, Table } from '@himaya/plans/schema'
import { describe, expect, test } from 'vitest'
import { ConnectorFailure } from '../../failure.ts'
import { keyedWith } from '../../keyed.ts'
import type { Row, Session } from '../session.ts'
import { changeSql } from './act-sql.ts'
import { conditionSql } from './condition-sql.ts'
import { grants } from './grants.ts'
import { imageRows, insertImages, lotsOf, updateImages } from './image-sql.ts'
import { blockRows, lockSetup, unblockRows } from './lock-sql.ts'
import { workOf } from './source.ts'
import { readStructure } from './structure.ts'
import { indexOf } from './survey.ts'
import {
  countAlong,
  countHeld,
  countMeant,
  countUnknown,
  groupSizes,
  sampleRows,
  statementsOf,
} from './survey-sql.ts'
import { asWritten, parameters } from './values.ts'

const column = (name: string, type: string, family: Family, more: Partial<Column> = {}): Column => ({
  name,
  type,
  family,
  length: null,
  nullable: true,
  generated: false,
  ...more,
})
const words = 'nvarchar(80) COLLATE French_CI_AS'
const people: Table = {
  schema: 'dbo',
  name: 'people',
  kind: 'table',
  columns: [
    column('id', 'int', 'number', { nullable: false, generated: true, identity: true }),
    column('nom', words, 'text', { length: 80 }),
    column('code', 'char(40) COLLATE French_CI_AS', 'text', { length: 40 }),
    column('né', 'date', 'day'),
    column('vu', 'datetimeoffset(7)', 'instant'),
    column('paie', 'money', 'number'),
    column('taux', 'float', 'number'),
    column('fiche', 'nvarchar(max) COLLATE French_CI_AS', 'json'),
    column('photo', 'varbinary(max)', 'other'),
    column('actif', 'bit', 'other'),
    column('version', 'timestamp', 'other', { generated: true }),
  ],
  key: ['id'],
  addressable: false,
  unique: [],
  foreignKeys: [],
  triggers: [],
  lock: 'installed',
  markedBy: null,
  indexes: [['id'], ['né', 'nom']],
}
const orders: Table = {
  ...people,
  name: 'or]ders',
  columns: [
    column('no', words, 'text', { nullable: false }),
    column('line', 'bigint', 'number', { nullable: false }),
    column('who', 'int', 'number'),
  ],
  key: ['no', 'line'],
  foreignKeys: [
    {
      name: 'F',
      columns: ['who'],
      references: { schema: 'dbo', name: 'people', columns: ['id'] },
      onDelete: 'no-action',
      deferrable: false,
    },
  ],
  lock: 'absent',
  indexes: [['no', 'line']],
}
const schema: Schema = {
  engine: { checksAfterStatement: true, remembersTransactions: false },
  tables: [people, orders],
}
const plan = (more: Partial<Request> = {}) => {
  const made = planFor(schema, {
    table: people,
    where: { is: 'before', column: 'né', than: '1950-01-01' },
    action: { does: 'erase' },
    dependents: [{ table: orders, do: 'erase' }],
    ...more,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.because))
  return made.plan
}
const holds = [{ table: people, where: { is: 'equal', column: 'nom', to: "O'Hara" } }] as const
const setting = (name: string, change: Change, table = people) => {
  const parameter = parameters()
  return { sql: changeSql(parameter, table, name, change, 'aa'), values: parameter.values }
}

describe('what a batch sends', () => {
  test('to erase rows with what refers to them, and to let go of them', () => {
    expect(statementsOf(schema, plan(), holds)).toMatchInlineSnapshot(`
      [
        "SELECT TOP (1) CONVERT(nvarchar(max), t.[id]) FROM [dbo].[people] AS t WHERE t.[né] < CONVERT(date, @p1, 23) AND CASE WHEN (t.[nom] = CONVERT(nvarchar(80), @p2 COLLATE French_CI_AS) AND CONVERT(varbinary(max), CONVERT(nvarchar(max), t.[nom])) = CONVERT(varbinary(max), CONVERT(nvarchar(max), @p3))) THEN 1 ELSE 0 END = 0 ORDER BY t.[id]",
        "SELECT CONVERT(nvarchar(max), t.[id]) FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[people] AS t WITH (UPDLOCK, ROWLOCK) ON t.[id] = CONVERT(int, k.k0) WHERE t.[né] < CONVERT(date, @p2, 23) AND CASE WHEN (t.[nom] = CONVERT(nvarchar(80), @p3 COLLATE French_CI_AS) AND CONVERT(varbinary(max), CONVERT(nvarchar(max), t.[nom])) = CONVERT(varbinary(max), CONVERT(nvarchar(max), @p4))) THEN 1 ELSE 0 END = 0 ORDER BY t.[id]",
        "DELETE t FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[or]]ders] AS t ON t.[who] = CONVERT(int, k.k0)",
        "DELETE t FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[people] AS t ON t.[id] = CONVERT(int, k.k0)",
      ]
    `)
    const detaching = plan({ dependents: [{ table: orders, do: 'detach' }], keeps: true })
    expect(statementsOf(schema, detaching, []).slice(2)).toMatchInlineSnapshot(`
      [
        "UPDATE t SET [who] = NULL FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[or]]ders] AS t ON t.[who] = CONVERT(int, k.k0)",
        "DELETE t FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[people] AS t ON t.[id] = CONVERT(int, k.k0)",
      ]
    `)
  })

  test('to block and unblock', () => {
    expect([blockRows(people, [['1'], ['2']]), unblockRows(people, [['1']])]).toMatchInlineSnapshot(`
      [
        {
          "text": "INSERT INTO [himaya_locked].[dbo.people] ([id]) SELECT t.[id] FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[people] AS t ON t.[id] = CONVERT(int, k.k0) WHERE NOT EXISTS (SELECT 1 FROM [himaya_locked].[dbo.people] AS l WHERE l.[id] = t.[id])",
          "values": [
            "[["1"],["2"]]",
          ],
        },
        {
          "text": "DELETE l FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[people] AS t ON t.[id] = CONVERT(int, k.k0) JOIN [himaya_locked].[dbo.people] AS l ON l.[id] = t.[id]",
          "values": [
            "[["1"]]",
          ],
        },
      ]
    `)
  })

  test('to find rows by every kind of condition', () => {
    const parameter = parameters()
    const sql = conditionSql(parameter, schema, people, 't', {
      is: 'all',
      of: [
        { is: 'in', column: 'nom', values: ['Ali', "d'Or'; --"] },
        { is: 'equal', column: 'code', to: 'x' },
        { is: 'equal', column: 'actif', to: 'true' },
        { is: 'before', column: 'vu', than: '2026-01-31T10:00:00.000Z' },
        { is: 'before', column: 'paie', than: '12.50' },
        { is: 'not', of: { is: 'null', column: 'né' } },
        { is: 'any', of: [] },
        { is: 'all', of: [] },
        {
          is: 'related',
          table: orders,
          columns: ['who'],
          match: ['id'],
          where: { is: 'equal', column: 'line', to: '99999999999999999999' },
        },
      ],
    })
    expect({ sql, values: parameter.values }).toMatchInlineSnapshot(`
      {
        "sql": "((t.[nom] IN (CONVERT(nvarchar(80), @p1 COLLATE French_CI_AS), CONVERT(nvarchar(80), @p2 COLLATE French_CI_AS)) AND CONVERT(varbinary(max), CONVERT(nvarchar(max), t.[nom])) IN (CONVERT(varbinary(max), CONVERT(nvarchar(max), @p3)), CONVERT(varbinary(max), CONVERT(nvarchar(max), @p4)))) AND (t.[code] = CONVERT(char(40), @p5 COLLATE French_CI_AS) AND CONVERT(varbinary(max), CONVERT(nvarchar(max), RTRIM(t.[code]))) = CONVERT(varbinary(max), CONVERT(nvarchar(max), RTRIM(@p6)))) AND t.[actif] = CONVERT(bit, @p7) AND t.[vu] < CONVERT(datetimeoffset(7), @p8, 121) AND t.[paie] < CONVERT(decimal(4,2), @p9) AND NOT (t.[né] IS NULL) AND 1 = 0 AND 1 = 1 AND EXISTS (SELECT 1 FROM [dbo].[or]]ders] AS t_r WHERE t_r.[who] = t.[id] AND t_r.[line] = CONVERT(decimal(20,0), @p10)))",
        "values": [
          "Ali",
          "d'Or'; --",
          "Ali",
          "d'Or'; --",
          "x",
          "x",
          "1",
          "2026-01-31 10:00:00.000 +00:00",
          "12.50",
          "99999999999999999999",
        ],
      }
    `)
    expect(sql).not.toContain('Or')
  })

  test('to change a column in each way', () => {
    const changes: readonly [string, Change][] = [
      ['nom', { becomes: 'null' }],
      ['né', { becomes: 'constant', value: '1900-01-01' }],
      ['né', { becomes: 'month' }],
      ['vu', { becomes: 'year' }],
      ['paie', { becomes: 'multiple', of: 0.5 }],
      ['taux', { becomes: 'multiple', of: 10 }],
      ['nom', { becomes: 'beginning', characters: 3 }],
      ['fiche', { becomes: 'without', paths: [['tél'], ['a"b', 'c.d']] }],
      ['code', { becomes: 'pseudonym' }],
    ]
    expect(changes.map(([name, change]) => setting(name, change))).toMatchInlineSnapshot(`
      [
        {
          "sql": "NULL",
          "values": [],
        },
        {
          "sql": "CONVERT(date, @p1, 23)",
          "values": [
            "1900-01-01",
          ],
        },
        {
          "sql": "CONVERT(date, DATEFROMPARTS(YEAR(t.[né]), MONTH(t.[né]), 1))",
          "values": [],
        },
        {
          "sql": "CONVERT(datetimeoffset(7), DATEFROMPARTS(YEAR(SWITCHOFFSET(t.[vu], '+00:00')), 1, 1))",
          "values": [],
        },
        {
          "sql": "CONVERT(money, CONVERT(decimal(19,4), t.[paie]) - ((CONVERT(decimal(19,4), t.[paie]) % CONVERT(decimal(2,1), @p1)) + CONVERT(decimal(2,1), @p1)) % CONVERT(decimal(2,1), @p1))",
          "values": [
            "0.5",
          ],
        },
        {
          "sql": "CONVERT(float, FLOOR(t.[taux] / CONVERT(decimal(2,0), @p1)) * CONVERT(decimal(2,0), @p1))",
          "values": [
            "10",
          ],
        },
        {
          "sql": "CONVERT(nvarchar(80), LEFT(t.[nom], CONVERT(int, @p1)))",
          "values": [
            "3",
          ],
        },
        {
          "sql": "JSON_MODIFY(JSON_MODIFY(t.[fiche], @p1, NULL), @p2, NULL)",
          "values": [
            "lax $."tél"",
            "lax $."a\\"b"."c.d"",
          ],
        },
        {
          "sql": "CONVERT(char(40), CASE WHEN DATALENGTH(CONVERT(nvarchar(max), RTRIM(t.[code]))) = 66 AND LEFT(t.[code], 1) = N'~' THEN CONVERT(nvarchar(max), RTRIM(t.[code])) ELSE N'~' + CONVERT(nvarchar(max), LEFT(LOWER(CONVERT(varchar(64), HASHBYTES('SHA2_256', CONVERT(varbinary(32), @p1, 2) + HASHBYTES('SHA2_256', CONVERT(varbinary(32), @p1, 2) + CONVERT(varbinary(max), CONVERT(varchar(max), CONVERT(nvarchar(max), RTRIM(t.[code])) COLLATE Latin1_General_100_BIN2_UTF8)))), 2)), 32)) END)",
          "values": [
            "aa",
          ],
        },
      ]
    `)
  })

  test('to keep rows and to put them back', () => {
    const images = [
      { table: people, key: ['7'], values: { id: '7', nom: 'Zoé', photo: 'C0FF', version: '00' } },
      { table: people, key: ['8'], values: { id: '8', nom: null, photo: null, version: '00' } },
    ]
    expect([
      imageRows(people, [['7']], ['id', 'nom', 'vu', 'taux', 'paie', 'photo', 'version']),
      insertImages(people, images),
      updateImages(people, images),
    ]).toMatchInlineSnapshot(`
      [
        {
          "text": "SELECT CONVERT(nvarchar(max), t.[id]), CONVERT(nvarchar(max), t.[id]), CONVERT(nvarchar(max), t.[nom]), CONVERT(nvarchar(max), t.[vu], 121), CONVERT(nvarchar(max), t.[taux], 3), CONVERT(nvarchar(max), t.[paie], 2), CONVERT(varchar(max), CONVERT(varbinary(max), t.[photo]), 2), CONVERT(varchar(max), CONVERT(varbinary(max), t.[version]), 2) FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]') AS k JOIN [dbo].[people] AS t ON t.[id] = CONVERT(int, k.k0)",
          "values": [
            "[["7"]]",
          ],
        },
        {
          "numbered": "[dbo].[people]",
          "text": "INSERT INTO [dbo].[people] ([id], [nom], [photo]) SELECT CONVERT(int, v.c0), CONVERT(nvarchar(80), v.c1 COLLATE French_CI_AS), CONVERT(varbinary(max), CONVERT(varbinary(max), v.c2, 2)) FROM OPENJSON(@p1) WITH (c0 nvarchar(max) '$[0]', c1 nvarchar(max) '$[1]', c2 nvarchar(max) '$[2]') AS v",
          "values": [
            "[["7","Zoé","C0FF"],["8",null,null]]",
          ],
        },
        {
          "text": "UPDATE t SET [nom] = CONVERT(nvarchar(80), v.c0 COLLATE French_CI_AS), [photo] = CONVERT(varbinary(max), CONVERT(varbinary(max), v.c1, 2)) FROM OPENJSON(@p1) WITH (k0 nvarchar(4000) '$[0]', c0 nvarchar(max) '$[1]', c1 nvarchar(max) '$[2]') AS v JOIN [dbo].[people] AS t ON t.[id] = CONVERT(int, v.k0)",
          "values": [
            "[["7","Zoé","C0FF"],["8",null,null]]",
          ],
        },
      ]
    `)
    expect(
      [...lotsOf([...images, { table: people, key: ['9'], values: { nom: 'x' } }])].map(lot => lot.length),
    ).toEqual([2, 1])
  })

  test('a value that may be of any type is not begun with', () => {
    const odd = { ...people, columns: [...people.columns, column('tout', 'sql_variant', 'other')] }
    expect(() => imageRows(odd, [['1']], ['tout'])).toThrow(ConnectorFailure)
  })
})

describe('what a survey asks', () => {
  test('counts, groups, a masked sample', () => {
    const masking = plan({
      action: {
        does: 'anonymise',
        columns: [{ column: 'nom', change: { becomes: 'beginning', characters: 1 } }],
      },
      dependents: [],
    })
    expect(
      [
        countMeant(schema, plan(), 100),
        countHeld(schema, plan(), holds, 100),
        countUnknown(schema, plan(), { is: 'null', column: 'né' }, 100),
        countAlong(schema, plan(), orders, 100),
        sampleRows(schema, plan(), ['nom', 'né', 'photo'], 5),
        groupSizes(schema, masking, ['nom', 'né'], 'aa'),
      ].map(each => each?.text),
    ).toMatchInlineSnapshot(`
      [
        "SELECT CONVERT(varchar(20), COUNT_BIG(*)) FROM (SELECT TOP (101) 1 AS x FROM [dbo].[people] AS t WHERE (t.[né] < CONVERT(date, @p1, 23))) AS r",
        "SELECT CONVERT(varchar(20), COUNT_BIG(*)) FROM (SELECT TOP (101) 1 AS x FROM [dbo].[people] AS t WHERE (t.[né] < CONVERT(date, @p1, 23)) AND (((t.[nom] = CONVERT(nvarchar(80), @p2 COLLATE French_CI_AS) AND CONVERT(varbinary(max), CONVERT(nvarchar(max), t.[nom])) = CONVERT(varbinary(max), CONVERT(nvarchar(max), @p3)))))) AS r",
        "SELECT CONVERT(varchar(20), COUNT_BIG(*)) FROM (SELECT TOP (101) 1 AS x FROM [dbo].[people] AS t WHERE t.[né] IS NULL) AS r",
        "SELECT CONVERT(varchar(20), COUNT_BIG(*)) FROM (SELECT TOP (101) 1 AS x FROM [dbo].[or]]ders] AS t WHERE (EXISTS (SELECT 1 FROM [dbo].[people] AS t_o WHERE t.[who] = t_o.[id] AND (t_o.[né] < CONVERT(date, @p1, 23))))) AS r",
        "SELECT TOP (5) LEFT(CONVERT(nvarchar(max), t.[nom]), 1), CONVERT(varchar(20), DATALENGTH(CONVERT(nvarchar(max), t.[nom])) / 2), LEFT(CONVERT(nvarchar(max), t.[né], 23), 10), NULL, LEFT(CONVERT(varchar(max), CONVERT(varbinary(max), t.[photo]), 2), 1), CONVERT(varchar(20), DATALENGTH(CONVERT(varchar(max), CONVERT(varbinary(max), t.[photo]), 2)) / 1) FROM [dbo].[people] AS t WHERE (t.[né] < CONVERT(date, @p1, 23))",
        "SELECT CONVERT(varchar(20), MIN(n)), CONVERT(varchar(20), SUM(CASE WHEN n = 1 THEN n ELSE 0 END)), CONVERT(varchar(20), SUM(CASE WHEN n < 5 THEN n ELSE 0 END)) FROM (SELECT COUNT_BIG(*) AS n FROM (SELECT CONVERT(varbinary(max), CONVERT(nvarchar(max), CONVERT(nvarchar(max), CONVERT(nvarchar(80), LEFT(t.[nom], CONVERT(int, @p1)))))) AS g0, CONVERT(varbinary(max), CONVERT(nvarchar(max), CONVERT(nvarchar(max), t.[né], 23))) AS g1 FROM [dbo].[people] AS t WHERE t.[né] < CONVERT(date, @p2, 23)) AS r GROUP BY g0, g1) AS s",
      ]
    `)
  })

  test('whether an index serves is told by the structure', () => {
    expect(indexOf(plan())).toBe('used')
    expect(indexOf(plan({ where: { is: 'equal', column: 'nom', to: 'x' } }))).toBe('none')
    expect(indexOf(plan({ where: { is: 'not', of: { is: 'equal', column: 'né', to: '1950-01-01' } } }))).toBe(
      'unknown',
    )
  })
})

test('what the owner of a table runs so that its rows can be blocked, and what an account needs', () => {
  expect(lockSetup(orders)).toMatchInlineSnapshot(`
    [
      "IF SCHEMA_ID(N'himaya_locked') IS NULL EXEC(N'CREATE SCHEMA [himaya_locked]')",
      "IF DATABASE_PRINCIPAL_ID(N'himaya_authority') IS NULL CREATE ROLE [himaya_authority]",
      "CREATE TABLE [himaya_locked].[dbo.or]]ders] ([no] nvarchar(80) COLLATE French_CI_AS NOT NULL, [line] bigint NOT NULL, PRIMARY KEY ([no], [line]), FOREIGN KEY ([no], [line]) REFERENCES [dbo].[or]]ders] ([no], [line]) ON DELETE CASCADE ON UPDATE CASCADE)",
      "CREATE FUNCTION [himaya_locked].[dbo.or]]ders?] (@k0 nvarchar(80), @k1 bigint) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS shown WHERE IS_ROLEMEMBER(N'himaya_authority') = 1 OR NOT EXISTS (SELECT 1 FROM [himaya_locked].[dbo.or]]ders] AS l WHERE l.[no] = @k0 AND l.[line] = @k1)",
      "CREATE SECURITY POLICY [himaya_locked].[dbo.or]]ders!] ADD FILTER PREDICATE [himaya_locked].[dbo.or]]ders?] ([no], [line]) ON [dbo].[or]]ders] WITH (STATE = ON, SCHEMABINDING = ON)",
    ]
  `)
  expect(lockSetup(people)).toEqual([])
  expect(lockSetup({ ...people, lock: 'impossible' })).toEqual([])
  expect(grants(plan({ keeps: true }), 'hi]maya')).toMatchInlineSnapshot(`
    [
      "GRANT VIEW DEFINITION TO [hi]]maya]",
      "GRANT SELECT, DELETE, INSERT, ALTER ON [dbo].[people] TO [hi]]maya]",
      "GRANT SELECT, DELETE, INSERT ON [dbo].[or]]ders] TO [hi]]maya]",
      "ALTER ROLE [himaya_authority] ADD MEMBER [hi]]maya]",
    ]
  `)
  expect(grants(plan({ action: { does: 'block' }, dependents: [] }), 'himaya')).toMatchInlineSnapshot(`
    [
      "GRANT VIEW DEFINITION TO [himaya]",
      "GRANT SELECT ON [dbo].[people] TO [himaya]",
      "ALTER ROLE [himaya_authority] ADD MEMBER [himaya]",
      "GRANT SELECT, INSERT, DELETE ON [himaya_locked].[dbo.people] TO [himaya]",
    ]
  `)
})

describe('a pseudonym', () => {
  // The server's own functions, as its documentation tells them, over the text that is sent.
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
  const server = (secret: string, text: string) => {
    const key = Buffer.from(secret, 'hex')
    return sha256(Buffer.concat([key, sha256(Buffer.concat([key, Buffer.from(text, 'utf8')]))])).toString(
      'hex',
    )
  }

  test.each(['Amina', 'أمينة', 'Zoé 😀', ''])('of %s is the one that every engine makes', text => {
    const secret = 'c0ffee'.repeat(10)
    expect(server(secret, text)).toBe(keyedWith(secret)(text))
  })

  test('is made in that order: the key before the hash of the key before the value, as UTF-8', () => {
    const { sql, values } = setting('nom', { becomes: 'pseudonym' })
    expect(sql).toContain(
      `HASHBYTES('SHA2_256', CONVERT(varbinary(32), @p1, 2) + HASHBYTES('SHA2_256', CONVERT(varbinary(32), @p1, 2) + CONVERT(varbinary(max), CONVERT(varchar(max), CONVERT(nvarchar(max), t.[nom]) COLLATE Latin1_General_100_BIN2_UTF8))))`,
    )
    expect(values).toEqual(['aa'])
  })

  test('noise is not made at all', () => {
    expect(() => setting('taux', { becomes: 'noise', share: 0.1 })).toThrow(RangeError)
  })
})

describe('a value of a rule', () => {
  const of = (name: string) => people.columns.find(each => each.name === name) as Column
  test.each([
    ['né', '2026-02-30'],
    ['né', 'hier'],
    ['paie', '12,5'],
    ['paie', '0x10'],
    ['actif', 'oui'],
    ['vu', '2026-01-31T25:00:00Z'],
  ])('for %s cannot be %s', (name, value) => {
    expect(() => asWritten(people, of(name), value)).toThrow(ConnectorFailure)
  })
  test.each([
    ['né', '2026-01-31T23:00:00Z', '2026-01-31'],
    ['vu', '2026-01-31T00:30:00+01:00', '2026-01-30 23:30:00 +00:00'],
    ['vu', '2026-01-31', '2026-01-31 00:00:00 +00:00'],
    ['actif', 'false', '0'],
    ['paie', ' -12.50 ', '-12.50'],
  ])('for %s, %s is written %s', (name, value, written) => {
    expect(asWritten(people, of(name), value)).toBe(written)
  })
  test('of more digits than a number has is refused', () => {
    const parameter = parameters()
    const where = { is: 'equal', column: 'paie', to: '9'.repeat(39) } as const
    expect(() => conditionSql(parameter, schema, people, 't', where)).toThrow(ConnectorFailure)
  })
})

/** Answers what is written down, in order, and keeps what it was asked. */
const answering = (...answers: readonly (readonly Row[])[]) => {
  const asked: string[] = []
  const run = async (text: string) => answers[asked.push(text) - 1] ?? []
  const session: Session = {
    encrypted: true,
    run,
    change: async text => Number((await run(text))[0]?.[0] ?? 0),
    stream: async function* () {},
  }
  return { asked, session }
}

describe('a transaction', () => {
  test('finds without locks, then locks by key, and passes over what changed in between', async () => {
    const { asked, session } = answering([['1']], [['1'], ['2']], [], [['3']], [['3']])
    expect(await workOf(session, schema, 'aa').next(plan(), [], null, 2)).toEqual([['3']])
    expect(
      asked.map(text => [text.startsWith('SELECT TOP (2)'), text.includes('WITH (UPDLOCK, ROWLOCK)')]),
    ).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, false],
      [false, true],
    ])
  })

  test('is refused to an account that does not see what is blocked', async () => {
    const { session } = answering([['0']])
    await expect(workOf(session, schema, 'aa').next(plan(), [], null, 2)).rejects.toMatchObject({
      code: 'permission-missing',
    })
  })

  test('counts by the server’s own count of the statement, less what a trigger put back', async () => {
    const { asked, session } = answering([['2']], [['1']])
    const watched = { ...people, triggers: ['T'] }
    expect(await workOf(session, schema, 'aa').remove(watched, [['1'], ['2']])).toBe(1)
    expect(asked[0]).toMatch(/^DELETE t FROM .*; SELECT CONVERT\(varchar\(20\), ROWCOUNT_BIG\(\)\)$/)
    expect(asked[1]).toMatch(/^SELECT CONVERT\(varchar\(20\), COUNT_BIG/)
  })

  test('says again that fields go until none of that name is left', async () => {
    const { asked, session } = answering([['1']], [['1']], [['0']])
    const change = { becomes: 'without', paths: [['a']] } as const
    expect(await workOf(session, schema, 'aa').set(people, [['1']], [{ column: 'fiche', change }])).toBe(1)
    expect(asked.slice(1)).toEqual([asked[1], asked[1]])
    expect(asked[1]).toContain('<>')
  })

  test('gives a table its own numbers back', async () => {
    const { asked, session } = answering([['1']])
    const image = { table: people, key: ['7'], values: { id: '7', nom: 'Zoé' } }
    expect(await workOf(session, schema, 'aa').restore(people, [image], 'insert')).toBe(1)
    expect(asked[0]).toMatch(
      /^SET IDENTITY_INSERT \[dbo\]\.\[people\] ON; INSERT .* SET IDENTITY_INSERT \[dbo\]\.\[people\] OFF$/,
    )
  })
})

describe('the structure', () => {
  const columns: readonly Row[] = [
    ['dbo', 'people', 'id', 'int', '4', '10', '0', null, '0', '0', '1', '0', '0'],
    ['dbo', 'people', 'nom', 'nvarchar', '80', '0', '0', 'French_CI_AS', '1', '0', '0', '0', '1'],
    ['dbo', 'people', 'fi]che', 'nvarchar', '-1', '0', '0', 'French_CI_AS', '1', '0', '0', '0', '0'],
    ['dbo', 'people', 'cin', 'varbinary', '80', '0', '0', null, '1', '0', '0', '1', '0'],
    ['dbo', 'people', 'v', 'timestamp', '8', '0', '0', null, '0', '0', '0', '0', '0'],
  ]
  const table = (name: string, type = 'U', parted = '0', other = '0'): Row => [
    'dbo',
    name,
    type,
    parted,
    other,
  ]
  const given = (rights: Row) =>
    answering(
      columns,
      [rights],
      [
        table('people'),
        table('kept', 'U', '0', '1'),
        table('ledger'),
        table('odd'),
        table('seen', 'V'),
        ['himaya_locked', 'dbo.people', 'U', '0', '0'],
      ],
      [['dbo', 'people', 'PK', 'id', '1']],
      [['dbo', 'people', 'F', 'id', 'dbo', 'people', 'id', '1']],
      [
        ['dbo', 'people', 'after', '0'],
        ['dbo', 'odd', 'instead', '1'],
      ],
      [['dbo', 'people', 'himaya_locked', 'dbo.people!']],
      [['dbo', 'ledger']],
      [['dbo', 'people', 'fi]che', '(isjson([fi]]che])>(0))']],
    )

  test('is read from the catalogue alone, and what keeps a history or stands in for a removal is no plain table', async () => {
    const { asked, session } = given(['1', '1'])
    const read = await readStructure(session)
    expect(asked).toMatchInlineSnapshot(`
      [
        "SELECT s.name, o.name, c.name, COALESCE(b.name, y.name), c.max_length, c.precision, c.scale, c.collation_name,
        CONVERT(int, c.is_nullable), CASE WHEN c.is_computed = 1 OR c.generated_always_type <> 0 THEN 1 ELSE 0 END,
        CONVERT(int, c.is_identity), CASE WHEN c.encryption_type IS NOT NULL THEN 1 ELSE 0 END, CONVERT(int, c.is_masked)
        FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.types y ON y.user_type_id = c.user_type_id LEFT JOIN sys.types b ON b.user_type_id = c.system_type_id
        WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 ORDER BY s.name, o.name, c.column_id",
        "SELECT HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'VIEW DEFINITION'), HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'UNMASK')",
        "SELECT s.name, o.name, RTRIM(o.type),
        (SELECT COUNT(*) FROM sys.indexes i JOIN sys.partition_schemes ps ON ps.data_space_id = i.data_space_id
          WHERE i.object_id = o.object_id AND i.index_id IN (0, 1)),
        CASE WHEN t.is_external = 1 OR t.is_memory_optimized = 1 OR t.is_filetable = 1 OR t.is_node = 1 OR t.is_edge = 1
          OR t.temporal_type <> 0 OR t.is_tracked_by_cdc = 1 THEN 1 ELSE 0 END
        FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id LEFT JOIN sys.tables t ON t.object_id = o.object_id
        WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 ORDER BY s.name, o.name",
        "SELECT s.name, o.name, i.name, c.name, CONVERT(int, i.is_unique)
        FROM sys.indexes i JOIN sys.objects o ON o.object_id = i.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id AND x.key_ordinal > 0
        JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
        WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 AND i.has_filter = 0 AND i.is_disabled = 0 AND i.is_hypothetical = 0
        ORDER BY s.name, o.name, i.is_primary_key DESC, i.is_unique DESC, i.name, x.key_ordinal",
        "SELECT s.name, o.name, f.name, c.name, rs.name, ro.name, rc.name, CONVERT(int, f.delete_referential_action)
        FROM sys.foreign_keys f JOIN sys.objects o ON o.object_id = f.parent_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.objects ro ON ro.object_id = f.referenced_object_id JOIN sys.schemas rs ON rs.schema_id = ro.schema_id
        JOIN sys.foreign_key_columns x ON x.constraint_object_id = f.object_id
        JOIN sys.columns c ON c.object_id = x.parent_object_id AND c.column_id = x.parent_column_id
        JOIN sys.columns rc ON rc.object_id = x.referenced_object_id AND rc.column_id = x.referenced_column_id
        ORDER BY s.name, o.name, f.name, x.constraint_column_id",
        "SELECT s.name, o.name, g.name, MAX(CONVERT(int, g.is_instead_of_trigger))
        FROM sys.triggers g JOIN sys.trigger_events e ON e.object_id = g.object_id JOIN sys.objects o ON o.object_id = g.parent_id
        JOIN sys.schemas s ON s.schema_id = o.schema_id WHERE g.is_disabled = 0 AND e.type_desc IN ('UPDATE', 'DELETE')
        GROUP BY s.name, o.name, g.name ORDER BY s.name, o.name, g.name",
        "SELECT s.name, o.name, SCHEMA_NAME(y.schema_id), y.name
        FROM sys.security_predicates p JOIN sys.security_policies y ON y.object_id = p.object_id
        JOIN sys.objects o ON o.object_id = p.target_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        WHERE y.is_enabled = 1 AND p.predicate_type_desc = 'FILTER' ORDER BY s.name, o.name",
        "IF COL_LENGTH('sys.tables', 'ledger_type') IS NOT NULL
        EXEC(N'SELECT s.name, t.name FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id WHERE t.ledger_type <> 0')",
        "SELECT s.name, o.name, c.name, k.definition
        FROM sys.check_constraints k JOIN sys.objects o ON o.object_id = k.parent_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id
        WHERE k.is_disabled = 0 AND k.definition LIKE '%isjson(%' ORDER BY s.name, o.name",
      ]
    `)
    expect(read.tables.map(({ name, kind, lock }) => [name, kind, lock])).toEqual([
      ['people', 'table', 'installed'],
      ['kept', 'other', 'impossible'],
      ['ledger', 'other', 'impossible'],
      ['odd', 'other', 'impossible'],
      ['seen', 'view', 'impossible'],
    ])
    expect(read.tables[0]).toMatchObject({
      key: ['id'],
      triggers: ['after'],
      foreignKeys: [{ name: 'F', onDelete: 'cascade', deferrable: false }],
      columns: [
        { type: 'int', family: 'number', generated: true, identity: true },
        { type: 'nvarchar(40) COLLATE French_CI_AS MASKED', family: 'text', length: 40 },
        { type: 'nvarchar(max) COLLATE French_CI_AS', family: 'json', length: null },
        { type: 'varbinary(80)', family: 'other' },
        { type: 'timestamp', generated: true },
      ],
    })
  })

  test.each([
    [['0', '1'], 'VIEW DEFINITION'],
    [['1', '0'], 'UNMASK'],
  ])('is refused to an account that would not see all of it: %j', async (rights, missing) => {
    await expect(readStructure(given(rights).session)).rejects.toMatchObject({
      code: 'permission-missing',
      sentence: { en: expect.stringContaining(missing) },
    })
  })
})
