// What the command palette finds of the room; fetched when somebody first searches.

import type { Found, Search } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { homeOf, hrefOf, inOrganisation } from './place.ts'

const shown = 6

export const search = async ({
  organisationId,
  text,
  language,
  client,
  signal,
}: Search): Promise<readonly Found[]> => {
  const library = client as ContractRouterClient<typeof contract>
  const [passages, consultations] = await Promise.all([
    library.law.search({ q: text, lang: language, limit: shown }, { signal }),
    library.members.consultations.list(
      { ...inOrganisation(organisationId), search: text, pageSize: 10 - shown },
      { signal },
    ),
  ])
  const kinds = {
    passage: { fr: 'Passage de la loi', ar: 'مقطع من القانون', en: 'Passage of the law' },
    consultation: { fr: 'Consultation', ar: 'استشارة', en: 'Consultation' },
  }
  return [
    ...consultations.lines.map(line => ({
      id: line.consultationId,
      title: line.title,
      kind: kinds.consultation[language],
      href: `${homeOf(organisationId)}/consultations/${line.consultationId}`,
    })),
    ...passages.hits.map(hit => ({
      id: hit.id,
      title: hit.title[language],
      kind: kinds.passage[language],
      href:
        (hit.citation && hrefOf(organisationId, hit.citation)) ??
        `${homeOf(organisationId)}?q=${encodeURIComponent(text)}`,
    })),
  ]
}
