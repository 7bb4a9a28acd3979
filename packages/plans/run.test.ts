// Generated schemas, data, holds and places to be cut off: what is held is never touched, nothing outside the plan changes, no
// row takes another's values, and a run that was cut off ends where an undisturbed one ends.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locks, removes } from './action.ts'
import { NotExact } from './batch.ts'
import { type Data, modelOf } from './model.test-support.ts'
import { planFor } from './plan.ts'
import {
  byName,
  carryAgain,
  carryBack,
  carryOut,
  cutting,
  outcomeOf,
  schedule,
  situationOf,
} from './schedules.test-support.ts'
import { type ForeignKey, nameOf, type Schema, type Table } from './schema.ts'

const schedules = Number(process.env.HIMAYA_PLAN_SCHEDULES ?? 100_000)

test(`a run, in ${schedules} generated schedules`, { timeout: 600_000 }, async () => {
  let carried = 0
  await fc.assert(
    fc.asyncProperty(schedule, async s => {
      const situation = situationOf(s)
      if (!situation) return
      const { schema, data, locked, request, holds } = situation
      const planned = planFor(schema, request)
      if (!planned.ok) {
        expect(planned.because.length).toBeGreaterThan(0)
        return
      }
      carried += 1
      const { plan } = planned
      const source = modelOf(schema, data, cutting(s.cuts), locked)
      const deeds = await carryOut(plan, source, holds, s.batch)
      const expected = outcomeOf(situation, plan)
      expect(source.data()).toEqual(expected.data)
      expect(source.locked().get(nameOf(plan.table)) ?? new Set()).toEqual(expected.locked)
      const after = byName(schema, source.data())
      for (const [name, row] of expected.held) expect(after.get(name)).toEqual(row)
      if (removes(request.action) && plan.table.key.length > 0) {
        // A backup of before the run is restored, and the erasures are done again on it.
        const restored = modelOf(schema, data, cutting(s.cuts))
        await carryAgain(plan, restored, deeds, holds, s.batch)
        expect(restored.data()).toEqual(expected.data)
      }
      if (plan.keeps || locks(plan.action)) {
        const back = modelOf(schema, source.data(), cutting(s.cuts), source.locked())
        await carryBack(plan, back, deeds)
        expect(back.data()).toEqual(data)
        expect(back.locked().get(nameOf(plan.table)) ?? new Set()).toEqual(
          locked.get(nameOf(plan.table)) ?? new Set(),
        )
      }
      // What the journal tells is what happened; of a batch whose end was not seen it tells the rows that were meant alone.
      const told = deeds.flatMap(({ rows }) =>
        (rows ?? []).filter((_, step) => plan.steps[step]?.does === 'delete'),
      )
      const sum = told.reduce((total, rows) => total + rows, 0)
      if (!removes(request.action)) return
      if (deeds.every(({ rows }) => rows !== null)) expect(sum).toBe(expected.gone)
      else expect(sum).toBeLessThanOrEqual(expected.gone)
      const roots = new Set(deeds.flatMap(deed => deed.roots.map(key => JSON.stringify(key))))
      // A row that was meant may have gone with another before its turn came.
      expect(roots.size).toBeLessThanOrEqual(expected.meant)
      expect(roots.size > 0).toBe(expected.meant > 0)
    }),
    { numRuns: schedules },
  )
  expect(carried).toBeGreaterThan(schedules / 20)
})

test('a source that does more than was planned is rolled back', async () => {
  const column = (name: string) => ({
    name,
    type: 'text',
    family: 'text' as const,
    length: null,
    nullable: false,
    generated: false,
  })
  const table = (name: string, foreignKeys: readonly ForeignKey[]): Table => ({
    schema: 's',
    name,
    kind: 'table',
    columns: [column('id'), ...foreignKeys.flatMap(key => key.columns.map(column))],
    key: ['id'],
    addressable: true,
    unique: [],
    foreignKeys,
    triggers: [],
    lock: 'impossible',
    markedBy: null,
  })
  const engine = { checksAfterStatement: true, remembersTransactions: true }
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
  const going = carryOut(planned.plan, source, [], 10)
  await expect(going).rejects.toBeInstanceOf(NotExact)
  expect(source.data()).toEqual(data)
})
