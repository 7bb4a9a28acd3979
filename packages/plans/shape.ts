// The structure that a plan stands on, as one text: while it is the same, the plan that was approved is the plan that is done.
import type { Plan } from './plan.ts'
import { nameOf, type Table } from './schema.ts'

/** The same text for the same structure, wherever and whenever it was read. Indexes may come and go: they change nothing. */
export const shapeOf = ({
  table,
  reads,
  steps,
  hops,
  deferred,
  where,
  action,
  keeps,
  files,
}: Plan): string => {
  const tables = new Map(
    [table, ...reads, ...steps.map(step => step.table)].map(each => [nameOf(each), each]),
  )
  const told = ({ indexes: _, ...structure }: Table) => structure
  return canonical({
    where,
    action,
    keeps,
    files,
    table: nameOf(table),
    tables: [...tables].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => told(each)),
    steps: steps.map(step => [step.does, nameOf(step.table), step.does === 'detach' ? step.key.name : null]),
    hops: hops.map(({ table: from, key, of }) => [nameOf(from), key.name, nameOf(of)]),
    deferred: deferred.map(({ table: from, key }) => [nameOf(from), key.name]),
  })
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
