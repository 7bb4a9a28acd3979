// Art. 21: sensitive data are processed under a law that sets the conditions or, failing that, under the CNDP's
// authorisation, which it gives only in the cases of paragraphs 2 and 3. Without one of them there is no lawful way.
import { exception, given, type ProcessingFacts, rule } from '../facts/processing.ts'
import { all, type Condition } from '../rule.ts'
import { verbatim } from '../words/listing.ts'
import { columnsOf, holdsSensitiveData, isSensitive } from './art-01-definitions.ts'

type Ground = NonNullable<ProcessingFacts['sensitiveGrounds']>[number]

const relyingOn = (ground: Ground): Condition<ProcessingFacts> =>
  given(['sensitiveGrounds'], f => f.sensitiveGrounds.includes(ground))

export const authorisedByLaw = exception({
  id: 'art-21-1-law',
  cites: ['loi-09-08:21-1', 'loi-09-08:12'],
  confidence: 'reading',
  when: all(
    relyingOn('law'),
    given(['sensitiveLaw'], f => f.sensitiveLaw !== ''),
  ),
  reading: {
    id: 'sensitive-data-under-a-law',
    cites: ['loi-09-08:21-1', 'loi-09-08:12-1-a'],
    doubt: {
      fr: 'L’article 21-1 demande l’autorisation de la CNDP « à défaut » d’une loi ; l’article 12-1-a ne réserve que les dispositions législatives particulières et demande l’autorisation pour toute donnée sensible.',
      ar: 'تشترط المادة 21-1 إذن اللجنة الوطنية «في غياب» قانون؛ أما المادة 12-1-أ فتشترط الإذن لكل المعطيات الحساسة ولا تستثني إلا الأحكام التشريعية الخاصة.',
      en: 'Article 21(1) wants the CNDP’s authorisation “failing” a law; article 12(1)(a) wants it for all sensitive data, saving only special legislative provisions.',
    },
    encoded: {
      fr: 'Une loi citée qui autorise le traitement et en fixe les conditions tient lieu d’autorisation ; reste la déclaration, et un juriste vérifie.',
      ar: 'القانون المذكور الذي يأذن بالمعالجة ويحدد شروطها يقوم مقام الإذن؛ ويبقى التصريح، مع تحقق رجل قانون.',
      en: 'A cited law that authorises the processing and sets its conditions stands for the authorisation; the declaration remains, and a lawyer verifies.',
    },
  },
  says: f => {
    const law = verbatim(f.sensitiveLaw ?? '')
    return {
      fr: `La loi autorise ce traitement de données sensibles et en fixe les conditions : ${law.fr} (art. 21-1).`,
      ar: `يأذن القانون بهذه المعالجة للمعطيات الحساسة ويحدد شروطها: ${law.ar} (المادة 21-1).`,
      en: `A law authorises this processing of sensitive data and sets its conditions: ${law.en} (art. 21(1)).`,
    }
  },
  review: {
    fr: 'Faire vérifier que la loi citée autorise bien ce traitement et que ses conditions sont remplies.',
    ar: 'التحقق من أن القانون المذكور يأذن فعلا بهذه المعالجة وأن شروطه مستوفاة.',
    en: 'Have it verified that the law cited does authorise this processing, and that its conditions are met.',
  },
})

const expressConsent = exception({
  id: 'art-21-2-consent',
  cites: ['loi-09-08:21-2', 'loi-09-08:57'],
  when: all(
    relyingOn('express-consent'),
    given(['expressConsentProvable'], f => f.expressConsentProvable),
  ),
  says: () => ({
    fr: 'Le consentement exprès de chaque personne concernée est prouvé (art. 21-2).',
    ar: 'الرضى الصريح لكل شخص معني ثابت (المادة 21-2).',
    en: 'Each data subject’s express consent is proven (art. 21(2)).',
  }),
})

/** The same prudence wherever sensitive data rest on something other than express consent (art. 57 lists no other). */
export const residualRisk = {
  id: 'article-57-residual-risk',
  cites: ['loi-09-08:57', 'loi-09-08:21'] as const,
  doubt: {
    fr: 'L’article 57 punit tout traitement de données sensibles « sans consentement exprès », sans mentionner les autres cas de l’article 21.',
    ar: 'تعاقب المادة 57 على كل معالجة للمعطيات الحساسة «دون الرضى الصريح» دون ذكر باقي حالات المادة 21.',
    en: 'Article 57 punishes any processing of sensitive data “without express consent”, without mentioning the other cases of article 21.',
  },
  encoded: {
    fr: 'L’autorisation obtenue dans un autre cas de l’article 21 rend le traitement licite ; le risque résiduel est signalé.',
    ar: 'الإذن المحصل عليه في حالة أخرى من حالات المادة 21 يجعل المعالجة مشروعة؛ مع التنبيه إلى الخطر المتبقي.',
    en: 'An authorisation obtained in another case of article 21 makes the processing lawful; the residual risk is shown.',
  },
}

const indispensable = exception({
  id: 'art-21-2-functions',
  cites: ['loi-09-08:21-2'],
  when: all(
    relyingOn('legal-or-statutory-functions'),
    given(['indispensableToFunctions'], f => f.indispensableToFunctions),
  ),
  reading: residualRisk,
  says: () => ({
    fr: 'Les données sont indispensables à l’exercice des fonctions légales ou statutaires du responsable (art. 21-2).',
    ar: 'المعطيات ضرورية لممارسة المهام القانونية أو النظامية للمسؤول (المادة 21-2).',
    en: 'The data are indispensable to the controller’s legal or statutory functions (art. 21(2)).',
  }),
})

const vitalInterests = exception({
  id: 'art-21-3-a',
  cites: ['loi-09-08:21-3-a'],
  when: all(
    relyingOn('vital-interests'),
    given(['subjectUnableToConsent'], f => f.subjectUnableToConsent),
  ),
  reading: residualRisk,
  says: () => ({
    fr: 'La défense d’intérêts vitaux est en jeu et la personne est dans l’incapacité de consentir (art. 21-3-a).',
    ar: 'حماية مصالح حيوية والشخص المعني في حالة عجز عن الإدلاء بموافقته (المادة 21-3-أ).',
    en: 'Vital interests are to be defended and the person is unable to consent (art. 21(3)(a)).',
  }),
})

const madePublic = exception({
  id: 'art-21-3-b',
  cites: ['loi-09-08:21-3-b'],
  when: all(
    relyingOn('made-public'),
    given(['consentInferredFromStatements'], f => f.consentInferredFromStatements),
  ),
  reading: residualRisk,
  says: () => ({
    fr: 'La personne a manifestement rendu ces données publiques et son consentement peut en être déduit (art. 21-3-b).',
    ar: 'صرح الشخص المعني علنا بهذه المعطيات ويمكن استنتاج موافقته من تصريحاته (المادة 21-3-ب).',
    en: 'The person has manifestly made these data public, and consent can be inferred from it (art. 21(3)(b)).',
  }),
})

const legalClaim = exception({
  id: 'art-21-3-c',
  cites: ['loi-09-08:21-3-c'],
  when: all(
    relyingOn('legal-claim'),
    given(['exclusivelyForLegalClaim'], f => f.exclusivelyForLegalClaim),
  ),
  reading: residualRisk,
  says: () => ({
    fr: 'Le traitement est nécessaire à un droit en justice et effectué exclusivement à cette fin (art. 21-3-c).',
    ar: 'المعالجة ضرورية لحق أمام العدالة وتمارس حصرا لهذه الغاية (المادة 21-3-ج).',
    en: 'The processing is needed for a right in court and carried out for that end exclusively (art. 21(3)(c)).',
  }),
})

/** Every case in which the CNDP may give its authorisation, failing a law. */
export const casesForTheCommission = [
  expressConsent,
  indispensable,
  vitalInterests,
  madePublic,
  legalClaim,
] as const

/** Everything that sensitive data may rest on; a health case of art. 22 needs none of it. */
export const sensitiveGroundsOfArticle21 = [authorisedByLaw, ...casesForTheCommission] as const

/** Art. 24: eight controls are compulsory for sensitive or health data. */
export const eightControls = rule({
  id: 'art-24',
  cites: ['loi-09-08:24'],
  when: holdsSensitiveData,
  concludes: 'duty',
  evidence: f => columnsOf(f, isSensitive),
  says: () => ({
    fr: 'Données sensibles ou de santé : les huit contrôles de l’article 24 doivent être en place et démontrables.',
    ar: 'معطيات حساسة أو متعلقة بالصحة: يجب توفير إجراءات المراقبة الثمانية للمادة 24 والقدرة على إثباتها.',
    en: 'Sensitive or health data: the eight controls of article 24 must be in place and can be shown.',
  }),
})
