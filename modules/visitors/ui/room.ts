// The citizens' portal, as members see it.
import { PersonIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'visitors',
  title: { fr: 'Portail', ar: 'البوابة', en: 'Portal' },
  icon: PersonIcon,
  pages: { '': () => import('./portal.tsx') },
  events: {
    'visitors.links-made': {
      fr: 'Liens vers le portail créés',
      ar: 'أُنشئت روابط نحو البوابة',
      en: 'Links to the portal made',
    },
  },
}
