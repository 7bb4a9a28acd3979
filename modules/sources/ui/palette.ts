// What the command palette finds of the room; fetched when somebody first searches.

import { dataCategory } from '@himaya/law/words/data-categories'
import type { Found, Search } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'

export const search = async ({
  organisationId,
  text,
  language,
  client,
  signal,
}: Search): Promise<readonly Found[]> => {
  const { findings } = await (client as ContractRouterClient<typeof contract>).findings(
    { organisationId, search: text, pageSize: 10 } as never,
    { signal },
  )
  return findings.map(finding => ({
    id: `${finding.sourceId}.${finding.schema}.${finding.table}.${finding.column}`,
    title: `${finding.table}.${finding.column}`,
    kind: finding.category === null ? finding.schema : dataCategory(finding.category).label[language],
    href: `/o/${organisationId}/sources/findings?q=${encodeURIComponent(`${finding.table}.${finding.column}`)}`,
  }))
}
