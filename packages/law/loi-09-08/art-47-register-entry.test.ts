// Art. 18 and 47 side by side: which register is spared the declaration, and which the entry too.
import { describe, expect, test } from 'vitest'
import type { ProcessingFacts } from '../facts/processing.ts'
import { publicRegisterQuestion } from '../questions/public-register.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = publicRegisterQuestion
const plain: ProcessingFacts = {
  publicRegisterOnly: true,
  registerOpenTo: 'public',
  registerControllerNotified: true,
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<ProcessingFacts>

toldTable<ProcessingFacts>(ask, [
  ['47', 'meant for the public, open to all', {}, 'exempt-unlisted', ['art-47-open-to-all']],
  [
    '18',
    'open to a legitimate interest: the narrower art. 47 does not hold',
    { registerOpenTo: 'legitimate-interest' },
    'exempt-listed',
    ['art-18-legitimate-interest'],
  ],
  ['18', 'open to nobody', { registerOpenTo: 'nobody' }, 'not-exempt', ['art-18-closed']],
  ['18', 'open to whom is not known', { registerOpenTo: undefined }, 'undetermined', ['registerOpenTo']],
  [
    '18',
    'not its sole object, or no text',
    { publicRegisterOnly: false },
    'not-exempt',
    ['art-18-not-solely'],
  ],
  [
    '18',
    'not its sole object, open to all',
    { publicRegisterOnly: false, registerOpenTo: 'public' },
    'not-exempt',
    ['art-18-not-solely'],
  ],
  [
    '18',
    'not its sole object: to whom it is open is not asked',
    { publicRegisterOnly: false, registerOpenTo: undefined },
    'not-exempt',
  ],
  [
    '18',
    'its object is not known',
    { publicRegisterOnly: undefined },
    'undetermined',
    ['publicRegisterOnly'],
  ],
] satisfies readonly Row[])

describe('what is asked in return', () => {
  test.each<[string, ProcessingFacts, string[]]>([
    ['open to all, notified', {}, ['art-18-3', 'art-18-rights']],
    [
      'open to all, not notified',
      { registerControllerNotified: false },
      ['art-18-2', 'art-18-3', 'art-18-rights'],
    ],
    [
      'legitimate interest, not notified',
      { registerOpenTo: 'legitimate-interest', registerControllerNotified: false },
      ['art-18-2', 'art-18-3', 'art-18-rights'],
    ],
    ['not exempt', { publicRegisterOnly: false, registerControllerNotified: false }, []],
    ['open to nobody', { registerOpenTo: 'nobody', registerControllerNotified: false }, []],
  ])('%s', (_story, changed, rules) => expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(rules))
  test('an authorisation may remain: told as a reading', () => {
    expect(ask().readings.map(({ id }) => id)).toEqual(['public-register-and-authorisation'])
    expect(ask({ registerOpenTo: 'legitimate-interest' }).readings).toHaveLength(1)
    expect(ask({ publicRegisterOnly: false }).readings).toEqual([])
  })
  test('a fact that does not exist', () =>
    expect(faultsOf(question, { registerOpenTo: 'friends' })).toEqual([['not-an-option', 'registerOpenTo']]))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
  test('every conclusion has its words', () =>
    expect(Object.keys(timeConclusions['public-register']).toSorted()).toEqual([
      'exempt-listed',
      'exempt-unlisted',
      'not-exempt',
    ]))
})
