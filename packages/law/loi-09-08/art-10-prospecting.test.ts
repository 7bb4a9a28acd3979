// Art. 10, with 9 and 59: every means against consent, the customer exception, the objection and what the message says.
import { describe, expect, test } from 'vitest'
import type { ProspectingFacts } from '../facts/prospecting.ts'
import { consentForms } from '../facts/purpose.ts'
import { answerTable, reasonsOf } from '../questions/answers.test-table.ts'
import { prospecting } from '../questions/prospecting.ts'
import { ON } from '../questions/rows.test-table.ts'
import { type Channel, channels } from '../words/channels.ts'

const unknown = undefined
const everyChannel = Object.keys(channels) as Channel[]
const machines: readonly Channel[] = ['automatic-call', 'fax', 'email', 'sms', 'messaging', 'push']
const named: readonly Channel[] = ['automatic-call', 'fax', 'email']

const noCustomer = {
  collectedDirectly: false,
  collectedLawfully: false,
  collectedOnSale: false,
  analogousOffer: false,
  samePerson: false,
  refusalOfferedAtCollection: false,
  refusalInEveryMessage: false,
  refusalPlain: false,
  refusalFree: false,
} as const satisfies ProspectingFacts

/** Someone who ticked a box for e-mail offers, and is no customer. */
const subscriber = {
  promotes: 'goods-or-services',
  channel: 'email',
  addressee: 'natural-person',
  objected: false,
  consentToThisMeans: true,
  consentPrior: true,
  consentGivenBy: 'ticked-box',
  consentFree: true,
  consentSpecific: true,
  consentInformed: true,
  consentProvable: true,
  ...noCustomer,
  stopAddress: 'valid',
  senderHidden: false,
  announcedSubject: 'related',
} as const satisfies ProspectingFacts

const noConsent = {
  consentToThisMeans: false,
  consentPrior: false,
  consentGivenBy: 'silence',
  consentFree: false,
  consentSpecific: false,
  consentInformed: false,
  consentProvable: false,
} as const satisfies ProspectingFacts

/** Someone who bought a pair of shoes, was offered to refuse then, and is written to about shoes. */
const customer = {
  ...subscriber,
  ...noConsent,
  collectedDirectly: true,
  collectedLawfully: true,
  collectedOnSale: true,
  analogousOffer: true,
  samePerson: true,
  refusalOfferedAtCollection: true,
  refusalInEveryMessage: true,
  refusalPlain: true,
  refusalFree: true,
} as const satisfies ProspectingFacts

/** An address from a list that was bought. */
const stranger = { ...subscriber, ...noConsent } as const satisfies ProspectingFacts

const notACustomer = [
  'art-10-4-not-direct',
  'art-10-4-not-lawful',
  'art-10-4-no-sale',
  'art-10-4-not-analogous',
  'art-10-4-other-person',
  'art-10-4-not-at-collection',
  'art-10-4-not-each-time',
  'art-10-4-not-plain',
  'art-10-4-not-free',
] as const

const table = (plain: ProspectingFacts, rows: Parameters<typeof answerTable<ProspectingFacts>>[2]) =>
  answerTable<ProspectingFacts>(prospecting, plain, rows)

for (const channel of everyChannel) {
  const { en } = channels[channel]
  const machine = machines.includes(channel)
  const email = channel === 'email'
  const elsewhere = ['other-rules', ['art-10-1-voice-or-post']] as const
  const whyNotCustomer = email ? notACustomer : ['art-10-4-email-only']

  describe(`by ${en}`, () => {
    table({ ...subscriber, channel }, [
      [
        '10-1: consent to this means, given before, and shown',
        {},
        ...(machine ? (['allowed-consent', ['art-10-1-consent']] as const) : elsewhere),
      ],
      ['10-3: nothing is promoted', { promotes: 'nothing' }, 'not-prospecting', ['art-10-3-service']],
      [
        '10-3: nothing is promoted, and the addressee objected to prospecting',
        { promotes: 'nothing', objected: true },
        'not-prospecting',
        ['art-10-3-service'],
      ],
      [
        '9: consent, but an objection since',
        { objected: true },
        'forbidden-objection',
        ['art-9-2-objection'],
      ],
      ['9: whether there was an objection is not known', { objected: unknown }, 'undetermined', ['objected']],
      [
        '10-3: a cause',
        { promotes: 'cause' },
        'other-rules',
        machine ? ['art-10-3-cause'] : ['art-10-3-cause', 'art-10-1-voice-or-post'],
      ],
      [
        '9: a cause, despite an objection',
        { promotes: 'cause', objected: true },
        'forbidden-objection',
        ['art-9-2-objection'],
      ],
      [
        '10-1: the generic address of a legal person',
        { addressee: 'legal-person', ...noConsent },
        ...(machine ? (['no-consent-needed', ['art-10-1-legal-person']] as const) : elsewhere),
      ],
      [
        '9: the generic address of a legal person that asked it to stop',
        { addressee: 'legal-person', objected: true },
        'forbidden-objection',
        ['art-9-2-objection'],
      ],
      [
        '10-1: a named person at work, with consent',
        { addressee: 'person-at-work' },
        ...(machine
          ? (['allowed-consent', ['art-10-1-consent', 'art-10-1-named-at-work']] as const)
          : elsewhere),
      ],
      [
        '10-3: a named person at work, and nothing is promoted',
        { addressee: 'person-at-work', promotes: 'nothing' },
        'not-prospecting',
        ['art-10-3-service'],
      ],
      [
        '10-3: a named person at work, and a cause',
        { addressee: 'person-at-work', promotes: 'cause' },
        'other-rules',
        machine ? ['art-10-3-cause'] : ['art-10-3-cause', 'art-10-1-voice-or-post'],
      ],
      [
        '10-1: a named person at work, without consent',
        { addressee: 'person-at-work', ...noConsent },
        ...(machine
          ? ([
              'forbidden',
              ['art-10-1', 'art-10-1-other-means', ...whyNotCustomer, 'art-10-1-named-at-work'],
            ] as const)
          : elsewhere),
      ],
    ])
    table({ ...stranger, channel }, [
      [
        '10-1: a stranger',
        {},
        ...(machine
          ? (['forbidden', ['art-10-1', 'art-10-1-other-means', ...whyNotCustomer]] as const)
          : elsewhere),
      ],
      ['9: a stranger who objected', { objected: true }, 'forbidden-objection', ['art-9-2-objection']],
    ])
    table({ ...customer, channel }, [
      [
        '10-4: a customer',
        {},
        ...(email
          ? (['allowed-soft-opt-in', ['art-10-4']] as const)
          : machine
            ? (['forbidden', ['art-10-1', 'art-10-1-other-means', 'art-10-4-email-only']] as const)
            : elsewhere),
      ],
      ['9: a customer who objected', { objected: true }, 'forbidden-objection', ['art-9-2-objection']],
    ])
    if (machine)
      table({ ...subscriber, channel }, [
        [
          '10-5: no details at which to ask that it stop',
          { stopAddress: 'none' },
          'forbidden-content',
          ['art-10-5'],
        ],
        ['10-6: the sender is hidden', { senderHidden: true }, 'forbidden-content', ['art-10-6-hidden']],
        [
          '10-6: the subject is unrelated',
          { announcedSubject: 'unrelated' },
          'forbidden-content',
          ['art-10-6-subject'],
        ],
        [
          '10-5: the generic address of a legal person, nowhere to ask that it stop',
          { addressee: 'legal-person', stopAddress: 'none' },
          'forbidden-content',
          ['art-10-5'],
        ],
      ])
    else
      table({ ...subscriber, channel }, [
        [
          '10-5, 10-6: what a message must say is for the means of article 10',
          { stopAddress: 'none', senderHidden: true, announcedSubject: 'unrelated' },
          ...elsewhere,
        ],
      ])
  })
}

describe('10-1, 10-2: the consent, by SMS', () => {
  const bySms = { ...subscriber, channel: 'sms' } as const
  const because = (why: string) => ['art-10-1', why, 'art-10-4-email-only']
  table(bySms, [
    ...(
      [
        ['consentToThisMeans', 'art-10-1-other-means'],
        ['consentPrior', 'art-10-1-not-prior'],
        ['consentFree', 'art-10-2-not-free'],
        ['consentSpecific', 'art-10-2-not-specific'],
        ['consentInformed', 'art-10-2-not-informed'],
        ['consentProvable', 'art-10-unproven'],
      ] as const
    ).flatMap(([fact, why]): Parameters<typeof answerTable<ProspectingFacts>>[2] => [
      [`${fact}: no`, { [fact]: false }, 'forbidden', because(why)],
      [`${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
    ]),
    ['how it was expressed is not known', { consentGivenBy: unknown }, 'undetermined', ['consentGivenBy']],
    [
      'two qualities are missing: both are told',
      { consentFree: false, consentInformed: false },
      'forbidden',
      ['art-10-1', 'art-10-2-not-free', 'art-10-2-not-informed', 'art-10-4-email-only'],
    ],
    [
      'the first quality that is missing is enough, whatever is still unknown',
      { consentPrior: false, consentFree: unknown, consentProvable: unknown },
      'forbidden',
      because('art-10-1-not-prior'),
    ],
    [
      'consent is lacking by e-mail too, where the rest is not known: the customer exception is still open',
      { channel: 'email', consentToThisMeans: false, collectedDirectly: unknown },
      'forbidden',
      ['art-10-1', 'art-10-1-other-means', ...notACustomer.slice(1)],
    ],
  ])

  test.each(
    Object.keys(consentForms).map(form => [form, ['written', 'ticked-box', 'recorded-words'].includes(form)]),
  )('expressed by %s: %s', (form, enough) => {
    const answer = prospecting.ask({ ...bySms, consentGivenBy: form as 'silence' }, ON)
    expect(answer.conclusion).toBe(enough ? 'allowed-consent' : 'forbidden')
    expect(reasonsOf(answer)).toEqual(enough ? ['art-10-1-consent'] : because('art-10-2-silence'))
  })
})

describe('10-4: the conditions of an e-mail to a customer', () =>
  table(
    customer,
    (
      [
        ['collectedDirectly', 'art-10-4-not-direct'],
        ['collectedLawfully', 'art-10-4-not-lawful'],
        ['collectedOnSale', 'art-10-4-no-sale'],
        ['analogousOffer', 'art-10-4-not-analogous'],
        ['samePerson', 'art-10-4-other-person'],
        ['refusalOfferedAtCollection', 'art-10-4-not-at-collection'],
        ['refusalInEveryMessage', 'art-10-4-not-each-time'],
        ['refusalPlain', 'art-10-4-not-plain'],
        ['refusalFree', 'art-10-4-not-free'],
      ] as const
    ).flatMap(([fact, why]): Parameters<typeof answerTable<ProspectingFacts>>[2] => [
      [`${fact}: no`, { [fact]: false }, 'forbidden', ['art-10-1', 'art-10-1-other-means', why]],
      [`${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
      [
        `${fact}: no, but consent saves it`,
        { [fact]: false, ...subscriberConsent() },
        'allowed-consent',
        ['art-10-1-consent'],
      ],
      [
        `${fact}: not known, but consent saves it`,
        { [fact]: unknown, ...subscriberConsent() },
        'allowed-consent',
        ['art-10-1-consent'],
      ],
    ]),
  ))

function subscriberConsent(): ProspectingFacts {
  const { consentToThisMeans, consentPrior, consentGivenBy, consentFree } = subscriber
  const { consentSpecific, consentInformed, consentProvable } = subscriber
  return {
    ...{ consentToThisMeans, consentPrior, consentGivenBy, consentFree },
    ...{ consentSpecific, consentInformed, consentProvable },
  }
}

describe('10-3, 10-5, 10-6: what is promoted, and what the message says', () => {
  table(subscriber, [
    ['goods promoted indirectly', { promotes: 'indirectly' }, 'allowed-consent', ['art-10-1-consent']],
    ['the image of a seller', { promotes: 'image' }, 'allowed-consent', ['art-10-1-consent']],
    ['what it promotes is not known', { promotes: unknown }, 'undetermined', ['promotes']],
    ['by which means is not known', { channel: unknown }, 'undetermined', ['channel']],
    ['whose details is not known', { addressee: unknown }, 'undetermined', ['addressee']],
    ['stopping it is charged', { stopAddress: 'charged' }, 'forbidden-content', ['art-10-5']],
    ['the details do not work', { stopAddress: 'not-working' }, 'forbidden-content', ['art-10-5']],
    [
      'whether there are such details is not known',
      { stopAddress: unknown },
      'undetermined',
      ['stopAddress'],
    ],
    [
      'whether the sender is hidden is not known',
      { senderHidden: unknown },
      'undetermined',
      ['senderHidden'],
    ],
    ['no subject is announced', { announcedSubject: 'none' }, 'allowed-consent', ['art-10-1-consent']],
    ['the subject is not known', { announcedSubject: unknown }, 'undetermined', ['announcedSubject']],
    [
      'three faults: each is told',
      { stopAddress: 'not-working', senderHidden: true, announcedSubject: 'unrelated' },
      'forbidden-content',
      ['art-10-5', 'art-10-6-hidden', 'art-10-6-subject'],
    ],
  ])
  table(stranger, [
    [
      'a stranger: forbidden, whatever the message says',
      { stopAddress: 'none', senderHidden: unknown },
      'forbidden',
      ['art-10-1', 'art-10-1-other-means', ...notACustomer],
    ],
    [
      'a stranger, of goods promoted indirectly',
      { promotes: 'indirectly', channel: 'fax' },
      'forbidden',
      ['art-10-1', 'art-10-1-other-means', 'art-10-4-email-only'],
    ],
    [
      'a stranger, of a seller’s image',
      { promotes: 'image', channel: 'fax' },
      'forbidden',
      ['art-10-1', 'art-10-1-other-means', 'art-10-4-email-only'],
    ],
    [
      'a stranger, by a means not known: a call or a letter might do',
      { channel: unknown },
      'undetermined',
      ['channel'],
    ],
  ])
  table(customer, [
    [
      'a customer, nowhere to ask that it stop',
      { stopAddress: 'not-working' },
      'forbidden-content',
      ['art-10-5'],
    ],
  ])
})

const ask = (facts: ProspectingFacts) => prospecting.ask(facts, ON)

describe('how it is told', () => {
  test('the means is named', () => {
    const [first] = ask({ ...stranger, channel: 'sms' }).because
    expect(first?.text.fr).toContain('(SMS)')
    expect(first?.text.ar).toContain('(رسالة نصية قصيرة)')
    expect(first?.text.en).toContain('(SMS)')
  })
  test.each([
    ['charged', 'coûte plus'],
    ['none', 'n’indique pas'],
  ] as const)('stop details %s: %s', (stopAddress, words) =>
    expect(ask({ ...subscriber, stopAddress }).because[0]?.text.fr).toContain(words),
  )
  test.each([
    ['live-call', 'L’appel'],
    ['post', 'Le courrier postal'],
  ] as const)('%s: %s', (channel, words) =>
    expect(ask({ ...subscriber, channel }).because[0]?.text.fr).toContain(words),
  )
})

describe('readings', () => {
  const readings = (facts: ProspectingFacts) => ask(facts).readings.map(({ id }) => id)
  test.each(machines)('%s: a means that the article names, or one of the same nature', channel => {
    const same = named.includes(channel) ? [] : ['means-of-the-same-nature']
    expect(readings({ ...subscriber, channel })).toEqual(same)
    expect(readings({ ...subscriber, channel, senderHidden: true })).toEqual(same)
  })
  test('a stranger by SMS: the penalty, the means, the exception that is for e-mail', () =>
    expect(readings({ ...stranger, channel: 'sms' })).toEqual([
      'prospecting-without-consent-penalty',
      'means-of-the-same-nature',
      'customer-exception-is-for-email',
    ]))
  test('a generic address, a named one', () => {
    expect(readings({ ...subscriber, addressee: 'legal-person' })).toEqual([
      'generic-address-of-a-legal-person',
    ])
    expect(readings({ ...subscriber, addressee: 'person-at-work' })).toEqual([
      'generic-address-of-a-legal-person',
    ])
  })
  test('a cause', () =>
    expect(readings({ ...subscriber, promotes: 'cause' })).toEqual(['prospecting-for-a-cause']))
})

describe('what would be better', () => {
  const better = (facts: ProspectingFacts) =>
    ask(facts).alternatives.map(({ conclusion, changes }) => [conclusion, ...changes.map(({ fact }) => fact)])
  const obtained = [
    'consentToThisMeans',
    'consentPrior',
    'consentGivenBy',
    'consentFree',
    'consentSpecific',
    'consentInformed',
    'consentProvable',
  ]
  test.each<[string, ProspectingFacts, readonly (readonly string[])[]]>([
    ['a stranger: obtain consent', stranger, [['allowed-consent', ...obtained]]],
    [
      'a customer by SMS: write by e-mail, or obtain consent',
      { ...customer, channel: 'sms' },
      [
        ['allowed-soft-opt-in', 'channel'],
        ['allowed-consent', ...obtained],
      ],
    ],
    [
      'a customer, another range: only analogous products, or obtain consent',
      { ...customer, analogousOffer: false },
      [
        ['allowed-soft-opt-in', 'analogousOffer'],
        ['allowed-consent', ...obtained],
      ],
    ],
    [
      'a customer who is not offered to refuse: offer it, or obtain consent',
      { ...customer, refusalInEveryMessage: false, refusalPlain: false },
      [
        ['allowed-soft-opt-in', 'refusalInEveryMessage', 'refusalPlain'],
        ['allowed-consent', ...obtained],
      ],
    ],
    [
      'nowhere to stop it',
      { ...subscriber, stopAddress: 'not-working' },
      [['allowed-consent', 'stopAddress']],
    ],
    ['the sender is hidden', { ...subscriber, senderHidden: true }, [['allowed-consent', 'senderHidden']]],
    [
      'the subject is unrelated',
      { ...subscriber, announcedSubject: 'unrelated' },
      [['allowed-consent', 'announcedSubject']],
    ],
    [
      'hidden, and unrelated: both are to be mended',
      { ...subscriber, senderHidden: true, announcedSubject: 'unrelated' },
      [['allowed-consent', 'senderHidden', 'announcedSubject']],
    ],
    ['an objection: nothing', { ...subscriber, objected: true }, []],
    ['a customer by e-mail: nothing', customer, []],
    ['consent: nothing', subscriber, []],
    ['a generic address: nothing', { ...stranger, addressee: 'legal-person' }, []],
    ['a call made by a person: nothing', { ...stranger, channel: 'live-call' }, []],
    ['a service message: nothing', { ...stranger, promotes: 'nothing' }, []],
  ])('%s', (_story, facts, expected) => expect(better(facts)).toEqual(expected))
})

describe('bad input', () => {
  const { parse } = prospecting.question
  test('a refusal offered, with nowhere to send it: both facts are named', () =>
    expect(parse({ refusalInEveryMessage: true, stopAddress: 'none' }).faults).toMatchObject([
      { kind: 'contradiction', facts: ['refusalInEveryMessage', 'stopAddress'] },
    ]))
  test.each([
    { refusalInEveryMessage: false, stopAddress: 'none' },
    { refusalInEveryMessage: true, stopAddress: 'charged' },
    { stopAddress: 'none' },
    { refusalInEveryMessage: true },
  ])('%j can be', facts => expect(parse(facts).faults).toBeUndefined())
  test.each([
    [{ channel: 'pigeon' }, 'not-an-option'],
    [{ objected: 'no' }, 'wrong-type'],
    [{ consentToEverything: true }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () =>
    expect(prospecting.ask(subscriber, '2009-03-04').conclusion).toBe('not-in-force'))
})
