// What the questions on complaints and on data about offences conclude.
import type { ConclusionWords } from './conclusion.ts'

export const complaintConclusions = {
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

export const offenceDataConclusions = {
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
