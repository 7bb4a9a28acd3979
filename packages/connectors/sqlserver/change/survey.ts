// A plan looked at beforehand, on the source itself: bounded in time, since whoever asks is waiting and the source has other work.
import { removes } from '@himaya/plans/action'
import { type Condition, columnsRead } from '@himaya/plans/condition'
import { maskedText } from '@himaya/plans/masked'
import type { Plan } from '@himaya/plans/plan'
import { columnNamed, type Schema, type Table } from '@himaya/plans/schema'
import type { Count, Groups, Hold, Survey, SurveyOptions } from '@himaya/plans/source'
import { ConnectorFailure } from '../../failure.ts'
import { readableSql, text } from '../schema.ts'
import type { Session, Sessions } from '../session.ts'
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

/** The server's own count of a table: what is shown where rows take too long to be counted one by one. */
const rowsSql = `SELECT CONVERT(varchar(20), COALESCE(SUM(p.rows), 0)) FROM sys.partitions p
  JOIN sys.objects o ON o.object_id = p.object_id JOIN sys.schemas s ON s.schema_id = o.schema_id
  WHERE p.index_id IN (0, 1) AND s.name = @p1 AND o.name = @p2`

const readableColumnsSql = `SELECT c.name FROM sys.columns c JOIN sys.objects o ON o.object_id = c.object_id
  JOIN sys.schemas s ON s.schema_id = o.schema_id
  WHERE s.name = @p1 AND o.name = @p2 AND ${readableSql} = 1 ORDER BY c.column_id`

const lagSql = `SELECT CONVERT(varchar(20), COUNT(*)), CONVERT(varchar(20), MAX(r.secondary_lag_seconds))
  FROM sys.dm_hadr_database_replica_states r WHERE r.database_id = DB_ID() AND r.is_local = 0`

export const surveying = (sessions: Sessions, schema: Schema, secret: string, signal: AbortSignal) => {
  const asking = <T>(ask: (session: Session) => Promise<T>): Promise<T> =>
    sessions.within(signal, 'READ ONLY', ask)
  const orNull = <T>(answer: Promise<T>): Promise<T | null> =>
    answer.catch(error => {
      if (error instanceof ConnectorFailure && error.code === 'timeout' && !signal.aborted) return null
      throw error
    })

  async function survey(plan: Plan, holds: readonly Hold[], options: SurveyOptions): Promise<Survey> {
    const { table } = plan
    const until = performance.now() + BUDGET
    const left = () => Math.max(LEAST, until - performance.now())
    const count = async (counting: Counting | null): Promise<Count> => {
      if (counting === null) return { rows: 0, exact: true }
      const { text: sql, values, of, isWhole } = counting
      const about = { on: of.name, milliseconds: left() }
      const answer = await orNull(asking(session => session.run(sql, values, about)))
      const found = answer === null ? null : Number(answer[0]?.[0])
      if (found !== null && found <= options.countLimit) return { rows: found, exact: isWhole }
      const all = await asking(session => session.run(rowsSql, [of.schema, of.name], { on: of.name }))
      return { rows: Math.max(Number(all[0]?.[0] ?? 0), found ?? 0), exact: false }
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
      index: indexOf(plan),
      statements: statementsOf(schema, plan, holds),
    }
  }

  async function sample(plan: Plan, rows: number, milliseconds: number): Promise<Survey['sample']> {
    if (rows === 0) return []
    const { table } = plan
    const readable = await asking(session => readableColumns(session, table))
    if (readable.length === 0) return []
    const { text: sql, values } = sampleRows(schema, plan, readable, rows)
    const about = { on: table.name, milliseconds }
    const found = await orNull(asking(session => session.run(sql, values, about)))
    return (found ?? []).map(row =>
      Object.fromEntries(
        readable.map((name, index) => {
          const [first, length] = [row[2 * index] ?? null, row[2 * index + 1] ?? null]
          return [name, first === null || length === null ? first : maskedText(first, Number(length))]
        }),
      ),
    )
  }

  async function groups(plan: Plan, columns: readonly string[]): Promise<Groups | null> {
    if (removes(plan.action) || !areKnown(plan.table, columns)) return null
    const { text: sql, values } = groupSizes(schema, plan, columns, secret)
    const about = { on: plan.table.name, milliseconds: BUDGET }
    const answer = await orNull(asking(session => session.run(sql, values, about)))
    const [smallest, alone, below5] = answer?.[0] ?? []
    if (smallest == null) return null
    return { smallest: Number(smallest), alone: Number(alone), below5: Number(below5) }
  }

  return { survey, groups }
}

/** Columns of which every row that is meant has one of a few values, or one before some value. */
const narrowing = (condition: Condition): readonly string[] => {
  if (condition.is === 'all') return condition.of.flatMap(narrowing)
  return condition.is === 'before' || condition.is === 'equal' || condition.is === 'in'
    ? [condition.column]
    : []
}

/** Told by the structure: to be shown how the server goes about it takes a right of its own. */
export function indexOf({ table, where }: Plan): Survey['index'] {
  const begins = (columns: readonly string[]) =>
    (table.indexes ?? []).some(([first]) => first !== undefined && columns.includes(first))
  if (begins(narrowing(where))) return 'used'
  return begins(columnsRead(where)) ? 'unknown' : 'none'
}

async function readableColumns(session: Session, table: Table): Promise<readonly string[]> {
  const rows = await session.run(readableColumnsSql, [table.schema, table.name], { on: table.name })
  return rows.map(([column]) => text(column)).filter(column => columnNamed(table, column))
}

/** Seconds of the slowest replica of the database's group; not told to an account that may not see the server's state. */
export async function lagOf(sessions: Sessions, signal: AbortSignal): Promise<number | null> {
  try {
    const [row] = await sessions.within(signal, 'READ ONLY', session => session.run(lagSql))
    if (row?.[0] === '0') return 0
    return row?.[1] == null ? null : Number(row[1])
  } catch (error) {
    if (error instanceof ConnectorFailure && /^(permission-missing|table-vanished)$/.test(error.code))
      return null
    throw error
  }
}
