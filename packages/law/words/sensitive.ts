// The kinds of sensitive data, exactly as art. 1(3) lists them: biometric data, sex life, offences, minors and
// location are not in the list.
import type { Translated } from './language.ts'

export const sensitiveKinds = {
  'racial-or-ethnic-origin': {
    fr: 'Origine raciale ou ethnique',
    ar: 'الأصل العرقي أو الإثني',
    en: 'Racial or ethnic origin',
  },
  'political-opinions': { fr: 'Opinions politiques', ar: 'الآراء السياسية', en: 'Political opinions' },
  'religious-or-philosophical-beliefs': {
    fr: 'Convictions religieuses ou philosophiques',
    ar: 'القناعات الدينية أو الفلسفية',
    en: 'Religious or philosophical beliefs',
  },
  'trade-union-membership': {
    fr: 'Appartenance syndicale',
    ar: 'الانتماء النقابي',
    en: 'Trade-union membership',
  },
  health: { fr: 'Santé', ar: 'الصحة', en: 'Health' },
  genetic: { fr: 'Données génétiques', ar: 'المعطيات الجينية', en: 'Genetic data' },
} as const satisfies Record<string, Translated>

export type SensitiveKind = keyof typeof sensitiveKinds
