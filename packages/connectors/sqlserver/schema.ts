// Reads the server's catalogue of one database (sys.*): no row of a table is touched.
import type { Column, ForeignKey, Schema, SchemaPart, Table, TableKind } from '../port.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import type { Row, Session } from './session.ts'
import { declared, type Told } from './types.ts'

/** Whether our account may read a column; `s`, `o` and `c` are its schema, its table and itself. */
export const readableSql = `HAS_PERMS_BY_NAME(QUOTENAME(s.name) + '.' + QUOTENAME(o.name), 'OBJECT', 'SELECT', c.name, 'COLUMN')`

const commentSql = (minor: string) =>
  `(SELECT CONVERT(nvarchar(4000), p.value) FROM sys.extended_properties p WHERE p.class = 1 AND p.major_id = o.object_id AND p.minor_id = ${minor} AND p.name = N'MS_Description')`

/** Tables and views that people made. A view that is kept has an index of its own. */
export const ours = `o.type IN ('U', 'V') AND o.is_ms_shipped = 0`

export const tablesSql = `SELECT s.name, o.name, RTRIM(o.type), ${commentSql('0')},
  (SELECT CONVERT(varchar(20), SUM(p.rows)) FROM sys.partitions p WHERE p.object_id = o.object_id AND p.index_id IN (0, 1)),
  (SELECT COUNT(*) FROM sys.indexes i JOIN sys.partition_schemes ps ON ps.data_space_id = i.data_space_id
    WHERE i.object_id = o.object_id AND i.index_id IN (0, 1)),
  CASE WHEN t.is_external = 1 THEN 1 ELSE 0 END
  FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id LEFT JOIN sys.tables t ON t.object_id = o.object_id
  WHERE ${ours} ORDER BY s.name, o.name`

const columnsSql = `SELECT s.name, o.name, c.name, COALESCE(b.name, y.name), c.max_length, c.precision, c.scale,
  CONVERT(int, c.is_nullable), ${commentSql('c.column_id')}, ${readableSql}
  FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.types y ON y.user_type_id = c.user_type_id LEFT JOIN sys.types b ON b.user_type_id = c.system_type_id
  WHERE ${ours} ORDER BY s.name, o.name, c.column_id`

/** Unique over all rows: neither filtered nor switched off. */
export const uniqueSql = `SELECT s.name, o.name, i.name, c.name, CONVERT(int, i.is_primary_key)
  FROM sys.indexes i JOIN sys.objects o ON o.object_id = i.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id AND x.key_ordinal > 0
  JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
  WHERE ${ours} AND i.is_unique = 1 AND i.has_filter = 0 AND i.is_disabled = 0 AND i.is_hypothetical = 0
  ORDER BY s.name, o.name, i.is_primary_key DESC, i.name, x.key_ordinal`

/** With what a reference does by itself when the row that it refers to goes. */
export const foreignSql = `SELECT s.name, o.name, f.name, c.name, rs.name, ro.name, rc.name, CONVERT(int, f.delete_referential_action)
  FROM sys.foreign_keys f JOIN sys.objects o ON o.object_id = f.parent_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.objects ro ON ro.object_id = f.referenced_object_id JOIN sys.schemas rs ON rs.schema_id = ro.schema_id
  JOIN sys.foreign_key_columns x ON x.constraint_object_id = f.object_id
  JOIN sys.columns c ON c.object_id = x.parent_object_id AND c.column_id = x.parent_column_id
  JOIN sys.columns rc ON rc.object_id = x.referenced_object_id AND rc.column_id = x.referenced_column_id
  ORDER BY s.name, o.name, f.name, x.constraint_column_id`

export const text = (value: string | null | undefined) => value ?? ''

/** Rows gathered under the text that `by` makes of each, in the order in which they came. */
export const grouped = (rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const of = found.get(by(row))
    if (of) of.push(row)
    else found.set(by(row), [row])
  }
  return found
}

/** By which rows of the catalogue are those of one table: a schema and a name come first in all of them. */
export const tableOf = (row: Row) => JSON.stringify([row[0], row[1]])

export const toldType = (parts: Row): Told => ({
  base: text(parts[0]).toLowerCase(),
  length: Number(parts[1]),
  precision: Number(parts[2]),
  scale: Number(parts[3]),
})

const kindOf = ([, , type, , rows, parted, external]: Row): TableKind => {
  if (type === 'V') return rows == null ? 'view' : 'materialised-view'
  if (external === '1') return 'foreign-table'
  return parted === '0' ? 'table' : 'partitioned-table'
}

const readColumn = (row: Row, index: number): Column => ({
  name: text(row[2]),
  declaredType: declared(toldType(row.slice(3, 7))),
  nullable: row[7] === '1',
  comment: row[8] || null,
  position: index + 1,
  readable: row[9] === '1',
})

const foreignKeys = (rows: readonly Row[]): ForeignKey[] =>
  [...grouped(rows, row => text(row[2])).values()].map(parts => ({
    columns: parts.map(row => text(row[3])),
    references: {
      schema: text(parts[0]?.[4]),
      name: text(parts[0]?.[5]),
      columns: parts.map(row => text(row[6])),
    },
  }))

/** Everything the account may know of the database's structure, in four queries whatever its size. */
export const readSchema = async (session: Session): Promise<Schema> => {
  const rows = await session.run(tablesSql)
  const columns = grouped(await session.run(columnsSql), tableOf)
  const unique = grouped(await session.run(uniqueSql), tableOf)
  const foreign = grouped(await session.run(foreignSql), tableOf)
  const parts = [...grouped(rows, row => text(row[0])).entries()].map(
    ([name, own]): SchemaPart => ({
      name,
      comment: null,
      tables: own.map((row): Table => {
        const keys = [...grouped(unique.get(tableOf(row)) ?? [], each => text(each[2])).values()].map(
          key => ({
            isPrimary: key[0]?.[4] === '1',
            columns: key.map(each => text(each[3])),
          }),
        )
        return {
          schema: name,
          name: text(row[1]),
          kind: kindOf(row),
          comment: row[3] || null,
          rowEstimate: row[4] == null ? null : { rows: Number(row[4]), how: 'statistics' },
          columns: (columns.get(tableOf(row)) ?? []).map(readColumn),
          primaryKey: keys.find(({ isPrimary }) => isPrimary)?.columns ?? [],
          unique: keys.filter(({ isPrimary }) => !isPrimary).map(key => key.columns),
          foreignKeys: foreignKeys(foreign.get(tableOf(row)) ?? []),
        }
      }),
    }),
  )
  return { schemas: parts, warnings: warningsOf(parts.flatMap(({ tables }) => tables)) }
}

const warningsOf = (tables: readonly Table[]): ConnectorWarning[] => {
  if (tables.length === 0) return [warning('empty-schema', {})]
  const unreadable = tables.filter(({ columns }) => !columns.some(column => column.readable)).length
  return unreadable > 0 ? [warning('tables-not-readable', { count: unreadable })] : []
}
