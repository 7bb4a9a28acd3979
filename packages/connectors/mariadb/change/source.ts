// A MySQL or MariaDB that may be changed: its structure, and transactions in which a plan is carried out.
import { setTimeout as pause } from 'node:timers/promises'
import type { Plan } from '@himaya/plans/plan'
import type { Schema } from '@himaya/plans/schema'
import type { Hold, Image, Key, Source, Work } from '@himaya/plans/source'
import type { ChangeOptions } from '../../change.ts'
import { ConnectorFailure } from '../../failure.ts'
import { secretOf } from '../../keyed.ts'
import { requireVersion } from '../privileges.ts'
import type { Row, Session, Sessions } from '../session.ts'
import { detachRows, removeReferring, removeRows, setAgain, setRows } from './act-sql.ts'
import { type Counter, counting } from './counted.ts'
import {
  heldRows,
  keysAfter,
  lockedRows,
  namedValues,
  nextRows,
  presentRows,
  referringRows,
} from './find-sql.ts'
import { imageRows, insertImages, lotsOf, updateImages } from './image-sql.ts'
import { blockRows, unblockRows } from './lock-sql.ts'
import { readStructure } from './structure.ts'
import { lagOf, surveying } from './survey.ts'
import type { Statement } from './values.ts'

/** A list of keys as one parameter takes JSON_TABLE. */
const leastVersions = { MariaDB: [10, 6], MySQL: [8, 0] } as const

/** Reads what there is to plan with. Throws ConnectorFailure. */
export const structureOf = (sessions: Sessions, signal: AbortSignal): Promise<Schema> =>
  sessions.within(signal, 'READ ONLY', session => {
    requireVersion(session, leastVersions)
    return readStructure(session)
  })

/** Attempts of one transaction that met another in its way. */
const ATTEMPTS = 5

export function sourceOf(sessions: Sessions, schema: Schema, { key, signal }: ChangeOptions): Source {
  const secret = secretOf(key)
  return {
    async transaction(body) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await sessions.within(signal, 'READ WRITE', async session =>
            body(workOf(session, schema, secret, await counting(session))),
          )
        } catch (error) {
          if (!metAnother(error) || attempt === ATTEMPTS) throw error
          await pause(50 * 2 ** attempt, undefined, { signal })
        }
      }
    },
    committed: async () => null,
    ...surveying(sessions, schema, secret, signal),
    keysAfter: (table, after, limit) =>
      sessions.within(signal, 'READ ONLY', async session => {
        const { text, values } = keysAfter(table, after, limit)
        return keysIn(await session.run(text, values, { on: table.name }))
      }),
    lag: () => sessions.within(signal, 'READ ONLY', lagOf),
  }
}

/** Deadlocks, locks waited for in vain, rows changed since they were read: the transaction may be tried again as a whole. */
const metAnother = (error: unknown) =>
  error instanceof ConnectorFailure &&
  /^ER_(LOCK_DEADLOCK|LOCK_WAIT_TIMEOUT|CHECKREAD)\b/.test(error.technical ?? '')

const keysIn = (rows: readonly Row[]): readonly Key[] => rows.map(row => row.map(part => part ?? ''))

/** Rounds in which fields told twice are removed: an object tells a name a few times at the most. */
const ROUNDS = 1_000

function workOf(session: Session, schema: Schema, secret: string, counter: Counter): Work {
  const rows = ({ text, values }: Statement, on: string) => session.run(text, values, { on })
  const keys = async (statement: Statement, on: string) => keysIn(await rows(statement, on))
  const change = ({ text, values }: Statement, on: string) => session.change(text, values, { on })

  /** The next ones are found, then locked; those that changed in between and are no longer meant are left. */
  const next = async (plan: Plan, holds: readonly Hold[], after: Key | null, limit: number) => {
    for (let from = after; ; ) {
      const found = await keys(nextRows(schema, plan, holds, from, limit), plan.table.name)
      const last = found.at(-1)
      if (!last) return []
      const locked = await keys(lockedRows(schema, plan.table, found, plan, holds), plan.table.name)
      if (locked.length > 0) return locked
      from = last
    }
  }

  return {
    next,
    lock: (table, of) => keys(lockedRows(schema, table, of), table.name),
    referring: (hop, of) => keys(referringRows(hop, of), hop.table.name),
    async images(table, of, columns = table.columns.map(({ name }) => name)) {
      const parts = table.key.length
      return (await rows(imageRows(table, of, columns), table.name)).map(
        (row): Image => ({
          table: { schema: table.schema, name: table.name },
          key: row.slice(0, parts).map(part => part ?? ''),
          values: Object.fromEntries(columns.map((name, index) => [name, row[parts + index] ?? null])),
        }),
      )
    },
    async named(table, column, values) {
      if (values.length === 0) return []
      return (await keys(namedValues(table, column, values), table.name)).map(([value]) => value ?? '')
    },
    held: (table, of, holds) => keys(heldRows(schema, table, of, holds), table.name),
    async defer(references) {
      if (references.length > 0) throw new RangeError('no check waits for the end of a transaction here')
    },
    detach: async (hop, of) => counter.changed(hop.table, await change(detachRows(hop, of), hop.table.name)),
    remove: async (table, of) => counter.removed(table, await change(removeRows(table, of), table.name)),
    removeReferring: async (hop, of) =>
      counter.removed(hop.table, await change(removeReferring(hop, of), hop.table.name)),
    async set(table, of, columns) {
      const done = counter.changed(table, await change(setRows(table, of, columns, secret), table.name))
      const again = setAgain(table, of, columns)
      for (let round = 1; again; round++) {
        const left = await change(again, table.name)
        counter.changed(table, { ...left, found: 0 })
        if (left.changed === 0) break
        if (round === ROUNDS) throw new RangeError(`${table.name}: fields are told too many times`)
      }
      return done
    },
    block: async (table, of) => counter.blocked(await change(blockRows(table, of), table.name)),
    unblock: async (table, of) => counter.unblocked(await change(unblockRows(table, of), table.name)),
    async restore(table, images, how) {
      let done = 0
      for (const lot of lotsOf(images)) {
        const statement = how === 'insert' ? insertImages(table, lot) : updateImages(table, lot)
        const told = await change(statement, table.name)
        done += how === 'insert' ? counter.added(table, told) : counter.changed(table, told)
      }
      return done
    },
    present: async (table, of) => Number((await rows(presentRows(table, of), table.name))[0]?.[0] ?? 0),
    identity: async () => null,
    changes: () => counter.changes(),
  }
}
