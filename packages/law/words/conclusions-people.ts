// What the questions on people and their rights conclude: in a word, and in one sentence.
import type { ConclusionWords } from './conclusion.ts'

export const noticeConclusions = {
  lacking: {
    label: { fr: 'Information incomplète', ar: 'إخبار ناقص', en: 'Information lacking' },
    sentence: {
      fr: 'Il manque quelque chose à l’information des personnes : la compléter avant de collecter.',
      ar: 'ينقص إخبار الأشخاص عنصر أو أكثر: يجب استكماله قبل جمع المعطيات.',
      en: 'Something is lacking in what people are told: complete it before collecting.',
    },
    standing: 'needs',
  },
  'not-due': {
    label: { fr: 'Information non due', ar: 'إخبار غير واجب', en: 'No information due' },
    sentence: {
      fr: 'L’article 6 écarte l’obligation d’informer.',
      ar: 'تستبعد المادة 6 الالتزام بالإخبار.',
      en: 'Article 6 sets the duty to inform aside.',
    },
    standing: 'settled',
  },
  complete: {
    label: { fr: 'Information complète', ar: 'إخبار كامل', en: 'Information complete' },
    sentence: {
      fr: 'Les personnes sont informées comme la loi le demande.',
      ar: 'تم إخبار الأشخاص وفق ما يقتضيه القانون.',
      en: 'People are informed as the law asks.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export type NoticeConclusion = keyof typeof noticeConclusions

/** By the question's name. */
export const peopleConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  notice: noticeConclusions,
}
