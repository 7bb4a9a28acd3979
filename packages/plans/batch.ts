// One batch: the rows that go are found and locked, those that a hold covers are left with everything they would take along,
// what is about to be done is written down, done, and checked before the source commits.
import type { Plan, Step } from './plan.ts'
import { nameOf, type Table } from './schema.ts'
import type { Hold, Key, Work } from './source.ts'

/** What a batch is about to do, or has done: rows by table, removed or changed. */
export type Deed = {
  /** The rows that the condition means, of the plan's own table. */
  readonly roots: readonly Key[]
  readonly counts: readonly Count[]
  /** Rows meant that stay because a hold covers them, or something that would go with them. */
  readonly kept: readonly Key[]
  /** What the source calls the transaction; `null` where nothing is done, or it has no name. */
  readonly transaction: string | null
  /** Where the next batch begins; `null` when nothing was found. */
  readonly last: Key | null
}

export type Count = { readonly step: number; readonly rows: number }

/** The source did not do what was planned. Everything of the batch is rolled back. */
export class NotExact extends Error {
  readonly table: string
  readonly planned: number
  readonly done: number
  constructor(table: Table, planned: number, done: number) {
    super(`${table.name}: ${planned} rows were planned, and ${done} changed`)
    this.name = 'NotExact'
    this.table = table.name
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
  /** Keeps what is about to be done where the source cannot lose it; the source changes nothing before this resolves. */
  readonly announce: (deed: Deed) => Promise<void>
}

export async function doBatch(work: Work, options: BatchOptions): Promise<Deed> {
  const { plan, holds, after, limit, announce } = options
  const found = await work.next(plan, holds, after, limit)
  const last = found.at(-1) ?? null
  const { taken, kept } = await clear(work, plan, holds, found)
  if (!taken) {
    const nothing: Deed = { roots: [], counts: [], kept, transaction: null, last }
    await announce(nothing)
    return nothing
  }
  const counts = plan.steps.map((step, at): Count => ({ step: at, rows: taken.of(step).length }))
  const deed: Deed = { roots: taken.roots, counts, kept, transaction: await work.identity(), last }
  await announce(deed)
  await work.defer(plan.deferred)
  for (const [at, step] of plan.steps.entries()) {
    const planned = counts[at]?.rows ?? 0
    const done = await perform(work, step, taken)
    if (done !== planned) throw new NotExact(step.table, planned, done)
  }
  await verify(work, plan, taken)
  return deed
}

/** The rows that a batch takes. */
type Taken = {
  readonly roots: readonly Key[]
  readonly leaving: ReadonlyMap<string, readonly Key[]>
  /** For each step, the rows it changes. */
  readonly of: (step: Step) => readonly Key[]
  readonly detached: ReadonlyMap<Step, readonly Key[]>
}

/** Halves what it is given until what a hold covers stands alone: no row stays that could go, none goes that must stay. */
async function clear(
  work: Work,
  plan: Plan,
  holds: readonly Hold[],
  roots: readonly Key[],
): Promise<{ readonly taken: Taken | null; readonly kept: readonly Key[] }> {
  if (roots.length === 0) return { taken: null, kept: [] }
  const taken = await closure(work, plan, roots)
  if (holds.length === 0 || !(await touchesHeld(work, plan, holds, taken))) return { taken, kept: [] }
  if (roots.length === 1) return { taken: null, kept: roots }
  const half = Math.ceil(roots.length / 2)
  const first = await clear(work, plan, holds, roots.slice(0, half))
  const second = await clear(work, plan, holds, roots.slice(half))
  const free = [...(first.taken?.roots ?? []), ...(second.taken?.roots ?? [])]
  return {
    taken: free.length > 0 ? await closure(work, plan, free) : null,
    kept: [...first.kept, ...second.kept],
  }
}

const removes = ({ does }: Step) => does === 'delete'

/** Everything that goes with these rows, and what must let go of them. */
async function closure(work: Work, plan: Plan, roots: readonly Key[]): Promise<Taken> {
  const leaving = new Map<string, Map<string, Key>>()
  const add = (table: Table, keys: readonly Key[]): Key[] => {
    const known = leaving.get(nameOf(table)) ?? new Map<string, Key>()
    leaving.set(nameOf(table), known)
    const fresh: Key[] = []
    for (const key of keys) {
      const text = JSON.stringify(key)
      if (known.has(text)) continue
      known.set(text, key)
      fresh.push(key)
    }
    return fresh
  }
  const open: { readonly table: Table; readonly keys: readonly Key[] }[] = [
    { table: plan.table, keys: add(plan.table, roots) },
  ]
  for (const { table, keys } of open)
    for (const hop of plan.hops) {
      if (hop.of !== table || keys.length === 0) continue
      open.push({ table: hop.table, keys: add(hop.table, await work.referring(hop, keys)) })
    }
  const rows = new Map([...leaving].map(([name, keys]) => [name, [...keys.values()]]))
  const detached = new Map<Step, readonly Key[]>()
  for (const step of plan.steps)
    if (step.does === 'detach') {
      const of = rows.get(nameOf(step.of)) ?? []
      detached.set(step, of.length > 0 ? await work.referring(step, of) : [])
    }
  const own = roots
  return {
    roots,
    leaving: rows,
    detached,
    of: step => {
      if (step.does === 'detach') return detached.get(step) ?? []
      return step.does === 'delete' ? (rows.get(nameOf(step.table)) ?? []) : own
    },
  }
}

async function touchesHeld(work: Work, plan: Plan, holds: readonly Hold[], taken: Taken): Promise<boolean> {
  const about = (table: Table) => holds.filter(hold => nameOf(hold.table) === nameOf(table))
  for (const step of plan.steps) {
    const covering = about(step.table)
    const rows = taken.of(step)
    if (covering.length > 0 && rows.length > 0 && (await work.held(step.table, rows, covering)).length > 0)
      return true
  }
  return false
}

const perform = (work: Work, step: Step, taken: Taken): Promise<number> => {
  switch (step.does) {
    case 'detach': {
      const of = taken.leaving.get(nameOf(step.of)) ?? []
      return of.length > 0 ? work.detach(step, of) : Promise.resolve(0)
    }
    case 'delete': {
      const rows = taken.of(step)
      return rows.length > 0 ? work.remove(step.table, rows) : Promise.resolve(0)
    }
    case 'set':
      return work.set(step.table, taken.roots, step.columns)
  }
}

/** What was to go is gone, and nothing else changed: neither by a trigger, nor by a rule of the source, nor by us. */
async function verify(work: Work, plan: Plan, taken: Taken) {
  for (const step of plan.steps.filter(removes)) {
    const rows = taken.of(step)
    const left = rows.length > 0 ? await work.present(step.table, rows) : 0
    if (left > 0) throw new NotExact(step.table, rows.length, rows.length - left)
  }
  const changes = await work.changes()
  for (const { schema, name, added, changed, removed } of changes ?? []) {
    const steps = plan.steps.filter(({ table }) => table.schema === schema && table.name === name)
    const count = (does: (step: Step) => boolean) =>
      steps.filter(does).reduce((sum, step) => sum + taken.of(step).length, 0)
    const [goes, stays] = [count(removes), count(step => !removes(step))]
    const table = steps[0]?.table ?? { ...plan.table, schema, name }
    if (removed !== goes) throw new NotExact(table, goes, removed)
    if (changed !== stays) throw new NotExact(table, stays, changed)
    if (added > 0) throw new NotExact(table, 0, added)
  }
}
