// What may carry an authorisation to process sensitive data (art. 21), and the narrow health case of art. 22.
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'

export const sensitiveGrounds = {
  law: {
    cites: ['loi-09-08:21-1'],
    label: {
      fr: 'Loi qui en fixe les conditions',
      ar: 'قانون يحدد شروطها',
      en: 'A law that sets the conditions',
    },
  },
  'express-consent': {
    cites: ['loi-09-08:21-2'],
    label: {
      fr: 'Consentement exprès de la personne concernée',
      ar: 'الرضى الصريح للشخص المعني',
      en: 'Express consent of the data subject',
    },
  },
  'legal-or-statutory-functions': {
    cites: ['loi-09-08:21-2'],
    label: {
      fr: 'Fonctions légales ou statutaires du responsable',
      ar: 'المهام القانونية أو النظامية للمسؤول',
      en: 'Legal or statutory functions of the controller',
    },
  },
  'vital-interests': {
    cites: ['loi-09-08:21-3-a'],
    label: {
      fr: 'Intérêts vitaux de la personne ou d’une autre personne',
      ar: 'المصالح الحيوية للشخص المعني أو لشخص آخر',
      en: 'Vital interests of the person or of another person',
    },
  },
  'made-public': {
    cites: ['loi-09-08:21-3-b'],
    label: {
      fr: 'Données manifestement rendues publiques par la personne',
      ar: 'معطيات صرح بها الشخص المعني علنا',
      en: 'Data manifestly made public by the person',
    },
  },
  'legal-claim': {
    cites: ['loi-09-08:21-3-c'],
    label: {
      fr: 'Constatation, exercice ou défense d’un droit en justice',
      ar: 'إثبات حق أو ممارسته أو الدفاع عنه أمام القضاء',
      en: 'Establishment, exercise or defence of a right in court',
    },
  },
  'health-care': {
    cites: ['loi-09-08:22'],
    label: {
      fr: 'Médecine préventive, diagnostic, soins ou gestion de services de santé',
      ar: 'الطب الوقائي أو التشخيص أو العلاج أو تدبير المصالح الصحية',
      en: 'Preventive medicine, diagnosis, care or management of health services',
    },
  },
  'eligibility-selection': {
    cites: ['loi-09-08:22'],
    label: {
      fr: 'Sélection des personnes pouvant bénéficier d’un droit, d’une prestation ou d’un contrat',
      ar: 'انتقاء الأشخاص المؤهلين للاستفادة من حق أو خدمة أو عقد',
      en: 'Selection of persons eligible for a right, a benefit or a contract',
    },
  },
} as const satisfies Record<string, { label: Translated; cites: readonly Citation[] }>
