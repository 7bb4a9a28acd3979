// What the questions on incidents, inspections, orders and penalties conclude.
import type { ConclusionWords } from './conclusion.ts'

const exposureConclusions = {
  exposed: {
    label: { fr: 'Infraction constituée', ar: 'مخالفة قائمة', en: 'An offence is made out' },
    sentence: {
      fr: 'Ces faits constituent au moins une infraction ; la peine de chacune est donnée avec ses montants.',
      ar: 'تشكل هذه الوقائع مخالفة واحدة على الأقل؛ وتعرض عقوبة كل مخالفة مع مبالغها.',
      en: 'These facts make out at least one offence; what each can cost is given with its amounts.',
    },
    standing: 'prohibited',
  },
  'in-doubt': {
    label: { fr: 'Exposition incertaine', ar: 'تعرض غير مؤكد للعقوبة', en: 'Uncertain exposure' },
    sentence: {
      fr: 'Aucune infraction n’est certaine, mais une lecture possible des textes en verrait une.',
      ar: 'لا توجد مخالفة مؤكدة، غير أن قراءة ممكنة للنصوص قد ترى فيها مخالفة.',
      en: 'No offence is certain, but one possible reading of the texts would see one.',
    },
    standing: 'needs',
  },
  none: {
    label: { fr: 'Aucune infraction', ar: 'لا توجد مخالفة', en: 'No offence' },
    sentence: {
      fr: 'Ces faits ne constituent aucune infraction à la loi 09-08.',
      ar: 'لا تشكل هذه الوقائع أي مخالفة للقانون 09.08.',
      en: 'These facts make out no offence under Law 09-08.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const enforcementConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  exposure: exposureConclusions,
}
