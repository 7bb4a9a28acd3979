// The filings in the workspace: where they stand in the rail, their pages, and what the palette finds of them.
import { FilingIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { inOrganisation } from './place.ts'

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
  search: async ({ organisationId, text, language, client, signal }) => {
    const { filings } = await (client as ContractRouterClient<typeof contract>).list(
      { ...inOrganisation(organisationId), search: text, pageSize: 10 },
      { signal },
    )
    const kind = { fr: 'Dossier', ar: 'ملف', en: 'Filing' }[language]
    return filings.map(filing => ({
      id: filing.filingId,
      title: `${filing.processingName} · ${filing.form}`,
      kind: `${kind} ${filing.reference}`,
      href: `/o/${organisationId}/filings/${filing.filingId}`,
    }))
  },
}
