// The prospecting gate in the workspace: where it stands in the rail, its pages, and its events in words.
import { ProspectingIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'marketing',
  title: { fr: 'Prospection', ar: 'الاستقراء', en: 'Prospecting' },
  icon: ProspectingIcon,
  pages: {
    '': () => import('./gate.tsx'),
    objections: () => import('./objections.tsx'),
    lists: () => import('./lists.tsx'),
    'lists/new': () => import('./new-list.tsx'),
    'lists/$workId': () => import('./work.tsx'),
    message: () => import('./message.tsx'),
    campaigns: () => import('./campaigns.tsx'),
    settings: () => import('./settings.tsx'),
  },
  events: () => import('./event-words.ts'),
}
