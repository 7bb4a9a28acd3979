// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'evidence.log-key-replaced': {
    fr: 'Clé du journal remplacée',
    ar: 'استُبدل مفتاح السجل',
    en: 'Key of the log replaced',
  },
  'evidence.witness-added': { fr: 'Témoin ajouté', ar: 'أُضيف شاهد', en: 'Witness added' },
  'evidence.witness-removed': { fr: 'Témoin retiré', ar: 'سُحب شاهد', en: 'Witness removed' },
  'evidence.authority-named': {
    fr: 'Autorité d’horodatage choisie',
    ar: 'اختيرت سلطة الختم الزمني',
    en: 'Time-stamping authority chosen',
  },
  'evidence.authority-dismissed': {
    fr: 'Horodatage désactivé',
    ar: 'عُطل الختم الزمني',
    en: 'Time-stamps turned off',
  },
}
