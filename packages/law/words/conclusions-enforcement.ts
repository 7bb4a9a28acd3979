// What the questions on incidents, inspections, orders and penalties conclude.
import type { ConclusionWords } from './conclusion.ts'
import { complaintConclusions, offenceDataConclusions } from './conclusions-complaint.ts'
import { informationRequestConclusions } from './conclusions-information.ts'

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

const inspectionConclusions = {
  obstruction: {
    label: { fr: 'Entrave à faire cesser', ar: 'عرقلة يجب وقفها', en: 'Obstruction to be ended' },
    sentence: {
      fr: 'Cesser aussitôt de gêner le contrôle : c’est une infraction, même si le contrôle est irrégulier (art. 62).',
      ar: 'يجب التوقف فورا عن عرقلة المراقبة: هي مخالفة ولو كانت المراقبة غير قانونية (المادة 62).',
      en: 'Stop obstructing the control at once: it is an offence even where the control is irregular (art. 62).',
    },
    standing: 'prohibited',
  },
  irregular: {
    label: {
      fr: 'Irrégulier : à faire noter',
      ar: 'غير قانونية: يجب تدوين ذلك',
      en: 'Irregular: have it noted',
    },
    sentence: {
      fr: 'Une forme n’a pas été respectée : la faire noter et la soumettre à un avocat, en continuant de collaborer.',
      ar: 'لم تحترم إحدى الشكليات: يجب تدوين ذلك وعرضه على محام مع مواصلة التعاون.',
      en: 'A form was not kept: have it noted and put it to a lawyer, while still cooperating.',
    },
    standing: 'needs',
  },
  'not-begun': {
    label: { fr: 'Pas encore commencé', ar: 'لم تبدأ بعد', en: 'Not begun' },
    sentence: {
      fr: 'Aucune opération de contrôle n’a encore eu lieu.',
      ar: 'لم تجر أي عملية مراقبة بعد.',
      en: 'No control operation has taken place yet.',
    },
    standing: 'settled',
  },
  regular: {
    label: { fr: 'Régulier', ar: 'قانونية', en: 'Regular' },
    sentence: {
      fr: 'Les formes du contrôle sont respectées : collaborer et garder copie de tout.',
      ar: 'شكليات المراقبة محترمة: يجب التعاون والاحتفاظ بنسخة من كل شيء.',
      en: 'The forms of the control were kept: cooperate and keep a copy of everything.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

const orderConclusions = {
  punishable: {
    label: { fr: 'Refus punissable', ar: 'رفض معاقب عليه', en: 'A punishable refusal' },
    sentence: {
      fr: 'Le refus est une infraction : exécuter la décision, quitte à la contester.',
      ar: 'الرفض مخالفة: يجب تنفيذ القرار مع إمكان الطعن فيه.',
      en: 'The refusal is an offence: comply with the decision, even while contesting it.',
    },
    standing: 'prohibited',
  },
  'stop-now': {
    label: { fr: 'À arrêter aussitôt', ar: 'يجب التوقف فورا', en: 'Stop at once' },
    sentence: {
      fr: 'Arrêter toutes les opérations visées, depuis la notification.',
      ar: 'يجب وقف كل العمليات المعنية ابتداء من التبليغ.',
      en: 'Stop every operation concerned, from the notification.',
    },
    standing: 'prohibited',
  },
  overdue: {
    label: { fr: 'Délai dépassé', ar: 'تجاوز الأجل', en: 'Overdue' },
    sentence: {
      fr: 'Le délai de la CNDP est passé : obéir aujourd’hui et lui en dire la raison.',
      ar: 'انقضى أجل اللجنة الوطنية: يجب التنفيذ اليوم وبيان السبب.',
      en: 'The CNDP’s time is past: comply today and give it the reason.',
    },
    standing: 'prohibited',
  },
  'comply-and-contest': {
    label: { fr: 'À exécuter et à contester', ar: 'ينفذ ويطعن فيه', en: 'Comply and contest' },
    sentence: {
      fr: 'La décision paraît irrégulière : l’exécuter, et la soumettre sans attendre à un avocat.',
      ar: 'يبدو القرار مخلا بالشكليات: يجب تنفيذه وعرضه فورا على محام.',
      en: 'The decision looks irregular: comply with it, and put it to a lawyer at once.',
    },
    standing: 'needs',
  },
  comply: {
    label: { fr: 'À exécuter', ar: 'يجب تنفيذه', en: 'To be complied with' },
    sentence: {
      fr: 'Exécuter la décision dans le délai qu’elle fixe et le dire à la CNDP.',
      ar: 'يجب تنفيذ القرار داخل الأجل الذي يحدده وإبلاغ اللجنة الوطنية.',
      en: 'Comply within the time it sets, and tell the CNDP.',
    },
    standing: 'needs',
  },
  done: {
    label: { fr: 'Exécutée', ar: 'تم تنفيذه', en: 'Complied with' },
    sentence: {
      fr: 'La décision est exécutée ; la preuve en est gardée.',
      ar: 'تم تنفيذ القرار مع الاحتفاظ بما يثبت ذلك.',
      en: 'The decision is complied with, and proof of it kept.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const enforcementConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  incident: incidentConclusions,
  inspection: inspectionConclusions,
  'cndp-order': orderConclusions,
  complaint: complaintConclusions,
  'offence-data': offenceDataConclusions,
  'information-request': informationRequestConclusions,
  exposure: exposureConclusions,
}
