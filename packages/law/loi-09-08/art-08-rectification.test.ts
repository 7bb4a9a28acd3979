// Art. 8 and the decree's 35-3, 36-3, 40-42: a correction, from the wrong door to the last third party told.
import { describe, expect, test } from 'vitest'
import { type RectificationFacts, rectificationSubject } from '../facts/rectification-request.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { rectification } from '../questions/rectification.ts'
import { ON } from '../questions/rows.test-table.ts'

/** A client writes that the address held is wrong; it can be mended this week. */
const wrongAddress = {
  addressedTo: 'controller',
  identityProven: true,
  wanted: 'rectification',
  byHeir: false,
  ground: 'inaccurate',
  handled: 'not-yet',
  feasibleInTime: true,
  acknowledged: false,
  cndpContacted: false,
  feeAsked: false,
  toldInWriting: false,
  disclosed: false,
  thirdPartiesTold: false,
  tellingImpossible: false,
} as const satisfies RectificationFacts

const mended = { ...wrongAddress, handled: 'done', toldInWriting: true } as const satisfies RectificationFacts
const unknown = undefined

describe('art. 8: before it is done', () =>
  answerTable<RectificationFacts>(rectification, wrongAddress, [
    ['8-1-a: inaccurate', {}, 'correct', ['art-8-1-a']],
    ['8-1-a: incomplete', { ground: 'incomplete' }, 'correct', ['art-8-1-a']],
    ['8-1-a: another breach', { ground: 'other-breach' }, 'correct', ['art-8-1-a']],
    ['8-1-a: the processing complies', { ground: 'none' }, 'not-due', ['art-8-1-a-no-ground']],
    ['8-1-a: whether it complies is not known', { ground: unknown }, 'undetermined', ['ground']],
    ['8-1-a: updating', { wanted: 'updating' }, 'correct', ['art-8-1-a']],
    ['8-1-a: erasure', { wanted: 'erasure' }, 'correct', ['art-8-1-a']],
    ['8-1-a: blocking', { wanted: 'blocking' }, 'correct', ['art-8-1-a']],
    ['8-1: identity not proven', { identityProven: false }, 'identify', ['art-8-1-identity']],
    ['8-1: identity not known', { identityProven: unknown }, 'undetermined', ['identityProven']],
    [
      '8-1: no identity, no ground: identity first',
      { identityProven: false, ground: 'none' },
      'identify',
      ['art-8-1-identity'],
    ],
    ['D.35-3: sent to the seat', { addressedTo: 'another-service' }, 'forward', ['decret-35-3']],
    [
      'D.35-3: sent to the seat by a stranger',
      { addressedTo: 'another-service', identityProven: false },
      'forward',
      ['decret-35-3'],
    ],
    ['D.40: sent to the CNDP', { addressedTo: 'cndp' }, 'correct', ['art-8-1-a', 'decret-40-1']],
    ['D.35-3: to whom is not known', { addressedTo: unknown }, 'undetermined', ['addressedTo']],
    ['D.42: an heir, updating', { byHeir: true, wanted: 'updating' }, 'correct', ['art-8-1-a']],
    ['D.42: an heir, rectification', { byHeir: true }, 'not-due', ['decret-42']],
    ['D.42: an heir, erasure', { byHeir: true, wanted: 'erasure' }, 'not-due', ['decret-42']],
    ['D.42: an heir, blocking', { byHeir: true, wanted: 'blocking' }, 'not-due', ['decret-42']],
    ['D.42: whether an heir is not known', { byHeir: unknown }, 'undetermined', ['byHeir']],
    [
      'D.42: an heir, updating what is right',
      { byHeir: true, wanted: 'updating', ground: 'none' },
      'not-due',
      ['art-8-1-a-no-ground'],
    ],
    [
      'D.42: an heir, what is wanted is not known',
      { byHeir: true, wanted: unknown },
      'undetermined',
      ['wanted'],
    ],
    ['D.36-3: not in ten days', { feasibleInTime: false }, 'defer', ['decret-36-3']],
    [
      'D.36-3: whether in ten days is not known',
      { feasibleInTime: unknown },
      'undetermined',
      ['feasibleInTime'],
    ],
    ['8-1-a: refused', { handled: 'refused' }, 'to-cndp', ['art-8-1-a-refused']],
    ['8-1-a: unanswered', { handled: 'silent' }, 'to-cndp', ['art-8-1-a-silent']],
    [
      '8-1-a: refused, and rightly',
      { handled: 'refused', ground: 'none' },
      'not-due',
      ['art-8-1-a-no-ground'],
    ],
    [
      '8-1-a: refused for want of identity',
      { handled: 'refused', identityProven: false },
      'identify',
      ['art-8-1-identity'],
    ],
    ['8-1-a: where it stands is not known', { handled: unknown }, 'undetermined', ['handled']],
    [
      '8-1-a: refused, whether in ten days does not matter',
      { handled: 'refused', feasibleInTime: unknown },
      'to-cndp',
      ['art-8-1-a-refused'],
    ],
  ]))

describe('art. 8: once it is done', () =>
  answerTable<RectificationFacts>(rectification, mended, [
    ['8: done, told, nobody else', {}, 'done', ['art-8-done']],
    ['8-1-a: paid for', { feeAsked: true }, 'lacking', ['art-8-1-a-free']],
    ['8-1-a: whether paid for is not known', { feeAsked: unknown }, 'undetermined', ['feeAsked']],
    ['D.41: not told in writing', { toldInWriting: false }, 'lacking', ['decret-41']],
    ['D.41: whether told is not known', { toldInWriting: unknown }, 'undetermined', ['toldInWriting']],
    ['8-1-b: third parties not told', { disclosed: true }, 'lacking', ['art-8-1-b']],
    ['8-1-b: third parties told', { disclosed: true, thirdPartiesTold: true }, 'done', ['art-8-done']],
    [
      '8-1-b: telling them is impossible',
      { disclosed: true, tellingImpossible: true },
      'done',
      ['art-8-done'],
    ],
    ['8-1-b: whether it was disclosed is not known', { disclosed: unknown }, 'undetermined', ['disclosed']],
    [
      '8-1-b: whether they were told is not known',
      { disclosed: true, thirdPartiesTold: unknown },
      'undetermined',
      ['thirdPartiesTold'],
    ],
    [
      '8-1-b: whether it is impossible is not known',
      { disclosed: true, tellingImpossible: unknown },
      'undetermined',
      ['tellingImpossible'],
    ],
    [
      '8: all three',
      { feeAsked: true, toldInWriting: false, disclosed: true },
      'lacking',
      ['art-8-1-a-free', 'decret-41', 'art-8-1-b'],
    ],
    [
      'D.36-3: once done the ten days are another question',
      { feasibleInTime: false },
      'done',
      ['art-8-done'],
    ],
  ]))

const ask = (changed: RectificationFacts, plain: RectificationFacts = wrongAddress) =>
  rectification.ask({ ...plain, ...changed }, ON)

describe('duties', () => {
  const slow = { feasibleInTime: false } as const
  test.each<[string, RectificationFacts, string[]]>([
    ['in time, nobody to tell', {}, []],
    ['not in time', slow, ['decret-36-3-acknowledgement', 'decret-36-3-cndp']],
    ['acknowledged', { ...slow, acknowledged: true }, ['decret-36-3-cndp']],
    ['the CNDP contacted', { ...slow, cndpContacted: true }, ['decret-36-3-acknowledgement']],
    ['disclosed: to be told afterwards', { disclosed: true }, ['art-8-1-b-after']],
    ['disclosed, but telling is impossible', { disclosed: true, tellingImpossible: true }, []],
    ['disclosed, already told', { disclosed: true, thirdPartiesTold: true }, []],
    [
      'disclosed, nothing to correct: only the writing',
      { disclosed: true, ground: 'none' },
      ['decret-41-refusal'],
    ],
    ['refused', { handled: 'refused' }, ['decret-41-refusal']],
    ['refused, in writing', { handled: 'refused', toldInWriting: true }, []],
    ['unanswered', { handled: 'silent', disclosed: true }, []],
    ['done', { handled: 'done', disclosed: true, ...slow }, []],
  ])('%s', (_story, changed, duties) => expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(duties))
})

describe('words, readings, reviews, better ways', () => {
  test.each([
    ['updating', 'Actualiser'],
    ['rectification', 'Rectifier'],
    ['erasure', 'Effacer'],
    ['blocking', 'Verrouiller'],
  ] as const)('%s: %s', (wanted, words) => expect(ask({ wanted }).because[0]?.text.fr).toContain(words))
  test('what is wanted may be unknown', () =>
    expect(ask({ wanted: unknown }).because[0]?.text.fr).toContain('Rectifier'))
  test.each([
    ['cndp', ['rectification-addressee']],
    ['controller', []],
  ] as const)('sent to %s', (addressedTo, readings) =>
    expect(ask({ addressedTo }).readings.map(({ id }) => id)).toEqual(readings),
  )
  test('an heir’s own data are looked at', () =>
    expect(ask({ byHeir: true }).reviews.map(({ rule }) => rule)).toEqual(['decret-42']))
  test.each<[string, RectificationFacts, string]>([
    ['money back', { feeAsked: true }, 'feeAsked'],
    ['a letter', { toldInWriting: false }, 'toldInWriting'],
    ['third parties', { disclosed: true }, 'thirdPartiesTold'],
  ])('%s', (_story, changed, fact) =>
    expect(ask(changed, mended).alternatives).toMatchObject([{ conclusion: 'done', changes: [{ fact }] }]),
  )
  test('nothing is better than done', () => expect(ask({}, mended).alternatives).toEqual([]))
})

test('third parties told of what they never had', () => {
  expect(rectificationSubject.parse({ disclosed: false, thirdPartiesTold: true }).faults).toMatchObject([
    { kind: 'contradiction', facts: ['disclosed', 'thirdPartiesTold'] },
  ])
  expect(rectificationSubject.parse({ disclosed: true, thirdPartiesTold: true }).faults).toBeUndefined()
})
test('a measure that does not exist', () =>
  expect(rectificationSubject.parse({ wanted: 'portability' }).faults).toMatchObject([
    { kind: 'not-an-option' },
  ]))
test('on the eve of the law it was not in force', () =>
  expect(rectification.ask(wrongAddress, '2009-03-04').conclusion).toBe('not-in-force'))
