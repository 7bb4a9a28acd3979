// What a plan would do, looked at without doing it.
import { assignmentsOf, locks, removes } from '@himaya/plans/action'
import { doBatch } from '@himaya/plans/batch'
import type { Condition } from '@himaya/plans/condition'
import type { Plan, Step } from '@himaya/plans/plan'
import { nameOf, type Table } from '@himaya/plans/schema'
import type { Count, Groups, Hold, Key, Survey, SurveyOptions, Work } from '@himaya/plans/source'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { changeSql } from './becomes.ts'
import { conditionSql, parameters } from './condition.ts'
import { quoteStored } from './names.ts'
import type { Session, Statement } from './session.ts'
import {
  blockRows,
  detachRows,
  keyParts,
  meantSql,
  nextRows,
  referringRows,
  removeReferring,
  removeRows,
  setRows,
  unblockRows,
} from './sql.ts'
import type { Structure } from './structure.ts'

/** Rows of the plan's own table from which it is told what goes with them, when there are more. */
const walkedRows = 20_000
const pageRows = 1_000

export async function surveyOf(
  session: Session,
  work: Work,
  structure: Structure,
  plan: Plan,
  holds: readonly Hold[],
  { sample, unknown, countLimit }: SurveyOptions,
): Promise<Survey> {
  const meant = await countRows(session, structure, plan, plan.where, countLimit)
  const walk = await walkAlong(work, plan, Math.min(countLimit, walkedRows))
  const share = walk.roots === 0 ? 0 : Math.max(1, meant.rows / walk.roots)
  const counted = (rows: number): Count =>
    walk.isWhole ? { rows, exact: true } : { rows: Math.round(rows * share), exact: false }
  return {
    meant,
    held: await heldAmong(session, work, structure, plan, holds, countLimit),
    unknown:
      unknown === null
        ? { rows: 0, exact: true }
        : await countRows(session, structure, plan, unknown, countLimit),
    dependents: [...walk.along].map(([{ schema, name }, rows]) => ({
      table: { schema, name },
      rows: counted(rows),
    })),
    sample: await sampleOf(session, structure, plan, sample),
    index: await indexOf(session, structure, plan),
    statements: statementsOf(structure, plan, holds),
  }
}

const number = async (session: Session, statement: Statement, on: string) =>
  Number((await session.ask(statement, on))[0]?.[0] ?? 0)

async function countRows(
  session: Session,
  structure: Structure,
  plan: Plan,
  where: Condition,
  limit: number,
  more: (parameter: ReturnType<typeof parameters>) => readonly string[] = () => [],
): Promise<Count> {
  const { table } = plan
  const parameter = parameters()
  const conditions = [meantSql(parameter, structure, { ...plan, where }, []), ...more(parameter)].join(
    ' AND ',
  )
  const counted = await number(
    session,
    {
      text: `SELECT count(*) FROM (SELECT 1 FROM ${quoteStored(table)} AS t WHERE ${conditions} LIMIT ${parameter.add(BigInt(limit + 1))})`,
      values: parameter.values,
    },
    table.name,
  )
  if (counted <= limit) return { rows: counted, exact: true }
  return { rows: Math.max(counted, await estimateRows(session, structure, plan, where)), exact: false }
}

const places = 50
const rowsAtPlace = 100

/** The share of some rows from many places of the table, times its rows. 0 where they have no numbers. */
async function estimateRows(
  session: Session,
  structure: Structure,
  plan: Plan,
  where: Condition,
): Promise<number> {
  const rowid = structure.particulars.get(plan.table.name)?.rowid ?? null
  if (rowid === null) return 0
  const from = quoteStored(plan.table)
  const [bounds] = await session.ask({
    text: `SELECT (SELECT min(${rowid}) FROM ${from}), (SELECT max(${rowid}) FROM ${from})`,
    values: [],
  })
  const [first, last] = bounds ?? []
  if (typeof first !== 'bigint' || typeof last !== 'bigint') return 0
  let seen = 0
  let hits = 0
  for (let place = 0n; place < places; place++) {
    const parameter = parameters()
    const holdsTrue = `sum((${conditionSql(parameter, structure.schema, plan.table, 't', where)}) IS TRUE)`
    const start = parameter.add(first + ((last - first) * place) / BigInt(places))
    const [row] = await session.ask({
      text: `SELECT count(*), ${holdsTrue} FROM (SELECT * FROM ${from} WHERE ${rowid} >= ${start} ORDER BY ${rowid} LIMIT ${rowsAtPlace}) AS t`,
      values: parameter.values,
    })
    seen += Number(row?.[0] ?? 0)
    hits += Number(row?.[1] ?? 0)
  }
  // Row numbers may have gaps; how many rows lie between two of them is not told without counting.
  return seen === 0 ? 0 : Math.round((Number(last - first + 1n) * hits) / seen)
}

type Walk = {
  readonly roots: number
  readonly isWhole: boolean
  readonly along: ReadonlyMap<Table, number>
}

/** Rows that would go with the first of those meant, or let go of them, found as a batch finds them. */
async function walkAlong(work: Work, plan: Plan, most: number): Promise<Walk> {
  const ways = [...plan.hops, ...plan.steps.flatMap(step => (step.does === 'detach' ? [step] : []))]
  const seen = new Map<Table, Set<string>>()
  if (ways.length === 0) return { roots: 0, isWhole: true, along: new Map() }
  const goes = (table: Table) => plan.steps.some(step => step.does === 'delete' && step.table === table)
  const add = (table: Table, keys: readonly Key[]) => {
    const known = seen.get(table) ?? new Set<string>()
    seen.set(table, known)
    return keys.filter(key => {
      const text = JSON.stringify(key)
      return !known.has(text) && known.add(text)
    })
  }
  let roots = 0
  let after: Key | null = null
  for (;;) {
    const page: readonly Key[] = await work.next(plan, [], after, Math.min(pageRows, most - roots + 1))
    if (page.length === 0 || roots + page.length > most) {
      const along = [...seen].filter(([table]) => table !== plan.table)
      return {
        roots,
        isWhole: page.length === 0,
        along: new Map(along.map(([table, keys]) => [table, keys.size])),
      }
    }
    roots += page.length
    after = page.at(-1) ?? null
    const open = [{ table: plan.table, keys: add(plan.table, page) }]
    for (const { table, keys } of open)
      for (const hop of ways)
        if (hop.of === table && goes(table) && keys.length > 0)
          open.push({ table: hop.table, keys: add(hop.table, await work.referring(hop, keys)) })
  }
}

class Looked extends Error {}

async function heldAmong(
  session: Session,
  work: Work,
  structure: Structure,
  plan: Plan,
  holds: readonly Hold[],
  limit: number,
): Promise<Count> {
  const isOwn = (hold: Hold) => nameOf(hold.table) === nameOf(plan.table)
  const own = holds.filter(isOwn)
  const covered = (parameter: ReturnType<typeof parameters>) => [
    `(${own.map(({ where }) => `(${conditionSql(parameter, structure.schema, plan.table, 't', where)}) IS TRUE`).join(' OR ')})`,
  ]
  const direct: Count =
    own.length === 0
      ? { rows: 0, exact: true }
      : await countRows(session, structure, plan, plan.where, limit, covered)
  const touched = new Set(plan.steps.map(({ table }) => nameOf(table)))
  const elsewhere = holds.filter(hold => touched.has(nameOf(hold.table)))
  if (elsewhere.length === own.length && plan.hops.length === 0) return direct
  let kept = 0
  let looked = 0
  let after: Key | null = null
  while (looked < Math.min(limit, walkedRows)) {
    let last: Key | null = null
    const announce = async (what: { kept: readonly Key[]; roots: readonly Key[]; last: Key | null }) => {
      kept += what.kept.length
      looked += what.kept.length + what.roots.length
      last = what.last
      throw new Looked()
    }
    const lookingOnly = { ...plan, keeps: false, files: null }
    await doBatch(work, { plan: lookingOnly, holds, after, limit: pageRows, announce }).catch(
      (error: unknown) => {
        if (!(error instanceof Looked)) throw error
      },
    )
    if (last === null) return { rows: direct.rows + kept, exact: direct.exact }
    after = last
  }
  return { rows: direct.rows + kept, exact: false }
}

/** Masked before it leaves the process in which the file is read. */
async function sampleOf(
  session: Session,
  structure: Structure,
  plan: Plan,
  rows: number,
): Promise<Survey['sample']> {
  const { table } = plan
  const parameter = parameters()
  const cells = table.columns.map(({ name, family }) => {
    const at = `t.${quoted(name)}`
    if (family === 'day' || family === 'instant') return `substr(CAST(${at} AS TEXT), 1, 10)`
    return `himaya_masked(CASE typeof(${at}) WHEN 'blob' THEN hex(${at}) ELSE CAST(${at} AS TEXT) END)`
  })
  const where = meantSql(parameter, structure, plan, [])
  const order = keyParts(structure, table, 't').map(({ at }) => at)
  const found = await session.ask(
    {
      text: `SELECT ${cells.join(', ')} FROM ${quoteStored(table)} AS t WHERE ${where} ORDER BY ${order.join(', ')} LIMIT ${parameter.add(BigInt(rows))}`,
      values: parameter.values,
    },
    table.name,
  )
  return found.map(row =>
    Object.fromEntries(
      table.columns.map(({ name }, at) => [
        name,
        row[at] === null || row[at] === undefined ? null : String(row[at]),
      ]),
    ),
  )
}

/** Whether the rows are searched for by what the condition says of them, or passed one by one. */
async function indexOf(session: Session, structure: Structure, plan: Plan): Promise<Survey['index']> {
  const parameter = parameters()
  const where = conditionSql(parameter, structure.schema, plan.table, 't', plan.where)
  const rows = await session.ask({
    text: `EXPLAIN QUERY PLAN SELECT 1 FROM ${quoteStored(plan.table)} AS t WHERE ${where}`,
    values: parameter.values,
  })
  const ways = rows.map(row => String(row[3]))
  if (ways.some(way => /^SCAN t\b/.test(way))) return 'none'
  return ways.some(way => /^SEARCH t\b|^MULTI-INDEX OR/.test(way)) ? 'used' : 'unknown'
}

/** What a batch sends, in its order. */
function statementsOf(structure: Structure, plan: Plan, holds: readonly Hold[]): readonly string[] {
  const none: readonly Key[] = []
  const found = plan.hops.map(hop => referringRows(structure, hop, none))
  const done = plan.steps.flatMap(step => statementsOfStep(structure, plan, holds, step))
  const defers = plan.deferred.length > 0 ? ['PRAGMA defer_foreign_keys = ON'] : []
  const texts = [nextRows(structure, plan, holds, null, 1), ...found].map(({ text }) => text)
  return ['BEGIN IMMEDIATE', ...texts, ...defers, ...done.map(({ text }) => text), 'COMMIT']
}

function statementsOfStep(
  structure: Structure,
  plan: Plan,
  holds: readonly Hold[],
  step: Step,
): readonly Statement[] {
  const none: readonly Key[] = []
  switch (step.does) {
    case 'detach':
      return [detachRows(structure, step, none)]
    case 'delete':
      return isKnown(plan, holds, step.table)
        ? [removeRows(structure, step.table, none)]
        : plan.hops.filter(hop => hop.table === step.table).map(hop => removeReferring(structure, hop, none))
    case 'set':
      return [setRows(structure, step.table, none, step.columns)]
    case 'block':
      return [blockRows(structure, step.table, none)]
    case 'unblock':
      return [unblockRows(structure, step.table, none)]
  }
}

const isKnown = (plan: Plan, holds: readonly Hold[], table: Table) =>
  plan.keeps ||
  table === plan.table ||
  plan.hops.some(({ of }) => of === table) ||
  holds.some(hold => nameOf(hold.table) === nameOf(table))

export async function groupsOf(
  session: Session,
  structure: Structure,
  plan: Plan,
  columns: readonly string[],
): Promise<Groups | null> {
  if (removes(plan.action) || locks(plan.action)) return null
  const parameter = parameters()
  const changes = new Map(assignmentsOf(plan.action).map(({ column, change }) => [column, change]))
  const after = columns.map(column => {
    const change = changes.get(column)
    return change ? changeSql(parameter, plan.table, column, change) : `t.${quoted(column)}`
  })
  const where = meantSql(parameter, structure, plan, [])
  const grouped = after.map((each, at) => `${each} AS g${at}`)
  const [row] = await session.ask(
    {
      text: `SELECT min(n), sum(CASE WHEN n < 2 THEN n ELSE 0 END), sum(CASE WHEN n < 5 THEN n ELSE 0 END)
        FROM (SELECT count(*) AS n FROM (SELECT ${grouped.join(', ')} FROM ${quoteStored(plan.table)} AS t WHERE ${where}) GROUP BY ${after.map((_, at) => `g${at}`).join(', ')})`,
      values: parameter.values,
    },
    plan.table.name,
  )
  if (!row || row[0] === null) return null
  return { smallest: Number(row[0]), alone: Number(row[1]), below5: Number(row[2]) }
}
