// What must be known of one table before it is sampled: does it still exist, what may be read, how large is it.
import type { TableName } from '../port.ts'
import { type CellForm, cellFormSql } from './cells.ts'
import type { Session } from './session.ts'

export type PlannedColumn = { readonly name: string; readonly form: CellForm; readonly readable: boolean }

export type SamplePlan = {
  readonly isView: boolean
  /** Pages may be drawn at random: a table or materialised view, its partitions included. */
  readonly hasPages: boolean
  readonly isPartitioned: boolean
  readonly pages: number
  /** Rows per page as of the last statistics; null when the server does not know. */
  readonly density: number | null
  readonly columns: ReadonlyMap<string, PlannedColumn>
}

// The storage's own size is asked for, not the statistics' idea of it: a table just loaded has none.
const planSql = `WITH RECURSIVE target AS (
    SELECT c.oid, c.relkind, c.relpages, c.reltuples, n.oid AS nspoid
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
  ), part(oid) AS (
    SELECT oid FROM target
    UNION ALL
    SELECT h.inhrelid FROM pg_catalog.pg_inherits h JOIN part ON h.inhparent = part.oid
    WHERE (SELECT relkind FROM target) = 'p'
  ), storage AS (
    SELECT pg_catalog.sum(CASE WHEN c.relkind IN ('r', 'm') THEN pg_catalog.pg_relation_size(c.oid) ELSE 0 END)
        / pg_catalog.current_setting('block_size')::int AS pages,
      pg_catalog.sum(c.reltuples) FILTER (WHERE c.relpages > 0 AND c.reltuples > 0)
        / pg_catalog.sum(c.relpages) FILTER (WHERE c.relpages > 0 AND c.reltuples > 0) AS density
    FROM part JOIN pg_catalog.pg_class c ON c.oid = part.oid
  ), base AS (
    SELECT a.attnum, a.attname, a.atttypid AS type, ty.typbasetype AS next
    FROM target JOIN pg_catalog.pg_attribute a ON a.attrelid = target.oid
    JOIN pg_catalog.pg_type ty ON ty.oid = a.atttypid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attname::text = ANY ($3::text[])
    UNION ALL
    SELECT base.attnum, base.attname, ty.oid, ty.typbasetype
    FROM base JOIN pg_catalog.pg_type ty ON ty.oid = base.next WHERE base.next <> 0
  )
  SELECT target.relkind, storage.pages, storage.density, base.attname, ${cellFormSql},
    pg_catalog.has_schema_privilege(target.nspoid, 'USAGE')
      AND pg_catalog.has_column_privilege(target.oid, base.attnum, 'SELECT')
  FROM target CROSS JOIN storage LEFT JOIN base ON base.next = 0 LEFT JOIN pg_catalog.pg_type t ON t.oid = base.type
  ORDER BY base.attnum`

const forms: readonly CellForm[] = ['stored-text', 'bytes', 'computed']

/** Null when the table is no longer there. `columns` holds those of the asked ones that still exist. */
export const planSample = async (
  session: Session,
  table: TableName,
  columns: readonly string[],
): Promise<SamplePlan | null> => {
  const rows = await session.run(planSql, [table.schema, table.name, columns], { on: table.name })
  const first = rows[0]
  if (!first) return null
  const [kind, pages, density] = first
  const planned = rows.flatMap(([, , , name, form, readable]): [string, PlannedColumn][] =>
    name == null
      ? []
      : [[name, { name, form: forms.find(f => f === form) ?? 'computed', readable: readable === 't' }]],
  )
  return {
    isView: kind === 'v',
    hasPages: kind === 'r' || kind === 'p' || kind === 'm',
    isPartitioned: kind === 'p',
    pages: Number(pages ?? 0),
    density: density == null ? null : Number(density),
    columns: new Map(planned),
  }
}
