// The filings in the workspace: where they stand in the rail, their pages, and what the palette finds of them.
import { FilingIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'filings',
  title: { fr: 'Dossiers CNDP', ar: 'ملفات اللجنة الوطنية', en: 'CNDP filings' },
  icon: FilingIcon,
  pages: {
    '': () => import('./list.tsx'),
    'prepare/$processingId': () => import('./prepare.tsx'),
    $filingId: () => import('./filing.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
