// Arts 21 and 22: what may carry sensitive data, and the two narrow health purposes for which a declaration is enough.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { lawfulness } from '../questions/lawfulness.ts'
import { regime } from '../questions/regime.ts'
import { ON, type RegimeRow, regimeTable, withData } from '../questions/rows.test-table.ts'

const purpose = plainProcessing.purposes[0]
const care = {
  controller: 'health-practitioner',
  ...withData('health'),
  healthPurpose: 'care',
  carriedOutBy: 'health-practitioner',
  sensitiveGrounds: [],
  purposes: [{ ...purpose, kind: 'care' }],
} as const satisfies ProcessingFacts
const selection = {
  ...care,
  controller: 'company',
  healthPurpose: 'selection',
  carriedOutBy: 'not-bound',
  selectionExcludedByText: false,
  purposes: [{ ...purpose, kind: 'selection' }],
} as const satisfies ProcessingFacts
const faith = {
  ...withData('religious-or-philosophical-beliefs'),
  sensitiveGrounds: [],
} as const satisfies ProcessingFacts

describe('22: care and health-service management', () => {
  regimeTable([
    ['22', 'a doctor’s patient file', care, 'declaration', ['art-12-2']],
    [
      '22',
      'the management of a clinic’s services',
      { ...care, healthPurpose: 'health-service', purposes: [{ ...purpose, kind: 'health-service' }] },
      'declaration',
    ],
    ['22', 'care by other health personnel', { ...care, carriedOutBy: 'health-personnel' }, 'declaration'],
    [
      '22',
      'care by someone else the law binds to secrecy',
      { ...care, carriedOutBy: 'bound-by-law' },
      'declaration',
    ],
    [
      '22',
      'secrecy by contract only: the Arabic text wants law',
      { ...care, carriedOutBy: 'bound-by-contract' },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '22',
      'nobody bound to secrecy',
      { ...care, carriedOutBy: 'not-bound' },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '22',
      'who does it is not known',
      { ...care, carriedOutBy: undefined },
      'undetermined',
      ['carriedOutBy'],
    ],
    [
      '22',
      'care and something else',
      {
        ...care,
        healthPurpose: 'other',
        purposes: [
          { ...purpose, kind: 'care' },
          { ...purpose, name: 'Étudier', kind: 'research' },
        ],
      },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '22',
      'care, and religion in the file',
      { ...care, ...withData('health', 'religious-or-philosophical-beliefs') },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '22',
      'care, and the identity card number',
      { ...care, ...withData('health', 'national-id-number') },
      'authorisation',
      ['art-12-1-e'],
    ],
    ['22', 'care, and genetic data', { ...care, ...withData('health', 'genetic') }, 'declaration'],
    [
      '22',
      'genetic data only, bound by law: a still applies to nothing, c does',
      { ...care, ...withData('genetic'), carriedOutBy: 'bound-by-law' },
      'authorisation',
      ['art-12-1-c'],
    ],
  ])
})

describe('22: selection of beneficiaries', () => {
  regimeTable([
    ['22', 'an insurer selects, no provision excludes', selection, 'declaration', ['art-12-2']],
    [
      '22',
      'a provision excludes',
      { ...selection, selectionExcludedByText: true },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '22',
      'whether one excludes is not known',
      { ...selection, selectionExcludedByText: undefined },
      'undetermined',
      ['selectionExcludedByText'],
    ],
    ['22', 'no secrecy is asked of selection', { ...selection, carriedOutBy: undefined }, 'declaration'],
    [
      '22',
      'selection on union membership is not health',
      { ...selection, ...withData('trade-union-membership') },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '22',
      'health purpose not known',
      { ...selection, healthPurpose: undefined, purposes: [purpose] },
      'undetermined',
      ['healthPurpose'],
    ],
  ])

  test('the decree’s contrary article is shown, and a person consulted', () => {
    for (const facts of [care, selection]) {
      const answer = regime({ ...plainProcessing, ...facts }, ON)
      expect(answer.readings.map(({ id }) => id)).toContain('article-22-and-decree-29')
      expect(answer.reviews).not.toHaveLength(0)
    }
  })

  test('secrecy of others than practitioners shows the divergence of the two texts', () =>
    expect(
      regime({ ...plainProcessing, ...care, carriedOutBy: 'bound-by-law' }, ON).readings.map(({ id }) => id),
    ).toEqual(['secrecy-by-law-or-contract']))
})

describe('21-1: a law that authorises', () => {
  regimeTable([
    [
      '21-1',
      'a law, cited',
      { ...faith, sensitiveGrounds: ['law'], sensitiveLaw: 'loi 00-00, art. 1' },
      'declaration',
      ['art-12-2'],
    ],
    ['21-1', 'a law, not cited', { ...faith, sensitiveGrounds: ['law'] }, 'undetermined', ['sensitiveLaw']],
    [
      '21-1',
      'a law, left empty',
      { ...faith, sensitiveGrounds: ['law'], sensitiveLaw: '' },
      'authorisation',
      ['art-12-1-a'],
    ],
    [
      '21-2',
      'express consent does not lift the authorisation',
      { ...faith, sensitiveGrounds: ['express-consent'] },
      'authorisation',
      ['art-12-1-a'],
    ],
  ])
})

type Ground = NonNullable<ProcessingFacts['sensitiveGrounds']>[number]
const grounds: readonly (readonly [Ground, keyof ProcessingFacts, string])[] = [
  ['express-consent', 'expressConsentProvable', 'art-21-2-consent'],
  ['legal-or-statutory-functions', 'indispensableToFunctions', 'art-21-2-functions'],
  ['vital-interests', 'subjectUnableToConsent', 'art-21-3-a'],
  ['made-public', 'consentInferredFromStatements', 'art-21-3-b'],
  ['legal-claim', 'exclusivelyForLegalClaim', 'art-21-3-c'],
]

describe('21: the grounds of sensitive data (lawfulness)', () => {
  const base = {
    ...plainProcessing,
    ...faith,
    healthPurpose: 'other',
    purposes: [{ ...purpose, kind: undefined }],
  } as const
  for (const [ground, condition, exception] of grounds) {
    test(`${ground}, its condition met`, () => {
      const answer = lawfulness({ ...base, sensitiveGrounds: [ground], [condition]: true }, ON)
      expect(answer.conclusion).toBe('lawful')
      expect(answer.because.find(({ lifts }) => lifts)?.rule).toBe(exception)
      const residual = answer.readings.some(({ id }) => id === 'article-57-residual-risk')
      expect(residual).toBe(ground !== 'express-consent')
    })
    test(`${ground}, its condition not met`, () => {
      const answer = lawfulness({ ...base, sensitiveGrounds: [ground], [condition]: false }, ON)
      expect(answer.conclusion).toBe('unlawful')
      expect(answer.because[0]?.rule).toBe('art-21-no-ground')
    })
    test(`${ground}, its condition not known`, () => {
      const answer = lawfulness({ ...base, sensitiveGrounds: [ground] }, ON)
      expect(answer.conclusion).toBe('undetermined')
      expect(answer.needs.map(({ fact }) => fact)).toContain(condition)
    })
  }

  test.each([
    ['no ground at all', { sensitiveGrounds: [] }, 'unlawful'],
    [
      'a second ground carries where the first fails',
      {
        sensitiveGrounds: ['express-consent', 'legal-or-statutory-functions'],
        expressConsentProvable: false,
        indispensableToFunctions: true,
      },
      'lawful',
    ],
    ['a law, cited', { sensitiveGrounds: ['law'], sensitiveLaw: 'loi 00-00' }, 'lawful'],
    ['grounds not known', { sensitiveGrounds: undefined }, 'undetermined'],
  ] as const)('%s', (_story, changed, conclusion) =>
    expect(lawfulness({ ...base, ...changed }, ON).conclusion).toBe(conclusion),
  )

  test('a doctor’s file of art. 22 needs no ground of art. 21', () =>
    expect(lawfulness({ ...plainProcessing, ...care }, ON).conclusion).toBe('lawful'))

  const member = {
    controller: 'conviction-association',
    sensitiveDataMatchObject: true,
    membersAndContactsOnly: true,
  } as const
  test('nor does a religious association’s file of its members', () =>
    expect(lawfulness({ ...base, ...member }, ON).conclusion).toBe('lawful'))
})

describe('24, D.30: what sensitive data bring with them', () => {
  const rows: readonly RegimeRow[] = [
    ['24', 'plain data', {}, 'declaration', []],
    ['24', 'a doctor’s file, declared: eight controls, no health file', care, 'declaration', ['art-24']],
    [
      '24',
      'health data to be authorised: the decree’s file too',
      { ...care, carriedOutBy: 'not-bound' },
      'authorisation',
      ['art-24', 'decret-30'],
    ],
    ['24', 'beliefs to be authorised: no health file', faith, 'authorisation', ['art-24']],
  ]
  for (const [passage, story, changed, conclusion, duties] of rows)
    test(`${passage}: ${story}`, () => {
      const answer = regime({ ...plainProcessing, ...changed }, ON)
      expect(answer.conclusion).toBe(conclusion)
      expect(answer.duties.map(({ rule }) => rule)).toEqual(duties)
    })
})
