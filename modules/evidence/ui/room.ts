// The evidence's room in the application.
import { EvidenceIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'evidence',
  title: { fr: 'Preuve', ar: 'الإثبات', en: 'Evidence' },
  icon: EvidenceIcon,
  pages: {
    '': () => import('./list.tsx'),
    log: () => import('./log.tsx'),
    'entries/$entryId': () => import('./entry.tsx'),
  },
  events: {
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
  },
}
