// A plan looked at beforehand, on the source itself: bounded in time, since whoever asks is waiting and the source has other work.
import { removes } from '@himaya/plans/action'
import { maskedText } from '@himaya/plans/masked'
import type { Plan } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table } from '@himaya/plans/schema'
import type { Count, Groups, Hold, Survey, SurveyOptions } from '@himaya/plans/source'
import { ConnectorFailure } from '../../failure.ts'
import { quoteTable } from '../identifier.ts'
import type { Session, Sessions } from '../session.ts'
import { conditionSql, parameters, rowsOf } from './condition-sql.ts'
import {
  type Counting,
  countAlong,
  countHeld,
  countMeant,
  countUnknown,
  groupSizes,
  sampleRows,
  statementsOf,
} from './survey-sql.ts'

/** Milliseconds that all counts of a survey may take together, and that each is given at the least. */
const BUDGET = 4_000
const LEAST = 250

export const surveying = (sessions: Sessions, schema: Schema, secret: string, signal: AbortSignal) => {
  const asking = <T>(milliseconds: number | null, ask: (session: Session) => Promise<T>): Promise<T> =>
    sessions.within(signal, 'READ ONLY', async session => {
      if (milliseconds !== null) await session.run(`SET LOCAL statement_timeout = ${Math.ceil(milliseconds)}`)
      return ask(session)
    })
  const orNull = <T>(answer: Promise<T>): Promise<T | null> =>
    answer.catch(error => {
      if (error instanceof ConnectorFailure && error.code === 'timeout' && !signal.aborted) return null
      throw error
    })

  async function survey(plan: Plan, holds: readonly Hold[], options: SurveyOptions): Promise<Survey> {
    const { table } = plan
    const until = performance.now() + BUDGET
    const left = () => Math.max(LEAST, until - performance.now())
    const on = { on: table.name }
    const count = async (counting: Counting | null): Promise<Count> => {
      if (counting === null) return { rows: 0, exact: true }
      const { text, values, rows, isWhole } = counting
      const answer = await orNull(asking(left(), session => session.run(text, values, on)))
      const found = answer === null ? null : Number(answer[0]?.[0])
      if (found !== null && found <= options.countLimit) return { rows: found, exact: isWhole }
      const [told] = await asking(null, session => session.run(`EXPLAIN (FORMAT JSON) ${rows}`, values, on))
      const estimate = planOf(told?.[0])['Plan Rows']
      return { rows: Math.max(Math.round(Number(estimate)), found ?? 0), exact: false }
    }
    const others = [...new Set(plan.steps.map(step => step.table))].filter(each => each !== table)
    const dependents: { table: { schema: string; name: string }; rows: Count }[] = []
    const meant = await count(countMeant(schema, plan, options.countLimit))
    const held = await count(countHeld(schema, plan, holds, options.countLimit))
    const { unknown } = options
    const unknowns = await count(unknown && countUnknown(schema, plan, unknown, options.countLimit))
    for (const each of others)
      dependents.push({
        table: { schema: each.schema, name: each.name },
        rows: await count(countAlong(schema, plan, each, options.countLimit)),
      })
    return {
      meant,
      held,
      unknown: unknowns,
      dependents,
      sample: await sample(plan, options.sample, left()),
      index: await asking(null, session => indexOf(session, plan)),
      statements: statementsOf(schema, plan, holds),
    }
  }

  async function sample(plan: Plan, limit: number, milliseconds: number): Promise<Survey['sample']> {
    if (limit === 0) return []
    const { table } = plan
    const readable = await asking(null, session => readableColumns(session, table))
    const { text, values } = sampleRows(schema, plan, readable, limit)
    const rows = await orNull(asking(milliseconds, session => session.run(text, values, { on: table.name })))
    return (rows ?? []).map(row =>
      Object.fromEntries(
        readable.map((name, at) => {
          const [first, length] = [row[2 * at] ?? null, row[2 * at + 1] ?? null]
          return [name, first === null || length === null ? first : maskedText(first, Number(length))]
        }),
      ),
    )
  }

  /**
   * A small table is read from end to end though it has an index: what counts is whether there is one to use. One that does not
   * begin with a column of the condition is none, unless the planner takes it by its own choice.
   */
  async function indexOf(session: Session, plan: Plan): Promise<Survey['index']> {
    const { table, where } = plan
    const parameter = parameters()
    const condition = conditionSql(parameter, schema, table, 't', where)
    const explained = `EXPLAIN (FORMAT JSON) SELECT FROM ${rowsOf(table, 't')} WHERE ${condition}`
    const isUsed = async () => {
      const [row] = await session.run(explained, parameter.values, { on: table.name })
      const scans = scansOf(planOf(row?.[0]))
      return scans.length > 0 && scans.every(scan => 'Index Cond' in scan)
    }
    if (await isUsed()) return 'used'
    const missing = plan.notes.some(note => note.code === 'no-index' && note.table === table.name)
    if (missing && table.kind === 'table') return 'none'
    await session.run('SET LOCAL enable_seqscan = off')
    return (await isUsed()) ? 'used' : 'none'
  }

  async function groups(plan: Plan, columns: readonly string[]): Promise<Groups | null> {
    const isKnown = columns.length > 0 && columns.every(name => columnNamed(plan.table, name))
    if (removes(plan.action) || !isKnown) return null
    const { text, values } = groupSizes(schema, plan, columns, secret)
    const answer = await orNull(asking(BUDGET, session => session.run(text, values, { on: plan.table.name })))
    const [smallest, alone, below5] = answer?.[0] ?? []
    if (smallest == null) return null
    return { smallest: Number(smallest), alone: Number(alone), below5: Number(below5) }
  }

  return { survey, groups }
}

type Explained = { readonly [name: string]: unknown; readonly Plans?: readonly Explained[] }

const planOf = (json: string | null | undefined): Explained => JSON.parse(json ?? '[]')[0]?.Plan ?? {}

/** The scans of the table itself, those of its parts, and not those of tables that its condition asks. */
const scansOf = (node: Explained): readonly Explained[] => {
  const within = (node.Plans ?? []).filter(each => each['Parent Relationship'] !== 'SubPlan')
  const isScan = typeof node['Node Type'] === 'string' && node['Node Type'].endsWith('Scan')
  if (!isScan) return within.flatMap(scansOf)
  if (node['Node Type'] !== 'Bitmap Heap Scan') return [node]
  return within.flatMap(scansOf)
}

async function readableColumns(session: Session, table: Table): Promise<readonly string[]> {
  const rows = await session.run(
    `SELECT a.attname FROM pg_catalog.pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
     AND pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'SELECT') ORDER BY a.attnum`,
    [quoteTable(table)],
  )
  return rows.map(([name]) => name ?? '').filter(name => columnNamed(table, name))
}

/** How far the slowest replica is behind. Who may not read statistics sees that there are replicas, and not where they are. */
export async function lagOf(session: Session): Promise<number | null> {
  const [row] = await session.run(
    `SELECT count(*), count(replay_lsn), max(CASE WHEN replay_lsn >= pg_catalog.pg_current_wal_lsn() THEN 0
       ELSE extract(epoch FROM replay_lag) END) FROM pg_catalog.pg_stat_replication`,
  )
  const [replicas, told, seconds] = [Number(row?.[0]), Number(row?.[1]), row?.[2] ?? null]
  if (replicas === 0) return 0
  return told < replicas || seconds === null ? null : Number(seconds)
}
