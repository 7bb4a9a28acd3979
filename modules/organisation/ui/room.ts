// The organisation's room in the application.
import { OrganisationIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'organisation',
  title: { fr: 'Organisme', ar: 'الهيئة', en: 'Organisation' },
  icon: OrganisationIcon,
  pages: {
    '': () => import('./identity.tsx'),
    people: () => import('./people.tsx'),
    profile: () => import('./profile.tsx'),
    new: () => import('./new-organisation.tsx'),
  },
  events: () => import('./event-words.ts'),
}
