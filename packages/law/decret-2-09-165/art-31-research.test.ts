// D.30-33 and art. 3-2, 6-b, 12-1-b: what may be done with data for history, statistics or science.
import { describe, expect, test } from 'vitest'
import type { ResearchUseFacts } from '../facts/research-use.ts'
import { researchUse } from '../questions/research-use.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = researchUse
/** Statistics from anonymised data, sent to a university. */
const plain: ResearchUseFacts = {
  researchAct: 'disclose',
  researchEnds: 'statistics',
  researchNatureDoubted: false,
  researchDataForm: 'anonymised',
  researchAuthorised: false,
  collectedForResearch: false,
  researchCompatible: true,
  resultsIdentify: false,
  identifyingResultsRestOn: 'neither',
  researchKeeping: 'not-requested',
  researchInterest: true,
  informingImpossible: true,
  impossibilityTold: true,
  researchOnHealth: false,
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<ResearchUseFacts>
const publish = { researchAct: 'publish' } as const
const keep = { researchAct: 'keep' } as const
const reuse = { researchAct: 'reuse' } as const
const silent = { researchAct: 'not-inform' } as const
const coded = { researchDataForm: 'coded' } as const

describe('disclosing', () => {
  toldTable<ResearchUseFacts>(ask, [
    ['D.31', 'anonymised', {}, 'allowed', ['decret-31-allowed']],
    ['D.31', 'anonymised, for history', { researchEnds: 'history' }, 'allowed'],
    ['D.31', 'anonymised, for science', { researchEnds: 'science' }, 'allowed'],
    ['D.31', 'identifying', { researchDataForm: 'identifying' }, 'forbidden', ['decret-31-identifying']],
    [
      'D.31',
      'identifying, though authorised',
      { researchDataForm: 'identifying', researchAuthorised: true },
      'forbidden',
      ['decret-31-identifying'],
    ],
    ['D.31', 'coded, not authorised', coded, 'needs-authorisation', ['decret-31-coded']],
    ['D.31', 'coded, authorised', { ...coded, researchAuthorised: true }, 'allowed', ['decret-31-allowed']],
    [
      'D.31',
      'coded, whether authorised is not known',
      { ...coded, researchAuthorised: undefined },
      'undetermined',
      ['researchAuthorised'],
    ],
    [
      'D.31',
      'in what form is not known',
      { researchDataForm: undefined },
      'undetermined',
      ['researchDataForm'],
    ],
    [
      'D.31',
      'for none of these ends',
      { researchEnds: 'none-of-these' },
      'not-research',
      ['decret-31-not-research'],
    ],
    ['D.31', 'to what end is not known', { researchEnds: undefined }, 'undetermined', ['researchEnds']],
    ['D.31', 'what is done is not known', { researchAct: undefined }, 'undetermined', undefined],
    [
      'D.31',
      'what other acts ask for is not asked',
      {
        resultsIdentify: undefined,
        researchKeeping: undefined,
        informingImpossible: undefined,
        collectedForResearch: undefined,
      },
      'allowed',
    ],
  ] satisfies readonly Row[])
})

describe('publishing', () => {
  const identify = { ...publish, resultsIdentify: true } as const
  toldTable<ResearchUseFacts>(ask, [
    ['D.32', 'nobody is identified', publish, 'allowed', ['decret-32-allowed']],
    ['D.32', 'identifying, on nothing', identify, 'forbidden', ['decret-32-identifying']],
    [
      'D.32',
      'identifying, on express consent',
      { ...identify, identifyingResultsRestOn: 'express-consent' },
      'allowed',
      ['decret-32-allowed'],
    ],
    [
      'D.32',
      'identifying, made public by the person',
      { ...identify, identifyingResultsRestOn: 'made-public' },
      'allowed',
      ['decret-32-allowed'],
    ],
    [
      'D.32',
      'identifying, on what is not known',
      { ...identify, identifyingResultsRestOn: undefined },
      'undetermined',
      ['identifyingResultsRestOn'],
    ],
    [
      'D.32',
      'whether identifying is not known',
      { ...publish, resultsIdentify: undefined },
      'undetermined',
      ['resultsIdentify'],
    ],
    [
      'D.32',
      'nobody identified, the rest not asked',
      { ...publish, identifyingResultsRestOn: undefined },
      'allowed',
    ],
    [
      'D.32',
      'for none of these ends',
      { ...identify, researchEnds: 'none-of-these' },
      'not-research',
      ['decret-31-not-research'],
    ],
  ] satisfies readonly Row[])

  test.each<[Partial<ResearchUseFacts>, string]>([
    [publish, 'n’identifient personne'],
    [{ ...identify, identifyingResultsRestOn: 'express-consent' }, 'preuve du consentement exprès'],
    [{ ...identify, identifyingResultsRestOn: 'made-public' }, 'elle-même rendu public'],
    [{}, 'données anonymes'],
    [{ ...coded, researchAuthorised: true }, 'données codées'],
    [{ ...reuse, researchAuthorised: true }, 'limites de l’autorisation'],
    [{ ...reuse, collectedForResearch: true }, 'collectées pour cette recherche'],
    [keep, 'Demander à la CNDP'],
    [{ ...keep, researchKeeping: 'requested' }, 'Attendre la réponse'],
  ])('the reason: %#', (changed, words) => expect(ask(changed).because[0]?.text.fr).toContain(words))
})

describe('keeping longer', () => {
  toldTable<ResearchUseFacts>(ask, [
    ['3-2', 'a legitimate interest alone', keep, 'needs-authorisation', ['art-3-2-to-request']],
    [
      '3-2',
      'requested, not answered',
      { ...keep, researchKeeping: 'requested' },
      'needs-authorisation',
      ['art-3-2-to-request'],
    ],
    ['3-2', 'authorised', { ...keep, researchKeeping: 'authorised' }, 'allowed', ['art-3-2-granted']],
    [
      '3-2',
      'authorised: the interest is not asked again',
      { ...keep, researchKeeping: 'authorised', researchInterest: undefined },
      'allowed',
    ],
    [
      '3-2',
      'no legitimate interest',
      { ...keep, researchInterest: false },
      'forbidden',
      ['art-3-2-no-interest'],
    ],
    [
      '3-2',
      'no legitimate interest, requested',
      { ...keep, researchInterest: false, researchKeeping: 'requested' },
      'forbidden',
      ['art-3-2-no-interest'],
    ],
    [
      '3-2',
      'whether there is an interest is not known',
      { ...keep, researchInterest: undefined },
      'undetermined',
      ['researchInterest'],
    ],
    [
      '3-2',
      'where the request stands is not known',
      { ...keep, researchKeeping: undefined },
      'undetermined',
      ['researchKeeping'],
    ],
    [
      '3-2',
      'for none of these ends',
      { ...keep, researchEnds: 'none-of-these' },
      'forbidden',
      ['art-3-2-other-ends'],
    ],
  ] satisfies readonly Row[])
})

describe('using again', () => {
  toldTable<ResearchUseFacts>(ask, [
    ['12-1-b', 'compatible, not authorised', reuse, 'needs-authorisation', ['art-12-1-b-research']],
    [
      '12-1-b',
      'compatible, authorised',
      { ...reuse, researchAuthorised: true },
      'allowed',
      ['art-12-1-b-research-allowed'],
    ],
    [
      '12-1-b',
      'collected for it',
      { ...reuse, collectedForResearch: true },
      'allowed',
      ['art-12-1-b-research-allowed'],
    ],
    [
      '12-1-b',
      'collected for it, compatibility not asked',
      { ...reuse, collectedForResearch: true, researchCompatible: undefined, researchAuthorised: undefined },
      'allowed',
    ],
    ['3-1-b', 'incompatible', { ...reuse, researchCompatible: false }, 'forbidden', ['art-3-1-b-research']],
    [
      '3-1-b',
      'incompatible, though authorised',
      { ...reuse, researchCompatible: false, researchAuthorised: true },
      'forbidden',
      ['art-3-1-b-research'],
    ],
    [
      '3-1-b',
      'compatibility not known',
      { ...reuse, researchCompatible: undefined },
      'undetermined',
      ['researchCompatible'],
    ],
    [
      '12-1-b',
      'collected for what is not known',
      { ...reuse, collectedForResearch: undefined },
      'undetermined',
      ['collectedForResearch'],
    ],
    [
      '12-1-b',
      'whether authorised is not known',
      { ...reuse, researchAuthorised: undefined },
      'undetermined',
      ['researchAuthorised'],
    ],
    [
      '12-1-b',
      'for none of these ends',
      { ...reuse, researchEnds: 'none-of-these' },
      'not-research',
      ['decret-31-not-research'],
    ],
  ] satisfies readonly Row[])
})

describe('without informing', () => {
  toldTable<ResearchUseFacts>(ask, [
    ['6-b', 'impossible, and told', silent, 'allowed', ['art-6-b-told']],
    [
      '6-b',
      'impossible, not told',
      { ...silent, impossibilityTold: false },
      'tell-cndp',
      ['art-6-b-to-tell'],
    ],
    [
      '6-b',
      'impossible, whether told is not known',
      { ...silent, impossibilityTold: undefined },
      'undetermined',
      ['impossibilityTold'],
    ],
    ['6-b', 'possible', { ...silent, informingImpossible: false }, 'inform', ['art-6-b-possible']],
    [
      '6-b',
      'possible, though the CNDP was told',
      { ...silent, informingImpossible: false, impossibilityTold: true },
      'inform',
    ],
    [
      '6-b',
      'whether possible is not known',
      { ...silent, informingImpossible: undefined },
      'undetermined',
      ['informingImpossible'],
    ],
    [
      '6-b',
      '“notably” for research: other ends too',
      { ...silent, researchEnds: 'none-of-these' },
      'allowed',
      ['art-6-b-told'],
    ],
    ['6-b', 'to what end is not asked', { ...silent, researchEnds: undefined }, 'allowed'],
  ] satisfies readonly Row[])
})

describe('beside the conclusion', () => {
  test('coding beside the authorisation is a reading', () => {
    expect(ask(coded).readings.map(({ id }) => id)).toEqual(['coded-data-for-research'])
    expect(ask().readings).toEqual([])
  })
  test.each<[string, Partial<ResearchUseFacts>, string[]]>([
    ['disclosed', { researchOnHealth: true }, ['decret-30-protocol']],
    ['used again', { ...reuse, researchOnHealth: true }, ['decret-30-protocol']],
    ['published', { ...publish, researchOnHealth: true }, []],
    ['kept', { ...keep, researchOnHealth: true }, []],
    ['disclosed, not on health', {}, []],
    ['disclosed for no research', { researchOnHealth: true, researchEnds: 'none-of-these' }, []],
  ])('D.30: medical research, %s', (_story, changed, rules) =>
    expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(rules),
  )
  test.each<[string, Partial<ResearchUseFacts>, string[]]>([
    ['doubted', { researchNatureDoubted: true }, ['decret-33']],
    ['not doubted', {}, []],
    ['plainly none', { researchNatureDoubted: true, researchEnds: 'none-of-these' }, []],
  ])('D.33: the nature is %s', (_story, changed, rules) =>
    expect(ask(changed).reviews.map(({ rule }) => rule)).toEqual(rules),
  )
  test('what stands in the way may be changed', () => {
    const better = (changed: Partial<ResearchUseFacts>) =>
      ask(changed).alternatives.map(({ conclusion, changes }) => [
        conclusion,
        ...changes.map(({ fact }) => fact),
      ])
    expect(better(coded)).toEqual([['allowed', 'researchDataForm']])
    expect(better({ researchDataForm: 'identifying' })).toEqual([['allowed', 'researchDataForm']])
    expect(better({ ...publish, resultsIdentify: true })).toEqual([['allowed', 'resultsIdentify']])
    expect(better(keep)).toEqual([])
  })
  test.each([
    [{ researchEnds: 'marketing' }, [['not-an-option', 'researchEnds']]],
    [{ resultsIdentify: 'no' }, [['wrong-type', 'resultsIdentify']]],
    [{ researchAge: 3 }, [['unknown-fact', 'researchAge']]],
  ])('bad facts: %#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
  test('every conclusion has its words', () =>
    expect(Object.keys(timeConclusions['research-use']).toSorted()).toEqual([
      'allowed',
      'forbidden',
      'inform',
      'needs-authorisation',
      'not-research',
      'tell-cndp',
    ]))
})
