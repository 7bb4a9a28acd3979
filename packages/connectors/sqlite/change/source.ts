// A SQLite database that may be changed: its structure, and transactions in which a plan is carried out.
import { setTimeout as pause } from 'node:timers/promises'
import type { Table, TableName } from '@himaya/plans/schema'
import type { Changed, Image, Key, Source, Work } from '@himaya/plans/source'
import type { ChangeOptions } from '../../change.ts'
import { ConnectorFailure } from '../../failure.ts'
import { secretOf } from '../../keyed.ts'
import { main } from '../schema.ts'
import type { Done } from './process.ts'
import type { Row, Session, Sessions } from './session.ts'
import {
  blockRows,
  detachRows,
  heldRows,
  imagesOf,
  keysAfter,
  namedValues,
  nextRows,
  presentRows,
  referringRows,
  removeReferring,
  removeRows,
  restoreRow,
  setRows,
  unblockRows,
} from './sql.ts'
import type { Structure } from './structure.ts'
import { groupsOf, surveyOf } from './survey.ts'

/** Attempts of one transaction that met another in its way. */
const ATTEMPTS = 5

export function sourceOf(
  sessionsFor: (secret: string) => Sessions,
  structured: (sessions: Sessions, signal: AbortSignal) => Promise<Structure>,
  { key, signal }: ChangeOptions,
): Source {
  const sessions = sessionsFor(secretOf(key))
  const looking = async <T>(look: (session: Session, structure: Structure, work: Work) => Promise<T>) => {
    const structure = await structured(sessions, signal)
    return sessions.within(signal, 'DEFERRED', session =>
      look(session, structure, workOf(session, structure)),
    )
  }
  /** Rows were changed since the file was last swept, by this run or by what it goes on with. */
  let isDue = false
  return {
    async transaction(body) {
      const structure = await structured(sessions, signal)
      for (let attempt = 1; ; attempt++) {
        try {
          let isOver = false
          const result = await sessions.within(signal, 'IMMEDIATE', async session => {
            const work = workOf(session, structure)
            const answer = await body({
              ...work,
              async next(plan, holds, after, limit) {
                const found = await work.next(plan, holds, after, limit)
                isDue ||= after !== null
                isOver = found.length === 0
                return found
              },
            })
            isDue ||= ((await work.changes()) ?? []).length > 0
            return answer
          })
          // Nothing more is found: what the run did is done, and what is left of it in the file goes.
          if (isOver && isDue) await sessions.sweep(signal)
          if (isOver) isDue = false
          return result
        } catch (error) {
          if (!(error instanceof ConnectorFailure && error.code === 'busy') || attempt === ATTEMPTS)
            throw error
          await pause(50 * 2 ** attempt, undefined, { signal })
        }
      }
    },
    committed: async () => null,
    survey: (plan, holds, options) =>
      looking((session, structure, work) => surveyOf(session, work, structure, plan, holds, options)),
    groups: (plan, columns) =>
      looking((session, structure) => groupsOf(session, structure, plan, columns)).catch((error: unknown) => {
        if (error instanceof ConnectorFailure && error.code === 'timeout') return null
        throw error
      }),
    async keysAfter(table, after, limit) {
      const found = await looking(async (session, structure) =>
        keysIn(await session.ask(keysAfter(structure, table, after, limit))),
      )
      if (found.length === 0 && isDue) await sessions.sweep(signal)
      if (found.length === 0) isDue = false
      return found
    },
    lag: async () => null,
  }
}

const keysIn = (rows: readonly Row[]): readonly Key[] => rows.map(row => row.map(part => String(part ?? '')))

function workOf(session: Session, structure: Structure): Work {
  const counts = new Map<string, { added: number; changed: number; removed: number }>()
  /**
   * Everything that a statement brought about, with what triggers and references did, is put down to its table: where it is
   * more than the statement itself did, it is not what was planned.
   */
  const counted = async (table: TableName, as: 'added' | 'changed' | 'removed', done: Promise<Done>) => {
    const { changed, all } = await done
    const found = counts.get(table.name) ?? { added: 0, changed: 0, removed: 0 }
    counts.set(table.name, found)
    found[as] += all
    return changed
  }
  const keys = async (statement: Parameters<Session['ask']>[0], { name }: TableName) =>
    keysIn(await session.ask(statement, name))
  const present = async (table: Table, of: readonly Key[]) =>
    (await session.ask(presentRows(structure, table, of), table.name)).length
  const remove = async (table: Table, of: readonly Key[]) => {
    // The keys of rows that are locked away and go are personal data too.
    if (table.lock === 'installed') await session.do(unblockRows(structure, table, of), table.name)
    const done = await counted(table, 'removed', session.do(removeRows(structure, table, of), table.name))
    // Rows that go along with another of their own table are not counted as gone by the statement that was to take them.
    return cascadesToItself(table) ? of.length - (await present(table, of)) : done
  }
  return {
    next: (plan, holds, after, limit) => keys(nextRows(structure, plan, holds, after, limit), plan.table),
    lock: (table, of) => keys(presentRows(structure, table, of), table),
    async images(table, of, columns = table.columns.map(({ name }) => name)) {
      const rows = await session.ask(imagesOf(structure, table, of, columns), table.name)
      const parts = Math.max(1, table.key.length)
      return rows.map((row): Image => {
        const text = row.map(cell => (cell === null ? null : String(cell)))
        return {
          table: { schema: table.schema, name: table.name },
          key: text.slice(0, parts).map(part => part ?? ''),
          values: Object.fromEntries(columns.map((name, at) => [name, text[parts + at] ?? null])),
        }
      })
    },
    async named(table, column, values) {
      const rows = await session.ask(namedValues(table, column, values), table.name)
      const found = new Set(rows.map(([value]) => String(value)))
      return values.filter(value => found.has(value))
    },
    referring: (hop, of) => keys(referringRows(structure, hop, of), hop.table),
    held: (table, of, holds) => keys(heldRows(structure, table, of, holds), table),
    async defer(references) {
      if (references.length > 0) await session.ask({ text: 'PRAGMA defer_foreign_keys = ON', values: [] })
    },
    detach: (hop, of) =>
      counted(hop.table, 'changed', session.do(detachRows(structure, hop, of), hop.table.name)),
    remove,
    async removeReferring(hop, of) {
      if (hop.table.lock === 'installed')
        return remove(hop.table, await keys(referringRows(structure, hop, of), hop.table))
      return counted(hop.table, 'removed', session.do(removeReferring(structure, hop, of), hop.table.name))
    },
    set: (table, of, columns) =>
      counted(table, 'changed', session.do(setRows(structure, table, of, columns), table.name)),
    block: async (table, of) => (await session.do(blockRows(structure, table, of), table.name)).changed,
    unblock: async (table, of) => (await session.do(unblockRows(structure, table, of), table.name)).changed,
    async restore(table, images, how) {
      const [first] = images
      if (!first) return 0
      const columns = table.columns.flatMap(({ name, generated }) =>
        !generated && Object.hasOwn(first.values, name) ? [name] : [],
      )
      const each = images.map(({ key, values }) => [
        ...columns.map(name => values[name] ?? null),
        ...(how === 'update' ? key : []),
      ])
      // Rows that refer to each other come back one after the other.
      await session.ask({ text: 'PRAGMA defer_foreign_keys = ON', values: [] })
      const done = session.doEach(restoreRow(structure, table, columns, how), each, table.name)
      return counted(table, how === 'insert' ? 'added' : 'changed', done)
    },
    present,
    identity: async () => null,
    async changes() {
      return [...counts].map(([name, count]): Changed => ({ schema: main, name, ...count }))
    },
  }
}

const cascadesToItself = (table: Table) =>
  table.foreignKeys.some(key => key.references.name === table.name && key.onDelete === 'cascade')
