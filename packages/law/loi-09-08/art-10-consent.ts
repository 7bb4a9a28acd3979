// Art. 10, first, second and fourth paragraphs: prior consent to be prospected by that very means or, for e-mail alone, the
// six conditions under which a customer may be written to without it. What is lacking: art-10-lacking.ts.
import { type ProspectingFacts, prospectingMessage } from '../facts/prospecting.ts'
import { all, type Condition, type Reading } from '../rule.ts'
import type { Channel } from '../words/channels.ts'
import { notConsent } from './art-04-lawfulness.ts'

const { given, rule } = prospectingMessage

/** Goods, services, or the image of someone who supplies them: prospecting in the sense of the third paragraph. */
const commercial = given(['promotes'], f => f.promotes !== 'nothing' && f.promotes !== 'cause')

/** The means that the first paragraph names, and those of the same nature. */
export const byMachine = all(
  commercial,
  given(['channel'], f => f.channel !== 'live-call' && f.channel !== 'post'),
)

export const toNaturalPerson = all(
  byMachine,
  given(['addressee'], f => f.addressee !== 'legal-person'),
)

export const byEmail = given(['channel'], f => f.channel === 'email')
export const expressed = given(['consentGivenBy'], f => !notConsent.includes(f.consentGivenBy))

/** `true` where the answer to this yes-no fact is yes. */
export const yes = (name: YesNoName): Condition<ProspectingFacts> => given([name], f => f[name])

export type YesNoName = {
  [Name in keyof ProspectingFacts]-?: Exclude<ProspectingFacts[Name], undefined> extends boolean
    ? Name
    : never
}[keyof ProspectingFacts]

export const consented = all(
  yes('consentToThisMeans'),
  yes('consentPrior'),
  expressed,
  yes('consentFree'),
  yes('consentSpecific'),
  yes('consentInformed'),
  yes('consentProvable'),
)

export const customerByEmail = all(
  byEmail,
  yes('collectedDirectly'),
  yes('collectedLawfully'),
  yes('collectedOnSale'),
  yes('analogousOffer'),
  yes('samePerson'),
  yes('refusalOfferedAtCollection'),
  yes('refusalInEveryMessage'),
  yes('refusalPlain'),
  yes('refusalFree'),
)

const named: readonly (Channel | undefined)[] = ['automatic-call', 'fax', 'email']

/** Shown wherever the means is none of those the article names. */
const sameNature: Reading = {
  id: 'means-of-the-same-nature',
  cites: ['loi-09-08:10-1', 'loi-09-08:10-5'],
  doubt: {
    fr: 'L’article 10 nomme l’automate d’appel, la télécopie et le courrier électronique, puis tout « moyen employant une technologie de même nature », sans nommer le SMS, la messagerie ni la notification.',
    ar: 'تذكر المادة 10 آلة الاتصال وجهاز الاستنساخ البعدي والبريد الإلكتروني، ثم كل «وسيلة تستخدم تكنولوجيا ذات طبيعة مماثلة»، دون ذكر الرسائل القصيرة وتطبيقات المراسلة والإشعارات.',
    en: 'Article 10 names calling machines, fax and e-mail, then any “means using a technology of the same nature”, without naming SMS, messaging or notifications.',
  },
  encoded: {
    fr: 'Ce sont des moyens de même nature : le consentement préalable et les règles de contenu valent pour eux aussi.',
    ar: 'هي وسائل ذات طبيعة مماثلة: يسري عليها الرضى المسبق وقواعد المضمون كذلك.',
    en: 'They are means of the same nature: prior consent and the rules of content hold for them too.',
  },
}

export const ifSameNature = ({ channel }: ProspectingFacts) =>
  named.includes(channel) ? undefined : sameNature

export const allowedByConsent = rule({
  id: 'art-10-1-consent',
  cites: ['loi-09-08:10-1', 'loi-09-08:10-2'],
  when: all(toNaturalPerson, consented),
  concludes: 'allowed-consent',
  reading: ifSameNature,
  says: () => ({
    fr: 'La personne a consenti d’avance, librement, spécifiquement et en connaissance de cause, à être prospectée par ce moyen (art. 10).',
    ar: 'عبر الشخص مسبقا عن رضاه الحر والمميز والصادر عن علم عن استقبال الاستقراءات بهذه الوسيلة (المادة 10).',
    en: 'The person consented beforehand, freely, specifically and knowingly, to be prospected by this means (art. 10).',
  }),
})

export const allowedToCustomer = rule({
  id: 'art-10-4',
  cites: ['loi-09-08:10-4'],
  when: all(toNaturalPerson, customerByEmail),
  concludes: 'allowed-soft-opt-in',
  says: () => ({
    fr: 'Courriel à un client pour des produits analogues du même vendeur, avec un refus offert à la collecte et dans chaque message : le consentement préalable n’est pas exigé (art. 10).',
    ar: 'بريد إلكتروني إلى زبون بشأن منتجات مشابهة لنفس البائع، مع إتاحة التعرض وقت الجمع وفي كل رسالة: لا يشترط الرضى المسبق (المادة 10).',
    en: 'An e-mail to a customer about analogous products of the same seller, with a refusal offered at collection and in every message: prior consent is not required (art. 10).',
  }),
})
