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
