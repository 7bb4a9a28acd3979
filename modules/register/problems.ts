// The refusals of the register that a caller can act on.
import type { ProblemKind } from '@himaya/platform/problem'

export const answersContradict: ProblemKind = {
  code: 'register-answers-contradict',
  status: 422,
  title: {
    fr: 'Deux réponses se contredisent, ou une réponse n’est pas possible',
    ar: 'جوابان متناقضان، أو جواب غير ممكن',
    en: 'Two answers contradict each other, or an answer is not possible',
  },
  fix: {
    fr: 'Corrigez l’une des deux réponses nommées : la loi ne peut pas décider tant qu’elles s’opposent.',
    ar: 'صححوا أحد الجوابين المذكورين: لا يمكن البت وفق القانون ما داما متعارضين.',
    en: 'Correct one of the two answers named: the law cannot decide while they oppose each other.',
  },
}

export const columnNotConfirmed: ProblemKind = {
  code: 'register-column-not-confirmed',
  status: 409,
  title: {
    fr: 'Une colonne n’a pas encore été confirmée',
    ar: 'لم يتم تأكيد أحد الأعمدة بعد',
    en: 'A column has not been confirmed yet',
  },
  fix: {
    fr: 'Confirmez ou corrigez d’abord la catégorie de cette colonne dans les constats, puis ajoutez-la au traitement.',
    ar: 'أكدوا أو صححوا أولا صنف هذا العمود في النتائج، ثم أضيفوه إلى المعالجة.',
    en: 'Confirm or correct the category of this column among the findings first, then add it to the processing.',
  },
}
