// Art. 14, RI 34 and D.50: what one declaration may join, on each side of each condition.
import { describe, expect, test } from 'vitest'
import type { JointFilingFacts } from '../facts/joint-filing.ts'
import { jointFiling } from '../questions/joint-filing.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = jointFiling
const plain: JointFilingFacts = {
  jointOf: 'processings',
  jointAutomated: true,
  jointPurposes: 'same',
  jointSameBody: true,
  jointDeclarable: true,
  jointParticulars: true,
  jointRecipients: 'several',
  jointSameData: true,
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<JointFilingFacts>
const transfers = { jointOf: 'transfers' } as const

describe('several processings', () => {
  toldTable<JointFilingFacts>(ask, [
    ['14', 'the same purpose', {}, 'joint', ['art-14-one-declaration']],
    ['14', 'linked purposes', { jointPurposes: 'linked' }, 'joint', ['art-14-one-declaration']],
    ['14', 'unrelated purposes', { jointPurposes: 'unrelated' }, 'separate', ['art-14-unrelated']],
    ['14', 'purposes not known', { jointPurposes: undefined }, 'undetermined', ['jointPurposes']],
    ['14', 'by hand', { jointAutomated: false }, 'separate', ['art-14-by-hand']],
    [
      '14',
      'by hand, and unrelated',
      { jointAutomated: false, jointPurposes: 'unrelated' },
      'separate',
      ['art-14-by-hand', 'art-14-unrelated'],
    ],
    [
      '14',
      'whether automated is not known',
      { jointAutomated: undefined },
      'undetermined',
      ['jointAutomated'],
    ],
    ['RI 34', 'of several bodies', { jointSameBody: false }, 'separate', ['ri-34-other-bodies']],
    ['RI 34', 'of which body is not known', { jointSameBody: undefined }, 'undetermined', ['jointSameBody']],
    [
      '12-1',
      'one of them needs an authorisation',
      { jointDeclarable: false },
      'separate',
      ['art-12-own-request'],
    ],
    [
      '12-1',
      'whether one needs an authorisation is not known',
      { jointDeclarable: undefined },
      'undetermined',
      ['jointDeclarable'],
    ],
    [
      '14',
      'everything stands against it',
      { jointAutomated: false, jointPurposes: 'unrelated', jointSameBody: false, jointDeclarable: false },
      'separate',
      ['art-14-by-hand', 'art-14-unrelated', 'ri-34-other-bodies', 'art-12-own-request'],
    ],
    [
      '14',
      'what transfers ask for is not asked',
      { jointRecipients: undefined, jointSameData: undefined },
      'joint',
    ],
    ['14', 'what is joined is not known', { jointOf: undefined }, 'undetermined', ['jointOf']],
    ['14', 'missing particulars do not undo it', { jointParticulars: false }, 'joint'],
  ] satisfies readonly Row[])
})

describe('several transfers', () => {
  toldTable<JointFilingFacts>(ask, [
    [
      'D.50',
      'several recipients, same data, same purposes',
      transfers,
      'joint-transfers',
      ['decret-50-joint'],
    ],
    [
      'D.50',
      'within a group',
      { ...transfers, jointRecipients: 'same-group' },
      'joint-transfers',
      ['decret-50-joint'],
    ],
    ['D.50', 'a single recipient', { ...transfers, jointRecipients: 'one' }, 'separate', ['decret-50-apart']],
    ['D.50', 'other data', { ...transfers, jointSameData: false }, 'separate', ['decret-50-apart']],
    [
      'D.50',
      'linked purposes are not the same',
      { ...transfers, jointPurposes: 'linked' },
      'separate',
      ['decret-50-apart'],
    ],
    [
      'D.50',
      'unrelated purposes',
      { ...transfers, jointPurposes: 'unrelated' },
      'separate',
      ['decret-50-apart'],
    ],
    [
      'D.50',
      'recipients not known',
      { ...transfers, jointRecipients: undefined },
      'undetermined',
      ['jointRecipients'],
    ],
    ['D.50', 'data not known', { ...transfers, jointSameData: undefined }, 'undetermined', ['jointSameData']],
    [
      'D.50',
      'purposes not known',
      { ...transfers, jointPurposes: undefined },
      'undetermined',
      ['jointPurposes'],
    ],
    [
      'D.50',
      'what processings ask for is not asked',
      {
        ...transfers,
        jointAutomated: undefined,
        jointSameBody: undefined,
        jointDeclarable: undefined,
        jointParticulars: undefined,
      },
      'joint-transfers',
    ],
  ] satisfies readonly Row[])
})

describe('words and duties', () => {
  test.each([
    [{}, 'sont les mêmes'],
    [{ jointPurposes: 'linked' as const }, 'sont liées'],
  ])('%#: why', (changed, words) => expect(ask(changed).because[0]?.text.fr).toContain(words))
  test('that the rules require what the law allows is a reading', () => {
    expect(ask().readings.map(({ id }) => id)).toEqual(['joint-declaration'])
    expect(ask(transfers).readings).toEqual([])
  })
  test.each<[string, Partial<JointFilingFacts>, string[]]>([
    ['particulars given', {}, []],
    ['particulars missing', { jointParticulars: false }, ['ri-34-particulars']],
    ['particulars missing, but apart', { jointParticulars: false, jointSameBody: false }, []],
    ['particulars of transfers', { ...transfers, jointParticulars: false }, []],
  ])('%s', (_story, changed, rules) => {
    expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(rules)
    for (const { blocking } of ask(changed).duties) expect(blocking).toBe(true)
  })
  test('particulars are asked for last', () =>
    expect(ask({ jointParticulars: undefined }).needs.map(({ fact, settles }) => [fact, settles])).toEqual([
      ['jointParticulars', 'reasons'],
    ]))
  test.each([
    [{ jointOf: 'files' }, [['not-an-option', 'jointOf']]],
    [{ jointSameBody: 'yes' }, [['wrong-type', 'jointSameBody']]],
    [null, [['not-an-object', 'facts']]],
  ])('bad facts: %#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
  test('every conclusion has its words', () =>
    expect(Object.keys(timeConclusions['joint-filing']).toSorted()).toEqual([
      'joint',
      'joint-transfers',
      'separate',
    ]))
})
