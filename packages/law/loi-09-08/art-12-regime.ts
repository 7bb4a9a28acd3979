// Art. 12: what needs the CNDP's prior authorisation (12-1), and declaration in all other cases (12-2). Every trigger is a
// rule; the non-profit, health and court-officer dispensations are exceptions with their own passages.
import { exception, given, rule } from '../facts/processing.ts'
import { all, both, opposite, type Reading, someOf } from '../rule.ts'
import { inBrackets, listed, quoted } from '../words/listing.ts'
import {
  columnsOf,
  holdsData,
  holdsSensitiveData,
  isSensitive,
  namesOf,
  someThirdParty,
} from './art-01-definitions.ts'
import { authorisedByLaw } from './art-21-sensitive.ts'
import { healthCare, healthSelection, medicalUseOfGeneticData } from './art-22-health.ts'

export const setBySpecialLaw = rule({
  id: 'art-12-special-law',
  cites: ['loi-09-08:12'],
  asks: ['filingSetBySpecialLaw'],
  holds: f => f.filingSetBySpecialLaw,
  concludes: 'review',
  says: () => ({
    fr: 'Une disposition législative particulière fixe la formalité : elle l’emporte sur l’article 12.',
    ar: 'حكم تشريعي خاص يحدد الإجراء: وهو يقدم على المادة 12.',
    en: 'A special legislative provision sets the filing: it prevails over article 12.',
  }),
  review: {
    fr: 'Suivre la loi particulière et faire confirmer par un juriste ce qu’elle demande.',
    ar: 'اتباع النص التشريعي الخاص والتأكد من متطلباته لدى رجل قانون.',
    en: 'Follow the special law, and have a lawyer confirm what it asks for.',
  },
})

/** The non-profit dispensation and its tests. The French text decides the last: the Arabic has lost its negation. */
export const ownMembersOfAConvictionGroup = exception({
  id: 'art-12-1-a-non-profit',
  cites: ['loi-09-08:12-1-a', 'loi-09-08:12-2'],
  confidence: 'reading',
  when: all(
    given(['controller'], f => f.controller === 'conviction-association'),
    given(['sensitiveDataMatchObject'], f => f.sensitiveDataMatchObject),
    given(['membersAndContactsOnly'], f => f.membersAndContactsOnly),
    given(['disclosures'], f => {
      const leaks = someThirdParty(f, ({ consentExpress, consentProvable }) =>
        opposite(both(consentExpress ?? 'consentExpress', consentProvable ?? 'consentProvable')),
      )
      return typeof leaks === 'boolean' ? !leaks : leaks
    }),
  ),
  reading: {
    id: 'non-profit-third-parties',
    cites: ['loi-09-08:12-1-a'],
    doubt: {
      fr: 'Le texte français vise les données « non communiquées à des tiers », sauf consentement exprès et prouvable ; le texte arabe a perdu la négation.',
      ar: 'يتحدث النص الفرنسي عن المعطيات «غير الموصلة إلى الأغيار» ما لم يوجد رضى صريح مثبت؛ وسقط النفي من النص العربي.',
      en: 'The French text speaks of data “not communicated to third parties” save express, provable consent; the Arabic has lost the negation.',
    },
    encoded: {
      fr: 'Le texte français : aucune communication à un tiers sans consentement exprès et prouvable.',
      ar: 'النص الفرنسي: لا إيصال إلى الأغيار دون رضى صريح يمكن إثباته.',
      en: 'The French text: no disclosure to a third party without express, provable consent.',
    },
  },
  says: () => ({
    fr: 'Groupement à but non lucratif à caractère religieux, philosophique, politique, syndical, culturel ou sportif : données de ses membres et contacts réguliers, conformes à son objet et non communiquées sans consentement exprès (art. 12-1-a).',
    ar: 'مجموعة لا تستهدف الربح ذات طابع ديني أو فلسفي أو سياسي أو نقابي أو ثقافي أو رياضي: معطيات أعضائها ومن تربطهم بها اتصالات منتظمة، متلائمة مع غرضها وغير موصلة دون رضى صريح (المادة 12-1-أ).',
    en: 'Non-profit group of religious, philosophical, political, trade-union, cultural or sporting character: data of its members and regular contacts, matching its object and not disclosed without express consent (art. 12(1)(a)).',
  }),
})

export const sensitiveData = rule({
  id: 'art-12-1-a',
  cites: ['loi-09-08:12-1-a', 'loi-09-08:1-3', 'loi-09-08:21'],
  when: holdsSensitiveData,
  concludes: 'authorisation',
  unless: [ownMembersOfAConvictionGroup, healthCare, healthSelection, authorisedByLaw],
  evidence: f => columnsOf(f, isSensitive),
  says: f => {
    const names = namesOf(f, isSensitive)
    if (names.fr === '')
      return {
        fr: 'Autorisation préalable requise (art. 12-1-a) : le traitement porte sur des données sensibles.',
        ar: 'يلزم إذن مسبق (المادة 12-1-أ): تهم المعالجة معطيات حساسة.',
        en: 'Prior authorisation required (art. 12(1)(a)): the processing concerns sensitive data.',
      }
    return {
      fr: `Autorisation préalable requise (art. 12-1-a) : données sensibles – ${names.fr}.`,
      ar: `يلزم إذن مسبق (المادة 12-1-أ): معطيات حساسة – ${names.ar}.`,
      en: `Prior authorisation required (art. 12(1)(a)): sensitive data – ${names.en}.`,
    }
  },
})

export const otherPurpose = rule({
  id: 'art-12-1-b',
  cites: ['loi-09-08:12-1-b'],
  asks: ['purposes'],
  holds: f =>
    someOf('purposes', f.purposes, ({ isCollectionPurpose }) =>
      opposite(isCollectionPurpose ?? 'isCollectionPurpose'),
    ),
  concludes: 'authorisation',
  says: f => {
    const other = listed(
      (f.purposes ?? [])
        .filter(purpose => purpose.isCollectionPurpose === false)
        .map(({ name }) => quoted(name)),
    )
    return {
      fr: `Autorisation préalable requise (art. 12-1-b) : les données servent à d’autres fins que celles de leur collecte – ${other.fr}.`,
      ar: `يلزم إذن مسبق (المادة 12-1-ب): تستعمل المعطيات لغايات أخرى غير التي جمعت من أجلها – ${other.ar}.`,
      en: `Prior authorisation required (art. 12(1)(b)): the data are used for other ends than those of their collection – ${other.en}.`,
    }
  },
})

export const geneticData = rule({
  id: 'art-12-1-c',
  cites: ['loi-09-08:12-1-c'],
  when: holdsData('genetic'),
  concludes: 'authorisation',
  unless: [medicalUseOfGeneticData],
  evidence: f => columnsOf(f, category => category === 'genetic'),
  says: f => {
    const where = inBrackets(columnsOf(f, category => category === 'genetic'))
    return {
      fr: `Autorisation préalable requise (art. 12-1-c) : des données génétiques${where.fr} sont traitées.`,
      ar: `يلزم إذن مسبق (المادة 12-1-ج): تتم معالجة معطيات جينية${where.ar}.`,
      en: `Prior authorisation required (art. 12(1)(c)): genetic data${where.en} are processed.`,
    }
  },
})

const courtOfficer = exception({
  id: 'art-12-1-d-court-officer',
  cites: ['loi-09-08:12-1-d'],
  asks: ['controller'],
  holds: f => f.controller === 'court-officer',
  says: () => ({
    fr: 'Les auxiliaires de justice sont dispensés de l’autorisation pour ces données (art. 12-1-d).',
    ar: 'أعوان القضاء معفون من الإذن بالنسبة لهذه المعطيات (المادة 12-1-د).',
    en: 'Court officers are dispensed from authorisation for these data (art. 12(1)(d)).',
  }),
})

export const offenceData = rule({
  id: 'art-12-1-d',
  cites: ['loi-09-08:12-1-d'],
  when: holdsData('offences'),
  concludes: 'authorisation',
  unless: [courtOfficer],
  evidence: f => columnsOf(f, category => category === 'offences'),
  says: f => {
    const where = inBrackets(columnsOf(f, category => category === 'offences'))
    return {
      fr: `Autorisation préalable requise (art. 12-1-d) : des données portent sur des infractions, condamnations ou mesures de sûreté${where.fr}.`,
      ar: `يلزم إذن مسبق (المادة 12-1-د): معطيات متعلقة بالمخالفات أو الإدانات أو التدابير الوقائية${where.ar}.`,
      en: `Prior authorisation required (art. 12(1)(d)): data concern offences, convictions or security measures${where.en}.`,
    }
  },
})

/** No exception: one card number among the data is enough. */
export const nationalIdNumber = rule({
  id: 'art-12-1-e',
  cites: ['loi-09-08:12-1-e'],
  when: holdsData('national-id-number'),
  concludes: 'authorisation',
  evidence: f => columnsOf(f, category => category === 'national-id-number'),
  says: f => {
    const where = inBrackets(columnsOf(f, category => category === 'national-id-number'))
    return {
      fr: `Autorisation préalable requise (art. 12-1-e) : les données comportent le numéro de la carte d’identité nationale${where.fr}.`,
      ar: `يلزم إذن مسبق (المادة 12-1-ه): تتضمن المعطيات رقم بطاقة التعريف الوطنية${where.ar}.`,
      en: `Prior authorisation required (art. 12(1)(e)): the data include the national identity card number${where.en}.`,
    }
  },
})

const manualFilesDeclared: Reading = {
  id: 'manual-files-are-declared',
  cites: ['loi-09-08:12-2', 'loi-09-08:14', 'loi-09-08:17'],
  doubt: {
    fr: 'L’article 14 n’impose la déclaration qu’avant un traitement automatisé ; l’article 12-2 l’impose « dans les autres cas », et l’article 17 simplifie celle de certains traitements non automatisés.',
    ar: 'لا تفرض المادة 14 التصريح إلا قبل معالجة آلية؛ أما المادة 12-2 فتفرضه «في الحالات الأخرى»، وتبسط المادة 17 التصريح ببعض المعالجات غير الآلية.',
    en: 'Article 14 wants a declaration only before automated processing; article 12(2) wants it “in all other cases”, and article 17 simplifies that of some processing by hand.',
  },
  encoded: {
    fr: 'Les fichiers manuels se déclarent : l’article 17 n’aurait sinon rien à simplifier.',
    ar: 'يصرح بالملفات اليدوية: وإلا لما كان للمادة 17 ما تبسطه.',
    en: 'Manual files are declared: article 17 would otherwise have nothing to simplify.',
  },
}

/** 12-2: the rule that is left when none of the others holds. */
export const otherCases = rule({
  id: 'art-12-2',
  cites: ['loi-09-08:12-2', 'loi-09-08:13'],
  asks: [],
  holds: () => true,
  concludes: 'declaration',
  reading: f => (f.automation === 'none' ? manualFilesDeclared : undefined),
  says: () => ({
    fr: 'Aucun cas d’autorisation ne s’applique : une déclaration préalable suffit (art. 12-2).',
    ar: 'لا تنطبق أي حالة من حالات الإذن: يكفي تصريح مسبق (المادة 12-2).',
    en: 'No case for authorisation applies: a prior declaration is enough (art. 12(2)).',
  }),
})
