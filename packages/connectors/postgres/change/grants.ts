// The least that an account needs on the source to carry out one plan.
import { removes } from '@himaya/plans/action'
import { detachable } from '@himaya/plans/departures'
import type { Plan } from '@himaya/plans/plan'
import { nameOf, type Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { AUTHORITY, LOCKS, lockTable } from './lock-sql.ts'

/**
 * Reading is granted by the table: a hold may come on any of its columns. To lock a row that goes, PostgreSQL asks for the right
 * to update one of its columns; the first of its key is named, which no statement of ours changes.
 */
export function grants(plan: Plan, account: string): readonly string[] {
  const to = `TO ${quoted(account)}`
  const tables = new Map(
    [plan.table, ...plan.reads, ...plan.steps.map(step => step.table)].map(each => [nameOf(each), each]),
  )
  const schemas = [...new Set([...tables.values()].map(({ schema }) => schema))]
  const updated = new Map<Table, Set<string>>()
  const mayUpdate = (table: Table, columns: readonly string[]) => {
    const known = updated.get(table) ?? new Set<string>()
    updated.set(table, known)
    for (const column of columns) known.add(column)
  }
  for (const step of plan.steps) {
    if (step.does === 'detach') mayUpdate(step.table, detachable(step.table, step.key))
    else if (step.does === 'set')
      mayUpdate(
        step.table,
        step.columns.map(({ column }) => column),
      )
    else mayUpdate(step.table, [step.table.key[0] ?? step.table.columns[0]?.name ?? ''])
  }
  const removed = new Set(plan.steps.flatMap(step => (step.does === 'delete' ? [step.table] : [])))
  const locksUsed = [...tables.values()].filter(({ lock }) => lock === 'installed')
  return [
    ...schemas.map(schema => `GRANT USAGE ON SCHEMA ${quoted(schema)} ${to}`),
    ...[...tables.values()].map(table => {
      const columns = [...(updated.get(table) ?? [])].map(quoted).join(', ')
      const rights = [
        'SELECT',
        ...(columns ? [`UPDATE (${columns})`] : []),
        ...(removed.has(table) ? ['DELETE'] : []),
        // What is kept is kept to be put back.
        ...(removed.has(table) && plan.keeps ? ['INSERT'] : []),
      ]
      return `GRANT ${rights.join(', ')} ON ${quoteTable(table)} ${to}`
    }),
    // Who does not belong to the authority does not see what is blocked, and would pass it over.
    ...(locksUsed.length > 0 ? [`GRANT ${AUTHORITY} ${to}`] : []),
    ...(removes(plan.action) || plan.action.does === 'anonymise' || plan.action.does === 'rectify'
      ? []
      : [
          `GRANT USAGE ON SCHEMA ${quoted(LOCKS)} ${to}`,
          `GRANT SELECT, INSERT, DELETE ON ${quoteTable(lockTable(plan.table))} ${to}`,
        ]),
  ]
}
