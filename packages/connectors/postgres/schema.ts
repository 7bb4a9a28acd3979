// Reads PostgreSQL's own catalogue: no row of a table is touched, and no table is locked.
import type { Column, ForeignKey, RowEstimate, Schema, SchemaPart, Table, TableKind } from '../port.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import { beginReadOnly, type Row, type Session, type SessionSettings } from './session.ts'

const ownSchemas = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`
/** Partitions are parts of their parent, which is listed once. */
const ownTables = `${ownSchemas} AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND NOT c.relispartition`

/**
 * As of the last ANALYZE, else the live rows counted since; null when the server does not know. The count comes second:
 * a load and an ANALYZE in one breath are counted twice.
 */
const knownRows = (table: string) => `CASE
  WHEN ${table}.reltuples > 0 THEN ${table}.reltuples::bigint
  WHEN pg_stat_get_live_tuples(${table}.oid) > 0 THEN pg_stat_get_live_tuples(${table}.oid)
  WHEN ${table}.reltuples = 0 AND (${table}.relpages > 0 OR current_setting('server_version_num')::int >= 140000) THEN 0
END`

const schemasSql = `SELECT n.nspname, obj_description(n.oid, 'pg_namespace')
  FROM pg_namespace n WHERE ${ownSchemas} ORDER BY 1`

const tablesSql = `SELECT c.oid, n.nspname, c.relname, c.relkind, obj_description(c.oid, 'pg_class'),
  CASE c.relkind WHEN 'v' THEN NULL
    WHEN 'p' THEN (
      WITH RECURSIVE part(oid) AS (
        SELECT h.inhrelid FROM pg_inherits h WHERE h.inhparent = c.oid
        UNION ALL SELECT h.inhrelid FROM pg_inherits h JOIN part ON h.inhparent = part.oid)
      SELECT sum(${knownRows('leaf')}) FROM part JOIN pg_class leaf ON leaf.oid = part.oid AND leaf.relkind <> 'p')
    ELSE ${knownRows('c')} END,
  c.relrowsecurity AND row_security_active(c.oid)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ownTables} ORDER BY n.nspname, c.relname`

const columnsSql = `SELECT c.oid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
  col_description(c.oid, a.attnum),
  has_schema_privilege(n.oid, 'USAGE') AND has_column_privilege(c.oid, a.attnum, 'SELECT')
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ownTables} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.oid, a.attnum`

/** Whole, valid, unconditional unique indexes on plain columns. */
const uniqueSql = `SELECT i.indrelid, i.indisprimary, (
    SELECT json_agg(a.attname ORDER BY k.ord) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(num, ord)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num WHERE k.ord <= i.indnkeyatts)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ownTables} AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND 0 <> ALL (i.indkey::int2[])
  ORDER BY i.indexrelid`

const names = (table: string, keys: string) => `(
  SELECT json_agg(a.attname ORDER BY k.ord) FROM unnest(${keys}) WITH ORDINALITY k(num, ord)
  JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.num)`

const foreignSql = `SELECT f.conrelid, tn.nspname, tc.relname, ${names('f.conrelid', 'f.conkey')}, ${names('f.confrelid', 'f.confkey')}
  FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class tc ON tc.oid = f.confrelid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
  WHERE f.contype = 'f' AND f.conparentid = 0 AND ${ownTables} ORDER BY f.oid`

const kinds: Readonly<Record<string, TableKind>> = {
  r: 'table',
  p: 'partitioned-table',
  f: 'foreign-table',
  v: 'view',
  m: 'materialised-view',
}

const text = (value: string | null | undefined) => value ?? ''
const list = (json: string | null | undefined): readonly string[] => (json ? JSON.parse(json) : [])

const byTable = <T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<string, T[]> => {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const of = found.get(text(row[0]))
    if (of) of.push(read(row))
    else found.set(text(row[0]), [read(row)])
  }
  return found
}

const estimate = (rows: string | null | undefined): RowEstimate | null =>
  rows == null ? null : { rows: Math.round(Number(rows)), how: 'statistics' }

const readColumns = (rows: readonly Row[]): ReadonlyMap<string, Column[]> => {
  const found = byTable(rows, ([, name, type, notNull, comment, readable]) => ({
    name: text(name),
    declaredType: text(type),
    nullable: notNull === 'f',
    comment: comment ?? null,
    position: 0,
    readable: readable === 't',
  }))
  return new Map(
    [...found].map(([oid, columns]) => [oid, columns.map((c, i) => ({ ...c, position: i + 1 }))]),
  )
}

/** Everything the account may know of the database's structure, in six queries whatever its size. */
export const readSchema = async (session: Session, settings: SessionSettings): Promise<Schema> => {
  await session.run(`${beginReadOnly(settings)}; SET LOCAL search_path = pg_catalog`)
  const schemaRows = await session.run(schemasSql)
  const tableRows = await session.run(tablesSql)
  const columns = readColumns(await session.run(columnsSql))
  const unique = byTable(await session.run(uniqueSql), row => ({
    primary: row[1] === 't',
    columns: list(row[2]),
  }))
  const foreign = byTable(
    await session.run(foreignSql),
    ([, schema, name, from, to]): ForeignKey => ({
      columns: list(from),
      references: { schema: text(schema), name: text(name), columns: list(to) },
    }),
  )

  const tables = tableRows.map(([oid, schema, name, kind, comment, rows]): Table => {
    const keys = unique.get(text(oid)) ?? []
    return {
      schema: text(schema),
      name: text(name),
      kind: kinds[text(kind)] ?? 'table',
      comment: comment ?? null,
      rowEstimate: estimate(rows),
      columns: columns.get(text(oid)) ?? [],
      primaryKey: keys.find(key => key.primary)?.columns ?? [],
      unique: keys.filter(key => !key.primary).map(key => key.columns),
      foreignKeys: foreign.get(text(oid)) ?? [],
    }
  })
  const schemas = schemaRows.map(
    ([name, comment]): SchemaPart => ({
      name: text(name),
      comment: comment ?? null,
      tables: tables.filter(table => table.schema === name),
    }),
  )
  const filtered = tableRows.filter(row => row[6] === 't').length
  return { schemas, warnings: warningsOf(tables, filtered) }
}

const warningsOf = (tables: readonly Table[], filtered: number): ConnectorWarning[] => {
  if (tables.length === 0) return [warning('empty-schema', {})]
  const unreadable = tables.filter(
    table => table.columns.length > 0 && !table.columns.some(c => c.readable),
  ).length
  return [
    ...(unreadable > 0 ? [warning('tables-not-readable', { count: unreadable })] : []),
    ...(filtered > 0 ? [warning('rows-hidden', { count: filtered })] : []),
  ]
}
