// What a plan must know of a server's databases, read from its information schema: keys, references with what they do by
// themselves, triggers, computed columns, and where rows lie that can be blocked. Databases refer to one another: all are read.
import { markOf } from '@himaya/plans/marks'
import type { Column, Family, ForeignKey, OnDelete, Schema, Table } from '@himaya/plans/schema'
import { grouped, text } from '../schema.ts'
import type { Product, Row, Session } from '../session.ts'
import { LOCKS, lockTable, ROWS, rowsTable } from './lock-names.ts'

const ours = `TABLE_SCHEMA NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')`

const tablesSql = `SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, ENGINE, CREATE_OPTIONS FROM information_schema.TABLES
  WHERE ${ours} AND TABLE_TYPE <> 'SEQUENCE' ORDER BY TABLE_SCHEMA, TABLE_NAME`

const columnsSql = `SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, DATA_TYPE, IS_NULLABLE, EXTRA, CHARACTER_SET_NAME,
  COLLATION_NAME, CHARACTER_MAXIMUM_LENGTH, GENERATION_EXPRESSION
  FROM information_schema.COLUMNS WHERE ${ours} ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION`

const indexesSql = `SELECT TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, COLUMN_NAME, SUB_PART, NON_UNIQUE
  FROM information_schema.STATISTICS WHERE ${ours}
  ORDER BY TABLE_SCHEMA, TABLE_NAME, NON_UNIQUE, INDEX_NAME <> 'PRIMARY', INDEX_NAME, SEQ_IN_INDEX`

const referencesSql = `SELECT TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_SCHEMA,
  REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
  FROM information_schema.KEY_COLUMN_USAGE WHERE ${ours} AND REFERENCED_TABLE_NAME IS NOT NULL
  ORDER BY TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`

const rulesSql = `SELECT CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE
  FROM information_schema.REFERENTIAL_CONSTRAINTS`

const triggersSql = `SELECT EVENT_OBJECT_SCHEMA, EVENT_OBJECT_TABLE, TRIGGER_NAME, EVENT_MANIPULATION
  FROM information_schema.TRIGGERS ORDER BY 1, 2, 3`

/** MariaDB keeps JSON as text that must be valid JSON: the check is what tells it from other text. */
const jsonSql = `SELECT CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME FROM information_schema.CHECK_CONSTRAINTS
  WHERE CHECK_CLAUSE = CONCAT('json_valid(\`', REPLACE(CONSTRAINT_NAME, '\`', '\`\`'), '\`)')`

/** MariaDB's engine names tables as it names their files. */
const plain = (product: Product, part: string) =>
  product === 'MariaDB'
    ? `CONVERT(CAST(CAST(${part} AS BINARY) AS CHAR CHARACTER SET filename) USING utf8mb4)`
    : part
/** Every reference that the storage engine knows: who refers, to what, and what it does by itself. */
const allReferencesSql = (product: Product) => {
  const parts = ['FOR_NAME', 'REF_NAME'].flatMap(name =>
    [1, -1].map(at => plain(product, `SUBSTRING_INDEX(${name}, '/', ${at})`)),
  )
  const table = product === 'MariaDB' ? 'INNODB_SYS_FOREIGN' : 'INNODB_FOREIGN'
  return `SELECT ${parts.join(', ')}, TYPE FROM information_schema.${table}`
}

const families: Readonly<Record<string, Family>> = {
  ...Object.fromEntries(
    ['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext'].map(type => [type, 'text' as const]),
  ),
  ...Object.fromEntries(
    ['tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double'].map(type => [
      type,
      'number' as const,
    ]),
  ),
  date: 'day',
  datetime: 'instant',
  timestamp: 'instant',
  json: 'json',
}

const deletions: Readonly<Record<string, OnDelete>> = {
  RESTRICT: 'restrict',
  // The engine checks at once all the same.
  'NO ACTION': 'restrict',
  CASCADE: 'cascade',
  'SET NULL': 'set-null',
  'SET DEFAULT': 'set-default',
}

const nameIn = (schema: string | null | undefined, name: string | null | undefined) =>
  JSON.stringify([text(schema), text(name)])
const tableOf = (row: Row) => nameIn(row[0], row[1])
const of = <T>(found: ReadonlyMap<string, readonly T[]>, name: string) => found.get(name) ?? []

const readColumn =
  (json: ReadonlySet<string>) =>
  ([schema, table, name, type, kind, nullable, extra, set, order, length, computed]: Row): Column => {
    const isJson = json.has(JSON.stringify([schema, table, name]))
    const stamps = /on update current_timestamp/i.test(text(extra))
    const family = isJson ? 'json' : (families[text(kind).toLowerCase()] ?? 'other')
    return {
      name: text(name),
      type: [
        text(type),
        ...(set ? [`CHARACTER SET ${set} COLLATE ${order}`] : []),
        ...(stamps ? ['ON UPDATE CURRENT_TIMESTAMP'] : []),
      ].join(' '),
      family,
      // Texts without a length of their own hold at least so many characters, whatever these take.
      length: family === 'text' && length != null ? lengthOf(text(kind), Number(length)) : null,
      nullable: nullable === 'YES',
      generated: Boolean(computed) || /\b(VIRTUAL|STORED|PERSISTENT) GENERATED/i.test(text(extra)),
    }
  }

const lengthOf = (kind: string, length: number) => (/char$/i.test(kind) ? length : Math.floor(length / 4))

type Found = {
  readonly columns: ReadonlyMap<string, readonly Row[]>
  readonly keys: ReadonlyMap<string, readonly Row[]>
}

/** The columns of each index; of one that holds parts of columns or expressions, those before the first of these. */
const readIndexes = (rows: readonly Row[]) =>
  [...grouped(rows, row => text(row[2])).values()].map(parts => {
    const cut = parts.findIndex(row => row[3] == null || row[4] != null)
    return {
      isUnique: parts[0]?.[5] === '0' && cut === -1,
      columns: parts.slice(0, cut === -1 ? undefined : cut).map(row => text(row[3])),
    }
  })

/** To be called within a transaction of the source. */
export async function readStructure(session: Session): Promise<Schema> {
  const isMariadb = session.product === 'MariaDB'
  const rows = (sql: string) => session.run(sql)
  const everything = await allReferences(session)
  const tables = await rows(tablesSql)
  const json = new Set(
    (isMariadb ? await rows(jsonSql) : []).map(([schema, table, name]) =>
      JSON.stringify([schema, table, name]),
    ),
  )
  const found: Found = {
    columns: grouped(await rows(columnsSql), tableOf),
    keys: grouped(await rows(indexesSql), tableOf),
  }
  const rules = new Map(
    (await rows(rulesSql)).map(([at, table, name, rule]) => [JSON.stringify([at, table, name]), rule]),
  )
  const triggers = grouped(await rows(triggersSql), tableOf)
  const physical = new Map(tables.map(row => [tableOf(row), row]))

  // Rows that can be blocked lie elsewhere, behind a view of their table's name.
  const logical = new Map<string, { readonly schema: string; readonly name: string }>()
  for (const [schema, name, type] of tables) {
    const own = { schema: text(schema), name: text(name) }
    const [lies, locks] = [rowsTable(own), lockTable(own)]
    const isBehind =
      physical.has(nameIn(lies.schema, lies.name)) && physical.has(nameIn(locks.schema, locks.name))
    if (type === 'VIEW' && isBehind) logical.set(nameIn(lies.schema, lies.name), own)
  }
  const called = (schema: string | null | undefined, name: string | null | undefined) =>
    logical.get(nameIn(schema, name)) ?? { schema: text(schema), name: text(name) }

  const references = grouped(await rows(referencesSql), tableOf)
  const foreignKeys = (name: string): ForeignKey[] =>
    [...grouped(of(references, name), row => text(row[2])).values()].map(parts => {
      const [first] = parts
      const rule = rules.get(JSON.stringify([first?.[0], first?.[1], first?.[2]]))
      return {
        name: text(first?.[2]),
        columns: parts.map(row => text(row[3])),
        references: { ...called(first?.[4], first?.[5]), columns: parts.map(row => text(row[6])) },
        onDelete: deletions[text(rule)] ?? 'restrict',
        deferrable: false,
      }
    })

  const structured = tables.flatMap((row): Table[] => {
    const [schema, name, type, engine, options] = row
    const own = called(schema, name)
    const isOurs = schema === ROWS || schema === LOCKS
    const isMoved = logical.has(tableOf(row))
    // The view is told as the table that it was.
    const isStandIn =
      !isMoved && [...logical.values()].some(each => each.schema === schema && each.name === name)
    if ((isOurs && !isMoved) || isStandIn) return []
    const columns = of(found.columns, tableOf(row)).map(readColumn(json))
    const indexes = readIndexes(of(found.keys, tableOf(row)))
    const unique = indexes.filter(({ isUnique }) => isUnique).map(each => each.columns)
    const isKnown = (part: string) => columns.some(column => column.name === part && !column.nullable)
    const key = unique.find(each => each.every(isKnown)) ?? []
    const isPartitioned = text(options).includes('partitioned')
    // A table that keeps the history of its rows keeps what was removed from it.
    const kind =
      type === 'VIEW'
        ? 'view'
        : type !== 'BASE TABLE'
          ? 'other'
          : isPartitioned
            ? 'partitioned-table'
            : 'table'
    const fired = of(triggers, tableOf(row))
    const canLock = kind === 'table' && key.length > 0 && fired.length === 0 && engine === 'InnoDB'
    return [
      {
        ...own,
        kind,
        columns,
        key,
        addressable: false,
        unique: unique.filter(each => each !== key),
        foreignKeys: foreignKeys(tableOf(row)),
        triggers: fired.filter(([, , , event]) => event !== 'INSERT').map(([, , trigger]) => text(trigger)),
        lock: isMoved ? 'installed' : canLock ? 'absent' : 'impossible',
        markedBy: markOf(columns),
        indexes: indexes.map(each => each.columns).filter(each => each.length > 0),
        ...(type !== 'VIEW' && engine !== 'InnoDB' ? { transactional: false as const } : {}),
      },
    ]
  })
  const unseen = everything.filter(row => !physical.has(tableOf(row)) && row[0] !== LOCKS)
  return {
    engine: { checksAfterStatement: false, remembersTransactions: false },
    tables: [...structured, ...unseenTables(unseen, called)],
  }
}

/**
 * What refers to a table decides what goes with its rows, and a server shows an account those tables alone on which it has
 * rights: the storage engine's own list is asked, which takes the right PROCESS. Without it what would cascade cannot be known,
 * and nothing is planned.
 */
async function allReferences(session: Session): Promise<readonly Row[]> {
  try {
    return await session.run(allReferencesSql(session.product), undefined, { on: 'PROCESS' })
  } catch (error) {
    const [all] = await session.run(
      `SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'SELECT'`,
    )
    if (all?.[0] !== '0') return []
    throw error
  }
}

/** Tables that refer to ours and that the account does not see: named, so that they are in the way. */
const unseenTables = (
  rows: readonly Row[],
  called: (
    schema: string | null | undefined,
    name: string | null | undefined,
  ) => { schema: string; name: string },
): Table[] =>
  [...grouped(rows, tableOf).values()].map(parts => ({
    schema: text(parts[0]?.[0]),
    name: text(parts[0]?.[1]),
    kind: 'other',
    columns: [],
    key: [],
    addressable: false,
    unique: [],
    foreignKeys: parts.map(
      ([, , schema, name, type], index): ForeignKey => ({
        name: `unseen ${index + 1}`,
        columns: [],
        references: { ...called(schema, name), columns: [] },
        // Bits of the engine's own: 1 removes along, 2 empties.
        onDelete: Number(type) & 1 ? 'cascade' : Number(type) & 2 ? 'set-null' : 'restrict',
        deferrable: false,
      }),
    ),
    triggers: [],
    lock: 'impossible',
    markedBy: null,
  }))
