// What is sent to a SQL Server to read it, to the letter: no server is at hand, so the texts themselves are what is kept.
import { describe, expect, test } from 'vitest'
import { cellForm, cellSql, readCell } from './cells.ts'
import { quoteIdentifier, quoteTable, quoteText } from './identifier.ts'
import { sampleSql } from './sample.ts'
import { readSchema } from './schema.ts'
import type { Row, Session } from './session.ts'
import { declared, styleOf } from './types.ts'

describe('a name', () => {
  test.each([
    ['people', '[people]'],
    ['a]b', '[a]]b]'],
    ['x]; DROP TABLE y --', '[x]]; DROP TABLE y --]'],
    ['[a].[b]', '[[a]].[b]]]'],
    ['zéro\0', '[zéro]'],
    ["l'été", "[l'été]"],
  ])('%s stays one name', (name, quoted) => {
    expect(quoteIdentifier(name)).toBe(quoted)
  })
  test('of a table has its schema before it, and one in a text stays in it', () => {
    expect(quoteTable({ schema: 'd]b', name: 'a.b' })).toBe('[d]]b].[a.b]')
    expect(quoteText("a'b")).toBe("N'a''b'")
  })
})

describe('what is sent', () => {
  const table = { schema: 'dbo', name: 'people' }
  test('for the first rows, for rows of pages drawn at random, for all', () => {
    const columns = [
      { name: 'nom', base: 'nvarchar' },
      { name: 'né', base: 'date' },
      { name: 'photo', base: 'varbinary' },
    ]
    expect([
      sampleSql(table, columns, 500, null),
      sampleSql(table, columns, 500, 1_000_000),
      sampleSql(table, columns, Number.POSITIVE_INFINITY, null),
    ]).toMatchInlineSnapshot(`
      [
        "SELECT TOP (500) LEFT(CONVERT(nvarchar(max), [nom]), 8001), LEFT(CONVERT(nvarchar(max), [né], 23), 8001), CONVERT(varchar(20), DATALENGTH([photo])) + ':' + CONVERT(varchar(128), SUBSTRING(CONVERT(varbinary(max), [photo]), 1, 64), 2) FROM [dbo].[people]",
        "SELECT TOP (500) LEFT(CONVERT(nvarchar(max), [nom]), 8001), LEFT(CONVERT(nvarchar(max), [né], 23), 8001), CONVERT(varchar(20), DATALENGTH([photo])) + ':' + CONVERT(varchar(128), SUBSTRING(CONVERT(varbinary(max), [photo]), 1, 64), 2) FROM [dbo].[people] TABLESAMPLE SYSTEM (0.1000 PERCENT)",
        "SELECT LEFT(CONVERT(nvarchar(max), [nom]), 8001), LEFT(CONVERT(nvarchar(max), [né], 23), 8001), CONVERT(varchar(20), DATALENGTH([photo])) + ':' + CONVERT(varchar(128), SUBSTRING(CONVERT(varbinary(max), [photo]), 1, 64), 2) FROM [dbo].[people]",
      ]
    `)
  })

  test.each([
    ['float', 'CONVERT(nvarchar(max), [c], 3)'],
    ['money', 'CONVERT(nvarchar(max), [c], 2)'],
    ['datetime2', 'CONVERT(nvarchar(max), [c], 126)'],
    ['datetimeoffset', 'CONVERT(nvarchar(max), [c], 121)'],
    ['uniqueidentifier', 'CONVERT(nvarchar(max), [c])'],
  ])('%s is read without a loss', (base, text) => {
    expect(cellSql('c', base)).toBe(`LEFT(${text}, 8001)`)
    expect(cellForm(base)).toBe('text')
    expect(styleOf('int')).toBe('')
  })

  test('to read the structure: four questions, no row of a table', async () => {
    const asked: string[] = []
    const answers: readonly (readonly Row[])[] = [
      [
        ['dbo', 'people', 'U', 'Clients', '42', '0', '0'],
        ['dbo', 'totals', 'V', null, null, '0', '0'],
        ['hr', 'kept', 'V', null, '7', '0', '0'],
        ['hr', 'parts', 'U', null, '7', '1', '0'],
        ['hr', 'far', 'U', null, null, '0', '1'],
      ],
      [
        ['dbo', 'people', 'id', 'int', '4', '10', '0', '0', null, '1'],
        ['dbo', 'people', 'nom', 'nvarchar', '80', '0', '0', '1', 'Nom', '0'],
      ],
      [
        ['dbo', 'people', 'PK', 'id', '1'],
        ['dbo', 'people', 'U1', 'nom', '0'],
      ],
      [['dbo', 'people', 'F', 'id', 'hr', 'parts', 'no', '1']],
    ]
    const session: Pick<Session, 'run'> = {
      run: async text => answers[asked.push(text) - 1] ?? [],
    }
    const schema = await readSchema(session as Session)
    expect(asked).toMatchInlineSnapshot(`
      [
        "SELECT s.name, o.name, RTRIM(o.type), (SELECT CONVERT(nvarchar(4000), p.value) FROM sys.extended_properties p WHERE p.class = 1 AND p.major_id = o.object_id AND p.minor_id = 0 AND p.name = N'MS_Description'),
        (SELECT CONVERT(varchar(20), SUM(p.rows)) FROM sys.partitions p WHERE p.object_id = o.object_id AND p.index_id IN (0, 1)),
        (SELECT COUNT(*) FROM sys.indexes i JOIN sys.partition_schemes ps ON ps.data_space_id = i.data_space_id
          WHERE i.object_id = o.object_id AND i.index_id IN (0, 1)),
        CASE WHEN t.is_external = 1 THEN 1 ELSE 0 END
        FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id LEFT JOIN sys.tables t ON t.object_id = o.object_id
        WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 ORDER BY s.name, o.name",
        "SELECT s.name, o.name, c.name, COALESCE(b.name, y.name), c.max_length, c.precision, c.scale,
        CONVERT(int, c.is_nullable), (SELECT CONVERT(nvarchar(4000), p.value) FROM sys.extended_properties p WHERE p.class = 1 AND p.major_id = o.object_id AND p.minor_id = c.column_id AND p.name = N'MS_Description'), HAS_PERMS_BY_NAME(QUOTENAME(s.name) + '.' + QUOTENAME(o.name), 'OBJECT', 'SELECT', c.name, 'COLUMN')
        FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.types y ON y.user_type_id = c.user_type_id LEFT JOIN sys.types b ON b.user_type_id = c.system_type_id
        WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 ORDER BY s.name, o.name, c.column_id",
        "SELECT s.name, o.name, i.name, c.name, CONVERT(int, i.is_primary_key)
        FROM sys.indexes i JOIN sys.objects o ON o.object_id = i.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id AND x.key_ordinal > 0
        JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
        WHERE o.type IN ('U', 'V') AND o.is_ms_shipped = 0 AND i.is_unique = 1 AND i.has_filter = 0 AND i.is_disabled = 0 AND i.is_hypothetical = 0
        ORDER BY s.name, o.name, i.is_primary_key DESC, i.name, x.key_ordinal",
        "SELECT s.name, o.name, f.name, c.name, rs.name, ro.name, rc.name, CONVERT(int, f.delete_referential_action)
        FROM sys.foreign_keys f JOIN sys.objects o ON o.object_id = f.parent_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
        JOIN sys.objects ro ON ro.object_id = f.referenced_object_id JOIN sys.schemas rs ON rs.schema_id = ro.schema_id
        JOIN sys.foreign_key_columns x ON x.constraint_object_id = f.object_id
        JOIN sys.columns c ON c.object_id = x.parent_object_id AND c.column_id = x.parent_column_id
        JOIN sys.columns rc ON rc.object_id = x.referenced_object_id AND rc.column_id = x.referenced_column_id
        ORDER BY s.name, o.name, f.name, x.constraint_column_id",
      ]
    `)
    expect(schema.schemas.flatMap(({ tables }) => tables.map(({ name, kind }) => [name, kind]))).toEqual([
      ['people', 'table'],
      ['totals', 'view'],
      ['kept', 'materialised-view'],
      ['parts', 'partitioned-table'],
      ['far', 'foreign-table'],
    ])
    expect(schema.schemas[0]?.tables[0]).toMatchObject({
      comment: 'Clients',
      rowEstimate: { rows: 42, how: 'statistics' },
      primaryKey: ['id'],
      unique: [['nom']],
      foreignKeys: [{ columns: ['id'], references: { schema: 'hr', name: 'parts', columns: ['no'] } }],
      columns: [
        { name: 'id', declaredType: 'int', nullable: false, readable: true },
        { name: 'nom', declaredType: 'nvarchar(40)', nullable: true, readable: false, comment: 'Nom' },
      ],
    })
    expect(schema.warnings.map(({ code }) => code)).toEqual(['tables-not-readable'])
  })
})

test('types as they are declared', () => {
  const told = (base: string, length = 0, precision = 0, scale = 0) =>
    declared({ base, length, precision, scale })
  expect([
    told('nvarchar', -1),
    told('nchar', 20),
    told('varchar', 20),
    told('varbinary', -1),
    told('decimal', 9, 10, 2),
    told('datetime2', 8, 27, 7),
    told('int', 4, 10),
  ]).toEqual([
    'nvarchar(max)',
    'nchar(10)',
    'varchar(20)',
    'varbinary(max)',
    'decimal(10,2)',
    'datetime2(7)',
    'int',
  ])
})

test('values as they come back, bytes by their length and beginning', () => {
  expect(readCell('70000:C0FF', 'bytes')).toEqual({
    kind: 'bytes',
    length: 70_000,
    head: Uint8Array.from([0xc0, 0xff]),
  })
  expect(readCell(null, 'bytes')).toBeNull()
  expect(readCell('أمينة', 'text')).toBe('أمينة')
  // 4,000 characters of two halves each: whole, though 8,000 halves were read.
  expect(readCell('😀'.repeat(4_000), 'text')).toBe('😀'.repeat(4_000))
  expect(readCell('😀'.repeat(4_001), 'text')).toMatchObject({ kind: 'cut-text' })
})
