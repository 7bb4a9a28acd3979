// Art. 52-63: which acts are offences, on each side of every edge.
import { describe, expect, test } from 'vitest'
import { type ExposureFacts, exposureSubject } from '../facts/exposure.ts'
import { exposure } from '../questions/exposure.ts'

const ON = '2026-11-22'

/** A controller that did nothing wrong, every fact known. */
const blameless: ExposureFacts = {
  offender: 'legal-person',
  capacity: 'controller',
  earlierConviction: 'none',
  convictedUnder: [],
  convictedOn: '2026-01-10',
  actsOn: '2026-06-01',
  fileWithoutFiling: false,
  continuedAfterWithdrawal: false,
  requestsRefused: 0,
  requestsUnanswered: 0,
  unfairCollection: false,
  otherPurposes: false,
  incompatibleUse: false,
  keptBeyondPeriod: false,
  keptBeyondNeed: false,
  overKeptDataUsed: false,
  breachOfArticle4: false,
  prospectingWithoutConsent: false,
  noticeMissing: false,
  automatedDecision: false,
  sensitiveProcessed: false,
  sensitiveRestsOn: 'nothing',
  offenceDataProcessed: false,
  entitledToOffenceData: false,
  securityMeasures: 'in-place',
  despiteObjection: [],
  unlawfulTransfer: false,
  misuse: false,
  disclosedToUnauthorised: 'no',
  obstruction: [],
  decisionRefused: false,
}

type Row = readonly [
  passage: string,
  story: string,
  changed: ExposureFacts,
  conclusion: string,
  /** The rules that make it out, or the facts asked for when undetermined. */
  expected: readonly string[],
]

const table = (rows: readonly Row[]) => {
  for (const [passage, story, changed, conclusion, expected] of rows)
    test(`${passage}: ${story}`, () => {
      const facts = { ...blameless, ...changed }
      expect(exposureSubject.parse(facts).faults).toBeUndefined()
      const answer = exposure.ask(facts, ON)
      expect(answer.conclusion).toBe(conclusion)
      if (conclusion === 'undetermined')
        expect(
          answer.needs.filter(({ settles }) => settles === 'conclusion').map(({ fact }) => fact),
        ).toEqual(expected)
      else expect(answer.because.map(({ rule }) => rule).filter(rule => rule !== 'art-64')).toEqual(expected)
    })
}

describe('52-53: filing and rights', () => {
  table([
    ['52', 'every file is filed, nothing was done wrong', {}, 'none', ['art-52-63-none']],
    ['52', 'a file without its filing', { fileWithoutFiling: true }, 'exposed', ['art-52-unfiled']],
    [
      '52',
      'whether it is filed is not known',
      { fileWithoutFiling: undefined },
      'undetermined',
      ['fileWithoutFiling'],
    ],
    ['52', 'went on after withdrawal', { continuedAfterWithdrawal: true }, 'exposed', ['art-52-withdrawn']],
    [
      '52',
      'whether it went on is not known',
      { continuedAfterWithdrawal: undefined },
      'undetermined',
      ['continuedAfterWithdrawal'],
    ],
    [
      '52',
      'both',
      { fileWithoutFiling: true, continuedAfterWithdrawal: true },
      'exposed',
      ['art-52-unfiled', 'art-52-withdrawn'],
    ],
    ['53', 'one request refused', { requestsRefused: 1 }, 'exposed', ['art-53-refusals']],
    ['53', 'none refused', { requestsRefused: 0 }, 'none', ['art-52-63-none']],
    [
      '53',
      'refused by a processor, which owes no answer',
      { requestsRefused: 3, capacity: 'processor' },
      'none',
      ['art-52-63-none'],
    ],
    ['53', 'how many is not known', { requestsRefused: undefined }, 'undetermined', ['requestsRefused']],
    [
      '53',
      'refused, by whom is not known',
      { requestsRefused: 1, capacity: undefined },
      'undetermined',
      ['capacity'],
    ],
    ['53', 'none refused, whoever it is', { capacity: undefined }, 'none', ['art-52-63-none']],
    ['53', 'two left unanswered', { requestsUnanswered: 2 }, 'in-doubt', ['art-53-silence']],
    [
      '53',
      'unanswered by staff',
      { requestsUnanswered: 2, capacity: 'staff', offender: 'natural-person' },
      'none',
      ['art-52-63-none'],
    ],
    [
      '53',
      'how many went unanswered is not known',
      { requestsUnanswered: undefined },
      'undetermined',
      ['requestsUnanswered'],
    ],
    [
      '53',
      'refused, and others unanswered',
      { requestsRefused: 1, requestsUnanswered: 2 },
      'exposed',
      ['art-53-refusals'],
    ],
  ])
})

describe('54-56: collection, keeping, basis', () => {
  table([
    ['54', 'collected unfairly', { unfairCollection: true }, 'exposed', ['art-54-collection']],
    [
      '54',
      'how it was collected is not known',
      { unfairCollection: undefined },
      'undetermined',
      ['unfairCollection'],
    ],
    ['54', 'other ends than declared', { otherPurposes: true }, 'exposed', ['art-54-purposes']],
    ['54', 'its ends are not known', { otherPurposes: undefined }, 'undetermined', ['otherPurposes']],
    ['54', 'an incompatible reuse', { incompatibleUse: true }, 'exposed', ['art-54-incompatible']],
    ['54', 'its reuse is not known', { incompatibleUse: undefined }, 'undetermined', ['incompatibleUse']],
    ['55', 'beyond the declared period', { keptBeyondPeriod: true }, 'exposed', ['art-55-period']],
    ['55', 'the period is not known', { keptBeyondPeriod: undefined }, 'undetermined', ['keptBeyondPeriod']],
    ['55', 'within the period, but no longer needed', { keptBeyondNeed: true }, 'exposed', ['art-55-need']],
    ['55', 'the need is not known', { keptBeyondNeed: undefined }, 'undetermined', ['keptBeyondNeed']],
    ['55', 'what is over-kept is used for business', { overKeptDataUsed: true }, 'exposed', ['art-55-use']],
    ['55', 'its use is not known', { overKeptDataUsed: undefined }, 'undetermined', ['overKeptDataUsed']],
    ['56', 'no consent and no case of art. 4', { breachOfArticle4: true }, 'exposed', ['art-56']],
    ['56', 'the basis is not known', { breachOfArticle4: undefined }, 'undetermined', ['breachOfArticle4']],
    [
      '56',
      'prospecting without consent',
      { prospectingWithoutConsent: true },
      'in-doubt',
      ['art-56-prospecting'],
    ],
    [
      '56',
      'whether it prospects is not known',
      { prospectingWithoutConsent: undefined },
      'undetermined',
      ['prospectingWithoutConsent'],
    ],
    [
      '5',
      'no notice: no penalty targets it',
      { noticeMissing: true },
      'none',
      ['art-52-63-none', 'art-5-unpunished'],
    ],
    [
      '5',
      'no notice, and the collection is unfair by it',
      { noticeMissing: true, unfairCollection: true },
      'exposed',
      ['art-54-collection', 'art-5-unpunished'],
    ],
    ['5', 'the notice is not known', { noticeMissing: undefined }, 'none', ['art-52-63-none']],
    [
      '11',
      'a forbidden automated decision: no penalty targets it',
      { automatedDecision: true },
      'none',
      ['art-52-63-none', 'art-11-unpunished'],
    ],
    ['11', 'whether there is one is not known', { automatedDecision: undefined }, 'none', ['art-52-63-none']],
  ])
})

describe('57-58: sensitive data, offences, security', () => {
  const sensitive = { sensitiveProcessed: true } as const
  const offences = { offenceDataProcessed: true } as const
  table([
    [
      '57-1',
      'sensitive data on express consent',
      { ...sensitive, sensitiveRestsOn: 'express-consent' },
      'none',
      ['art-52-63-none'],
    ],
    [
      '57-1',
      'on a law or an authorisation',
      { ...sensitive, sensitiveRestsOn: 'another-ground' },
      'in-doubt',
      ['art-57-1-ground'],
    ],
    ['57-1', 'on nothing', { ...sensitive, sensitiveRestsOn: 'nothing' }, 'exposed', ['art-57-1']],
    [
      '57-1',
      'on what is not known',
      { ...sensitive, sensitiveRestsOn: undefined },
      'undetermined',
      ['sensitiveRestsOn'],
    ],
    [
      '57-1',
      'no sensitive data, on whatever they would rest',
      { sensitiveRestsOn: undefined },
      'none',
      ['art-52-63-none'],
    ],
    [
      '57-1',
      'whether there are any is not known',
      { sensitiveProcessed: undefined },
      'undetermined',
      ['sensitiveProcessed'],
    ],
    [
      '57-1',
      'whether there are any is not known, on another ground',
      { sensitiveProcessed: undefined, sensitiveRestsOn: 'another-ground' },
      'undetermined',
      ['sensitiveProcessed'],
    ],
    [
      '57-1',
      'whether there are any is not known, with consent',
      { sensitiveProcessed: undefined, sensitiveRestsOn: 'express-consent' },
      'none',
      ['art-52-63-none'],
    ],
    ['57-2', 'a company keeps criminal records', { ...offences }, 'exposed', ['art-57-2']],
    [
      '57-2',
      'a body of art. 49 within its powers',
      { ...offences, entitledToOffenceData: true },
      'none',
      ['art-52-63-none', 'art-57-2-entitled'],
    ],
    [
      '57-2',
      'whether it is one is not known',
      { ...offences, entitledToOffenceData: undefined },
      'undetermined',
      ['entitledToOffenceData'],
    ],
    [
      '57-2',
      'whether there are such data is not known',
      { offenceDataProcessed: undefined },
      'undetermined',
      ['offenceDataProcessed'],
    ],
    ['58', 'no security measures', { securityMeasures: 'missing' }, 'exposed', ['art-58']],
    ['58', 'in place now, missing before', { securityMeasures: 'missing-before' }, 'exposed', ['art-58']],
    ['58', 'not known', { securityMeasures: undefined }, 'undetermined', ['securityMeasures']],
  ])

  test('58: the past and the present are told apart', () => {
    const told = (securityMeasures: 'missing' | 'missing-before') =>
      exposure.ask({ ...blameless, securityMeasures }, ON).because[0]?.text.fr
    expect(told('missing')).toContain('les prendre')
    expect(told('missing-before')).toContain('le passé reste punissable')
  })
})

describe('59-63: objections, transfers, leaks, control', () => {
  table([
    [
      '59',
      'despite legitimate grounds',
      { despiteObjection: ['legitimate-grounds'] },
      'exposed',
      ['art-59-grounds'],
    ],
    [
      '59',
      'prospecting despite the objection',
      { despiteObjection: ['prospecting'] },
      'exposed',
      ['art-59-prospecting'],
    ],
    [
      '59',
      'electronic prospecting despite it',
      { despiteObjection: ['electronic-prospecting'] },
      'exposed',
      ['art-59-electronic'],
    ],
    ['59', 'no objection overridden', { despiteObjection: [] }, 'none', ['art-52-63-none']],
    ['59', 'not known', { despiteObjection: undefined }, 'undetermined', ['despiteObjection']],
    ['60', 'an unlawful transfer', { unlawfulTransfer: true }, 'exposed', ['art-60']],
    ['60', 'not known', { unlawfulTransfer: undefined }, 'undetermined', ['unlawfulTransfer']],
    ['61', 'misuse, even by negligence', { misuse: true }, 'exposed', ['art-61-misuse']],
    ['61', 'misuse not known', { misuse: undefined }, 'undetermined', ['misuse']],
    ['61', 'knowing disclosure', { disclosedToUnauthorised: 'knowingly' }, 'exposed', ['art-61-disclosure']],
    [
      '61',
      'a leak by negligence',
      { disclosedToUnauthorised: 'by-negligence' },
      'in-doubt',
      ['art-61-negligence'],
    ],
    [
      '61',
      'a leak by negligence that led to misuse',
      { disclosedToUnauthorised: 'by-negligence', misuse: true },
      'exposed',
      ['art-61-misuse'],
    ],
    [
      '61',
      'a leak of a processor',
      { disclosedToUnauthorised: 'knowingly', capacity: 'processor' },
      'exposed',
      ['art-61-disclosure'],
    ],
    ['61', 'not known', { disclosedToUnauthorised: undefined }, 'undetermined', ['disclosedToUnauthorised']],
    ['62', 'a mission hindered', { obstruction: ['hindering'] }, 'exposed', ['art-62-hindering']],
    ['62', 'inspectors refused', { obstruction: ['refusing-inspectors'] }, 'exposed', ['art-62-inspectors']],
    [
      '62',
      'documents asked for refused',
      { obstruction: ['refusing-what-is-asked'] },
      'exposed',
      ['art-62-asked'],
    ],
    [
      '62',
      'documents the law requires refused',
      { obstruction: ['refusing-what-the-law-requires'] },
      'exposed',
      ['art-62-required'],
    ],
    ['62', 'nothing refused', { obstruction: [] }, 'none', ['art-52-63-none']],
    ['62', 'not known', { obstruction: undefined }, 'undetermined', ['obstruction']],
    ['63', 'a decision refused', { decisionRefused: true }, 'exposed', ['art-63']],
    [
      '63',
      'refused by a processor',
      { decisionRefused: true, capacity: 'processor' },
      'none',
      ['art-52-63-none'],
    ],
    [
      '63',
      'refused, by whom is not known',
      { decisionRefused: true, capacity: undefined },
      'undetermined',
      ['capacity'],
    ],
    ['63', 'not known', { decisionRefused: undefined }, 'undetermined', ['decisionRefused']],
  ])
})

describe('what cannot be', () => {
  test.each([
    [
      'staff that is a legal person',
      { capacity: 'staff', offender: 'legal-person' },
      ['capacity', 'offender'],
    ],
    [
      'convicted of something, without a conviction',
      { earlierConviction: 'none', convictedUnder: ['57'] },
      ['earlierConviction', 'convictedUnder'],
    ],
    ['a negative count', { requestsRefused: -1 }, ['requestsRefused']],
    ['half a refusal', { requestsRefused: 1.5 }, ['requestsRefused']],
    ['30 February', { convictedOn: '2026-02-30' }, ['convictedOn']],
    ['an article that punishes nothing', { convictedUnder: ['51'] }, ['convictedUnder.0']],
    ['a fact that does not exist', { guilty: true }, ['guilty']],
  ])('%s', (_story, facts, names) => {
    const { faults } = exposureSubject.parse(facts)
    expect(faults?.map(fault => fault.facts)).toEqual([names])
  })

  test.each([
    [{ capacity: 'staff', offender: 'natural-person' }],
    [{ capacity: 'processor', offender: 'legal-person' }],
    [{ earlierConviction: 'irrevocable', convictedUnder: ['57'] }],
    [{ earlierConviction: 'none', convictedUnder: [] }],
  ])('%o can be', facts => expect(exposureSubject.parse(facts).faults).toBeUndefined())

  test('the day before the law', () =>
    expect(exposure.ask({ ...blameless, misuse: true }, '2009-03-04').conclusion).toBe('not-in-force'))
})
