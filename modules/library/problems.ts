// The refusals of the library that a caller can act on.
import type { ProblemKind } from '@himaya/platform/problem'

export const valueStatutory: ProblemKind = {
  code: 'library-value-statutory',
  status: 409,
  title: {
    fr: 'Cette valeur est fixée par la loi',
    ar: 'هذه القيمة محددة بموجب القانون',
    en: 'The law sets this value',
  },
  fix: {
    fr: 'Seule une valeur qui relève de la pratique de la CNDP peut être remplacée. Si la loi a changé, faites corriger la valeur pour tous, avec sa source.',
    ar: 'لا يمكن استبدال إلا قيمة ترجع إلى ممارسة اللجنة الوطنية. وإذا تغير القانون فاطلبوا تصحيح القيمة للجميع مع ذكر مصدرها.',
    en: 'Only a value that rests on the CNDP’s practice may be replaced. If the law has changed, have the value corrected for everyone, with its source.',
  },
}

export const questionOfAnotherSubject: ProblemKind = {
  code: 'library-question-of-another-subject',
  status: 409,
  title: {
    fr: 'Cette question ne porte pas sur un traitement',
    ar: 'لا يتعلق هذا السؤال بمعالجة',
    en: 'This question is not about a processing',
  },
  fix: {
    fr: 'Commencez la consultation sans traitement : la loi demandera elle-même ce qu’elle doit savoir.',
    ar: 'ابدؤوا الاستشارة دون معالجة: سيسأل القانون بنفسه عما يحتاج إلى معرفته.',
    en: 'Begin the consultation without a processing: the law will ask what it needs to know.',
  },
}

export const stateDaysReversed: ProblemKind = {
  code: 'library-state-days-reversed',
  status: 422,
  title: {
    fr: 'La fin précède le début',
    ar: 'تاريخ النهاية قبل تاريخ البداية',
    en: 'The end comes before the beginning',
  },
  fix: {
    fr: 'Donnez un dernier jour qui suit le premier, ou laissez-le vide tant que l’État figure sur la liste.',
    ar: 'أعطوا يوما أخيرا يلي اليوم الأول، أو اتركوه فارغا ما دامت الدولة مدرجة في القائمة.',
    en: 'Give a last day that follows the first, or leave it empty while the State is on the list.',
  },
}
