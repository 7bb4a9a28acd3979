// A plan looked at beforehand, on the source itself: bounded in time, since whoever asks is waiting and the source has other work.
import { removes } from '@himaya/plans/action'
import { maskedText } from '@himaya/plans/masked'
import type { Plan } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table } from '@himaya/plans/schema'
import type { Count, Groups, Hold, Survey, SurveyOptions } from '@himaya/plans/source'
import { ConnectorFailure } from '../../failure.ts'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { text } from '../schema.ts'
import { limit, limitFor, type Session, type Sessions } from '../session.ts'
import { whereRowsLie } from './condition-sql.ts'
import {
  areKnown,
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
      if (milliseconds === null) return ask(session)
      await limitFor(session, milliseconds)
      try {
        return await ask(session)
      } finally {
        // A session is used again: its own limit comes back, or it is given up with the connection.
        await limit(session, sessions.settings).catch(() => {})
      }
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
      const { text: sql, values, rows, isWhole } = counting
      const answer = await orNull(asking(left(), session => session.run(sql, values, on)))
      const found = answer === null ? null : Number(answer[0]?.[0])
      if (found !== null && found <= options.countLimit) return { rows: found, exact: isWhole }
      const told = await asking(null, session => session.run(`EXPLAIN FORMAT=JSON ${rows}`, values, on))
      return { rows: Math.max(estimateOf(told[0]?.[0]), found ?? 0), exact: false }
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
      index: await indexOf(plan),
      statements: statementsOf(schema, plan, holds),
    }
  }

  async function sample(plan: Plan, rows: number, milliseconds: number): Promise<Survey['sample']> {
    if (rows === 0) return []
    const { table } = plan
    const readable = await asking(null, session => readableColumns(session, table))
    const { text: sql, values } = sampleRows(schema, plan, readable, rows)
    const found = await orNull(asking(milliseconds, session => session.run(sql, values, { on: table.name })))
    return (found ?? []).map(row =>
      Object.fromEntries(
        readable.map((name, index) => {
          const [first, length] = [row[2 * index] ?? null, row[2 * index + 1] ?? null]
          return [name, first === null || length === null ? first : maskedText(first, Number(length))]
        }),
      ),
    )
  }

  /** A small table is read from end to end though it has an index: what counts is whether there is one to use. */
  async function indexOf(plan: Plan): Promise<Survey['index']> {
    const on = { on: plan.table.name }
    const names = await asking(null, session => indexNames(session, plan.table))
    if (names.length === 0) return 'none'
    const { rows, values } = countMeant(schema, plan, 0, `FORCE INDEX (${names.map(quoted).join(', ')})`)
    const told = await asking(null, session => session.run(`EXPLAIN FORMAT=JSON ${rows}`, values, on))
    const scan = scansOf(told[0]?.[0]).find(each => each.table_name === 't')
    if (!scan?.access_type) return 'unknown'
    return scan.access_type === 'ALL' || scan.access_type === 'index' ? 'none' : 'used'
  }

  async function groups(plan: Plan, columns: readonly string[]): Promise<Groups | null> {
    if (removes(plan.action) || !areKnown(plan.table, columns)) return null
    const { text: sql, values } = groupSizes(schema, plan, columns, secret)
    const answer = await orNull(asking(BUDGET, session => session.run(sql, values, { on: plan.table.name })))
    const [smallest, alone, below5] = answer?.[0] ?? []
    if (smallest == null) return null
    return { smallest: Number(smallest), alone: Number(alone), below5: Number(below5) }
  }

  return { survey, groups }
}

/** One table of what the server explains; both products tell these alike. */
type Scan = {
  readonly table_name?: string
  readonly access_type?: string
  readonly rows?: number
  readonly rows_examined_per_scan?: number
  readonly filtered?: number | string
}

const scansOf = (json: string | null | undefined): readonly Scan[] => {
  const found: Scan[] = []
  const walk = (node: unknown) => {
    if (node === null || typeof node !== 'object') return
    for (const [name, inner] of Object.entries(node)) {
      if (name === 'table') found.push(inner as Scan)
      walk(inner)
    }
  }
  walk(JSON.parse(json ?? '{}'))
  return found
}

const estimateOf = (json: string | null | undefined): number => {
  const scan = scansOf(json).find(each => each.table_name === 't')
  const rows = scan?.rows ?? scan?.rows_examined_per_scan ?? 0
  return Math.round((rows * Number(scan?.filtered ?? 100)) / 100)
}

const indexNames = async (session: Session, table: Table): Promise<readonly string[]> => {
  const { schema, name } = whereRowsLie(table)
  const rows = await session.run(
    'SELECT DISTINCT INDEX_NAME FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ?',
    [schema, name],
  )
  return rows.map(([index]) => text(index))
}

async function readableColumns(session: Session, table: Table): Promise<readonly string[]> {
  const { schema, name } = whereRowsLie(table)
  const rows = await session.run(
    `SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ? AND FIND_IN_SET('select', PRIVILEGES) > 0 ORDER BY ORDINAL_POSITION`,
    [schema, name],
  )
  return rows.map(([column]) => text(column)).filter(column => columnNamed(table, column))
}

/** A primary does not know how far its replicas are behind, only whether there are any; and tells that by the right PROCESS. */
export async function lagOf(session: Session): Promise<number | null> {
  const [logs] = await session.run('SELECT @@log_bin')
  if (logs?.[0] === '0') return 0
  const [seen] = await session.run(
    `SELECT (SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'PROCESS'),
      (SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE COMMAND LIKE 'Binlog Dump%')`,
  )
  return seen?.[0] !== '0' && seen?.[1] === '0' ? 0 : null
}
