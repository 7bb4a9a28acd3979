// Art. 9 and the decree's 45: prospecting, which knows neither ground nor exception, and everything else, which does.
import { describe, expect, test } from 'vitest'
import { type ObjectionFacts, objectionSubject } from '../facts/objection.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { objection } from '../questions/objection.ts'
import { ON } from '../questions/rows.test-table.ts'

/** A reader answers a newsletter: « Ne m’écrivez plus ». */
const newsletter = {
  against: 'prospecting',
  identityProven: false,
  legalObligation: false,
  excludedByAct: false,
  groundsLegitimate: false,
  state: 'received',
  feeAsked: false,
  sentToOthers: false,
  othersTold: false,
} as const satisfies ObjectionFacts

/** An employee under threat asks that their photograph leave the directory. */
const directory = {
  ...newsletter,
  against: 'other',
  identityProven: true,
  groundsLegitimate: true,
} as const satisfies ObjectionFacts

const unknown = undefined

describe('art. 9-2: prospecting', () =>
  answerTable<ObjectionFacts>(objection, newsletter, [
    ['9-2: stop', {}, 'stop', ['art-9-2']],
    ['9-2: a legal obligation is no exception', { legalObligation: true }, 'stop', ['art-9-2']],
    ['9-2: nor is an express exclusion', { excludedByAct: true }, 'stop', ['art-9-2']],
    [
      '9-2: nothing of the person need be known',
      {
        identityProven: unknown,
        groundsLegitimate: unknown,
        legalObligation: unknown,
        excludedByAct: unknown,
      },
      'stop',
      ['art-9-2'],
    ],
    ['59: it goes on', { state: 'goes-on' }, 'goes-on', ['art-9-2-goes-on']],
    [
      '59: it goes on under a legal obligation',
      { state: 'goes-on', legalObligation: true },
      'goes-on',
      ['art-9-2-goes-on'],
    ],
    ['9-2: stopped', { state: 'stopped' }, 'stopped', ['art-9-stopped']],
    ['9-2: stopped, but paid for', { state: 'stopped', feeAsked: true }, 'lacking', ['art-9-2-free']],
    [
      '9-2: stopped, whether paid for is not known',
      { state: 'stopped', feeAsked: unknown },
      'undetermined',
      ['feeAsked'],
    ],
    ['D.45: stopped, others not told', { state: 'stopped', sentToOthers: true }, 'lacking', ['decret-45']],
    [
      'D.45: stopped, others told',
      { state: 'stopped', sentToOthers: true, othersTold: true },
      'stopped',
      ['art-9-stopped'],
    ],
    [
      'D.45: whether it was sent to others is not known',
      { state: 'stopped', sentToOthers: unknown },
      'undetermined',
      ['sentToOthers'],
    ],
    [
      'D.45: whether others were told is not known',
      { state: 'stopped', sentToOthers: true, othersTold: unknown },
      'undetermined',
      ['othersTold'],
    ],
    ['9: where it stands is not known', { state: unknown }, 'undetermined', ['state']],
    ['9: against what is not known', { against: unknown, state: 'goes-on' }, 'undetermined', ['against']],
  ]))

describe('art. 9-1: anything else', () =>
  answerTable<ObjectionFacts>(objection, directory, [
    ['9-1: legitimate grounds', {}, 'stop', ['art-9-1']],
    ['9-1: no legitimate ground', { groundsLegitimate: false }, 'no-grounds', ['art-9-1-no-grounds']],
    [
      '9-1: whether the grounds are legitimate is not known',
      { groundsLegitimate: unknown },
      'undetermined',
      ['groundsLegitimate'],
    ],
    ['9-1: identity not proven', { identityProven: false }, 'identify', ['art-9-1-identity']],
    ['9-1: identity not known', { identityProven: unknown }, 'undetermined', ['identityProven']],
    ['9-3: a legal obligation', { legalObligation: true }, 'not-open', ['art-9-3-legal-obligation']],
    ['9-3: an express exclusion', { excludedByAct: true }, 'not-open', ['art-9-3-excluded']],
    [
      '9-3: both',
      { legalObligation: true, excludedByAct: true },
      'not-open',
      ['art-9-3-legal-obligation', 'art-9-3-excluded'],
    ],
    [
      '9-3: whether an obligation is not known',
      { legalObligation: unknown },
      'undetermined',
      ['legalObligation'],
    ],
    ['9-3: whether excluded is not known', { excludedByAct: unknown }, 'undetermined', ['excludedByAct']],
    [
      '9-3: not open, whoever asks',
      { legalObligation: true, identityProven: false },
      'not-open',
      ['art-9-3-legal-obligation'],
    ],
    [
      '9-1: no identity, no ground: identity first',
      { identityProven: false, groundsLegitimate: false },
      'identify',
      ['art-9-1-identity'],
    ],
    ['59: it goes on', { state: 'goes-on' }, 'goes-on', ['art-9-1-goes-on']],
    [
      '59: it goes on, without a legitimate ground',
      { state: 'goes-on', groundsLegitimate: false },
      'no-grounds',
      ['art-9-1-no-grounds'],
    ],
    [
      '59: it goes on, under a legal obligation',
      { state: 'goes-on', legalObligation: true },
      'not-open',
      ['art-9-3-legal-obligation'],
    ],
    [
      '59: it goes on, expressly excluded',
      { state: 'goes-on', excludedByAct: true },
      'not-open',
      ['art-9-3-excluded'],
    ],
    [
      '59: it goes on, identity awaited',
      { state: 'goes-on', identityProven: false },
      'identify',
      ['art-9-1-identity'],
    ],
    [
      '59: it goes on, grounds not known',
      { state: 'goes-on', groundsLegitimate: unknown },
      'undetermined',
      ['groundsLegitimate'],
    ],
    ['9-1: stopped', { state: 'stopped' }, 'stopped', ['art-9-stopped']],
    [
      '9-1: that it be free is said of prospecting',
      { state: 'stopped', feeAsked: true },
      'stopped',
      ['art-9-stopped'],
    ],
    ['D.45: stopped, others not told', { state: 'stopped', sentToOthers: true }, 'lacking', ['decret-45']],
  ]))

const ask = (changed: ObjectionFacts, plain: ObjectionFacts = directory) =>
  objection.ask({ ...plain, ...changed }, ON)

describe('D.45: duties before it stops', () => {
  const sent = { sentToOthers: true } as const
  test.each<[string, ObjectionFacts, string[]]>([
    ['sent to others', sent, ['decret-45-tell']],
    ['sent, and told', { ...sent, othersTold: true }, []],
    ['never sent', {}, []],
    ['it goes on', { ...sent, state: 'goes-on' }, ['decret-45-tell']],
    ['stopped: it is then a reason', { ...sent, state: 'stopped' }, []],
    ['no legitimate ground: nothing to pass on', { ...sent, groundsLegitimate: false }, []],
    ['not identified: nothing to pass on yet', { ...sent, identityProven: false }, []],
    ['not open: nothing to pass on', { ...sent, legalObligation: true }, []],
    ['excluded: nothing to pass on', { ...sent, excludedByAct: true }, []],
    [
      'prospecting: always',
      { ...sent, against: 'prospecting', groundsLegitimate: false },
      ['decret-45-tell'],
    ],
  ])('%s', (_story, changed, duties) => expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(duties))
})

describe('readings, reviews, better ways', () => {
  test.each([
    ['prospecting', ['identity-for-prospecting-objection']],
    ['other', []],
  ] as const)('%s', (against, readings) =>
    expect(ask({ against }).readings.map(({ id }) => id)).toEqual(readings),
  )
  test('a refusal for want of grounds is looked at', () =>
    expect(ask({ groundsLegitimate: false }).reviews.map(({ rule }) => rule)).toEqual(['art-9-1-no-grounds']))
  test.each<[string, ObjectionFacts, string, string]>([
    ['stop', { state: 'goes-on' }, 'state', 'stopped'],
    ['stop what has just been objected to', {}, 'state', 'stopped'],
    ['tell the others', { state: 'stopped', sentToOthers: true }, 'othersTold', 'stopped'],
    [
      'give the money back',
      { against: 'prospecting', state: 'stopped', feeAsked: true },
      'feeAsked',
      'stopped',
    ],
    ['stop, though others remain to be told', { state: 'goes-on', sentToOthers: true }, 'state', 'lacking'],
  ])('%s', (_story, changed, fact, conclusion) =>
    expect(ask(changed).alternatives).toMatchObject([{ conclusion, changes: [{ fact }] }]),
  )
  test('nothing is better than stopped', () => expect(ask({ state: 'stopped' }).alternatives).toEqual([]))
})

test('others told of what they never had', () => {
  expect(objectionSubject.parse({ sentToOthers: false, othersTold: true }).faults).toMatchObject([
    { kind: 'contradiction', facts: ['sentToOthers', 'othersTold'] },
  ])
  expect(objectionSubject.parse({ sentToOthers: true, othersTold: true }).faults).toBeUndefined()
})
test('an object that does not exist', () =>
  expect(objectionSubject.parse({ against: 'cookies' }).faults).toMatchObject([{ kind: 'not-an-option' }]))
test('on the eve of the law it was not in force', () =>
  expect(objection.ask(newsletter, '2009-03-04').conclusion).toBe('not-in-force'))
