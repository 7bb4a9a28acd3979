// What a plan must know of a database, read from its catalogue: keys, references with what they do by themselves, triggers,
// computed columns, what hides rows, and what keeps a history of them.
import { markOf } from '@himaya/plans/marks'
import type { Column, Family, ForeignKey, OnDelete, Schema, Table } from '@himaya/plans/schema'
import { failure } from '../../failure.ts'
import { quoteIdentifier } from '../identifier.ts'
import { foreignSql, grouped, ours, tableOf, text, toldType } from '../schema.ts'
import type { Row, Session } from '../session.ts'
import { declared, isLetters } from '../types.ts'
import { LOCKS, policyOf } from './lock-sql.ts'

/** What would go on showing what was removed, or is not kept as rows: 1 in `other` where a plan has no business. */
const tablesSql = `SELECT s.name, o.name, RTRIM(o.type),
  (SELECT COUNT(*) FROM sys.indexes i JOIN sys.partition_schemes ps ON ps.data_space_id = i.data_space_id
    WHERE i.object_id = o.object_id AND i.index_id IN (0, 1)),
  CASE WHEN t.is_external = 1 OR t.is_memory_optimized = 1 OR t.is_filetable = 1 OR t.is_node = 1 OR t.is_edge = 1
    OR t.temporal_type <> 0 OR t.is_tracked_by_cdc = 1 THEN 1 ELSE 0 END
  FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id LEFT JOIN sys.tables t ON t.object_id = o.object_id
  WHERE ${ours} ORDER BY s.name, o.name`

/** Kinds of table that older servers do not know: their very names would be an error there. */
const ledgerSql = `IF COL_LENGTH('sys.tables', 'ledger_type') IS NOT NULL
  EXEC(N'SELECT s.name, t.name FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id WHERE t.ledger_type <> 0')`

const columnsSql = `SELECT s.name, o.name, c.name, COALESCE(b.name, y.name), c.max_length, c.precision, c.scale, c.collation_name,
  CONVERT(int, c.is_nullable), CASE WHEN c.is_computed = 1 OR c.generated_always_type <> 0 THEN 1 ELSE 0 END,
  CONVERT(int, c.is_identity), CASE WHEN c.encryption_type IS NOT NULL THEN 1 ELSE 0 END, CONVERT(int, c.is_masked)
  FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.types y ON y.user_type_id = c.user_type_id LEFT JOIN sys.types b ON b.user_type_id = c.system_type_id
  WHERE ${ours} ORDER BY s.name, o.name, c.column_id`

const indexesSql = `SELECT s.name, o.name, i.name, c.name, CONVERT(int, i.is_unique)
  FROM sys.indexes i JOIN sys.objects o ON o.object_id = i.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id AND x.key_ordinal > 0
  JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
  WHERE ${ours} AND i.has_filter = 0 AND i.is_disabled = 0 AND i.is_hypothetical = 0
  ORDER BY s.name, o.name, i.is_primary_key DESC, i.is_unique DESC, i.name, x.key_ordinal`

/** Those that fire on a change or a removal, or stand in for one. */
const triggersSql = `SELECT s.name, o.name, g.name, MAX(CONVERT(int, g.is_instead_of_trigger))
  FROM sys.triggers g JOIN sys.trigger_events e ON e.object_id = g.object_id JOIN sys.objects o ON o.object_id = g.parent_id
  JOIN sys.schemas s ON s.schema_id = o.schema_id WHERE g.is_disabled = 0 AND e.type_desc IN ('UPDATE', 'DELETE')
  GROUP BY s.name, o.name, g.name ORDER BY s.name, o.name, g.name`

/** JSON is kept as text that must be valid JSON: the check is what tells it from other text. */
const jsonSql = `SELECT s.name, o.name, c.name, k.definition
  FROM sys.check_constraints k JOIN sys.objects o ON o.object_id = k.parent_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id
  WHERE k.is_disabled = 0 AND k.definition LIKE '%isjson(%' ORDER BY s.name, o.name`

const policiesSql = `SELECT s.name, o.name, SCHEMA_NAME(y.schema_id), y.name
  FROM sys.security_predicates p JOIN sys.security_policies y ON y.object_id = p.object_id
  JOIN sys.objects o ON o.object_id = p.target_object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  WHERE y.is_enabled = 1 AND p.predicate_type_desc = 'FILTER' ORDER BY s.name, o.name`

const rightsSql = `SELECT HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'VIEW DEFINITION'), HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'UNMASK')`

const familyOf = (base: string): Family => {
  if (/^n?(var)?char$/.test(base)) return 'text'
  if (/^((big|small|tiny)?int|decimal|numeric|float|real|(small)?money)$/.test(base)) return 'number'
  if (base === 'date') return 'day'
  if (/^(datetime2?|smalldatetime|datetimeoffset)$/.test(base)) return 'instant'
  return base === 'json' ? 'json' : 'other'
}

const deletions: readonly OnDelete[] = ['no-action', 'cascade', 'set-null', 'set-default']

const readColumn =
  (json: ReadonlySet<string>) =>
  (row: Row): Column => {
    const type = toldType(row.slice(3, 7))
    const { base, length } = type
    const isEncrypted = row[11] === '1'
    const isJson = json.has(JSON.stringify([row[0], row[1], row[2]]))
    const family = isEncrypted ? 'other' : isJson ? 'json' : familyOf(base)
    const isVersion = base === 'timestamp' || base === 'rowversion'
    const identity = row[10] === '1'
    return {
      name: text(row[2]),
      type: [
        declared(type),
        ...(isLetters(base) && row[7] ? [`COLLATE ${row[7]}`] : []),
        ...(row[12] === '1' ? ['MASKED'] : []),
      ].join(' '),
      family,
      length: family !== 'text' || length === -1 ? null : base.startsWith('n') ? length / 2 : length,
      nullable: row[8] === '1',
      generated: row[9] === '1' || identity || isVersion,
      ...(identity ? { identity } : {}),
    }
  }

/**
 * What refers to a table decides what goes with its rows, and a server shows an account what it has rights on alone: to know all of
 * it takes a right of its own. A masked column shows something else than what is there. Without either nothing is planned.
 */
async function mustSeeAll(session: Session, columns: readonly Row[]) {
  const [definitions, unmask] = (await session.run(rightsSql))[0] ?? []
  if (definitions !== '1') throw failure('permission-missing', { on: 'VIEW DEFINITION' })
  if (unmask !== '1' && columns.some(row => row[12] === '1'))
    throw failure('permission-missing', { on: 'UNMASK' })
}

/** To be called within a transaction of the source. */
export async function readStructure(session: Session): Promise<Schema> {
  const all = await session.run(columnsSql)
  await mustSeeAll(session, all)
  const by = async (sql: string) => grouped(await session.run(sql), tableOf)
  const tables = await session.run(tablesSql)
  const columns = grouped(all, tableOf)
  const [indexes, references, triggers] = [await by(indexesSql), await by(foreignSql), await by(triggersSql)]
  const [policies, ledgers] = [await by(policiesSql), await by(ledgerSql)]
  const json = new Set(
    (await session.run(jsonSql)).flatMap(([schema, table, column, check]) =>
      isJsonCheck(text(column), text(check)) ? [JSON.stringify([schema, table, column])] : [],
    ),
  )
  const structured = tables.flatMap((row): Table[] => {
    const name = tableOf(row)
    const own = { schema: text(row[0]), name: text(row[1]) }
    if (own.schema === LOCKS) return []
    const of = (found: ReadonlyMap<string, readonly Row[]>) => found.get(name) ?? []
    const read = of(columns).map(readColumn(json))
    const fired = of(triggers)
    // The server counts what a trigger that stands in was asked to do, not what it did.
    const isOther = row[4] === '1' || ledgers.has(name) || fired.some(each => each[3] === '1')
    const parted = row[3] === '0' ? 'table' : 'partitioned-table'
    const kind = row[2] === 'V' ? 'view' : isOther ? 'other' : parted
    const found = [...grouped(of(indexes), each => text(each[2])).values()].map(parts => ({
      isUnique: parts[0]?.[4] === '1',
      columns: parts.map(each => text(each[3])),
    }))
    const unique = found.filter(({ isUnique }) => isUnique).map(each => each.columns)
    const key = unique.find(each => each.every(part => isKnown(read, part))) ?? []
    const policy = policyOf(own)
    const filters = of(policies)
    const isOurs = (each: Row) => each[2] === policy.schema && each[3] === policy.name
    const canLock = kind === 'table' || kind === 'partitioned-table'
    return [
      {
        ...own,
        kind,
        columns: read,
        key,
        addressable: false,
        unique: unique.filter(each => each !== key),
        foreignKeys: foreignKeys(of(references)),
        triggers: fired.map(each => text(each[2])),
        lock: filters.some(isOurs)
          ? 'installed'
          : canLock && key.length > 0 && filters.length === 0
            ? 'absent'
            : 'impossible',
        markedBy: markOf(read),
        indexes: found.map(each => each.columns),
        ...(filters.some(each => !isOurs(each)) ? { hidesRows: true } : {}),
      },
    ]
  })
  return { engine: { checksAfterStatement: true, remembersTransactions: false }, tables: structured }
}

const isKnown = (columns: readonly Column[], name: string) =>
  columns.some(column => column.name === name && !column.nullable)

/** `(isjson([note])>(0))` and `(isjson([note])=(1))`, as the server writes them down. */
const isJsonCheck = (column: string, definition: string) => {
  const call = `isjson(${quoteIdentifier(column)})`
  return [`(${call}>(0))`, `(${call}=(1))`].some(each => each.toLowerCase() === definition.toLowerCase())
}

const foreignKeys = (rows: readonly Row[]): ForeignKey[] =>
  [...grouped(rows, row => text(row[2])).values()].map(parts => ({
    name: text(parts[0]?.[2]),
    columns: parts.map(row => text(row[3])),
    references: {
      schema: text(parts[0]?.[4]),
      name: text(parts[0]?.[5]),
      columns: parts.map(row => text(row[6])),
    },
    onDelete: deletions[Number(parts[0]?.[7] ?? 0)] ?? 'no-action',
    deferrable: false,
  }))
