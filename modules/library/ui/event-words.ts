// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'library.consultation-opened': {
    fr: 'Consultation de la loi ouverte',
    ar: 'فُتحت استشارة للقانون',
    en: 'Consultation of the law opened',
  },
  'library.consultation-changed': {
    fr: 'Consultation de la loi complétée',
    ar: 'استُكملت استشارة للقانون',
    en: 'Consultation of the law continued',
  },
  'library.memo-signed': { fr: 'Note signée', ar: 'وُقعت مذكرة', en: 'Memo signed' },
  'library.value-set': {
    fr: 'Valeur de pratique remplacée',
    ar: 'استُبدلت قيمة من الممارسة',
    en: 'Value of a practice replaced',
  },
  'library.list-amended': {
    fr: 'Calendrier ou liste d’États corrigés',
    ar: 'صُحح التقويم أو قائمة الدول',
    en: 'Calendar or list of States amended',
  },
  'library.list-taken-back': {
    fr: 'Retour au calendrier ou à la liste d’États',
    ar: 'تم الرجوع إلى التقويم أو إلى قائمة الدول',
    en: 'Back to the calendar or the list of States',
  },
  'library.value-taken-back': {
    fr: 'Retour à la valeur de la pratique',
    ar: 'تم الرجوع إلى قيمة الممارسة',
    en: 'Back to the value of the practice',
  },
}
