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

const incidentConclusions = {
  declare: {
    label: {
      fr: 'À déclarer à la DGSSI',
      ar: 'يجب التصريح به لدى السلطة الوطنية',
      en: 'To be declared to the DGSSI',
    },
    sentence: {
      fr: 'Déclarer l’incident sans attendre à l’autorité nationale de la cybersécurité (loi 05-20).',
      ar: 'يجب التصريح بالحادث فورا لدى السلطة الوطنية للأمن السيبراني (القانون 05.20).',
      en: 'Declare the incident at once to the national cybersecurity authority (Law 05-20).',
    },
    standing: 'needs',
  },
  'tell-clients': {
    label: { fr: 'Clients à informer', ar: 'يجب إخبار الزبناء', en: 'Clients to be told' },
    sentence: {
      fr: 'Informer les clients de la vulnérabilité ou de l’atteinte qui les menace (loi 05-20, art. 27).',
      ar: 'يجب إخبار الزبناء بالثغرة أو بالمساس الذي يهددهم (القانون 05.20، المادة 27).',
      en: 'Tell clients of the vulnerability or breach that threatens them (Law 05-20, art. 27).',
    },
    standing: 'needs',
  },
  'keep-promise': {
    label: {
      fr: 'Promesse d’avis à tenir',
      ar: 'وعد بالإشعار يجب الوفاء به',
      en: 'A promise of notice to keep',
    },
    sentence: {
      fr: 'Aucune loi n’impose d’avis ici, mais l’organisme en a promis un : le donner dans le délai promis.',
      ar: 'لا يفرض أي قانون إشعارا هنا، لكن الهيئة وعدت به: يجب تقديمه داخل الأجل الموعود به.',
      en: 'No law imposes a notice here, but the body promised one: give it within the time promised.',
    },
    standing: 'needs',
  },
  'no-notice': {
    label: { fr: 'Aucun avis dû', ar: 'لا إشعار واجب', en: 'No notice due' },
    sentence: {
      fr: 'Aucun avis ne reste dû : documenter l’incident et rétablir la sécurité.',
      ar: 'لم يبق أي إشعار واجب: ينبغي توثيق الحادث وإعادة إجراءات السلامة.',
      en: 'No notice remains due: document the incident and mend the security.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const enforcementConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  incident: incidentConclusions,
  exposure: exposureConclusions,
}
