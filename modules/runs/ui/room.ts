// Acting on the rows of connected sources, in the workspace: where it stands in the rail, and its pages.
import { RunIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'runs',
  title: { fr: 'Interventions', ar: 'العمليات', en: 'Runs' },
  icon: RunIcon,
  pages: {
    '': () => import('./runs.tsx'),
    $runId: () => import('./run.tsx'),
    holds: () => import('./holds.tsx'),
    'holds/new': () => import('./new-hold.tsx'),
    'holds/$holdId': () => import('./hold.tsx'),
    accesses: () => import('./accesses.tsx'),
    'accesses/$sourceId': () => import('./access.tsx'),
    archive: () => import('./archive.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
