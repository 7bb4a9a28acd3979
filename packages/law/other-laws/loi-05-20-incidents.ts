// Law 05-20 on incidents: who declares to the national authority (8, 14, 30, 33), who tells clients (27), who keeps logs (26),
// and what a missed declaration costs (50). The decree that sets the form of a report (2-21-406) was not read.
import { alwaysPublic, incidentSubject, neverPublic } from '../facts/incident.ts'
import { legalValue } from '../legal-value.ts'
import { all, any, type Reading } from '../rule.ts'
import { cybersecurityLawInForce } from './loi-05-20-art-11.ts'

const { given, rule, exception } = incidentSubject

const published = { from: '2020-08-06', published: 'BO 6906' } as const
const stated = {
  label: 'statutory',
  certainty: 'read',
  checkedOn: '2026-11-22',
} as const

/** Art. 50: the fine, in centimes. */
export const missedDeclarationFine = {
  least: legalValue({
    ...stated,
    id: 'fine-05-20-50-least',
    title: {
      fr: 'Incident non déclaré, amende la plus faible',
      ar: 'عدم التصريح بحادث، الحد الأدنى للغرامة',
      en: 'Incident not declared, lowest fine',
    },
    unit: 'centimes',
    cites: ['loi-05-20:50'],
    steps: [{ ...published, value: 10_000_000 }],
  }),
  most: legalValue({
    ...stated,
    id: 'fine-05-20-50-most',
    title: {
      fr: 'Incident non déclaré, amende la plus forte',
      ar: 'عدم التصريح بحادث، الحد الأقصى للغرامة',
      en: 'Incident not declared, highest fine',
    },
    unit: 'centimes',
    cites: ['loi-05-20:50'],
    steps: [{ ...published, value: 20_000_000 }],
  }),
}

/** Art. 26: how long technical data are kept. */
export const technicalDataMonths = legalValue({
  ...stated,
  id: 'technical-data-months',
  title: {
    fr: 'Conservation des données techniques d’un incident',
    ar: 'الاحتفاظ بالمعطيات التقنية للحادث',
    en: 'Keeping the technical data of an incident',
  },
  unit: 'months',
  cites: ['loi-05-20:26'],
  steps: [{ ...published, value: 12 }],
})

const formOfReport: Reading = {
  id: 'incident-report-form',
  cites: ['loi-05-20:8', 'loi-05-20:33'],
  doubt: {
    fr: 'La loi 05-20 veut une déclaration dès la connaissance de l’incident, sans compter d’heures ; le décret 2-21-406, qui en règle la forme, n’a pas été lu.',
    ar: 'يشترط القانون 05.20 التصريح فور العلم بالحادث دون تحديد ساعات؛ والمرسوم 2.21.406 الذي يحدد شكله لم يتم الاطلاع عليه.',
    en: 'Law 05-20 wants a declaration as soon as the incident is known, and counts no hours; Decree 2-21-406, which rules its form, was not read.',
  },
  encoded: {
    fr: 'L’instant de la connaissance est l’échéance ; aucun délai d’un autre droit n’est emprunté.',
    ar: 'لحظة العلم هي الأجل؛ ولا يستعار أي أجل من قانون آخر.',
    en: 'The instant of knowing is the due time; no period of another law is borrowed.',
  },
}

const hit = given(['ownSystemsHit'], f => f.ownSystemsHit)
const operates = given(['operatorAs'], f => f.operatorAs.length > 0)
const clientsAtRisk = given(['clientsAtRisk'], f => f.clientsAtRisk)

/** An entity by its kind; a company, court or other body only if it is of public law. */
const isEntity = any(
  given(['controller'], f => alwaysPublic.includes(f.controller)),
  all(
    given(['controller'], f => !neverPublic.includes(f.controller)),
    given(['publicLawPerson'], f => f.publicLawPerson),
  ),
)

const declared = exception({
  id: 'loi-05-20-declared',
  cites: ['loi-05-20:8'],
  asks: ['authorityTold'],
  holds: f => f.authorityTold,
  says: () => ({
    fr: 'L’incident est déclaré à l’autorité nationale ; répondre à ses demandes complémentaires (loi 05-20, art. 8).',
    ar: 'تم التصريح بالحادث لدى السلطة الوطنية؛ ويجب الجواب عن طلباتها التكميلية (القانون 05.20، المادة 8).',
    en: 'The incident is declared to the national authority; answer its further requests (Law 05-20, art. 8).',
  }),
})

const entityDeclares = rule({
  id: 'loi-05-20-8',
  cites: ['loi-05-20:8', 'loi-05-20:1'],
  when: all(hit, isEntity),
  concludes: 'declare',
  unless: [declared],
  reading: formOfReport,
  says: () => ({
    fr: 'Entité de droit public : déclarer l’incident à l’autorité nationale (DGSSI) dès qu’il est connu (loi 05-20, art. 8).',
    ar: 'هيئة خاضعة للقانون العام: يجب التصريح بالحادث لدى السلطة الوطنية (DGSSI) فور العلم به (القانون 05.20، المادة 8).',
    en: 'Public-law entity: declare the incident to the national authority (DGSSI) as soon as it is known (Law 05-20, art. 8).',
  }),
})

const vitalDeclares = rule({
  id: 'loi-05-20-14',
  cites: ['loi-05-20:14', 'loi-05-20:8'],
  when: all(
    hit,
    given(['vitalInfrastructure'], f => f.vitalInfrastructure),
  ),
  concludes: 'declare',
  unless: [declared],
  reading: formOfReport,
  says: () => ({
    fr: 'Infrastructure d’importance vitale : déclarer l’incident à l’autorité nationale (DGSSI) dès qu’il est connu (loi 05-20, art. 14, 8).',
    ar: 'بنية تحتية ذات أهمية حيوية: يجب التصريح بالحادث لدى السلطة الوطنية (DGSSI) فور العلم به (القانون 05.20، المادتان 14 و8).',
    en: 'Vital infrastructure: declare the incident to the national authority (DGSSI) as soon as it is known (Law 05-20, art. 14, 8).',
  }),
})

const operatorReports = rule({
  id: 'loi-05-20-30',
  cites: ['loi-05-20:30'],
  when: all(clientsAtRisk, operates),
  concludes: 'declare',
  unless: [declared],
  reading: formOfReport,
  says: () => ({
    fr: 'Opérateur : informer sans délai l’autorité nationale (DGSSI) de l’évènement qui peut affecter les systèmes de ses clients (loi 05-20, art. 30).',
    ar: 'متعهد: يجب إخبار السلطة الوطنية (DGSSI) دون تأخير بالحدث الذي قد يؤثر على نظم الزبناء (القانون 05.20، المادة 30).',
    en: 'Operator: inform the national authority (DGSSI) without delay of the event that could affect its clients’ systems (Law 05-20, art. 30).',
  }),
})

const providerDeclares = rule({
  id: 'loi-05-20-33',
  cites: ['loi-05-20:33'],
  when: all(
    hit,
    given(['operatorAs'], f => f.operatorAs.includes('digital-services')),
    given(['significantImpact'], f => f.significantImpact),
  ),
  concludes: 'declare',
  unless: [declared],
  reading: formOfReport,
  says: () => ({
    fr: 'Prestataire de services numériques : déclarer l’incident à impact significatif à l’autorité nationale (DGSSI) dès qu’il est connu (loi 05-20, art. 33).',
    ar: 'مقدم خدمات رقمية: يجب التصريح بالحادث ذي الأثر المهم لدى السلطة الوطنية (DGSSI) فور العلم به (القانون 05.20، المادة 33).',
    en: 'Digital service provider: declare the incident with significant impact to the national authority (DGSSI) as soon as it is known (Law 05-20, art. 33).',
  }),
})

const clientsInformed = exception({
  id: 'loi-05-20-27-told',
  cites: ['loi-05-20:27'],
  asks: ['clientsTold'],
  holds: f => f.clientsTold,
  says: () => ({
    fr: 'Les clients exposés sont informés (loi 05-20, art. 27).',
    ar: 'تم إخبار الزبناء المعرضين للخطر (القانون 05.20، المادة 27).',
    en: 'The clients at risk have been told (Law 05-20, art. 27).',
  }),
})

const clientsToTell = rule({
  id: 'loi-05-20-27',
  cites: ['loi-05-20:27'],
  when: all(clientsAtRisk, operates),
  concludes: 'tell-clients',
  unless: [clientsInformed],
  reading: cybersecurityLawInForce,
  says: () => ({
    fr: 'Opérateur : informer ses clients de la vulnérabilité de leurs systèmes ou de l’atteinte qui pourrait les affecter (loi 05-20, art. 27).',
    ar: 'متعهد: يجب إخبار الزبناء بثغرات نظمهم أو بالمساس الذي قد يلحق بها (القانون 05.20، المادة 27).',
    en: 'Operator: tell its clients of the vulnerability of their systems or of the breach that could affect them (Law 05-20, art. 27).',
  }),
})

export const technicalData = rule({
  id: 'loi-05-20-26-incident',
  cites: ['loi-05-20:26'],
  when: operates,
  concludes: 'duty',
  reading: cybersecurityLawInForce,
  says: () => ({
    fr: 'Opérateur : conserver un an les données techniques qui permettent d’identifier et d’analyser l’incident (loi 05-20, art. 26).',
    ar: 'متعهد: يجب الاحتفاظ لمدة سنة بالمعطيات التقنية اللازمة لتحديد الحادث وتحليله (القانون 05.20، المادة 26).',
    en: 'Operator: keep for one year the technical data that allow the incident to be identified and analysed (Law 05-20, art. 26).',
  }),
})

export const declarations = [entityDeclares, vitalDeclares, operatorReports, providerDeclares]
export const clientNotices = [clientsToTell]
