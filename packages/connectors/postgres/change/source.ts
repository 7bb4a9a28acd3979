// A PostgreSQL database that may be changed: its structure, and transactions in which a plan is carried out.
import { setTimeout as pause } from 'node:timers/promises'
import type { Plan } from '@himaya/plans/plan'
import type { Schema } from '@himaya/plans/schema'
import type { Changed, Image, Key, Source, Work } from '@himaya/plans/source'
import type { ChangeOptions } from '../../change.ts'
import { ConnectorFailure, failure } from '../../failure.ts'
import { secretOf } from '../../keyed.ts'
import type { Row, Session, Sessions } from '../session.ts'
import { changesSql, deferChecks, detachRows, removeReferring, removeRows, setRows } from './act-sql.ts'
import type { Statement } from './condition-sql.ts'
import {
  heldRows,
  keysAfter,
  lockedRows,
  namedValues,
  nextRows,
  presentRows,
  referringRows,
} from './find-sql.ts'
import { imageRows, insertImages, updateImages } from './image-sql.ts'
import { AUTHORITY, blockRows, unblockRows } from './lock-sql.ts'
import { readStructure } from './structure.ts'
import { lagOf, surveying } from './survey.ts'

/** Reads what there is to plan with. Throws ConnectorFailure. */
export const structureOf = (sessions: Sessions, signal: AbortSignal): Promise<Schema> =>
  sessions.within(signal, 'READ ONLY', readStructure)

/** Attempts of one transaction that met another in its way. */
const ATTEMPTS = 5

export function sourceOf(sessions: Sessions, schema: Schema, { key, signal }: ChangeOptions): Source {
  const secret = `\\x${secretOf(key)}`
  return {
    async transaction(body) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await sessions.within(signal, 'READ WRITE', async session =>
            body(workOf(session, schema, secret, await counted(session))),
          )
        } catch (error) {
          if (!metAnother(error) || attempt === ATTEMPTS) throw error
          await pause(50 * 2 ** attempt, undefined, { signal })
        }
      }
    },
    async committed(identity) {
      const [place, transaction] = identity.split(' ')
      // A session whose client died may go on for a moment.
      for (;;) {
        const status = await sessions.within(signal, 'READ ONLY', session =>
          statusOf(session, place ?? '', transaction ?? ''),
        )
        if (status !== 'in progress') return status === null ? null : status === 'committed'
        await pause(250, undefined, { signal })
      }
    },
    ...surveying(sessions, schema, secret, signal),
    keysAfter: (table, after, limit) =>
      sessions.within(signal, 'READ ONLY', async session => {
        const { text, values } = keysAfter(table, after, limit)
        return keysIn(await session.run(text, values, { on: table.name }))
      }),
    lag: () => sessions.within(signal, 'READ ONLY', lagOf),
  }
}

/** The cluster and the line of its history that transactions are counted in: after a restore or a failover it is another. */
const placeSql = `SELECT (SELECT system_identifier FROM pg_catalog.pg_control_system()) || '/' ||
  left(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 8)`

/** Servers that others run may keep this from us: then every place is the same to us. */
const mayTellSql = `SELECT pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
  AND pg_catalog.has_function_privilege('pg_catalog.pg_walfile_name(pg_lsn)', 'EXECUTE')
  AND pg_catalog.has_function_privilege('pg_catalog.pg_current_wal_lsn()', 'EXECUTE')`

async function placeOf(session: Session): Promise<string> {
  const [may] = await session.run(mayTellSql)
  return may?.[0] === 't' ? ((await session.run(placeSql))[0]?.[0] ?? '-') : '-'
}

/** `never`: the source was put back to before that transaction. `null`: it cannot say. */
async function statusOf(session: Session, place: string, transaction: string): Promise<string | null> {
  if ((await placeOf(session)) !== place) return null
  try {
    const [row] = await session.run('SELECT pg_catalog.pg_xact_status($1::text::xid8)', [transaction])
    return row?.[0] ?? null
  } catch (error) {
    if (error instanceof ConnectorFailure && /^22023\b/.test(error.technical ?? '')) return 'never'
    throw error
  }
}

/** Whoever does not see what is blocked would pass it over without a word. */
async function mustSeeAll(session: Session, plan: Plan) {
  const blocked = [plan.table, ...plan.steps.map(({ table }) => table)].find(
    ({ lock }) => lock === 'installed',
  )
  if (!blocked) return
  const [row] = await session.run(`SELECT pg_catalog.pg_has_role('${AUTHORITY}', 'MEMBER') OR rolbypassrls
    FROM pg_catalog.pg_roles WHERE rolname = current_user`)
  if (row?.[0] !== 't')
    throw failure('permission-missing', { on: blocked.name }, `not a member of ${AUTHORITY}`)
}

/** Deadlocks and serialization failures: the server asks for the transaction to be tried again. */
const metAnother = (error: unknown) =>
  error instanceof ConnectorFailure && /^40(?:001|P01)\b/.test(error.technical ?? '')

/**
 * What the session has changed so far, by table; `null` where the server does not count. Its counts are those of this session
 * since it last reported them, which is at the end of a transaction at the earliest: what came before must be taken off.
 */
async function counted(session: Session): Promise<readonly Changed[] | null> {
  const [told, ...rows] = await session.run(changesSql)
  return told?.[0] === 'on' ? rows.map(changedIn) : null
}

const keysIn = (rows: readonly Row[]): readonly Key[] => rows.map(row => row.map(part => part ?? ''))

function workOf(session: Session, schema: Schema, secret: string, before: readonly Changed[] | null): Work {
  const rows = ({ text, values }: Statement, on: string) => session.run(text, values, { on })
  const keys = async (statement: Statement, on: string) => keysIn(await rows(statement, on))
  const change = ({ text, values }: Statement, on: string) => session.change(text, values, { on })
  return {
    async next(plan, holds, after, limit) {
      await mustSeeAll(session, plan)
      return keys(nextRows(schema, plan, holds, after, limit), plan.table.name)
    },
    referring: (hop, of) => keys(referringRows(hop, of), hop.table.name),
    lock: (table, of) => keys(lockedRows(table, of), table.name),
    async images(table, of, columns = table.columns.map(({ name }) => name)) {
      const parts = table.key.length || 1
      return (await rows(imageRows(table, of, columns), table.name)).map(
        (row): Image => ({
          table: { schema: table.schema, name: table.name },
          key: row.slice(0, parts).map(part => part ?? ''),
          values: Object.fromEntries(columns.map((name, at) => [name, row[parts + at] ?? null])),
        }),
      )
    },
    async named(table, column, values) {
      return (await keys(namedValues(table, column, values), table.name)).map(([value]) => value ?? '')
    },
    held: (table, of, holds) => keys(heldRows(schema, table, of, holds), table.name),
    async defer(references) {
      if (references.length > 0) await rows(deferChecks(references), '')
    },
    detach: (hop, of) => change(detachRows(hop, of), hop.table.name),
    remove: (table, of) => change(removeRows(table, of), table.name),
    removeReferring: (hop, of) => change(removeReferring(hop, of), hop.table.name),
    set: (table, of, columns) => change(setRows(table, of, columns, secret), table.name),
    block: (table, of) => change(blockRows(table, of), table.name),
    unblock: (table, of) => change(unblockRows(table, of), table.name),
    async restore(table, images, how) {
      if (images.length === 0) return 0
      return change(how === 'insert' ? insertImages(table, images) : updateImages(table, images), table.name)
    },
    present: async (table, of) => Number((await rows(presentRows(table, of), table.name))[0]?.[0] ?? 0),
    async identity() {
      const [row] = await session.run('SELECT pg_catalog.pg_current_xact_id()')
      return row?.[0] ? `${await placeOf(session)} ${row[0]}` : null
    },
    async changes() {
      const after = before && (await counted(session))
      return after?.map(each => since(before?.find(isOf(each)), each)) ?? null
    },
  }
}

const isOf = (one: Changed) => (other: Changed) => one.schema === other.schema && one.name === other.name

const since = (before: Changed | undefined, after: Changed): Changed => ({
  ...after,
  added: after.added - (before?.added ?? 0),
  changed: after.changed - (before?.changed ?? 0),
  removed: after.removed - (before?.removed ?? 0),
})

const changedIn = ([schema, name, added, changed, removed]: Row): Changed => ({
  schema: schema ?? '',
  name: name ?? '',
  added: Number(added),
  changed: Number(changed),
  removed: Number(removed),
})
