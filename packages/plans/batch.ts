// One batch: the rows that go are found and locked, those that a hold covers are left with everything they would take along,
// what is about to be done is written down, done, and checked before the source commits.
import type { Plan, Step } from './plan.ts'
import { nameOf, type Table, type TableName } from './schema.ts'
import type { Hold, Image, Key, Work } from './source.ts'

/** What a batch is about to do. */
export type Announcement = {
  /** The rows that the condition means, of the plan's own table. */
  readonly roots: readonly Key[]
  /** Rows meant that stay because a hold covers them, or something that would go with them. */
  readonly kept: readonly Key[]
  /** What the source calls the transaction; `null` where nothing is done, or it has no name. */
  readonly transaction: string | null
  /** Where the next batch begins; `null` when nothing was found. */
  readonly last: Key | null
  /** Every row that changes or goes, as it is before; empty where the plan keeps none. */
  readonly images: readonly Kept[]
  /** What the rows name as their files, to be destroyed once the source has committed. */
  readonly files: readonly string[]
}

/** A row as it was, and whether it goes or stays, changed. */
export type Kept = Image & { readonly goes: boolean }

/** What it did: how many rows each step of the plan changed; `null` where a crash kept it from being told. */
export type Deed = Announcement & { readonly rows: readonly number[] | null }

/** The source did not do what was planned. Everything of the batch is rolled back. */
export class NotExact extends Error {
  readonly table: string
  readonly planned: number
  readonly done: number
  constructor({ name }: TableName, planned: number, done: number) {
    super(`${name}: ${planned} rows were planned, and ${done} changed`)
    this.name = 'NotExact'
    this.table = name
    this.planned = planned
    this.done = done
  }
}

export type BatchOptions = {
  readonly plan: Plan
  readonly holds: readonly Hold[]
  readonly after: Key | null
  /** At most so many rows of the plan's own table. */
  readonly limit: number
  /** These rows, whatever the condition says of them, instead of the next ones: those of them that are there. */
  readonly roots?: readonly Key[]
  /** Keeps what is about to be done where the source cannot lose it; the source changes nothing before this resolves. */
  readonly announce: (what: Announcement) => Promise<void>
}

export async function doBatch(work: Work, options: BatchOptions): Promise<Deed> {
  const { plan, holds, after, limit, announce } = options
  const found = options.roots
    ? await work.lock(plan.table, options.roots)
    : await work.next(plan, holds, after, limit)
  const last = found.at(-1) ?? null
  const { taken, kept } = await clear(work, plan, holds, found)
  const announcement: Announcement = {
    roots: taken?.roots ?? [],
    kept,
    transaction: taken ? await work.identity() : null,
    last,
    images: taken && plan.keeps ? await imagesOf(work, plan, taken) : [],
    files: taken && plan.files ? await filesOf(work, plan, taken) : [],
  }
  await announce(announcement)
  if (!taken) return { ...announcement, rows: plan.steps.map(() => 0) }
  await work.defer(plan.deferred)
  const rows: number[] = []
  for (const step of plan.steps) rows.push(await perform(work, plan, step, taken))
  await verify(work, plan, rows)
  return { ...announcement, rows }
}

/** The rows that a batch takes. */
type Taken = {
  readonly roots: readonly Key[]
  /** By table. Of tables to which nothing that goes refers, and which no hold names, the rows are not told one by one. */
  readonly leaving: ReadonlyMap<string, readonly Key[]>
  /** For each step that lets rows go of others, those rows. */
  readonly detached: ReadonlyMap<Step, readonly Key[]>
}

const keysIn = (taken: Taken, table: Table) => taken.leaving.get(nameOf(table))

/** Halves what it is given until what a hold covers stands alone: no row stays that could go, none goes that must stay. */
async function clear(
  work: Work,
  plan: Plan,
  holds: readonly Hold[],
  roots: readonly Key[],
): Promise<{ readonly taken: Taken | null; readonly kept: readonly Key[] }> {
  if (roots.length === 0) return { taken: null, kept: [] }
  const taken = await closure(work, plan, holds, roots)
  if (holds.length === 0 || !(await touchesHeld(work, plan, holds, taken))) return { taken, kept: [] }
  if (roots.length === 1) return { taken: null, kept: roots }
  const half = Math.ceil(roots.length / 2)
  const first = await clear(work, plan, holds, roots.slice(0, half))
  const second = await clear(work, plan, holds, roots.slice(half))
  const free = [...(first.taken?.roots ?? []), ...(second.taken?.roots ?? [])]
  return {
    taken: free.length > 0 ? await closure(work, plan, holds, free) : null,
    kept: [...first.kept, ...second.kept],
  }
}

/** Whether the rows of a table that go must be known one by one: to find others by them, or to see what a hold covers. */
const mustBeKnown = (plan: Plan, holds: readonly Hold[], table: Table) =>
  plan.keeps ||
  table === plan.table ||
  plan.hops.some(({ of }) => of === table) ||
  plan.steps.some(step => step.does === 'detach' && (step.of === table || step.table === table)) ||
  holds.some(hold => nameOf(hold.table) === nameOf(table))

/** Everything that goes with these rows, and what must let go of them. */
async function closure(
  work: Work,
  plan: Plan,
  holds: readonly Hold[],
  roots: readonly Key[],
): Promise<Taken> {
  const hops = plan.hops.filter(({ table }) => mustBeKnown(plan, holds, table))
  const leaving = new Map<string, Key[]>()
  const seen = new Map<string, Set<string>>()
  /** Those that were not known yet. A table to which only one way leads is never come to twice with the same row. */
  const add = (table: Table, keys: readonly Key[]): readonly Key[] => {
    const ways = hops.filter(hop => hop.table === table).length + (table === plan.table ? 1 : 0)
    const name = nameOf(table)
    const texts = seen.get(name) ?? new Set<string>()
    seen.set(name, texts)
    const isNew = (text: string) => !texts.has(text) && texts.add(text) !== undefined
    const fresh = ways > 1 ? keys.filter(key => isNew(JSON.stringify(key))) : keys
    const rows = leaving.get(name)
    if (rows) for (const key of fresh) rows.push(key)
    else leaving.set(name, [...fresh])
    return fresh
  }
  const open = [{ table: plan.table, keys: add(plan.table, roots) }]
  for (const { table, keys } of open)
    for (const hop of hops)
      if (hop.of === table && keys.length > 0)
        open.push({ table: hop.table, keys: add(hop.table, await work.referring(hop, keys)) })
  const detached = new Map<Step, readonly Key[]>()
  for (const step of plan.steps) {
    const of = step.does === 'detach' ? (leaving.get(nameOf(step.of)) ?? []) : []
    if (step.does === 'detach') detached.set(step, of.length > 0 ? await work.referring(step, of) : [])
  }
  return { roots, leaving, detached }
}

/** The rows that a step changes, where they are known one by one. */
const rowsOf = (taken: Taken, step: Step): readonly Key[] => {
  if (step.does === 'detach') return taken.detached.get(step) ?? []
  return step.does === 'delete' ? (keysIn(taken, step.table) ?? []) : taken.roots
}

/** A row that is first detached and then goes is told once, as it is now. */
async function imagesOf(work: Work, plan: Plan, taken: Taken): Promise<readonly Kept[]> {
  const rows = new Map<Table, Map<string, Key>>()
  const leaving = new Map<Table, Set<string>>()
  for (const step of plan.steps) {
    const known = rows.get(step.table) ?? new Map<string, Key>()
    rows.set(step.table, known)
    const keys = rowsOf(taken, step)
    for (const key of keys) known.set(JSON.stringify(key), key)
    if (step.does === 'delete') leaving.set(step.table, new Set(keys.map(key => JSON.stringify(key))))
  }
  const images: Kept[] = []
  for (const [table, keys] of rows) {
    const found = keys.size > 0 ? await work.images(table, [...keys.values()]) : []
    if (found.length !== keys.size) throw new NotExact(table, keys.size, found.length)
    for (const image of found)
      images.push({ ...image, goes: leaving.get(table)?.has(JSON.stringify(image.key)) === true })
  }
  return images
}

async function filesOf(work: Work, { table, files }: Plan, { roots }: Taken): Promise<readonly string[]> {
  if (!files) return []
  const found = await work.images(table, roots, [files.column])
  const names = found.map(({ values }) => values[files.column] ?? null)
  return [...new Set(names.filter(name => name !== null && name !== ''))] as string[]
}

async function touchesHeld(work: Work, plan: Plan, holds: readonly Hold[], taken: Taken): Promise<boolean> {
  for (const step of plan.steps) {
    const covering = holds.filter(hold => nameOf(hold.table) === nameOf(step.table))
    const rows = rowsOf(taken, step)
    if (covering.length > 0 && rows.length > 0 && (await work.held(step.table, rows, covering)).length > 0)
      return true
  }
  return false
}

/** @returns how many rows it changed, which are as many as were found */
async function perform(work: Work, plan: Plan, step: Step, taken: Taken): Promise<number> {
  if (step.does === 'delete' && keysIn(taken, step.table) === undefined) {
    let done = 0
    for (const hop of plan.hops) {
      const of = hop.table === step.table ? (keysIn(taken, hop.of) ?? []) : []
      if (of.length > 0) done += await work.removeReferring(hop, of)
    }
    return done
  }
  const rows = rowsOf(taken, step)
  if (rows.length === 0) return 0
  const done = await act(work, step, rows, taken)
  if (done !== rows.length) throw new NotExact(step.table, rows.length, done)
  return done
}

const act = (work: Work, step: Step, rows: readonly Key[], taken: Taken): Promise<number> => {
  switch (step.does) {
    case 'detach':
      return work.detach(step, keysIn(taken, step.of) ?? [])
    case 'delete':
      return work.remove(step.table, rows)
    case 'set':
      return work.set(step.table, rows, step.columns)
    case 'block':
    case 'unblock':
      return work[step.does](step.table, rows)
  }
}

/** Nothing else changed than what we did, by the source's own count: neither by a trigger, nor by a rule, in any table. */
async function verify(work: Work, plan: Plan, rows: readonly number[]) {
  for (const { schema, name, added, changed, removed } of (await work.changes()) ?? []) {
    const count = (goes: boolean) =>
      plan.steps.reduce((sum, { table, does }, at) => {
        const isOurs = table.schema === schema && table.name === name
        const isMeant = isOurs && does !== 'block' && does !== 'unblock' && (does === 'delete') === goes
        return isMeant ? sum + (rows[at] ?? 0) : sum
      }, 0)
    const [goes, stays] = [count(true), count(false)]
    if (removed !== goes) throw new NotExact({ schema, name }, goes, removed)
    if (changed !== stays) throw new NotExact({ schema, name }, stays, changed)
    if (added > 0) throw new NotExact({ schema, name }, 0, added)
  }
}
