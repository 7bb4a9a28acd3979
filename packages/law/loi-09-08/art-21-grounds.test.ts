// Arts 21, 22, 24 and 57: each case on which sensitive data may rest, met, half met, and not known.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { ON, withData } from '../questions/rows.test-table.ts'
import { sensitiveGroundsQuestion } from '../questions/sensitive-grounds.ts'

type Rows = Parameters<typeof answerTable<ProcessingFacts>>[2]
type Ground = NonNullable<ProcessingFacts['sensitiveGrounds']>[number]
const unknown = undefined
const purpose = plainProcessing.purposes[0]

/** A company notes its adversaries’ beliefs for a suit, on nothing. */
const faith = {
  ...plainProcessing,
  ...withData('religious-or-philosophical-beliefs'),
  sensitiveGrounds: [],
  purposes: [{ ...purpose, kind: 'litigation' }],
} as const satisfies ProcessingFacts

/** A doctor's patients. */
const patients = {
  ...plainProcessing,
  controller: 'health-practitioner',
  ...withData('health'),
  healthPurpose: 'care',
  carriedOutBy: 'health-practitioner',
  sensitiveGrounds: [],
  purposes: [{ ...purpose, kind: 'care' }],
} as const satisfies ProcessingFacts

const party = {
  ...faith,
  controller: 'conviction-association',
  sensitiveDataMatchObject: true,
  membersAndContactsOnly: true,
} as const satisfies ProcessingFacts

const cases = [
  ['express-consent', 'expressConsentProvable', 'art-21-2-consent'],
  ['legal-or-statutory-functions', 'indispensableToFunctions', 'art-21-2-functions'],
  ['vital-interests', 'subjectUnableToConsent', 'art-21-3-a'],
  ['made-public', 'consentInferredFromStatements', 'art-21-3-b'],
  ['legal-claim', 'exclusivelyForLegalClaim', 'art-21-3-c'],
] as const satisfies readonly (readonly [Ground, keyof ProcessingFacts, string])[]

const beside = (ground: Ground) => (ground === 'vital-interests' ? ['art-21-3-a-another-person'] : [])

describe('21: the cases in which the CNDP may authorise', () =>
  answerTable<ProcessingFacts>(sensitiveGroundsQuestion, faith, [
    ['21, 57: nothing', {}, 'unlawful', ['art-21-no-ground']],
    ['21: grounds not known', { sensitiveGrounds: unknown }, 'undetermined', ['sensitiveGrounds']],
    ...cases.flatMap(
      ([ground, condition, why]): Rows => [
        [
          `${why}: ${ground}, met`,
          { sensitiveGrounds: [ground], [condition]: true },
          'to-authorise',
          ['art-21-to-authorise', why, ...beside(ground)],
        ],
        [
          `${why}: ${ground}, not met`,
          { sensitiveGrounds: [ground], [condition]: false },
          'unlawful',
          ['art-21-no-ground', ...beside(ground)],
        ],
        [
          `${why}: ${ground}, not known`,
          { sensitiveGrounds: [ground], [condition]: unknown },
          'undetermined',
          [condition],
        ],
        [
          `${why}: ${ground}, met, and authorised`,
          { sensitiveGrounds: [ground], [condition]: true, alreadyFiled: 'authorised' },
          'authorised',
          ['art-21-authorised', why, ...beside(ground)],
        ],
        [
          `${why}: ${ground}, met, and only declared`,
          { sensitiveGrounds: [ground], [condition]: true, alreadyFiled: 'declared' },
          'to-authorise',
          ['art-21-to-authorise', why, ...beside(ground)],
        ],
        [
          `${why}: ${ground}, not met, though authorised`,
          { sensitiveGrounds: [ground], [condition]: false, alreadyFiled: 'authorised' },
          'unlawful',
          ['art-21-no-ground', ...beside(ground)],
        ],
      ],
    ),
    [
      '21: whether it is authorised is not known',
      { sensitiveGrounds: ['express-consent'], expressConsentProvable: true, alreadyFiled: unknown },
      'undetermined',
      ['alreadyFiled'],
    ],
    [
      '21: two cases: both are told',
      {
        sensitiveGrounds: ['express-consent', 'legal-claim'],
        expressConsentProvable: true,
        exclusivelyForLegalClaim: true,
      },
      'to-authorise',
      ['art-21-to-authorise', 'art-21-2-consent', 'art-21-3-c'],
    ],
    [
      '21-1: a law, cited',
      { sensitiveGrounds: ['law'], sensitiveLaw: 'Loi 34-06, art. 2' },
      'by-law',
      ['art-21-under-a-law', 'art-21-1-law'],
    ],
    [
      '21-1: a law, left empty',
      { sensitiveGrounds: ['law'], sensitiveLaw: '' },
      'unlawful',
      ['art-21-no-ground'],
    ],
    [
      '21-1: a law, not known which',
      { sensitiveGrounds: ['law'], sensitiveLaw: unknown },
      'undetermined',
      ['sensitiveLaw'],
    ],
    [
      '21-1: a law comes before consent',
      {
        sensitiveGrounds: ['law', 'express-consent'],
        sensitiveLaw: 'Loi 34-06',
        expressConsentProvable: true,
      },
      'by-law',
      ['art-21-under-a-law', 'art-21-1-law', 'art-21-2-consent'],
    ],
    ['1-3: nothing sensitive', { data: plainProcessing.data }, 'no-sensitive-data', ['art-1-3-none']],
    ['1-3: biometric data are not in the list', withData('biometric'), 'no-sensitive-data', ['art-1-3-none']],
    [
      '1-3: nothing sensitive, said directly',
      { data: unknown, sensitiveData: false },
      'no-sensitive-data',
      ['art-1-3-none'],
    ],
    [
      '1-3: something sensitive, said directly',
      { data: unknown, sensitiveData: true, healthPurpose: 'other', controller: 'company' },
      'unlawful',
      ['art-21-no-ground'],
    ],
    ['1-3: the data are not known', { data: unknown }, 'undetermined', ['data']],
  ]))

describe('22: two purposes of health', () => {
  answerTable<ProcessingFacts>(sensitiveGroundsQuestion, patients, [
    ['22-1-1: care by a practitioner', {}, 'declaration', ['art-22-declaration', 'art-22-care']],
    [
      '22-1-1: the management of a health service',
      { healthPurpose: 'health-service', purposes: [{ ...purpose, kind: 'health-service' }] },
      'declaration',
      ['art-22-declaration', 'art-22-care'],
    ],
    [
      '22-1-1: by someone bound by law',
      { carriedOutBy: 'bound-by-law' },
      'declaration',
      ['art-22-declaration', 'art-22-care'],
    ],
    [
      '22-1-1: by someone bound by contract only: the Arabic wants law',
      { carriedOutBy: 'bound-by-contract' },
      'unlawful',
      ['art-21-no-ground'],
    ],
    ['22-1-1: by someone not bound', { carriedOutBy: 'not-bound' }, 'unlawful', ['art-21-no-ground']],
    ['22-1-1: by whom is not known', { carriedOutBy: unknown }, 'undetermined', ['carriedOutBy']],
    [
      '22: an added purpose leaves it',
      { healthPurpose: 'other', purposes: [purpose] },
      'unlawful',
      ['art-21-no-ground', 'art-22-added-purpose'],
    ],
    [
      '22: an added purpose, with express consent',
      {
        healthPurpose: 'other',
        purposes: [purpose],
        sensitiveGrounds: ['express-consent'],
        expressConsentProvable: true,
      },
      'to-authorise',
      ['art-21-to-authorise', 'art-21-2-consent', 'art-22-added-purpose'],
    ],
    ['22: the purpose is not known', { healthPurpose: unknown }, 'undetermined', ['healthPurpose']],
    [
      '22: health and beliefs together',
      withData('health', 'religious-or-philosophical-beliefs'),
      'unlawful',
      ['art-21-no-ground'],
    ],
    [
      '22: health and beliefs together, for another purpose: it is not article 22 that was left',
      {
        ...withData('health', 'religious-or-philosophical-beliefs'),
        healthPurpose: 'other',
        purposes: [purpose],
      },
      'unlawful',
      ['art-21-no-ground'],
    ],
    [
      '22-1-2: a selection from which nobody is excluded',
      {
        healthPurpose: 'selection',
        carriedOutBy: 'not-bound',
        selectionExcludedByText: false,
        purposes: [{ ...purpose, kind: 'selection' }],
      },
      'declaration',
      ['art-22-declaration', 'art-22-selection'],
    ],
    [
      '22-1-2: a selection from which a text excludes',
      {
        healthPurpose: 'selection',
        selectionExcludedByText: true,
        purposes: [{ ...purpose, kind: 'selection' }],
      },
      'unlawful',
      ['art-21-no-ground'],
    ],
  ])
})

describe('12-1-a: a conviction group’s own members', () =>
  answerTable<ProcessingFacts>(sensitiveGroundsQuestion, party, [
    ['12-1-a: own members', {}, 'declaration', ['art-12-1-a-declaration', 'art-12-1-a-non-profit']],
    ['12-1-a: others too', { membersAndContactsOnly: false }, 'unlawful', ['art-21-no-ground']],
    [
      '12-1-a: whether others too is not known',
      { membersAndContactsOnly: unknown },
      'undetermined',
      ['membersAndContactsOnly'],
    ],
  ]))

const ask = (facts: ProcessingFacts) => sensitiveGroundsQuestion.ask(facts, ON)

describe('duties, readings', () => {
  test.each<[string, ProcessingFacts, string[]]>([
    ['nothing sensitive', plainProcessing, []],
    ['beliefs', faith, ['art-24']],
    ['patients, declared', patients, ['art-24']],
    [
      'patients, to be authorised: the file of the decree too',
      {
        ...patients,
        healthPurpose: 'other',
        purposes: [purpose],
        sensitiveGrounds: ['express-consent'],
        expressConsentProvable: true,
      },
      ['art-24', 'decret-30'],
    ],
    [
      'beliefs, to be authorised',
      { ...faith, sensitiveGrounds: ['express-consent'], expressConsentProvable: true },
      ['art-24'],
    ],
    ['patients, by whom is not known', { ...patients, carriedOutBy: unknown }, ['art-24', 'decret-30']],
  ])('%s', (_story, facts, duties) => expect(ask(facts).duties.map(({ rule }) => rule)).toEqual(duties))

  test.each(cases)('%s: the risk that article 57 leaves', (ground, condition) =>
    expect(
      ask({ ...faith, sensitiveGrounds: [ground], [condition]: true }).readings.map(({ id }) => id),
    ).toEqual(
      ground === 'express-consent'
        ? []
        : ground === 'vital-interests'
          ? ['article-57-residual-risk', 'vital-interests-of-another-person']
          : ['article-57-residual-risk'],
    ),
  )
  test('a law is for a lawyer to verify', () =>
    expect(
      ask({ ...faith, sensitiveGrounds: ['law'], sensitiveLaw: 'Loi 34-06' }).reviews.map(({ rule }) => rule),
    ).toEqual(['art-21-1-law']))
})

describe('what would be better', () => {
  const better = (facts: ProcessingFacts) =>
    ask(facts).alternatives.map(({ conclusion, changes }) => [conclusion, ...changes.map(({ fact }) => fact)])
  test.each<[string, ProcessingFacts, string[][]]>([
    [
      'beliefs on nothing: drop them, or obtain consent',
      faith,
      [
        ['no-sensitive-data', 'data'],
        ['to-authorise', 'sensitiveGrounds', 'expressConsentProvable'],
      ],
    ],
    [
      'patients by someone not bound: entrust it, drop the data, or obtain consent',
      { ...patients, carriedOutBy: 'not-bound' },
      [
        ['declaration', 'carriedOutBy'],
        ['no-sensitive-data', 'data'],
        ['to-authorise', 'sensitiveGrounds', 'expressConsentProvable'],
      ],
    ],
    [
      'consent, to be authorised: do without the data',
      { ...faith, sensitiveGrounds: ['express-consent'], expressConsentProvable: true },
      [['no-sensitive-data', 'data']],
    ],
    [
      'patients and a purpose of sales: to call care the sole purpose would be untrue',
      { ...patients, healthPurpose: 'other', purposes: [purpose] },
      [
        ['no-sensitive-data', 'data'],
        ['to-authorise', 'sensitiveGrounds', 'expressConsentProvable'],
      ],
    ],
    ['nothing sensitive: nothing', plainProcessing, []],
    ['patients: nothing', patients, []],
  ])('%s', (_story, facts, expected) => expect(better(facts)).toEqual(expected))
  test('express consent is added to the cases, once', () => {
    const [, consent] = ask({
      ...faith,
      sensitiveGrounds: ['legal-claim'],
      exclusivelyForLegalClaim: false,
    }).alternatives
    expect(consent?.changes[0]?.to).toEqual(['legal-claim', 'express-consent'])
  })
})

test('a day before the law', () =>
  expect(sensitiveGroundsQuestion.ask(faith, '2009-03-04').conclusion).toBe('not-in-force'))
