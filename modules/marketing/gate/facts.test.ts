// Each condition of articles 9 and 10, on both sides: what is on file, and what the law answers.
import { describe, expect, test } from 'vitest'
import { type Asking, factsOf, type Known, type KnownConsent } from '../facts.ts'
import { type Customer, emptySettings, type MarketingSettings } from '../records.ts'
import { decide } from './decide.ts'

const settings: MarketingSettings = {
  ...emptySettings,
  senderName: 'Argan SA',
  stop: {
    email: { address: 'https://argan.ma/stop', free: true },
    sms: { address: '36111', free: true },
    'live-call': { address: '0522000000', free: true },
  },
  families: [
    { key: 'soins', label: 'Soins', analogousTo: ['huiles'] },
    { key: 'huiles', label: 'Huiles', analogousTo: [] },
    { key: 'voyages', label: 'Voyages', analogousTo: [] },
  ],
  consentFree: true,
  refusalInEveryMessage: true,
  refusalPlain: true,
  subjectsRelated: true,
}
const yes: KnownConsent = {
  purpose: 'courriels',
  channel: 'email',
  is: 'granted',
  form: 'explicit',
  at: '2026-11-01T10:00:00.000Z',
  recordId: '01933b8e-0000-7000-8000-000000000001',
  products: [],
  given: 'ticked-box',
}
const sale: Customer = {
  family: 'huiles',
  collectedOn: '2026-05-02',
  collectedWhere: 'Boutique',
  sale: 'F-12',
  collectedDirectly: true,
  collectedLawfully: true,
  onSale: true,
  refusalOffered: true,
  sameSeller: true,
}
const objection = { channel: 'all', objectedAt: '2026-10-01T10:00:00.000Z', origin: 'page' } as const
const later = { ...objection, objectedAt: '2026-11-10T10:00:00.000Z' } as const

type Row = [story: string, asked: Partial<Asking>, known: Partial<Known>, concluded: string, email?: string]
const rows: readonly Row[] = [
  ['nobody known, by e-mail: the sale is not known', {}, {}, 'undetermined'],
  ['nobody known, by text', { channel: 'sms' }, {}, 'forbidden'],
  ['consent to e-mail', {}, { consents: [yes] }, 'allowed-consent'],
  ['consent to e-mail does not extend to texts', { channel: 'sms' }, { consents: [yes] }, 'forbidden'],
  [
    'consent inferred from silence',
    {},
    { consents: [{ ...yes, is: 'unknown', form: 'implicit' }], customers: [{ ...sale, onSale: false }] },
    'forbidden',
  ],
  [
    'consent that is too old',
    { channel: 'sms' },
    { consents: [{ ...yes, channel: 'sms', is: 'expired' }] },
    'forbidden',
  ],
  [
    'consent to a purpose that has changed',
    { channel: 'sms' },
    { consents: [{ ...yes, channel: 'sms', is: 'asked-again' }] },
    'forbidden',
  ],
  [
    'consent without a record to show',
    { channel: 'sms' },
    { consents: [{ ...yes, channel: 'sms', recordId: null }] },
    'forbidden',
  ],
  ['consent refused', {}, { consents: [{ ...yes, is: 'refused' }] }, 'forbidden-objection'],
  [
    'consent refused, though a customer',
    {},
    { consents: [{ ...yes, is: 'refused' }], customers: [sale] },
    'forbidden-objection',
  ],
  [
    'consent refused for texts only',
    {},
    { consents: [yes, { ...yes, channel: 'sms', is: 'refused' }] },
    'allowed-consent',
  ],
  [
    'something lost by refusing',
    { channel: 'sms', settings: { ...settings, consentFree: false } },
    { consents: [{ ...yes, channel: 'sms' }] },
    'forbidden',
  ],
  [
    'consent to another product',
    { product: 'voyages', channel: 'sms' },
    { consents: [{ ...yes, channel: 'sms', products: ['huiles'] }] },
    'forbidden',
  ],
  [
    'consent to this product',
    { product: 'huiles' },
    { consents: [{ ...yes, products: ['huiles'] }] },
    'allowed-consent',
  ],
  [
    'consent to some products, of a message that names none',
    { channel: 'sms' },
    { consents: [{ ...yes, channel: 'sms', products: ['huiles'] }] },
    'forbidden',
  ],
  [
    'granted for all, later refused for this product',
    { product: 'huiles' },
    { consents: [yes, { ...yes, is: 'refused', products: ['huiles'], at: '2026-11-02T10:00:00.000Z' }] },
    'forbidden-objection',
  ],
  [
    'granted and refused at the same instant',
    {},
    { consents: [yes, { ...yes, purpose: 'autre', is: 'refused' }] },
    'forbidden-objection',
  ],

  ['objection to everything', {}, { objections: [objection] }, 'forbidden-objection'],
  ['objection, though a customer', {}, { objections: [objection], customers: [sale] }, 'forbidden-objection'],
  ['objection after the consent', {}, { objections: [later], consents: [yes] }, 'forbidden-objection'],
  [
    'objection before an explicit consent to this means',
    {},
    { objections: [objection], consents: [yes] },
    'allowed-consent',
  ],
  [
    'objection before a consent to another means',
    { channel: 'sms' },
    { objections: [objection], consents: [yes] },
    'forbidden-objection',
  ],
  [
    'objection at the very instant of the consent',
    {},
    { objections: [{ ...objection, objectedAt: yes.at ?? '' }], consents: [yes] },
    'forbidden-objection',
  ],
  [
    'objection before a consent that has expired',
    {},
    { objections: [objection], consents: [{ ...yes, is: 'expired' }] },
    'forbidden-objection',
  ],
  [
    'objection before an implicit consent',
    {},
    { objections: [objection], consents: [{ ...yes, is: 'unknown', form: 'implicit' }] },
    'forbidden-objection',
  ],
  [
    'objection to texts only',
    {},
    { objections: [{ ...later, channel: 'sms' }], consents: [yes] },
    'allowed-consent',
  ],
  [
    'objection to e-mail among others, the last later than the consent',
    {},
    { objections: [objection, { ...later, channel: 'email' }], consents: [yes] },
    'forbidden-objection',
  ],

  ['a customer, of the same family', { product: 'huiles' }, { customers: [sale] }, 'allowed-soft-opt-in'],
  [
    'a customer, of a family said to be analogous',
    { product: 'soins' },
    { customers: [sale] },
    'allowed-soft-opt-in',
  ],
  ['a customer, of another family', { product: 'voyages' }, { customers: [sale] }, 'forbidden'],
  [
    'analogous one way only',
    { product: 'huiles' },
    { customers: [{ ...sale, family: 'soins' }] },
    'forbidden',
  ],
  ['a customer, the product not told', {}, { customers: [sale] }, 'undetermined'],
  ['a customer, by text', { product: 'huiles', channel: 'sms' }, { customers: [sale] }, 'forbidden'],
  [
    'collected from someone else',
    { product: 'huiles' },
    { customers: [{ ...sale, collectedDirectly: false }] },
    'forbidden',
  ],
  [
    'collected against the law',
    { product: 'huiles' },
    { customers: [{ ...sale, collectedLawfully: false }] },
    'forbidden',
  ],
  ['a prize draw, no sale', { product: 'huiles' }, { customers: [{ ...sale, onSale: false }] }, 'forbidden'],
  [
    'no refusal offered at collection',
    { product: 'huiles' },
    { customers: [{ ...sale, refusalOffered: false }] },
    'forbidden',
  ],
  [
    'another company of the group',
    { product: 'huiles' },
    { customers: [{ ...sale, sameSeller: false }] },
    'forbidden',
  ],
  [
    'not known whether a refusal was offered',
    { product: 'huiles' },
    { customers: [{ ...sale, refusalOffered: null }] },
    'undetermined',
  ],
  [
    'no refusal in every message',
    { product: 'huiles', settings: { ...settings, refusalInEveryMessage: false } },
    { customers: [sale] },
    'forbidden',
  ],
  [
    'a refusal that is not plain',
    { product: 'huiles', settings: { ...settings, refusalPlain: false } },
    { customers: [sale] },
    'forbidden',
  ],
  [
    'a refusal that costs',
    { product: 'huiles', settings: { ...settings, stop: { email: { address: 'x', free: false } } } },
    { customers: [sale] },
    'forbidden',
  ],

  ['a legal person’s generic address', {}, {}, 'no-consent-needed', 'contact@argan.ma'],
  [
    'a generic address that objected',
    {},
    { objections: [objection] },
    'forbidden-objection',
    'contact@argan.ma',
  ],
  ['a name at work', {}, {}, 'undetermined', 'salma.bennani@argan.ma'],
  ['a generic name at a private mailbox', {}, {}, 'undetermined', 'contact@gmail.com'],
  [
    'told to be a person’s',
    { addressee: 'natural-person', channel: 'sms' },
    {},
    'forbidden',
    'contact@argan.ma',
  ],

  ['no stop address', { settings: { ...settings, stop: {} } }, { consents: [yes] }, 'undetermined'],
  [
    'a stop address that costs',
    { settings: { ...settings, stop: { email: { address: 'x', free: false } } } },
    { consents: [yes] },
    'forbidden-content',
  ],
  [
    'the sender not named',
    { settings: { ...settings, senderName: null } },
    { consents: [yes] },
    'undetermined',
  ],
  [
    'the subject not promised',
    { settings: { ...settings, subjectsRelated: null } },
    { consents: [yes] },
    'undetermined',
  ],
  [
    'a message that hides its sender',
    { message: { senderHidden: true } },
    { consents: [yes] },
    'forbidden-content',
  ],
  [
    'a message about something else',
    { message: { announcedSubject: 'unrelated' } },
    { consents: [yes] },
    'forbidden-content',
  ],
  [
    'a message that says all it must',
    { message: { announcedSubject: 'related', stopAddress: 'valid', senderHidden: false } },
    { consents: [yes] },
    'allowed-consent',
  ],

  ['a service message', { promotes: 'nothing' }, { objections: [objection] }, 'not-prospecting'],
  ['a call made by a person', { channel: 'live-call' }, {}, 'other-rules'],
  [
    'a call made by a person who objected',
    { channel: 'live-call' },
    { objections: [objection] },
    'forbidden-objection',
  ],
  ['a letter', { channel: 'post' }, {}, 'other-rules'],
  ['a collection of gifts', { promotes: 'cause' }, {}, 'other-rules'],
]

describe('what is on file, and what the law answers', () => {
  test.each(rows)('%s', (_, asked, known, concluded, email) => {
    const { facts } = factsOf(
      { channel: 'email', settings, message: null, ...asked },
      { objections: [], consents: [], customers: [], ...known },
      email ?? 'salma@example.ma',
    )
    expect(decide(facts, '2026-11-23').conclusion).toBe(concluded)
  })

  test('every answer carries articles and words in three languages', () => {
    for (const [, asked, known, , email] of rows) {
      const { facts } = factsOf(
        { channel: 'email', settings, message: null, ...asked },
        { objections: [], consents: [], customers: [], ...known },
        email ?? 'salma@example.ma',
      )
      const { answer, machine, allowed } = decide(facts, '2026-11-23')
      const told = [
        ...answer.because,
        ...answer.needs.map(({ question, cites }) => ({ text: question, cites })),
      ]
      expect(told.length).toBeGreaterThan(0)
      for (const { text, cites } of told) {
        expect(cites.length).toBeGreaterThan(0)
        expect([text.fr, text.ar, text.en].every(words => words.length > 5)).toBe(true)
      }
      expect(JSON.parse(machine)).toMatchObject({ allowed, conclusion: answer.conclusion })
    }
  })
})
