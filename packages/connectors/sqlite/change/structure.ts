// What a plan must know of a SQLite database, from its own pragmas: keys, references with what they do by themselves, triggers,
// computed columns; and what the statements must know besides, which no other engine has.
import { markOf } from '@himaya/plans/marks'
import type { Column, Family, ForeignKey, OnDelete, Schema, Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { main } from '../schema.ts'
import { keysOf, lockedOf, storedOf } from './names.ts'
import type { Row, Session } from './session.ts'
import { affinityOf } from './values.ts'

/** Of one table, what its statements need and a plan does not. */
export type Particulars = {
  /** The name for the row number that no column has taken; null where rows have none. */
  readonly rowid: string | null
  /** The key is the row number itself. */
  readonly isNumbered: boolean
  /** What a column holds when nothing is put into it, as SQL. */
  readonly defaults: ReadonlyMap<string, string>
}

export type Structure = { readonly schema: Schema; readonly particulars: ReadonlyMap<string, Particulars> }

const text = (row: Row, at: number) => String(row[at] ?? '')

/** To be called within a transaction of the source. */
export async function readStructure(session: Session): Promise<Structure> {
  const listed = await session.ask({
    text: `SELECT l.name, l.type, l.wr, s.sql FROM pragma_table_list l JOIN main.sqlite_schema s ON s.name = l.name
      WHERE l.schema = 'main' AND l.type IN ('table', 'view', 'virtual') AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name`,
    values: [],
  })
  const names = new Set(listed.map(row => text(row, 0)))
  const views = new Set(listed.flatMap(row => (row[1] === 'view' ? [text(row, 0)] : [])))
  const isLocked = (name: string) => views.has(name) && names.has(storedOf(name)) && names.has(lockedOf(name))
  const hidden = new Set([...views].flatMap(name => (isLocked(name) ? [name, lockedOf(name)] : [])))
  const shown = new Map([...views].flatMap(name => (isLocked(name) ? [[storedOf(name), name] as const] : [])))

  const tables: Table[] = []
  const particulars = new Map<string, Particulars>()
  for (const row of listed) {
    const stored = text(row, 0)
    if (hidden.has(stored)) continue
    const name = shown.get(stored) ?? stored
    const found = await readTable(session, stored, name, row, shown)
    tables.push(found.table)
    particulars.set(name, found.particulars)
  }
  return {
    schema: { engine: { checksAfterStatement: true, remembersTransactions: false }, tables },
    particulars,
  }
}

async function readTable(
  session: Session,
  stored: string,
  name: string,
  [, type, withoutRowid, sql]: Row,
  shown: ReadonlyMap<string, string>,
): Promise<{ readonly table: Table; readonly particulars: Particulars }> {
  const isTable = type === 'table'
  const created = String(sql ?? '')
  // A view of a missing table, or a virtual table of a missing extension, cannot even tell its columns.
  const rows = await session
    .ask({
      text: `SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo($1, 'main') WHERE hidden <> 1 ORDER BY cid`,
      values: [stored],
    })
    .catch(() => [])
  const primary = rows
    .filter(row => Number(row[4]) > 0)
    .sort((one, other) => Number(one[4]) - Number(other[4]))
    .map(row => text(row, 0))
  const indexes = isTable ? await readIndexes(session, stored) : []
  // A row number under a name of its own; `DESC`, or an index of its own, makes it an ordinary column.
  const isNumbered =
    withoutRowid === 0n &&
    primary.length === 1 &&
    !indexes.some(index => index.origin === 'pk') &&
    rows.some(row => Number(row[4]) === 1 && text(row, 1).toUpperCase() === 'INTEGER')
  const columns = rows.map(row => columnOf(row, created, isNumbered && Number(row[4]) === 1))
  const taken = new Set(columns.map(column => column.name.toLowerCase()))
  const rowid =
    isTable && withoutRowid === 0n
      ? (['rowid', '_rowid_', 'oid'].find(each => !taken.has(each)) ?? null)
      : null
  const whole = indexes.filter(index => index.isWhole)
  const candidates = [
    ...(primary.length > 0 ? [primary] : []),
    ...whole.filter(index => index.origin !== 'pk').map(index => index.columns),
  ]
  const isUsual = new Map<readonly string[], boolean>(
    await Promise.all(
      whole.map(async index => [index.columns, await isInUsualOrder(session, stored, index)] as const),
    ),
  )
  const key =
    candidates.find(
      each =>
        each.every(part => columns.some(column => column.name === part && !column.nullable)) &&
        (isUsual.get(whole.find(index => index.columns.join('\0') === each.join('\0'))?.columns ?? []) ??
          true),
    ) ?? []
  const kind = isTable ? 'table' : type === 'view' ? 'view' : 'other'
  const lock = name !== stored ? 'installed' : isTable && key.length > 0 ? 'absent' : 'impossible'
  return {
    table: {
      schema: main,
      name,
      kind,
      columns,
      key,
      addressable: rowid !== null,
      unique: candidates.filter(each => each !== key),
      foreignKeys: isTable ? await readReferences(session, stored, shown) : [],
      triggers: isTable ? await readTriggers(session, stored) : [],
      lock,
      markedBy: isTable ? markOf(columns) : null,
      indexes: [...(isNumbered ? [primary] : []), ...indexes.map(index => index.columns)],
    },
    particulars: {
      rowid,
      isNumbered: isNumbered && key === primary,
      defaults: new Map(
        rows.flatMap(row => (row[3] === null ? [] : [[text(row, 0), text(row, 3)] as const])),
      ),
    },
  }
}

const columnOf = (row: Row, created: string, isNumber: boolean): Column => {
  const name = text(row, 0)
  const type = text(row, 1)
  return {
    name,
    type,
    family: familyOf(type, name, created),
    // A length in a declaration binds nothing.
    length: null,
    nullable: Number(row[2]) === 0 && !isNumber,
    generated: Number(row[5]) > 1,
  }
}

const familyOf = (declared: string, name: string, created: string): Family => {
  const type = declared.toUpperCase()
  const checked = new RegExp(
    `json_valid\\s*\\(\\s*["\`[]?${name.replace(/[^\w\u0080-\uffff]/g, '\\$&')}["\`\\]]?\\s*[,)]`,
    'i',
  )
  if (/^JSONB?\b/.test(type) || checked.test(created)) return 'json'
  if (/DATETIME|TIMESTAMP/.test(type)) return 'instant'
  if (type === 'DATE') return 'day'
  if (affinityOf(declared) === 'text') return 'text'
  return /INT|REAL|FLOA|DOUB|NUM|DEC/.test(type) ? 'number' : 'other'
}

type Index = {
  readonly origin: string
  readonly columns: readonly string[]
  readonly collations: readonly string[]
  /** It is unique, over plain columns and every row. */
  readonly isWhole: boolean
}

async function readIndexes(session: Session, stored: string): Promise<readonly Index[]> {
  const found = await session.ask({
    text: `SELECT name, "unique", origin, partial FROM pragma_index_list($1, 'main') ORDER BY origin <> 'pk', seq`,
    values: [stored],
  })
  const indexes: Index[] = []
  for (const row of found) {
    const parts = await session.ask({
      text: `SELECT name, coll FROM pragma_index_xinfo($1, 'main') WHERE key = 1 ORDER BY seqno`,
      values: [text(row, 0)],
    })
    // An index on an expression has no name in that place.
    const isPlain = parts.every(part => part[0] !== null)
    indexes.push({
      origin: text(row, 2),
      columns: parts.map(part => text(part, 0)),
      collations: parts.map(part => text(part, 1).toUpperCase()),
      isWhole: Number(row[1]) === 1 && Number(row[3]) === 0 && isPlain,
    })
  }
  return indexes
}

/** Whether texts that an index tells apart are told apart by the columns too: each may have an order of its own. */
async function isInUsualOrder(
  session: Session,
  stored: string,
  { columns, collations }: Index,
): Promise<boolean> {
  for (const [at, name] of columns.entries()) {
    // The first part of a union decides how texts are compared.
    const differ = (other: string) =>
      `(SELECT count(*) FROM (SELECT ${quoted(name)} FROM main.${quoted(stored)} WHERE 0 UNION SELECT 'x' UNION SELECT '${other}')) = 2`
    const [row] = await session
      .ask({ text: `SELECT ${differ('X')}, ${differ('x ')}`, values: [] })
      .catch(() => [[null, null]])
    const order = row?.[0] === 0n ? 'NOCASE' : row?.[1] === 0n ? 'RTRIM' : row?.[0] === 1n ? 'BINARY' : null
    if (order !== collations[at]) return false
  }
  return true
}

const onDelete: Readonly<Record<string, OnDelete>> = {
  'NO ACTION': 'no-action',
  RESTRICT: 'restrict',
  CASCADE: 'cascade',
  'SET NULL': 'set-null',
  'SET DEFAULT': 'set-default',
}

async function readReferences(
  session: Session,
  stored: string,
  shown: ReadonlyMap<string, string>,
): Promise<readonly ForeignKey[]> {
  const rows = await session.ask({
    text: `SELECT id, "table", "from", "to", on_delete FROM pragma_foreign_key_list($1, 'main') ORDER BY id DESC, seq`,
    values: [stored],
  })
  const keys: ForeignKey[] = []
  for (const parts of Map.groupBy(rows, row => row[0]).values()) {
    const [first] = parts
    if (!first) continue
    const target = await existing(session, text(first, 1))
    const named = parts.flatMap(part => (part[3] === null ? [] : [text(part, 3)]))
    const columns = parts.map(part => text(part, 2))
    keys.push({
      name: keysOf(columns, keys.length),
      columns,
      references: {
        schema: main,
        name: shown.get(target) ?? target,
        // Without named columns a key points at the other table's primary key.
        columns: named.length === parts.length ? named : await primaryOf(session, target),
      },
      onDelete: onDelete[text(first, 4).toUpperCase()] ?? 'no-action',
      // Every check can be told to wait, whatever its declaration says.
      deferrable: true,
    })
  }
  return keys
}

/** A reference may spell the name of its table in other letters than the table does. */
const existing = async (session: Session, name: string) => {
  const [row] = await session.ask({
    text: `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name = $1 COLLATE NOCASE`,
    values: [name],
  })
  return row ? text(row, 0) : name
}

const primaryOf = async (session: Session, stored: string) =>
  (
    await session.ask({
      text: `SELECT name FROM pragma_table_xinfo($1, 'main') WHERE pk > 0 ORDER BY pk`,
      values: [stored],
    })
  ).map(row => text(row, 0))

/** All but those that fire on new rows alone, as far as their words tell. */
async function readTriggers(session: Session, stored: string): Promise<readonly string[]> {
  const rows = await session.ask({
    text: `SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = $1 COLLATE NOCASE ORDER BY name`,
    values: [stored],
  })
  return rows.flatMap(row => {
    const head = text(row, 1).split(/\bBEGIN\b/i)[0] ?? ''
    return /\bINSERT\s+ON\b/i.test(head) && !/\b(?:DELETE|UPDATE)\b/i.test(head) ? [] : [text(row, 0)]
  })
}
