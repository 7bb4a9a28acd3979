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

const complaintConclusions = {
  'not-open': {
    label: { fr: 'Voie fermée', ar: 'مسطرة غير متاحة', en: 'Not open' },
    sentence: {
      fr: 'Cette personne, ou ce grief, n’ouvre pas de voie devant la CNDP.',
      ar: 'لا يتيح هذا الشخص أو هذا التظلم مسطرة أمام اللجنة الوطنية.',
      en: 'This person, or this grievance, opens no way before the CNDP.',
    },
    standing: 'settled',
  },
  'ask-first': {
    label: {
      fr: 'Demander d’abord au responsable',
      ar: 'يطلب أولا من المسؤول',
      en: 'Ask the controller first',
    },
    sentence: {
      fr: 'La rectification se demande d’abord au responsable du traitement (art. 8).',
      ar: 'يطلب التصحيح أولا من المسؤول عن المعالجة (المادة 8).',
      en: 'Rectification is first asked of the controller (art. 8).',
    },
    standing: 'needs',
  },
  identify: {
    label: { fr: 'Identité à justifier', ar: 'يجب إثبات الهوية', en: 'Identity to be proven' },
    sentence: {
      fr: 'Justifier de l’identité avant de saisir la CNDP (art. 8).',
      ar: 'يجب إثبات الهوية قبل اللجوء إلى اللجنة الوطنية (المادة 8).',
      en: 'Prove identity before going to the CNDP (art. 8).',
    },
    standing: 'needs',
  },
  wait: {
    label: { fr: 'Attendre la fin du délai', ar: 'انتظار انقضاء الأجل', en: 'Wait for the time to end' },
    sentence: {
      fr: 'Le responsable est encore dans son délai de réponse (art. 8).',
      ar: 'لا يزال المسؤول داخل أجل الجواب (المادة 8).',
      en: 'The controller still has time to answer (art. 8).',
    },
    standing: 'needs',
  },
  'correction-by-cndp': {
    label: {
      fr: 'Demande de rectification à la CNDP',
      ar: 'طلب تصحيح إلى اللجنة الوطنية',
      en: 'Request for rectification to the CNDP',
    },
    sentence: {
      fr: 'La CNDP peut être saisie : elle enquête et fait rectifier (art. 8, 28).',
      ar: 'يمكن اللجوء إلى اللجنة الوطنية: تحقق وتعمل على التصحيح (المادتان 8 و28).',
      en: 'The CNDP may be asked: it investigates and has the data rectified (art. 8, 28).',
    },
    standing: 'needs',
  },
  complaint: {
    label: { fr: 'Plainte possible', ar: 'الشكاية ممكنة', en: 'A complaint may be made' },
    sentence: {
      fr: 'La personne peut porter plainte devant la CNDP, qui instruit (art. 28).',
      ar: 'يمكن للشخص المعني تقديم شكاية إلى اللجنة الوطنية التي تحقق فيها (المادة 28).',
      en: 'The person may complain to the CNDP, which investigates (art. 28).',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

const offenceDataConclusions = {
  prohibited: {
    label: { fr: 'Interdit', ar: 'ممنوع', en: 'Prohibited' },
    sentence: {
      fr: 'Cet organisme ne peut traiter de telles données, et aucune formalité n’y remédie (art. 49, 50).',
      ar: 'لا يجوز لهذه الهيئة معالجة مثل هذه المعطيات، ولا يعالج ذلك أي إجراء (المادتان 49 و50).',
      en: 'This body may not process such data, and no filing cures it (art. 49, 50).',
    },
    standing: 'prohibited',
  },
  authorisation: {
    label: { fr: 'Sur autorisation préalable', ar: 'بإذن مسبق', en: 'On prior authorisation' },
    sentence: {
      fr: 'L’organisme y est admis, sur autorisation préalable de la CNDP (art. 49, 12-1-d).',
      ar: 'يسمح للهيئة بذلك بإذن مسبق من اللجنة الوطنية (المادتان 49 و12-1-د).',
      en: 'The body is admitted to it, on the CNDP’s prior authorisation (art. 49, 12(1)(d)).',
    },
    standing: 'needs',
  },
  allowed: {
    label: { fr: 'Permis, sur déclaration', ar: 'مسموح به بتصريح', en: 'Allowed, on a declaration' },
    sentence: {
      fr: 'L’auxiliaire de justice y est admis pour ses missions, sans autorisation (art. 49, 12-1-d).',
      ar: 'يسمح لمساعد القضاء بذلك لممارسة مهامه دون إذن (المادتان 49 و12-1-د).',
      en: 'The court officer is admitted to it for its tasks, without authorisation (art. 49, 12(1)(d)).',
    },
    standing: 'settled',
  },
  none: {
    label: { fr: 'Aucune donnée de ce genre', ar: 'لا معطيات من هذا النوع', en: 'No such data' },
    sentence: {
      fr: 'Le traitement ne porte sur aucune donnée d’infraction, de condamnation ou de mesure de sûreté.',
      ar: 'لا تشمل المعالجة أي معطيات متعلقة بالمخالفات أو الإدانات أو التدابير الوقائية.',
      en: 'The processing holds no data on offences, convictions or security measures.',
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
  exposure: exposureConclusions,
}
