// The statements of a plan, for PostgreSQL: set-based, every value a parameter, every name quoted in one place.
import type { Change } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import { detachable } from '@himaya/plans/departures'
import { type Hop, type Plan, PSEUDONYM_LENGTH } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import type { Hold, Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Collects the parameters of one statement. */
const parameters = () => {
  const values: unknown[] = []
  const add = (value: unknown): string => `$${values.push(value)}`
  return { values, add }
}
type Parameters = ReturnType<typeof parameters>

/** As the catalogue itself spells it: a type cannot be a parameter. */
const typeOf = (table: Table, column: string): string => {
  const found = columnNamed(table, column)
  if (!found) throw new RangeError(`${table.name} has no column ${column}`)
  return found.type
}

const conditionSql = (
  parameter: Parameters,
  schema: Schema,
  table: Table,
  alias: string,
  condition: Condition,
): string => {
  const { add } = parameter
  const inner = (of: Condition) => conditionSql(parameter, schema, table, alias, of)
  const at = (column: string) => `${alias}.${quoted(column)}`
  switch (condition.is) {
    case 'null':
      return `${at(condition.column)} IS NULL`
    case 'before':
      return `${at(condition.column)} < ${add(condition.than)}::${typeOf(table, condition.column)}`
    case 'equal':
      return `${at(condition.column)} = ${add(condition.to)}::${typeOf(table, condition.column)}`
    case 'in':
      return `${at(condition.column)} = ANY (${add(condition.values)}::text[]::${typeOf(table, condition.column)}[])`
    case 'not':
      return `NOT (${inner(condition.of)})`
    case 'all':
      return condition.of.length === 0 ? 'TRUE' : `(${condition.of.map(inner).join(' AND ')})`
    case 'any':
      return condition.of.length === 0 ? 'FALSE' : `(${condition.of.map(inner).join(' OR ')})`
    case 'related': {
      const other = tableNamed(schema, condition.table)
      if (!other) throw new RangeError(`there is no table ${condition.table.name}`)
      const deeper = `${alias}r`
      const joined = condition.columns.map(
        (column, index) => `${deeper}.${quoted(column)} = ${at(condition.match[index] ?? '')}`,
      )
      const where = conditionSql(parameter, schema, other, deeper, condition.where)
      return `EXISTS (SELECT FROM ${quoteTable(other)} ${deeper} WHERE ${[...joined, where].join(' AND ')})`
    }
  }
}

/** The parts of a row's key as text; where there is no key, the row's place. */
const keyParts = (table: Table, alias: string): readonly string[] =>
  table.key.length > 0 ? table.key.map(column => `${alias}.${quoted(column)}`) : [`${alias}.ctid`]

const keyTypes = (table: Table): readonly string[] =>
  table.key.length > 0 ? table.key.map(column => typeOf(table, column)) : ['tid']

const keyList = (table: Table, alias: string) =>
  keyParts(table, alias)
    .map(part => `${part}::text`)
    .join(', ')

/** That a row is one of those with these keys: one array for each part of the key. */
const amongKeys = ({ add }: Parameters, table: Table, alias: string, keys: readonly Key[]): string => {
  const parts = keyParts(table, alias)
  const types = keyTypes(table)
  const arrays = parts.map((_, part) => add(keys.map(key => key[part] ?? null)))
  if (parts.length === 1) return `${parts[0]} = ANY (${arrays[0]}::text[]::${types[0]}[])`
  const columns = parts.map((_, part) => `k${part}`)
  const cast = columns.map((column, part) => `keys.${column}::${types[part]}`)
  return `(${parts.join(', ')}) IN (SELECT ${cast.join(', ')} FROM unnest(${arrays.map(each => `${each}::text[]`).join(', ')}) AS keys(${columns.join(', ')}))`
}

const refersTo = (parameter: Parameters, { key, of }: Hop, alias: string, keys: readonly Key[]): string => {
  const columns = key.columns.map(column => `${alias}.${quoted(column)}`)
  const target = key.references.columns.map(column => `o.${quoted(column)}`)
  return `(${columns.join(', ')}) IN (SELECT ${target.join(', ')} FROM ${quoteTable(of)} o WHERE ${amongKeys(parameter, of, 'o', keys)})`
}

const notHeld = (parameter: Parameters, schema: Schema, table: Table, holds: readonly Hold[]) =>
  holds.map(({ where }) => `(${conditionSql(parameter, schema, table, 't', where)}) IS NOT TRUE`)

const holdsOn = (holds: readonly Hold[], table: Table) =>
  holds.filter(hold => hold.table.schema === table.schema && hold.table.name === table.name)

export function nextRows(
  schema: Schema,
  { table, where }: Plan,
  holds: readonly Hold[],
  after: Key | null,
  limit: number,
): Statement {
  const parameter = parameters()
  const parts = keyParts(table, 't')
  const types = keyTypes(table)
  const beyond =
    after === null
      ? []
      : [
          `(${parts.join(', ')}) > (${parts.map((_, part) => `${parameter.add(after[part] ?? null)}::text::${types[part]}`).join(', ')})`,
        ]
  const conditions = [
    conditionSql(parameter, schema, table, 't', where),
    ...notHeld(parameter, schema, table, holdsOn(holds, table)),
    ...beyond,
  ]
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${quoteTable(table)} t WHERE ${conditions.join(' AND ')} ORDER BY ${parts.join(', ')} LIMIT ${parameter.add(limit)} FOR UPDATE OF t`,
    values: parameter.values,
  }
}

export function referringRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT ${keyList(hop.table, 't')} FROM ${quoteTable(hop.table)} t WHERE ${refersTo(parameter, hop, 't', keys)} FOR UPDATE OF t`,
    values: parameter.values,
  }
}

export function heldRows(
  schema: Schema,
  table: Table,
  keys: readonly Key[],
  holds: readonly Hold[],
): Statement {
  const parameter = parameters()
  const held = holdsOn(holds, table).map(
    ({ where }) => `(${conditionSql(parameter, schema, table, 't', where)})`,
  )
  return {
    text: `SELECT ${keyList(table, 't')} FROM ${quoteTable(table)} t WHERE ${amongKeys(parameter, table, 't', keys)} AND (${held.join(' OR ') || 'FALSE'})`,
    values: parameter.values,
  }
}

export function detachRows(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  const emptied = detachable(hop.table, hop.key).map(column => `${quoted(column)} = NULL`)
  return {
    text: `UPDATE ${quoteTable(hop.table)} t SET ${emptied.join(', ')} WHERE ${refersTo(parameter, hop, 't', keys)}`,
    values: parameter.values,
  }
}

export function removeRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${quoteTable(table)} t WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

export function removeReferring(hop: Hop, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `DELETE FROM ${quoteTable(hop.table)} t WHERE ${refersTo(parameter, hop, 't', keys)}`,
    values: parameter.values,
  }
}

export function presentRows(table: Table, keys: readonly Key[]): Statement {
  const parameter = parameters()
  return {
    text: `SELECT count(*) FROM ${quoteTable(table)} t WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

/**
 * SHA-256 over a secret and SHA-256 over the secret and the value: keyed, and made by the server itself, without an extension.
 * `secret` is hexadecimal.
 */
const keyedHash = (secret: string, value: string) => {
  const key = `decode(${secret}::text, 'hex')`
  return `encode(sha256(${key} || sha256(${key} || convert_to(${value}, 'UTF8'))), 'hex')`
}

const changeSql = (
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
  }
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
    text: `UPDATE ${quoteTable(table)} t SET ${assigned.join(', ')} WHERE ${amongKeys(parameter, table, 't', keys)}`,
    values: parameter.values,
  }
}

export const deferChecks = (references: Plan['deferred']): Statement => ({
  text: `SET CONSTRAINTS ${references.map(({ table, key }) => `${quoted(table.schema)}.${quoted(key.name)}`).join(', ')} DEFERRED`,
  values: [],
})

/** What this transaction has changed so far, as the server counts it for its statistics; parts count for their whole. */
export const changesSql = `SELECT n.nspname, c.relname, sum(s.n_tup_ins), sum(s.n_tup_upd), sum(s.n_tup_del)
  FROM pg_catalog.pg_stat_xact_user_tables s
  JOIN pg_catalog.pg_class c ON c.oid = coalesce(pg_catalog.pg_partition_root(s.relid), s.relid)
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE s.n_tup_ins + s.n_tup_upd + s.n_tup_del > 0 GROUP BY 1, 2`
