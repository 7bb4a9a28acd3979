// What a plan must know of a PostgreSQL database, read from its catalogue: keys, references with what they do by themselves,
// triggers, computed columns.

import { markOf } from '@himaya/plans/marks'
import type { Column, Family, ForeignKey, OnDelete, Schema, Table } from '@himaya/plans/schema'
import type { Row, Session } from '../session.ts'
import { LOCKS, lockTable, OPEN, POLICY } from './lock-sql.ts'

const ours = `n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', '${LOCKS}') AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition`

/** A table that others inherit from is its own rows alone: theirs lie in them, where its keys and references do not reach. */
const tablesSql = `WITH RECURSIVE part(root, oid) AS (
    SELECT c.oid, c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours}
    UNION ALL SELECT p.root, h.inhrelid FROM pg_inherits h JOIN part p ON p.oid = h.inhparent),
  unlocked AS (
    SELECT p.root FROM part p JOIN pg_class c ON c.oid = p.oid WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity
      AND EXISTS (SELECT FROM pg_policy y WHERE y.polrelid = c.oid AND y.polname = '${POLICY}' AND NOT y.polpermissive)))
  SELECT c.oid, n.nspname, c.relname, CASE
    WHEN c.relkind = 'p' THEN 'partitioned-table'
    WHEN c.relkind = 'r' THEN 'table'
    WHEN c.relkind = 'v' THEN 'view' ELSE 'other' END,
  (SELECT json_agg(t.tgname ORDER BY t.tgname) FROM pg_trigger t
    WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgtype & 24 <> 0),
  (SELECT json_agg(ARRAY[hn.nspname, hc.relname] ORDER BY 1) FROM pg_inherits h JOIN pg_class hc ON hc.oid = h.inhrelid
    JOIN pg_namespace hn ON hn.oid = hc.relnamespace WHERE h.inhparent = c.oid AND c.relkind = 'r'),
  NOT EXISTS (SELECT FROM unlocked u WHERE u.root = c.oid),
  c.relrowsecurity AND row_security_active(c.oid) AND EXISTS (
    SELECT FROM pg_policy y WHERE y.polrelid = c.oid AND y.polname NOT IN ('${POLICY}', '${OPEN}'))
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} ORDER BY 2, 3`

const columnsSql = `SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), CASE
    WHEN t.oid = 'date'::regtype THEN 'day'
    WHEN t.oid IN ('timestamp'::regtype, 'timestamptz'::regtype) THEN 'instant'
    WHEN t.oid IN ('json'::regtype, 'jsonb'::regtype) THEN 'json'
    WHEN t.oid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype) THEN 'text'
    WHEN t.oid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype, 'float4'::regtype, 'float8'::regtype) THEN 'number'
    ELSE 'other' END,
  CASE WHEN t.oid IN ('varchar'::regtype, 'bpchar'::regtype) AND a.atttypmod > 4 THEN a.atttypmod - 4 END,
  NOT a.attnotnull, a.attgenerated <> '' OR a.attidentity = 'a', a.attidentity <> ''
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_type t ON t.oid = a.atttypid
  WHERE ${ours} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum`

/** The primary key first; then whole, valid, immediate unique indexes on plain columns. */
const keysSql = `SELECT i.indrelid, (
    SELECT json_agg(a.attname ORDER BY k.ord) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(num, ord)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num WHERE k.ord <= i.indnkeyatts)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND 0 <> ALL (i.indkey::int2[])
  ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid`

/** Every index of which the first columns are columns, as far as they are. */
const indexesSql = `SELECT i.indrelid, (
    SELECT json_agg(a.attname ORDER BY k.ord) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(num, ord)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num WHERE k.ord <= i.indnkeyatts)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND i.indisvalid AND i.indpred IS NULL AND i.indkey[0] <> 0 ORDER BY i.indexrelid`

const locksSql = `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = '${LOCKS}' AND c.relkind = 'r'`

const names = (table: string, keys: string) => `(
  SELECT json_agg(a.attname ORDER BY k.ord) FROM unnest(${keys}) WITH ORDINALITY k(num, ord)
  JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.num)`

const referencesSql = `SELECT f.conrelid, f.conname, ${names('f.conrelid', 'f.conkey')}, tn.nspname, tc.relname,
  ${names('f.confrelid', 'f.confkey')}, f.confdeltype, f.condeferrable
  FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class tc ON tc.oid = f.confrelid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
  WHERE f.contype = 'f' AND f.conparentid = 0 AND ${ours} ORDER BY f.oid`

const onDelete: Readonly<Record<string, OnDelete>> = {
  a: 'no-action',
  r: 'restrict',
  c: 'cascade',
  n: 'set-null',
  d: 'set-default',
}

const text = (value: string | null | undefined) => value ?? ''
const list = (json: string | null | undefined): readonly string[] => (json ? JSON.parse(json) : [])

const grouped = <T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<string, T[]> => {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const of = found.get(text(row[0])) ?? []
    found.set(text(row[0]), of)
    of.push(read(row))
  }
  return found
}

/** To be called within a transaction of the source. */
export async function readStructure(session: Session): Promise<Schema> {
  await session.run('SET LOCAL search_path = pg_catalog')
  const tables = await session.run(tablesSql)
  const columns = grouped(
    await session.run(columnsSql),
    ([, name, type, family, length, nullable, generated, identity]): Column => ({
      name: text(name),
      type: text(type),
      family: text(family) as Family,
      length: length == null ? null : Number(length),
      nullable: nullable === 't',
      generated: generated === 't',
      ...(identity === 't' ? { identity: true } : {}),
    }),
  )
  const keys = grouped(await session.run(keysSql), row => list(row[1]))
  const indexes = grouped(await session.run(indexesSql), row => list(row[1]))
  const locks = new Set((await session.run(locksSql)).map(([name]) => text(name)))
  const references = grouped(
    await session.run(referencesSql),
    ([, name, from, schema, table, to, deletion, deferrable]): ForeignKey => ({
      name: text(name),
      columns: list(from),
      references: { schema: text(schema), name: text(table), columns: list(to) },
      onDelete: onDelete[text(deletion)] ?? 'no-action',
      deferrable: deferrable === 't',
    }),
  )
  return {
    engine: { checksAfterStatement: true, remembersTransactions: true },
    tables: tables.map(([oid, schema, name, kind, triggers, heirs, hasPolicy, hides]): Table => {
      const own = columns.get(text(oid)) ?? []
      const unique = keys.get(text(oid)) ?? []
      const key = unique.find(each => each.every(part => own.some(c => c.name === part && !c.nullable))) ?? []
      const inherits = heirs
        ? (JSON.parse(heirs) as string[][]).map(([at, each]) =>
            at === schema ? text(each) : `${at}.${each}`,
          )
        : []
      const hidden = lockTable({ schema: text(schema), name: text(name) })
      const canLock =
        (kind === 'table' || kind === 'partitioned-table') && key.length > 0 && inherits.length === 0
      return {
        schema: text(schema),
        name: text(name),
        kind: text(kind) as Table['kind'],
        columns: own,
        key,
        // Where a row lies; in a partitioned table the same place is there once for each part.
        addressable: kind === 'table',
        unique: unique.filter(each => each !== key),
        foreignKeys: references.get(text(oid)) ?? [],
        triggers: list(triggers),
        lock: !canLock ? 'impossible' : hasPolicy === 't' && locks.has(hidden.name) ? 'installed' : 'absent',
        markedBy: markOf(own),
        ...(hides === 't' ? { hidesRows: true } : {}),
        ...(inherits.length > 0 ? { heirs: inherits } : {}),
        indexes: indexes.get(text(oid)) ?? [],
      }
    }),
  }
}
