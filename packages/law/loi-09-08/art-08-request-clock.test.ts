// Arts 7-9, the decree's 36-37 and the internal rules' 50: the days of a request, literally, and against a slow count.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, isWorkingDay } from '../calendar.ts'
import { daysOffFor, holidays } from '../cndp/holidays.ts'
import { type RequestClockFacts, requestClockSubject } from '../facts/request-clock.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { requestClock } from '../questions/request-clock.ts'
import { ON } from '../questions/rows.test-table.ts'
import { type Counted, fullDaysClock } from './art-08-ten-full-days.ts'

/** A correction asked for on Thursday 12 November 2026; nothing missing, nothing done yet. */
const correction = {
  right: 'rectification',
  receivedOn: '2026-11-12',
  moreAsked: 'no',
  cannotAnswer: false,
  cndpDeadlineFixed: false,
  answered: false,
  orderGiven: false,
} as const satisfies RequestClockFacts

const unknown = undefined

describe('art. 8-1-a: where the ten full days stand on Sunday 22 November 2026', () =>
  answerTable<RequestClockFacts>(requestClock, correction, [
    ['8-1-a: the tenth day is today', {}, 'running', ['art-8-1-a-running']],
    ['8-1-a: received tomorrow', { receivedOn: '2026-11-23' }, 'running', ['art-8-1-a-running']],
    [
      '8-1-a: the tenth day was yesterday, the eleventh is a Sunday',
      { receivedOn: '2026-11-11' },
      'last-days',
      ['art-8-1-a-last-days'],
    ],
    [
      '8-1-a: the eleventh was a Saturday',
      { receivedOn: '2026-11-10' },
      'last-days',
      ['art-8-1-a-last-days'],
    ],
    ['8-1-a: the eleventh was Friday', { receivedOn: '2026-11-09' }, 'late', ['art-8-1-a-late']],
    ['8-1-a: the day of receipt is not known', { receivedOn: unknown }, 'undetermined', ['receivedOn']],
    ['8-1-a: which right is not known', { right: unknown }, 'undetermined', ['right']],
    [
      '8-1-a: answered on the last legal day',
      { answered: true, answeredOn: '2026-11-23' },
      'answered-in-time',
      ['art-8-1-a-answered'],
    ],
    [
      '8-1-a: answered the day after',
      { answered: true, answeredOn: '2026-11-24' },
      'answered-late',
      ['art-8-1-a-answered-late'],
    ],
    ['8-1-a: whether it was answered is not known', { answered: unknown }, 'undetermined', ['answered']],
    ['8-1-a: when it was answered is not known', { answered: true }, 'undetermined', ['answeredOn']],
    [
      '8-1-a: answered, but when it came is not known',
      { answered: true, receivedOn: unknown, answeredOn: '2026-11-23' },
      'undetermined',
      ['receivedOn'],
    ],
    [
      'D.36-3: whether the CNDP fixed a time is not known',
      { cndpDeadlineFixed: unknown },
      'undetermined',
      ['cndpDeadlineFixed'],
    ],
  ]))

describe('D.37: suspension', () => {
  const early = { ...correction, receivedOn: '2026-11-02' } as const
  answerTable<RequestClockFacts>(requestClock, early, [
    ['D.37: nothing asked: ended on Friday 13 November', {}, 'late', ['art-8-1-a-late']],
    [
      'D.37-2: asked on the fourth day, not answered',
      { moreAsked: 'asked', askedOn: '2026-11-06' },
      'suspended',
      ['decret-37-2'],
    ],
    [
      'D.37-1: asked on the last day',
      { moreAsked: 'asked', askedOn: '2026-11-13' },
      'suspended',
      ['decret-37-2'],
    ],
    [
      'D.37-1: asked the day after: nothing is suspended',
      { moreAsked: 'asked', askedOn: '2026-11-14' },
      'late',
      ['art-8-1-a-late', 'decret-37-1-late'],
    ],
    [
      'D.37-2: answered by the person on the 16th: the safe day is the 22nd',
      { moreAsked: 'answered', askedOn: '2026-11-06', completedOn: '2026-11-16' },
      'running',
      ['art-8-1-a-running'],
    ],
    [
      'D.37-2: answered on the 15th: safe the 21st, last Monday the 23rd',
      { moreAsked: 'answered', askedOn: '2026-11-06', completedOn: '2026-11-15' },
      'last-days',
      ['art-8-1-a-last-days'],
    ],
    [
      'D.37-2: answered on the 13th: last the 20th',
      { moreAsked: 'answered', askedOn: '2026-11-06', completedOn: '2026-11-13' },
      'late',
      ['art-8-1-a-late'],
    ],
    [
      'D.37-1: asked on the last day, and answered by the person: it was not too late',
      { moreAsked: 'answered', askedOn: '2026-11-13', completedOn: '2026-11-22' },
      'last-days',
      ['art-8-1-a-last-days'],
    ],
    [
      'D.37-1: answered by the person, but asked too late',
      { moreAsked: 'answered', askedOn: '2026-11-14', completedOn: '2026-11-20' },
      'late',
      ['art-8-1-a-late', 'decret-37-1-late'],
    ],
    [
      'D.37-2: the controller answered during the suspension',
      { moreAsked: 'asked', askedOn: '2026-11-06', answered: true, answeredOn: '2026-11-30' },
      'answered-in-time',
      ['art-8-1-a-answered'],
    ],
    ['D.37: whether more was asked is not known', { moreAsked: unknown }, 'undetermined', ['moreAsked']],
    ['D.37: when it was asked is not known', { moreAsked: 'asked' }, 'undetermined', ['askedOn']],
    [
      'D.37: when the person answered is not known',
      { moreAsked: 'answered', askedOn: '2026-11-06' },
      'undetermined',
      ['completedOn'],
    ],
    [
      'D.37: days left from an earlier entry do not count once nothing was asked',
      { moreAsked: 'no', askedOn: '2026-11-06', completedOn: '2026-11-16' },
      'late',
      ['art-8-1-a-late'],
    ],
    [
      'D.37: an answer noted does not count while it is still awaited',
      { moreAsked: 'asked', askedOn: '2026-11-06', completedOn: '2026-11-07' },
      'suspended',
      ['decret-37-2'],
    ],
  ])

  test('the days left are told', () =>
    expect(
      requestClock.ask({ ...early, moreAsked: 'asked', askedOn: '2026-11-06' }, ON).because[0]?.text.fr,
    ).toContain('jours qui resteront à courir : 7'))
})

describe('art. 7 and 9: no days', () => {
  answerTable<RequestClockFacts>(requestClock, { ...correction, right: 'access' }, [
    ['7-1: access, without delay', {}, 'without-delay', ['art-7-1-without-delay']],
    [
      '7-1: although it was received long ago',
      { receivedOn: '2026-01-05' },
      'without-delay',
      ['art-7-1-without-delay'],
    ],
    ['9: objection', { right: 'objection' }, 'without-delay', ['art-9-without-days']],
    [
      '9: the CNDP fixes no time for an objection',
      { right: 'objection', cndpDeadlineFixed: true, cndpDeadline: '2026-11-30' },
      'without-delay',
      ['art-9-without-days'],
    ],
  ])
})

describe('D.36: the time the CNDP fixed', () => {
  const fixed = { ...correction, cndpDeadlineFixed: true, cndpDeadline: '2026-11-22' } as const
  for (const right of ['access', 'rectification'] as const)
    answerTable<RequestClockFacts>(requestClock, { ...fixed, right }, [
      [`D.36, ${right}: it ends today`, {}, 'running', ['decret-36-running']],
      [`D.36, ${right}: it ended yesterday`, { cndpDeadline: '2026-11-21' }, 'late', ['decret-36-late']],
      [
        `D.36, ${right}: answered on its last day`,
        { answered: true, answeredOn: '2026-11-22' },
        'answered-in-time',
        ['decret-36-answered'],
      ],
      [
        `D.36, ${right}: answered the day after`,
        { answered: true, answeredOn: '2026-11-23' },
        'answered-late',
        ['decret-36-answered-late'],
      ],
      [
        `D.36, ${right}: until when is not known`,
        { cndpDeadline: unknown },
        'undetermined',
        ['cndpDeadline'],
      ],
    ])
  answerTable<RequestClockFacts>(requestClock, fixed, [
    [
      'D.36-3: the ten days no longer matter',
      { receivedOn: '2026-10-01', cndpDeadline: '2026-12-01' },
      'running',
      ['decret-36-running'],
    ],
  ])
})

type Told = readonly (readonly [id: string, kind: string, on: string])[]
const daysOf = (changed: RequestClockFacts, on = ON, settings = {}): Told =>
  (requestClock.ask({ ...correction, ...changed }, on, settings).dates ?? []).map(({ id, kind, on: day }) => [
    id,
    kind,
    day,
  ])

const ten = (safe: Day, last: Day, after: Day): Told => [
  ['answer-aim', 'aim', safe],
  ['answer-due', 'deadline', last],
  ['recourse-from', 'from', after],
]

describe('the days told', () => {
  test.each<[string, RequestClockFacts, Told]>([
    ['received Thursday 12 November', {}, ten('2026-11-22', '2026-11-23', '2026-11-24')],
    [
      'the eleventh day is a Saturday',
      { receivedOn: '2026-11-10' },
      ten('2026-11-20', '2026-11-23', '2026-11-24'),
    ],
    [
      'the eleventh day is a Sunday',
      { receivedOn: '2026-11-11' },
      ten('2026-11-21', '2026-11-23', '2026-11-24'),
    ],
    [
      'the eleventh day is Independence Day',
      { receivedOn: '2026-11-07' },
      ten('2026-11-17', '2026-11-19', '2026-11-20'),
    ],
    [
      'the eleventh day is the Throne’s, then a weekend',
      { receivedOn: '2027-07-19' },
      ten('2027-07-29', '2027-08-02', '2027-08-03'),
    ],
    ['over the end of February', { receivedOn: '2028-02-20' }, ten('2028-03-01', '2028-03-02', '2028-03-03')],
    ['over the end of the year', { receivedOn: '2026-12-21' }, ten('2026-12-31', '2027-01-04', '2027-01-05')],
    [
      'suspended from the 6th to the 16th',
      { receivedOn: '2026-11-02', moreAsked: 'answered', askedOn: '2026-11-06', completedOn: '2026-11-16' },
      ten('2026-11-22', '2026-11-23', '2026-11-24'),
    ],
    [
      'asked and answered on the same day',
      { moreAsked: 'answered', askedOn: '2026-11-16', completedOn: '2026-11-16' },
      ten('2026-11-22', '2026-11-23', '2026-11-24'),
    ],
    [
      'asked on the day of receipt, answered two days later: that day did not count anyway',
      { moreAsked: 'answered', askedOn: '2026-11-12', completedOn: '2026-11-14' },
      ten('2026-11-23', '2026-11-24', '2026-11-25'),
    ],
    [
      'asked on the safe day: both days move',
      { moreAsked: 'answered', askedOn: '2026-11-22', completedOn: '2026-11-25' },
      ten('2026-11-25', '2026-11-26', '2026-11-27'),
    ],
    [
      'asked on the last day: the safe day stays, the last is that of the answer',
      { moreAsked: 'answered', askedOn: '2026-11-23', completedOn: '2026-11-25' },
      ten('2026-11-22', '2026-11-25', '2026-11-26'),
    ],
    [
      'asked while the end rolled over a weekend',
      { receivedOn: '2026-11-10', moreAsked: 'answered', askedOn: '2026-11-22', completedOn: '2026-11-27' },
      ten('2026-11-20', '2026-11-27', '2026-11-28'),
    ],
    [
      'asked after the last day: nothing moves',
      { moreAsked: 'answered', askedOn: '2026-11-24', completedOn: '2026-11-27' },
      ten('2026-11-22', '2026-11-23', '2026-11-24'),
    ],
    ['suspended: no day yet', { moreAsked: 'asked', askedOn: '2026-11-16' }, []],
    [
      'D.36-3: it cannot be done in ten days',
      { cannotAnswer: true },
      [['defer-by', 'aim', '2026-11-22'], ...ten('2026-11-22', '2026-11-23', '2026-11-24')],
    ],
    [
      'D.36-3: the CNDP fixed a time',
      { cndpDeadlineFixed: true, cndpDeadline: '2026-12-15' },
      [['cndp-deadline', 'deadline', '2026-12-15']],
    ],
    ['7-1: access', { right: 'access' }, [['answer-at-once', 'aim', '2026-11-12']]],
    [
      'D.36-2: access that cannot be given at once',
      { right: 'access', cannotAnswer: true },
      [
        ['answer-at-once', 'aim', '2026-11-12'],
        ['defer-by', 'aim', '2026-11-12'],
      ],
    ],
    [
      'D.36-2: access, in the time the CNDP fixed',
      { right: 'access', cannotAnswer: true, cndpDeadlineFixed: true, cndpDeadline: '2026-12-15' },
      [['cndp-deadline', 'deadline', '2026-12-15']],
    ],
    ['9: objection', { right: 'objection' }, [['answer-at-once', 'aim', '2026-11-12']]],
    [
      '9: an objection has no time of the CNDP’s',
      { right: 'objection', cndpDeadlineFixed: true, cndpDeadline: '2026-12-15', cannotAnswer: true },
      [['answer-at-once', 'aim', '2026-11-12']],
    ],
    [
      'RI 50: an order of five days, sent on the 20th',
      { right: 'objection', orderGiven: true, orderSentOn: '2026-11-20', orderDays: 5 },
      [
        ['answer-at-once', 'aim', '2026-11-12'],
        ['order-due', 'deadline', '2026-11-25'],
      ],
    ],
    [
      'RI 50: an order of seven days',
      { right: 'objection', orderGiven: true, orderSentOn: '2026-11-20', orderDays: 7 },
      [
        ['answer-at-once', 'aim', '2026-11-12'],
        ['order-due', 'deadline', '2026-11-27'],
      ],
    ],
    [
      'RI 50: an order of eight days counts seven',
      { right: 'objection', orderGiven: true, orderSentOn: '2026-11-20', orderDays: 8 },
      [
        ['answer-at-once', 'aim', '2026-11-12'],
        ['order-due', 'deadline', '2026-11-27'],
      ],
    ],
    [
      'RI 50: days left from an order that was not given',
      { right: 'objection', orderGiven: false, orderSentOn: '2026-11-20', orderDays: 5 },
      [['answer-at-once', 'aim', '2026-11-12']],
    ],
    ['nothing known of the day', { receivedOn: unknown }, []],
    ['whether more was asked is not known', { moreAsked: unknown }, []],
    ['when more was asked is not known', { moreAsked: 'answered', completedOn: '2026-11-16' }, []],
    ['access, nothing known of the day', { right: 'access', receivedOn: unknown }, []],
    ['objection, nothing known of the day', { right: 'objection', receivedOn: unknown }, []],
    ['whether the CNDP fixed a time is not known', { cndpDeadlineFixed: unknown }, []],
    ['access: the same', { right: 'access', cndpDeadlineFixed: unknown }, []],
  ])('%s', (_story, changed, days) => expect(daysOf(changed)).toEqual(days))

  test('an organisation’s own calendar', () =>
    expect(daysOf({}, ON, { holidays: new Set(['2026-11-23', '2026-11-24']) })).toEqual(
      ten('2026-11-22', '2026-11-25', '2026-11-26'),
    ))

  test('before the internal rules were published an order counted as it stood', () => {
    const ordered = {
      receivedOn: '2011-01-03',
      orderGiven: true,
      orderSentOn: '2011-04-01',
      orderDays: 20,
      right: 'objection',
    } as const
    expect(daysOf(ordered, '2011-04-06').at(-1)).toEqual(['order-due', 'deadline', '2011-04-21'])
    expect(daysOf(ordered, '2011-04-07').at(-1)).toEqual(['order-due', 'deadline', '2011-04-08'])
  })

  test('they come in order, and say who acts', () => {
    const { dates } = requestClock.ask(
      { ...correction, orderGiven: true, orderSentOn: '2026-11-13', orderDays: 3 },
      ON,
    )
    expect(dates?.map(({ id }) => id)).toEqual(['order-due', 'answer-aim', 'answer-due', 'recourse-from'])
    expect(dates?.map(({ bearer }) => bearer)).toEqual(['controller', 'controller', 'controller', 'person'])
  })
  test('without a suspension none is told', () => {
    const aim = requestClock.ask(correction, ON).dates?.find(({ id }) => id === 'answer-aim')
    expect(aim?.text.fr).toContain('10 jours pleins comptés du lendemain. Répondre')
    for (const words of Object.values(aim?.text ?? {})) expect(words).not.toMatch(/suspension|التعليق/)
  })
  test('the count is explained', () => {
    const [aim] =
      requestClock.ask(
        {
          ...correction,
          receivedOn: '2026-11-02',
          moreAsked: 'answered',
          askedOn: '2026-11-06',
          completedOn: '2026-11-16',
        },
        ON,
      ).dates ?? []
    expect(aim?.text.fr).toContain('lundi 2 novembre 2026')
    expect(aim?.text.fr).toContain('10 jours pleins')
    expect(aim?.text.fr).toContain('(en jours : 10)')
    expect(aim?.cites).toContain('decret-2-09-165:37')
  })
})

describe('what is still needed for the days', () => {
  test.each<[string, RequestClockFacts, string[]]>([
    ['everything is known', {}, []],
    ['an order whose day alone is not known', { orderGiven: true, orderDays: 3 }, ['orderSentOn']],
    [
      'an order whose length alone is not known',
      { orderGiven: true, orderSentOn: '2026-11-20' },
      ['orderDays'],
    ],
    ['an order without its day', { orderGiven: true }, ['orderDays', 'orderSentOn']],
    ['whether it can be answered in time', { cannotAnswer: unknown }, ['cannotAnswer']],
    [
      'an objection wants only its day',
      { right: 'objection', receivedOn: unknown, cannotAnswer: unknown },
      ['receivedOn'],
    ],
    ['access wants nothing of a suspension', { right: 'access', moreAsked: unknown }, []],
    [
      'once the CNDP fixed a time the ten days are not asked about',
      { cndpDeadlineFixed: true, cndpDeadline: '2026-12-15', moreAsked: unknown, cannotAnswer: unknown },
      [],
    ],
  ])('%s', (_story, changed, needs) =>
    expect(requestClock.ask({ ...correction, ...changed }, ON).needs.map(({ fact }) => fact)).toEqual(needs),
  )
})

describe('orders, readings and watches', () => {
  const reasons = (changed: RequestClockFacts) =>
    requestClock.ask({ ...correction, ...changed }, ON).because.map(({ rule }) => rule)
  const order = { orderGiven: true, orderSentOn: '2026-11-20' } as const
  test.each([
    [7, false],
    [8, true],
  ])('an order of %i days is watched: %s', (orderDays, watched) =>
    expect(reasons({ ...order, orderDays }).includes('ri-50-longer')).toBe(watched),
  )
  test('days of no order are not watched', () =>
    expect(reasons({ ...order, orderGiven: false, orderDays: 8 })).toEqual(['art-8-1-a-running']))
  test('an order is a duty, none is none', () => {
    expect(
      requestClock.ask({ ...correction, ...order, orderDays: 5 }, ON).duties.map(({ rule }) => rule),
    ).toEqual(['ri-50'])
    expect(requestClock.ask(correction, ON).duties).toEqual([])
  })
  test.each<[string, RequestClockFacts, string[]]>([
    ['ten days', {}, ['ten-full-days']],
    ['suspended', { moreAsked: 'asked', askedOn: '2026-11-16' }, ['suspension-by-days']],
    ['answered, nothing asked', { answered: true, answeredOn: '2026-11-16' }, ['ten-full-days']],
    [
      'the person has answered',
      { moreAsked: 'answered', askedOn: '2026-11-16', completedOn: '2026-11-17' },
      ['suspension-by-days'],
    ],
    ['access', { right: 'access' }, []],
  ])('%s', (_story, changed, readings) =>
    expect(requestClock.ask({ ...correction, ...changed }, ON).readings.map(({ id }) => id)).toEqual(
      readings,
    ),
  )
})

describe('facts that cannot both be true', () => {
  test.each<[RequestClockFacts, string[]]>([
    [{ askedOn: '2026-11-11' }, ['askedOn', 'receivedOn']],
    [{ cndpDeadline: '2026-11-11' }, ['cndpDeadline', 'receivedOn']],
    [{ answeredOn: '2026-11-11' }, ['answeredOn', 'receivedOn']],
    [{ orderSentOn: '2026-11-11' }, ['orderSentOn', 'receivedOn']],
    [{ askedOn: '2026-11-16', completedOn: '2026-11-15' }, ['completedOn', 'askedOn']],
  ])('%o', (changed, facts) =>
    expect(requestClockSubject.parse({ ...correction, ...changed }).faults).toMatchObject([
      { kind: 'contradiction', facts },
    ]),
  )
  test.each<[RequestClockFacts]>([
    [{ askedOn: '2026-11-12' }],
    [{ cndpDeadline: '2026-11-12' }],
    [{ answeredOn: '2026-11-12' }],
    [{ orderSentOn: '2026-11-12' }],
    [{ askedOn: '2026-11-16', completedOn: '2026-11-16' }],
  ])('on the same day they can: %o', changed =>
    expect(requestClockSubject.parse({ ...correction, ...changed }).faults).toBeUndefined(),
  )
  test.each([
    [{ receivedOn: '2026-02-30' }, 'no-such-day'],
    [{ orderDays: -1 }, 'negative-count'],
    [{ right: 'portability' }, 'not-an-option'],
  ])('%o', (facts, kind) => expect(requestClockSubject.parse(facts).faults).toMatchObject([{ kind }]))
})

/** The slow way: one day after another. The days from the asking to the eve of the answer do not count. */
const slowly = ({ receivedOn, askedOn, completedOn }: Counted, days: number, off: ReadonlySet<string>) => {
  const walk = (from: Day | undefined) => {
    const paused = (day: Day) =>
      from !== undefined && day >= from && (completedOn === undefined || day < completedOn)
    let counted = 0
    let safe: Day | undefined
    for (let day = addDays(receivedOn, 1), steps = 0; steps < 200; day = addDays(day, 1), steps++) {
      if (paused(day)) continue
      counted++
      if (counted === days) safe = day
      if (counted > days && isWorkingDay(day, off)) return { safe, last: day }
    }
    return undefined
  }
  const plain = walk(undefined)
  if (!plain || askedOn === undefined || askedOn > plain.last) return plain
  const moved = walk(askedOn)
  if (!moved) return undefined
  return { safe: askedOn > (plain.safe ?? '') ? plain.safe : moved.safe, last: moved.last }
}

test('over twenty years, with the movable holidays, the days are those of a slow count', () => {
  const off = daysOffFor({})
  let onHolidays = 0
  let suspensions = 0
  fc.assert(
    fc.property(
      fc.nat({ max: 7304 }),
      fc.option(fc.tuple(fc.nat({ max: 16 }), fc.option(fc.nat({ max: 40 }), { nil: undefined })), {
        nil: undefined,
      }),
      (offset, pause) => {
        const receivedOn = addDays('2011-01-01', offset)
        const askedOn = pause && addDays(receivedOn, pause[0])
        const completedOn = askedOn && pause?.[1] !== undefined ? addDays(askedOn, pause[1]) : undefined
        const given = { receivedOn, askedOn, completedOn }
        const clock = fullDaysClock(given, 10, off)
        const slow = slowly(given, 10, off)
        if (clock.suspended) {
          suspensions++
          expect(slow).toBeUndefined()
          return
        }
        expect({ safe: clock.safeDay, last: clock.lastDay }).toEqual(slow)
        expect(clock.lastDay > clock.safeDay).toBe(true)
        if (off.has(addDays(receivedOn, 11))) onHolidays++
      },
    ),
    { numRuns: 6_000 },
  )
  expect(onHolidays).toBeGreaterThan(50)
  expect(suspensions).toBeGreaterThan(50)
  expect(holidays.some(({ name }) => name === 'adha')).toBe(true)
})

test.each([
  ['2026-11-02', 10],
  ['2026-11-03', 10],
  ['2026-11-06', 7],
  ['2026-11-13', 0],
])('asked on %s, %i days are left', (askedOn, daysLeft) =>
  expect(fullDaysClock({ receivedOn: '2026-11-02', askedOn }, 10, new Set())).toEqual({
    suspended: true,
    daysLeft,
  }),
)
test('asked while the end rolls, none is left', () =>
  expect(fullDaysClock({ receivedOn: '2026-11-10', askedOn: '2026-11-22' }, 10, new Set())).toEqual({
    suspended: true,
    daysLeft: 0,
  }))

test('on the eve of the law it was not in force', () =>
  expect(requestClock.ask(correction, '2009-03-04').conclusion).toBe('not-in-force'))

describe('on the last legal day itself, a Monday', () => {
  const on = (day: string, changed: RequestClockFacts = {}) =>
    requestClock.ask({ ...correction, ...changed }, day)
  test.each([
    ['2026-11-22', 'running', 'dimanche 22 novembre 2026'],
    ['2026-11-23', 'last-days', 'lundi 23 novembre 2026'],
    ['2026-11-24', 'late', 'lundi 23 novembre 2026'],
  ])('%s: %s', (day, conclusion, told) => {
    expect(on(day).conclusion).toBe(conclusion)
    expect(on(day).because[0]?.text.fr).toContain(told)
  })
  test('a late answer is told by when it was due', () =>
    expect(on('2026-12-01', { answered: true, answeredOn: '2026-11-30' }).because[0]?.text.fr).toContain(
      'lundi 23 novembre 2026',
    ))
  test('the CNDP’s day is told', () =>
    expect(
      on('2026-11-23', { cndpDeadlineFixed: true, cndpDeadline: '2026-12-15' }).because[0]?.text.fr,
    ).toContain('mardi 15 décembre 2026'))
  test('an order that is too long tells its own days', () =>
    expect(
      on('2026-11-23', { orderGiven: true, orderSentOn: '2026-11-20', orderDays: 12 }).because.at(-1)?.text
        .fr,
    ).toContain('12 jours'))
})
