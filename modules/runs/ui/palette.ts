// What the command palette finds of the room; fetched when somebody first searches.
import type { Found, Search } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { homeOf, inOrganisation } from './place.ts'

export const search = async ({
  organisationId,
  text,
  language,
  client,
  signal,
}: Search): Promise<readonly Found[]> => {
  const { runs } = await (client as ContractRouterClient<typeof contract>).list(
    { ...inOrganisation(organisationId), search: text, pageSize: 6 },
    { signal },
  )
  const kind = { fr: 'Intervention', ar: 'عملية', en: 'Run' }[language]
  return runs.map(run => ({
    id: run.runId,
    title: run.title,
    kind,
    href: `${homeOf(organisationId)}/${run.runId}`,
  }))
}
