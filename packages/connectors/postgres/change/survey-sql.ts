// What a plan would do, asked without doing it: counts, what stays because of a hold, what goes along, and a masked sample.
import { assignmentsOf } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import type { Hop, Plan, Step } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table } from '@himaya/plans/schema'
import type { Hold, Key } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { changeSql, detachRows, removeReferring, removeRows, setRows } from './act-sql.ts'
import { conditionSql, type Parameters, parameters, rowsOf, type Statement } from './condition-sql.ts'
import { holdsOn, nextRows, referringRows } from './find-sql.ts'
import { blockRows, isBlocked, unblockRows } from './lock-sql.ts'

/** Rows and the count of them: `text` answers one number, at most `limit + 1`; `rows` is what the planner is asked about. */
export type Counting = {
  readonly text: string
  readonly rows: string
  readonly values: readonly unknown[]
  readonly isWhole: boolean
}

const counting = (
  from: string,
  where: string,
  { values }: Parameters,
  limit: number,
  isWhole = true,
): Counting => {
  const rows = `SELECT FROM ${from} WHERE ${where}`
  return { text: `SELECT pg_catalog.count(*) FROM (${rows} LIMIT ${limit + 1}) r`, rows, values, isWhole }
}

const meantSql = (parameter: Parameters, schema: Schema, { table, where, action }: Plan, alias: string) => {
  const meant = conditionSql(parameter, schema, table, alias, where)
  if (action.does === 'block') return `(${meant} AND NOT ${isBlocked(table, alias)})`
  return action.does === 'unblock' ? `(${meant} AND ${isBlocked(table, alias)})` : meant
}

export function countMeant(schema: Schema, plan: Plan, limit: number): Counting {
  const parameter = parameters()
  return counting(rowsOf(plan.table, 't'), meantSql(parameter, schema, plan, 't'), parameter, limit)
}

export function countUnknown(schema: Schema, { table }: Plan, unknown: Condition, limit: number): Counting {
  const parameter = parameters()
  return counting(rowsOf(table, 't'), conditionSql(parameter, schema, table, 't', unknown), parameter, limit)
}

/** How rows are reached from rows that go: those that go along, and those that let go. */
const waysOf = ({ hops, steps }: Plan): readonly Hop[] => [
  ...hops,
  ...steps.flatMap(step => (step.does === 'detach' ? [step] : [])),
]

const joined = ({ key }: Hop, alias: string, of: string) =>
  key.columns
    .map((column, part) => `${alias}.${quoted(column)} = ${of}.${quoted(key.references.columns[part] ?? '')}`)
    .join(' AND ')

/** Those meant that a hold keeps, at any distance; `null` where no hold can. */
export function countHeld(
  schema: Schema,
  plan: Plan,
  holds: readonly Hold[],
  limit: number,
): Counting | null {
  const parameter = parameters()
  const ways = waysOf(plan)
  const leaves = new Set([
    plan.table,
    ...plan.steps.flatMap(step => (step.does === 'delete' ? [step.table] : [])),
  ])
  let isWhole = true
  const heldSql = (table: Table, alias: string, path: readonly Table[]): string | null => {
    const own = holdsOn(holds, table).map(
      ({ where }) => `(${conditionSql(parameter, schema, table, alias, where)})`,
    )
    const along = ways.flatMap(way => {
      if (way.of !== table || !leaves.has(table)) return []
      if (path.includes(way.table)) {
        isWhole = false
        return []
      }
      const deeper = `${alias}h`
      const held = heldSql(way.table, deeper, [...path, way.table])
      return held === null
        ? []
        : [
            `EXISTS (SELECT FROM ${rowsOf(way.table, deeper)} WHERE ${joined(way, deeper, alias)} AND ${held})`,
          ]
    })
    const all = [...own, ...along]
    return all.length > 0 ? `(${all.join(' OR ')})` : null
  }
  const meant = meantSql(parameter, schema, plan, 't')
  const held = heldSql(plan.table, 't', [plan.table])
  return held === null
    ? null
    : counting(rowsOf(plan.table, 't'), `${meant} AND ${held}`, parameter, limit, isWhole)
}

/** Rows of another table that would go with those meant, or let go of them. */
export function countAlong(schema: Schema, plan: Plan, table: Table, limit: number): Counting {
  const parameter = parameters()
  const ways = waysOf(plan)
  let isWhole = true
  const goes = (at: Table, alias: string, path: readonly Table[]): string => {
    if (at === plan.table) return meantSql(parameter, schema, plan, alias)
    const found = ways.flatMap(way => {
      if (way.table !== at) return []
      if (path.includes(way.of)) {
        isWhole = false
        return []
      }
      const deeper = `${alias}g`
      return [
        `EXISTS (SELECT FROM ${rowsOf(way.of, deeper)} WHERE ${joined(way, alias, deeper)} AND ${goes(way.of, deeper, [...path, way.of])})`,
      ]
    })
    return found.length > 0 ? `(${found.join(' OR ')})` : 'FALSE'
  }
  if (ways.some(way => way.table === plan.table)) isWhole = false
  return counting(rowsOf(table, 't'), goes(table, 't', [table]), parameter, limit, isWhole)
}

/** For each column a first part and, where it is to be masked, its length. */
export function sampleRows(schema: Schema, plan: Plan, columns: readonly string[], limit: number): Statement {
  const parameter = parameters()
  const where = meantSql(parameter, schema, plan, 't')
  const shown = columns.flatMap(name => {
    const text = `t.${quoted(name)}::text`
    const family = columnNamed(plan.table, name)?.family
    const isDay = family === 'day' || family === 'instant'
    return isDay ? [`left(${text}, 10)`, 'NULL'] : [`left(${text}, 1)`, `length(${text})`]
  })
  return {
    text: `SELECT ${shown.join(', ')} FROM ${rowsOf(plan.table, 't')} WHERE ${where} LIMIT ${parameter.add(limit)}`,
    values: parameter.values,
  }
}

/** Smallest group, rows that stand alone, rows in groups below five; values as the plan would leave them. */
export function groupSizes(
  schema: Schema,
  plan: Plan,
  columns: readonly string[],
  secret: string,
): Statement {
  const parameter = parameters()
  const changes = new Map(assignmentsOf(plan.action).map(({ column, change }) => [column, change]))
  const after = columns.map((column, at) => {
    const change = changes.get(column)
    const value = change ? changeSql(parameter, plan.table, column, change, secret) : `t.${quoted(column)}`
    return `(${value})::text AS g${at}`
  })
  const where = conditionSql(parameter, schema, plan.table, 't', plan.where)
  const names = columns.map((_, at) => `g${at}`).join(', ')
  return {
    text: `SELECT min(n), coalesce(sum(n) FILTER (WHERE n = 1), 0), coalesce(sum(n) FILTER (WHERE n < 5), 0) FROM (SELECT count(*) AS n FROM (SELECT ${after.join(', ')} FROM ${rowsOf(plan.table, 't')} WHERE ${where}) r GROUP BY ${names}) s`,
    values: parameter.values,
  }
}

/** What a batch sends, in its order, to be read. */
export function statementsOf(schema: Schema, plan: Plan, holds: readonly Hold[]): readonly string[] {
  const known = (table: Table) => [table.key.length > 0 ? table.key.map(() => '') : ['']]
  const isFound = ({ table }: Hop) => plan.keeps || plan.hops.some(({ of }) => of === table)
  const looked = [
    ...plan.hops.filter(isFound),
    ...plan.steps.flatMap(step => (step.does === 'detach' ? [step] : [])),
  ]
  return [
    nextRows(schema, plan, holds, null, 1),
    ...looked.map(hop => referringRows(hop, known(hop.of))),
    ...plan.steps.flatMap(step => actsOf(plan, step, known)),
  ].map(({ text }) => text)
}

const actsOf = (plan: Plan, step: Step, known: (table: Table) => readonly Key[]): readonly Statement[] => {
  switch (step.does) {
    case 'detach':
      return [detachRows(step, known(step.of))]
    case 'delete': {
      const isLeaf = step.table !== plan.table && !plan.hops.some(({ of }) => of === step.table)
      const into = plan.hops.filter(({ table }) => table === step.table)
      if (isLeaf && !plan.keeps) return into.map(hop => removeReferring(hop, known(hop.of)))
      return [removeRows(step.table, known(step.table))]
    }
    case 'set':
      return [setRows(step.table, known(step.table), step.columns, '')]
    case 'block':
      return [blockRows(step.table, known(step.table))]
    case 'unblock':
      return [unblockRows(step.table, known(step.table))]
  }
}
