// Generated schemas, rows, requests, holds and places to be cut off; and what should come of them, worked out row by row and
// without the plan's own way of finding rows.
import fc from 'fast-check'
import { type Action, assignmentsOf, locks, removes } from './action.ts'
import type { Announcement, Deed } from './batch.ts'
import type { Condition } from './condition.ts'
import { detachable } from './departures.ts'
import { changed, type Data, holdsOf, type Locked, type Row } from './model.test-support.ts'
import type { Plan } from './plan.ts'
import { replay } from './replay.ts'
import type { Dependents, Request } from './request.ts'
import { putBack } from './restore.ts'
import { run } from './run.ts'
import { type ForeignKey, nameOf, type Schema, type Table } from './schema.ts'
import type { Hold, Key, Source } from './source.ts'

const onDelete = fc.constantFrom('no-action', 'no-action', 'restrict', 'cascade', 'set-null' as const)

type Sketch = {
  readonly composite: boolean
  readonly keyless: boolean
  readonly references: readonly {
    readonly to: number
    readonly nullable: boolean
    readonly deferrable: boolean
    readonly onDelete: ForeignKey['onDelete']
  }[]
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  composite: fc.boolean(),
  keyless: fc.boolean(),
  references: fc.array(
    fc.record({ to: fc.nat(4), nullable: fc.boolean(), deferrable: fc.boolean(), onDelete }),
    { maxLength: 3 },
  ),
})

/** A table has `id` (and `part`), a day, a name, and for each reference columns of its own. */
const schemaOf = (sketches: readonly Sketch[], engine: Schema['engine'], where: string): Schema => {
  const keyOf = (at: number) => (sketches[at]?.composite ? ['id', 'part'] : ['id'])
  const column = (name: string, nullable: boolean) => ({
    name,
    type: 'text',
    family: 'text' as const,
    length: null,
    nullable,
    generated: false,
  })
  const isKeyless = (at: number) =>
    sketches[at]?.keyless === true &&
    !sketches.some(({ references }) => references.some(({ to }) => to % sketches.length === at))
  return {
    engine,
    tables: sketches.map((each, at): Table => {
      const foreignKeys = each.references.map((reference, index): ForeignKey => {
        const to = reference.to % sketches.length
        return {
          name: `r${index}`,
          columns: keyOf(to).map(name => `r${index}_${name}`),
          references: { schema: where, name: `t${to}`, columns: keyOf(to) },
          // A database refuses to empty a compulsory column by itself.
          onDelete: !reference.nullable && reference.onDelete === 'set-null' ? 'cascade' : reference.onDelete,
          deferrable: reference.deferrable,
        }
      })
      return {
        schema: where,
        name: `t${at}`,
        kind: 'table',
        columns: [
          ...['id', 'part'].map(name => column(name, false)),
          column('day', true),
          column('who', true),
          { ...column('more', true), family: 'json' },
          ...foreignKeys.flatMap((key, index) =>
            key.columns.map(name => column(name, each.references[index]?.nullable ?? true)),
          ),
        ],
        // What is referred to has a key in the catalogue; a table to which nothing refers may lack one.
        key: isKeyless(at) ? [] : keyOf(at),
        addressable: true,
        unique: [],
        foreignKeys,
        triggers: [],
        lock: isKeyless(at) ? 'impossible' : 'installed',
        markedBy: null,
      }
    }),
  }
}

/** Rows whose references all lead somewhere; where a compulsory one cannot, the row is left out. */
const dataOf = (schema: Schema, seeds: readonly (readonly number[])[]): Data => {
  const data = new Map(schema.tables.map(table => [nameOf(table), new Map<string, Row>()]))
  const wanted = schema.tables.map((table, at) =>
    (seeds[at] ?? []).map((seed, id): Row => {
      const references = table.foreignKeys.flatMap((key, index) => {
        const to = schema.tables.findIndex(({ name }) => name === key.references.name)
        const many = (seeds[to] ?? []).length
        const nullable = table.columns.find(({ name }) => name === key.columns[0])?.nullable
        const pick = Math.floor(seed / 7 ** index)
        const target = many === 0 || (nullable && pick % 4 === 0) ? null : String(pick % many)
        return key.columns.map((name, part) => [
          name,
          target === null ? null : part === 0 ? target : `p${target}`,
        ])
      })
      return {
        id: String(id),
        part: `p${id}`,
        day: seed % 5 === 0 ? null : `2026-0${(seed % 9) + 1}-01`,
        who: `w${seed % 3}`,
        more: moreOf(seed),
        ...Object.fromEntries(references),
      }
    }),
  )
  schema.tables.forEach((table, at) => {
    for (const [id, row] of (wanted[at] ?? []).entries()) data.get(nameOf(table))?.set(String(id), row)
  })
  // What refers to nothing goes, until all that is left stands.
  for (let again = true; again; ) {
    again = false
    for (const table of schema.tables)
      for (const [id, row] of data.get(nameOf(table)) ?? [])
        for (const key of table.foreignKeys) {
          const isCompulsory = table.columns.some(c => c.name === key.columns[0] && !c.nullable)
          if (!isCompulsory && key.columns.some(name => row[name] == null)) continue
          const targets = data.get(nameOf(key.references))?.values() ?? []
          const stands = [...targets].some(other =>
            key.columns.every((name, part) => row[name] === other[key.references.columns[part] ?? '']),
          )
          if (!stands) {
            data.get(nameOf(table))?.delete(id)
            again = true
          }
        }
  }
  return data
}

/** Nothing, a list, a field that is there or not, one within another. */
const moreOf = (seed: number): string | null => {
  const kinds = [null, '[1]', '{"a":1}', '{"b":2,"c":{"d":"x","e":null}}', '{"c":{"d":"y"}}', '{"c":"flat"}']
  return kinds[seed % kinds.length] ?? null
}

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.nat(9).map((month): Condition => ({ is: 'before', column: 'day', than: `2026-0${month + 1}-01` })),
  fc.nat(2).map((who): Condition => ({ is: 'equal', column: 'who', to: `w${who}` })),
  fc
    .array(fc.nat(6), { minLength: 1, maxLength: 4 })
    .map((ids): Condition => ({ is: 'in', column: 'id', values: ids.map(String) })),
  fc.nat(9).map(
    (month): Condition => ({
      is: 'not',
      of: { is: 'before', column: 'day', than: `2026-0${month + 1}-01` },
    }),
  ),
)

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Action>({ does: 'erase' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Action>(
      {
        does: 'anonymise',
        columns: [
          { column: 'who', change: { becomes: 'pseudonym' } },
          { column: 'day', change: { becomes: 'beginning', characters: 4 } },
        ],
      },
      { does: 'rectify', columns: [{ column: 'who', change: { becomes: 'constant', value: 'w0' } }] },
      { does: 'anonymise', columns: [{ column: 'day', change: { becomes: 'null' } }] },
      {
        does: 'anonymise',
        columns: [{ column: 'more', change: { becomes: 'without', paths: [['c', 'd'], ['a']] } }],
      },
      { does: 'block' },
      { does: 'unblock' },
    ),
  },
)

export const schedule = fc.record({
  sketches: fc.array(sketch, { minLength: 1, maxLength: 5 }),
  checksAfterStatement: fc.boolean(),
  remembersTransactions: fc.boolean(),
  seeds: fc.array(fc.array(fc.nat(2_000), { maxLength: 7 }), { minLength: 5, maxLength: 5 }),
  where: condition,
  action,
  said: fc.array(fc.constantFrom('erase', 'erase', 'detach', undefined), { minLength: 5, maxLength: 5 }),
  holds: fc.array(fc.record({ at: fc.nat(4), where: condition }), { maxLength: 2 }),
  keeps: fc.boolean(),
  batch: fc.integer({ min: 1, max: 4 }),
  cuts: fc.array(fc.nat(12), { maxLength: 4 }),
})

export type Schedule = typeof schedule extends fc.Arbitrary<infer S> ? S : never

export type Situation = {
  readonly schema: Schema
  readonly data: Data
  /** What was blocked before. */
  readonly locked: Locked
  readonly request: Request
  readonly holds: readonly Hold[]
}

/** `where` is the schema that the tables lie in. */
export function situationOf(
  s: Schedule,
  engine: Partial<Schema['engine']> = {},
  where = 's',
): Situation | undefined {
  const { checksAfterStatement, remembersTransactions } = s
  const schema = schemaOf(s.sketches, { checksAfterStatement, remembersTransactions, ...engine }, where)
  const [table] = schema.tables
  if (!table) return undefined
  const data = dataOf(schema, s.seeds)
  const rows = [...(data.get(nameOf(table)) ?? [])]
  const locked = rows.flatMap(([id, { day }]) => (day === null ? [] : Number(id) % 2 === 0 ? [id] : []))
  return {
    schema,
    data,
    locked: new Map(table.key.length > 0 && locks(s.action) ? [[nameOf(table), new Set(locked)]] : []),
    request: {
      keeps: s.keeps,
      table,
      where: s.where,
      action: s.action,
      dependents: schema.tables.flatMap((each, at): Dependents[] => {
        const fate = s.said[at]
        return fate ? [{ table: each, do: fate }] : []
      }),
    },
    holds: s.holds.flatMap(({ at, where }): Hold[] => {
      const held = schema.tables[at % schema.tables.length]
      return held ? [{ table: held, where }] : []
    }),
  }
}

/** A journal that outlives what is cut off. */
export const newJournal = () => {
  let after: Key | null = null
  let announced: Announcement | null = null
  let isOver = false
  const deeds: Deed[] = []
  return {
    deeds,
    state: async () => ({ after, announced, isOver }),
    announce: async (what: Announcement) => {
      announced = what
    },
    done: async (deed: Deed) => {
      deeds.push(deed)
      after = deed.last
      announced = null
    },
    over: async () => {
      isOver = true
    },
  }
}

export class CutOff extends Error {}

/** Throws at the moments told: after so many, then after so many more. */
export function cutting(cuts: readonly number[]): () => void {
  const waiting = [...cuts]
  let left = waiting.shift() ?? Number.POSITIVE_INFINITY
  return () => {
    if (left-- > 0) return
    left = waiting.shift() ?? Number.POSITIVE_INFINITY
    throw new CutOff()
  }
}

/** Runs a plan to its end, beginning again each time it is cut off. */
export async function carryOut(
  plan: Plan,
  source: Source,
  holds: readonly Hold[],
  batch: number,
): Promise<readonly Deed[]> {
  const journal = newJournal()
  for (;;) {
    try {
      const options = { plan, source, journal, holds: async () => holds, batchSize: () => batch }
      for await (const _ of run(options)) {
        // Each batch is looked at as a whole, at the end.
      }
      return journal.deeds
    } catch (error) {
      if (!(error instanceof CutOff)) throw error
    }
  }
}

/** Puts back everything that a run did, the last batch first, beginning a batch again each time it is cut off. */
export async function carryBack(plan: Plan, source: Source, deeds: readonly Deed[]): Promise<void> {
  for (const deed of [...deeds].reverse()) {
    let identity: string | null = null
    for (let isDone = false; !isDone; ) {
      try {
        await source.transaction(work =>
          putBack(work, plan, deed, async transaction => {
            identity = transaction
          }),
        )
        isDone = true
      } catch (error) {
        if (!(error instanceof CutOff)) throw error
        isDone = identity !== null && (await source.committed(identity)) === true
      }
    }
  }
}

/** Erases again what is there again, beginning again each time it is cut off. */
export async function carryAgain(
  plan: Plan,
  source: Source,
  deeds: readonly Deed[],
  holds: readonly Hold[],
  window: number,
): Promise<void> {
  const gone = new Set(deeds.flatMap(({ roots }) => roots.map(key => JSON.stringify(key))))
  let after: Key | null = null
  for (;;) {
    try {
      const erased = async (keys: readonly Key[]) => keys.filter(key => gone.has(JSON.stringify(key)))
      const announce = async () => {}
      const going = replay({ plan, source, erased, holds: async () => holds, after, window, announce })
      for await (const part of going) after = part.after
      return
    } catch (error) {
      if (!(error instanceof CutOff)) throw error
    }
  }
}

/** Everything that would go with a row, found one row at a time, without the plan's own way of finding it. */
function takenBy(schema: Schema, data: Data, plan: Plan, table: Table, id: string) {
  const gone = new Set<string>()
  const loosened = new Set<string>()
  const visit = (at: Table, rowId: string) => {
    const name = `${at.name}/${rowId}`
    if (gone.has(name)) return
    gone.add(name)
    const row = data.get(nameOf(at))?.get(rowId)
    if (!row) return
    for (const other of schema.tables)
      for (const key of other.foreignKeys) {
        if (key.references.name !== at.name) continue
        for (const [otherId, referring] of data.get(nameOf(other)) ?? []) {
          const refers = key.columns.every(
            (column, part) =>
              referring[column] != null && referring[column] === row[key.references.columns[part] ?? ''],
          )
          if (!refers) continue
          if (plan.hops.some(hop => hop.table === other && hop.key === key)) visit(other, otherId)
          else loosened.add(`${other.name}/${otherId}/${key.name}`)
        }
      }
  }
  visit(table, id)
  return { gone, loosened }
}

const rowsOf = (schema: Schema, data: Data) =>
  schema.tables.flatMap(table =>
    [...(data.get(nameOf(table)) ?? [])].map(([id, row]) => ({
      table,
      id,
      row,
      name: `${table.name}/${id}`,
    })),
  )

export type Outcome = {
  readonly data: Data
  /** Those of the plan’s own table that are blocked. */
  readonly locked: ReadonlySet<string>
  readonly held: ReadonlyMap<string, Row>
  readonly gone: number
  /** How many of those that go were meant themselves. */
  readonly meant: number
}

/** What should be left of the rows, and what of them was held. */
export function outcomeOf({ schema, data, locked, request, holds }: Situation, plan: Plan): Outcome {
  const rows = rowsOf(schema, data)
  const isHeld = (table: Table, row: Row) =>
    holds.some(hold => nameOf(hold.table) === nameOf(table) && holdsOf(schema, data, hold.where, row))
  const held = new Map(rows.flatMap(({ name, table, row }) => (isHeld(table, row) ? [[name, row]] : [])))
  const meant = rows.filter(
    ({ table, row }) => table === plan.table && holdsOf(schema, data, request.where, row),
  )
  const gone = new Set<string>()
  const loosened = new Set<string>()
  if (removes(request.action))
    for (const { id } of meant) {
      const taken = takenBy(schema, data, plan, plan.table, id)
      const rowOf = (text: string) => text.split('/').slice(0, 2).join('/')
      if ([...taken.gone, ...[...taken.loosened].map(rowOf)].some(name => held.has(name))) continue
      for (const name of taken.gone) gone.add(name)
      for (const name of taken.loosened) loosened.add(name)
    }
  const left = new Map(schema.tables.map(table => [nameOf(table), new Map<string, Row>()]))
  for (const { name, id, row, table } of rows) {
    if (gone.has(name)) continue
    const emptied = table.foreignKeys.flatMap(key =>
      loosened.has(`${name}/${key.name}`) ? detachable(table, key) : [],
    )
    const isMeant = meant.some(each => each.name === name) && !held.has(name)
    const changes = isMeant ? assignmentsOf(request.action) : []
    left.get(nameOf(table))?.set(id, {
      ...row,
      ...Object.fromEntries(emptied.map(column => [column, null])),
      ...Object.fromEntries(
        changes.map(({ column, change }) => [column, changed(change, row[column] ?? null)]),
      ),
    })
  }
  const blocked = new Set(locked.get(nameOf(plan.table)))
  for (const { id, name } of meant) {
    if (held.has(name)) continue
    if (request.action.does === 'block') blocked.add(id)
    if (request.action.does === 'unblock') blocked.delete(id)
  }
  return {
    data: left,
    locked: blocked,
    held,
    gone: gone.size,
    meant: meant.filter(({ name }) => gone.has(name)).length,
  }
}

export const byName = (schema: Schema, data: Data): ReadonlyMap<string, Row> =>
  new Map(rowsOf(schema, data).map(({ name, row }) => [name, row]))
