// What the command palette finds of the room; fetched when somebody first searches.

import type { Found, Search } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { homeOf, inOrganisation } from './place.ts'

const shown = 5

export const search = async ({
  organisationId,
  text,
  language,
  client,
  signal,
}: Search): Promise<readonly Found[]> => {
  const consent = client as ContractRouterClient<typeof contract>
  const asked = { ...inOrganisation(organisationId), search: text, pageSize: shown }
  const [points, purposes] = await Promise.all([
    consent.points.list(asked, { signal }),
    consent.purposes.list(asked, { signal }),
  ])
  const home = homeOf(organisationId)
  const kinds = {
    point: { fr: 'Point de recueil', ar: 'نقطة جمع', en: 'Point of collection' },
    purpose: { fr: 'Finalité du consentement', ar: 'غاية من غايات الرضى', en: 'Purpose of consent' },
  }
  return [
    ...points.lines.map(point => ({
      id: point.pointId,
      title: point.name,
      kind: kinds.point[language],
      href: `${home}/points/${point.pointId}`,
    })),
    ...purposes.lines.map(purpose => ({
      id: purpose.purposeId,
      title: purpose.label[language] || purpose.label.fr || purpose.key,
      kind: kinds.purpose[language],
      href: `${home}/purposes/${purpose.purposeId}`,
    })),
  ]
}
