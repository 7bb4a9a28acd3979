// How long data are kept, in the workspace: where it stands in the rail, and its pages.
import { RetentionIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'retention',
  title: { fr: 'Conservation', ar: 'مدد الاحتفاظ', en: 'Retention' },
  icon: RetentionIcon,
  pages: {
    '': () => import('./rules.tsx'),
    'rules/$ruleId': () => import('./rule.tsx'),
    'rules/$ruleId/edit': () => import('./edit.tsx'),
    catalogue: () => import('./catalogue.tsx'),
    'catalogue/$key': () => import('./adopt.tsx'),
    calendar: () => import('./calendar.tsx'),
    overdue: () => import('./overdue.tsx'),
    extensions: () => import('./extensions.tsx'),
    backups: () => import('./backups.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
