// A control by the CNDP: each form on both sides of its edge; obstruction prevails over any irregularity.
import { describe, expect, test } from 'vitest'
import type { InspectionFacts } from '../facts/inspection.ts'
import { inspection } from '../questions/inspection.ts'
import { asking, faultsOf, toldTable } from '../questions/told.test-table.ts'

const ON = '2026-11-22'

/** A visit and a hearing that kept every form. */
const plain = {
  operations: ['visit', 'hearing'],
  obstruction: [],
  commissioned: true,
  decisionStates: ['controller', 'agents', 'object', 'duration'],
  withinDecision: true,
  agentConflict: false,
  prosecutorToldAt: '2026-11-16T09:00+00:00',
  prosecutorNoticeStates: ['date', 'hour', 'place', 'object'],
  visitAt: '2026-11-17T10:00+00:00',
  missionOrderShown: true,
  minutesState: ['nature', 'day', 'hour', 'place', 'object', 'participants', 'persons-met'],
  minutesSignedBy: ['inspectors', 'person-in-charge'],
  copiesTaken: true,
  inventoryAnnexed: true,
  equipmentSeized: false,
  prosecutorLeave: false,
  summonsReceivedOn: '2026-11-10',
  hearingOn: '2026-11-18',
  summonsBy: 'registered-letter',
  adviserMentioned: true,
  endedOn: '2026-11-17',
  minutesSentOn: '2026-11-20',
} as const satisfies InspectionFacts

const ask = asking<InspectionFacts>(inspection.question, plain, ON)
const visit = { operations: ['visit'] } as const
const hearing = { operations: ['hearing'] } as const
const none = { operations: [] } as const
const regular = ['art-30-regular']

describe('who, on what decision, after what notice', () => {
  toldTable<InspectionFacts>(ask, [
    ['30', 'every form kept', {}, 'regular', regular],
    ['30', 'nothing has begun', none, 'not-begun', ['art-30-no-operation']],
    [
      '30',
      'what took place is not known',
      { operations: undefined, commissioned: false },
      'undetermined',
      ['operations'],
    ],
    ['D.16', 'agents not commissioned', { commissioned: false }, 'irregular', ['decret-16-not-commissioned']],
    [
      'D.16',
      'nor at a hearing',
      { ...hearing, commissioned: false },
      'irregular',
      ['decret-16-not-commissioned'],
    ],
    [
      'D.16',
      'not commissioned, but nothing has begun',
      { ...none, commissioned: false },
      'not-begun',
      ['art-30-no-operation'],
    ],
    ['D.16', 'not known', { commissioned: undefined }, 'undetermined', ['commissioned']],
    ['D.17', 'no decision at all', { decisionStates: [] }, 'irregular', ['decret-17-decision']],
    [
      'D.17-1',
      'the controller is not named',
      { decisionStates: ['agents', 'object', 'duration'] },
      'irregular',
      ['decret-17-decision'],
    ],
    [
      'D.17-2',
      'the agents are not named',
      { decisionStates: ['controller', 'object', 'duration'] },
      'irregular',
      ['decret-17-decision'],
    ],
    [
      'D.17-3',
      'no object',
      { decisionStates: ['controller', 'agents', 'duration'] },
      'irregular',
      ['decret-17-decision'],
    ],
    [
      'D.17-3',
      'no duration',
      { decisionStates: ['controller', 'agents', 'object'] },
      'irregular',
      ['decret-17-decision'],
    ],
    ['D.17', 'not known', { decisionStates: undefined }, 'undetermined', ['decisionStates']],
    [
      'D.17',
      'nothing has begun, no decision yet',
      { ...none, decisionStates: [] },
      'not-begun',
      ['art-30-no-operation'],
    ],
    ['D.17-3', 'beyond the object', { withinDecision: false }, 'irregular', ['decret-17-beyond']],
    ['D.17-3', 'not known', { withinDecision: undefined }, 'undetermined', ['withinDecision']],
    [
      'D.17-3',
      'beyond, before anything began',
      { ...none, withinDecision: false },
      'not-begun',
      ['art-30-no-operation'],
    ],
    [
      'D.18',
      'an agent who worked there three years ago',
      { agentConflict: true },
      'irregular',
      ['decret-18'],
    ],
    ['D.18', 'the same at a hearing only', { ...hearing, agentConflict: true }, 'regular', regular],
    ['D.18', 'not known', { agentConflict: undefined }, 'undetermined', ['agentConflict']],
    [
      'D.19',
      'told 24 hours before, to the minute',
      { visitAt: '2026-11-17T09:00+00:00' },
      'regular',
      regular,
    ],
    [
      'D.19',
      'told one minute short of 24 hours',
      { visitAt: '2026-11-17T08:59+00:00' },
      'irregular',
      ['decret-19-prosecutor'],
    ],
    [
      'D.19',
      'the same instant written with another offset',
      { visitAt: '2026-11-17T10:00+01:00' },
      'regular',
      regular,
    ],
    [
      'D.19',
      'one minute short with another offset',
      { visitAt: '2026-11-17T09:59+01:00' },
      'irregular',
      ['decret-19-prosecutor'],
    ],
    [
      'D.19',
      'told after the visit',
      { prosecutorToldAt: '2026-11-18T09:00Z' },
      'irregular',
      ['decret-19-prosecutor'],
    ],
    [
      'D.19',
      'told late, but there was a hearing only',
      { ...hearing, prosecutorToldAt: '2026-11-18T09:00Z' },
      'regular',
      regular,
    ],
    [
      'D.19',
      'when the prosecutor was told is not known',
      { prosecutorToldAt: undefined },
      'undetermined',
      ['prosecutorToldAt'],
    ],
    ['D.19', 'when the visit began is not known', { visitAt: undefined }, 'undetermined', ['visitAt']],
    [
      'D.19',
      'before the decree, the law set no hours',
      { prosecutorToldAt: '2009-06-10T09:00Z', visitAt: '2009-06-10T10:00Z' },
      'regular',
      regular,
    ],
    [
      'D.19',
      'the notice leaves out the date',
      { prosecutorNoticeStates: ['hour', 'place', 'object'] },
      'irregular',
      ['decret-19-notice'],
    ],
    [
      'D.19',
      'the hour',
      { prosecutorNoticeStates: ['date', 'place', 'object'] },
      'irregular',
      ['decret-19-notice'],
    ],
    [
      'D.19',
      'the place',
      { prosecutorNoticeStates: ['date', 'hour', 'object'] },
      'irregular',
      ['decret-19-notice'],
    ],
    [
      'D.19',
      'the object',
      { prosecutorNoticeStates: ['date', 'hour', 'place'] },
      'irregular',
      ['decret-19-notice'],
    ],
    [
      'D.19',
      'what it states is not known',
      { prosecutorNoticeStates: undefined },
      'undetermined',
      ['prosecutorNoticeStates'],
    ],
    [
      'D.19',
      'a hearing only needs no such notice',
      { ...hearing, prosecutorNoticeStates: [] },
      'regular',
      regular,
    ],
    ['D.19', 'no mission order', { missionOrderShown: false }, 'irregular', ['decret-19-mission-order']],
    ['D.19', 'no mission order at a hearing', { ...hearing, missionOrderShown: false }, 'regular', regular],
    ['D.19', 'not known', { missionOrderShown: undefined }, 'undetermined', ['missionOrderShown']],
  ])
})

describe('minutes, seizure, hearing', () => {
  const seized = { equipmentSeized: true } as const
  toldTable<InspectionFacts>(ask, [
    ...plain.minutesState.map(
      mention =>
        [
          'D.20-1',
          `minutes without ${mention}`,
          { minutesState: plain.minutesState.filter(each => each !== mention) },
          'irregular',
          ['decret-20-content'],
        ] as const,
    ),
    ['D.20-1', 'no minutes', { minutesState: [] }, 'irregular', ['decret-20-content']],
    ['D.20-1', 'no minutes of a hearing only', { ...hearing, minutesState: [] }, 'regular', regular],
    ['D.20-1', 'not known', { minutesState: undefined }, 'undetermined', ['minutesState']],
    [
      'D.20-2',
      'signed by the inspectors only',
      { minutesSignedBy: ['inspectors'] },
      'irregular',
      ['decret-20-signatures'],
    ],
    [
      'D.20-2',
      'signed by the person in charge only',
      { minutesSignedBy: ['person-in-charge'] },
      'irregular',
      ['decret-20-signatures'],
    ],
    ['D.20-2', 'signed by nobody, of a hearing', { ...hearing, minutesSignedBy: [] }, 'regular', regular],
    [
      'D.20-2',
      'who signed is not known',
      { minutesSignedBy: undefined },
      'undetermined',
      ['minutesSignedBy'],
    ],
    ['D.20-2', 'copies, no inventory', { inventoryAnnexed: false }, 'irregular', ['decret-20-inventory']],
    [
      'D.20-2',
      'no copies, no inventory',
      { copiesTaken: false, inventoryAnnexed: false },
      'regular',
      regular,
    ],
    [
      'D.20-2',
      'no copies, inventory not known',
      { copiesTaken: false, inventoryAnnexed: undefined },
      'regular',
      regular,
    ],
    [
      'D.20-2',
      'copies, inventory not known',
      { inventoryAnnexed: undefined },
      'undetermined',
      ['inventoryAnnexed'],
    ],
    [
      'D.20-2',
      'whether copies were taken is not known',
      { copiesTaken: undefined, inventoryAnnexed: false },
      'undetermined',
      ['copiesTaken'],
    ],
    ['D.20-2', 'no inventory, at a hearing', { ...hearing, inventoryAnnexed: false }, 'regular', regular],
    ['D.21', 'seized without leave', seized, 'irregular', ['decret-21']],
    ['D.21', 'seized with leave', { ...seized, prosecutorLeave: true }, 'regular', regular],
    [
      'D.21',
      'leave not known',
      { ...seized, prosecutorLeave: undefined },
      'undetermined',
      ['prosecutorLeave'],
    ],
    ['D.21', 'nothing seized, leave not known', { prosecutorLeave: undefined }, 'regular', regular],
    [
      'D.21',
      'whether anything was seized is not known',
      { equipmentSeized: undefined },
      'undetermined',
      ['equipmentSeized'],
    ],
    ['D.21', 'a seizure cannot be of a hearing', { ...hearing, ...seized }, 'regular', regular],
    ['D.22-2', 'seven days before', { hearingOn: '2026-11-17' }, 'regular', regular],
    ['D.22-2', 'six days before', { hearingOn: '2026-11-16' }, 'irregular', ['decret-22-seven-days']],
    ['D.22-2', 'the same day', { hearingOn: '2026-11-10' }, 'irregular', ['decret-22-seven-days']],
    [
      'D.22-2',
      'six days before, but there was a visit only',
      { ...visit, hearingOn: '2026-11-16' },
      'regular',
      regular,
    ],
    [
      'D.22-2',
      'when it arrived is not known',
      { summonsReceivedOn: undefined },
      'undetermined',
      ['summonsReceivedOn'],
    ],
    [
      'D.22-2',
      'the day of the hearing is not known',
      { hearingOn: undefined },
      'undetermined',
      ['hearingOn'],
    ],
    [
      'D.22-2',
      'before the decree',
      { summonsReceivedOn: '2009-06-17', hearingOn: '2009-06-17' },
      'regular',
      regular,
    ],
    [
      'D.22-2',
      'the day of the decree',
      { summonsReceivedOn: '2009-06-18', hearingOn: '2009-06-18' },
      'irregular',
      ['decret-22-seven-days'],
    ],
    ['D.22-2', 'by hand', { summonsBy: 'by-hand' }, 'regular', regular],
    ['D.22-2', 'by telephone', { summonsBy: 'otherwise' }, 'irregular', ['decret-22-manner']],
    ['D.22-2', 'by telephone, for a visit', { ...visit, summonsBy: 'otherwise' }, 'regular', regular],
    ['D.22-2', 'how is not known', { summonsBy: undefined }, 'undetermined', ['summonsBy']],
    ['D.22-3', 'no word of an adviser', { adviserMentioned: false }, 'irregular', ['decret-22-adviser']],
    [
      'D.22-3',
      'no word of an adviser, for a visit',
      { ...visit, adviserMentioned: false },
      'regular',
      regular,
    ],
    ['D.22-3', 'not known', { adviserMentioned: undefined }, 'undetermined', ['adviserMentioned']],
    ['66', 'sent the fifth day', { minutesSentOn: '2026-11-22' }, 'regular', regular],
    ['66', 'sent the sixth', { minutesSentOn: '2026-11-23' }, 'irregular', ['art-66-five-days']],
    [
      '66',
      'sent the sixth after a hearing',
      { ...hearing, minutesSentOn: '2026-11-23' },
      'irregular',
      ['art-66-five-days'],
    ],
    [
      '66',
      'nothing has begun',
      { ...none, minutesSentOn: '2026-11-23' },
      'not-begun',
      ['art-30-no-operation'],
    ],
    [
      '66',
      'when they were sent is not known',
      { minutesSentOn: undefined },
      'undetermined',
      ['minutesSentOn'],
    ],
    ['66', 'when operations ended is not known', { endedOn: undefined }, 'undetermined', ['endedOn']],
    ['66', 'before the law', { endedOn: '2009-03-04', minutesSentOn: '2009-04-30' }, 'regular', regular],
  ])

  test('no minutes and incomplete minutes are told apart', () => {
    const told = (minutesState: InspectionFacts['minutesState']) => ask({ minutesState }).because[0]?.text.fr
    expect(told([])).toContain('Aucun procès-verbal')
    expect(told(['day'])).toContain('Il manque')
  })
  test('no decision and an incomplete one are told apart', () => {
    const told = (decisionStates: InspectionFacts['decisionStates']) =>
      ask({ decisionStates }).because[0]?.text.fr
    expect(told([])).toContain('Aucune décision')
    expect(told(['object'])).toContain('ne nomme pas')
  })
})

describe('62: never obstruct', () => {
  toldTable<InspectionFacts>(ask, [
    [
      '62',
      'obstructed, though the control is regular',
      { obstruction: ['hindering'] },
      'obstruction',
      ['art-62-inspection'],
    ],
    [
      '62',
      'obstructed because the control was irregular',
      { obstruction: ['refusing-inspectors'], missionOrderShown: false },
      'obstruction',
      ['art-62-inspection'],
    ],
    [
      '62',
      'obstructed before anything began',
      { ...none, obstruction: ['refusing-inspectors'] },
      'obstruction',
      ['art-62-inspection'],
    ],
    ['62', 'not known', { obstruction: undefined }, 'undetermined', ['obstruction']],
  ])
  test('the penalty is told on obstruction only', () => {
    expect(ask({ obstruction: ['hindering'] }).penalties).toMatchObject([
      { rule: 'art-62-inspection', fine: { least: 1_000_000, most: 20_000_000 } },
    ])
    expect(ask({}).penalties).toEqual([])
    expect(ask({ obstruction: undefined }).penalties).toEqual([])
  })
  test.each<[string, Partial<InspectionFacts>, string[]]>([
    ['regular', {}, ['art-62-never-obstruct']],
    ['irregular', { missionOrderShown: false }, ['art-62-never-obstruct', 'decret-20-have-it-noted']],
    ['irregular hearing', { summonsBy: 'otherwise' }, ['art-62-never-obstruct', 'decret-20-have-it-noted']],
  ])('duties of a control that is %s', (_story, changed, duties) =>
    expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(duties),
  )
  test('an irregularity is said at least while obstruction is not known', () =>
    expect(ask({ obstruction: undefined, missionOrderShown: false }).atLeast).toBe('irregular'))
})

describe('the days', () => {
  const days = (changed: Partial<InspectionFacts>) =>
    (ask(changed).dates ?? []).map(({ id, on, at }) => [id, on, at ?? null])
  const told = ['visit-from', '2026-11-17', '2026-11-17T09:00:00.000Z']
  const heard = ['hearing-from', '2026-11-17', null]
  const sent = ['minutes-to-prosecutor', '2026-11-22', null]
  test.each<[string, Partial<InspectionFacts>, unknown[]]>([
    ['all three', {}, [told, heard, sent]],
    ['a visit', visit, [told, sent]],
    ['a hearing', hearing, [heard, sent]],
    ['none', { ...none, endedOn: undefined }, []],
    ['the prosecutor not told', { ...visit, prosecutorToldAt: undefined, endedOn: undefined }, []],
    ['no summons', { ...hearing, summonsReceivedOn: undefined }, [sent]],
    [
      'in the order in which they fall',
      { summonsReceivedOn: '2026-11-02' },
      [['hearing-from', '2026-11-09', null], told, sent],
    ],
    [
      'before the decree',
      {
        prosecutorToldAt: '2009-06-10T09:00Z',
        visitAt: '2009-06-10T10:00Z',
        summonsReceivedOn: '2009-06-10',
        endedOn: '2009-06-10',
      },
      [['minutes-to-prosecutor', '2009-06-15', null]],
    ],
    ['before the law', { ...visit, prosecutorToldAt: undefined, endedOn: '2009-03-04' }, []],
  ])('%s', (_story, changed, expected) => expect(days(changed)).toEqual(expected))
})

test.each([
  [
    'summoned after the hearing',
    { summonsReceivedOn: '2026-11-19', hearingOn: '2026-11-18' },
    [['contradiction', 'summonsReceivedOn', 'hearingOn']],
  ],
  [
    'minutes sent before the end',
    { endedOn: '2026-11-17', minutesSentOn: '2026-11-16' },
    [['contradiction', 'minutesSentOn', 'endedOn']],
  ],
  ['30 February', { hearingOn: '2026-02-30' }, [['no-such-day', 'hearingOn']]],
  ['no such operation', { operations: ['search'] }, [['not-an-option', 'operations.0']]],
])('%s cannot be', (_story, facts, faults) => expect(faultsOf(inspection.question, facts)).toEqual(faults))

test.each([
  { summonsReceivedOn: '2026-11-18', hearingOn: '2026-11-18' },
  { endedOn: '2026-11-17', minutesSentOn: '2026-11-17' },
  { hearingOn: '2026-11-18' },
  { minutesSentOn: '2026-11-18' },
])('%o can be', facts => expect(faultsOf(inspection.question, facts)).toEqual([]))

test('the day before the law', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
