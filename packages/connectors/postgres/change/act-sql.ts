// Changing the rows of a plan: one statement for each step of a batch.
import type { Change } from '@himaya/plans/action'
import { detachable } from '@himaya/plans/departures'
import { type Hop, type Plan, PSEUDONYM_LENGTH } from '@himaya/plans/plan'
import { columnNamed, type Table } from '@himaya/plans/schema'
import type { Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import {
  amongKeys,
  keyParts,
  type Parameters,
  parameters,
  refersTo,
  rowsOf,
  type Statement,
  typeOf,
} from './condition-sql.ts'
import { LOCKS } from './lock-sql.ts'

export function detachRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const emptied = detachable(hop.table, hop.key).map(column => `${quoted(column)} = NULL`)
  return {
    text: `UPDATE ${rowsOf(hop.table, 't')} SET ${emptied.join(', ')} WHERE ${refersTo(parameter, hop, 't', keys)}`,
    values: parameter.values,
  }
}

export function removeRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${rowsOf(table, 't')} WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

export function removeReferring(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${rowsOf(hop.table, 't')} WHERE ${refersTo(parameter, hop, 't', keys)}`,
    values: parameter.values,
  }
}

/**
 * SHA-256 over a secret and SHA-256 over the secret and the value: keyed, and made by the server itself, without an extension.
 * `secret` is hexadecimal, as bytes are written.
 */
const keyedHash = (secret: string, value: string) => {
  const key = `${secret}::bytea`
  return `encode(sha256(${key} || sha256(${key} || convert_to(${value}, 'UTF8'))), 'hex')`
}

export const changeSql = (
  { add }: Parameters,
  table: Table,
  column: string,
  change: Change,
  secret: string,
): string => {
  const at = `t.${quoted(column)}`
  const type = typeOf(table, column)
  const family = columnNamed(table, column)?.family
  switch (change.becomes) {
    case 'null':
      return 'NULL'
    case 'constant':
      return `${add(change.value)}::text::${type}`
    case 'month':
    case 'year':
      // A day of the source's own calendar; an instant is cut in UTC, wherever the server stands.
      return type === 'timestamp with time zone'
        ? `date_trunc('${change.becomes}', ${at}, 'UTC')`
        : `date_trunc('${change.becomes}', ${at}${family === 'day' ? '::timestamp' : ''})::${type}`
    case 'multiple':
      return `(floor(${at}::numeric / ${add(change.of)}::numeric) * ${add(change.of)}::numeric)::${type}`
    case 'beginning':
      return `left(${at}::text, ${add(change.characters)}::int)::${type}`
    case 'pseudonym':
      return `(CASE WHEN length(${at}) = ${PSEUDONYM_LENGTH} AND left(${at}::text, 1) = '~' THEN ${at}::text ELSE '~' || left(${keyedHash(add(secret), `${at}::text`)}, ${PSEUDONYM_LENGTH - 1}) END)::${type}`
    case 'noise': {
      const key = keyParts(table, 't')
        .map(part => `${part}::text`)
        .join(` || ' ' || `)
      const name = add(column)
      const unit = `(('x' || left(${keyedHash(add(secret), `${name}::text || ' ' || ${key}`)}, 8))::bit(32)::bigint / 4294967295.0)`
      return `(${at}::numeric + ${at}::numeric * ${add(change.share)}::numeric * (2 * ${unit} - 1))::${type}`
    }
    case 'without':
      return withoutFields(add, at, type, change.paths)
  }
}

/** Loses each path in turn, where objects lead to it; a null stays one, and a list is nothing to walk into by a name. */
const withoutFields = (
  add: Parameters['add'],
  at: string,
  type: string,
  paths: readonly (readonly string[])[],
): string => {
  const lost = paths.reduce((from, path) => {
    const objects = path.map((_, depth) =>
      depth === 0
        ? `pg_catalog.jsonb_typeof(v) = 'object'`
        : `pg_catalog.jsonb_typeof(v #> ${add(path.slice(0, depth))}::text[]) = 'object'`,
    )
    return `SELECT CASE WHEN ${objects.join(' AND ')} THEN v #- ${add(path)}::text[] ELSE v END AS v FROM (${from}) f`
  }, `SELECT ${at}::jsonb AS v`)
  return `(SELECT v::${type} FROM (${lost}) f)`
}

export function setRows(
  table: Table,
  keys: readonly Key[],
  columns: readonly { readonly column: string; readonly change: Change }[],
  secret: string,
): Statement {
  const parameter = parameters()
  const assigned = columns.map(
    ({ column, change }) => `${quoted(column)} = ${changeSql(parameter, table, column, change, secret)}`,
  )
  return {
    text: `UPDATE ${rowsOf(table, 't')} SET ${assigned.join(', ')} WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

export const deferChecks = (references: Plan['deferred']): Statement => ({
  text: `SET CONSTRAINTS ${references.map(({ table, key }) => `${quoted(table.schema)}.${quoted(key.name)}`).join(', ')} DEFERRED`,
  values: [],
})

/**
 * What this transaction has changed so far, as the server counts it for its statistics; parts count for their whole. The first row
 * tells whether it counts at all.
 */
export const changesSql = `SELECT pg_catalog.current_setting('track_counts'), '', 0, 0, 0 UNION ALL
  SELECT n.nspname, c.relname, sum(s.added), sum(s.changed), sum(s.removed)
  FROM (SELECT r.oid, pg_catalog.pg_stat_get_xact_tuples_inserted(r.oid) AS added,
      pg_catalog.pg_stat_get_xact_tuples_updated(r.oid) AS changed, pg_catalog.pg_stat_get_xact_tuples_deleted(r.oid) AS removed
    FROM pg_catalog.pg_class r WHERE r.relkind = 'r' AND r.oid >= 16384) s
  JOIN pg_catalog.pg_class c ON c.oid = coalesce(pg_catalog.pg_partition_root(s.oid), s.oid)
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE s.added + s.changed + s.removed > 0 AND n.nspname <> '${LOCKS}' GROUP BY 1, 2`
