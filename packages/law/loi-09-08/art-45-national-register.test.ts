// Art. 45-47: what the national register shows of a file, and what nobody but the CNDP must keep.
import { describe, expect, test } from 'vitest'
import type { NationalRegisterFacts } from '../facts/national-register.ts'
import { nationalRegister } from '../questions/national-register.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = nationalRegister
const plain: NationalRegisterFacts = {
  entryHolder: 'private-person',
  entryFiling: 'declared',
  entryCreatedByText: false,
  entryIsPublicRegister: false,
  entryIdentityNotified: true,
  ownRegisterKept: true,
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<NationalRegisterFacts>
const authority = { entryHolder: 'public-authority' } as const

toldTable<NationalRegisterFacts>(ask, [
  ['46-b', 'a company’s file, declared', {}, 'entered', ['art-46-b', 'art-46-e']],
  [
    '46-d',
    'a company’s file, authorised',
    { entryFiling: 'authorised' },
    'entered',
    ['art-46-b', 'art-46-d', 'art-46-e'],
  ],
  ['46-a', 'an authority’s file, declared', authority, 'entered', ['art-46-a', 'art-46-e']],
  [
    '46-c',
    'an authority’s file, created by a text',
    { ...authority, entryCreatedByText: true },
    'entered',
    ['art-46-a', 'art-46-c', 'art-46-e'],
  ],
  [
    '46-d',
    'an authority’s file, created by a text, authorised',
    { ...authority, entryCreatedByText: true, entryFiling: 'authorised' },
    'entered',
    ['art-46-a', 'art-46-c', 'art-46-d', 'art-46-e'],
  ],
  ['46', 'neither declared nor authorised', { entryFiling: 'nothing' }, 'not-entered', ['art-46-nothing']],
  [
    '46-c',
    'created by a text, but nothing filed',
    { ...authority, entryCreatedByText: true, entryFiling: 'nothing' },
    'not-entered',
    ['art-46-nothing'],
  ],
  ['46', 'whether filed is not known', { entryFiling: undefined }, 'undetermined', ['entryFiling']],
  ['46-e', 'whose it is is not known', { entryHolder: undefined }, 'entered', ['art-46-e']],
  ['47', 'a register open to all', { entryIsPublicRegister: true }, 'identity-only', ['art-47-1']],
  [
    '47',
    'a register open to all, though declared by an authority',
    { ...authority, entryIsPublicRegister: true },
    'identity-only',
    ['art-47-1'],
  ],
  [
    '47',
    'a register open to all, nothing filed',
    { entryIsPublicRegister: true, entryFiling: 'nothing' },
    'identity-only',
    ['art-47-1'],
  ],
  [
    '47',
    'whether it is a register is not known',
    { entryIsPublicRegister: undefined },
    'undetermined',
    ['entryIsPublicRegister'],
  ],
] satisfies readonly Row[])

describe('what is asked of the controller', () => {
  test.each<[string, Partial<NationalRegisterFacts>, unknown[]]>([
    ['nothing', {}, []],
    [
      'the identity of a public register',
      { entryIsPublicRegister: true, entryIdentityNotified: false },
      [['art-47-2', 'statutory', false]],
    ],
    ['the identity, notified', { entryIsPublicRegister: true }, []],
    ['the identity of what is no public register', { entryIdentityNotified: false }, []],
    [
      'no register of one’s own: practice, never law',
      { ownRegisterKept: false },
      [['art-45-own-register', 'practice', false]],
    ],
  ])('%s', (_story, changed, duties) =>
    expect(ask(changed).duties.map(({ rule, label, blocking }) => [rule, label, blocking])).toEqual(duties),
  )
  test.each([
    [
      { entryHolder: 'private-person', entryCreatedByText: true },
      [['contradiction', 'entryHolder', 'entryCreatedByText']],
    ],
    [{ entryHolder: 'public-authority', entryCreatedByText: true }, []],
    [{ entryHolder: 'private-person', entryCreatedByText: false }, []],
    [{ entryHolder: 'club' }, [['not-an-option', 'entryHolder']]],
    [{ entryCreatedByText: 1 }, [['wrong-type', 'entryCreatedByText']]],
  ])('facts that cannot be: %#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
  test('every conclusion has its words', () =>
    expect(Object.keys(timeConclusions['national-register']).toSorted()).toEqual([
      'entered',
      'identity-only',
      'not-entered',
    ]))
})
