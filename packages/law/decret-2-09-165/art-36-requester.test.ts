// Decree arts 35-38, 40, 42 and family law: who may ask, by which way, with what; each proof on both sides of its edge.
import { describe, expect, test } from 'vitest'
import { type RequesterFacts, requesterSubject } from '../facts/requester.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { requester } from '../questions/requester.ts'
import { ON } from '../questions/rows.test-table.ts'

/** A client writes a letter asking for access, signed, dated, with a copy of the card, its number masked. */
const letter = {
  who: 'person',
  wanted: 'access',
  channel: 'written',
  identityShown: false,
  mandateShown: false,
  principalIdentityShown: false,
  heirship: 'none',
  guardianshipShown: false,
  personAge: 40,
  adviserPresent: false,
  signed: true,
  dated: true,
  namesAndBirth: true,
  objectStated: true,
  copyAttached: true,
  copyMasked: false,
  cardNumberKept: false,
} as const satisfies RequesterFacts

const bare = {
  signed: false,
  dated: false,
  namesAndBirth: false,
  objectStated: false,
  copyAttached: false,
} as const
const counter = {
  ...letter,
  channel: 'on-the-spot',
  identityShown: true,
  ...bare,
} as const satisfies RequesterFacts
const email = { ...letter, channel: 'electronic' } as const satisfies RequesterFacts
const unknown = undefined
const inOrder = ['decret-35-36-entitled']

describe('D.35-2, 38: on paper', () =>
  answerTable<RequesterFacts>(requester, letter, [
    ['D.38: access, all there', {}, 'entitled', inOrder],
    ['D.35-2: not signed', { signed: false }, 'ask', ['decret-35-2-signed']],
    ['D.35-2: no copy', { copyAttached: false }, 'ask', ['decret-35-2-copy']],
    ['D.35-2: no precise object', { objectStated: false }, 'ask', ['decret-35-2-object']],
    ['D.38: not dated', { dated: false }, 'ask', ['decret-38-dated']],
    ['D.38: no names', { namesAndBirth: false }, 'ask', ['decret-38-names']],
    [
      'D.38: nothing at all',
      bare,
      'ask',
      ['decret-35-2-copy', 'decret-35-2-signed', 'decret-38-dated', 'decret-38-names', 'decret-35-2-object'],
    ],
    ['D.40-1: rectification, not dated', { wanted: 'correction', dated: false }, 'ask', ['decret-38-dated']],
    ['D.40-1: updating, no names', { wanted: 'updating', namesAndBirth: false }, 'ask', ['decret-38-names']],
    [
      'D.35-2: objection, neither dated nor named',
      { wanted: 'objection', dated: false, namesAndBirth: false },
      'entitled',
      inOrder,
    ],
    ['D.35-2: objection, not signed', { wanted: 'objection', signed: false }, 'ask', ['decret-35-2-signed']],
    ['D.35-2: objection, no copy', { wanted: 'objection', copyAttached: false }, 'ask', ['decret-35-2-copy']],
    [
      'D.35-2: objection, no precise object',
      { wanted: 'objection', objectStated: false },
      'ask',
      ['decret-35-2-object'],
    ],
    ['D.35-2: the document need not be shown as well', { identityShown: false }, 'entitled', inOrder],
    ['D.35-2: whether it is signed is not known', { signed: unknown }, 'undetermined', ['signed']],
    [
      'D.35-2: whether a copy is there is not known',
      { copyAttached: unknown },
      'undetermined',
      ['copyAttached'],
    ],
    [
      'D.35-2: whether the object is precise is not known',
      { objectStated: unknown },
      'undetermined',
      ['objectStated'],
    ],
    ['D.38: whether it is dated is not known', { dated: unknown }, 'undetermined', ['dated']],
    [
      'D.38: whether names are there is not known',
      { namesAndBirth: unknown },
      'undetermined',
      ['namesAndBirth'],
    ],
    [
      '9-2: an end to prospecting, with nothing',
      { wanted: 'stop-prospecting', ...bare },
      'entitled',
      inOrder,
    ],
  ]))

describe('D.38, 40-1: electronically', () =>
  answerTable<RequesterFacts>(requester, email, [
    ['D.38: access, all there', {}, 'entitled', inOrder],
    ['D.38: not signed, whatever the medium', { signed: false }, 'ask', ['decret-35-2-signed']],
    ['D.38: not dated, whatever the medium', { dated: false }, 'ask', ['decret-38-dated']],
    ['D.38: no copy', { copyAttached: false }, 'ask', ['decret-35-2-copy']],
    ['D.38: no names', { namesAndBirth: false }, 'ask', ['decret-38-names']],
    ['D.38: access asks for no precise object there', { objectStated: false }, 'entitled', inOrder],
    [
      'D.40-1: a rectification does',
      { wanted: 'correction', objectStated: false },
      'ask',
      ['decret-35-2-object'],
    ],
    [
      'D.40-1: so does an updating',
      { wanted: 'updating', objectStated: false },
      'ask',
      ['decret-35-2-object'],
    ],
    [
      '9-1: objection: identity by any means',
      { wanted: 'objection', ...bare, identityShown: true },
      'entitled',
      inOrder,
    ],
    ['9-1: objection, no identity', { wanted: 'objection', ...bare }, 'ask', ['decret-36-1-identity']],
    [
      '9-1: objection, identity not known',
      { wanted: 'objection', identityShown: unknown },
      'undetermined',
      ['identityShown'],
    ],
    [
      '9-2: an end to prospecting, with nothing',
      { wanted: 'stop-prospecting', ...bare },
      'entitled',
      inOrder,
    ],
  ]))

describe('D.36-1: on the spot', () =>
  answerTable<RequesterFacts>(requester, counter, [
    ['D.36-1: the document is shown, nothing is written', {}, 'entitled', inOrder],
    ['D.36-1: no document', { identityShown: false }, 'ask', ['decret-36-1-identity']],
    ['D.36-1: not known', { identityShown: unknown }, 'undetermined', ['identityShown']],
    ['D.36-1: rectification', { wanted: 'correction' }, 'entitled', inOrder],
    [
      'D.36-1: objection, no document',
      { wanted: 'objection', identityShown: false },
      'ask',
      ['decret-36-1-identity'],
    ],
    ['9-2: an end to prospecting', { wanted: 'stop-prospecting', identityShown: false }, 'entitled', inOrder],
    [
      'D.35-1: by which way is not known',
      { channel: unknown, identityShown: false },
      'undetermined',
      ['channel'],
    ],
    [
      'D.35: what is wanted is not known: with the document shown it does not matter',
      { wanted: unknown },
      'entitled',
      inOrder,
    ],
    [
      'D.35: what is wanted is not known, no document',
      { wanted: unknown, identityShown: false },
      'undetermined',
      ['wanted'],
    ],
    ['D.36-1: who comes is not known', { who: unknown }, 'undetermined', ['who']],
  ]))

describe('D.36-1: a mandated third party', () => {
  const agent = { ...counter, who: 'mandatary', mandateShown: true, principalIdentityShown: true } as const
  answerTable<RequesterFacts>(requester, agent, [
    ['D.36-1: mandate and both identities', {}, 'entitled', inOrder],
    ['D.36-1: no mandate', { mandateShown: false }, 'ask', ['decret-36-1-mandate']],
    ['D.36-1: mandate not known', { mandateShown: unknown }, 'undetermined', ['mandateShown']],
    [
      'D.36-1: not the principal’s identity',
      { principalIdentityShown: false },
      'ask',
      ['decret-36-1-principal'],
    ],
    [
      'D.36-1: the principal’s identity not known',
      { principalIdentityShown: unknown },
      'undetermined',
      ['principalIdentityShown'],
    ],
    ['D.36-1: not the agent’s identity', { identityShown: false }, 'ask', ['decret-36-1-identity']],
    [
      'D.36-1: nothing',
      { identityShown: false, mandateShown: false, principalIdentityShown: false },
      'ask',
      ['decret-36-1-identity', 'decret-36-1-mandate', 'decret-36-1-principal'],
    ],
    [
      'D.36-1: in writing, with the same proofs',
      { ...letter, who: 'mandatary', mandateShown: true, principalIdentityShown: true },
      'entitled',
      inOrder,
    ],
    [
      '9-2: an end to prospecting needs no mandate',
      { wanted: 'stop-prospecting', mandateShown: false, principalIdentityShown: false },
      'entitled',
      inOrder,
    ],
    ['D.36-1: another third party', { who: 'other' }, 'not-entitled', ['decret-36-1-other']],
    [
      '9-2: another third party ends prospecting',
      { who: 'other', wanted: 'stop-prospecting' },
      'entitled',
      inOrder,
    ],
  ])
  test.each([
    ['on-the-spot', []],
    ['written', ['mandate-by-any-channel']],
    ['electronic', ['mandate-by-any-channel']],
  ] as const)('%s', (channel, readings) =>
    expect(
      requester
        .ask(
          {
            ...letter,
            who: 'mandatary',
            mandateShown: true,
            principalIdentityShown: true,
            identityShown: true,
            channel,
          },
          ON,
        )
        .readings.map(({ id }) => id),
    ).toEqual(readings),
  )
  test('whose identity is a reading', () =>
    expect(
      requester.ask({ ...agent, principalIdentityShown: false }, ON).readings.map(({ id }) => id),
    ).toEqual(['both-identities']))
})

describe('D.42: an heir', () => {
  const heir = { ...counter, who: 'heir', wanted: 'updating', heirship: 'deed' } as const
  answerTable<RequesterFacts>(requester, heir, [
    ['D.42: a deed', {}, 'entitled', inOrder],
    ['D.42: the civil-status booklet', { heirship: 'civil-status-booklet' }, 'entitled', inOrder],
    ['D.42: another document', { heirship: 'other' }, 'ask', ['decret-42-proof']],
    ['D.42: nothing', { heirship: 'none' }, 'ask', ['decret-42-proof']],
    ['D.42: not known', { heirship: unknown }, 'undetermined', ['heirship']],
    ['D.42: nor their own identity', { identityShown: false }, 'ask', ['decret-36-1-identity']],
    ['D.42: access', { wanted: 'access' }, 'not-entitled', ['decret-42-only']],
    ['D.42: erasure', { wanted: 'correction' }, 'not-entitled', ['decret-42-only']],
    ['D.42: objection', { wanted: 'objection' }, 'not-entitled', ['decret-42-only']],
    [
      '9-2: an end to prospecting in the deceased’s name',
      { wanted: 'stop-prospecting', heirship: 'none' },
      'entitled',
      inOrder,
    ],
  ])
})

describe('family law: minors', () => {
  const guardian = { ...counter, who: 'guardian', guardianshipShown: true, personAge: 9 } as const
  answerTable<RequesterFacts>(requester, guardian, [
    ['209: a child of nine', {}, 'entitled', inOrder],
    ['209: seventeen', { personAge: 17 }, 'entitled', inOrder],
    ['209: eighteen', { personAge: 18 }, 'not-entitled', ['majority-reached']],
    ['209: nineteen', { personAge: 19 }, 'not-entitled', ['majority-reached']],
    ['209: the age is not known', { personAge: unknown }, 'undetermined', ['personAge']],
    ['209: no proof of guardianship', { guardianshipShown: false }, 'ask', ['guardianship-to-prove']],
    ['209: proof not known', { guardianshipShown: unknown }, 'undetermined', ['guardianshipShown']],
    [
      '209: an end to prospecting',
      { personAge: 30, guardianshipShown: false, wanted: 'stop-prospecting' },
      'entitled',
      inOrder,
    ],
    [
      '209: a minor alone, seventeen',
      { who: 'person', personAge: 17 },
      'entitled',
      [...inOrder, 'minor-asks-alone'],
    ],
    ['209: a person of eighteen', { who: 'person', personAge: 18 }, 'entitled', inOrder],
    ['209: a person whose age is not known', { who: 'person', personAge: unknown }, 'entitled', inOrder],
    [
      '209: an agent’s principal is not asked about',
      { who: 'mandatary', mandateShown: true, principalIdentityShown: true, personAge: 9 },
      'entitled',
      inOrder,
    ],
  ])
  test.each<[string, RequesterFacts, string[], string[]]>([
    ['a guardian', {}, ['minors-and-guardians'], []],
    ['a guardian of an adult', { personAge: 18 }, ['minors-and-guardians'], ['majority-reached']],
    ['a guardian without proof', { guardianshipShown: false }, ['minors-and-guardians'], []],
    ['a minor alone', { who: 'person' }, ['minors-and-guardians'], ['minor-asks-alone']],
    ['an adult', { who: 'person', personAge: 18 }, [], []],
  ])('%s', (_story, changed, readings, reviews) => {
    const answer = requester.ask({ ...guardian, ...changed }, ON)
    expect(answer.readings.map(({ id }) => id)).toEqual(readings)
    expect(answer.reviews.map(({ rule }) => rule)).toEqual(reviews)
  })
})

const ask = (changed: RequesterFacts, plain: RequesterFacts = letter) =>
  requester.ask({ ...plain, ...changed }, ON)

describe('duties, watches', () => {
  test.each<[string, RequesterFacts, string[]]>([
    ['nothing missing', {}, []],
    ['something missing', { signed: false }, ['decret-37-1']],
    [
      'an adviser at the counter',
      { channel: 'on-the-spot', identityShown: true, adviserPresent: true },
      ['decret-36-1-adviser'],
    ],
    ['no adviser', { channel: 'on-the-spot', identityShown: true }, []],
    ['an adviser, by letter', { adviserPresent: true }, []],
    ['the number is kept', { cardNumberKept: true }, ['art-12-1-e-copy']],
  ])('%s', (_story, changed, duties) => expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(duties))

  test('a masked copy is accepted, and said to be a reading', () => {
    const answer = ask({ copyMasked: true })
    expect(answer.conclusion).toBe('entitled')
    expect(answer.because.map(({ rule }) => rule)).toEqual([...inOrder, 'masked-copy'])
    expect(answer.readings.map(({ id }) => id)).toEqual(['masked-copies'])
  })
  test('an unmasked copy is no matter', () => expect(ask({}).readings).toEqual([]))
})

test('masked, though not attached', () => {
  expect(requesterSubject.parse({ copyAttached: false, copyMasked: true }).faults).toMatchObject([
    { kind: 'contradiction', facts: ['copyAttached', 'copyMasked'] },
  ])
  expect(requesterSubject.parse({ copyAttached: true, copyMasked: true }).faults).toBeUndefined()
})
test.each([
  [{ personAge: -1 }, 'negative-count'],
  [{ who: 'neighbour' }, 'not-an-option'],
  [{ shoeSize: 42 }, 'unknown-fact'],
])('%o', (facts, kind) => expect(requesterSubject.parse(facts).faults).toMatchObject([{ kind }]))
test('on the eve of the law it was not in force', () =>
  expect(requester.ask(letter, '2009-03-04').conclusion).toBe('not-in-force'))
