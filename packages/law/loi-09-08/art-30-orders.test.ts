// Decisions of the CNDP: refused, overdue, irregular, complied with – each on both sides of its edge.
import { describe, expect, test } from 'vitest'
import type { OrderFacts } from '../facts/order.ts'
import { cndpOrder } from '../questions/cndp-order.ts'
import { asking, faultsOf, toldTable } from '../questions/told.test-table.ts'

const ON = '2026-11-22'

/** An order to erase, taken after hearing the body, not yet due, nothing done. */
const plain = {
  order: 'erasure',
  sentOn: '2026-11-18',
  notifiedOn: '2026-11-20',
  deadlineOn: '2026-11-25',
  heardFirst: true,
  registeredLetter: true,
  withdrawalGrounds: ['public-order'],
  response: 'nothing',
} as const satisfies OrderFacts

const ask = asking<OrderFacts>(cndpOrder.question, plain, ON)
const comply = ['art-30-comply']

describe('complying', () => {
  toldTable<OrderFacts>(ask, [
    ['30', 'nothing done, time left', {}, 'comply', comply],
    ['30', 'under way', { response: 'under-way' }, 'comply', comply],
    ['30', 'done', { response: 'done' }, 'done', ['art-30-done']],
    ['30', 'done late', { response: 'done', deadlineOn: '2026-11-20' }, 'done', ['art-30-done']],
    ['30', 'how it stands is not known', { response: undefined }, 'undetermined', ['response']],
    ['30', 'what it orders is not known', { order: undefined }, 'undetermined', ['order']],
    ['30-3', 'changes', { order: 'changes' }, 'comply', comply],
    ['28', 'publication of corrections', { order: 'publication' }, 'comply', comply],
    ['28', 'corrections', { order: 'corrections' }, 'comply', comply],
    ['30-2', 'documents', { order: 'documents' }, 'comply', comply],
    ['30-2', 'the last day', { deadlineOn: '2026-11-22' }, 'comply', comply],
    ['30-2', 'the day after', { deadlineOn: '2026-11-21' }, 'overdue', ['art-63-overdue']],
    [
      '30-2',
      'under way, the day after',
      { deadlineOn: '2026-11-21', response: 'under-way' },
      'overdue',
      ['art-63-overdue'],
    ],
    [
      '30-2',
      'documents, the day after',
      { order: 'documents', deadlineOn: '2026-11-21' },
      'overdue',
      ['art-63-overdue'],
    ],
    ['30-2', 'the time is not known', { deadlineOn: undefined }, 'undetermined', ['deadlineOn']],
    [
      '30-2',
      'done, the time is not known',
      { response: 'done', deadlineOn: undefined },
      'done',
      ['art-30-done'],
    ],
  ])
})

describe('refusing', () => {
  toldTable<OrderFacts>(ask, [
    ['63', 'an erasure refused', { response: 'refused' }, 'punishable', ['art-63-order']],
    ['63', 'changes refused', { order: 'changes', response: 'refused' }, 'punishable', ['art-63-order']],
    [
      '63',
      'a prohibition refused',
      { order: 'prohibition', response: 'refused' },
      'punishable',
      ['art-63-order'],
    ],
    [
      '63',
      'refused and overdue',
      { response: 'refused', deadlineOn: '2026-11-01' },
      'punishable',
      ['art-63-order'],
    ],
    [
      '63',
      'refused because irregular',
      { response: 'refused', heardFirst: false },
      'punishable',
      ['art-63-order', 'art-31-contest'],
    ],
    ['62', 'documents refused', { order: 'documents', response: 'refused' }, 'punishable', ['art-62-order']],
    [
      '52',
      'going on after withdrawal',
      { order: 'withdrawal', response: 'refused' },
      'punishable',
      ['art-52-order'],
    ],
    [
      '63',
      'refused, what it orders is not known',
      { order: undefined, response: 'refused' },
      'undetermined',
      ['order'],
    ],
  ])
  test.each<[string, Partial<OrderFacts>, unknown[]]>([
    ['an erasure refused', { response: 'refused' }, [['art-63', 10_000, true]]],
    ['documents refused', { order: 'documents', response: 'refused' }, [['art-62', 10_000, true]]],
    ['withdrawal ignored', { order: 'withdrawal', response: 'refused' }, [['art-52', 10_000, true]]],
    ['overdue: in doubt', { deadlineOn: '2026-11-21' }, [['art-63', 10_000, false]]],
    [
      'documents overdue: in doubt',
      { order: 'documents', deadlineOn: '2026-11-21' },
      [['art-62', 10_000, false]],
    ],
    ['in time', {}, []],
    ['done', { response: 'done', deadlineOn: '2026-11-01' }, []],
    ['what it orders is not known', { order: undefined, response: 'refused' }, []],
    [
      'a withdrawal whose deadline is past: it has none',
      { order: 'withdrawal', deadlineOn: '2026-11-01' },
      [],
    ],
    [
      'a prohibition whose deadline is past: it has none',
      { order: 'prohibition', deadlineOn: '2026-11-01' },
      [],
    ],
  ])('at stake: %s', (_story, changed, expected) =>
    expect(
      (ask(changed).penalties ?? []).map(({ rule, fine, firm }) => [rule, fine.least / 100, firm !== null]),
    ).toEqual(expected),
  )
  test('lateness carries its doubt', () =>
    expect(ask({ deadlineOn: '2026-11-21' }).readings.map(({ id }) => id)).toEqual(['lateness-as-refusal']))
})

describe('51: withdrawal and prohibition', () => {
  const withdrawal = { order: 'withdrawal' } as const
  toldTable<OrderFacts>(ask, [
    ['51', 'withdrawn, not stopped yet', withdrawal, 'stop-now', ['art-51-stop']],
    ['51', 'withdrawn, stopping', { ...withdrawal, response: 'under-way' }, 'stop-now', ['art-51-stop']],
    ['51', 'withdrawn and stopped', { ...withdrawal, response: 'done' }, 'done', ['art-30-done']],
    [
      '51',
      'for security alone',
      { ...withdrawal, withdrawalGrounds: ['security'] },
      'stop-now',
      ['art-51-stop'],
    ],
    [
      '51',
      'for morality alone',
      { ...withdrawal, withdrawalGrounds: ['morality'] },
      'stop-now',
      ['art-51-stop'],
    ],
    [
      '51',
      'on no ground: still stop, and contest',
      { ...withdrawal, withdrawalGrounds: [] },
      'stop-now',
      ['art-51-stop', 'art-31-contest'],
    ],
    [
      '51',
      'on no ground, stopped',
      { ...withdrawal, withdrawalGrounds: [], response: 'done' },
      'done',
      ['art-30-done'],
    ],
    ['51', 'an erasure needs none of these grounds', { withdrawalGrounds: [] }, 'comply', comply],
    [
      '51',
      'a deadline past stops nothing more',
      { ...withdrawal, deadlineOn: '2026-11-01' },
      'stop-now',
      ['art-51-stop'],
    ],
    [
      '51',
      'whether it stopped is not known',
      { ...withdrawal, response: undefined },
      'undetermined',
      ['response'],
    ],
    ['30-4', 'a prohibition', { order: 'prohibition' }, 'stop-now', ['art-30-4-stop']],
    ['30-4', 'a prohibition, stopped', { order: 'prohibition', response: 'done' }, 'done', ['art-30-done']],
    [
      '30-4',
      'a prohibition without a hearing',
      { order: 'prohibition', heardFirst: false },
      'stop-now',
      ['art-30-4-stop', 'art-31-contest'],
    ],
  ])
  test('the day of the stop is told, where it is known', () => {
    const told = (notifiedOn: string | undefined) => ask({ ...withdrawal, notifiedOn }).because[0]?.text.fr
    expect(told('2026-11-20')).toContain('vendredi 20 novembre 2026')
    expect(told(undefined)).toContain('dès sa notification')
  })
})

describe('31 and the internal rules: irregular decisions', () => {
  const irregular = ['art-31-not-heard', 'art-31-contest']
  toldTable<OrderFacts>(ask, [
    ['31', 'erasure without a hearing', { heardFirst: false }, 'comply-and-contest', irregular],
    [
      '31',
      'documents without a hearing',
      { order: 'documents', heardFirst: false },
      'comply-and-contest',
      irregular,
    ],
    [
      '31',
      'blocking without a hearing',
      { order: 'blocking', heardFirst: false },
      'comply-and-contest',
      irregular,
    ],
    [
      '31',
      'destruction without a hearing',
      { order: 'destruction', heardFirst: false },
      'comply-and-contest',
      irregular,
    ],
    ['31', 'changes (30-3) need none', { order: 'changes', heardFirst: false }, 'comply', comply],
    ['31', 'publication needs none', { order: 'publication', heardFirst: false }, 'comply', comply],
    ['31', 'not heard, done', { heardFirst: false, response: 'done' }, 'done', ['art-30-done']],
    ['31', 'heard or not is not known', { heardFirst: undefined }, 'undetermined', ['heardFirst']],
    [
      '31',
      'not heard, and overdue',
      { heardFirst: false, deadlineOn: '2026-11-21' },
      'overdue',
      ['art-63-overdue', 'art-31-contest'],
    ],
    [
      'RI 50',
      'an order to correct by e-mail',
      { order: 'corrections', registeredLetter: false },
      'comply-and-contest',
      ['ri-50-letter', 'art-31-contest'],
    ],
    [
      'RI 50',
      'the manner is not known',
      { order: 'corrections', registeredLetter: undefined },
      'undetermined',
      ['registeredLetter'],
    ],
    [
      'RI 50',
      'by e-mail, done',
      { order: 'corrections', registeredLetter: false, response: 'done' },
      'done',
      ['art-30-done'],
    ],
    ['RI 50', 'an erasure by e-mail', { registeredLetter: false }, 'comply', comply],
  ])
  test('a person looks at it', () => {
    expect(ask({ heardFirst: false }).reviews.map(({ rule }) => rule)).toEqual(['art-31-contest'])
    expect(ask({}).reviews).toEqual([])
  })
})

test('each stop cites its own passage', () => {
  expect(ask({ order: 'withdrawal' }).dates?.[0]?.cites).toEqual(['ri:52', 'loi-09-08:51'])
  expect(ask({ order: 'prohibition' }).dates?.[0]?.cites).toEqual(['loi-09-08:30-4'])
})

describe('the days', () => {
  const days = (changed: Partial<OrderFacts>) =>
    (ask(changed).dates ?? []).map(({ id, kind, on }) => [id, kind, on])
  test.each<[string, Partial<OrderFacts>, unknown[]]>([
    ['an erasure', {}, [['order-deadline', 'deadline', '2026-11-25']]],
    ['its time is not known', { deadlineOn: undefined }, []],
    ['a withdrawal', { order: 'withdrawal' }, [['stop-from', 'effect', '2026-11-20']]],
    ['a prohibition', { order: 'prohibition' }, [['stop-from', 'effect', '2026-11-20']]],
    ['a withdrawal not notified', { order: 'withdrawal', notifiedOn: undefined }, []],
    [
      'corrections: seven days from sending',
      { order: 'corrections', deadlineOn: '2026-11-24' },
      [
        ['order-deadline', 'deadline', '2026-11-24'],
        ['corrections-latest', 'aim', '2026-11-25'],
      ],
    ],
    [
      'corrections, in the order in which they fall',
      { order: 'corrections', deadlineOn: '2026-11-30' },
      [
        ['corrections-latest', 'aim', '2026-11-25'],
        ['order-deadline', 'deadline', '2026-11-30'],
      ],
    ],
    [
      'corrections, sending not known',
      { order: 'corrections', sentOn: undefined },
      [['order-deadline', 'deadline', '2026-11-25']],
    ],
    [
      'corrections before the internal rules',
      { order: 'corrections', sentOn: '2011-04-06' },
      [['order-deadline', 'deadline', '2026-11-25']],
    ],
    ['what it orders is not known', { order: undefined }, []],
  ])('%s', (_story, changed, expected) => expect(days(changed)).toEqual(expected))

  test.each<[string, Partial<OrderFacts>, string[]]>([
    ['seven days set', { deadlineOn: '2026-11-25' }, []],
    ['eight days set', { deadlineOn: '2026-11-26' }, ['ri-50-seven-days']],
    ['eight days set, done', { deadlineOn: '2026-11-26', response: 'done' }, []],
    ['before the internal rules', { sentOn: '2011-04-06', deadlineOn: '2026-11-26' }, []],
  ])('RI 50, %s', (_story, changed, duties) =>
    expect(ask({ order: 'corrections', ...changed }).duties.map(({ rule }) => rule)).toEqual(duties),
  )
  test('RI 50 is of corrections only', () => expect(ask({ deadlineOn: '2026-12-26' }).duties).toEqual([]))

  test.each<[string, Partial<OrderFacts>, string[]]>([
    ['a withdrawal', { order: 'withdrawal' }, ['notifiedOn']],
    ['a prohibition', { order: 'prohibition' }, ['notifiedOn']],
    ['an erasure', {}, ['deadlineOn']],
    ['corrections', { order: 'corrections' }, ['deadlineOn', 'sentOn']],
    ['done', { response: 'done' }, []],
  ])('%s asks for its days', (_story, changed, needs) =>
    expect(
      ask({ sentOn: undefined, notifiedOn: undefined, deadlineOn: undefined, ...changed })
        .needs.map(({ fact }) => fact)
        .toSorted(),
    ).toEqual(needs),
  )
})

test.each([
  [
    'notified before it is sent',
    { sentOn: '2026-11-20', notifiedOn: '2026-11-19' },
    [['contradiction', 'notifiedOn', 'sentOn']],
  ],
  ['30 February', { deadlineOn: '2026-02-30' }, [['no-such-day', 'deadlineOn']]],
  ['an order that the CNDP cannot give', { order: 'fine' }, [['not-an-option', 'order']]],
])('%s cannot be', (_story, facts, faults) => expect(faultsOf(cndpOrder.question, facts)).toEqual(faults))
test.each([
  { sentOn: '2026-11-20', notifiedOn: '2026-11-20' },
  { sentOn: '2026-11-20' },
  { notifiedOn: '2026-11-20' },
])('%o can be', facts => expect(faultsOf(cndpOrder.question, facts)).toEqual([]))
test('the day before the law', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
