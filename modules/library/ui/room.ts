// The library in the workspace: where it stands in the rail, its pages, and what the palette finds of it.
import { ArticleIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'

export const room: Room = {
  name: 'library',
  title: { fr: 'Loi', ar: 'القانون', en: 'Law' },
  icon: ArticleIcon,
  pages: {
    '': () => import('./library.tsx'),
    'articles/$source/$article': () => import('./article.tsx'),
    related: () => import('./related.tsx'),
    ask: () => import('./ask.tsx'),
    consultations: () => import('./consultations.tsx'),
    'consultations/$consultationId': () => import('./consultation.tsx'),
    values: () => import('./values.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async asked => (await import('./palette.ts')).search(asked),
}
