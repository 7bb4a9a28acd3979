// The register in the workspace: where it stands in the rail, its pages, and what the palette finds of it.
import { RegisterIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'register',
  title: { fr: 'Registre', ar: 'السجل', en: 'Register' },
  icon: RegisterIcon,
  pages: {
    '': () => import('./list.tsx'),
    $processingId: () => import('./processing.tsx'),
    '$processingId/history': () => import('./history.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
