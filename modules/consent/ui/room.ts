// The consent room in the workspace: where it stands in the rail, its pages, and what the palette finds of it.
import { ConsentIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'
import { homeOf, inOrganisation } from './place.ts'

const shown = 5

export const room: Room = {
  name: 'consent',
  title: { fr: 'Consentement', ar: 'الرضى', en: 'Consent' },
  icon: ConsentIcon,
  pages: {
    '': () => import('./points.tsx'),
    'points/$pointId': () => import('./point.tsx'),
    'points/$pointId/publish': () => import('./publish.tsx'),
    'points/$pointId/versions': () => import('./versions.tsx'),
    'points/$pointId/versions/$version': () => import('./version.tsx'),
    'points/$pointId/crawl': () => import('./crawl.tsx'),
    'points/$pointId/install': () => import('./install.tsx'),
    'points/$pointId/record': () => import('./record.tsx'),
    purposes: () => import('./purposes.tsx'),
    'purposes/new': () => import('./new-purpose.tsx'),
    'purposes/$purposeId': () => import('./purpose.tsx'),
    people: () => import('./people.tsx'),
    'people/$subjectId': () => import('./person.tsx'),
    statistics: () => import('./statistics.tsx'),
  },
  events: () => import('./event-words.ts'),
  search: async ({ organisationId, text, language, client, signal }) => {
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
  },
}
