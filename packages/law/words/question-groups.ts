// The questions by what a person comes for.
import type { Translated } from './language.ts'

export const questionGroups = {
  processing: {
    fr: 'Un traitement et ses formalités',
    ar: 'معالجة والإجراءات المتعلقة بها',
    en: 'A processing and its filings',
  },
  people: {
    fr: 'Les personnes et leurs droits',
    ar: 'الأشخاص وحقوقهم',
    en: 'People and their rights',
  },
  relations: {
    fr: 'Prospection, décisions, sous-traitance et sécurité',
    ar: 'الاستقراء والقرارات والمعالجة من الباطن والأمن',
    en: 'Prospecting, decisions, processors and security',
  },
  time: {
    fr: 'Délais et conservation',
    ar: 'الآجال ومدة الاحتفاظ',
    en: 'Clocks and retention',
  },
  enforcement: {
    fr: 'Incidents, contrôles et sanctions',
    ar: 'الحوادث والمراقبة والعقوبات',
    en: 'Incidents, inspections and penalties',
  },
} as const satisfies Record<string, Translated>

export type QuestionGroup = keyof typeof questionGroups
