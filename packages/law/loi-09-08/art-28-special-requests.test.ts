// Art. 28, 2-3, 3-2, 6-b, 7, 24-2, 44-3: each special request to the CNDP, wanted or not, obtained or not.
import { describe, expect, test } from 'vitest'
import type { SpecialRequestFacts } from '../facts/special-requests.ts'
import { specialRequests } from '../questions/special-requests.ts'
import { asking, faultsOf, type ToldRow, toldTable, waitsFor } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = specialRequests
const plain: SpecialRequestFacts = {
  wantsLongerKeeping: false,
  cannotAnswerInTime: false,
  cannotInformPersons: false,
  wantsSecurityWaiver: false,
  wantsGuaranteedTransfer: false,
  abroadWithMeansHere: false,
  alreadyWithCndp: [],
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<SpecialRequestFacts>
type Obtained = NonNullable<SpecialRequestFacts['alreadyWithCndp']>[number]

/** Each request: its passage, the fact that calls for it, what it is once obtained, its rule, whether anything waits for it. */
const requests = [
  ['3-2', 'wantsLongerKeeping', 'longer-keeping', 'art-28-1', true],
  ['7', 'cannotAnswerInTime', 'more-time', 'art-28-2', false],
  ['6-b', 'cannotInformPersons', 'impossibility-told', 'art-6-b-notice', false],
  ['24-2', 'wantsSecurityWaiver', 'security-waiver', 'art-28-13', true],
  ['44-3', 'wantsGuaranteedTransfer', 'guaranteed-transfer', 'art-44-3-request', true],
  ['2-3', 'abroadWithMeansHere', 'representative-notified', 'art-2-3-notice', true],
] as const satisfies readonly (readonly [string, keyof SpecialRequestFacts, Obtained, string, boolean])[]

const all: readonly Obtained[] = requests.map(([, , obtained]) => obtained)

toldTable<SpecialRequestFacts>(ask, [
  ...requests.flatMap(([passage, fact, obtained, rule]): Row[] => [
    [passage, `${fact}: to ask`, { [fact]: true }, 'to-ask', [rule]],
    [passage, `${fact}: obtained`, { [fact]: true, alreadyWithCndp: [obtained] }, 'none', ['art-28-nothing']],
    [
      passage,
      `${fact}: everything else obtained`,
      { [fact]: true, alreadyWithCndp: all.filter(each => each !== obtained) },
      'to-ask',
      [rule],
    ],
    [passage, `${fact}: not known`, { [fact]: undefined }, 'undetermined', [fact]],
    [
      passage,
      `${fact}: whether obtained is not known`,
      { [fact]: true, alreadyWithCndp: undefined },
      'undetermined',
      ['alreadyWithCndp'],
    ],
    [
      passage,
      `${fact}: obtained without being wanted`,
      { alreadyWithCndp: [obtained] },
      'none',
      ['art-28-nothing'],
    ],
  ]),
  ['28', 'nothing wanted', {}, 'none', ['art-28-nothing']],
  ['28', 'nothing wanted: what was obtained is not asked', { alreadyWithCndp: undefined }, 'none'],
  [
    '28',
    'everything at once, in the order of what waits',
    Object.fromEntries(requests.map(([, fact]) => [fact, true])),
    'to-ask',
    ['art-2-3-notice', 'art-44-3-request', 'art-28-1', 'art-28-13', 'art-28-2', 'art-6-b-notice'],
  ],
] satisfies readonly Row[])

describe('what waits for the CNDP', () => {
  test.each(requests)('%s, %s', (_passage, fact, obtained, _rule, waits) => {
    const duties = (changed: Partial<SpecialRequestFacts>) =>
      ask(changed).duties.map(({ rule, blocking }) => [rule, blocking])
    expect(duties({ [fact]: true })).toEqual(waits ? [['art-28-first', true]] : [])
    expect(duties({ [fact]: true, alreadyWithCndp: [obtained] })).toEqual([])
  })
  test('one request known is an answer; the others may add to it', () => {
    const answer = ask({ wantsLongerKeeping: true, cannotInformPersons: undefined })
    expect(answer.conclusion).toBe('to-ask')
    expect(waitsFor(answer)).toEqual([])
    expect(answer.needs.map(({ fact }) => fact)).toEqual(['cannotInformPersons'])
  })
  test.each([
    [{ alreadyWithCndp: ['a-favour'] }, [['not-an-option', 'alreadyWithCndp.0']]],
    [{ wantsLongerKeeping: null }, [['wrong-type', 'wantsLongerKeeping']]],
    [{ alreadyWithCndp: 'more-time' }, [['wrong-type', 'alreadyWithCndp']]],
  ])('bad facts: %#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
  test('every conclusion has its words', () =>
    expect(Object.keys(timeConclusions['special-requests']).toSorted()).toEqual(['none', 'to-ask']))
})
