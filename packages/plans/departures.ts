// The rows that go with a row: how they are found through the references, in which order they may leave, and where a circle
// of references must be opened first.
import type { Hop, Step } from './plan.ts'
import type { Refusal } from './refusal.ts'
import type { Dependents } from './request.ts'
import { columnNamed, nameOf, type Reference, referencesOf, type Schema, type Table } from './schema.ts'

export type Departures = {
  readonly refusals: readonly Refusal[]
  readonly hops: readonly Hop[]
  readonly steps: readonly Step[]
  readonly deferred: readonly { readonly table: Table; readonly key: Reference['key'] }[]
}

export function departures(schema: Schema, root: Table, said: readonly Dependents[]): Departures {
  const references = referencesOf(schema)
  const fates = new Map(said.map(each => [nameOf(each.table), each.do]))

  const leaving = [root]
  const holding: Reference[] = []
  const detached: Reference[] = []
  const refusals: Refusal[] = []
  for (const of of leaving) {
    for (const reference of references) {
      if (reference.to !== of) continue
      const { from } = reference
      const at = { table: from.name, of: of.name }
      const fate = fates.get(nameOf(from))
      if (fate === undefined)
        refusals.push({ code: changesByItself(reference) ? 'cascade-unsaid' : 'dependents-unsaid', ...at })
      else if (fate === 'erase') {
        holding.push(reference)
        if (!leaving.includes(from)) leaving.push(from)
      } else if (canDetach(reference)) detached.push(reference)
      else refusals.push({ code: 'cannot-detach', ...at })
    }
  }
  for (const table of leaving)
    if (table.key.length === 0 && !table.addressable) refusals.push({ code: 'no-key', table: table.name })
  const order = orderOf(schema, leaving, holding)
  if ('circle' in order) refusals.push({ code: 'circle', tables: order.circle.map(({ name }) => name) })
  if ('circle' in order || refusals.length > 0) return { refusals, hops: [], steps: [], deferred: [] }
  return {
    refusals,
    hops: holding.map(hopOf),
    steps: [
      ...[...detached, ...order.opened].map((each): Step => ({ does: 'detach', ...hopOf(each) })),
      ...order.tables.map((table): Step => ({ does: 'delete', table })),
    ],
    deferred: order.deferred.map(({ from, key }) => ({ table: from, key })),
  }
}

const hopOf = ({ from, key, to }: Reference): Hop => ({ table: from, key, of: to })

const changesByItself = ({ key }: Reference) =>
  key.onDelete === 'cascade' || key.onDelete === 'set-null' || key.onDelete === 'set-default'

/** A reference is gone as soon as one of its columns is null. */
const canDetach = ({ from, key }: Reference) => detachable(from, key).length > 0

/** The columns of a reference that may be null and serve nothing else, neither key nor other reference: emptied, they open it. */
export const detachable = (table: Table, key: Reference['key']): readonly string[] =>
  key.columns.filter(name => {
    const column = columnNamed(table, name)
    const serves = table.foreignKeys.some(other => other !== key && other.columns.includes(name))
    return column?.nullable === true && !column.generated && !table.key.includes(name) && !serves
  })

type Order =
  | {
      readonly tables: readonly Table[]
      readonly opened: readonly Reference[]
      readonly deferred: readonly Reference[]
    }
  | { readonly circle: readonly Table[] }

/** Tables whose rows go, those that refer before those referred to; circles opened where they can be. */
function orderOf(schema: Schema, leaving: readonly Table[], holding: readonly Reference[]): Order {
  const opened: Reference[] = []
  const deferred: Reference[] = []
  const loosen = (reference: Reference): boolean => {
    if (canDetach(reference)) opened.push(reference)
    // A check can wait; what the source does by itself does not.
    else if (reference.key.deferrable && reference.key.onDelete === 'no-action') deferred.push(reference)
    else return false
    return true
  }
  let blocks = holding.filter(({ from, to }) => from !== to)
  for (const own of holding) {
    if (own.from !== own.to) continue
    // All rows of one table go in one statement; who checks at its end sees none of them left.
    const { onDelete } = own.key
    const vanishes =
      schema.engine.checksAfterStatement && (onDelete === 'no-action' || onDelete === 'cascade')
    if (!vanishes && !loosen(own)) return { circle: [own.from] }
  }
  const tables: Table[] = []
  while (tables.length < leaving.length) {
    const next = leaving.find(table => !tables.includes(table) && !blocks.some(({ to }) => to === table))
    if (next) {
      tables.push(next)
      blocks = blocks.filter(({ from }) => from !== next)
      continue
    }
    // Every table that is left is referred to: there is a circle among them. One reference of it is opened.
    const circle = circleIn(blocks)
    const weakest = blocks.filter(({ from, to }) => circle.includes(from) && circle.includes(to)).find(loosen)
    if (!weakest) return { circle }
    blocks = blocks.filter(each => each !== weakest)
  }
  return { tables, opened, deferred }
}

/** Goes from each table to one that refers to it until a table comes back. */
function circleIn(blocks: readonly Reference[]): Table[] {
  const path: Table[] = []
  let at = blocks[0]?.to
  while (at && !path.includes(at)) {
    path.push(at)
    const here = at
    at = blocks.find(({ to }) => to === here)?.from
  }
  return at ? path.slice(path.indexOf(at)) : path
}
