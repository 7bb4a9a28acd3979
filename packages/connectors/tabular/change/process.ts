// The process in which the tables of a file are searched, and in which what the file becomes is written beside it. It may write
// in that folder and nowhere else; to put the new file in the place of the old one is not its to do.
import { assignmentsOf } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import { masked } from '@himaya/plans/masked'
import type { Plan } from '@himaya/plans/plan'
import type { Schema, Table } from '@himaya/plans/schema'
import type { Groups, Hold, Image, Key } from '@himaya/plans/source'
import { csvFormat } from '../../csv/change.ts'
import { failure } from '../../failure.ts'
import { answerQuestions } from '../../files/answering.ts'
import type { SourceFile } from '../../files/reader.ts'
import { pseudonymWith } from '../../keyed.ts'
import { fileSchema } from '../names.ts'
import type { Cells, Decision, FileRow, Format } from './format.ts'
import { fileEngineFacts, tableOf } from './structure.ts'
import { type TableInFile, type Truth, truthOf } from './truth.ts'
import { changedValue, type Kind } from './values.ts'

/** Rows by which a table is asked for: of a plan, as far as a condition goes. */
export type Meant = Pick<Plan, 'where'> & { readonly table: Table }

/** What a file is to become. */
export type Edit =
  | { readonly does: 'remove'; readonly table: Table; readonly keys: readonly Key[] }
  | {
      readonly does: 'set'
      readonly table: Table
      readonly keys: readonly Key[]
      readonly columns: ReturnType<typeof assignmentsOf>
    }
  | {
      readonly does: 'restore'
      readonly table: Table
      readonly images: readonly Image[]
      readonly how: 'insert' | 'update'
    }

type Told = { readonly tables: readonly Table[] }

export type FileQuestion =
  | { readonly to: 'open'; readonly kind: 'csv' | 'xlsx'; readonly file: SourceFile; readonly secret: string }
  | { readonly to: 'structure' }
  | (Told & Asked)

/** What is asked of tables whose structure was told before. */
type Asked =
  | {
      readonly to: 'find'
      readonly path: string
      readonly meant: Meant
      readonly holds: readonly Hold[]
      readonly after: string | null
      readonly limit: number
    }
  | {
      readonly to: 'among'
      readonly path: string
      readonly table: Table
      readonly keys: readonly Key[]
      readonly holds: readonly Hold[] | null
      readonly columns: readonly string[]
    }
  | {
      readonly to: 'named'
      readonly path: string
      readonly table: Table
      readonly column: string
      readonly values: readonly string[]
    }
  | {
      readonly to: 'survey'
      readonly meant: Meant
      readonly holds: readonly Hold[]
      readonly unknown: Condition | null
      readonly sample: number
    }
  | { readonly to: 'groups'; readonly plan: Plan; readonly columns: readonly string[] }
  | { readonly to: 'edit'; readonly from: string; readonly into: string; readonly edit: Edit }

export type Looked = {
  readonly meant: number
  readonly held: number
  readonly unknown: number
  readonly sample: readonly Readonly<Record<string, string | null>>[]
}
/** `digest`: of what the file was. */
export type Edited = { readonly rows: number; readonly digest: string }

let file: SourceFile = { path: '', title: '' }
let format: Format | undefined
let pseudonym: (text: string) => string = text => text

const opened = () => {
  if (!format) throw new Error('nothing was opened')
  return format
}

/** The key of a row as one text: that of its key column, or where it stands and what it holds. */
const addressOf = ({ key, columns }: Table): ((row: FileRow) => string) => {
  const at = columns.findIndex(({ name }) => name === key[0])
  return at < 0
    ? ({ at: line, mark }) => `${String(line).padStart(10, '0')}:${mark}`
    : ({ values }) => values[at] ?? ''
}

const known = ({ name, columns }: Table): TableInFile => ({
  name,
  columns: columns.map(column => column.name),
  kinds: columns.map(column => column.type as Kind),
})

async function truthIn(path: string, table: Table, condition: Condition): Promise<Truth> {
  return truthOf(known(table), condition, async ({ table: other, columns, where }) => {
    const found = tables.find(each => each.name === other.name)
    if (!found) throw failure('table-vanished', { table: other.name })
    const holds = await truthIn(path, found, where)
    const places = columns.map(column => found.columns.findIndex(({ name }) => name === column))
    const rows = new Set<string>()
    for await (const row of opened().rows(path, found.name))
      if (holds(row.values) === true) rows.add(JSON.stringify(places.map(at => row.values[at] ?? null)))
    return rows
  })
}

/** As a plan knows them. */
let tables: readonly Table[] = []

async function readTables(): Promise<readonly Table[]> {
  const found: Table[] = []
  for (const each of await opened().tables(file.path))
    found.push((await tableOf(each, opened().rows(file.path, each.name))).table)
  return found
}

const heldIn = async (
  path: string,
  table: Table,
  holds: readonly Hold[],
): Promise<(row: FileRow) => boolean> => {
  const own = holds.filter(hold => hold.table.schema === fileSchema && hold.table.name === table.name)
  const held = await Promise.all(own.map(({ where }) => truthIn(path, table, where)))
  return ({ values }) => held.some(holds => holds(values) === true)
}

async function find({ path, meant, holds, after, limit }: Extract<FileQuestion, { to: 'find' }>) {
  const isMeant = await truthIn(path, meant.table, meant.where)
  const isHeld = await heldIn(path, meant.table, holds)
  const address = addressOf(meant.table)
  let found: string[] = []
  for await (const row of opened().rows(path, meant.table.name)) {
    if (isMeant(row.values) !== true || isHeld(row)) continue
    const key = address(row)
    if (after !== null && key <= after) continue
    found.push(key)
    // The first in order are kept; more are never held than twice what is asked for.
    if (found.length >= 2 * limit) found = found.sort().slice(0, limit)
  }
  return found.sort().slice(0, limit)
}

async function among({
  path,
  table,
  keys,
  holds,
  columns,
}: Extract<FileQuestion, { to: 'among' }>): Promise<readonly Image[]> {
  const wanted = new Set(keys.map(([key]) => key ?? ''))
  const isHeld = holds === null ? null : await heldIn(path, table, holds)
  const address = addressOf(table)
  const places = columns.map(column => table.columns.findIndex(({ name }) => name === column))
  const found: Image[] = []
  for await (const row of opened().rows(path, table.name)) {
    const key = address(row)
    if (!wanted.has(key) || (isHeld && !isHeld(row))) continue
    const values = Object.fromEntries(
      columns.map((column, at) => [column, row.values[places[at] ?? -1] ?? null]),
    )
    found.push({ table: { schema: table.schema, name: table.name }, key: [key], values })
  }
  return found.sort((one, other) => ((one.key[0] ?? '') < (other.key[0] ?? '') ? -1 : 1))
}

async function named({ path, table, column, values }: Extract<FileQuestion, { to: 'named' }>) {
  const wanted = new Set(values)
  const at = table.columns.findIndex(({ name }) => name === column)
  const found = new Set<string>()
  for await (const row of opened().rows(path, table.name)) {
    const value = row.values[at] ?? null
    if (value !== null && wanted.has(value)) found.add(value)
  }
  return [...found]
}

async function survey({
  meant,
  holds,
  unknown,
  sample,
}: Extract<FileQuestion, { to: 'survey' }>): Promise<Looked> {
  const { path } = file
  const isMeant = await truthIn(path, meant.table, meant.where)
  const isUnknown = unknown && (await truthIn(path, meant.table, unknown))
  const isHeld = await heldIn(path, meant.table, holds)
  const told = { meant: 0, held: 0, unknown: 0, sample: [] as Record<string, string | null>[] }
  for await (const row of opened().rows(path, meant.table.name)) {
    if (isUnknown?.(row.values) === true) told.unknown += 1
    if (isMeant(row.values) !== true) continue
    told.meant += 1
    if (isHeld(row)) told.held += 1
    if (told.sample.length < sample)
      told.sample.push(
        Object.fromEntries(
          meant.table.columns.map(({ name, family }, at) => [name, masked(row.values[at] ?? null, family)]),
        ),
      )
  }
  return told
}

async function groups({ plan, columns }: Extract<FileQuestion, { to: 'groups' }>): Promise<Groups | null> {
  const { table } = plan
  const isMeant = await truthIn(file.path, table, plan.where)
  const changes = new Map(assignmentsOf(plan.action).map(({ column, change }) => [column, change]))
  const sizes = new Map<string, number>()
  for await (const row of opened().rows(file.path, table.name)) {
    if (isMeant(row.values) !== true) continue
    const after = columns.map(name => {
      const at = table.columns.findIndex(column => column.name === name)
      const change = changes.get(name)
      const value = row.values[at] ?? null
      return change ? changedValue(change, value, table.columns[at]?.type as Kind, name, pseudonym) : value
    })
    const group = JSON.stringify(after)
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
  }
  if (sizes.size === 0) return null
  const below = (most: number) => [...sizes.values()].filter(n => n < most).reduce((sum, n) => sum + n, 0)
  return { smallest: [...sizes.values()].reduce((a, b) => Math.min(a, b)), alone: below(2), below5: below(5) }
}

/** No room, no quota left, or a file as large as one may be. */
const noRoom: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']

async function edit({ from, into, edit: asked }: Extract<FileQuestion, { to: 'edit' }>): Promise<Edited> {
  const { decide, added, done } = deciding(asked)
  const digest = await opened()
    .rewrite(from, into, asked.table.name, decide, added)
    .catch((error: unknown) => {
      const { code } = (error ?? {}) as { code?: unknown }
      throw noRoom.includes(String(code)) ? failure('no-space', { on: file.title }, String(code)) : error
    })
  return { rows: done(), digest }
}

function deciding(asked: Edit): {
  readonly decide: (row: FileRow) => Decision
  readonly added: readonly Cells[]
  readonly done: () => number
} {
  const { table } = asked
  const address = addressOf(table)
  const place = (name: string) => table.columns.findIndex(column => column.name === name)
  const cellsOf = (values: Readonly<Record<string, string | null>>) =>
    new Map(Object.entries(values).map(([name, value]) => [place(name), value]))
  if (asked.does === 'restore' && asked.how === 'insert') {
    const added = asked.images.map(({ values }) => cellsOf(values))
    return { decide: () => 'keep', added, done: () => added.length }
  }
  let rows = 0
  const decisions = new Map<string, (row: FileRow) => Decision>()
  if (asked.does === 'restore')
    for (const { key, values } of asked.images) decisions.set(key[0] ?? '', () => cellsOf(values))
  else {
    const change = (row: FileRow): Decision =>
      asked.does === 'remove'
        ? 'drop'
        : new Map(
            asked.columns.map(({ column, change: becomes }) => {
              const at = place(column)
              const kind = table.columns[at]?.type as Kind
              return [at, changedValue(becomes, row.values[at] ?? null, kind, column, pseudonym)]
            }),
          )
    for (const [key] of asked.keys) decisions.set(key ?? '', change)
  }
  return {
    decide: row => {
      const decision = decisions.get(address(row))
      if (decision) rows += 1
      return decision ? decision(row) : 'keep'
    },
    added: [],
    done: () => rows,
  }
}

const answer = async (question: FileQuestion): Promise<unknown> => {
  if ('tables' in question) tables = question.tables
  switch (question.to) {
    case 'open':
      file = question.file
      pseudonym = pseudonymWith(question.secret)
      format =
        question.kind === 'csv'
          ? csvFormat(file.title)
          : (await import('../../xlsx/change.ts')).xlsxFormat(file.title)
      return true
    case 'structure':
      return { engine: fileEngineFacts, tables: await readTables() } satisfies Schema
    case 'find':
      return find(question)
    case 'among':
      return among(question)
    case 'named':
      return named(question)
    case 'survey':
      return survey(question)
    case 'groups':
      return groups(question)
    case 'edit':
      return edit(question)
  }
}

answerQuestions(answer)
