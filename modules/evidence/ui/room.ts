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
  events: () => import('./event-words.ts'),
}
