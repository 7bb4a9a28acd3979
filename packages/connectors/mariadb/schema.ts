// Reads the server's information schema of one database: no row of a table is touched.
import type { Column, ForeignKey, RowEstimate, Schema, Table, TableKind } from '../port.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import type { Row, Session, SessionSettings } from './session.ts'

/** A sequence is a number, not a table. */
const tablesSql = `SELECT TABLE_NAME, TABLE_TYPE, ENGINE, CREATE_OPTIONS, TABLE_ROWS, TABLE_COMMENT
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_TYPE <> 'SEQUENCE' ORDER BY TABLE_NAME`

const columnsSql = `SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_COMMENT, PRIVILEGES
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, ORDINAL_POSITION`

/** A part of a column, or an expression, tells no column apart: such an index is left out by whoever reads these. */
export const uniqueSql = `SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, SUB_PART, TABLE_SCHEMA
  FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ? AND NON_UNIQUE = 0
  ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX`

const foreignSql = `SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
  FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = ? AND REFERENCED_TABLE_NAME IS NOT NULL
  ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`

/** Engines whose rows are kept by another server or in another place. */
const elsewhere = /^(FEDERATED|CONNECT|SPIDER|S3)$/i

const kindOf = (type: string, engine: string | null, options: string): TableKind => {
  if (type.endsWith('VIEW')) return 'view'
  if (elsewhere.test(engine ?? '')) return 'foreign-table'
  return options.includes('partitioned') ? 'partitioned-table' : 'table'
}

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

/** The columns of each whole unique key, the primary one by its name. */
export const uniqueKeys = (rows: readonly Row[]) =>
  [...grouped(rows, row => text(row[1])).values()].flatMap(parts =>
    parts.some(([, , column, part]) => column == null || part != null)
      ? []
      : [{ isPrimary: parts[0]?.[1] === 'PRIMARY', columns: parts.map(row => text(row[2])) }],
  )

const readColumn = ([, name, type, nullable, comment, privileges]: Row, index: number): Column => ({
  name: text(name),
  declaredType: text(type),
  nullable: nullable === 'YES',
  comment: comment || null,
  position: index + 1,
  readable: text(privileges).split(',').includes('select'),
})

const foreignKeys = (rows: readonly Row[]): ForeignKey[] =>
  [...grouped(rows, row => text(row[1])).values()].map(parts => ({
    columns: parts.map(row => text(row[2])),
    references: {
      schema: text(parts[0]?.[3]),
      name: text(parts[0]?.[4]),
      columns: parts.map(row => text(row[5])),
    },
  }))

const estimate = (rows: string | null | undefined): RowEstimate | null =>
  rows == null ? null : { rows: Number(rows), how: 'statistics' }

/** Everything the account may know of the database's structure, in four queries whatever its size. */
export const readSchema = async (session: Session, { address }: SessionSettings): Promise<Schema> => {
  const of = [address.database]
  const byTable = (rows: readonly Row[]) => grouped(rows, row => text(row[0]))
  const tableRows = await session.run(tablesSql, of)
  const columns = byTable(await session.run(columnsSql, of))
  const unique = byTable(await session.run(uniqueSql, of))
  const foreign = byTable(await session.run(foreignSql, of))
  const tables = tableRows.map(([name, type, engine, options, rows, comment]): Table => {
    const keys = uniqueKeys(unique.get(text(name)) ?? [])
    const kind = kindOf(text(type), engine ?? null, text(options))
    return {
      schema: address.database,
      name: text(name),
      kind,
      // A view's comment is the word VIEW, or what is wrong with it.
      comment: (kind !== 'view' && comment) || null,
      rowEstimate: kind === 'view' ? null : estimate(rows),
      columns: (columns.get(text(name)) ?? []).map(readColumn),
      primaryKey: keys.find(({ isPrimary }) => isPrimary)?.columns ?? [],
      unique: keys.filter(({ isPrimary }) => !isPrimary).map(key => key.columns),
      foreignKeys: foreignKeys(foreign.get(text(name)) ?? []),
    }
  })
  return { schemas: [{ name: address.database, comment: null, tables }], warnings: warningsOf(tables) }
}

const warningsOf = (tables: readonly Table[]): ConnectorWarning[] => {
  if (tables.length === 0) return [warning('empty-schema', {})]
  const unreadable = tables.filter(({ columns }) => !columns.some(column => column.readable)).length
  return unreadable > 0 ? [warning('tables-not-readable', { count: unreadable })] : []
}
