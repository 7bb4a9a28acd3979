// What allows data to leave Morocco: a listed State (art. 43) or one of the cases of art. 44.
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'

export const transferGrounds = {
  'listed-state': {
    cites: ['loi-09-08:43'],
    label: {
      fr: 'État assurant un niveau de protection suffisant',
      ar: 'دولة تضمن مستوى حماية كافيا',
      en: 'State ensuring sufficient protection',
    },
  },
  'express-consent': {
    cites: ['loi-09-08:44'],
    label: {
      fr: 'Consentement exprès de la personne concernée',
      ar: 'الموافقة الصريحة للشخص المعني',
      en: 'Express consent of the data subject',
    },
  },
  'saving-life': {
    cites: ['loi-09-08:44-1-a'],
    label: {
      fr: 'Sauvegarde de la vie de la personne',
      ar: 'المحافظة على حياة الشخص',
      en: 'Saving the person’s life',
    },
  },
  'public-interest': {
    cites: ['loi-09-08:44-1-b'],
    label: {
      fr: 'Préservation de l’intérêt public',
      ar: 'المحافظة على المصلحة العامة',
      en: 'Preserving the public interest',
    },
  },
  'legal-claim': {
    cites: ['loi-09-08:44-1-c'],
    label: {
      fr: 'Constatation, exercice ou défense d’un droit en justice',
      ar: 'إثبات حق أو ممارسته أو الدفاع عنه أمام القضاء',
      en: 'Establishment, exercise or defence of a right in court',
    },
  },
  'contract-with-the-person': {
    cites: ['loi-09-08:44-1-d'],
    label: {
      fr: 'Contrat avec la personne ou mesures prises à sa demande avant sa conclusion',
      ar: 'عقد مع الشخص المعني أو إجراءات سابقة للعقد متخذة بطلب منه',
      en: 'Contract with the person, or steps taken at the person’s request beforehand',
    },
  },
  'contract-for-the-person': {
    cites: ['loi-09-08:44-1-e'],
    label: {
      fr: 'Contrat conclu avec un tiers dans l’intérêt de la personne',
      ar: 'عقد مبرم مع الغير لمصلحة الشخص المعني',
      en: 'Contract with a third party in the person’s interest',
    },
  },
  'mutual-legal-assistance': {
    cites: ['loi-09-08:44-1-f'],
    label: {
      fr: 'Entraide judiciaire internationale',
      ar: 'التعاون القضائي الدولي',
      en: 'International mutual legal assistance',
    },
  },
  medical: {
    cites: ['loi-09-08:44-1-g'],
    label: {
      fr: 'Prévention, diagnostic ou traitement d’affections médicales',
      ar: 'الوقاية من الإصابات المرضية أو تشخيصها أو معالجتها',
      en: 'Prevention, diagnosis or treatment of medical conditions',
    },
  },
  agreement: {
    cites: ['loi-09-08:44-2'],
    label: {
      fr: 'Accord bilatéral ou multilatéral auquel le Maroc est partie',
      ar: 'اتفاق ثنائي أو متعدد الأطراف يكون المغرب طرفا فيه',
      en: 'Bilateral or multilateral agreement binding Morocco',
    },
  },
  'cndp-authorisation': {
    cites: ['loi-09-08:44-3'],
    label: {
      fr: 'Autorisation expresse et motivée de la Commission nationale (clauses contractuelles ou règles internes)',
      ar: 'إذن صريح ومعلل من اللجنة الوطنية (بنود عقد أو نظام داخلي)',
      en: 'Express reasoned authorisation of the National Commission (contract clauses or internal rules)',
    },
  },
} as const satisfies Record<string, { label: Translated; cites: readonly Citation[] }>
