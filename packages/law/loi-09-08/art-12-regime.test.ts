// Art. 12 as a lawyer would check it: each trigger with rows on both sides of its edge, then triggers together.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { regime } from '../questions/regime.ts'
import { ON, type RegimeRow, regimeTable, withData } from '../questions/rows.test-table.ts'
import { type DataCategory, dataCategories, dataCategory } from '../words/data-categories.ts'

const group = {
  controller: 'conviction-association',
  ...withData('religious-or-philosophical-beliefs'),
  sensitiveDataMatchObject: true,
  membersAndContactsOnly: true,
  sensitiveGrounds: ['express-consent'],
} as const satisfies ProcessingFacts

const company = { sensitiveGrounds: ['express-consent'], healthPurpose: 'other' } as const

const to = (consentExpress?: boolean, consentProvable?: boolean) =>
  ({
    disclosures: [
      {
        to: 'La fédération',
        kind: 'third-party',
        ...(consentExpress !== undefined && { consentExpress }),
        ...(consentProvable !== undefined && { consentProvable }),
      },
    ],
  }) as const satisfies ProcessingFacts

const purpose = plainProcessing.purposes[0]
const other = { name: 'Étudier les ventes', determinedAndExplicit: true, legitimate: true } as const

/** Every category that art. 12-1 does not name and art. 1-3 does not make sensitive: a declaration is enough. */
const harmless = (Object.keys(dataCategories) as DataCategory[]).filter(
  category => !dataCategory(category).sensitive && !dataCategory(category).watched,
)

describe('12-2: declaration in all other cases', () => {
  regimeTable([
    ['12-2', 'a client file', {}, 'declaration', ['art-12-2']],
    [
      '12-2',
      'the same by hand, in a card file',
      { automation: 'none', manualFile: true },
      'declaration',
      ['art-12-2'],
    ],
    ...harmless.map(
      (category): RegimeRow => [
        '12-2',
        `${category} is no trigger`,
        withData(category),
        'declaration',
        ['art-12-2'],
      ],
    ),
    ['12-2', 'the data are not known', { data: undefined }, 'undetermined', ['data']],
    [
      '12-2',
      'the links are not known',
      { interconnections: undefined },
      'undetermined',
      ['interconnections'],
    ],
    ['12-2', 'the purposes are not known', { purposes: undefined }, 'undetermined', ['purposes']],
    [
      '12',
      'a special law sets the filing',
      { filingSetBySpecialLaw: true },
      'review',
      ['art-12-special-law'],
    ],
    [
      '12',
      'a special law sets the filing, and there is a CIN',
      { ...withData('national-id-number'), filingSetBySpecialLaw: true },
      'review',
      ['art-12-special-law'],
    ],
    [
      '12',
      'whether a special law does is not known',
      { filingSetBySpecialLaw: undefined },
      'undetermined',
      ['filingSetBySpecialLaw'],
    ],
  ])
})

describe('12-1-a: sensitive data', () => {
  const sensitive = (Object.keys(dataCategories) as DataCategory[]).filter(
    category => dataCategory(category).sensitive && category !== 'genetic',
  )
  regimeTable([
    ...sensitive.map(
      (category): RegimeRow => [
        '12-1-a',
        `${category} is sensitive`,
        { ...company, ...withData(category) },
        'authorisation',
        ['art-12-1-a'],
      ],
    ),
    [
      '12-1-a',
      'said to hold sensitive data, not yet listed',
      { ...company, data: undefined, sensitiveData: true },
      'undetermined',
      ['data'],
    ],
    [
      '12-1-a',
      'sensitive data said, the rest listed later',
      { ...company, data: undefined, sensitiveData: false },
      'undetermined',
      ['data'],
    ],
    [
      '12-1-a',
      'a company’s religious data, ground not known',
      { ...withData('religious-or-philosophical-beliefs'), sensitiveGrounds: undefined },
      'undetermined',
      ['sensitiveGrounds'],
    ],
    [
      '12-1-a',
      'a company’s health data, its sole purpose not known',
      { ...withData('health'), sensitiveGrounds: ['express-consent'] },
      'undetermined',
      ['healthPurpose'],
    ],
    [
      '12-1-a',
      'biometric data are not sensitive in this law',
      { ...withData('biometric') },
      'authorisation',
      ['cndp-biometrics'],
    ],
  ])
})

describe('12-1-a: the non-profit dispensation', () => {
  regimeTable([
    ['12-1-a', 'a religious association’s own members', group, 'declaration', ['art-12-2']],
    [
      '12-1-a',
      'a company cannot rely on it',
      { ...group, controller: 'company' },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'an association of another kind cannot',
      { ...group, controller: 'association' },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'a cooperative cannot',
      { ...group, controller: 'cooperative' },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'data foreign to its object',
      { ...group, sensitiveDataMatchObject: false },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'data of outsiders',
      { ...group, membersAndContactsOnly: false },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'disclosed with express, provable consent',
      { ...group, ...to(true, true) },
      'declaration',
      ['art-12-2'],
    ],
    [
      '12-1-a',
      'disclosed without express consent',
      { ...group, ...to(false, true) },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'disclosed with a consent it cannot prove',
      { ...group, ...to(true, false) },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'disclosed to a processor is not to a third party',
      { ...group, disclosures: [{ to: 'Hébergeur', kind: 'processor' }] },
      'declaration',
    ],
    [
      '12-1-a',
      'seen by its own staff is not a third party',
      { ...group, disclosures: [{ to: 'Trésorier', kind: 'own-staff' }] },
      'declaration',
    ],
    [
      '12-1-a',
      'who receives is not known',
      { ...group, disclosures: [{ to: 'X' }] },
      'undetermined',
      ['disclosures.0.kind'],
    ],
    [
      '12-1-a',
      'whether consent is express is not known',
      { ...group, ...to() },
      'undetermined',
      ['disclosures.0.consentExpress'],
    ],
    [
      '12-1-a',
      'whether it can be proven is not known',
      { ...group, ...to(true) },
      'undetermined',
      ['disclosures.0.consentProvable'],
    ],
    [
      '12-1-a',
      'no express consent: no need to know whether it can be proven',
      { ...group, ...to(false) },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '12-1-a',
      'one disclosure in order, one not',
      { ...group, disclosures: [...to(true, true).disclosures, ...to(false, true).disclosures] },
      'authorisation',
    ],
    [
      '12-1-a',
      'disclosures not known',
      { ...group, disclosures: undefined },
      'undetermined',
      ['disclosures'],
    ],
    [
      '12-1-a',
      'object not known: asked before the rest',
      { ...group, sensitiveDataMatchObject: undefined, membersAndContactsOnly: undefined },
      'undetermined',
      ['sensitiveDataMatchObject'],
    ],
    [
      '12-1-a',
      'object not known, but outsiders are in it',
      { ...group, sensitiveDataMatchObject: undefined, membersAndContactsOnly: false },
      'authorisation',
    ],
    [
      '12-1-a',
      'union members’ CIN: dispensed from a, caught by e',
      { ...group, ...withData('trade-union-membership', 'national-id-number') },
      'authorisation',
      ['art-12-1-e'],
    ],
  ])
})

describe('12-1-b: other purposes', () => {
  regimeTable([
    [
      '12-1-b',
      'the purpose of the collection',
      { purposes: [{ ...purpose, isCollectionPurpose: true }] },
      'declaration',
    ],
    [
      '12-1-b',
      'another, compatible one',
      { purposes: [purpose, { ...other, isCollectionPurpose: false, compatibleWithCollection: true }] },
      'authorisation',
      ['art-12-1-b'],
    ],
    [
      '3-1-b',
      'another, incompatible one',
      { purposes: [purpose, { ...other, isCollectionPurpose: false, compatibleWithCollection: false }] },
      'prohibited',
      ['art-3-1-b-incompatible'],
    ],
    [
      '12-1-b',
      'another, compatibility not known',
      { purposes: [purpose, { ...other, isCollectionPurpose: false }] },
      'undetermined',
      ['purposes.1.compatibleWithCollection'],
    ],
    [
      '12-1-b',
      'whether it is that of the collection is not known',
      { purposes: [{ ...purpose, isCollectionPurpose: undefined }] },
      'undetermined',
      ['purposes.0.isCollectionPurpose'],
    ],
    [
      '12-1-b',
      'not known, but would be compatible',
      { purposes: [{ ...purpose, isCollectionPurpose: undefined, compatibleWithCollection: true }] },
      'undetermined',
      ['purposes.0.isCollectionPurpose'],
    ],
    ['12-1-b', 'no purpose at all', { purposes: [], data: [{ category: 'name' }] }, 'declaration'],
  ])
})

describe('12-1-c: genetic data', () => {
  const care = {
    healthPurpose: 'care',
    carriedOutBy: 'health-practitioner',
    sensitiveGrounds: [],
    purposes: [{ ...purpose, kind: 'care' }],
  } as const
  regimeTable([
    [
      '12-1-c',
      'a laboratory of a company',
      { ...company, ...withData('genetic'), carriedOutBy: 'not-bound' },
      'authorisation',
      ['art-12-1-a', 'art-12-1-c'],
    ],
    ['12-1-c', 'a practitioner, for care', { ...withData('genetic'), ...care }, 'declaration', ['art-12-2']],
    [
      '12-1-c',
      'other health personnel, for care',
      { ...withData('genetic'), ...care, carriedOutBy: 'health-personnel' },
      'declaration',
    ],
    [
      '12-1-c',
      'a person bound by law but not of health',
      { ...withData('genetic'), ...care, carriedOutBy: 'bound-by-law' },
      'authorisation',
      ['art-12-1-c'],
    ],
    [
      '12-1-c',
      'management of a health service is not care',
      {
        ...withData('genetic'),
        ...care,
        healthPurpose: 'health-service',
        purposes: [{ ...purpose, kind: 'health-service' }],
      },
      'authorisation',
      ['art-12-1-c'],
    ],
    [
      '12-1-c',
      'selection of beneficiaries',
      {
        ...withData('genetic'),
        ...care,
        healthPurpose: 'selection',
        selectionExcludedByText: false,
        purposes: [{ ...purpose, kind: 'selection' }],
      },
      'authorisation',
      ['art-12-1-c'],
    ],
    [
      '12-1-c',
      'by whom is not known',
      { ...withData('genetic'), ...care, carriedOutBy: undefined },
      'undetermined',
      ['carriedOutBy'],
    ],
    [
      '12-1-c',
      'health data alone do not trigger c',
      { ...company, ...withData('health') },
      'authorisation',
      ['art-12-1-a'],
    ],
  ])
})

describe('12-1-d and 49: offences, convictions, security measures', () => {
  const offences = withData('offences')
  const within = { ...offences, offencesWithinLegalPowers: true } as const
  const outside = { ...offences, offencesWithinLegalPowers: false } as const
  const listed = [
    'court',
    'state-administration',
    'local-authority',
    'public-establishment',
    'public-service-operator',
  ] as const
  const unlisted = [
    'company',
    'natural-person',
    'liberal-profession',
    'health-practitioner',
    'conviction-association',
    'association',
    'cooperative',
  ] as const
  regimeTable([
    ...listed.flatMap((controller): RegimeRow[] => [
      ['49', `${controller}, within its powers`, { ...within, controller }, 'authorisation', ['art-12-1-d']],
      ['49', `${controller}, outside its powers`, { ...outside, controller }, 'prohibited', ['art-49']],
      [
        '49',
        `${controller}, powers not known`,
        { ...offences, controller },
        'undetermined',
        ['offencesWithinLegalPowers'],
      ],
    ]),
    ...unlisted.flatMap((controller): RegimeRow[] => [
      [
        '49',
        `${controller} may not`,
        {
          ...offences,
          controller,
          personalOrDomesticOnly: false,
          ...(controller !== 'natural-person' && { personalOrDomesticOnly: undefined }),
        },
        'prohibited',
        ['art-49'],
      ],
    ]),
    ['49', 'a company is not saved by powers', within, 'prohibited', ['art-49']],
    [
      '12-1-d',
      'a court officer, for the tasks entrusted: no authorisation',
      { ...within, controller: 'court-officer' },
      'declaration',
      ['art-12-2'],
    ],
    [
      '49',
      'a court officer, beyond the tasks entrusted',
      { ...outside, controller: 'court-officer' },
      'prohibited',
      ['art-49'],
    ],
    [
      '49',
      'a court officer, tasks not known',
      { ...offences, controller: 'court-officer' },
      'undetermined',
      ['offencesWithinLegalPowers'],
    ],
    [
      '49',
      'the copyright body',
      { ...offences, controller: 'copyright-body' },
      'authorisation',
      ['art-12-1-d'],
    ],
    ['49', 'a court with no such data', { controller: 'court' }, 'declaration'],
    [
      '49',
      'a special law does not lift the prohibition',
      { ...offences, filingSetBySpecialLaw: true },
      'prohibited',
      ['art-49'],
    ],
    [
      '49',
      'whose file is not known',
      { ...offences, controller: undefined, personalOrDomesticOnly: false },
      'undetermined',
      ['controller'],
    ],
  ])
})

describe('50: central registers', () => {
  const register = {
    controller: 'state-administration',
    ...withData('offences'),
    offencesWithinLegalPowers: true,
    centralRegister: true,
    expressCompetence: true,
  } as const
  regimeTable([
    ['50', 'a public service with express competence', register, 'authorisation', ['art-12-1-d']],
    [
      '50',
      'a public service without it',
      { ...register, expressCompetence: false },
      'prohibited',
      ['art-50'],
    ],
    [
      '50',
      'competence not known',
      { ...register, expressCompetence: undefined },
      'undetermined',
      ['expressCompetence'],
    ],
    [
      '50',
      'not a central register',
      { ...register, centralRegister: false, expressCompetence: undefined },
      'authorisation',
    ],
    [
      '50',
      'whether it is central is not known, nor the competence',
      { ...register, centralRegister: undefined, expressCompetence: undefined },
      'undetermined',
      ['centralRegister'],
    ],
    [
      '50',
      'whether it is central is not known, but the competence is there',
      { ...register, centralRegister: undefined },
      'authorisation',
    ],
    [
      '50',
      'a court officer is no public service',
      { ...register, controller: 'court-officer' },
      'prohibited',
      ['art-50'],
    ],
    [
      '50',
      'a company: both articles forbid it',
      { ...register, controller: 'company' },
      'prohibited',
      ['art-49', 'art-50'],
    ],
    ['50', 'a central register of clients is not one of offences', { centralRegister: true }, 'declaration'],
  ])

  test.each([
    ['given', []],
    ['asked', ['art-50-opinion']],
    ['not-asked', ['art-50-opinion']],
  ] as const)('the CNDP’s opinion %s', (cndpOpinion, duties) =>
    expect(
      regime({ ...plainProcessing, ...register, cndpOpinion }, ON).duties.map(({ rule }) => rule),
    ).toEqual(duties),
  )
})

describe('12-1-e: the number of the national identity card', () => {
  regimeTable([
    [
      '12-1-e',
      'the number is among the data',
      withData('national-id-number'),
      'authorisation',
      ['art-12-1-e'],
    ],
    [
      '12-1-e',
      'a court has no exception either',
      { ...withData('national-id-number'), controller: 'court' },
      'authorisation',
      ['art-12-1-e'],
    ],
    [
      '12-1-e',
      'nor a court officer',
      { ...withData('national-id-number'), controller: 'court-officer' },
      'authorisation',
      ['art-12-1-e'],
    ],
    [
      '12-1-e',
      'nor an association',
      { ...withData('national-id-number'), controller: 'conviction-association' },
      'authorisation',
      ['art-12-1-e'],
    ],
    ['12-1-e', 'a passport number is not it', withData('passport-number'), 'declaration'],
    ['12-1-e', 'nor the residence card', withData('residence-card-number'), 'declaration'],
    ['12-1-e', 'nor the digital social identifier', withData('social-identifier'), 'declaration'],
    [
      '12-1-e',
      'settled although nothing else is known of the links',
      { ...withData('national-id-number'), interconnections: undefined },
      'authorisation',
      ['art-12-1-e'],
    ],
    [
      '12-1-e',
      'settled although practice is not known',
      { ...withData('national-id-number'), facialRecognition: undefined, creditScoring: undefined },
      'authorisation',
    ],
    [
      '12-1-e',
      'not settled while a special law might prevail',
      { ...withData('national-id-number'), filingSetBySpecialLaw: undefined },
      'undetermined',
      ['filingSetBySpecialLaw'],
    ],
    [
      '12-1-e',
      'not settled while a purpose might be forbidden',
      { ...withData('national-id-number'), purposes: undefined },
      'undetermined',
      ['purposes'],
    ],
  ])
})

describe('practice: biometrics, faces, scoring', () => {
  regimeTable([
    ['practice', 'biometric data', withData('biometric'), 'authorisation', ['cndp-biometrics']],
    ['practice', 'a photograph is not biometric', withData('photo'), 'declaration'],
    [
      'practice',
      'facial recognition',
      { facialRecognition: true },
      'authorisation',
      ['cndp-facial-recognition'],
    ],
    [
      'practice',
      'facial recognition not known',
      { facialRecognition: undefined },
      'undetermined',
      ['facialRecognition'],
    ],
    ['practice', 'credit scoring', { creditScoring: true }, 'authorisation', ['cndp-scoring']],
    [
      'practice',
      'a scoring purpose says it too',
      { creditScoring: undefined, purposes: [{ ...purpose, kind: 'scoring' }] },
      'authorisation',
      ['cndp-scoring'],
    ],
    ['practice', 'scoring not known', { creditScoring: undefined }, 'undetermined', ['creditScoring']],
  ])

  test('it is told as practice, with the other reading', () => {
    const answer = regime({ ...plainProcessing, facialRecognition: true }, ON)
    expect(answer.label).toBe('practice')
    expect(answer.readings.map(reading => reading.id)).toEqual(['authorisation-by-practice'])
    expect(answer.because[0]).toMatchObject({ label: 'practice', confidence: 'practice' })
  })

  test('with a statutory trigger beside it, the law carries the conclusion', () => {
    const answer = regime(
      { ...plainProcessing, ...withData('national-id-number'), facialRecognition: true },
      ON,
    )
    expect(answer.label).toBe('statutory')
    expect(answer.because.map(({ rule }) => rule).slice(0, 2)).toEqual([
      'art-12-1-e',
      'cndp-facial-recognition',
    ])
  })
})

describe('several triggers at once: all are listed, the strictest prevails', () => {
  regimeTable([
    [
      '12-1',
      'health and CIN',
      { ...company, ...withData('health', 'national-id-number') },
      'authorisation',
      ['art-12-1-a', 'art-12-1-e'],
    ],
    [
      '12-1',
      'CIN, another purpose and a link',
      {
        ...withData('national-id-number'),
        purposes: [purpose, { ...other, isCollectionPurpose: false, compatibleWithCollection: true }],
        interconnections: [
          { with: 'CRM', files: 'other-legal-persons', sameHolder: false, purposesDiffer: true },
        ],
      },
      'authorisation',
      ['art-12-1-b', 'art-12-1-e', 'art-12-1-f-other-persons'],
    ],
    [
      '12-1',
      'everything a court can trigger',
      {
        controller: 'court',
        ...withData('genetic', 'offences', 'national-id-number', 'biometric'),
        offencesWithinLegalPowers: true,
        sensitiveGrounds: ['legal-or-statutory-functions'],
        healthPurpose: 'other',
        carriedOutBy: 'bound-by-law',
        facialRecognition: true,
      },
      'authorisation',
      ['art-12-1-a', 'art-12-1-c', 'art-12-1-d', 'art-12-1-e', 'cndp-biometrics', 'cndp-facial-recognition'],
    ],
    [
      '49',
      'a prohibition prevails over every trigger',
      { ...company, ...withData('offences', 'national-id-number') },
      'prohibited',
      ['art-49'],
    ],
  ])

  test('what would remain once the prohibition is cured is listed after it', () => {
    const answer = regime({ ...plainProcessing, ...withData('offences', 'national-id-number') }, ON)
    expect(answer.because.map(({ rule }) => rule)).toEqual([
      'art-49',
      'art-12-1-d',
      'art-12-1-e',
      'art-2-2-a',
    ])
  })

  test('an exception that lifts a trigger is named with what it lifts', () => {
    const answer = regime({ ...plainProcessing, ...group }, ON)
    expect(answer.because[1]).toMatchObject({ rule: 'art-12-1-a-non-profit', lifts: 'art-12-1-a' })
    expect(answer.readings.map(reading => reading.id)).toEqual(['non-profit-third-parties'])
  })
})

describe('reasons name the columns', () => {
  const answer = regime(
    {
      ...plainProcessing,
      data: [{ category: 'national-id-number', columns: ['clients.cin', 'agents.cnie'] }],
    },
    ON,
  )
  test('in the evidence', () => expect(answer.because[0]?.evidence).toEqual(['clients.cin', 'agents.cnie']))
  test('in French', () =>
    expect(answer.because[0]?.text.fr).toBe(
      'Autorisation préalable requise (art. 12-1-e) : les données comportent le numéro de la carte d’identité nationale (clients.cin et agents.cnie).',
    ))
  test('in Arabic, kept left to right', () => {
    expect(answer.because[0]?.text.ar).toContain('\u2066clients.cin\u2069')
    expect(answer.because[0]?.text.ar).toContain('بطاقة التعريف الوطنية')
  })
  test('in English', () => expect(answer.because[0]?.text.en).toContain('(clients.cin and agents.cnie)'))
  test('nothing in brackets where no column is known', () =>
    expect(
      regime({ ...plainProcessing, data: [{ category: 'national-id-number' }] }, ON).because[0]?.text.fr,
    ).toBe(
      'Autorisation préalable requise (art. 12-1-e) : les données comportent le numéro de la carte d’identité nationale.',
    ))
})
