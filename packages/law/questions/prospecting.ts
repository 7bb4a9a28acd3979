// May this message be sent? (art. 10, with 9 and 59)
import { type ProspectingFacts, prospectingMessage } from '../facts/prospecting.ts'
import { allowedByConsent, allowedToCustomer } from '../loi-09-08/art-10-consent.ts'
import { noConsent, whatIsLacking } from '../loi-09-08/art-10-lacking.ts'
import {
  byVoiceOrPost,
  despiteObjection,
  forACause,
  namedAtWork,
  noWayToStop,
  senderHidden,
  serviceMessage,
  toLegalPerson,
  unrelatedSubject,
} from '../loi-09-08/art-10-prospecting.ts'
import { prospectingConclusions } from '../words/conclusions-relations.ts'
import { tier } from './decide.ts'
import { setTo } from './moves.ts'
import { question } from './question.ts'
import { thenWords } from './then-words.ts'

const set = setTo<ProspectingFacts>

const obtainConsent = set(
  {
    consentToThisMeans: true,
    consentPrior: true,
    consentGivenBy: 'ticked-box',
    consentFree: true,
    consentSpecific: true,
    consentInformed: true,
    consentProvable: true,
  },
  {
    fr: 'obtenir d’abord un consentement libre, spécifique et informé à la prospection par ce moyen, et en garder la preuve',
    ar: 'الحصول أولا على رضى حر ومميز وصادر عن علم عن الاستقراء بهذه الوسيلة، والاحتفاظ بما يثبته',
    en: 'first obtain free, specific and informed consent to prospecting by this means, and keep proof of it',
  },
)

const byEmailInstead = set(
  { channel: 'email' },
  {
    fr: 'écrire par courrier électronique',
    ar: 'المراسلة عبر البريد الإلكتروني',
    en: 'write by e-mail',
  },
)

const analogousOnly = set(
  { analogousOffer: true },
  {
    fr: 'ne proposer que des produits ou services analogues à ceux déjà fournis',
    ar: 'الاقتصار على منتجات أو خدمات مشابهة لما سبق تقديمه',
    en: 'offer only products or services analogous to those already supplied',
  },
)

const refusalEachTime = set(
  { refusalInEveryMessage: true, refusalPlain: true, refusalFree: true, stopAddress: 'valid' },
  {
    fr: 'offrir dans chaque courriel un refus exprès, simple et sans frais',
    ar: 'إتاحة التعرض في كل بريد بشكل صريح وبسيط ودون صوائر',
    en: 'offer in every e-mail an express, simple and free way to refuse',
  },
)

const wayToStop = set(
  { stopAddress: 'valid' },
  {
    fr: 'indiquer des coordonnées valables où demander sans frais que les envois cessent',
    ar: 'الإشارة إلى بيانات صحيحة لطلب توقيف الرسائل دون صوائر',
    en: 'give valid details at which to ask, at no cost, that it stop',
  },
)

const showSender = set(
  { senderHidden: false },
  {
    fr: 'dire au nom de qui le message est envoyé',
    ar: 'ذكر الشخص الذي ترسل الرسالة لفائدته',
    en: 'say on whose behalf the message is sent',
  },
)

const trueSubject = set(
  { announcedSubject: 'related' },
  {
    fr: 'annoncer un objet qui a trait à l’offre',
    ar: 'ذكر موضوع له صلة بالعرض',
    en: 'announce a subject that relates to the offer',
  },
)

const movesOf = (facts: ProspectingFacts) => [
  obtainConsent,
  byEmailInstead,
  analogousOnly,
  ...(facts.collectedOnSale ? [refusalEachTime] : []),
  wayToStop,
  showSender,
  trueSubject,
]

export const prospecting = question({
  name: 'prospecting',
  group: 'relations',
  title: {
    fr: 'Ce message de prospection peut-il être envoyé ?',
    ar: 'هل يجوز إرسال رسالة الاستقراء هذه؟',
    en: 'May this prospecting message be sent?',
  },
  subject: prospectingMessage,
  tiers: () => [
    tier('not-prospecting', [serviceMessage]),
    tier('forbidden-objection', [despiteObjection]),
    tier('other-rules', [forACause, byVoiceOrPost]),
    tier('forbidden', [noConsent, ...whatIsLacking]),
    tier('forbidden-content', [noWayToStop, senderHidden, unrelatedSubject]),
    tier('no-consent-needed', [toLegalPerson]),
    tier('allowed-consent', [allowedByConsent]),
    tier('allowed-soft-opt-in', [allowedToCustomer]),
  ],
  watches: [namedAtWork],
  betters: {
    moves: movesOf,
    ladder: [
      'forbidden-objection',
      'forbidden-content',
      'forbidden',
      'no-consent-needed',
      'not-prospecting',
      'allowed-consent',
      'allowed-soft-opt-in',
      'other-rules',
    ],
    words: thenWords(prospectingConclusions),
  },
})
