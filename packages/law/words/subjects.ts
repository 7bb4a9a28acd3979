// What an article is about, so that the library of texts can be read by subject.
import type { Translated } from './language.ts'

export const subjects = {
  definitions: { fr: 'Définitions', ar: 'تعاريف', en: 'Definitions' },
  scope: { fr: 'Champ d’application', ar: 'نطاق التطبيق', en: 'Scope' },
  quality: { fr: 'Qualité des données', ar: 'نوعية المعطيات', en: 'Quality of data' },
  retention: { fr: 'Conservation', ar: 'الاحتفاظ', en: 'Retention' },
  lawfulness: { fr: 'Licéité et consentement', ar: 'المشروعية والرضى', en: 'Lawfulness and consent' },
  information: { fr: 'Information des personnes', ar: 'إخبار الأشخاص', en: 'Informing people' },
  requests: { fr: 'Demandes des personnes', ar: 'طلبات الأشخاص', en: 'Requests of people' },
  prospecting: { fr: 'Prospection', ar: 'الاستقراء', en: 'Prospecting' },
  automation: { fr: 'Décisions automatisées', ar: 'القرارات الآلية', en: 'Automated decisions' },
  filing: {
    fr: 'Déclarations et autorisations',
    ar: 'التصريحات والأذون',
    en: 'Declarations and authorisations',
  },
  sensitive: {
    fr: 'Données sensibles et santé',
    ar: 'المعطيات الحساسة والصحة',
    en: 'Sensitive and health data',
  },
  security: { fr: 'Sécurité et secret', ar: 'السلامة والسر', en: 'Security and secrecy' },
  processors: { fr: 'Sous-traitance', ar: 'المعالجة من الباطن', en: 'Processors' },
  commission: { fr: 'Commission nationale', ar: 'اللجنة الوطنية', en: 'National Commission' },
  inspection: { fr: 'Contrôles', ar: 'المراقبة', en: 'Inspections' },
  transfers: { fr: 'Transferts à l’étranger', ar: 'نقل المعطيات نحو الخارج', en: 'Transfers abroad' },
  registers: { fr: 'Registres', ar: 'السجلات', en: 'Registers' },
  offences: { fr: 'Infractions et condamnations', ar: 'المخالفات والإدانات', en: 'Offences and convictions' },
  penalties: { fr: 'Sanctions', ar: 'العقوبات', en: 'Penalties' },
  research: {
    fr: 'Histoire, statistique, science',
    ar: 'التاريخ والإحصاء والعلم',
    en: 'History, statistics, science',
  },
  transition: { fr: 'Entrée en vigueur', ar: 'الدخول حيز التطبيق', en: 'Entry into force' },
} as const satisfies Record<string, Translated>

export type Subject = keyof typeof subjects
