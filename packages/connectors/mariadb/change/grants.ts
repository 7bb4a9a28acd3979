// The least that an account needs on the source to carry out one plan.
import { detachable } from '@himaya/plans/departures'
import type { Plan } from '@himaya/plans/plan'
import { nameOf, type Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted, quoteTable } from '../identifier.ts'
import { whereRowsLie } from './condition-sql.ts'
import { lockTable } from './lock-names.ts'
import { stampsItself } from './values.ts'

/** An account is a name and the machine it comes from: `himaya@10.0.0.5`, else from anywhere. */
const accountSql = (account: string) => {
  const cut = account.lastIndexOf('@')
  const [name, host] = cut === -1 ? [account, '%'] : [account.slice(0, cut), account.slice(cut + 1)]
  return `${quoted(name)}@${quoted(host)}`
}

/** Reading is granted by the table: a hold may come on any of its columns. */
export function grants(plan: Plan, account: string): readonly string[] {
  const to = `TO ${accountSql(account)}`
  const tables = new Map(
    [plan.table, ...plan.reads, ...plan.steps.map(step => step.table)].map(each => [nameOf(each), each]),
  )
  const updated = new Map<Table, Set<string>>()
  const mayUpdate = (table: Table, columns: readonly string[]) => {
    const known = updated.get(table) ?? new Set<string>()
    updated.set(table, known)
    for (const column of columns) known.add(column)
    for (const column of table.columns) if (stampsItself(column)) known.add(column.name)
  }
  for (const step of plan.steps) {
    if (step.does === 'detach') mayUpdate(step.table, detachable(step.table, step.key))
    if (step.does === 'set')
      mayUpdate(
        step.table,
        step.columns.map(({ column }) => column),
      )
    // To lock a row takes the right to change something of it.
    if (step.does === 'block' || step.does === 'unblock') mayUpdate(step.table, step.table.key.slice(0, 1))
  }
  const removed = new Set(plan.steps.flatMap(step => (step.does === 'delete' ? [step.table] : [])))
  const locks = new Set(
    plan.steps.flatMap(step => (step.does === 'block' || step.does === 'unblock' ? [step.table] : [])),
  )
  return [
    // Which tables refer to these, and would be changed along, is told to nobody else.
    `GRANT PROCESS ON *.* ${to}`,
    ...[...tables.values()].map(table => {
      const columns = [...(updated.get(table) ?? [])].map(quoted).join(', ')
      const rights = [
        'SELECT',
        ...(columns ? [`UPDATE (${columns})`] : []),
        ...(removed.has(table) ? ['DELETE'] : []),
        // What is kept is kept to be put back.
        ...(removed.has(table) && plan.keeps ? ['INSERT'] : []),
      ]
      return `GRANT ${rights.join(', ')} ON ${quoteTable(whereRowsLie(table))} ${to}`
    }),
    // A table whose rows can be blocked is known by the view of its name.
    ...[...tables.values()].flatMap(table =>
      table.lock === 'installed'
        ? [
            `GRANT SHOW VIEW ON ${quoteTable(table)} ${to}`,
            `GRANT SELECT${locks.has(table) ? ', INSERT, DELETE' : ''} ON ${quoteTable(lockTable(table))} ${to}`,
          ]
        : [],
    ),
  ]
}
