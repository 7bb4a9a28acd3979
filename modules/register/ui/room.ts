// The register in the workspace: where it stands in the rail, its pages, and what the palette finds of it.
import { RegisterIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { inOrganisation } from './place.ts'

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
  search: async ({ organisationId, text, language, client, signal }) => {
    const { lines } = await (client as ContractRouterClient<typeof contract>).list(
      { ...inOrganisation(organisationId), search: text, pageSize: 10 },
      { signal },
    )
    const kind = { fr: 'Traitement', ar: 'معالجة', en: 'Processing' }[language]
    return lines.map(line => ({
      id: line.processingId,
      title: line.name,
      kind,
      href: `/o/${organisationId}/register/${line.processingId}`,
    }))
  },
}
