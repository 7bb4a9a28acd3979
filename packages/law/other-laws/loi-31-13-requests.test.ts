// Requests for public information that meet personal data: what is given, and every day counted.
import { describe, expect, test } from 'vitest'
import type { InformationRequestFacts } from '../facts/information-request.ts'
import { informationRequest } from '../questions/information-request.ts'
import { asking, faultsOf, toldTable } from '../questions/told.test-table.ts'

const ON = '2026-11-22'

/** Asked of a ministry on Monday 2 November 2026; nothing answered; some names in the document. */
const plain = {
  controller: 'state-administration',
  publicServiceMission: true,
  aboutOwnData: false,
  requestStates: ['name', 'address', 'id-number'],
  personalData: 'separable',
  receivedOn: '2026-11-02',
  urgent: false,
  extended: false,
  extensionToldOn: '2026-11-10',
  answer: 'none',
  refusalReasoned: true,
  answeredOn: '2026-11-20',
  complaintReceivedOn: '2026-11-25',
  formAuthorised: true,
} as const satisfies InformationRequestFacts

const ask = asking<InformationRequestFacts>(informationRequest.question, plain, ON)
const recourses = 'loi-31-13-recourses'
const redact = ['loi-31-13-8', recourses]

describe('who is bound, and by which law', () => {
  toldTable<InformationRequestFacts>(ask, [
    ['8', 'a ministry: redact, then give', {}, 'redact-and-give', redact],
    ['2', 'a commune', { controller: 'local-authority' }, 'redact-and-give', redact],
    ['2', 'a court', { controller: 'court' }, 'redact-and-give', redact],
    [
      '2',
      'a public establishment',
      { controller: 'public-establishment', publicServiceMission: undefined },
      'redact-and-give',
      redact,
    ],
    [
      '2',
      'an operator of a public service',
      { controller: 'public-service-operator', publicServiceMission: undefined },
      'redact-and-give',
      redact,
    ],
    ['2', 'a company with a public-service task', { controller: 'company' }, 'redact-and-give', redact],
    [
      '2',
      'a company without one',
      { controller: 'company', publicServiceMission: false },
      'not-bound',
      ['loi-31-13-outside', recourses],
    ],
    [
      '2',
      'a company, its tasks not known',
      { controller: 'company', publicServiceMission: undefined },
      'undetermined',
      ['publicServiceMission'],
    ],
    ['2', 'who it is is not known', { controller: undefined }, 'redact-and-give', redact],
    [
      '2',
      'neither is known',
      { controller: undefined, publicServiceMission: undefined },
      'undetermined',
      ['controller'],
    ],
    ['30', 'the day before the law', {}, 'not-bound', ['loi-31-13-not-yet', recourses], '2019-03-11'],
    ['30', 'the first day of the law', {}, 'redact-and-give', redact, '2019-03-12'],
    [
      '09-08, 7',
      'one’s own data',
      { aboutOwnData: true },
      'access-request',
      ['loi-31-13-own-data', recourses],
    ],
    ['09-08, 7', 'whose data is not known', { aboutOwnData: undefined }, 'undetermined', ['aboutOwnData']],
    [
      '09-08, 7',
      'one’s own data, answered',
      { aboutOwnData: true, answer: 'given' },
      'access-request',
      ['loi-31-13-own-data'],
    ],
  ])
})

describe('what is given', () => {
  const refused = { answer: 'refused' } as const
  toldTable<InformationRequestFacts>(ask, [
    ['16', 'no personal data: give', { personalData: 'none' }, 'give', ['loi-31-13-give', recourses]],
    ['7', 'nothing is left: refuse', { personalData: 'inseparable' }, 'refuse', ['loi-31-13-7', recourses]],
    ['7', 'what it contains is not known', { personalData: undefined }, 'undetermined', ['personalData']],
    ['16', 'given', { answer: 'given' }, 'answered', ['loi-31-13-given']],
    [
      '16',
      'given, incomplete as it was',
      { answer: 'given', requestStates: [] },
      'answered',
      ['loi-31-13-given'],
    ],
    ['18', 'refused with reasons', refused, 'answered', ['loi-31-13-refused', recourses]],
    [
      '18',
      'refused without',
      { ...refused, refusalReasoned: false },
      'mend-refusal',
      ['loi-31-13-18', recourses],
    ],
    [
      '18',
      'refused, how is not known',
      { ...refused, refusalReasoned: undefined },
      'undetermined',
      ['refusalReasoned'],
    ],
    ['16', 'the answer is not known', { answer: undefined }, 'undetermined', ['answer']],
    [
      '14',
      'no name',
      { requestStates: ['address', 'id-number'] },
      'to-complete',
      ['loi-31-13-14', recourses],
    ],
    [
      '14',
      'no address',
      { requestStates: ['name', 'id-number'] },
      'to-complete',
      ['loi-31-13-14', recourses],
    ],
    [
      '14',
      'no card number',
      { requestStates: ['name', 'address'] },
      'to-complete',
      ['loi-31-13-14', recourses],
    ],
    [
      '14',
      'incomplete and late',
      { requestStates: [], receivedOn: '2026-01-05' },
      'to-complete',
      ['loi-31-13-14', recourses],
    ],
    ['14', 'what it states is not known', { requestStates: undefined }, 'undetermined', ['requestStates']],
  ])
})

describe('16, 17: late or not', () => {
  const late = ['loi-31-13-late', recourses]
  toldTable<InformationRequestFacts>(ask, [
    ['16', 'the last day', {}, 'redact-and-give', redact, '2026-12-02'],
    ['16', 'the day after', {}, 'late', late, '2026-12-03'],
    ['16', 'extended in time: the last day', { extended: true }, 'redact-and-give', redact, '2026-12-30'],
    ['16', 'extended in time: the day after', { extended: true }, 'late', late, '2026-12-31'],
    [
      '16',
      'told on the last day of the first time',
      { extended: true, extensionToldOn: '2026-12-02' },
      'redact-and-give',
      redact,
      '2026-12-03',
    ],
    [
      '16',
      'told the day after: no extension',
      { extended: true, extensionToldOn: '2026-12-03' },
      'late',
      late,
      '2026-12-03',
    ],
    ['17', 'urgent: the third day', { urgent: true }, 'redact-and-give', redact, '2026-11-05'],
    ['17', 'urgent: the fourth', { urgent: true }, 'late', late, '2026-11-06'],
    [
      '17',
      'urgent: an extension changes nothing',
      { urgent: true, extended: true },
      'late',
      late,
      '2026-11-06',
    ],
    ['16', 'received when is not known', { receivedOn: undefined }, 'undetermined', ['receivedOn']],
    ['16', 'urgent or not is not known', { urgent: undefined }, 'undetermined', ['urgent']],
    ['16', 'extended or not is not known', { extended: undefined }, 'undetermined', ['extended']],
    [
      '16',
      'told when is not known',
      { extended: true, extensionToldOn: undefined },
      'undetermined',
      ['extensionToldOn'],
    ],
    ['16', 'urgent: the extension need not be known', { urgent: true, extended: undefined }, 'late', late],
    ['30', 'received before the law', { receivedOn: '2019-03-11' }, 'redact-and-give', redact],
    [
      '16',
      'late, what it contains is not known',
      { receivedOn: '2026-01-05', personalData: undefined },
      'late',
      late,
    ],
  ])
  test('a holiday of one’s own counts', () => {
    const settings = { holidays: new Set(['2026-11-03']) }
    // Without Morocco's two holidays of November and with one's own: one day earlier.
    expect(ask({}, ON, settings).dates?.[0]?.on).toBe('2026-12-01')
    expect(ask({}, '2026-12-02', settings).conclusion).toBe('late')
  })
})

describe('the days', () => {
  const days = (changed: Partial<InformationRequestFacts>, on = ON) =>
    (ask(changed, on).dates ?? []).map(({ id, on: day }) => [id, day])
  const answer = ['information-answer', '2026-12-02']
  const head = ['information-head', '2026-12-10']
  const commission = ['information-commission', '2027-01-09']
  test.each<[string, Partial<InformationRequestFacts>, string[][]]>([
    ['unanswered', {}, [answer, head, ['information-complaint', '2026-12-30'], commission]],
    [
      'no complaint yet',
      { complaintReceivedOn: undefined },
      [answer, ['information-complaint', '2026-12-30']],
    ],
    [
      'urgent',
      { urgent: true, complaintReceivedOn: undefined },
      [
        ['information-answer', '2026-11-05'],
        ['information-complaint', '2026-12-07'],
      ],
    ],
    [
      'refused',
      { answer: 'refused', complaintReceivedOn: undefined },
      [answer, ['information-complaint', '2026-12-18']],
    ],
    [
      'refused when is not known',
      { answer: 'refused', answeredOn: undefined, complaintReceivedOn: undefined },
      [answer],
    ],
    ['given', { answer: 'given' }, [answer]],
    ['answer not known', { answer: undefined, complaintReceivedOn: undefined }, [answer]],
    [
      'extended',
      { extended: true, complaintReceivedOn: undefined },
      [
        ['information-answer', '2026-12-30'],
        ['information-complaint', '2027-02-01'],
      ],
    ],
    ['received when is not known', { receivedOn: undefined, complaintReceivedOn: undefined }, []],
    ['one’s own data', { aboutOwnData: true }, []],
    ['not bound', { controller: 'company', publicServiceMission: false }, []],
    ['received before the law', { receivedOn: '2019-03-11', complaintReceivedOn: '2019-03-11' }, []],
  ])('%s', (_story, changed, expected) => expect(days(changed)).toEqual(expected))

  test('an emergency says why', () => {
    expect(ask({ urgent: true }).dates?.[0]?.text.fr).toContain('Trois jours')
    expect(ask({}).dates?.[0]?.text.fr).toContain('Vingt jours ouvrables')
  })
  test.each<[string, Partial<InformationRequestFacts>, string[]]>([
    [
      'refused: from when, and whether a complaint came',
      { answer: 'refused' },
      ['answeredOn', 'complaintReceivedOn'],
    ],
    ['given', { answer: 'given' }, []],
    ['one’s own data', { aboutOwnData: true, receivedOn: undefined }, []],
    ['given, received when is not known', { answer: 'given', receivedOn: undefined }, ['receivedOn']],
  ])('asked for: %s', (_story, changed, needs) =>
    expect(
      ask({ answeredOn: undefined, complaintReceivedOn: undefined, ...changed }).needs.map(
        ({ fact }) => fact,
      ),
    ).toEqual(needs),
  )
})

describe('the form itself', () => {
  const duties = (changed: Partial<InformationRequestFacts>) =>
    ask(changed).duties.map(({ rule, label }) => [rule, label])
  const form = [['cndp-information-form', 'practice']]
  test.each<[string, Partial<InformationRequestFacts>, string[][]]>([
    ['authorised', {}, []],
    ['not authorised', { formAuthorised: false }, form],
    ['a company with a task', { controller: 'company', formAuthorised: false }, form],
    ['a company without', { controller: 'company', publicServiceMission: false, formAuthorised: false }, []],
  ])('%s', (_story, changed, expected) => expect(duties(changed)).toEqual(expected))
})

test.each([
  [
    'answered before it came',
    { receivedOn: '2026-11-02', answeredOn: '2026-11-01' },
    [['contradiction', 'answeredOn', 'receivedOn']],
  ],
  [
    'extended before it came',
    { receivedOn: '2026-11-02', extensionToldOn: '2026-11-01' },
    [['contradiction', 'extensionToldOn', 'receivedOn']],
  ],
  ['30 February', { receivedOn: '2026-02-30' }, [['no-such-day', 'receivedOn']]],
])('%s cannot be', (_story, facts, faults) =>
  expect(faultsOf(informationRequest.question, facts)).toEqual(faults),
)
test.each([
  { receivedOn: '2026-11-02', answeredOn: '2026-11-02', extensionToldOn: '2026-11-02' },
  { answeredOn: '2026-11-02', extensionToldOn: '2026-11-02' },
  { receivedOn: '2026-11-02' },
])('%o can be', facts => expect(faultsOf(informationRequest.question, facts)).toEqual([]))
test('the day before Law 09-08', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
