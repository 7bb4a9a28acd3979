// The least that an account needs on the source to carry out one plan.
import { detachable } from '@himaya/plans/departures'
import type { Plan } from '@himaya/plans/plan'
import { nameOf, type Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { AUTHORITY, lockTable } from './lock-sql.ts'
import { isMasked } from './values.ts'

/** Reading is granted by the table: a hold may come on any of its columns. */
export function grants(plan: Plan, account: string): readonly string[] {
  const to = `TO ${quoted(account)}`
  const tables = new Map(
    [plan.table, ...plan.reads, ...plan.steps.map(step => step.table)].map(each => [nameOf(each), each]),
  )
  const all = [...tables.values()]
  const updated = new Map<Table, Set<string>>()
  const mayUpdate = (table: Table, columns: readonly string[]) => {
    const known = updated.get(table) ?? new Set<string>()
    updated.set(table, known)
    for (const column of columns) known.add(column)
  }
  for (const step of plan.steps) {
    if (step.does === 'detach') mayUpdate(step.table, detachable(step.table, step.key))
    if (step.does === 'set')
      mayUpdate(
        step.table,
        step.columns.map(({ column }) => column),
      )
  }
  const removed = new Set(plan.steps.flatMap(step => (step.does === 'delete' ? [step.table] : [])))
  const locks = new Set(
    plan.steps.flatMap(step => (step.does === 'block' || step.does === 'unblock' ? [step.table] : [])),
  )
  const isNumbered = (table: Table) => table.columns.some(({ identity }) => identity === true)
  return [
    // What refers to these tables, and would be changed along, is told to nobody else.
    `GRANT VIEW DEFINITION ${to}`,
    ...(all.some(table => table.columns.some(isMasked)) ? [`GRANT UNMASK ${to}`] : []),
    ...all.flatMap(table => {
      const columns = [...(updated.get(table) ?? [])].map(quoted).join(', ')
      const comesBack = removed.has(table) && plan.keeps
      const rights = [
        'SELECT',
        ...(removed.has(table) ? ['DELETE'] : []),
        // What is kept is kept to be put back, with the numbers that the table gave.
        ...(comesBack ? ['INSERT'] : []),
        ...(comesBack && isNumbered(table) ? ['ALTER'] : []),
      ]
      return [
        `GRANT ${rights.join(', ')} ON ${quoteTable(table)} ${to}`,
        ...(columns ? [`GRANT UPDATE (${columns}) ON ${quoteTable(table)} ${to}`] : []),
      ]
    }),
    // Whoever does not see what is blocked would pass it over without a word.
    ...(all.some(({ lock }) => lock === 'installed')
      ? [`ALTER ROLE ${quoted(AUTHORITY)} ADD MEMBER ${quoted(account)}`]
      : []),
    ...[...locks].map(table => `GRANT SELECT, INSERT, DELETE ON ${quoteTable(lockTable(table))} ${to}`),
  ]
}
