// A source in memory that behaves as databases do: references are checked row by row, at the end of a statement or at the end
// of a transaction, rows go along by cascade, and a transaction that fails leaves nothing. Slow, small, and written without
// a look at how plans are carried out.
import { assignmentsOf, type Change, removes } from './action.ts'
import type { Condition } from './condition.ts'
import { detachable } from './departures.ts'
import { masked } from './masked.ts'
import type { Hop, Plan } from './plan.ts'
import { type ForeignKey, nameOf, type Schema, type Table, type TableName, tableNamed } from './schema.ts'
import type { Changed, Count, Hold, Image, Key, Source, Work } from './source.ts'

export type Row = { readonly [column: string]: string | null }
/** By table, by what the engine calls the row. */
export type Data = ReadonlyMap<string, ReadonlyMap<string, Row>>

export class Broken extends Error {}

const truth = (schema: Schema, data: Data, condition: Condition, row: Row): boolean | null => {
  switch (condition.is) {
    case 'null':
      return row[condition.column] === null
    case 'before': {
      const value = row[condition.column] ?? null
      return value === null ? null : value < condition.than
    }
    case 'equal': {
      const value = row[condition.column] ?? null
      return value === null ? null : value === condition.to
    }
    case 'in': {
      const value = row[condition.column] ?? null
      return value === null ? null : condition.values.includes(value)
    }
    case 'not': {
      const inner = truth(schema, data, condition.of, row)
      return inner === null ? null : !inner
    }
    case 'all': {
      const found = condition.of.map(each => truth(schema, data, each, row))
      return found.includes(false) ? false : found.includes(null) ? null : true
    }
    case 'any': {
      const found = condition.of.map(each => truth(schema, data, each, row))
      return found.includes(true) ? true : found.includes(null) ? null : false
    }
    case 'related':
      return [...(data.get(nameOf(condition.table))?.values() ?? [])].some(
        other =>
          condition.columns.every(
            (column, at) => other[column] != null && other[column] === row[condition.match[at] ?? ''],
          ) && truth(schema, data, condition.where, other) === true,
      )
  }
}

const refersTo = (key: ForeignKey, row: Row, target: Row) =>
  key.columns.every(
    (column, at) => row[column] != null && row[column] === target[key.references.columns[at] ?? ''],
  )

const isWhole = (key: ForeignKey, row: Row) => key.columns.every(column => row[column] != null)

/** What a change makes of a value; enough of each to tell them apart. */
export const changed = (change: Change, value: string | null): string | null => {
  if (change.becomes === 'null') return null
  if (change.becomes === 'constant') return change.value
  if (value === null) return null
  if (change.becomes === 'beginning') return value.slice(0, change.characters)
  if (change.becomes === 'pseudonym') return value.startsWith('~') ? value : `~${value}`
  if (change.becomes === 'without') {
    const json: unknown = JSON.parse(value)
    for (const path of change.paths) lose(json, path)
    return JSON.stringify(json)
  }
  return `${change.becomes} of ${value}`
}

const lose = (json: unknown, [name = '', ...deeper]: readonly string[]) => {
  if (json === null || typeof json !== 'object' || Array.isArray(json) || !Object.hasOwn(json, name)) return
  const fields = json as Record<string, unknown>
  if (deeper.length === 0) delete fields[name]
  else lose(fields[name], deeper)
}

export type Model = Source & {
  readonly data: () => Data
  readonly locked: () => Locked
  /** Called before every act on the source and before its commit; throws to cut the run off there. */
  readonly moment: (what: string) => void
}

/** By table, what the engine calls the rows that are blocked. */
export type Locked = ReadonlyMap<string, ReadonlySet<string>>

export function modelOf(
  schema: Schema,
  start: Data,
  moment: (what: string) => void = () => {},
  blocked: Locked = new Map(),
): Model {
  let kept = start
  let keptLocked = blocked
  let transactions = 0
  const committed = new Set<string>()
  const keyOf = (table: Table, id: string, row: Row): Key =>
    table.key.length > 0 ? table.key.map(column => row[column] ?? '') : [id]

  const within = (identity: string) => {
    const data = new Map([...kept].map(([name, rows]) => [name, new Map(rows)]))
    const locked = new Map([...keptLocked].map(([name, rows]) => [name, new Set(rows)]))
    const counts = new Map<string, { added: number; changed: number; removed: number }>()
    const deferred = new Set<ForeignKey>()
    const rowsOf = (table: TableName) => data.get(nameOf(table)) ?? new Map<string, Row>()
    const count = (table: TableName) => {
      const found = counts.get(nameOf(table)) ?? { added: 0, changed: 0, removed: 0 }
      counts.set(nameOf(table), found)
      return found
    }
    const lockedIn = (table: TableName) => {
      const found = locked.get(nameOf(table)) ?? new Set<string>()
      locked.set(nameOf(table), found)
      return found
    }
    const having = (table: Table, keys: readonly Key[]) => {
      const wanted = new Set(keys.map(key => JSON.stringify(key)))
      return [...rowsOf(table)].filter(([id, row]) => wanted.has(JSON.stringify(keyOf(table, id, row))))
    }
    const dangling = (isDue: (key: ForeignKey) => boolean) => {
      for (const table of schema.tables)
        for (const key of table.foreignKeys) {
          const target = tableNamed(schema, key.references)
          if (!target || !isDue(key)) continue
          for (const row of rowsOf(table).values())
            if (isWhole(key, row) && ![...rowsOf(target).values()].some(other => refersTo(key, row, other)))
              throw new Broken(`${table.name}.${key.name} refers to nothing`)
        }
    }
    const write = (table: Table, id: string, row: Row) => {
      rowsOf(table).set(id, row)
      count(table).changed += 1
    }
    const erase = (table: Table, id: string, row: Row, going: ReadonlySet<string>) => {
      if (!rowsOf(table).delete(id)) return
      lockedIn(table).delete(id)
      count(table).removed += 1
      for (const other of schema.tables)
        for (const key of other.foreignKeys) {
          if (nameOf(key.references) !== nameOf(table)) continue
          for (const [otherId, referring] of [...rowsOf(other)]) {
            if (!refersTo(key, referring, row)) continue
            if (key.onDelete === 'cascade') erase(other, otherId, referring, going)
            else if (key.onDelete === 'set-null' || key.onDelete === 'set-default')
              write(other, otherId, { ...referring, ...Object.fromEntries(key.columns.map(c => [c, null])) })
            else if (
              key.onDelete === 'restrict' ||
              (!schema.engine.checksAfterStatement && !deferred.has(key))
            )
              throw new Broken(`${other.name}.${key.name} still refers`)
          }
        }
    }
    const ended = () => dangling(key => !deferred.has(key))
    const act = (what: string) => moment(what)

    const work: Work = {
      async next(plan, holds, after, limit) {
        const covering = holds.filter(hold => nameOf(hold.table) === nameOf(plan.table))
        const { does } = plan.action
        return [...rowsOf(plan.table)]
          .filter(([, row]) => truth(schema, data, plan.where, row) === true)
          .filter(
            ([id]) =>
              (does !== 'block' && does !== 'unblock') ||
              lockedIn(plan.table).has(id) === (does === 'unblock'),
          )
          .filter(([, row]) => !covering.some(hold => truth(schema, data, hold.where, row) === true))
          .map(([id, row]) => keyOf(plan.table, id, row))
          .sort(byKey)
          .filter(key => after === null || byKey(key, after) > 0)
          .slice(0, limit)
      },
      async lock(table, keys) {
        return having(table, keys)
          .map(([id, row]) => keyOf(table, id, row))
          .sort(byKey)
      },
      async images(table, keys, columns) {
        return having(table, keys).map(([id, row]): Image => {
          const values = columns ? Object.fromEntries(columns.map(name => [name, row[name] ?? null])) : row
          return { table: { schema: table.schema, name: table.name }, key: keyOf(table, id, row), values }
        })
      },
      async named(table, column, values) {
        const found = new Set([...rowsOf(table).values()].map(row => row[column]))
        return values.filter(value => found.has(value))
      },
      async referring({ table, key, of }, keys) {
        const targets = having(of, keys).map(([, row]) => row)
        return [...rowsOf(table)]
          .filter(([, row]) => targets.some(target => refersTo(key, row, target)))
          .map(([id, row]) => keyOf(table, id, row))
      },
      async held(table, keys, holds: readonly Hold[]) {
        return having(table, keys)
          .filter(([, row]) => holds.some(hold => truth(schema, data, hold.where, row) === true))
          .map(([id, row]) => keyOf(table, id, row))
      },
      async defer(references) {
        for (const { key } of references) {
          if (!key.deferrable) throw new Broken(`${key.name} cannot wait`)
          deferred.add(key)
        }
      },
      async detach(hop: Hop, keys) {
        act('detach')
        const targets = having(hop.of, keys).map(([, row]) => row)
        const empty = Object.fromEntries(detachable(hop.table, hop.key).map(column => [column, null]))
        const found = [...rowsOf(hop.table)].filter(([, row]) =>
          targets.some(target => refersTo(hop.key, row, target)),
        )
        for (const [id, row] of found) write(hop.table, id, { ...row, ...empty })
        ended()
        return found.length
      },
      async remove(table, keys) {
        act('remove')
        const found = having(table, keys)
        const going = new Set(found.map(([id]) => id))
        const before = count(table).removed
        for (const [id, row] of found) erase(table, id, row, going)
        ended()
        return count(table).removed - before
      },
      async removeReferring(hop, keys) {
        const rows = await work.referring(hop, keys)
        return rows.length > 0 ? work.remove(hop.table, rows) : 0
      },
      async set(table, keys, columns) {
        act('set')
        const found = having(table, keys)
        for (const [id, row] of found) {
          const values = columns.map(({ column, change }) => [column, changed(change, row[column] ?? null)])
          write(table, id, { ...row, ...Object.fromEntries(values) })
        }
        ended()
        return found.length
      },
      async block(table, keys) {
        act('block')
        const free = having(table, keys).filter(([id]) => !lockedIn(table).has(id))
        for (const [id] of free) lockedIn(table).add(id)
        return free.length
      },
      async unblock(table, keys) {
        act('unblock')
        return having(table, keys).filter(([id]) => lockedIn(table).delete(id)).length
      },
      async restore(table, images, how) {
        act('restore')
        let done = 0
        for (const { key, values } of images) {
          const [at] = having(table, [key])
          if (how === 'update' && at) write(table, at[0], { ...at[1], ...values })
          if (how === 'insert') {
            // A row without a key comes back in a place of its own, which happens to be the one it had.
            const id = table.key.length > 0 ? (values.id ?? '') : (key[0] ?? '')
            if (at || rowsOf(table).has(id)) throw new Broken(`${table.name} has that row`)
            rowsOf(table).set(id, { ...values })
            count(table).added += 1
          }
          if (how === 'insert' || at) done += 1
        }
        ended()
        return done
      },
      async present(table, keys) {
        return having(table, keys).length
      },
      async identity() {
        return schema.engine.remembersTransactions ? identity : null
      },
      async changes() {
        return schema.tables.flatMap(({ schema: where, name }): Changed[] => {
          const found = counts.get(nameOf({ schema: where, name }))
          return found ? [{ schema: where, name, ...found }] : []
        })
      },
    }
    return { work, data, locked, rowsOf, settle: () => dangling(() => true) }
  }

  const meantBy = ({ table }: Plan, condition: Condition) =>
    [...(kept.get(nameOf(table)) ?? [])].filter(([, row]) => truth(schema, kept, condition, row) === true)
  const exactly = (rows: number): Count => ({ rows, exact: true })

  return {
    data: () => kept,
    locked: () => keptLocked,
    moment,
    async transaction(body) {
      transactions += 1
      const identity = String(transactions)
      const { work, data, locked, settle } = within(identity)
      const result = await body(work)
      moment('commit')
      settle()
      kept = data
      keptLocked = locked
      committed.add(identity)
      moment('committed')
      return result
    },
    async committed(identity) {
      return schema.engine.remembersTransactions ? committed.has(identity) : null
    },
    async survey(plan, holds, { sample, unknown }) {
      const { work } = within('')
      const meant = meantBy(plan, plan.where)
      let held = 0
      const along = new Map<Table, Set<string>>()
      for (const [id, row] of meant) {
        const taken = [{ table: plan.table, key: keyOf(plan.table, id, row) }]
        const seen = new Set<string>()
        let isHeld = false
        for (const { table, key } of taken) {
          const name = JSON.stringify([nameOf(table), key])
          if (seen.has(name)) continue
          seen.add(name)
          const covering = holds.filter(hold => nameOf(hold.table) === nameOf(table))
          isHeld ||= (await work.held(table, [key], covering)).length > 0
          if (table !== plan.table) along.set(table, (along.get(table) ?? new Set()).add(name))
          const goes = plan.steps.some(step => step.does === 'delete' && step.table === table)
          const ways = [...plan.hops, ...plan.steps.flatMap(step => (step.does === 'detach' ? [step] : []))]
          for (const hop of goes ? ways : [])
            if (hop.of === table)
              for (const other of await work.referring(hop, [key]))
                taken.push({ table: hop.table, key: other })
        }
        if (isHeld) held += 1
      }
      return {
        meant: exactly(meant.length),
        held: exactly(held),
        unknown: exactly(unknown === null ? 0 : meantBy(plan, unknown).length),
        dependents: [...along].map(([{ schema: where, name }, rows]) => ({
          table: { schema: where, name },
          rows: exactly(rows.size),
        })),
        sample: meant
          .slice(0, sample)
          .map(([, row]) =>
            Object.fromEntries(
              plan.table.columns.map(({ name, family }) => [name, masked(row[name] ?? null, family)]),
            ),
          ),
        index: 'unknown',
        statements: [],
      }
    },
    async groups(plan, columns) {
      const changes = new Map(assignmentsOf(plan.action).map(({ column, change }) => [column, change]))
      const sizes = new Map<string, number>()
      if (removes(plan.action)) return null
      for (const [, row] of meantBy(plan, plan.where)) {
        const after = columns.map(column => {
          const change = changes.get(column)
          return change ? changed(change, row[column] ?? null) : (row[column] ?? null)
        })
        sizes.set(JSON.stringify(after), (sizes.get(JSON.stringify(after)) ?? 0) + 1)
      }
      if (sizes.size === 0) return null
      const below = (limit: number) =>
        [...sizes.values()].filter(n => n < limit).reduce((sum, n) => sum + n, 0)
      return { smallest: Math.min(...sizes.values()), alone: below(2), below5: below(5) }
    },
    async keysAfter(table, after, limit) {
      return [...(kept.get(nameOf(table)) ?? [])]
        .map(([id, row]) => keyOf(table, id, row))
        .sort(byKey)
        .filter(key => after === null || byKey(key, after) > 0)
        .slice(0, limit)
    },
    async lag() {
      return null
    },
  }
}

const byKey = (a: Key, b: Key): number => {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

/** Whether a condition holds of a row, as the model sees it. */
export const holdsOf = (schema: Schema, data: Data, condition: Condition, row: Row): boolean =>
  truth(schema, data, condition, row) === true
