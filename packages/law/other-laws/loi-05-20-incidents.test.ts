// After an incident: who is told by what law, what is promised, what is at stake – on each side of every edge.
import { describe, expect, test } from 'vitest'
import type { IncidentFacts } from '../facts/incident.ts'
import { incident } from '../questions/incident.ts'
import { asking, faultsOf, toldTable } from '../questions/told.test-table.ts'

const ON = '2026-11-22'

/** A private company whose own systems were hit; nobody's data went out, nothing was promised. */
const plain = {
  controller: 'company',
  publicLawPerson: false,
  vitalInfrastructure: false,
  operatorAs: [],
  ownSystemsHit: true,
  clientsAtRisk: false,
  significantImpact: false,
  knownAt: '2026-11-20T17:30+01:00',
  authorityTold: false,
  clientsTold: false,
  technicalDataKept: true,
  personalData: 'untouched',
  promises: [],
} as const satisfies IncidentFacts

const ask = asking<IncidentFacts>(incident.question, plain, ON)
const always = ['art-23-no-breach-duty']
const nothing = ['no-notice-left', ...always]

describe('who declares', () => {
  toldTable<IncidentFacts>(ask, [
    ['09-08', 'a private company: no law makes it tell anyone', {}, 'no-notice', nothing],
    ['8', 'a ministry', { controller: 'state-administration' }, 'declare', ['loi-05-20-8', ...always]],
    ['8', 'a commune', { controller: 'local-authority' }, 'declare', ['loi-05-20-8', ...always]],
    [
      '8',
      'a public establishment',
      { controller: 'public-establishment', publicLawPerson: true },
      'declare',
      ['loi-05-20-8', ...always],
    ],
    ['8', 'a public enterprise', { publicLawPerson: true }, 'declare', ['loi-05-20-8', ...always]],
    ['8', 'a court', { controller: 'court', publicLawPerson: true }, 'declare', ['loi-05-20-8', ...always]],
    [
      '8',
      'a public hospital',
      { controller: 'health-practitioner', publicLawPerson: true },
      'declare',
      ['loi-05-20-8', ...always],
    ],
    ['8', 'a private clinic', { controller: 'health-practitioner' }, 'no-notice', nothing],
    [
      '8',
      'a private operator of a public service',
      { controller: 'public-service-operator' },
      'no-notice',
      nothing,
    ],
    [
      '8',
      'whether the company is public is not known',
      { publicLawPerson: undefined },
      'undetermined',
      ['publicLawPerson'],
    ],
    [
      '8',
      'an association, whose nature need not be asked',
      { controller: 'association', publicLawPerson: undefined },
      'no-notice',
      nothing,
    ],
    ['8', 'a cooperative', { controller: 'cooperative', publicLawPerson: undefined }, 'no-notice', nothing],
    [
      '8',
      'a union',
      { controller: 'conviction-association', publicLawPerson: undefined },
      'no-notice',
      nothing,
    ],
    [
      '8',
      'a natural person',
      { controller: 'natural-person', publicLawPerson: undefined },
      'no-notice',
      nothing,
    ],
    [
      '8',
      'a liberal profession',
      { controller: 'liberal-profession', publicLawPerson: undefined },
      'no-notice',
      nothing,
    ],
    [
      '8',
      'a court officer',
      { controller: 'court-officer', publicLawPerson: undefined },
      'no-notice',
      nothing,
    ],
    [
      '8',
      'who it is is not known',
      { controller: undefined, publicLawPerson: undefined },
      'undetermined',
      ['controller'],
    ],
    [
      '8',
      'a ministry, its own systems spared',
      { controller: 'state-administration', ownSystemsHit: false },
      'no-notice',
      nothing,
    ],
    [
      '8',
      'a ministry, what is hit is not known',
      { controller: 'state-administration', ownSystemsHit: undefined },
      'undetermined',
      ['ownSystemsHit'],
    ],
    [
      '8',
      'a ministry that has declared',
      { controller: 'state-administration', authorityTold: true },
      'no-notice',
      ['no-notice-left', 'loi-05-20-declared', ...always],
    ],
    [
      '8',
      'a ministry, declared or not is not known',
      { controller: 'state-administration', authorityTold: undefined },
      'undetermined',
      ['authorityTold'],
    ],
    ['14', 'a vital infrastructure', { vitalInfrastructure: true }, 'declare', ['loi-05-20-14', ...always]],
    [
      '14',
      'whether it is one is not known',
      { vitalInfrastructure: undefined },
      'undetermined',
      ['vitalInfrastructure'],
    ],
    [
      '14',
      'one whose systems were spared',
      { vitalInfrastructure: true, ownSystemsHit: false },
      'no-notice',
      nothing,
    ],
    [
      '14',
      'one that has declared',
      { vitalInfrastructure: true, authorityTold: true },
      'no-notice',
      ['no-notice-left', 'loi-05-20-declared', ...always],
    ],
    [
      '30',
      'an operator whose clients are at risk',
      { operatorAs: ['telecom-operator'], clientsAtRisk: true },
      'declare',
      ['loi-05-20-30', ...always],
    ],
    [
      '30',
      'an access provider',
      { operatorAs: ['internet-access'], clientsAtRisk: true },
      'declare',
      ['loi-05-20-30', ...always],
    ],
    [
      '30',
      'a cybersecurity provider',
      { operatorAs: ['cybersecurity'], clientsAtRisk: true },
      'declare',
      ['loi-05-20-30', ...always],
    ],
    [
      '30',
      'a platform',
      { operatorAs: ['platform'], clientsAtRisk: true },
      'declare',
      ['loi-05-20-30', ...always],
    ],
    ['30', 'its clients are not at risk', { operatorAs: ['platform'] }, 'no-notice', nothing],
    ['30', 'clients at risk of a company that is no operator', { clientsAtRisk: true }, 'no-notice', nothing],
    [
      '30',
      'clients at risk, operator or not is not known',
      { clientsAtRisk: true, operatorAs: undefined },
      'undetermined',
      ['operatorAs'],
    ],
    [
      '30',
      'an operator, its clients’ risk is not known',
      { operatorAs: ['platform'], clientsAtRisk: undefined },
      'undetermined',
      ['clientsAtRisk'],
    ],
    [
      '33',
      'a host, significant impact',
      { operatorAs: ['digital-services'], significantImpact: true },
      'declare',
      ['loi-05-20-33', ...always],
    ],
    ['33', 'a host, little impact', { operatorAs: ['digital-services'] }, 'no-notice', nothing],
    [
      '33',
      'a host, the impact is not known',
      { operatorAs: ['digital-services'], significantImpact: undefined },
      'undetermined',
      ['significantImpact'],
    ],
    [
      '33',
      'an access provider, significant impact',
      { operatorAs: ['internet-access'], significantImpact: true },
      'no-notice',
      nothing,
    ],
    [
      '33',
      'a host whose own systems were spared',
      { operatorAs: ['digital-services'], significantImpact: true, ownSystemsHit: false },
      'no-notice',
      nothing,
    ],
    [
      '33',
      'a host that has declared',
      { operatorAs: ['digital-services'], significantImpact: true, authorityTold: true },
      'no-notice',
      ['no-notice-left', 'loi-05-20-declared', ...always],
    ],
    [
      '8, 14, 33',
      'a public host of vital importance',
      {
        publicLawPerson: true,
        vitalInfrastructure: true,
        operatorAs: ['digital-services'],
        significantImpact: true,
      },
      'declare',
      ['loi-05-20-8', 'loi-05-20-14', 'loi-05-20-33', ...always],
    ],
    [
      '53',
      'a ministry before the law was published',
      { controller: 'state-administration' },
      'no-notice',
      nothing,
      '2020-08-05',
    ],
    [
      '53',
      'a ministry the day it was published',
      { controller: 'state-administration' },
      'declare',
      ['loi-05-20-8', ...always],
      '2020-08-06',
    ],
    [
      '27',
      'an operator before the law was published',
      { operatorAs: ['platform'], clientsAtRisk: true },
      'no-notice',
      nothing,
      '2020-08-05',
    ],
  ])
})

describe('clients and promises', () => {
  const operator = { operatorAs: ['platform'], clientsAtRisk: true, authorityTold: true } as const
  toldTable<IncidentFacts>(ask, [
    [
      '27',
      'the authority knows, clients do not',
      operator,
      'tell-clients',
      ['loi-05-20-27', 'loi-05-20-declared', ...always],
    ],
    [
      '27',
      'both know',
      { ...operator, clientsTold: true },
      'no-notice',
      ['no-notice-left', 'loi-05-20-declared', 'loi-05-20-27-told', ...always],
    ],
    [
      '27',
      'told or not is not known',
      { ...operator, clientsTold: undefined },
      'undetermined',
      ['clientsTold'],
    ],
    [
      'promise',
      'a policy promises notice to the CNDP',
      { promises: [{ to: 'cndp', within: 48, unit: 'hours', kept: false }] },
      'keep-promise',
      ['promised-notice', ...always],
    ],
    ['promise', 'kept already', { promises: [{ to: 'people', kept: true }] }, 'no-notice', nothing],
    [
      'promise',
      'kept or not is not known',
      { promises: [{ to: 'people' }] },
      'undetermined',
      ['promises.0.kept'],
    ],
    [
      'promise',
      'one kept, one not',
      {
        promises: [
          { to: 'people', kept: true },
          { to: 'client', kept: false },
        ],
      },
      'keep-promise',
      ['promised-notice', ...always],
    ],
    [
      'promise',
      'whether anything was promised is not known',
      { promises: undefined },
      'undetermined',
      ['promises'],
    ],
    [
      '61',
      'data out by negligence',
      { personalData: 'out-by-negligence' },
      'no-notice',
      [...nothing, 'art-61-incident'],
    ],
    [
      '61',
      'data given knowingly',
      { personalData: 'given-knowingly' },
      'no-notice',
      [...nothing, 'art-61-incident'],
    ],
  ])

  test('a promise is self-imposed', () =>
    expect(ask({ promises: [{ to: 'people', kept: false }] })).toMatchObject({ label: 'self-imposed' }))
  test('negligence and intent are told apart', () => {
    const told = (personalData: IncidentFacts['personalData']) =>
      ask({ personalData }).because.find(({ rule }) => rule === 'art-61-incident')?.text.fr
    expect(told('out-by-negligence')).toContain('pourrait')
    expect(told('misused')).toContain('est une infraction')
  })
})

describe('duties beside', () => {
  const duties = (changed: Partial<IncidentFacts>, on = ON) => ask(changed, on).duties.map(({ rule }) => rule)
  const spared = { ownSystemsHit: false } as const
  test.each<[string, Partial<IncidentFacts>, string[]]>([
    ['systems hit: mend', {}, ['art-23-mend']],
    ['nothing hit', spared, []],
    ['systems spared, data out', { ...spared, personalData: 'misused' }, ['art-23-mend']],
    ['an operator keeps its logs', { ...spared, operatorAs: ['platform'] }, ['loi-05-20-26-incident']],
    [
      'an operator declares first, and tells its clients',
      { ...spared, operatorAs: ['platform'], clientsAtRisk: true },
      ['loi-05-20-27', 'loi-05-20-26-incident'],
    ],
    [
      'told already',
      { ...spared, operatorAs: ['platform'], clientsAtRisk: true, clientsTold: true },
      ['loi-05-20-26-incident'],
    ],
    [
      'a promise under a declaration',
      { controller: 'local-authority', promises: [{ to: 'people', kept: false }] },
      ['art-23-mend', 'promised-notice'],
    ],
  ])('%s', (_story, changed, expected) => expect(duties(changed)).toEqual(expected))
  test('no logs before the law', () =>
    expect(duties({ ...spared, operatorAs: ['platform'] }, '2020-08-05')).toEqual([]))
})

describe('the days', () => {
  const days = (changed: Partial<IncidentFacts>, on = ON, settings = {}) =>
    (ask(changed, on, settings).dates ?? []).map(({ id, on: day, at, label }) => [id, day, at ?? null, label])
  const promised = (within: number, unit: 'hours' | 'days' | 'working-days') =>
    ({
      promises: [{ to: 'people', within, unit, kept: false }],
    }) as const

  test.each<[string, Partial<IncidentFacts>, unknown[]]>([
    ['a company: none', {}, []],
    [
      'a ministry: at once',
      { controller: 'state-administration' },
      [['declare-incident', '2026-11-20', '2026-11-20T17:30+01:00', 'statutory']],
    ],
    [
      'declared already: the instant stays',
      { controller: 'state-administration', authorityTold: true },
      [['declare-incident', '2026-11-20', '2026-11-20T17:30+01:00', 'statutory']],
    ],
    ['not known when', { controller: 'state-administration', knownAt: undefined }, []],
    [
      'a platform keeps its logs a year',
      { operatorAs: ['platform'] },
      [['technical-data-until', '2027-11-20', null, 'statutory']],
    ],
    [
      '48 hours promised',
      promised(48, 'hours'),
      [['promise-0', '2026-11-22', '2026-11-22T16:30:00.000Z', 'self-imposed']],
    ],
    ['30 days promised', promised(30, 'days'), [['promise-0', '2026-12-20', null, 'self-imposed']]],
    [
      'three working days promised, from a Friday',
      promised(3, 'working-days'),
      [['promise-0', '2026-11-25', null, 'self-imposed']],
    ],
    ['“without delay” promised', promised(0, 'hours'), []],
    ['no unit', { promises: [{ to: 'people', within: 3, kept: false }] }, []],
    ['no number', { promises: [{ to: 'people', unit: 'days', kept: false }] }, []],
    [
      'known after midnight in Morocco',
      { ...promised(1, 'days'), knownAt: '2026-07-20T23:30Z' },
      [['promise-0', '2026-07-22', null, 'self-imposed']],
    ],
    [
      'in the order in which they fall',
      { controller: 'public-establishment', operatorAs: ['platform'], ...promised(2, 'days') },
      [
        ['declare-incident', '2026-11-20', '2026-11-20T17:30+01:00', 'statutory'],
        ['promise-0', '2026-11-22', null, 'self-imposed'],
        ['technical-data-until', '2027-11-20', null, 'statutory'],
      ],
    ],
  ])('%s', (_story, changed, expected) => expect(days(changed)).toEqual(expected))

  test('a holiday of one’s own moves a promise in working days', () =>
    expect(days(promised(1, 'working-days'), ON, { holidays: new Set(['2026-11-23']) })).toMatchObject([
      ['promise-0', '2026-11-24', null, 'self-imposed'],
    ]))
  test('before Law 05-20 only promises have days', () =>
    expect(
      days({ controller: 'local-authority', operatorAs: ['platform'], ...promised(2, 'days') }, '2020-08-05'),
    ).toEqual([['promise-0', '2026-11-22', null, 'self-imposed']]))
  test('the instant is asked for where a day hangs on it', () => {
    const asked = (changed: Partial<IncidentFacts>) =>
      ask({ ...changed, knownAt: undefined }).needs.map(({ fact }) => fact)
    expect(asked({ controller: 'local-authority' })).toEqual(['knownAt'])
    expect(asked({})).toEqual([])
  })
})

describe('what is at stake', () => {
  const stake = (changed: Partial<IncidentFacts>, on = ON) =>
    (ask(changed, on).penalties ?? []).map(({ rule, fine, firm }) => [
      rule,
      fine.least / 100,
      fine.most / 100,
      firm !== null,
    ])
  test.each<[string, Partial<IncidentFacts>, unknown[]]>([
    ['nothing', {}, []],
    [
      'a company whose data leaked by negligence',
      { personalData: 'out-by-negligence' },
      [['art-61-incident', 40_000, 1_200_000, false]],
    ],
    ['knowingly', { personalData: 'given-knowingly' }, [['art-61-incident', 40_000, 1_200_000, true]]],
    ['misused', { personalData: 'misused' }, [['art-61-incident', 40_000, 1_200_000, true]]],
    [
      'a person',
      { controller: 'natural-person', personalData: 'misused' },
      [['art-61-incident', 20_000, 600_000, true]],
    ],
    [
      'a notary, person or company',
      { controller: 'liberal-profession', personalData: 'misused' },
      [['art-61-incident', 20_000, 1_200_000, true]],
    ],
    [
      'a bailiff',
      { controller: 'court-officer', personalData: 'misused' },
      [['art-61-incident', 20_000, 1_200_000, true]],
    ],
    ['not known', { personalData: undefined }, []],
    [
      'a ministry that has not declared',
      { controller: 'state-administration' },
      [['loi-05-20-50', 100_000, 200_000, false]],
    ],
    ['a ministry that has', { controller: 'state-administration', authorityTold: true }, []],
    ['declared or not is not known', { controller: 'state-administration', authorityTold: undefined }, []],
    [
      'an operator whose logs are gone',
      { operatorAs: ['platform'], technicalDataKept: false },
      [['loi-05-20-50', 100_000, 200_000, true]],
    ],
    ['a company whose logs are gone', { technicalDataKept: false }, []],
    ['an operator, logs not known', { operatorAs: ['platform'], technicalDataKept: undefined }, []],
  ])('%s', (_story, changed, expected) => expect(stake(changed)).toEqual(expected))

  test('nothing under Law 05-20 before it', () =>
    expect(stake({ controller: 'state-administration' }, '2020-08-05')).toEqual([]))
})

test.each([
  [
    'an association of public law',
    { controller: 'association', publicLawPerson: true },
    [['contradiction', 'publicLawPerson', 'controller']],
  ],
  ['a promise to nobody', { promises: [{ within: 3 }] }, [['missing-fact', 'promises.0.to']]],
  ['minus two hours', { promises: [{ to: 'cndp', within: -2 }] }, [['negative-count', 'promises.0.within']]],
  ['an instant without offset', { knownAt: '2026-11-20T17:30' }, [['no-such-instant', 'knownAt']]],
  ['30 February', { knownAt: '2026-02-30T10:00Z' }, [['no-such-instant', 'knownAt']]],
])('%s cannot be', (_story, facts, faults) => expect(faultsOf(incident.question, facts)).toEqual(faults))

test('public law with no kind known is no contradiction', () =>
  expect(faultsOf(incident.question, { publicLawPerson: true })).toEqual([]))
test('the day before Law 09-08', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
