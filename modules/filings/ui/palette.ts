// What the command palette finds of the room; fetched when somebody first searches.

import type { Found, Search } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { inOrganisation } from './place.ts'

export const search = async ({
  organisationId,
  text,
  language,
  client,
  signal,
}: Search): Promise<readonly Found[]> => {
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
}
