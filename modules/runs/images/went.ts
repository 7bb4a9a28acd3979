// Of the rows told before a batch, which ones go and which ones stay, changed.
import { removes } from '@himaya/plans/action'
import type { Plan } from '@himaya/plans/plan'
import { nameOf } from '@himaya/plans/schema'
import type { Image, Key } from '@himaya/plans/source'

/**
 * A table whose rows go loses all that are told of it; but of the plan's own, when its rows only let go of one another, those
 * alone that the condition meant.
 */
export function goers(plan: Plan, roots: readonly Key[]): (image: Image) => boolean {
  const goes = new Set(plan.steps.flatMap(step => (step.does === 'delete' ? [nameOf(step.table)] : [])))
  const own = nameOf(plan.table)
  const ownFollow = plan.hops.some(({ table }) => table === plan.table)
  const meant = ownFollow ? null : new Set(roots.map(key => JSON.stringify(key)))
  return ({ table, key }) => {
    if (!removes(plan.action) || !goes.has(nameOf(table))) return false
    return nameOf(table) !== own || meant === null || meant.has(JSON.stringify(key))
  }
}
