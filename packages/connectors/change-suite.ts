// The one suite that every engine passes which plans are carried out on, on real servers and real files: in generated schemas
// with generated rows, holds and places to be cut off, what is left must be what was worked out row by row. An engine's own test
// gives the way to make a source out of tables, tells what its kind cannot do, and pins its SQL.
import type { Action, Change } from '@himaya/plans/action'
import { always, type Condition } from '@himaya/plans/condition'
import { maskedText } from '@himaya/plans/masked'
import type { Data, Locked, Row } from '@himaya/plans/model.test-support'
import { type Plan, type Planned, planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import {
  byName,
  carryAgain,
  carryBack,
  carryOut,
  cutting,
  outcomeOf,
  type Schedule,
  schedule,
  situationOf,
} from '@himaya/plans/schedules.test-support'
import {
  type Column,
  type Family,
  type ForeignKey,
  nameOf,
  type Schema,
  type Table,
} from '@himaya/plans/schema'
import type { Key, Source } from '@himaya/plans/source'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Changeable } from './change.ts'
import type { SourceKind } from './port.ts'

export type ChangeUnderTest = {
  readonly kind: SourceKind
  /** Where one kind has several sorts of tables. */
  readonly tables?: string
  /** Opens the source; called once. What it needs is closed by `close`. */
  open(): Promise<Prepared>
  /** The schema that its tables lie in, as its structure names it. */
  readonly schema: string
  readonly engine: Schema['engine']
  readonly can: {
    readonly references: boolean
    /** Checks that wait for the end of a transaction. */
    readonly defer: boolean
    /** Acting on rows of tables that have no key. */
    readonly keyless: boolean
    readonly composite: boolean
    readonly json: boolean
    readonly lock: boolean
    /** Tables named by any text at all. */
    readonly hostileNames: boolean
  }
  /** How many generated schedules, unless HIMAYA_SOURCE_SCHEDULES tells. */
  readonly schedules: number
}

export type Prepared = {
  readonly changing: Changeable
  /**
   * Replaces everything by these tables with these rows: columns of text, but for JSON where that is their family; keys are texts
   * of a few characters. The tables that `locked` names are set up to be locked, and these rows of them are.
   */
  build(schema: Schema, data: Data, locked: Locked): Promise<void>
  /** Every row of these tables as it is, blocked or not, by its `id`; every value as text. */
  read(schema: Schema): Promise<Data>
  close(): Promise<void>
}

export const runKey = new Uint8Array(32).fill(7)
export const forever = new AbortController().signal

export const madePlan = (planned: Planned): Plan => {
  if (!planned.ok) throw new Error(planned.because.map(({ code }) => code).join(', '))
  return planned.plan
}

/** Cut off as a process that dies is: before an act, before the commit, or after it. */
export const interrupted = (source: Source, moment: () => void): Source => ({
  ...source,
  async transaction(body) {
    const result = await source.transaction(async work => {
      const before =
        <Given extends readonly unknown[], Answer>(act: (...given: Given) => Promise<Answer>) =>
        (...given: Given) => {
          moment()
          return act(...given)
        }
      const answer = await body({
        ...work,
        detach: before(work.detach),
        remove: before(work.remove),
        set: before(work.set),
        block: before(work.block),
        unblock: before(work.unblock),
        restore: before(work.restore),
      })
      moment()
      return answer
    })
    moment()
    return result
  },
})

/** What a kind cannot express is left out; a pseudonym is made of the run's key, and has a test of its own. */
const within = (s: Schedule, { can }: ChangeUnderTest): Schedule | undefined => {
  const isPossible = (action: Action) => {
    if (action.does === 'block' || action.does === 'unblock') return can.lock
    if (action.does === 'erase') return true
    return action.columns.every(
      ({ change }) => change.becomes !== 'pseudonym' && (can.json || change.becomes !== 'without'),
    )
  }
  if (!isPossible(s.action)) return undefined
  const sketches = s.sketches.map(each => ({
    composite: each.composite && can.composite,
    keyless: each.keyless && can.keyless,
    references: can.references
      ? each.references.map(reference => ({ ...reference, deferrable: reference.deferrable && can.defer }))
      : [],
  }))
  return { ...s, sketches }
}

const column = (name: string, family: Family = 'text', nullable = true): Column => ({
  name,
  type: family,
  family,
  length: null,
  nullable,
  generated: false,
})

export const passesTheChangeSuite = (engine: ChangeUnderTest) => {
  const { can, schema: where } = engine
  const schedules = Number(process.env.HIMAYA_SOURCE_SCHEDULES ?? engine.schedules)

  describe(`plans on every engine: ${[engine.kind, ...(engine.tables ? [engine.tables] : [])].join(', ')}`, () => {
    let prepared: Prepared
    beforeAll(async () => {
      prepared = await engine.open()
    })
    afterAll(() => prepared.close())

    const sourceNow = async (signal = forever) => {
      const schema = await prepared.changing.structure(forever)
      return { schema, source: prepared.changing.source(schema, { key: runKey, signal }) }
    }
    const blockedIn = async (source: Source, plan: Plan): Promise<readonly Key[]> => {
      const blocked: Plan = { ...plan, where: always, action: { does: 'unblock' } }
      return source.transaction(work => work.next(blocked, [], null, 1_000))
    }

    test(`what is left is what was worked out, in ${schedules} generated schedules`, {
      timeout: 3_600_000,
    }, async () => {
      let carried = 0
      await fc.assert(
        fc.asyncProperty(schedule, async generated => {
          const s = within(generated, engine)
          const situation = s && situationOf(s, engine.engine, where)
          const modelled = situation && planFor(situation.schema, situation.request)
          if (!s || !situation || !modelled?.ok) return
          const { schema: drawn, data, locked, holds } = situation
          await prepared.build(drawn, data, locked)
          const { schema, source } = await sourceNow()
          const plan = madePlan(planFor(schema, situation.request))
          const cut = () => interrupted(source, cutting(s.cuts))
          const rowsNow = async () => byName(drawn, await prepared.read(drawn))
          const blockedNow = async () =>
            new Set((await blockedIn(source, plan)).map(key => JSON.stringify(key)))
          const keyed = (ids: ReadonlySet<string> | undefined) =>
            new Set([...(ids ?? [])].map(id => JSON.stringify(keyOf(plan, data, id))))

          const deeds = await carryOut(plan, cut(), holds, s.batch)
          const expected = outcomeOf(situation, modelled.plan)
          expect(await rowsNow()).toEqual(byName(drawn, expected.data))
          const isLock = plan.action.does === 'block' || plan.action.does === 'unblock'
          if (isLock) expect(await blockedNow()).toEqual(keyed(expected.locked))
          if (plan.keeps || isLock) {
            await carryBack(plan, cut(), deeds)
            expect(await rowsNow()).toEqual(byName(drawn, data))
            if (isLock) expect(await blockedNow()).toEqual(keyed(locked.get(nameOf(plan.table))))
          }
          if (plan.action.does === 'erase' && plan.table.key.length > 0) {
            // A backup of before the run is restored, and the erasures are done again on it.
            await prepared.build(drawn, data, locked)
            const restored = await sourceNow()
            const again = madePlan(planFor(restored.schema, situation.request))
            await carryAgain(again, interrupted(restored.source, cutting(s.cuts)), deeds, holds, s.batch)
            expect(await rowsNow()).toEqual(byName(drawn, expected.data))
          }
          carried += 1
        }),
        { numRuns: schedules },
      )
      expect(carried).toBeGreaterThan(schedules / 30)
    })

    const tableOf = (
      name: string,
      columns: readonly Column[],
      foreignKeys: readonly ForeignKey[] = [],
    ): Table => ({
      schema: where,
      name,
      kind: 'table',
      columns,
      key: ['id'],
      addressable: true,
      unique: [],
      foreignKeys,
      triggers: [],
      lock: can.lock ? 'installed' : 'impossible',
      markedBy: null,
    })
    const schemaOf = (...tables: readonly Table[]): Schema => ({ engine: engine.engine, tables })
    const given = async (schema: Schema, rows: Readonly<Record<string, readonly Row[]>>) => {
      const data = new Map(
        schema.tables.map(table => [
          nameOf(table),
          new Map((rows[table.name] ?? []).map(row => [row.id ?? '', row])),
        ]),
      )
      await prepared.build(schema, data, new Map())
      return { ...(await sourceNow()), read: async () => byName(schema, await prepared.read(schema)) }
    }
    const people = tableOf('people', [column('id', 'text', false), column('seen'), column('who')])
    const request = (asked: Partial<Request>): Request => ({
      table: { schema: where, name: 'people' },
      where: { is: 'before', column: 'seen', than: '2024-01-01' },
      action: { does: 'erase' },
      dependents: [],
      ...asked,
    })
    const persons: readonly Row[] = [
      { id: '1', seen: '2020-01-01', who: 'Amina' },
      { id: '2', seen: null, who: 'فاطمة الزهراء' },
      { id: '3', seen: '2026-01-01', who: 'Youssef' },
      { id: '4', seen: '2021-05-05', who: 'a b c d e f g h i j k l m n' },
      { id: '5', seen: '2022-05-05', who: null },
    ]

    test('a null where a day should be is never erased, and is counted apart', async () => {
      const { schema, source, read } = await given(schemaOf(people), { people: persons })
      const twice: Condition = { is: 'not', of: { is: 'not', of: request({}).where } }
      const plan = madePlan(planFor(schema, request({ where: twice })))
      const unknown: Condition = { is: 'null', column: 'seen' }
      const told = await source.survey(plan, [], { sample: 0, unknown, countLimit: 100 })
      expect(told).toMatchObject({ meant: { rows: 3, exact: true }, unknown: { rows: 1, exact: true } })
      await carryOut(plan, source, [], 2)
      expect([...(await read()).keys()].sort()).toEqual(['people/2', 'people/3'])
    })

    test('a survey counts what is meant and what is held, shows it masked, and changes nothing', async () => {
      const { schema, source, read } = await given(schemaOf(people), { people: persons })
      const before = await read()
      const plan = madePlan(planFor(schema, request({})))
      const hold = { table: plan.table, where: { is: 'equal', column: 'who', to: 'Amina' } as const }
      const told = await source.survey(plan, [hold], { sample: 10, unknown: null, countLimit: 100 })
      expect(told).toMatchObject({
        meant: { rows: 3, exact: true },
        held: { rows: 1, exact: true },
        unknown: { rows: 0, exact: true },
        dependents: [],
      })
      const shown = [...told.sample].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
      expect(shown).toEqual([
        { id: '1', seen: maskedText('2', 10), who: 'A••••' },
        { id: '4', seen: maskedText('2', 10), who: maskedText('a', 27) },
        { id: '5', seen: maskedText('2', 10), who: null },
      ])
      expect(JSON.stringify(told)).not.toMatch(/Amina|b c d/)
      expect(told.statements.length).toBeGreaterThan(0)
      const few = await source.survey(plan, [], { sample: 1, unknown: null, countLimit: 1 })
      expect(few.meant.exact).toBe(false)
      expect(few.sample).toHaveLength(1)
      expect(await read()).toEqual(before)
    })

    test.skipIf(!can.references)(
      'what refers is counted, and a hold on it keeps what it refers to',
      async () => {
        const visits = tableOf(
          'visits',
          [column('id', 'text', false), column('person', 'text', false), column('why')],
          [
            {
              name: 'of',
              columns: ['person'],
              references: { schema: where, name: 'people', columns: ['id'] },
              onDelete: 'no-action',
              deferrable: false,
            },
          ],
        )
        const rows: readonly Row[] = [
          { id: 'a', person: '1', why: 'x' },
          { id: 'b', person: '1', why: 'litigation' },
          { id: 'c', person: '4', why: 'x' },
          { id: 'd', person: '3', why: 'litigation' },
        ]
        const { schema, source, read } = await given(schemaOf(people, visits), {
          people: persons,
          visits: rows,
        })
        const dependents = [{ table: { schema: where, name: 'visits' }, do: 'erase' }] as const
        const plan = madePlan(planFor(schema, request({ dependents })))
        const hold = {
          table: { schema: where, name: 'visits' },
          where: { is: 'equal', column: 'why', to: 'litigation' } as const,
        }
        expect(await source.survey(plan, [hold], { sample: 0, unknown: null, countLimit: 9 })).toMatchObject({
          meant: { rows: 3, exact: true },
          held: { rows: 1, exact: true },
          dependents: [{ table: { schema: where, name: 'visits' }, rows: { rows: 3, exact: true } }],
        })
        await carryOut(plan, source, [hold], 10)
        expect([...(await read()).keys()].sort()).toEqual([
          'people/1',
          'people/2',
          'people/3',
          'visits/a',
          'visits/b',
          'visits/d',
        ])
      },
    )

    test('groups are those there would be afterwards', async () => {
      const { schema, source } = await given(schemaOf(people), { people: persons })
      const change = (becomes: Change) =>
        madePlan(
          planFor(
            schema,
            request({
              where: { is: 'not', of: { is: 'equal', column: 'id', to: '2' } },
              action: { does: 'anonymise', columns: [{ column: 'seen', change: becomes }] },
            }),
          ),
        )
      expect(await source.groups(change({ becomes: 'null' }), ['seen'])).toEqual({
        smallest: 4,
        alone: 0,
        below5: 4,
      })
      expect(await source.groups(change({ becomes: 'beginning', characters: 3 }), ['seen'])).toEqual({
        smallest: 4,
        alone: 0,
        below5: 4,
      })
      expect(await source.groups(change({ becomes: 'beginning', characters: 4 }), ['seen'])).toEqual({
        smallest: 1,
        alone: 4,
        below5: 4,
      })
      expect(await source.groups(madePlan(planFor(schema, request({}))), ['seen'])).toBeNull()
    })

    test('a table is walked by its keys, and names are found in a column', async () => {
      const { source, schema } = await given(schemaOf(people), { people: persons })
      const table = madePlan(planFor(schema, request({}))).table
      expect(await source.keysAfter(table, null, 2)).toEqual([['1'], ['2']])
      expect(await source.keysAfter(table, ['2'], 10)).toEqual([['3'], ['4'], ['5']])
      expect(await source.keysAfter(table, ['5'], 10)).toEqual([])
      const named = await source.transaction(work => work.named(table, 'who', ['Amina', 'nobody']))
      expect(named).toEqual(['Amina'])
    })

    test('the same value becomes the same pseudonym under one key, another under another', async () => {
      const rows = [
        { id: '1', seen: null, who: 'AB1' },
        { id: '2', seen: null, who: 'AB1' },
        { id: '3', seen: null, who: 'AB2' },
        { id: '4', seen: null, who: 'AB1' },
      ]
      const { schema, source, read } = await given(schemaOf(people), { people: rows })
      const plan = madePlan(
        planFor(
          schema,
          request({
            where: { is: 'in', column: 'id', values: ['1', '2', '3'] },
            action: { does: 'anonymise', columns: [{ column: 'who', change: { becomes: 'pseudonym' } }] },
          }),
        ),
      )
      await carryOut(plan, source, [], 2)
      const after = await read()
      const [one, two, three, kept] = ['1', '2', '3', '4'].map(id => after.get(`people/${id}`)?.who)
      expect([one, two, three]).toEqual([one, one, three])
      expect(one).toMatch(/^~[0-9a-f]{32}$/)
      expect(three).toMatch(/^~[0-9a-f]{32}$/)
      expect(one).not.toBe(three)
      expect(kept).toBe('AB1')
      // Done again, it is as it was; under another key, it is another.
      await carryOut(plan, source, [], 5)
      expect(await read()).toEqual(after)
      const other = await given(schemaOf(people), { people: rows })
      const elsewhere = prepared.changing.source(other.schema, { key: new Uint8Array(32), signal: forever })
      await carryOut(plan, elsewhere, [], 5)
      expect((await other.read()).get('people/1')?.who).not.toBe(one)
    })

    test('a run that was stopped takes nothing more', async () => {
      const { schema, read } = await given(schemaOf(people), { people: persons })
      const plan = madePlan(planFor(schema, request({})))
      const stopped = prepared.changing.source(schema, { key: runKey, signal: AbortSignal.abort() })
      await expect(carryOut(plan, stopped, [], 2)).rejects.toMatchObject({ code: 'cancelled' })
      expect((await read()).size).toBe(5)
    })

    test.skipIf(!can.hostileNames)('a hostile name is only a name', async () => {
      const name = `"; DROP TABLE people; -- 😀'\``
      const table = tableOf(name, [column('id', 'text', false), column(name)])
      const { schema, source, read } = await given(schemaOf(table), {
        [name]: [
          { id: '1', [name]: 'gone' },
          { id: '2', [name]: 'kept' },
        ],
      })
      const asked = request({ table, where: { is: 'equal', column: name, to: 'gone' }, keeps: true })
      const plan = madePlan(planFor(schema, asked))
      const deeds = await carryOut(plan, source, [], 4)
      expect([...(await read()).keys()].sort()).toEqual([`${name}/2`])
      await carryBack(plan, source, deeds)
      expect((await read()).size).toBe(2)
    })
  })
}

/** The key of a row that the model calls `id`. */
const keyOf = ({ table }: Plan, data: Data, id: string): Key => {
  const row = data.get(nameOf(table))?.get(id)
  return table.key.map(name => row?.[name] ?? '')
}
