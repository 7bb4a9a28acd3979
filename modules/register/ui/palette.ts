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
}
