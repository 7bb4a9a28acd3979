// What is refused and what is planned, on both sides of each edge.
import { describe, expect, test } from 'vitest'
import type { Action } from './action.ts'
import { always, type Condition } from './condition.ts'
import { planFor } from './plan.ts'
import { type Refusal, refusalSentence } from './refusal.ts'
import type { Dependents } from './request.ts'
import type { ForeignKey, OnDelete, Schema, Table } from './schema.ts'

const named = (name: string) => ({ schema: 'public', name })
const column = (name: string, nullable = false) => ({
  name,
  type: 'text',
  family: 'text' as const,
  length: null,
  nullable,
  generated: false,
})
const table = (name: string, foreignKeys: readonly ForeignKey[] = [], more: Partial<Table> = {}): Table => ({
  ...named(name),
  kind: 'table',
  columns: [column('id'), column('seen', true), column('note', true)],
  key: ['id'],
  addressable: true,
  unique: [],
  foreignKeys,
  triggers: [],
  lock: 'installed',
  markedBy: null,
  ...more,
})
const to = (
  name: string,
  { nullable = false, onDelete = 'no-action' as OnDelete, deferrable = false, columns = [`${name}_id`] } = {},
) => ({
  nullable,
  key: { name: `to_${name}`, columns, references: { ...named(name), columns: ['id'] }, onDelete, deferrable },
})
/** A table whose references are columns of its own. */
const referring = (name: string, references: ReturnType<typeof to>[], more: Partial<Table> = {}): Table =>
  table(
    name,
    references.map(({ key }) => key),
    {
      columns: [
        ...table(name).columns,
        ...references.flatMap(({ key, nullable }) => key.columns.map(each => column(each, nullable))),
      ],
      ...more,
    },
  )

const engine = { checksAfterStatement: true, remembersTransactions: true }
const old = { is: 'before', column: 'seen', than: '2024-01-01' } as Condition
const plan = (
  tables: readonly Table[],
  {
    where = old as Condition,
    action = { does: 'erase' } as Action,
    dependents = [] as readonly Dependents[],
    can = engine as Schema['engine'],
  } = {},
) => planFor({ tables, engine: can }, { table: named('people'), where, action, dependents })
const refusals = (planned: ReturnType<typeof plan>): readonly Refusal[] => (planned.ok ? [] : planned.because)
const stepsOf = (planned: ReturnType<typeof plan>) =>
  planned.ok ? planned.plan.steps.map(step => `${step.does} ${step.table.name}`) : refusals(planned)
const going = (...names: string[]): Dependents[] => names.map(name => ({ table: named(name), do: 'erase' }))
const staying = (...names: string[]): Dependents[] =>
  names.map(name => ({ table: named(name), do: 'detach' }))

describe('which rows are meant', () => {
  test.each<[string, readonly Table[], Condition, readonly Refusal[]]>([
    ['a table that is not there', [table('others')], old, [{ code: 'table-missing', table: 'people' }]],
    [
      'a trigger column that is not there',
      [table('people')],
      { is: 'before', column: 'left_on', than: '2024-01-01' },
      [{ code: 'column-missing', table: 'people', column: 'left_on' }],
    ],
    [
      'a related table that is not there',
      [table('people')],
      {
        is: 'not',
        of: { is: 'related', table: named('visits'), columns: ['person'], match: ['id'], where: old },
      },
      [{ code: 'table-missing', table: 'visits' }],
    ],
    ['no condition at all', [table('people')], always, [{ code: 'matches-everything', table: 'people' }]],
    [
      'a condition that is nothing turned round',
      [table('people')],
      { is: 'not', of: { is: 'in', column: 'id', values: [] } },
      [{ code: 'matches-everything', table: 'people' }],
    ],
    ['a view', [table('people', [], { kind: 'view' })], old, [{ code: 'not-a-table', table: 'people' }]],
    ['one that rules something out', [table('people')], old, []],
    ['a partitioned table', [table('people', [], { kind: 'partitioned-table' })], old, []],
  ])('%s', (_name, tables, where, because) => expect(refusals(plan(tables, { where }))).toEqual(because))

  test('rows without a key: they can go where they can be addressed, and never change in place', () => {
    const people = (addressable: boolean) => table('people', [], { key: [], addressable })
    const noKey = [{ code: 'no-key', table: 'people' }]
    expect(refusals(plan([people(false)]))).toEqual(noKey)
    expect(stepsOf(plan([people(true)]))).toEqual(['delete people'])
    const columns = [{ column: 'note', change: { becomes: 'null' } as const }]
    expect(refusals(plan([people(true)], { action: { does: 'anonymise', columns } }))).toEqual(noKey)
  })
})

describe('rows that refer to those that go', () => {
  const orders = (how = {}) => referring('orders', [to('people', how)])
  test('nothing said of them', () => {
    expect(refusals(plan([table('people'), orders()]))).toEqual([
      { code: 'dependents-unsaid', table: 'orders', of: 'people' },
    ])
    expect(refusals(plan([table('people'), orders({ onDelete: 'cascade' })]))).toEqual([
      { code: 'cascade-unsaid', table: 'orders', of: 'people' },
    ])
  })
  test('they go first, at any distance', () => {
    const tables = [table('people'), orders(), referring('lines', [to('orders')])]
    expect(refusals(plan(tables, { dependents: going('orders') }))).toEqual([
      { code: 'dependents-unsaid', table: 'lines', of: 'orders' },
    ])
    expect(stepsOf(plan(tables, { dependents: going('orders', 'lines') }))).toEqual([
      'delete lines',
      'delete orders',
      'delete people',
    ])
  })
  test('they stay, and no longer refer', () => {
    expect(
      stepsOf(plan([table('people'), orders({ nullable: true })], { dependents: staying('orders') })),
    ).toEqual(['detach orders', 'delete people'])
    expect(refusals(plan([table('people'), orders()], { dependents: staying('orders') }))).toEqual([
      { code: 'cannot-detach', table: 'orders', of: 'people' },
    ])
  })
  test('a column that serves another reference as well is not emptied', () => {
    const shared = referring('orders', [
      to('people', { nullable: true, columns: ['shared'] }),
      to('places', { nullable: true, columns: ['shared'] }),
    ])
    expect(
      refusals(plan([table('people'), table('places'), shared], { dependents: staying('orders') })),
    ).toEqual([{ code: 'cannot-detach', table: 'orders', of: 'people' }])
  })
  test('rows of the table itself are never taken along unsaid', () => {
    const people = referring('people', [to('people', { nullable: true, columns: ['manager'] })])
    expect(refusals(plan([people]))).toEqual([{ code: 'dependents-unsaid', table: 'people', of: 'people' }])
    expect(stepsOf(plan([people], { dependents: staying('people') }))).toEqual([
      'detach people',
      'delete people',
    ])
  })
  test('anonymising asks nothing of them: the rows stay', () => {
    const columns = [{ column: 'note', change: { becomes: 'null' } as const }]
    expect(stepsOf(plan([table('people'), orders()], { action: { does: 'anonymise', columns } }))).toEqual([
      'set people',
    ])
  })
})

describe('circles', () => {
  const circle = (how: object, back: object = {}) => [
    referring('people', [to('homes', back)]),
    referring('homes', [to('people', how)]),
  ]
  const dependents = going('homes', 'people')
  test('opened at a column that may be empty', () => {
    expect(stepsOf(plan(circle({ nullable: true }), { dependents }))).toEqual([
      'detach homes',
      'delete people',
      'delete homes',
    ])
  })
  test('or by a check that can wait', () => {
    const planned = plan(circle({ deferrable: true }), { dependents })
    expect(planned.ok && planned.plan.deferred.map(({ key }) => key.name)).toEqual(['to_people'])
  })
  test.each([
    ['compulsory columns', {}],
    ['a check that does not wait for what the source does itself', { deferrable: true, onDelete: 'cascade' }],
    ['a check that never waits', { deferrable: true, onDelete: 'restrict' }],
  ])('not opened: %s', (_name, how) => {
    expect(refusals(plan(circle(how, how), { dependents }))).toMatchObject([{ code: 'circle' }])
  })
  test('rows that refer to each other in one table', () => {
    const tree = (how: object) => [referring('people', [to('people', { columns: ['parent'], ...how })])]
    const own = going('people')
    expect(stepsOf(plan(tree({}), { dependents: own }))).toEqual(['delete people'])
    const rowByRow = { ...engine, checksAfterStatement: false }
    expect(refusals(plan(tree({}), { dependents: own, can: rowByRow }))).toEqual([
      { code: 'circle', tables: ['people'] },
    ])
    expect(stepsOf(plan(tree({ nullable: true }), { dependents: own, can: rowByRow }))).toEqual([
      'detach people',
      'delete people',
    ])
    expect(refusals(plan(tree({ onDelete: 'restrict' }), { dependents: own }))).toEqual([
      { code: 'circle', tables: ['people'] },
    ])
  })
})

describe('columns that are changed', () => {
  const people = table('people', [], {
    columns: [
      column('id'),
      column('seen', true),
      column('name'),
      column('code', true),
      { ...column('label', true), generated: true },
      { ...column('city', true), type: 'character varying(20)', length: 20 },
      { ...column('pay', true), type: 'numeric', family: 'number' as const },
      { ...column('born', true), type: 'date', family: 'day' as const },
    ],
    unique: [['code']],
  })
  const badges = referring('badges', [
    {
      ...to('people', { columns: ['code'] }),
      key: { ...to('people').key, columns: ['code'], references: { ...named('people'), columns: ['code'] } },
    },
  ])
  test.each<
    [string, string, Extract<Action, { does: 'anonymise' }>['columns'][number]['change'], readonly Refusal[]]
  >([
    [
      'is not there',
      'gone',
      { becomes: 'null' },
      [{ code: 'column-missing', table: 'people', column: 'gone' }],
    ],
    ['is computed', 'label', { becomes: 'null' }, [{ code: 'generated', table: 'people', column: 'label' }]],
    [
      'tells rows apart',
      'id',
      { becomes: 'pseudonym' },
      [{ code: 'part-of-key', table: 'people', column: 'id' }],
    ],
    [
      'may not be empty',
      'name',
      { becomes: 'null' },
      [{ code: 'not-nullable', table: 'people', column: 'name' }],
    ],
    ['may not be empty, and is not emptied', 'name', { becomes: 'constant', value: 'x' }, []],
    [
      'must stay unique',
      'code',
      { becomes: 'constant', value: 'x' },
      [{ code: 'must-stay-unique', table: 'people', column: 'code' }],
    ],
    [
      'is too short for it',
      'city',
      { becomes: 'pseudonym' },
      [{ code: 'does-not-fit', table: 'people', column: 'city' }],
    ],
    [
      'is too short for that text',
      'city',
      { becomes: 'constant', value: 'x'.repeat(21) },
      [{ code: 'does-not-fit', table: 'people', column: 'city' }],
    ],
    ['is long enough for that text', 'city', { becomes: 'constant', value: 'x'.repeat(20) }, []],
    ['is no day', 'city', { becomes: 'year' }, [{ code: 'does-not-fit', table: 'people', column: 'city' }]],
    ['is a day', 'born', { becomes: 'year' }, []],
    [
      'is no number',
      'born',
      { becomes: 'noise', share: 0.1 },
      [{ code: 'does-not-fit', table: 'people', column: 'born' }],
    ],
    ['is a number', 'pay', { becomes: 'noise', share: 0.1 }, []],
    [
      'is a number, and steps of nothing',
      'pay',
      { becomes: 'multiple', of: 0 },
      [{ code: 'does-not-fit', table: 'people', column: 'pay' }],
    ],
    ['must stay unique, and does', 'code', { becomes: 'pseudonym' }, []],
  ])('%s', (_name, name, change, because) => {
    const action: Action = { does: 'anonymise', columns: [{ column: name, change }] }
    expect(refusals(plan([people], { action }))).toEqual(because)
  })
  test('to which other rows refer', () => {
    const action: Action = { does: 'anonymise', columns: [{ column: 'code', change: { becomes: 'null' } }] }
    expect(refusals(plan([people, badges], { action }))).toEqual([
      { code: 'referred-to', table: 'people', column: 'code', by: 'badges' },
    ])
  })
  test('by noise, where the source cannot say whether it was done', () => {
    const action: Action = {
      does: 'anonymise',
      columns: [{ column: 'pay', change: { becomes: 'noise', share: 0.1 } }],
    }
    expect(refusals(plan([people], { action, can: { ...engine, remembersTransactions: false } }))).toEqual([
      { code: 'not-repeatable', table: 'people', column: 'pay' },
    ])
  })
  test('none at all', () =>
    expect(refusals(plan([people], { action: { does: 'rectify', columns: [] } }))).toEqual([
      { code: 'nothing-to-change', table: 'people' },
    ]))
})

describe('rows that are blocked', () => {
  const block = (lock: Table['lock'], more: Partial<Table> = {}) =>
    plan([table('people', [], { lock, ...more }), referring('orders', [to('people')])], {
      action: { does: 'block' },
    })
  test('where that is set up, and nothing is asked of what refers to them', () =>
    expect(stepsOf(block('installed'))).toEqual(['block people']))
  test('where it is not, or cannot be', () => {
    expect(refusals(block('absent'))).toEqual([{ code: 'lock-not-installed', table: 'people' }])
    expect(refusals(block('impossible', { key: [] }))).toEqual([
      { code: 'no-key', table: 'people' },
      { code: 'lock-impossible', table: 'people' },
    ])
  })
})

describe('fields of JSON', () => {
  const people = table('people', [], {
    columns: [column('id'), column('seen', true), { ...column('more', true), family: 'json' }],
  })
  const without = (name: string, paths: readonly (readonly string[])[]): Action => ({
    does: 'anonymise',
    columns: [{ column: name, change: { becomes: 'without', paths } }],
  })
  test.each<[string, Action, boolean]>([
    ['of a column of JSON', without('more', [['a'], ['b', 'c']]), true],
    ['none', without('more', []), false],
    ['a way that leads nowhere', without('more', [['a'], []]), false],
    ['of a text', without('seen', [['a']]), false],
  ])('%s', (_, action, isPlanned) => expect(plan([people], { action }).ok).toBe(isPlanned))
})

describe('rows that are kept to be put back', () => {
  const keyless = referring('notes', [to('people', { nullable: true })], { key: [] })
  const keeping = (said: readonly Dependents[], can: Schema['engine'] = engine) =>
    planFor(
      { tables: [table('people'), keyless], engine: can },
      { table: named('people'), where: old, action: { does: 'erase' }, dependents: said, keeps: true },
    )
  test('without a key: never those that stay, and others where the source says whether they were', () => {
    expect(refusals(keeping(staying('notes')))).toEqual([{ code: 'no-key', table: 'notes' }])
    expect(stepsOf(keeping(going('notes')))).toEqual(['delete notes', 'delete people'])
    expect(refusals(keeping(going('notes'), { ...engine, remembersTransactions: false }))).toEqual([
      { code: 'no-key', table: 'notes' },
    ])
  })
})

test('every reason is told at once', () => {
  const tables = [table('people', [], { kind: 'view' }), referring('orders', [to('people')])]
  expect(refusals(plan(tables, { where: always })).map(({ code }) => code)).toEqual([
    'not-a-table',
    'matches-everything',
    'dependents-unsaid',
  ])
})

test('triggers that will fire are named', () => {
  const planned = plan([table('people', [], { triggers: ['audit'] })])
  expect(planned.ok && planned.plan.triggers.map(({ names }) => names)).toEqual([['audit']])
})

test('each refusal has its sentence, in three languages', () => {
  const at = { table: 'people', column: 'name', of: 'orders', by: 'orders', tables: ['people', 'homes'] }
  const codes: readonly Refusal['code'][] = [
    'table-missing',
    'column-missing',
    'not-a-table',
    'matches-everything',
    'no-key',
    'dependents-unsaid',
    'cascade-unsaid',
    'cannot-detach',
    'circle',
    'not-nullable',
    'generated',
    'part-of-key',
    'referred-to',
    'must-stay-unique',
    'does-not-fit',
    'not-repeatable',
    'nothing-to-change',
    'lock-not-installed',
    'lock-impossible',
    'files-still-named',
  ]
  for (const code of codes) {
    const { fr, ar, en } = refusalSentence({ code, ...at } as Refusal)
    for (const text of [fr, ar, en]) expect(text).toContain('people')
    expect(ar).toMatch(/[\u0600-\u06ff]/)
  }
})
