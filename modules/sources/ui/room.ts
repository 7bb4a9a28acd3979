// The sources in the workspace: where they stand in the rail, their pages, and what the palette finds of them.
import { SourceIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'sources',
  title: { fr: 'Sources', ar: 'المصادر', en: 'Sources' },
  icon: SourceIcon,
  pages: {
    '': () => import('./sources.tsx'),
    connect: () => import('./connect.tsx'),
    findings: () => import('./findings.tsx'),
    $sourceId: () => import('./source.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
