// What the questions conclude, besides the regimes (regimes.ts), in one word for every screen and document. `standing`
// tells a reader's eye where it stands: settled, waiting for someone, or forbidden.
import type { ConclusionWords } from './conclusion.ts'
import { relationsConclusions } from './conclusions-relations.ts'

export const scopeConclusions = {
  in: { label: { fr: 'La loi s’applique', ar: 'يسري القانون', en: 'The law applies' } },
  out: { label: { fr: 'Hors du champ de la loi', ar: 'خارج نطاق تطبيق القانون', en: 'Outside the law' } },
  'creating-text': {
    label: {
      fr: 'Régie par le texte qui crée le fichier',
      ar: 'تخضع للنص المحدث للملف',
      en: 'Governed by the text that creates the file',
    },
    standing: 'needs',
  },
  review: {
    label: { fr: 'À examiner par un juriste', ar: 'تحتاج إلى فحص قانوني', en: 'For a lawyer to examine' },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export const lawfulnessConclusions = {
  lawful: { label: { fr: 'Licite', ar: 'مشروعة', en: 'Lawful' }, standing: 'settled' },
  'to-mend': {
    label: { fr: 'À mettre en ordre', ar: 'تحتاج إلى تسوية', en: 'To be put in order' },
    standing: 'needs',
  },
  unlawful: { label: { fr: 'Illicite', ar: 'غير مشروعة', en: 'Unlawful' }, standing: 'prohibited' },
} as const satisfies Record<string, ConclusionWords>

export const transferConclusions = {
  'no-transfer': {
    label: { fr: 'Aucun transfert', ar: 'لا يوجد نقل إلى الخارج', en: 'No transfer' },
  },
  'lawful-file': {
    label: {
      fr: 'Permis : État inscrit sur la liste, à notifier',
      ar: 'مسموح به: دولة مدرجة في القائمة، ويجب التبليغ',
      en: 'Allowed: a listed State, to be notified',
    },
    standing: 'settled',
  },
  'lawful-derogation': {
    label: {
      fr: 'Permis au titre d’un cas de l’article 44',
      ar: 'مسموح به بموجب إحدى حالات المادة 44',
      en: 'Allowed under a case of article 44',
    },
    standing: 'settled',
  },
  authorised: {
    label: { fr: 'Autorisé par la CNDP', ar: 'مأذون به من اللجنة الوطنية', en: 'Authorised by the CNDP' },
    standing: 'settled',
  },
  'needs-authorisation': {
    label: {
      fr: 'Autorisation expresse de la CNDP requise',
      ar: 'يتطلب إذنا صريحا من اللجنة الوطنية',
      en: 'Needs the CNDP’s express authorisation',
    },
    standing: 'needs',
  },
  blocked: {
    label: { fr: 'Interdit en l’état', ar: 'ممنوع على حاله', en: 'Forbidden as it stands' },
    standing: 'prohibited',
  },
  'hosting-forbidden': {
    label: {
      fr: 'Hébergement à l’étranger interdit',
      ar: 'الاستضافة في الخارج ممنوعة',
      en: 'Hosting abroad is forbidden',
    },
    standing: 'prohibited',
  },
} as const satisfies Record<string, ConclusionWords>

/** By the question's name. The regime's words are in regimes.ts. */
export const conclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  scope: scopeConclusions,
  lawfulness: lawfulnessConclusions,
  transfer: transferConclusions,
  ...relationsConclusions,
}
