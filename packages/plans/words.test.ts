// What is told of a plan: whole sentences in three languages for every step and change, what is said beside, its shape.
import { describe, expect, test } from 'vitest'
import type { Action, Change } from './action.ts'
import type { Condition } from './condition.ts'
import { markOf } from './marks.ts'
import { masked, maskedText } from './masked.ts'
import { type Note, noteSentence } from './note.ts'
import { planFor } from './plan.ts'
import type { Request } from './request.ts'
import type { Column, Family, Schema, Table } from './schema.ts'
import { shapeOf } from './shape.ts'
import { wordsOf } from './words.ts'

const column = (name: string, family: Family = 'text', more: Partial<Column> = {}): Column => ({
  name,
  type: family,
  family,
  length: null,
  nullable: name !== 'id',
  generated: false,
  ...more,
})
const table = (name: string, more: Partial<Table> = {}): Table => ({
  schema: 'public',
  name,
  kind: 'table',
  columns: [
    column('id'),
    column('seen', 'day'),
    column('who'),
    column('pay', 'number'),
    column('more', 'json'),
  ],
  key: ['id'],
  addressable: true,
  unique: [],
  foreignKeys: [],
  triggers: [],
  lock: 'installed',
  markedBy: null,
  ...more,
})
const schemaOf = (...tables: Table[]): Schema => ({
  engine: { checksAfterStatement: true, remembersTransactions: true },
  tables,
})
const where: Condition = { is: 'before', column: 'seen', than: '2024-01-01' }
const planned = (schema: Schema, more: Partial<Request> = {}) => {
  const made = planFor(schema, {
    table: { schema: 'public', name: 'people' },
    where,
    action: { does: 'erase' },
    dependents: [],
    ...more,
  })
  if (!made.ok) throw new Error(made.because.map(({ code }) => code).join(', '))
  return made.plan
}
const isWhole = (text: string) => expect(text).toMatch(/^\S.*\.$/s)
const arabic = /^[\u0600-\u06ff]/

describe('words', () => {
  const changes: readonly [string, Change][] = [
    ['who', { becomes: 'null' }],
    ['who', { becomes: 'constant', value: 'effacé' }],
    ['seen', { becomes: 'month' }],
    ['seen', { becomes: 'year' }],
    ['pay', { becomes: 'multiple', of: 1000 }],
    ...[0, 1, 2, 3, 11, 100].map((characters): [string, Change] => [
      'who',
      { becomes: 'beginning', characters },
    ]),
    ['who', { becomes: 'pseudonym' }],
    ['pay', { becomes: 'noise', share: 0.125 }],
    ['more', { becomes: 'without', paths: [['health', 'blood'], ['notes']] }],
  ]
  test.each(changes)('%s: %j', (name, change) => {
    const plan = planned(schemaOf(table('people')), {
      action: { does: 'rectify', columns: [{ column: name, change }] },
    })
    const [said, ...others] = wordsOf(plan)
    expect(others).toEqual([])
    for (const text of [said?.fr, said?.ar, said?.en]) {
      isWhole(text ?? '')
      expect(text).toContain(`people.${name}`)
    }
    expect(said?.ar).toMatch(arabic)
  })
  test('every kind of change says something else', () => {
    const said = changes.map(([name, change]) => {
      const action: Action = { does: 'rectify', columns: [{ column: name, change }] }
      return wordsOf(planned(schemaOf(table('people')), { action }))[0]
    })
    for (const language of ['fr', 'ar', 'en'] as const)
      expect(new Set(said.map(each => each?.[language])).size).toBe(changes.length)
  })
  test('a step each, in their order, then what is kept and what is to be known', () => {
    const to = (name: string) => ({
      name,
      columns: ['person'],
      references: { schema: 'public', name: 'people', columns: ['id'] },
      onDelete: 'no-action' as const,
      deferrable: false,
    })
    const schema = schemaOf(
      table('people', { triggers: ['audit'] }),
      table('orders', { columns: [column('id'), column('person')], foreignKeys: [to('of')] }),
      table('visits', { columns: [column('id'), column('person')], foreignKeys: [to('by')] }),
    )
    const plan = planned(schema, {
      keeps: true,
      dependents: [
        { table: { schema: 'public', name: 'orders' }, do: 'erase' },
        { table: { schema: 'public', name: 'visits' }, do: 'detach' },
      ],
    })
    expect(wordsOf(plan).map(({ en }) => en)).toEqual([
      'Rows of visits that refer to rows of people about to go are detached from them.',
      'The rows of orders that depend on them are erased with them.',
      'The rows of people that the rule means are erased.',
      'The rows as they were are first kept, encrypted, outside the source.',
      'Triggers of people will fire (audit): if they change anything but what is planned, the batch is undone.',
    ])
  })
  test.each(['block', 'unblock'] as const)('%s: nothing leaves, nothing is kept', does => {
    const plan = planned(schemaOf(table('people')), { action: { does }, keeps: true })
    expect(plan.keeps).toBe(false)
    const [said, ...others] = wordsOf(plan)
    expect(others).toEqual([])
    for (const text of [said?.fr, said?.ar, said?.en]) {
      isWhole(text ?? '')
      expect(text).toContain('people')
    }
  })
})

describe('notes', () => {
  test.each<[string, Partial<Table>, Partial<Request>, readonly Note[]]>([
    [
      'a mark of deletion',
      { markedBy: 'deleted_at' },
      {},
      [{ code: 'marks-as-deleted', table: 'people', column: 'deleted_at' }],
    ],
    ['triggers', { triggers: ['a', 'b'] }, {}, [{ code: 'triggers', table: 'people', names: ['a', 'b'] }]],
    [
      'an index on another column',
      { indexes: [['id'], ['who', 'seen']] },
      {},
      [{ code: 'no-index', table: 'people', columns: ['seen'] }],
    ],
    ['an index that serves', { indexes: [['id'], ['seen', 'who']] }, {}, []],
    ['rows that may be hidden', { hidesRows: true }, {}, [{ code: 'rows-hidden', table: 'people' }]],
    ['heirs', { heirs: ['staff'] }, {}, [{ code: 'heirs-stay', table: 'people', heirs: ['staff'] }]],
    [
      'a pseudonym',
      {},
      { action: { does: 'anonymise', columns: [{ column: 'who', change: { becomes: 'pseudonym' } }] } },
      [{ code: 'still-personal', table: 'people', columns: ['who'] }],
    ],
    [
      'what nobody can find again',
      { markedBy: 'deleted_at' },
      { action: { does: 'anonymise', columns: [{ column: 'who', change: { becomes: 'null' } }] } },
      [],
    ],
    [
      'files',
      {},
      { files: { column: 'who', root: '/srv/scans' } },
      [{ code: 'files-for-good', table: 'people', column: 'who' }],
    ],
  ])('%s', (_, more, asked, notes) => {
    const plan = planned(schemaOf(table('people', more)), asked)
    expect(plan.notes).toEqual(notes)
    for (const note of plan.notes) {
      const { fr, ar, en } = noteSentence(note)
      for (const text of [fr, ar, en]) {
        isWhole(text)
        expect(text).toContain('people')
      }
      expect(ar).toMatch(/[\u0600-\u06ff]/)
    }
  })
})

describe('columns that mark rows as deleted', () => {
  const marks: readonly [string, Family][] = [
    ['deleted_at', 'instant'],
    ['deletedAt', 'instant'],
    ['DELETED_ON', 'day'],
    ['removed_at', 'instant'],
    ['date_suppression', 'day'],
    ['date_de_suppression', 'day'],
    ['supprimé_le', 'day'],
    ['supprime_le', 'text'],
    ['is_deleted', 'other'],
    ['isDeleted', 'number'],
    ['est_supprime', 'other'],
    ['supprimee', 'number'],
    ['deleted', 'text'],
    ['soft_delete', 'other'],
    ['محذوف', 'other'],
  ]
  test.each(marks)('%s', (name, family) => {
    expect(markOf([column('id', 'number'), column(name, family), column('who')])).toBe(name)
  })
  test.each<[string, Family]>([
    ['deleted_by', 'number'],
    ['supprime_par', 'text'],
    ['deletion_policy', 'text'],
    ['undeleted_at', 'instant'],
    ['created_at', 'instant'],
    ['deleted_at', 'json'],
    ['deleted', 'json'],
  ])('not %s (%s)', (name, family) => expect(markOf([column(name, family)])).toBeNull())
})

test('a mask tells the first character and the length, a day whole', () => {
  expect(masked('Amina', 'text')).toBe('A••••')
  expect(masked('😀é', 'text')).toBe('😀•')
  expect(masked('', 'text')).toBe('')
  expect(masked(null, 'text')).toBeNull()
  expect(masked('2026-03-31T23:30:00Z', 'instant')).toBe('2026-03-31')
  expect(masked('0661000000', 'number')).toBe('0•••••••••')
  expect(maskedText('a', 25)).toBe(`a${'•'.repeat(24)}`)
  expect(maskedText('a', 3_000)).toBe(`a${'•'.repeat(24)}… (3000)`)
})

describe('the shape of a plan', () => {
  const visits = table('visits', { columns: [column('id'), column('person')] })
  const related: Condition = {
    is: 'not',
    of: {
      is: 'related',
      table: { schema: 'public', name: 'visits' },
      columns: ['person'],
      match: ['id'],
      where: { is: 'all', of: [] },
    },
  }
  const shape = (tables: readonly Table[], more: Partial<Request> = {}) =>
    shapeOf(planned(schemaOf(...tables), { where: related, ...more }))
  const before = shape([table('people'), visits])

  test('is the same for the same structure, in whatever order it was read, and with other indexes', () => {
    expect(shape([visits, table('people')])).toBe(before)
    expect(shape([table('people', { indexes: [['who']] }), visits, table('others')])).toBe(before)
    const { columns, ...rest } = table('people')
    expect(shape([{ columns, ...rest }, visits])).toBe(before)
  })
  test.each<[string, Table, Table]>([
    [
      'a column more',
      table('people', { columns: [...table('people').columns, column('born', 'day')] }),
      visits,
    ],
    [
      'another type',
      table('people', { columns: table('people').columns.map(c => ({ ...c, type: 'x' })) }),
      visits,
    ],
    ['a trigger', table('people', { triggers: ['audit'] }), visits],
    ['another key', table('people', { key: ['id', 'who'] }), visits],
    [
      'a column of a table that the condition reads',
      table('people'),
      table('visits', { columns: [...visits.columns, column('x')] }),
    ],
  ])('is another: %s', (_, people, other) => expect(shape([people, other])).not.toBe(before))
  test('is another for another condition, action, or what is kept', () => {
    const tables = [table('people'), visits]
    const others = [
      shape(tables, { where }),
      shape(tables, { keeps: true }),
      shape(tables, { action: { does: 'block' } }),
    ]
    expect(new Set([before, ...others]).size).toBe(4)
  })
})
