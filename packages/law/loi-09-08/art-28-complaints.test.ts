// Grievances before the CNDP: who, about what, after what, and from which day.
import { describe, expect, test } from 'vitest'
import type { ComplaintFacts } from '../facts/complaint.ts'
import { complaint } from '../questions/complaint.ts'
import { asking, faultsOf, toldTable } from '../questions/told.test-table.ts'

const ON = '2026-11-22'
const always = ['art-28-what-may-follow']

/** A data subject refused a rectification. */
const plain = {
  by: 'person-concerned',
  about: 'rectification',
  feelsHarmed: true,
  identityProven: true,
  controllerAsked: true,
  requestReceivedOn: '2026-11-02',
  controllerAnswer: 'refused',
} as const satisfies ComplaintFacts

const ask = asking<ComplaintFacts>(complaint.question, plain, ON)
const refused = ['art-8-after-refusal', ...always]
const silence = { controllerAnswer: 'none' } as const

describe('rectification', () => {
  toldTable<ComplaintFacts>(ask, [
    ['8-a', 'refused', {}, 'correction-by-cndp', refused],
    ['8-a', 'refused an agent', { by: 'mandated' }, 'correction-by-cndp', refused],
    ['D.42', 'refused an heir', { by: 'heir' }, 'correction-by-cndp', refused],
    ['8', 'refused someone else', { by: 'someone-else' }, 'not-open', ['art-28-someone-else', ...always]],
    ['8', 'refused whom is not known', { by: undefined }, 'undetermined', ['by']],
    ['8', 'identity not proven', { identityProven: false }, 'identify', ['art-8-identify', ...always]],
    ['8', 'identity not known', { identityProven: undefined }, 'undetermined', ['identityProven']],
    [
      '8-a',
      'the controller was not asked',
      { controllerAsked: false, controllerAnswer: undefined },
      'ask-first',
      ['art-8-ask-first', ...always],
    ],
    ['8-a', 'asked or not is not known', { controllerAsked: undefined }, 'undetermined', ['controllerAsked']],
    [
      '8-a',
      'not asked, by someone else',
      { by: 'someone-else', controllerAsked: false, controllerAnswer: undefined },
      'not-open',
      ['art-28-someone-else', ...always],
    ],
    ['8-a', 'corrected', { controllerAnswer: 'corrected' }, 'not-open', ['art-8-corrected', ...always]],
    ['8-a', 'the answer is not known', { controllerAnswer: undefined }, 'undetermined', ['controllerAnswer']],
    [
      '8-a',
      'refused, whenever it was received',
      { requestReceivedOn: undefined },
      'correction-by-cndp',
      refused,
    ],
    [
      '8-a',
      'refused yesterday, received yesterday',
      { requestReceivedOn: '2026-11-21' },
      'correction-by-cndp',
      refused,
    ],
    // Received on Monday 9 November: ten full days end on Friday 20; received on the 10th, on Saturday 21, rolled to Monday 23.
    [
      '8-a',
      'silent, the last day was Friday',
      { ...silence, requestReceivedOn: '2026-11-09' },
      'correction-by-cndp',
      ['art-8-after-silence', ...always],
    ],
    [
      '8-a',
      'silent, the last day rolls to Monday',
      { ...silence, requestReceivedOn: '2026-11-10' },
      'wait',
      ['art-8-wait', ...always],
    ],
    [
      '8-a',
      'silent, asked about on the last day itself',
      { ...silence, requestReceivedOn: '2026-11-09' },
      'wait',
      ['art-8-wait', ...always],
      '2026-11-20',
    ],
    [
      '8-a',
      'silent, the day after',
      { ...silence, requestReceivedOn: '2026-11-09' },
      'correction-by-cndp',
      ['art-8-after-silence', ...always],
      '2026-11-21',
    ],
    [
      '8-a',
      'silent since when is not known',
      { ...silence, requestReceivedOn: undefined },
      'undetermined',
      ['requestReceivedOn'],
    ],
    [
      '8-a',
      'silent, received before the law',
      { ...silence, requestReceivedOn: '2009-03-01' },
      'correction-by-cndp',
      ['art-8-after-silence', ...always],
    ],
    [
      '8',
      'silent, within time, identity not proven',
      { ...silence, requestReceivedOn: '2026-11-20', identityProven: false },
      'identify',
      ['art-8-identify', ...always],
    ],
    ['8', 'no harm need be felt', { feelsHarmed: false }, 'correction-by-cndp', refused],
    ['8', 'what it is about is not known', { about: undefined }, 'undetermined', ['about']],
  ])
  test('full days carry their reading', () => {
    expect(ask({ ...silence, requestReceivedOn: '2026-11-20' }).readings.map(({ id }) => id)).toEqual([
      'ten-full-days',
    ])
    expect(ask({ ...silence, requestReceivedOn: '2026-11-02' }).readings.map(({ id }) => id)).toEqual([
      'ten-full-days',
    ])
  })
})

test('waiting and silence are told apart', () => {
  const told = (requestReceivedOn: string) => ask({ ...silence, requestReceivedOn }).because[0]?.text.fr
  expect(told('2026-11-20')).toContain('attendre leur fin')
  expect(told('2026-11-02')).toContain('sans réponse')
})

describe('complaints', () => {
  const published = { about: 'publication' } as const
  toldTable<ComplaintFacts>(ask, [
    ['28', 'harmed by a publication', published, 'complaint', ['art-28-publication', ...always]],
    ['28', 'harmed by a processing', { about: 'processing' }, 'complaint', ['art-28-processing', ...always]],
    ['28', 'access refused', { about: 'access-or-objection' }, 'complaint', ['art-28-processing', ...always]],
    [
      '28',
      'through a lawyer',
      { ...published, by: 'mandated' },
      'complaint',
      ['art-28-publication', ...always],
    ],
    ['28', 'an heir', { ...published, by: 'heir' }, 'not-open', ['art-28-heir', ...always]],
    [
      '28',
      'an association',
      { ...published, by: 'someone-else' },
      'not-open',
      ['art-28-someone-else', ...always],
    ],
    ['28', 'not harmed', { ...published, feelsHarmed: false }, 'not-open', ['art-28-not-harmed', ...always]],
    [
      '28',
      'harmed or not is not known',
      { ...published, feelsHarmed: undefined },
      'undetermined',
      ['feelsHarmed'],
    ],
    ['28', 'whoever it is is not known', { ...published, by: undefined }, 'undetermined', ['by']],
    [
      '28',
      'the controller need not be asked first',
      { ...published, controllerAsked: false, controllerAnswer: undefined },
      'complaint',
      ['art-28-publication', ...always],
    ],
    [
      '28',
      'identity is not a condition of art. 28',
      { ...published, identityProven: false },
      'complaint',
      ['art-28-publication', ...always],
    ],
    [
      '28',
      'corrected since',
      { ...published, controllerAnswer: 'corrected' },
      'complaint',
      ['art-28-publication', ...always],
    ],
  ])
  test('the broad sense is told as a reading', () => {
    expect(ask({ about: 'processing' }).readings.map(({ id }) => id)).toEqual(['complaint-about-publication'])
    expect(ask({ about: 'publication' }).readings).toEqual([])
  })
  test('no time is set for the answer', () =>
    expect(ask({ about: 'publication' }).because.at(-1)?.text.fr).toContain(
      'Aucun texte lu ne fixe de délai',
    ))
})

describe('the day from which the CNDP may be asked', () => {
  test.each<[string, Partial<ComplaintFacts>, string[]]>([
    ['silence', { ...silence, requestReceivedOn: '2026-11-09' }, ['2026-11-21']],
    ['silence, a last day that rolls', { ...silence, requestReceivedOn: '2026-11-10' }, ['2026-11-24']],
    ['a refusal: at once', {}, []],
    ['silence, received when is not known', { ...silence, requestReceivedOn: undefined }, []],
    ['not asked', { ...silence, controllerAsked: false }, []],
    ['another grievance', { ...silence, about: 'publication' }, []],
    ['before the law', { ...silence, requestReceivedOn: '2009-03-01' }, []],
  ])('%s', (_story, changed, days) => expect((ask(changed).dates ?? []).map(({ on }) => on)).toEqual(days))
  test('a holiday of one’s own moves it', () =>
    expect(
      ask({ ...silence, requestReceivedOn: '2026-11-09' }, ON, { holidays: new Set(['2026-11-20']) })
        .dates?.[0]?.on,
    ).toBe('2026-11-24'))
})

test.each([
  [
    'answered without being asked',
    { controllerAsked: false, controllerAnswer: 'refused' },
    [['contradiction', 'controllerAsked', 'controllerAnswer']],
  ],
  ['30 February', { requestReceivedOn: '2026-02-30' }, [['no-such-day', 'requestReceivedOn']]],
])('%s cannot be', (_story, facts, faults) => expect(faultsOf(complaint.question, facts)).toEqual(faults))
test.each([
  { controllerAsked: false, controllerAnswer: 'none' },
  { controllerAsked: true, controllerAnswer: 'corrected' },
  { controllerAsked: false },
])('%o can be', facts => expect(faultsOf(complaint.question, facts)).toEqual([]))
test('the day before the law', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
