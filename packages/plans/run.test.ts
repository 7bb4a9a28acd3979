// Generated schemas, data, holds and places to be cut off: what is held is never touched, nothing outside the plan changes, no
// row takes another's values, and a run that was cut off ends where an undisturbed one ends.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from './action.ts'
import type { Deed } from './batch.ts'
import { NotExact } from './batch.ts'
import type { Condition } from './condition.ts'
import { detachable } from './departures.ts'
import { type Data, holdsOf, type Model, modelOf, type Row } from './model.test-support.ts'
import { type Plan, planFor } from './plan.ts'
import type { Dependents } from './request.ts'
import { run } from './run.ts'
import { type ForeignKey, nameOf, type Schema, type Table } from './schema.ts'
import type { Hold, Key } from './source.ts'

const schedules = Number(process.env.HIMAYA_PLAN_SCHEDULES ?? 100_000)

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
const schemaOf = (sketches: readonly Sketch[], checksAfterStatement: boolean): Schema => {
  const keyOf = (at: number) => (sketches[at]?.composite ? ['id', 'part'] : ['id'])
  const column = (name: string, nullable: boolean) => ({ name, type: 'text', nullable, generated: false })
  return {
    engine: { checksAfterStatement, addressesRows: true },
    tables: sketches.map((each, at): Table => {
      const foreignKeys = each.references.map((reference, index): ForeignKey => {
        const to = reference.to % sketches.length
        return {
          name: `r${index}`,
          columns: keyOf(to).map(name => `r${index}_${name}`),
          references: { schema: 's', name: `t${to}`, columns: keyOf(to) },
          // A database refuses to empty a compulsory column by itself.
          onDelete: !reference.nullable && reference.onDelete === 'set-null' ? 'cascade' : reference.onDelete,
          deferrable: reference.deferrable,
        }
      })
      return {
        schema: 's',
        name: `t${at}`,
        kind: 'table',
        columns: [
          ...['id', 'part'].map(name => column(name, false)),
          column('day', true),
          column('who', true),
          ...foreignKeys.flatMap((key, index) =>
            key.columns.map(name => column(name, each.references[index]?.nullable ?? true)),
          ),
        ],
        // What is referred to has a key in the catalogue; a table to which nothing refers may lack one.
        key:
          each.keyless && !sketches.some(s => s.references.some(r => r.to % sketches.length === at))
            ? []
            : keyOf(at),
        unique: [],
        foreignKeys,
        triggers: [],
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
          if (key.columns.some(name => row[name] == null)) continue
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
    weight: 1,
    arbitrary: fc.constant<Action>({
      does: 'anonymise',
      columns: [
        { column: 'who', change: { becomes: 'pseudonym' } },
        { column: 'day', change: { becomes: 'beginning', characters: 4 } },
      ],
    }),
  },
)

const schedule = fc.record({
  sketches: fc.array(sketch, { minLength: 1, maxLength: 5 }),
  checksAfterStatement: fc.boolean(),
  seeds: fc.array(fc.array(fc.nat(2_000), { maxLength: 7 }), { minLength: 5, maxLength: 5 }),
  where: condition,
  action,
  said: fc.array(fc.constantFrom('erase', 'erase', 'detach', undefined), { minLength: 5, maxLength: 5 }),
  holds: fc.array(fc.record({ at: fc.nat(4), where: condition }), { maxLength: 2 }),
  batch: fc.integer({ min: 1, max: 4 }),
  cuts: fc.array(fc.nat(12), { maxLength: 4 }),
})

class CutOff extends Error {}

/** A journal that outlives what is cut off. */
const journal = () => {
  let after: Key | null = null
  let announced: Deed | null = null
  let isOver = false
  const done: Deed[] = []
  return {
    deeds: done,
    state: async () => ({ after, announced, isOver }),
    announce: async (deed: Deed) => {
      announced = deed
    },
    done: async (deed: Deed) => {
      done.push(deed)
      after = deed.last
      announced = null
    },
    over: async () => {
      isOver = true
    },
  }
}

async function carryOut(
  schema: Schema,
  data: Data,
  plan: Plan,
  holds: readonly Hold[],
  batch: number,
  cuts: readonly number[],
) {
  const waiting = [...cuts]
  let left = waiting.shift() ?? Number.POSITIVE_INFINITY
  const moment = () => {
    if (left-- > 0) return
    left = waiting.shift() ?? Number.POSITIVE_INFINITY
    throw new CutOff()
  }
  const source: Model = modelOf(schema, data, moment)
  const kept = journal()
  for (;;) {
    try {
      const options = { plan, source, journal: kept, holds: async () => holds, batchSize: () => batch }
      for await (const _ of run(options)) {
        // Each batch is looked at as a whole, at the end.
      }
      return { data: source.data(), deeds: kept.deeds }
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

describe('a run', () => {
  test(`in ${schedules} generated schedules`, { timeout: 600_000 }, async () => {
    let carried = 0
    await fc.assert(
      fc.asyncProperty(schedule, async s => {
        const schema = schemaOf(s.sketches, s.checksAfterStatement)
        const data = dataOf(schema, s.seeds)
        const [root] = schema.tables
        if (!root) return
        const dependents = schema.tables.flatMap((table, at): Dependents[] => {
          const fate = s.said[at]
          return fate ? [{ table, do: fate }] : []
        })
        const planned = planFor(schema, { table: root, where: s.where, action: s.action, dependents })
        if (!planned.ok) {
          expect(planned.because.length).toBeGreaterThan(0)
          return
        }
        const { plan } = planned
        const holds = s.holds.flatMap(({ at, where }): Hold[] => {
          const table = schema.tables[at % schema.tables.length]
          return table ? [{ table, where }] : []
        })
        const isHeld = (table: Table, row: Row) =>
          holds.some(hold => nameOf(hold.table) === nameOf(table) && holdsOf(schema, data, hold.where, row))

        const undisturbed = await carryOut(schema, data, plan, holds, s.batch, [])
        const cut = await carryOut(schema, data, plan, holds, s.batch, s.cuts)
        carried += 1
        expect(cut.data).toEqual(undisturbed.data)

        // What should have happened, worked out row by row.
        const before = rowsOf(schema, data)
        const byName = new Map(before.map(each => [each.name, each]))
        const held = new Set(before.filter(({ table, row }) => isHeld(table, row)).map(({ name }) => name))
        const meant = before.filter(({ table, row }) => table === root && holdsOf(schema, data, s.where, row))
        const gone = new Set<string>()
        const loosened = new Set<string>()
        if (s.action.does === 'erase')
          for (const { id } of meant) {
            const taken = takenBy(schema, data, plan, root, id)
            const touched = [
              ...taken.gone,
              ...[...taken.loosened].map(text => text.split('/').slice(0, 2).join('/')),
            ]
            if (touched.some(name => held.has(name))) continue
            for (const name of taken.gone) gone.add(name)
            for (const name of taken.loosened) loosened.add(name)
          }
        const after = new Map(rowsOf(schema, cut.data).map(each => [each.name, each.row]))
        for (const { name, row, table } of before) {
          const now = after.get(name)
          if (held.has(name)) expect(now).toEqual(row)
          if (s.action.does === 'erase') {
            expect(now === undefined).toBe(gone.has(name))
            if (now === undefined) continue
            const emptied = table.foreignKeys.flatMap(key =>
              loosened.has(`${name}/${key.name}`) ? detachable(table, key) : [],
            )
            expect(now).toEqual({ ...row, ...Object.fromEntries(emptied.map(column => [column, null])) })
          } else {
            const isMeant = meant.some(each => each.name === name) && !held.has(name)
            const expected = isMeant
              ? { ...row, who: row.who === null ? null : `p:${row.who}`, day: row.day?.slice(0, 4) ?? null }
              : row
            expect(now).toEqual(expected)
          }
        }
        expect([...after.keys()].every(name => byName.has(name))).toBe(true)
        // What the journal tells is what happened.
        const told = cut.deeds.flatMap(({ counts }) =>
          counts.flatMap(({ step, rows }) => (plan.steps[step]?.does === 'delete' ? [rows] : [])),
        )
        if (s.action.does === 'erase') expect(told.reduce((sum, rows) => sum + rows, 0)).toBe(gone.size)
      }),
      { numRuns: schedules },
    )
    expect(carried).toBeGreaterThan(schedules / 20)
  })
})

test('a source that does more than was planned is rolled back', async () => {
  const column = (name: string) => ({ name, type: 'text', nullable: false, generated: false })
  const table = (name: string, foreignKeys: readonly ForeignKey[]): Table => ({
    schema: 's',
    name,
    kind: 'table',
    columns: [column('id'), ...foreignKeys.flatMap(key => key.columns.map(column))],
    key: ['id'],
    unique: [],
    foreignKeys,
    triggers: [],
  })
  const engine = { checksAfterStatement: true, addressesRows: true }
  const seen: Schema = { engine, tables: [table('people', []), table('orders', [])] }
  const planned = planFor(seen, {
    table: { schema: 's', name: 'people' },
    where: { is: 'equal', column: 'id', to: '1' },
    action: { does: 'erase' },
    dependents: [],
  })
  if (!planned.ok) throw new Error('no plan')
  // Meanwhile somebody let orders go with their people.
  const reference: ForeignKey = {
    name: 'of',
    columns: ['person'],
    references: { schema: 's', name: 'people', columns: ['id'] },
    onDelete: 'cascade',
    deferrable: false,
  }
  const now: Schema = { engine, tables: [table('people', []), table('orders', [reference])] }
  const data: Data = new Map([
    [nameOf({ schema: 's', name: 'people' }), new Map([['1', { id: '1' }]])],
    [nameOf({ schema: 's', name: 'orders' }), new Map([['a', { id: 'a', person: '1' }]])],
  ])
  const source = modelOf(now, data)
  const going = (async () => {
    const options = {
      plan: planned.plan,
      source,
      journal: journal(),
      holds: async () => [],
      batchSize: () => 10,
    }
    for await (const _ of run(options)) {
      // Nothing is done, so nothing comes.
    }
  })()
  await expect(going).rejects.toBeInstanceOf(NotExact)
  expect(source.data()).toEqual(data)
})
