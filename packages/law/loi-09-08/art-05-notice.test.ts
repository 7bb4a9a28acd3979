// Arts 5, 6, 19 and the decree's 34, 43, 44: each item of a notice, each exception, on both sides of its edge.
import { describe, expect, test } from 'vitest'
import { type NoticeFacts, noticeItems, noticeSubject } from '../facts/notice.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { notice } from '../questions/notice.ts'
import { ON } from '../questions/rows.test-table.ts'

const everything = [
  'controller',
  'purposes',
  'recipients',
  'answers',
  'rights',
  'filing',
  'network-risk',
] as const

/** A shop's order form on the web, declared, with its notice above the button. */
const orderForm = {
  defenceOrCrime: false,
  lawProvidesExpressly: false,
  exclusivelyJournalistic: false,
  informingImpossible: false,
  impossibilityTold: false,
  collectedFrom: 'person',
  told: everything,
  alreadyKnown: [],
  knowledgeProven: false,
  hasRepresentative: false,
  filing: 'receipt',
  express: true,
  toldWhen: 'before-collection',
  disclosurePlanned: false,
  documentsUsed: true,
  documentsCarryItems: true,
  openNetwork: true,
  receiptShown: true,
  collectedInWriting: true,
  objectionExcluded: false,
  objectionAsked: 'in-time',
  objectionProofKept: false,
} as const satisfies NoticeFacts

/** A list of prospects bought from a broker, by post. */
const boughtList = {
  ...orderForm,
  collectedFrom: 'elsewhere',
  toldWhen: 'before-recording',
  documentsUsed: false,
  documentsCarryItems: false,
  openNetwork: false,
} as const satisfies NoticeFacts

const without = (...left: readonly string[]) => ({ told: everything.filter(item => !left.includes(item)) })
const unknown = undefined
const complete = ['art-5']

describe('art. 5-1: the items, one by one', () => {
  answerTable<NoticeFacts>(notice, orderForm, [
    ['5: all is told, in time and clearly', {}, 'complete', complete],
    ['5-1-a: not who the controller is', without('controller'), 'lacking', ['art-5-1-a']],
    ['5-1-b: not for which purposes', without('purposes'), 'lacking', ['art-5-1-b']],
    ['5-1-c: not the recipients', without('recipients'), 'lacking', ['art-5-1-c-recipients']],
    ['5-1-c: not which answers are compulsory', without('answers'), 'lacking', ['art-5-1-c-answers']],
    ['5-1-c: not the rights', without('rights'), 'lacking', ['art-5-1-c-rights']],
    ['5-1-d: not the receipt', without('filing'), 'lacking', ['art-5-1-d']],
    ['5-4: not the risk of the network', without('network-risk'), 'lacking', ['art-5-4']],
    [
      '5-4: no open network, no warning',
      { ...without('network-risk'), openNetwork: false },
      'complete',
      complete,
    ],
    [
      '5-4: whether it is an open network is not known',
      { ...without('network-risk'), openNetwork: unknown },
      'undetermined',
      ['openNetwork'],
    ],
    [
      '5-1: nothing at all is told: every item is lacking',
      { told: [] },
      'lacking',
      [
        'art-5-1-a',
        'art-5-1-b',
        'art-5-1-c-recipients',
        'art-5-1-c-answers',
        'art-5-1-c-rights',
        'art-5-1-d',
        'art-5-4',
      ],
    ],
    ['5-1: what is told is not known', { told: unknown }, 'undetermined', ['told']],
    [
      '5-1-a: a representative who is not named',
      { hasRepresentative: true },
      'lacking',
      ['art-5-1-a-representative'],
    ],
    [
      '5-1-a: a representative who is named',
      { hasRepresentative: true, told: [...everything, 'representative'] },
      'complete',
      complete,
    ],
    [
      '5-1-a: whether there is a representative is not known',
      { hasRepresentative: unknown },
      'undetermined',
      ['hasRepresentative'],
    ],
    [
      '5-1-d: an authorisation is told of as a receipt is',
      { ...without('filing'), filing: 'authorisation' },
      'lacking',
      ['art-5-1-d'],
    ],
    [
      '5-1-d: exempt: there is no receipt to tell of',
      { ...without('filing'), filing: 'exempt' },
      'complete',
      complete,
    ],
    [
      '5-1-d: neither receipt nor authorisation',
      { ...without('filing'), filing: 'none' },
      'lacking',
      ['art-5-1-d-none'],
    ],
    ['5-1-d: what it holds is not known', { filing: unknown }, 'undetermined', ['filing']],
  ])
})

describe('art. 5: what is known already', () => {
  answerTable<NoticeFacts>(notice, { ...orderForm, knowledgeProven: true }, [
    ...(
      [
        ['controller', 'art-5-1-a'],
        ['purposes', 'art-5-1-b'],
        ['recipients', 'art-5-1-c-recipients'],
        ['answers', 'art-5-1-c-answers'],
        ['rights', 'art-5-1-c-rights'],
        ['filing', 'art-5-1-d'],
        ['network-risk', 'art-5-4'],
      ] as const
    ).map(
      ([item, rule]) =>
        [
          `5: ${item} is known, and proven`,
          { ...without(item), alreadyKnown: [item] },
          'complete',
          ['art-5', `${rule}-known`],
        ] as const,
    ),
    [
      '5: the representative is known',
      { hasRepresentative: true, alreadyKnown: ['representative'] },
      'complete',
      ['art-5', 'art-5-1-a-representative-known'],
    ],
    [
      '5: another item is known',
      { ...without('purposes'), alreadyKnown: ['rights'] },
      'lacking',
      ['art-5-1-b'],
    ],
    [
      '5: known, but it cannot be proven',
      { ...without('purposes'), alreadyKnown: ['purposes'], knowledgeProven: false },
      'lacking',
      ['art-5-1-b'],
    ],
    [
      '5: whether it can be proven is not known',
      { ...without('purposes'), alreadyKnown: ['purposes'], knowledgeProven: unknown },
      'undetermined',
      ['knowledgeProven'],
    ],
    [
      '5: what is known is not known',
      { ...without('purposes'), alreadyKnown: unknown },
      'undetermined',
      ['alreadyKnown'],
    ],
  ])
})

describe('art. 5: how and when', () => {
  answerTable<NoticeFacts>(notice, orderForm, [
    ['5-1: vague', { express: false }, 'lacking', ['art-5-1-express']],
    ['5-1: whether it is clear is not known', { express: unknown }, 'undetermined', ['express']],
    [
      '5-1: told once the data are in, before recording',
      { toldWhen: 'before-recording' },
      'lacking',
      ['art-5-1-before'],
    ],
    ['5-1: told when first disclosed', { toldWhen: 'at-first-disclosure' }, 'lacking', ['art-5-1-before']],
    ['5-1: told later', { toldWhen: 'later' }, 'lacking', ['art-5-1-before']],
    ['5-1: when is not known', { toldWhen: unknown }, 'undetermined', ['toldWhen']],
    ['5-2: a form without the items', { documentsCarryItems: false }, 'lacking', ['art-5-2']],
    ['5-2: no document is used', { documentsUsed: false, documentsCarryItems: false }, 'complete', complete],
    [
      '5-2: whether documents are used is not known',
      { documentsUsed: unknown, documentsCarryItems: false },
      'undetermined',
      ['documentsUsed'],
    ],
    [
      '5-2: whether they carry the items is not known',
      { documentsCarryItems: unknown },
      'undetermined',
      ['documentsCarryItems'],
    ],
  ])
})

describe('art. 5-3: data from elsewhere', () => {
  answerTable<NoticeFacts>(notice, boughtList, [
    ['5-3: told before recording', {}, 'complete', complete],
    ['5-3: told before collection', { toldWhen: 'before-collection' }, 'complete', complete],
    ['5-3: told later', { toldWhen: 'later' }, 'lacking', ['art-5-3-late']],
    [
      '5-3: told later, although a disclosure is planned',
      { toldWhen: 'later', disclosurePlanned: true },
      'lacking',
      ['art-5-3-late'],
    ],
    [
      '5-3: told at the first disclosure, one being planned',
      { toldWhen: 'at-first-disclosure', disclosurePlanned: true },
      'complete',
      complete,
    ],
    [
      '5-3: told at the first disclosure, none being planned',
      { toldWhen: 'at-first-disclosure', disclosurePlanned: false },
      'lacking',
      ['art-5-3-late'],
    ],
    [
      '5-3: whether one was planned is not known',
      { toldWhen: 'at-first-disclosure', disclosurePlanned: unknown },
      'undetermined',
      ['disclosurePlanned'],
    ],
    ['5-3: not the purposes', without('purposes'), 'lacking', ['art-5-1-b']],
    ['5-3: not the rights', without('rights'), 'lacking', ['art-5-1-c-rights']],
    ['5-3: the receipt need not be told', without('filing'), 'complete', complete],
    ['5-3: nor does its absence keep the notice incomplete', { filing: 'none' }, 'complete', complete],
    ['5-3: express words are asked of direct collection only', { express: false }, 'complete', complete],
    ['5-3: documents are those of a direct collection', { documentsUsed: true }, 'complete', complete],
    ['D.43: the question is put to the person asked only', { objectionAsked: 'no' }, 'complete', complete],
    [
      'D.44: nor is proof wanted of a collection from elsewhere',
      { collectedInWriting: false },
      'complete',
      complete,
    ],
    ['5-4: read off the open web', { openNetwork: true, ...without('network-risk') }, 'lacking', ['art-5-4']],
    [
      '5: where the data come from is not known',
      { collectedFrom: unknown },
      'undetermined',
      ['collectedFrom'],
    ],
  ])
})

describe('art. 6: where nothing need be told', () => {
  const silent = {
    ...orderForm,
    told: [],
    express: false,
    toldWhen: 'later',
    documentsCarryItems: false,
  } as const
  answerTable<NoticeFacts>(notice, silent, [
    ['6-a: defence, State security, crime', { defenceOrCrime: true }, 'not-due', ['art-6-a']],
    ['6-b: impossible', { informingImpossible: true }, 'not-due', ['art-6-b']],
    ['6-c: an express provision', { lawProvidesExpressly: true }, 'not-due', ['art-6-c']],
    ['6-d: exclusively a newspaper’s', { exclusivelyJournalistic: true }, 'not-due', ['art-6-d']],
    [
      '6: nothing filed, but informing is impossible',
      { informingImpossible: true, filing: 'none' },
      'not-due',
      ['art-6-b'],
    ],
    [
      '6: two at once',
      { defenceOrCrime: true, lawProvidesExpressly: true },
      'not-due',
      ['art-6-a', 'art-6-c'],
    ],
    ['6-a: not known', { defenceOrCrime: unknown }, 'undetermined', ['defenceOrCrime']],
    ['6-b: not known', { informingImpossible: unknown }, 'undetermined', ['informingImpossible']],
    ['6-c: not known', { lawProvidesExpressly: unknown }, 'undetermined', ['lawProvidesExpressly']],
    ['6-d: not known', { exclusivelyJournalistic: unknown }, 'undetermined', ['exclusivelyJournalistic']],
    [
      '6 and D.43: the question about objecting does not hang on article 5',
      { lawProvidesExpressly: true, objectionAsked: 'no' },
      'lacking',
      ['decret-43-1'],
    ],
  ])
  answerTable<NoticeFacts>(notice, { ...boughtList, told: [], toldWhen: 'later' }, [
    ['6-b: impossible, for data from elsewhere', { informingImpossible: true }, 'not-due', ['art-6-b']],
  ])

  test.each(['art-6-b', 'art-6-c'])('%s is looked at by a person', rule => {
    const fact = rule === 'art-6-b' ? 'informingImpossible' : 'lawProvidesExpressly'
    expect(notice.ask({ ...silent, [fact]: true }, ON).reviews.map(each => each.rule)).toEqual([rule])
  })
})

describe('D.43-44: whether the person objects', () => {
  answerTable<NoticeFacts>(notice, orderForm, [
    ['D.43-1: the form does not ask', { objectionAsked: 'no' }, 'lacking', ['decret-43-1']],
    [
      'D.43-2: it asks after the answers are validated',
      { objectionAsked: 'late' },
      'lacking',
      ['decret-43-2'],
    ],
    ['D.43: whether it asks is not known', { objectionAsked: unknown }, 'undetermined', ['objectionAsked']],
    [
      'D.43: written or not is not known',
      { collectedInWriting: unknown, objectionAsked: 'no' },
      'undetermined',
      ['collectedInWriting'],
    ],
    [
      'D.44: by telephone, not asked',
      { collectedInWriting: false, objectionAsked: 'no' },
      'lacking',
      ['decret-44'],
    ],
    [
      'D.44: by telephone, asked once it is over',
      { collectedInWriting: false, objectionAsked: 'late' },
      'lacking',
      ['decret-44'],
    ],
    ['D.44: by telephone, asked, no proof', { collectedInWriting: false }, 'lacking', ['decret-44-proof']],
    [
      'D.44: by telephone, asked, proof kept',
      { collectedInWriting: false, objectionProofKept: true },
      'complete',
      complete,
    ],
    [
      'D.44: whether proof is kept is not known',
      { collectedInWriting: false, objectionProofKept: unknown },
      'undetermined',
      ['objectionProofKept'],
    ],
    ...(
      [
        ['decret-43-1', { objectionAsked: 'no' }],
        ['decret-43-2', { objectionAsked: 'late' }],
        ['decret-44', { objectionAsked: 'no', collectedInWriting: false }],
        ['decret-44-proof', { collectedInWriting: false }],
      ] as const
    ).map(
      ([rule, changed]) =>
        [
          `9-3: objection is excluded: ${rule} is lifted`,
          { ...changed, objectionExcluded: true },
          'complete',
          ['art-5', 'decret-43-excluded'],
        ] as const,
    ),
    [
      '9-3: whether objection is excluded is not known',
      { objectionAsked: 'no', objectionExcluded: unknown },
      'undetermined',
      ['objectionExcluded'],
    ],
  ])
})

const ask = (changed: NoticeFacts) => notice.ask({ ...orderForm, ...changed }, ON)

describe('duties', () => {
  test.each<[string, NoticeFacts, string[]]>([
    ['nothing lacking', {}, []],
    ['6-b: the CNDP is not told', { informingImpossible: true }, ['art-6-b-cndp']],
    ['6-b: the CNDP is told', { informingImpossible: true, impossibilityTold: true }, []],
    ['6-c: there is nothing to tell the CNDP', { lawProvidesExpressly: true }, []],
    ['19: the receipt is not shown everywhere', { receiptShown: false }, ['art-19-shown']],
    ['19: an authorisation is no receipt', { receiptShown: false, filing: 'authorisation' }, []],
    ['D.34-1: an item is lacking', without('rights'), ['decret-34-1']],
    ['D.34-1: only the moment is wrong', { toldWhen: 'later' }, []],
  ])('%s', (_story, changed, duties) => expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(duties))
})

describe('readings', () => {
  test.each<[string, NoticeFacts, string[]]>([
    ['5-1-c: due by default', without('recipients'), ['supplementary-items-by-default']],
    ['5-1-a: no doubt', without('controller'), []],
    [
      '5: who proves what is known',
      { ...without('rights'), alreadyKnown: ['rights'], knowledgeProven: true },
      ['knowledge-to-prove'],
    ],
    [
      'D.43: a right that is excluded',
      { objectionAsked: 'no', objectionExcluded: true },
      ['objection-question-where-excluded'],
    ],
  ])('%s', (_story, changed, readings) => expect(ask(changed).readings.map(({ id }) => id)).toEqual(readings))
})

describe('better ways', () => {
  test('what is lacking can be told', () => {
    const [better] = ask(without('rights', 'answers')).alternatives
    expect(better?.conclusion).toBe('complete')
    expect(better?.changes).toEqual([
      {
        fact: 'told',
        from: without('rights', 'answers').told,
        to: [...without('rights', 'answers').told, 'answers', 'rights'],
      },
    ])
    expect(better?.text.fr).toContain('le droit d’accès et de rectification')
  })
  test.each<[string, NoticeFacts, string]>([
    ['documents', { documentsCarryItems: false }, 'documentsCarryItems'],
    ['the question', { objectionAsked: 'no' }, 'objectionAsked'],
    ['its proof', { collectedInWriting: false }, 'objectionProofKept'],
    ['clarity', { express: false }, 'express'],
    ['the moment', { toldWhen: 'later' }, 'toldWhen'],
    ['the representative', { hasRepresentative: true }, 'told'],
  ])('%s', (_story, changed, fact) =>
    expect(ask(changed).alternatives.map(({ changes }) => changes.map(each => each.fact))).toEqual([[fact]]),
  )
  test('a form that says nothing is told all that it lacks, and nothing that would clash', () => {
    const [better, ...others] = ask({
      told: [],
      documentsUsed: false,
      documentsCarryItems: false,
      toldWhen: 'later',
    }).alternatives
    expect(others).toEqual([])
    expect(better?.conclusion).toBe('complete')
    expect(better?.changes.map(({ fact }) => fact)).toEqual(['told', 'toldWhen'])
    expect(better?.changes[0]?.to).toEqual(everything)
    expect(better?.text.fr).toContain('les caractéristiques du récépissé ou de l’autorisation de la CNDP')
    expect(better?.text.en).toContain('the characteristics of the CNDP’s receipt or authorisation')
  })
  test('with a representative, and documents, these too', () => {
    const [better] = ask({ told: [], documentsCarryItems: false, hasRepresentative: true }).alternatives
    expect(better?.changes.map(({ fact }) => fact)).toEqual(['told', 'documentsCarryItems'])
    expect(better?.changes[0]?.to).toContain('representative')
  })
  test('a complete notice has none', () => expect(ask({}).alternatives).toEqual([]))
})

describe('facts that cannot both be true', () => {
  test.each<[string, NoticeFacts, string[]]>([
    [
      'a representative told of, yet none',
      { hasRepresentative: false, told: ['representative'] },
      ['hasRepresentative', 'told'],
    ],
    [
      'no documents, yet they carry the items',
      { documentsUsed: false, documentsCarryItems: true },
      ['documentsCarryItems', 'documentsUsed'],
    ],
  ])('%s', (_story, facts, named) => {
    expect(noticeSubject.parse(facts).faults).toMatchObject([{ kind: 'contradiction', facts: named }])
  })
  test('an item that does not exist', () =>
    expect(noticeSubject.parse({ told: ['colour'] }).faults).toMatchObject([{ kind: 'not-an-option' }]))
  test('every item of the list has its rule', () =>
    expect(Object.keys(noticeItems)).toHaveLength(everything.length + 1))
})

test('on the eve of the law it was not in force', () =>
  expect(notice.ask(orderForm, '2009-03-04').conclusion).toBe('not-in-force'))
