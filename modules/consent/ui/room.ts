// The consent room in the workspace: where it stands in the rail, its pages, and what the palette finds of it.
import { ConsentIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'consent',
  title: { fr: 'Consentement', ar: 'الرضى', en: 'Consent' },
  icon: ConsentIcon,
  pages: {
    '': () => import('./points.tsx'),
    'points/$pointId': () => import('./point.tsx'),
    'points/$pointId/publish': () => import('./publish.tsx'),
    'points/$pointId/versions': () => import('./versions.tsx'),
    'points/$pointId/versions/$version': () => import('./version.tsx'),
    'points/$pointId/crawl': () => import('./crawl.tsx'),
    'points/$pointId/install': () => import('./install.tsx'),
    'points/$pointId/record': () => import('./record.tsx'),
    purposes: () => import('./purposes.tsx'),
    'purposes/new': () => import('./new-purpose.tsx'),
    'purposes/$purposeId': () => import('./purpose.tsx'),
    people: () => import('./people.tsx'),
    'people/$subjectId': () => import('./person.tsx'),
    statistics: () => import('./statistics.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
