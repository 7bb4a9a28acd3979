// What a batch changed, put back as it was, out of the images that it handed over: for as long as they are kept.
import { assignmentsOf, locks } from './action.ts'
import { type Announcement, type Kept, NotExact } from './batch.ts'
import { detachable } from './departures.ts'
import type { Plan } from './plan.ts'
import { nameOf, type Table, type TableName } from './schema.ts'
import type { Image, Key, Work } from './source.ts'

/** Of each table: the rows put back, and those left alone since they are back already, or have gone in the meantime. */
export type PutBack = { readonly table: TableName; readonly restored: number; readonly left: number }

/**
 * Puts back one batch, in one transaction of the source. Batches are put back from the last to the first, since a row may refer
 * to one that went after it. `announce` is told what the source calls the transaction, before anything changes; what was put back
 * is not put back twice, except rows without a key: of these, ask `committed` before beginning again.
 */
export async function putBack(
  work: Work,
  plan: Plan,
  { roots, images }: Pick<Announcement, 'roots' | 'images'>,
  announce: (transaction: string | null) => Promise<void> = async () => {},
): Promise<readonly PutBack[]> {
  await announce(await work.identity())
  if (locks(plan.action)) return [await turnBack(work, plan, roots)]
  // Those that were referred to went last, and come back first.
  const tables = [...new Set([...plan.steps].reverse().map(({ table }) => table))]
  const deletes = plan.steps.flatMap(step => (step.does === 'delete' ? [step.table] : [])).reverse()
  const of = (table: Table) => images.filter(image => nameOf(image.table) === nameOf(table))
  await work.defer(plan.deferred)
  const inserted = new Map<Table, readonly Kept[]>()
  const updated = new Map<Table, readonly Image[]>()
  for (const table of deletes) {
    const missing = await absent(
      work,
      table,
      of(table).filter(({ goes }) => goes),
    )
    // Rows that held each other come back apart, and are joined once all of them stand.
    const opened = columnsChanged(plan, table)
    const apart = missing.map(image => emptied(image, opened))
    await restore(work, table, apart, 'insert')
    inserted.set(table, missing)
  }
  for (const table of tables) {
    const columns = columnsChanged(plan, table)
    const joined = (inserted.get(table) ?? []).map(image => only(image, columns)).filter(isSaid)
    const stayed = await present(
      work,
      table,
      of(table).filter(({ goes }) => !goes),
    )
    updated.set(table, [...joined, ...stayed.map(image => only(image, columns))])
    await restore(work, table, updated.get(table) ?? [], 'update')
  }
  for (const [table, rows] of [...inserted, ...updated]) await verifyRows(work, table, rows)
  await verifyCounts(work, inserted, updated)
  return tables.map(table => {
    const back = setOf(keysOf([...(inserted.get(table) ?? []), ...(updated.get(table) ?? [])]))
    const { schema, name } = table
    return { table: { schema, name }, restored: back.size, left: of(table).length - back.size }
  })
}

/** What was blocked is readable again, and the other way round. */
async function turnBack(work: Work, { table, action }: Plan, roots: readonly Key[]): Promise<PutBack> {
  const there = await work.lock(table, roots)
  const undo = action.does === 'block' ? 'unblock' : 'block'
  const restored = there.length > 0 ? await work[undo](table, there) : 0
  return { table: { schema: table.schema, name: table.name }, restored, left: roots.length - restored }
}

/** The columns of rows of this table that the plan changes in place. */
const columnsChanged = (plan: Plan, table: Table): readonly string[] => {
  const detached = plan.steps.flatMap(step =>
    step.does === 'detach' && step.table === table ? detachable(table, step.key) : [],
  )
  const assigned = table === plan.table ? assignmentsOf(plan.action).map(({ column }) => column) : []
  return [...new Set([...detached, ...assigned])]
}

const only = (image: Image, columns: readonly string[]): Image => ({
  ...image,
  values: Object.fromEntries(columns.map(name => [name, image.values[name] ?? null])),
})

const emptied = (image: Image, columns: readonly string[]): Image => ({
  ...image,
  values: { ...image.values, ...Object.fromEntries(columns.map(name => [name, null])) },
})

const isSaid = ({ values }: Image) => Object.values(values).some(value => value !== null)

const keysOf = (images: readonly Image[]) => images.map(({ key }) => key)
const setOf = (keys: readonly Key[]) => new Set(keys.map(key => JSON.stringify(key)))

/** Where a row lay says nothing of where it will lie: without a key, none of them is there. */
async function absent(work: Work, table: Table, images: readonly Kept[]): Promise<readonly Kept[]> {
  if (images.length === 0 || table.key.length === 0) return images
  const there = setOf(await work.lock(table, keysOf(images)))
  return images.filter(({ key }) => !there.has(JSON.stringify(key)))
}

async function present(work: Work, table: Table, images: readonly Image[]): Promise<readonly Image[]> {
  if (images.length === 0) return images
  const there = setOf(await work.lock(table, keysOf(images)))
  return images.filter(({ key }) => there.has(JSON.stringify(key)))
}

async function restore(work: Work, table: Table, images: readonly Image[], how: 'insert' | 'update') {
  const done = images.length > 0 ? await work.restore(table, images, how) : 0
  if (done !== images.length) throw new NotExact(table, images.length, done)
}

/** What stands now is what was kept: a trigger, or another type than it was, may have made something else of it. */
async function verifyRows(work: Work, table: Table, images: readonly Image[]) {
  if (images.length === 0 || table.key.length === 0) return
  const columns = Object.keys(images[0]?.values ?? {})
  const found = await work.images(table, keysOf(images), columns)
  const now = new Map(found.map(({ key, values }) => [JSON.stringify(key), values]))
  const same = images.filter(({ key, values }) => {
    const stands = now.get(JSON.stringify(key))
    return stands !== undefined && columns.every(name => (stands[name] ?? null) === (values[name] ?? null))
  })
  if (same.length !== images.length) throw new NotExact(table, images.length, same.length)
}

async function verifyCounts(
  work: Work,
  inserted: ReadonlyMap<Table, readonly Image[]>,
  updated: ReadonlyMap<Table, readonly Image[]>,
) {
  const wanted = (rows: ReadonlyMap<Table, readonly Image[]>, table: TableName) =>
    [...rows].reduce((sum, [each, images]) => (nameOf(each) === nameOf(table) ? sum + images.length : sum), 0)
  for (const { schema, name, added, changed, removed } of (await work.changes()) ?? []) {
    const table = { schema, name }
    const [toAdd, toChange] = [wanted(inserted, table), wanted(updated, table)]
    if (added !== toAdd) throw new NotExact(table, toAdd, added)
    if (changed !== toChange) throw new NotExact(table, toChange, changed)
    if (removed > 0) throw new NotExact(table, 0, removed)
  }
}
