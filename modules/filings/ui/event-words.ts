// What happened to a filing, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'filings.filing-prepared': { fr: 'Dossier préparé', ar: 'تم تحضير الملف', en: 'Filing prepared' },
  'filings.filing-replaced': {
    fr: 'Remplacé par un dossier plus récent',
    ar: 'عوضه ملف أحدث',
    en: 'Replaced by a newer filing',
  },
  'filings.filing-sent': { fr: 'Déposé à la CNDP', ar: 'أودع لدى اللجنة الوطنية', en: 'Filed with the CNDP' },
  'filings.receipt-recorded': { fr: 'Récépissé noté', ar: 'سجل الوصل', en: 'Receipt recorded' },
  'filings.authorisation-recorded': {
    fr: 'Autorisation notée',
    ar: 'سجل الإذن',
    en: 'Authorisation recorded',
  },
  'filings.refusal-recorded': { fr: 'Refus noté', ar: 'سجل الرفض', en: 'Refusal recorded' },
  'filings.extension-recorded': { fr: 'Prorogation notée', ar: 'سجل تمديد الأجل', en: 'Extension recorded' },
  'filings.switch-recorded': {
    fr: 'Passage à l’autorisation noté',
    ar: 'سجل الإخضاع للإذن',
    en: 'Switch to authorisation recorded',
  },
  'filings.withdrawal-recorded': { fr: 'Retrait noté', ar: 'سجل السحب', en: 'Withdrawal recorded' },
  'filings.filing-abandoned': { fr: 'Dossier abandonné', ar: 'تم التخلي عن الملف', en: 'Filing given up' },
}
