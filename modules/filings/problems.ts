// The refusals of the room that a caller can act on.
import type { ProblemKind } from '@himaya/platform/problem'

export const filingNotRequired: ProblemKind = {
  code: 'filing-not-required',
  status: 409,
  cites: ['loi-09-08:2', 'loi-09-08:18'],
  title: {
    fr: 'Ce traitement ne se déclare pas',
    ar: 'لا يصرح بهذه المعالجة',
    en: 'This processing is not filed',
  },
  fix: {
    fr: 'Rien n’est à déposer. Si un fait a changé, corrigez-le au registre : la loi sera interrogée de nouveau.',
    ar: 'لا شيء يودع. إذا تغيرت إحدى الوقائع فصححوها في السجل: سيطبق القانون من جديد.',
    en: 'Nothing is to be filed. If a fact has changed, correct it in the register: the law will be asked again.',
  },
}

export const filingProhibited: ProblemKind = {
  code: 'filing-prohibited',
  status: 409,
  title: {
    fr: 'La loi interdit ce traitement : aucun dépôt ne peut le régulariser',
    ar: 'يمنع القانون هذه المعالجة: ولا يمكن لأي إيداع أن يسويها',
    en: 'The law forbids this processing: no filing can cure it',
  },
  fix: {
    fr: 'Retirez du traitement ce que la loi interdit, ou mettez-y fin.',
    ar: 'احذفوا من المعالجة ما يمنعه القانون أو ضعوا حدا لها.',
    en: 'Take out of the processing what the law forbids, or end it.',
  },
}

export const filingUndecided: ProblemKind = {
  code: 'filing-undecided',
  status: 409,
  cites: ['loi-09-08:12'],
  title: {
    fr: 'La loi ne peut pas encore dire quel dépôt il faut',
    ar: 'لا يمكن بعد تحديد الإجراء الذي يفرضه القانون',
    en: 'The law cannot say yet which filing is needed',
  },
  fix: {
    fr: 'Répondez, sur la page du traitement, aux questions nommées ci-dessous.',
    ar: 'أجيبوا في صفحة المعالجة عن الأسئلة المذكورة أدناه.',
    en: 'Answer the questions named below on the page of the processing.',
  },
}

export const filingIncomplete: ProblemKind = {
  code: 'filing-incomplete',
  status: 409,
  cites: ['loi-09-08:15', 'decret-2-09-165:27'],
  title: {
    fr: 'Il manque au dossier des mentions obligatoires',
    ar: 'تنقص الملف بيانات إلزامية',
    en: 'The dossier lacks items that are demanded',
  },
  fix: {
    fr: 'Complétez les champs nommés, puis préparez le dossier à nouveau.',
    ar: 'استكملوا الخانات المذكورة ثم أعدوا تحضير الملف.',
    en: 'Fill in the fields named, then prepare the dossier again.',
  },
}

export const filingUnlawful: ProblemKind = {
  code: 'filing-unlawful',
  status: 409,
  cites: ['loi-09-08:3', 'loi-09-08:4'],
  title: {
    fr: 'Le traitement n’est pas licite tel qu’il a été figé',
    ar: 'المعالجة غير مشروعة بالصيغة التي جُمّدت بها',
    en: 'The processing is not lawful as it was frozen',
  },
  fix: {
    fr: 'Corrigez le traitement puis préparez le dossier à nouveau ; ou dites pourquoi il est déposé malgré cela : la raison est gardée comme preuve.',
    ar: 'صححوا المعالجة ثم أعدوا تحضير الملف؛ أو بينوا سبب إيداعه رغم ذلك: يُحفظ السبب إثباتا.',
    en: 'Mend the processing and prepare the dossier again; or say why it is filed all the same: the reason is kept as evidence.',
  },
}

export const filingWrongState: ProblemKind = {
  code: 'filing-wrong-state',
  status: 409,
  title: {
    fr: 'Ce dossier n’en est pas là',
    ar: 'الملف ليس في هذه المرحلة',
    en: 'The filing does not stand there',
  },
  fix: {
    fr: 'Ouvrez le dossier : son état et la prochaine étape possible y sont indiqués.',
    ar: 'افتحوا الملف: ستجدون فيه حالته والمرحلة الموالية الممكنة.',
    en: 'Open the filing: it shows its state and the next step that is possible.',
  },
}

export const filingDateImpossible: ProblemKind = {
  code: 'filing-date-impossible',
  status: 422,
  title: {
    fr: 'Cette date n’est pas possible',
    ar: 'هذا التاريخ غير ممكن',
    en: 'This date is not possible',
  },
  fix: {
    fr: 'Donnez la date portée sur l’accusé de réception ou la décision : ni future, ni antérieure à l’étape précédente.',
    ar: 'أدخلوا التاريخ الوارد في الإشعار بالتوصل أو في القرار: لا يكون مستقبلا ولا سابقا للمرحلة التي قبله.',
    en: 'Give the date on the acknowledgement or decision: neither in the future nor before the step before it.',
  },
}
