// Art. 7 and the decree's 34-2, 36-2, 39: a request of access, from the wrong door to the full answer.
import { describe, expect, test } from 'vitest'
import { type AccessFacts, accessSubject } from '../facts/access-request.ts'
import { access } from '../questions/access.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { ON } from '../questions/rows.test-table.ts'

const everything = [
  'confirmation',
  'purposes',
  'categories',
  'recipients',
  'data',
  'origin',
  'logic',
] as const

/** A client asks at the counter, shows a card, and can be answered at once. */
const atTheCounter = {
  jointControllers: 'no',
  empowered: true,
  identityProven: true,
  intervalReasonable: true,
  manifestlyAbusive: false,
  abuseProven: false,
  handled: 'not-yet',
  answerableNow: true,
  acknowledged: false,
  cndpContacted: false,
  processed: true,
  originKnown: true,
  automated: true,
  given: [],
  intelligible: true,
  codesExplained: true,
  feeAsked: false,
} as const satisfies AccessFacts

const answered = { ...atTheCounter, handled: 'answered', given: everything } as const satisfies AccessFacts
const unknown = undefined
const without = (...left: readonly string[]) => ({ given: everything.filter(item => !left.includes(item)) })

describe('art. 7: before the answer', () =>
  answerTable<AccessFacts>(access, atTheCounter, [
    ['7-1: identity shown, at once', {}, 'answer', ['art-7-1']],
    ['7-1: identity not shown', { identityProven: false }, 'identify', ['art-7-1-identity']],
    ['7-1: identity not known', { identityProven: unknown }, 'undetermined', ['identityProven']],
    ['D.39-2: not empowered', { empowered: false }, 'forward', ['decret-39-2']],
    [
      'D.39-2: not empowered, and not identified: it is passed on',
      { empowered: false, identityProven: false },
      'forward',
      ['decret-39-2'],
    ],
    ['D.39-2: whether empowered is not known', { empowered: unknown }, 'undetermined', ['empowered']],
    ['D.39-1: joint, any may be asked', { jointControllers: 'any' }, 'answer', ['art-7-1']],
    ['D.39-1: joint, another answers for all', { jointControllers: 'another' }, 'forward', ['decret-39-1']],
    ['D.39-1: not known', { jointControllers: unknown }, 'undetermined', ['jointControllers']],
    [
      'D.39: both',
      { jointControllers: 'another', empowered: false },
      'forward',
      ['decret-39-1', 'decret-39-2'],
    ],
    ['7-b: abusive, proven', { manifestlyAbusive: true, abuseProven: true }, 'may-refuse', ['art-7-abusive']],
    [
      '7-b: abusive, proven, refused',
      { manifestlyAbusive: true, abuseProven: true, handled: 'refused' },
      'may-refuse',
      ['art-7-abusive'],
    ],
    ['7-b: abusive, not proven', { manifestlyAbusive: true }, 'answer', ['art-7-1', 'art-7-abuse-burden']],
    ['7-b: proof of nothing', { abuseProven: true }, 'answer', ['art-7-1']],
    [
      '7-b: whether it is abusive is not known',
      { manifestlyAbusive: unknown, abuseProven: true },
      'undetermined',
      ['manifestlyAbusive'],
    ],
    [
      '7-b: whether it can be proven is not known',
      { manifestlyAbusive: true, abuseProven: unknown },
      'undetermined',
      ['abuseProven'],
    ],
    ['7-1: too soon, not abusive', { intervalReasonable: false }, 'answer', ['art-7-1', 'art-7-1-interval']],
    [
      '7-1: too soon, and abusive',
      { intervalReasonable: false, manifestlyAbusive: true, abuseProven: true },
      'may-refuse',
      ['art-7-abusive'],
    ],
    ['7: refused', { handled: 'refused' }, 'refused', ['art-7-refused']],
    [
      '7: refused as abusive, without proof',
      { handled: 'refused', manifestlyAbusive: true },
      'refused',
      ['art-7-refused', 'art-7-abuse-burden'],
    ],
    [
      '7: refused for want of identity',
      { handled: 'refused', identityProven: false },
      'identify',
      ['art-7-1-identity'],
    ],
    ['7: where it stands is not known', { handled: unknown }, 'undetermined', ['handled']],
    ['D.36-2: not at once', { answerableNow: false }, 'defer', ['decret-36-2']],
    ['D.36-2: whether at once is not known', { answerableNow: unknown }, 'undetermined', ['answerableNow']],
  ]))

describe('art. 7: the answer', () =>
  answerTable<AccessFacts>(access, answered, [
    ['7: all of it', {}, 'answered', ['art-7-answered']],
    [
      '7: answered, although it could have been opposed',
      { manifestlyAbusive: true, abuseProven: true },
      'answered',
      ['art-7-answered'],
    ],
    ['7-a: no confirmation', without('confirmation'), 'lacking', ['art-7-a-confirmation']],
    ['7-a: no purposes', without('purposes'), 'lacking', ['art-7-a-purposes']],
    ['7-a: no categories', without('categories'), 'lacking', ['art-7-a-categories']],
    ['7-a: no recipients', without('recipients'), 'lacking', ['art-7-a-recipients']],
    ['7-b: no data', without('data'), 'lacking', ['art-7-b-data']],
    ['7-b: no origin', without('origin'), 'lacking', ['art-7-b-origin']],
    [
      '7-b: no origin, none known',
      { ...without('origin'), originKnown: false },
      'answered',
      ['art-7-answered'],
    ],
    [
      '7-b: whether the origin is known is not known',
      { ...without('origin'), originKnown: unknown },
      'undetermined',
      ['originKnown'],
    ],
    ['7-c: no logic', without('logic'), 'lacking', ['art-7-c-logic']],
    [
      '7-c: no logic, nothing automated',
      { ...without('logic'), automated: false },
      'answered',
      ['art-7-answered'],
    ],
    [
      '7-c: whether it is automated is not known',
      { ...without('logic'), automated: unknown },
      'undetermined',
      ['automated'],
    ],
    [
      '7-a: none processed: the confirmation is enough',
      { processed: false, given: ['confirmation'] },
      'answered',
      ['art-7-answered'],
    ],
    [
      '7-a: none processed, and not even that said',
      { processed: false, given: [] },
      'lacking',
      ['art-7-a-confirmation'],
    ],
    [
      '7-a: none processed: there is nothing to make intelligible',
      { processed: false, given: ['confirmation'], intelligible: false },
      'answered',
      ['art-7-answered'],
    ],
    [
      '7-a: whether any is processed is not known',
      { processed: unknown, given: ['confirmation'] },
      'undetermined',
      ['processed'],
    ],
    ['7: what was given is not known', { given: unknown }, 'undetermined', ['given']],
    ['7-b: not intelligible', { intelligible: false }, 'lacking', ['art-7-b-intelligible']],
    [
      '7-b: whether it is intelligible is not known',
      { intelligible: unknown },
      'undetermined',
      ['intelligible'],
    ],
    ['D.34-2: codes', { codesExplained: false }, 'lacking', ['decret-34-2']],
    [
      'D.34-2: whether codes are explained is not known',
      { codesExplained: unknown },
      'undetermined',
      ['codesExplained'],
    ],
    ['7-1: paid for', { feeAsked: true }, 'lacking', ['art-7-1-free']],
    ['7-1: whether it was paid for is not known', { feeAsked: unknown }, 'undetermined', ['feeAsked']],
    ['7-1: answered without knowing to whom', { identityProven: false }, 'identify', ['art-7-1-identity']],
    [
      '7: nothing at all in the answer',
      { given: [] },
      'lacking',
      [
        'art-7-a-confirmation',
        'art-7-a-purposes',
        'art-7-a-categories',
        'art-7-a-recipients',
        'art-7-b-data',
        'art-7-b-origin',
        'art-7-c-logic',
      ],
    ],
  ]))

const ask = (changed: AccessFacts, plain: AccessFacts = atTheCounter) =>
  access.ask({ ...plain, ...changed }, ON)

describe('duties', () => {
  const late = { answerableNow: false } as const
  test.each<[string, AccessFacts, string[]]>([
    ['to be answered now', {}, ['art-7-content']],
    ['not at once', late, ['art-7-content', 'decret-36-2-acknowledgement', 'decret-36-2-cndp']],
    ['acknowledged', { ...late, acknowledged: true }, ['art-7-content', 'decret-36-2-cndp']],
    [
      'the CNDP contacted',
      { ...late, cndpContacted: true },
      ['art-7-content', 'decret-36-2-acknowledgement'],
    ],
    ['answered', { handled: 'answered', ...late }, []],
    ['what is held is not known', { processed: unknown }, []],
    ['none is held', { processed: false, originKnown: unknown, automated: unknown }, ['art-7-content']],
    ['the origin is not known of', { originKnown: unknown }, []],
  ])('%s', (_story, changed, duties) => expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(duties))

  test.each<[string, AccessFacts, string[], string[]]>([
    ['all', {}, ['l’origine', 'la logique', 'les finalités'], []],
    ['no origin', { originKnown: false }, ['la logique'], ['l’origine']],
    ['nothing automated', { automated: false }, ['l’origine'], ['la logique']],
    ['none held', { processed: false }, ['la confirmation'], ['les finalités', 'l’origine', 'la logique']],
  ])('what to give: %s', (_story, changed, told, untold) => {
    const text = ask(changed).duties[0]?.text.fr ?? ''
    for (const words of told) expect(text).toContain(words)
    for (const words of untold) expect(text).not.toContain(words)
    expect(ask(changed).duties[0]?.text.en).toContain('confirmation whether data are processed')
  })
})

describe('readings, reviews, better ways', () => {
  test('too soon is a reading', () =>
    expect(ask({ intervalReasonable: false }).readings.map(({ id }) => id)).toEqual(['reasonable-intervals']))
  test('a refusal as abusive is looked at by a second person', () =>
    expect(ask({ manifestlyAbusive: true, abuseProven: true }).reviews.map(({ rule }) => rule)).toEqual([
      'art-7-abusive',
    ]))
  test.each<[string, AccessFacts, string]>([
    ['an item', without('recipients'), 'given'],
    ['clear data', { intelligible: false }, 'intelligible'],
    ['codes', { codesExplained: false }, 'codesExplained'],
    ['money back', { feeAsked: true }, 'feeAsked'],
    ['a confirmation that there are none', { processed: false, given: [] }, 'given'],
  ])('%s makes the answer whole', (_story, changed, fact) =>
    expect(ask(changed, answered).alternatives).toMatchObject([
      { conclusion: 'answered', changes: [{ fact }] },
    ]),
  )
  test('what to give is told in words', () => {
    const text = ask(without('recipients'), answered).alternatives[0]?.text
    expect(text?.fr).toContain('communiquer – les destinataires ou leurs catégories')
    expect(text?.en).toContain('give – the recipients or their categories')
  })
  test('nothing is better than a full answer', () => expect(ask({}, answered).alternatives).toEqual([]))
})

test('data given of a person of whom there are none', () => {
  expect(accessSubject.parse({ processed: false, given: ['data'] }).faults).toMatchObject([
    { kind: 'contradiction', facts: ['processed', 'given'] },
  ])
  expect(accessSubject.parse({ processed: false, given: ['confirmation'] }).faults).toBeUndefined()
})
test('an item that does not exist', () =>
  expect(accessSubject.parse({ given: ['profile'] }).faults).toMatchObject([{ kind: 'not-an-option' }]))
test('on the eve of the law it was not in force', () =>
  expect(access.ask(atTheCounter, '2009-03-04').conclusion).toBe('not-in-force'))
