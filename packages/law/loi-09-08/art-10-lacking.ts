// Art. 10, first, second and fourth paragraphs, turned round: prospecting by machine without valid consent and outside the
// customer exception is forbidden, and each condition that is not met is told on its own.
import { type ProspectingFacts, prospectingMessage } from '../facts/prospecting.ts'
import { all, any, type Condition, not, type Reading } from '../rule.ts'
import { channels } from '../words/channels.ts'
import type { Translated } from '../words/language.ts'
import {
  byEmail,
  consented,
  customerByEmail,
  expressed,
  ifSameNature,
  toNaturalPerson,
  type YesNoName,
  yes,
} from './art-10-consent.ts'

const { rule } = prospectingMessage

const emailIsEmail: Reading = {
  id: 'customer-exception-is-for-email',
  cites: ['loi-09-08:10-4'],
  doubt: {
    fr: 'La loi ne définit pas le « courrier électronique » : comprend-il le SMS et les messageries ?',
    ar: 'لا يعرف القانون «البريد الإلكتروني»: فهل يشمل الرسائل القصيرة وتطبيقات المراسلة؟',
    en: 'The law does not define “electronic mail”: does it take in SMS and messaging?',
  },
  encoded: {
    fr: 'Non : l’exception se lit strictement, et l’article distingue lui-même le courrier électronique des moyens de même nature.',
    ar: 'لا: يفسر الاستثناء تفسيرا ضيقا، والمادة نفسها تميز بين البريد الإلكتروني والوسائل المماثلة.',
    en: 'No: an exception is read strictly, and the article itself tells e-mail from means of the same nature.',
  },
}

const penaltyByArticle56: Reading = {
  id: 'prospecting-without-consent-penalty',
  cites: ['loi-09-08:56', 'loi-09-08:59', 'loi-09-08:10-1'],
  doubt: {
    fr: 'L’article 59 punit la prospection malgré une opposition ; aucun article ne nomme celle qui se fait sans consentement préalable.',
    ar: 'تعاقب المادة 59 على الاستقراء رغم التعرض؛ ولا تذكر أي مادة الاستقراء دون رضى مسبق.',
    en: 'Article 59 punishes prospecting despite an objection; no article names prospecting without prior consent.',
  },
  encoded: {
    fr: 'Sans consentement, le traitement n’a pas le fondement que veut l’article 4 : l’article 56 le punit.',
    ar: 'دون رضى لا تستند المعالجة إلى الأساس الذي تشترطه المادة 4: فتعاقب عليها المادة 56.',
    en: 'Without consent the processing lacks the basis article 4 demands: article 56 punishes it.',
  },
}

const neither = all(toNaturalPerson, not(any(consented, customerByEmail)))

export const noConsent = rule({
  id: 'art-10-1',
  cites: ['loi-09-08:10-1', 'loi-09-08:56'],
  when: neither,
  concludes: 'forbidden',
  reading: penaltyByArticle56,
  says: f => {
    const means = channels[f.channel ?? 'email']
    return {
      fr: `Prospection interdite par ce moyen (${means.fr}) : ni consentement préalable valable, ni exception du courriel à un client (art. 10).`,
      ar: `الاستقراء ممنوع بهذه الوسيلة (${means.ar}): لا رضى مسبق صحيح ولا استثناء البريد الموجه إلى زبون (المادة 10).`,
      en: `Prospecting is forbidden by this means (${means.en}): neither valid prior consent nor the exception of e-mail to a customer (art. 10).`,
    }
  },
})

type Lacking = {
  readonly id: string
  readonly at: '10-1' | '10-2' | '10-4' | '3-3'
  readonly when: Condition<ProspectingFacts>
  readonly says: Translated
  readonly reading?: Reading | ((facts: ProspectingFacts) => Reading | undefined)
}

const lacking = ({ id, at, when, says, reading }: Lacking) =>
  rule({
    id,
    cites: [`loi-09-08:${at}`],
    when: all(neither, when),
    concludes: 'forbidden',
    says: () => says,
    ...(reading && { reading }),
  })

const consentGiven = yes('consentToThisMeans')

/** What the consent lacks; nothing of its qualities where there is none for this means. */
const consentLacks = [
  lacking({
    id: 'art-10-1-other-means',
    at: '10-1',
    when: not(consentGiven),
    reading: ifSameNature,
    says: {
      fr: 'La personne n’a pas consenti à être prospectée par ce moyen : le consentement donné pour un autre ne vaut pas pour lui (art. 10).',
      ar: 'لم يعبر الشخص عن رضاه عن الاستقراء بهذه الوسيلة: والرضى عن وسيلة أخرى لا يسري عليها (المادة 10).',
      en: 'The person has not consented to be prospected by this means: consent to another does not extend to it (art. 10).',
    },
  }),
  lacking({
    id: 'art-10-1-not-prior',
    at: '10-1',
    when: all(consentGiven, not(yes('consentPrior'))),
    says: {
      fr: 'Le consentement est venu après le premier message : il doit le précéder (art. 10).',
      ar: 'جاء الرضى بعد أول رسالة: ويجب أن يسبقها (المادة 10).',
      en: 'Consent came after the first message: it must come before (art. 10).',
    },
  }),
  lacking({
    id: 'art-10-2-silence',
    at: '10-2',
    when: all(consentGiven, not(expressed)),
    says: {
      fr: 'Le silence, une case précochée ou la poursuite de la navigation ne manifestent aucune volonté (art. 10).',
      ar: 'السكوت أو الخانة المؤشر عليها مسبقا أو مواصلة التصفح لا تعبر عن أي إرادة (المادة 10).',
      en: 'Silence, a pre-ticked box or continued use of a site express no will (art. 10).',
    },
  }),
  lacking({
    id: 'art-10-2-not-free',
    at: '10-2',
    when: all(consentGiven, not(yes('consentFree'))),
    says: {
      fr: 'Le consentement n’est pas libre : la personne perdait quelque chose à refuser (art. 10).',
      ar: 'الرضى غير حر: كان الشخص سيخسر شيئا لو رفض (المادة 10).',
      en: 'Consent is not free: the person stood to lose by refusing (art. 10).',
    },
  }),
  lacking({
    id: 'art-10-2-not-specific',
    at: '10-2',
    when: all(consentGiven, not(yes('consentSpecific'))),
    says: {
      fr: 'Le consentement n’est pas spécifique : il n’a pas été demandé à part, pour la prospection (art. 10).',
      ar: 'الرضى غير مميز: لم يطلب على حدة من أجل الاستقراء (المادة 10).',
      en: 'Consent is not specific: it was not asked for apart, for prospecting (art. 10).',
    },
  }),
  lacking({
    id: 'art-10-2-not-informed',
    at: '10-2',
    when: all(consentGiven, not(yes('consentInformed'))),
    says: {
      fr: 'Le consentement n’est pas informé : la personne ne savait pas qui la prospecterait, ni pour quoi (art. 10).',
      ar: 'لم يصدر الرضى عن علم: لم يكن الشخص يعرف من سيستقرئه ولا لأي غرض (المادة 10).',
      en: 'Consent is not informed: the person did not know who would prospect, or what for (art. 10).',
    },
  }),
  lacking({
    id: 'art-10-unproven',
    at: '3-3',
    when: all(consentGiven, not(yes('consentProvable'))),
    says: {
      fr: 'Le consentement ne peut être montré, et c’est au responsable de répondre du respect de la loi (art. 3-3).',
      ar: 'لا يمكن إثبات الرضى، ويقع على المسؤول ضمان احترام القانون (المادة 3-3).',
      en: 'Consent cannot be shown, and it is for the controller to answer for compliance (art. 3(3)).',
    },
  }),
] as const

const fromCustomer = (id: string, name: YesNoName, says: Translated) =>
  lacking({ id, at: '10-4', when: all(byEmail, not(yes(name))), says })

/** Which of the conditions of the fourth paragraph is not met. */
const customerLacks = [
  lacking({
    id: 'art-10-4-email-only',
    at: '10-4',
    when: not(byEmail),
    reading: emailIsEmail,
    says: {
      fr: 'L’exception pour les clients ne vaut que pour le courrier électronique (art. 10).',
      ar: 'لا يسري الاستثناء الخاص بالزبناء إلا على البريد الإلكتروني (المادة 10).',
      en: 'The exception for customers is for e-mail only (art. 10).',
    },
  }),
  fromCustomer('art-10-4-not-direct', 'collectedDirectly', {
    fr: 'Exception du client : l’adresse n’a pas été recueillie directement auprès du destinataire (art. 10).',
    ar: 'استثناء الزبون: لم يطلب العنوان مباشرة من المرسل إليه (المادة 10).',
    en: 'Customer exception: the address was not collected directly from the addressee (art. 10).',
  }),
  fromCustomer('art-10-4-not-lawful', 'collectedLawfully', {
    fr: 'Exception du client : l’adresse n’a pas été recueillie dans le respect de la loi (art. 10).',
    ar: 'استثناء الزبون: لم يتم جمع العنوان مع التقيد بأحكام القانون (المادة 10).',
    en: 'Customer exception: the address was not collected in compliance with the law (art. 10).',
  }),
  fromCustomer('art-10-4-no-sale', 'collectedOnSale', {
    fr: 'Exception du client : l’adresse n’a pas été recueillie à l’occasion d’une vente ou d’une prestation (art. 10).',
    ar: 'استثناء الزبون: لم يطلب العنوان بمناسبة بيع أو تقديم خدمات (المادة 10).',
    en: 'Customer exception: the address was not collected on the occasion of a sale or a service (art. 10).',
  }),
  fromCustomer('art-10-4-not-analogous', 'analogousOffer', {
    fr: 'Exception du client : les produits ou services proposés ne sont pas analogues (art. 10).',
    ar: 'استثناء الزبون: المنتجات أو الخدمات المقترحة غير مشابهة (المادة 10).',
    en: 'Customer exception: the products or services offered are not analogous (art. 10).',
  }),
  fromCustomer('art-10-4-other-person', 'samePerson', {
    fr: 'Exception du client : les produits ou services proposés ne sont pas fournis par la même personne (art. 10).',
    ar: 'استثناء الزبون: المنتجات أو الخدمات المقترحة لا يقدمها نفس الشخص (المادة 10).',
    en: 'Customer exception: the products or services offered are not supplied by the same person (art. 10).',
  }),
  fromCustomer('art-10-4-not-at-collection', 'refusalOfferedAtCollection', {
    fr: 'Exception du client : la possibilité de refuser n’a pas été offerte à la collecte (art. 10).',
    ar: 'استثناء الزبون: لم تتح إمكانية التعرض وقت الجمع (المادة 10).',
    en: 'Customer exception: the chance to refuse was not offered at collection (art. 10).',
  }),
  fromCustomer('art-10-4-not-each-time', 'refusalInEveryMessage', {
    fr: 'Exception du client : la possibilité de refuser n’est pas offerte dans chaque courriel (art. 10).',
    ar: 'استثناء الزبون: لا تتاح إمكانية التعرض في كل بريد إلكتروني (المادة 10).',
    en: 'Customer exception: the chance to refuse is not offered in every e-mail (art. 10).',
  }),
  fromCustomer('art-10-4-not-plain', 'refusalPlain', {
    fr: 'Exception du client : la possibilité de refuser n’est pas offerte de manière expresse, dénuée d’ambiguïté et simple (art. 10).',
    ar: 'استثناء الزبون: لا تتاح إمكانية التعرض بشكل صريح ولا يشوبه لبس وبسيط (المادة 10).',
    en: 'Customer exception: the chance to refuse is not offered expressly, unambiguously and simply (art. 10).',
  }),
  fromCustomer('art-10-4-not-free', 'refusalFree', {
    fr: 'Exception du client : le refus coûte plus que son envoi (art. 10).',
    ar: 'استثناء الزبون: يكلف الرفض أكثر من إرساله (المادة 10).',
    en: 'Customer exception: refusing costs more than sending the refusal (art. 10).',
  }),
] as const

export const whatIsLacking = [...consentLacks, ...customerLacks] as const
