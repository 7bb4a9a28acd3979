// Rows made unreadable one by one (art. 8, verrouillage): the keys of those that are blocked lie in a schema of their own, and
// a restrictive policy hides them from everyone but members of the role of the authority, the table's owner included.
import { createHash } from 'node:crypto'
import type { Table, TableName } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { amongKeys, parameters, type Statement, typeOf } from './condition-sql.ts'

/** The schema that holds the keys of blocked rows. */
export const LOCKS = 'himaya_locked'
export const AUTHORITY = 'himaya_authority'
export const POLICY = 'himaya_locked'
/** Shows everything, in a table that had no policy of its own. */
export const OPEN = 'himaya_open'

/** PostgreSQL cuts a name after 63 bytes: one that is longer ends in what tells it from others. */
const lockName = ({ schema, name }: TableName): string => {
  const whole = `${schema}.${name}`
  if (Buffer.byteLength(whole) <= 63) return whole
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 12)
  return `${[...whole].slice(0, 12).join('')}~${digest}`
}

export const lockTable = (table: TableName): TableName => ({ schema: LOCKS, name: lockName(table) })

/** That a row's key is among those that are blocked. */
export const isBlocked = (table: Table, alias: string): string => {
  const same = table.key.map(column => `l.${quoted(column)} = ${alias}.${quoted(column)}`)
  return `EXISTS (SELECT FROM ${quoteTable(lockTable(table))} l WHERE ${same.join(' AND ')})`
}

export function blockRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const columns = table.key.map(quoted)
  const among = amongKeys(parameter, table, 't', keys)
  return {
    text: `INSERT INTO ${quoteTable(lockTable(table))} (${columns.join(', ')}) SELECT ${columns.map(each => `t.${each}`).join(', ')} FROM ${quoteTable(table)} t WHERE ${among} ON CONFLICT DO NOTHING`,
    values: parameter.values,
  }
}

export function unblockRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${quoteTable(lockTable(table))} t WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * What the owner of a table runs once, so that its rows can be blocked. The application goes on as it did: a table that had no
 * policy gets one that shows everything, and the keys of blocked rows can be read by nobody who was not told them.
 */
export function lockSetup(table: Table): readonly string[] {
  const locks = lockTable(table)
  const keys = table.key.map(quoted)
  const typed = table.key.map(column => `${quoted(column)} ${typeOf(table, column)} NOT NULL`)
  const hides = quoteTable({ schema: LOCKS, name: `${locks.name.slice(0, 50)}?` })
  const same = keys.map((column, at) => `l.${column} = $${at + 1}`)
  const protect = [
    `IF NOT (SELECT relrowsecurity FROM pg_catalog.pg_class WHERE oid = part) THEN
      EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
      EXECUTE pg_catalog.format('CREATE POLICY ${OPEN} ON %s AS PERMISSIVE FOR ALL USING (true) WITH CHECK (true)', part);
    END IF;`,
    `EXECUTE pg_catalog.format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);`,
    `EXECUTE pg_catalog.format('DROP POLICY IF EXISTS ${POLICY} ON %s', part);`,
    `EXECUTE pg_catalog.format(${literal(`CREATE POLICY ${POLICY} ON %s AS RESTRICTIVE FOR ALL USING ((SELECT pg_catalog.pg_has_role('${AUTHORITY}', 'MEMBER')) OR NOT ${hides.replaceAll('%', '%%')}(${keys.join(', ').replaceAll('%', '%%')})) WITH CHECK (true)`)}, part);`,
  ]
  return [
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '${AUTHORITY}') THEN CREATE ROLE ${AUTHORITY} NOLOGIN; END IF; END $$`,
    `CREATE SCHEMA IF NOT EXISTS ${LOCKS}`,
    `CREATE TABLE IF NOT EXISTS ${quoteTable(locks)} (${typed.join(', ')}, PRIMARY KEY (${keys.join(', ')}), FOREIGN KEY (${keys.join(', ')}) REFERENCES ${quoteTable(table)} (${keys.join(', ')}) ON UPDATE CASCADE ON DELETE CASCADE)`,
    `CREATE OR REPLACE FUNCTION ${hides}(${table.key.map(column => typeOf(table, column)).join(', ')}) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog AS ${literal(`SELECT EXISTS (SELECT FROM ${quoteTable(locks)} l WHERE ${same.join(' AND ')})`)}`,
    `DO ${literal(`DECLARE part regclass; BEGIN FOR part IN
    WITH RECURSIVE parts(oid) AS (SELECT ${literal(quoteTable(table))}::regclass::oid UNION ALL
      SELECT h.inhrelid FROM pg_catalog.pg_inherits h JOIN parts p ON h.inhparent = p.oid)
    SELECT oid::regclass FROM parts LOOP
    ${protect.join('\n    ')}
  END LOOP; END`)}`,
  ]
}
