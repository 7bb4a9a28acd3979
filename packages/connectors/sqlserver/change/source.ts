// A SQL Server that may be changed: its structure, and transactions in which a plan is carried out.
import { setTimeout as pause } from 'node:timers/promises'
import type { Plan } from '@himaya/plans/plan'
import type { Schema, Table } from '@himaya/plans/schema'
import type { Hold, Image, Key, Source, Work } from '@himaya/plans/source'
import type { ChangeOptions } from '../../change.ts'
import { failure } from '../../failure.ts'
import { secretOf } from '../../keyed.ts'
import { metAnother } from '../errors.ts'
import { quoteText } from '../identifier.ts'
import { requireVersion } from '../privileges.ts'
import type { Row, Session, Sessions } from '../session.ts'
import { detachRows, removeReferring, removeRows, setAgain, setRows } from './act-sql.ts'
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
import { AUTHORITY, blockRows, unblockRows } from './lock-sql.ts'
import { readStructure } from './structure.ts'
import { lagOf, surveying } from './survey.ts'
import type { Statement } from './values.ts'

/** 2019: the oldest that makes UTF-8 of a text, of which pseudonyms are made. */
const leastVersion = 15

/** Reads what there is to plan with. Throws ConnectorFailure. */
export const structureOf = (sessions: Sessions, signal: AbortSignal): Promise<Schema> =>
  sessions.within(signal, 'READ ONLY', async session => {
    await requireVersion(session, leastVersion)
    return readStructure(session)
  })

/** Attempts of one transaction that met another in its way. */
const ATTEMPTS = 5
/** Rounds in which fields told twice are removed: an object tells a name a few times at the most. */
const ROUNDS = 1_000

export function sourceOf(sessions: Sessions, schema: Schema, { key, signal }: ChangeOptions): Source {
  const secret = secretOf(key)
  return {
    async transaction(body) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await sessions.within(signal, 'READ WRITE', session => body(workOf(session, schema, secret)))
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
    lag: () => lagOf(sessions, signal),
  }
}

const keysIn = (rows: readonly Row[]): readonly Key[] => rows.map(row => row.map(part => part ?? ''))

/** Whoever does not see what is blocked would pass it over without a word. */
async function mustSeeAll(session: Session, plan: Plan) {
  const blocked = [plan.table, ...plan.steps.map(({ table }) => table)].find(
    ({ lock }) => lock === 'installed',
  )
  if (!blocked) return
  const [row] = await session.run(`SELECT IS_ROLEMEMBER(${quoteText(AUTHORITY)})`)
  if (row?.[0] !== '1')
    throw failure('permission-missing', { on: blocked.name }, `not a member of ${AUTHORITY}`)
}

/** How many rows a statement changed is asked in the same breath: what its triggers changed is another count. */
export const counted = (text: string) => `${text}; SELECT CONVERT(varchar(20), ROWCOUNT_BIG())`

export function workOf(session: Session, schema: Schema, secret: string): Work {
  const rows = ({ text, values }: Statement, on: string) => session.run(text, values, { on })
  const keys = async (statement: Statement, on: string) => keysIn(await rows(statement, on))
  const change = ({ text, values }: Statement, on: string) => session.change(counted(text), values, { on })

  /** The next ones are found, then locked; those that changed in between and are no longer meant are left. */
  const next = async (plan: Plan, holds: readonly Hold[], after: Key | null, limit: number) => {
    await mustSeeAll(session, plan)
    for (let from = after; ; ) {
      const found = await keys(nextRows(schema, plan, holds, from, limit), plan.table.name)
      const last = found.at(-1)
      if (!last) return []
      const locked = await keys(lockedRows(schema, plan.table, found, plan, holds), plan.table.name)
      if (locked.length > 0) return locked
      from = last
    }
  }

  const present = async (table: Table, of: readonly Key[]) =>
    Number((await rows(presentRows(table, of), table.name))[0]?.[0] ?? 0)

  /** A table that numbers its rows is told that these have numbers. */
  async function insert(table: Table, lot: readonly Image[]) {
    const { text, values, numbered } = insertImages(table, lot)
    if (numbered === null) return change({ text, values }, table.name)
    const whole = `SET IDENTITY_INSERT ${numbered} ON; ${counted(text)}; SET IDENTITY_INSERT ${numbered} OFF`
    return session.change(whole, values, { on: table.name })
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
      const found = await keys(namedValues(table, column, values), table.name)
      return [...new Set(found.map(([value]) => value ?? ''))]
    },
    held: (table, of, holds) => keys(heldRows(schema, table, of, holds), table.name),
    async defer(references) {
      if (references.length > 0) throw new RangeError('no check waits for the end of a transaction here')
    },
    detach: (hop, of) => change(detachRows(hop, of), hop.table.name),
    async remove(table, of) {
      const done = await change(removeRows(table, of), table.name)
      // A trigger may have put back what the server counts as removed.
      return table.triggers.length > 0 ? done - (await present(table, of)) : done
    },
    removeReferring: (hop, of) => change(removeReferring(hop, of), hop.table.name),
    async set(table, of, columns) {
      const done = await change(setRows(table, of, columns, secret), table.name)
      const again = setAgain(table, of, columns)
      for (let round = 1; again && (await change(again, table.name)) > 0; round++)
        if (round === ROUNDS) throw new RangeError(`${table.name}: fields are told too many times`)
      return done
    },
    block: (table, of) => change(blockRows(table, of), table.name),
    unblock: (table, of) => change(unblockRows(table, of), table.name),
    async restore(table, images, how) {
      let done = 0
      for (const lot of lotsOf(images))
        done +=
          how === 'update' ? await change(updateImages(table, lot), table.name) : await insert(table, lot)
      return done
    },
    present,
    identity: async () => null,
    changes: async () => null,
  }
}
