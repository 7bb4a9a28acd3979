// Reads the structure of a SQLite database from its own pragmas.
import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Column, ForeignKey, RowEstimate, Schema, Table, TableName } from '../port.ts'
import { warning } from '../warning.ts'
import { quoteIdentifier } from './identifier.ts'

/** The one schema of a SQLite file. */
export const main = 'main'

/** Up to this size counting every row costs no more than reading the file once. */
const countableBytes = 64_000_000

type Listed = {
  readonly name: string
  readonly type: 'table' | 'view' | 'virtual'
  readonly withoutRowid: boolean
}

/** What stands behind a view that hides locked rows is none of the application's. */
const tablesSql = `SELECT name, type, wr AS withoutRowid FROM pragma_table_list
  WHERE schema = 'main' AND type IN ('table', 'view', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  AND name NOT LIKE 'himaya\\_rows\\_%' ESCAPE '\\' AND name NOT LIKE 'himaya\\_locked\\_%' ESCAPE '\\'
  ORDER BY name`

export const listTables = (database: DatabaseSync): readonly Listed[] =>
  database
    .prepare(tablesSql)
    .all()
    .map(row => ({
      name: String(row.name),
      type: row.type === 'view' || row.type === 'virtual' ? row.type : 'table',
      withoutRowid: row.withoutRowid === 1,
    }))

/** Columns a query may name: hidden ones of virtual tables (1) are left out, generated ones (2, 3) are not. */
export const listColumns = (database: DatabaseSync, table: string): readonly Column[] =>
  database
    .prepare(
      `SELECT name, type, "notnull" AS required FROM pragma_table_xinfo(?, 'main') WHERE hidden <> 1 ORDER BY cid`,
    )
    .all(table)
    .map((row, index) => ({
      name: String(row.name),
      declaredType: String(row.type ?? ''),
      nullable: row.required === 0,
      comment: null,
      position: index + 1,
      readable: true,
    }))

export const readSchema = (database: DatabaseSync, path: string): Schema => {
  const countable = statSync(path).size <= countableBytes
  const tables = listTables(database).map((listed): Table => {
    const { name, type } = listed
    // A view of a missing table, or a virtual table of a missing extension, cannot even tell its columns.
    const described = attempt(() => listColumns(database, name))
    return {
      schema: main,
      name,
      kind: type === 'view' ? 'view' : 'table',
      comment: null,
      rowEstimate: type === 'table' ? attempt(() => estimateRows(database, listed, countable)) : null,
      columns: described ?? [],
      primaryKey: primaryKeyOf(database, name),
      unique: type === 'table' ? uniqueOf(database, name) : [],
      foreignKeys: type === 'table' ? foreignKeysOf(database, name) : [],
    }
  })
  return {
    schemas: [{ name: main, comment: null, tables }],
    warnings: tables.length === 0 ? [warning('empty-schema', {})] : [],
  }
}

/** Null where SQLite refuses: one broken table does not hide the others. */
const attempt = <T>(read: () => T): T | null => {
  try {
    return read()
  } catch (error) {
    if (typeof (error as { errcode?: unknown }).errcode === 'number') return null
    throw error
  }
}

const namesIn = (
  database: DatabaseSync,
  sql: string,
  ...values: (string | number)[]
): readonly string[] | null => {
  const names = database
    .prepare(sql)
    .all(...values)
    .map(row => row.name)
  // An index on an expression has no name in that place.
  return names.every(name => typeof name === 'string') ? names : null
}

const primaryKeyOf = (database: DatabaseSync, table: string) =>
  attempt(() =>
    namesIn(database, `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0 ORDER BY pk`, table),
  ) ?? []

const uniqueOf = (database: DatabaseSync, table: string) =>
  database
    .prepare(
      `SELECT name FROM pragma_index_list(?, 'main') WHERE "unique" = 1 AND partial = 0 AND origin <> 'pk' ORDER BY seq`,
    )
    .all(table)
    .flatMap(index => {
      const names = namesIn(
        database,
        `SELECT name FROM pragma_index_info(?, 'main') ORDER BY seqno`,
        String(index.name),
      )
      return names ? [names] : []
    })

const foreignKeysOf = (database: DatabaseSync, table: string): readonly ForeignKey[] => {
  const rows = database
    .prepare(
      `SELECT id, "table" AS target, "from" AS here, "to" AS there FROM pragma_foreign_key_list(?, 'main') ORDER BY id, seq`,
    )
    .all(table)
  return [...Map.groupBy(rows, row => row.id).values()].map(keys => {
    const target: TableName = { schema: main, name: String(keys[0]?.target) }
    // Without named columns a key points at the other table's primary key.
    const named = keys.flatMap(key => (typeof key.there === 'string' ? [key.there] : []))
    const columns = named.length === keys.length ? named : primaryKeyOf(database, target.name)
    return { columns: keys.map(key => String(key.here)), references: { ...target, columns } }
  })
}

const estimateRows = (
  database: DatabaseSync,
  { name, withoutRowid }: Listed,
  countable: boolean,
): RowEstimate | null => {
  const number = (sql: string, ...values: string[]) =>
    Number(database.prepare(sql).get(...values)?.n ?? Number.NaN)
  if (countable)
    return { rows: number(`SELECT count(*) AS n FROM main.${quoteIdentifier(name)}`), how: 'counted' }
  const analysed = attempt(() =>
    number(`SELECT max(CAST(stat AS INTEGER)) AS n FROM main.sqlite_stat1 WHERE tbl = ?`, name),
  )
  if (analysed !== null && Number.isFinite(analysed) && analysed > 0)
    return { rows: analysed, how: 'statistics' }
  if (withoutRowid) return null
  // The greatest row number: exact as long as nothing was deleted, and found without reading the table.
  return { rows: number(`SELECT max(rowid) AS n FROM main.${quoteIdentifier(name)}`), how: 'extrapolated' }
}
