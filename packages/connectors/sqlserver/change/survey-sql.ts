// What a plan would do, asked without doing it: counts, what stays because of a hold, what goes along, and a masked sample.
import { assignmentsOf } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import type { Hop, Plan, Step } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table } from '@himaya/plans/schema'
import type { Hold } from '@himaya/plans/source'
import { at, isBytes } from '../types.ts'
import { changeSql, detachRows, removeReferring, removeRows, setRows } from './act-sql.ts'
import { conditionSql, NEVER, rowsOf } from './condition-sql.ts'
import { holdsOn, lockedRows, meantSql, nextRows, referringRows } from './find-sql.ts'
import { blockRows, unblockRows } from './lock-sql.ts'
import {
  baseOf,
  columnOf,
  isDay,
  letters,
  type Parameters,
  parameters,
  type Statement,
  textOf,
} from './values.ts'

/** A count: `text` answers one number, at most `limit + 1`; `of` is the table in which rows are counted. */
export type Counting = Statement & { readonly of: Table; readonly isWhole: boolean }

const counting = (
  of: Table,
  where: string,
  { values }: Parameters,
  limit: number,
  isWhole = true,
): Counting => ({
  text: `SELECT CONVERT(varchar(20), COUNT_BIG(*)) FROM (SELECT TOP (${limit + 1}) 1 AS x FROM ${rowsOf(of, 't')} WHERE ${where}) AS r`,
  of,
  values,
  isWhole,
})

/** What the plan means, holds not asked. */
const meant = (parameter: Parameters, schema: Schema, plan: Plan, alias: string) =>
  `(${meantSql(parameter, schema, plan, [], alias)})`

export function countMeant(schema: Schema, plan: Plan, limit: number): Counting {
  const parameter = parameters()
  return counting(plan.table, meant(parameter, schema, plan, 't'), parameter, limit)
}

export function countUnknown(schema: Schema, { table }: Plan, unknown: Condition, limit: number): Counting {
  const parameter = parameters()
  return counting(table, conditionSql(parameter, schema, table, 't', unknown), parameter, limit)
}

/** How rows are reached from rows that go: those that go along, and those that let go. */
const waysOf = ({ hops, steps }: Plan): readonly Hop[] => [
  ...hops,
  ...steps.flatMap(step => (step.does === 'detach' ? [step] : [])),
]

const joined = ({ key }: Hop, alias: string, of: string) =>
  key.columns
    .map((column, part) => `${at(alias, column)} = ${at(of, key.references.columns[part] ?? '')}`)
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
      const deeper = `${alias}_h`
      const held = heldSql(way.table, deeper, [...path, way.table])
      const from = `EXISTS (SELECT 1 FROM ${rowsOf(way.table, deeper)} WHERE ${joined(way, deeper, alias)}`
      return held === null ? [] : [`${from} AND ${held})`]
    })
    const all = [...own, ...along]
    return all.length > 0 ? `(${all.join(' OR ')})` : null
  }
  const is = meant(parameter, schema, plan, 't')
  const held = heldSql(plan.table, 't', [plan.table])
  return held === null ? null : counting(plan.table, `${is} AND ${held}`, parameter, limit, isWhole)
}

/** Rows of another table that would go with those meant, or let go of them. */
export function countAlong(schema: Schema, plan: Plan, table: Table, limit: number): Counting {
  const parameter = parameters()
  const ways = waysOf(plan)
  let isWhole = !ways.some(way => way.table === plan.table)
  const goes = (here: Table, alias: string, path: readonly Table[]): string => {
    if (here === plan.table) return meant(parameter, schema, plan, alias)
    const found = ways.flatMap(way => {
      if (way.table !== here) return []
      if (path.includes(way.of)) {
        isWhole = false
        return []
      }
      const deeper = `${alias}_o`
      const from = `EXISTS (SELECT 1 FROM ${rowsOf(way.of, deeper)} WHERE ${joined(way, alias, deeper)}`
      return [`${from} AND ${goes(way.of, deeper, [...path, way.of])})`]
    })
    return found.length > 0 ? `(${found.join(' OR ')})` : NEVER
  }
  const where = goes(table, 't', [table])
  return counting(table, where, parameter, limit, isWhole)
}

/** For each column a first part and, where it is to be masked, its length. */
export function sampleRows(schema: Schema, plan: Plan, columns: readonly string[], limit: number): Statement {
  const parameter = parameters()
  const where = meant(parameter, schema, plan, 't')
  const shown = columns.flatMap(name => {
    const column = columnOf(plan.table, name)
    const text = textOf(column, at('t', name))
    return isDay(column)
      ? [`LEFT(${text}, 10)`, 'NULL']
      : [`LEFT(${text}, 1)`, `CONVERT(varchar(20), DATALENGTH(${text}) / ${isBytes(baseOf(column)) ? 1 : 2})`]
  })
  return {
    text: `SELECT TOP (${limit}) ${shown.join(', ')} FROM ${rowsOf(plan.table, 't')} WHERE ${where}`,
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
  const after = columns.map((name, index) => {
    const change = changes.get(name)
    const value = change
      ? textOf(columnOf(plan.table, name), changeSql(parameter, plan.table, name, change, secret))
      : textOf(columnOf(plan.table, name), at('t', name))
    return `${letters(value)} AS g${index}`
  })
  const where = conditionSql(parameter, schema, plan.table, 't', plan.where)
  const names = columns.map((_, index) => `g${index}`).join(', ')
  return {
    text: `SELECT ${['MIN(n)', 'SUM(CASE WHEN n = 1 THEN n ELSE 0 END)', 'SUM(CASE WHEN n < 5 THEN n ELSE 0 END)'].map(each => `CONVERT(varchar(20), ${each})`).join(', ')} FROM (SELECT COUNT_BIG(*) AS n FROM (SELECT ${after.join(', ')} FROM ${rowsOf(plan.table, 't')} WHERE ${where}) AS r GROUP BY ${names}) AS s`,
    values: parameter.values,
  }
}

/** What a batch sends, in its order, to be read. */
export function statementsOf(schema: Schema, plan: Plan, holds: readonly Hold[]): readonly string[] {
  const known = (table: Table) => [table.key.map(() => '')]
  const looked = plan.hops.filter(({ table }) => plan.keeps || plan.hops.some(({ of }) => of === table))
  return [
    nextRows(schema, plan, holds, null, 1),
    lockedRows(schema, plan.table, known(plan.table), plan, holds),
    ...looked.map(hop => referringRows(hop, known(hop.of))),
    ...plan.steps.flatMap(step => actsOf(plan, step, known)),
  ].map(({ text }) => text)
}

const actsOf = (
  plan: Plan,
  step: Step,
  known: (table: Table) => readonly string[][],
): readonly Statement[] => {
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

export const areKnown = (table: Table, columns: readonly string[]) =>
  columns.length > 0 && columns.every(name => columnNamed(table, name))
