// The citizens' portal, as members see it.
import { PersonIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'visitors',
  title: { fr: 'Portail', ar: 'البوابة', en: 'Portal' },
  icon: PersonIcon,
  pages: { '': () => import('./portal.tsx') },
  events: () => import('./event-words.ts'),
}
