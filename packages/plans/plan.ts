// From a schema and a request to an ordered plan, or to the reasons why there is none. Nothing is read and nothing written
// here: what a plan does is known before the first row is touched.
import { type Action, type Assignment, assignmentsOf, type Change, locks, removes } from './action.ts'
import { type Condition, meansEverything, missingFrom, tablesRead } from './condition.ts'
import { departures } from './departures.ts'
import { type Note, notesOf } from './note.ts'
import type { Refusal } from './refusal.ts'
import type { Files, Request } from './request.ts'
import {
  type Column,
  columnNamed,
  type ForeignKey,
  nameOf,
  type Reference,
  referencesOf,
  type Schema,
  type Table,
  type TableName,
  tableNamed,
} from './schema.ts'

/** Rows of `table` that refer to rows already found in `of`. */
export type Hop = { readonly table: Table; readonly key: ForeignKey; readonly of: Table }

export type Step =
  /** Rows that refer to a row that goes stop referring: they stay, or they go and would hold each other. */
  | (Hop & { readonly does: 'detach' })
  | { readonly does: 'delete'; readonly table: Table }
  | { readonly does: 'set'; readonly table: Table; readonly columns: readonly Assignment[] }
  | { readonly does: 'block' | 'unblock'; readonly table: Table }

export type Plan = {
  readonly table: Table
  readonly where: Condition
  readonly action: Action
  /** How the rows that go are found, beginning from those that the condition means. Followed until nothing new is found. */
  readonly hops: readonly Hop[]
  /** In the order in which they are taken, all in one transaction of the source. */
  readonly steps: readonly Step[]
  /** Foreign keys whose check waits for the end of the transaction. */
  readonly deferred: readonly { readonly table: Table; readonly key: ForeignKey }[]
  /** Tables whose triggers will fire: what they do is not ours, and is checked for afterwards. */
  readonly triggers: readonly { readonly table: Table; readonly names: readonly string[] }[]
  /** Tables that the condition reads besides the plan's own. */
  readonly reads: readonly Table[]
  /** The rows as they were are handed over before they change. */
  readonly keeps: boolean
  readonly files: Files | null
  /** What whoever approves should know, and what is no reason to refuse. */
  readonly notes: readonly Note[]
}

export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly because: readonly Refusal[] }

/** Every refusal there is, not the first alone: what must be mended is seen at once. */
export const planFor = (schema: Schema, request: Request): Planned => {
  const root = tableNamed(schema, request.table)
  if (!root) return { ok: false, because: [{ code: 'table-missing', table: request.table.name }] }
  const { action } = request
  const because = [
    ...selectionFaults(schema, root, request),
    // A row that is changed in place is found again by its key; its address would be another.
    ...(!removes(action) && root.key.length === 0 ? [{ code: 'no-key', table: root.name } as const] : []),
    ...assignmentFaults(schema, root, assignmentsOf(action)),
    ...(locks(action) ? lockFaults(root) : []),
    ...filesFaults(root, request),
    ...(!removes(action) && !locks(action) && assignmentsOf(action).length === 0
      ? [{ code: 'nothing-to-change', table: root.name } as const]
      : []),
  ]
  const leaving = removes(action) ? departures(schema, root, request.dependents) : undefined
  const keeps = request.keeps === true && !locks(action)
  const refusals = [
    ...because,
    ...(leaving?.refusals ?? []),
    ...(keeps ? keepFaults(schema, leaving?.steps ?? []) : []),
  ]
  if (refusals.length > 0) return { ok: false, because: refusals }

  const steps = leaving?.steps ?? [inPlace(root, action)]
  const touched = new Map(steps.map(({ table }) => [nameOf(table), table]))
  const plan = {
    table: root,
    where: request.where,
    action,
    hops: leaving?.hops ?? [],
    steps,
    deferred: leaving?.deferred ?? [],
    triggers: [...touched.values()].flatMap(table =>
      table.triggers.length > 0 ? [{ table, names: table.triggers }] : [],
    ),
    reads: tablesRead(request.where).flatMap(name => tableNamed(schema, name) ?? []),
    keeps,
    files: request.files ?? null,
  }
  return { ok: true, plan: { ...plan, notes: notesOf(plan) } }
}

const inPlace = (table: Table, action: Action): Step =>
  action.does === 'block' || action.does === 'unblock'
    ? { does: action.does, table }
    : { does: 'set', table, columns: assignmentsOf(action) }

const lockFaults = ({ name: table, lock }: Table): Refusal[] => {
  if (lock === 'installed') return []
  return [{ code: lock === 'absent' ? 'lock-not-installed' : 'lock-impossible', table }]
}

/** A file goes when nothing names it any more. */
const filesFaults = (root: Table, { action, files }: Request): Refusal[] => {
  if (!files) return []
  const at = { table: root.name, column: files.column }
  const column = columnNamed(root, files.column)
  if (!column) return [{ code: 'column-missing', ...at }]
  if (column.family !== 'text') return [{ code: 'does-not-fit', ...at }]
  const isLetGo = removes(action) || assignmentsOf(action).some(each => each.column === files.column)
  return isLetGo ? [] : [{ code: 'files-still-named', ...at }]
}

/**
 * To be put back, a row that is detached is found by its key; and rows that went come back once, which without a key only a source
 * that remembers its transactions can tell.
 */
const keepFaults = ({ engine }: Schema, steps: readonly Step[]): Refusal[] => {
  const lost = steps.filter(
    ({ does, table }) => table.key.length === 0 && (does === 'detach' || !engine.remembersTransactions),
  )
  return [...new Set(lost.map(({ table }) => table.name))].map(table => ({ code: 'no-key', table }))
}

function selectionFaults(schema: Schema, root: Table, { where }: Request): Refusal[] {
  const find = (name: TableName) => tableNamed(schema, name)
  return [
    ...(root.kind === 'table' || root.kind === 'partitioned-table'
      ? []
      : [{ code: 'not-a-table', table: root.name } as const]),
    ...(root.transactional === false ? [{ code: 'not-transactional', table: root.name } as const] : []),
    ...(meansEverything(where) ? [{ code: 'matches-everything', table: root.name } as const] : []),
    ...[...new Set(missingFrom(where, root, find))].map((missing): Refusal => {
      const [table = '', column] = missing.split('.')
      return column === undefined
        ? { code: 'table-missing', table }
        : { code: 'column-missing', table, column }
    }),
  ]
}

function assignmentFaults(schema: Schema, table: Table, assignments: readonly Assignment[]): Refusal[] {
  const references = referencesOf(schema)
  return assignments.flatMap(assignment => faultsOf(schema, references, table, assignment))
}

function faultsOf(
  { engine }: Schema,
  references: readonly Reference[],
  table: Table,
  { column: name, change }: Assignment,
): Refusal[] {
  const at = { table: table.name, column: name }
  const column = columnNamed(table, name)
  if (!column) return [{ code: 'column-missing', ...at }]
  if (column.generated) return [{ code: 'generated', ...at }]
  if (table.key.includes(name)) return [{ code: 'part-of-key', ...at }]
  const by = references.find(({ key, to }) => to === table && key.references.columns.includes(name))
  if (by) return [{ code: 'referred-to', ...at, by: by.from.name }]
  if (!fits(change, column)) return [{ code: 'does-not-fit', ...at }]
  if (change.becomes === 'noise' && !engine.remembersTransactions) return [{ code: 'not-repeatable', ...at }]
  return [
    ...(change.becomes === 'null' && !column.nullable ? [{ code: 'not-nullable', ...at } as const] : []),
    ...(!staysUnique(change) && table.unique.some(columns => columns.includes(name))
      ? [{ code: 'must-stay-unique', ...at } as const]
      : []),
  ]
}

/** The characters of a pseudonym: a mark by which it is known, and enough that no two values meet. */
export const PSEUDONYM_LENGTH = 33

const fits = (change: Change, { family, length }: Column): boolean => {
  switch (change.becomes) {
    case 'null':
      return true
    case 'constant':
      return family !== 'text' || length === null || change.value.length <= length
    case 'month':
    case 'year':
      return family === 'day' || family === 'instant'
    case 'multiple':
      return family === 'number' && change.of > 0
    case 'noise':
      return family === 'number' && change.share > 0 && change.share <= 1
    case 'beginning':
      return family === 'text' && change.characters >= 0
    case 'pseudonym':
      return family === 'text' && (length === null || length >= PSEUDONYM_LENGTH)
    case 'without':
      return family === 'json' && change.paths.length > 0 && change.paths.every(path => path.length > 0)
  }
}

/** Whether rows that differed still differ; nulls never clash. */
const staysUnique = ({ becomes }: Change) => becomes === 'null' || becomes === 'pseudonym'
