// The refusals of the consent room. A refusal by a person is never among what is refused: it is kept whatever is wrong with it.
import type { ProblemKind } from '@himaya/platform/problem'

export const identifierUnreadable: ProblemKind = {
  code: 'consent-identifier-unreadable',
  status: 422,
  title: {
    fr: 'Cette personne ne peut pas être reconnue',
    ar: 'لا يمكن التعرف على هذا الشخص',
    en: 'This person cannot be told',
  },
  fix: {
    fr: 'Donnez une adresse électronique entière, un numéro de téléphone (marocain, ou avec + et l’indicatif) ou une référence d’au plus 200 caractères.',
    ar: 'أعطوا عنوان بريد إلكتروني كاملا، أو رقم هاتف (مغربيا أو مسبوقا بعلامة + ورمز البلد)، أو مرجعا لا يتجاوز 200 حرف.',
    en: 'Give a whole e-mail address, a telephone number (Moroccan, or with + and the country code), or a reference of at most 200 characters.',
  },
}

export const pointNotPublished: ProblemKind = {
  code: 'consent-point-not-published',
  status: 409,
  title: {
    fr: 'Ce point de recueil n’a pas de notice publiée',
    ar: 'نقطة جمع الموافقة هذه ليس لها إشعار منشور',
    en: 'This point of collection has no published notice',
  },
  fix: {
    fr: 'Publiez sa notice, puis recommencez : un accord ne vaut que pour un texte que la personne a pu lire.',
    ar: 'انشروا إشعارها ثم أعيدوا المحاولة: لا تصح الموافقة إلا على نص تمكن الشخص من قراءته.',
    en: 'Publish its notice, then try again: a consent is worth only the text the person could read.',
  },
}

export const purposeNotAsked: ProblemKind = {
  code: 'consent-purpose-not-asked',
  status: 422,
  title: {
    fr: 'Une finalité acceptée n’est pas demandée à ce point de recueil',
    ar: 'غرض تمت الموافقة عليه غير مطلوب في نقطة جمع الموافقة هذه',
    en: 'A purpose that was granted is not asked at this point',
  },
  fix: {
    fr: 'N’envoyez que les finalités de la notice présentée, et un choix pour chacune.',
    ar: 'لا ترسلوا إلا أغراض الإشعار المعروض، مع اختيار لكل غرض.',
    en: 'Send only the purposes of the notice that was shown, and one choice for each.',
  },
}

export const recordUnreadable: ProblemKind = {
  code: 'consent-record-unreadable',
  status: 422,
  title: {
    fr: 'Ce choix est illisible',
    ar: 'هذا الاختيار غير مقروء',
    en: 'This choice cannot be read',
  },
  fix: {
    fr: 'Envoyez en JSON : id (UUIDv7), subject (UUID), order (entier), site, notice, at (ISO 8601 en UTC), language, granted et refused (listes). Rien n’a été enregistré.',
    ar: 'أرسلوا بصيغة JSON: ‏id (‏UUIDv7)، ‏subject (‏UUID)، ‏order (عدد صحيح)، ‏site، ‏notice، ‏at (‏ISO 8601 بالتوقيت العالمي)، ‏language، ‏granted و‏refused (لائحتان). لم يُسجَّل أي شيء.',
    en: 'Send as JSON: id (UUIDv7), subject (UUID), order (whole number), site, notice, at (ISO 8601 in UTC), language, granted and refused (lists). Nothing was recorded.',
  },
}

export const siteUnknown: ProblemKind = {
  code: 'consent-site-unknown',
  status: 404,
  title: {
    fr: 'Ce site n’est pas connu',
    ar: 'هذا الموقع غير معروف',
    en: 'This site is not known',
  },
  fix: {
    fr: 'Vérifiez la clé de l’attribut data-site : elle est affichée avec le point de recueil, une fois sa notice publiée.',
    ar: 'تحققوا من المفتاح في السمة data-site: يظهر مع نقطة جمع الموافقة بعد نشر إشعارها.',
    en: 'Check the key in the data-site attribute: it is shown with the point of collection once its notice is published.',
  },
}

export const originUnknown: ProblemKind = {
  code: 'consent-origin-unknown',
  status: 403,
  title: {
    fr: 'Cette page n’est pas autorisée à recueillir des accords',
    ar: 'لا يسمح لهذه الصفحة بجمع الموافقات',
    en: 'This page may not ask for consent',
  },
  fix: {
    fr: 'Ajoutez l’origine exacte de la page (https://www.exemple.ma) au point de recueil.',
    ar: 'أضيفوا الأصل الدقيق للصفحة (https://www.exemple.ma) إلى نقطة جمع الموافقة.',
    en: 'Add the exact origin of the page (https://www.example.ma) to the point of collection.',
  },
}

export const noticeStale: ProblemKind = {
  code: 'consent-notice-stale',
  status: 409,
  title: {
    fr: 'La notice présentée n’est plus celle d’aujourd’hui',
    ar: 'الإشعار المعروض لم يعد إشعار اليوم',
    en: 'The notice shown is no longer today’s',
  },
  fix: {
    fr: 'Rechargez la page pour lire la notice présente, puis choisissez à nouveau. Rien n’a été accordé.',
    ar: 'أعيدوا تحميل الصفحة لقراءة الإشعار الحالي ثم اختاروا من جديد. لم تُمنح أي موافقة.',
    en: 'Reload the page to read the present notice, then choose again. Nothing was granted.',
  },
}

export const timeImpossible: ProblemKind = {
  code: 'consent-time-impossible',
  status: 422,
  title: {
    fr: 'La date du choix n’est pas possible',
    ar: 'تاريخ الاختيار غير ممكن',
    en: 'The time of the choice cannot be',
  },
  fix: {
    fr: 'Réglez l’horloge de l’appareil, puis choisissez à nouveau : le choix est daté de plus d’un jour dans le futur ou de plus de 400 jours dans le passé.',
    ar: 'اضبطوا ساعة الجهاز ثم اختاروا من جديد: الاختيار مؤرخ بأكثر من يوم في المستقبل أو بأكثر من 400 يوم في الماضي.',
    en: 'Set the clock of the device, then choose again: the choice is dated more than a day ahead or more than 400 days back.',
  },
}

export const idImpossible: ProblemKind = {
  code: 'consent-id-impossible',
  status: 422,
  title: {
    fr: 'L’identifiant du choix porte une date impossible',
    ar: 'يحمل معرف الاختيار تاريخا غير ممكن',
    en: 'The id of the choice carries a time that cannot be',
  },
  fix: {
    fr: 'Faites l’identifiant (UUIDv7) au moment du choix, avec une horloge à l’heure.',
    ar: 'أنشئوا المعرف (UUIDv7) لحظة الاختيار، بساعة مضبوطة.',
    en: 'Make the id (UUIDv7) at the moment of the choice, by a clock that is right.',
  },
}

export const idTaken: ProblemKind = {
  code: 'consent-id-taken',
  status: 409,
  title: {
    fr: 'Cet identifiant est celui d’un autre choix',
    ar: 'هذا المعرف يخص اختيارا آخر',
    en: 'This id is that of another choice',
  },
  fix: {
    fr: 'Faites un identifiant nouveau pour chaque choix ; ne renvoyez le même que pour le même choix.',
    ar: 'أنشئوا معرفا جديدا لكل اختيار، ولا تعيدوا إرسال المعرف نفسه إلا للاختيار نفسه.',
    en: 'Make a new id for every choice; send the same one again only for the same choice.',
  },
}

export const tooOften: ProblemKind = {
  code: 'consent-too-often',
  status: 429,
  title: {
    fr: 'Trop de choix depuis cette adresse',
    ar: 'اختيارات كثيرة من هذا العنوان',
    en: 'Too many choices from this address',
  },
  fix: {
    fr: 'Attendez le nombre de secondes indiqué par Retry-After, puis renvoyez : rien n’est perdu, et rien n’est accordé entre-temps.',
    ar: 'انتظروا عدد الثواني المبين في Retry-After ثم أعيدوا الإرسال: لا شيء يضيع ولا تُمنح أي موافقة في هذه الأثناء.',
    en: 'Wait for the seconds that Retry-After tells, then send again: nothing is lost, and nothing is granted meanwhile.',
  },
}

export const busy: ProblemKind = {
  code: 'consent-busy',
  status: 503,
  title: {
    fr: 'Le serveur ne peut pas enregistrer ce choix à cet instant',
    ar: 'لا يستطيع الخادم تسجيل هذا الاختيار الآن',
    en: 'The server cannot record this choice at this moment',
  },
  fix: {
    fr: 'Renvoyez-le, sous le même identifiant, après les secondes indiquées par Retry-After. Rien n’est accordé entre-temps.',
    ar: 'أعيدوا إرساله بالمعرف نفسه بعد الثواني المبينة في Retry-After. لا تُمنح أي موافقة في هذه الأثناء.',
    en: 'Send it again under the same id after the seconds that Retry-After tells. Nothing is granted meanwhile.',
  },
}

export const consentProblems: readonly ProblemKind[] = [
  identifierUnreadable,
  pointNotPublished,
  purposeNotAsked,
  recordUnreadable,
  siteUnknown,
  originUnknown,
  noticeStale,
  timeImpossible,
  idImpossible,
  idTaken,
  tooOften,
  busy,
]
