// The copies of the texts that were compared, and what each is worth. The Arabic text is the original; the French one printed
// in the Bulletin officiel is its official translation; the clean French copy that circulates has faults.
import type { Certainty } from '../words/certainty.ts'
import type { Translated } from '../words/language.ts'

type Copy = {
  readonly label: Translated
  /** Where it was read; absent for a copy that circulates without one. */
  readonly source?: string
  readonly certainty: Certainty
}

export const copies = {
  'bo-fr': {
    label: {
      fr: 'Bulletin officiel nᵒ 5714 du 5 mars 2009, pages 345 à 356',
      ar: 'الجريدة الرسمية (النشرة الفرنسية) عدد 5714 بتاريخ 5 مارس 2009، الصفحات 345 إلى 356',
      en: 'Bulletin officiel no. 5714 of 5 March 2009, pages 345 to 356 (French)',
    },
    source: 'https://www.dgssi.gov.ma/sites/default/files/legislative/brochure/2023-07/loi%2009-08.pdf',
    certainty: 'read',
  },
  'circulating-fr': {
    label: {
      fr: 'Copie française qui circule, mise au propre',
      ar: 'نسخة فرنسية متداولة أعيدت كتابتها',
      en: 'The clean French copy that circulates',
    },
    certainty: 'read',
  },
  ar: {
    label: {
      fr: 'Texte arabe, Bulletin officiel nᵒ 5711 du 23 février 2009, reproduit par le ministère de la Justice (Adala)',
      ar: 'النص العربي، الجريدة الرسمية عدد 5711 بتاريخ 23 فبراير 2009، كما أوردته وزارة العدل (عدالة)',
      en: 'Arabic text, Bulletin officiel no. 5711 of 23 February 2009, as reproduced by the Ministry of Justice (Adala)',
    },
    source: 'https://adala.justice.gov.ma/api/uploads/2024/09/05/',
    certainty: 'read',
  },
  'decree-ar': {
    label: {
      fr: 'Décret en arabe, Bulletin officiel nᵒ 5744 du 18 juin 2009, reproduit par le ministère de la Justice (Adala)',
      ar: 'المرسوم بالعربية، الجريدة الرسمية عدد 5744 بتاريخ 18 يونيو 2009، كما أوردته وزارة العدل (عدالة)',
      en: 'Decree in Arabic, Bulletin officiel no. 5744 of 18 June 2009, as reproduced by the Ministry of Justice (Adala)',
    },
    source: 'https://adala.justice.gov.ma/api/uploads/2024/07/31/',
    certainty: 'read',
  },
  'internal-rules-ar': {
    label: {
      fr: 'Règlement intérieur de la Commission nationale, Bulletin officiel nᵒ 5932 du 7 avril 2011',
      ar: 'النظام الداخلي للجنة الوطنية، الجريدة الرسمية عدد 5932 بتاريخ 7 أبريل 2011',
      en: 'Internal rules of the National Commission, Bulletin officiel no. 5932 of 7 April 2011',
    },
    source: 'https://adala.justice.gov.ma/api/uploads/2024/09/05/',
    certainty: 'read',
  },
} as const satisfies Record<string, Copy>

export type CopyId = keyof typeof copies
