// The sources in the workspace: where they stand in the rail, their pages, and what the palette finds of them.
import { SourceIcon } from '@himaya/ui/icon'
import type { Room } from '@himaya/ui/room.ts'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../contract.ts'

export const room: Room = {
  name: 'sources',
  title: { fr: 'Sources', ar: 'المصادر', en: 'Sources' },
  icon: SourceIcon,
  pages: {
    '': () => import('./sources.tsx'),
    connect: () => import('./connect.tsx'),
    findings: () => import('./findings.tsx'),
    $sourceId: () => import('./source.tsx'),
  },
  events: {
    'sources.source-connected': { fr: 'Source connectée', ar: 'رُبط مصدر', en: 'Source connected' },
    'sources.source-changed': { fr: 'Source modifiée', ar: 'تغيّر مصدر', en: 'Source changed' },
    'sources.source-removed': { fr: 'Source déconnectée', ar: 'فُصل مصدر', en: 'Source disconnected' },
    'sources.scan-finished': { fr: 'Analyse terminée', ar: 'انتهى الفحص', en: 'Scan finished' },
    'sources.findings-decided': { fr: 'Constats décidés', ar: 'بُتّ في النتائج', en: 'Findings decided' },
  },
  search: async ({ organisationId, text, language, client, signal }) => {
    const { findings } = await (client as ContractRouterClient<typeof contract>).findings(
      { organisationId, search: text, pageSize: 10 } as never,
      { signal },
    )
    // The law's words for data are fetched only by who searches.
    const { dataCategory } = await import('@himaya/law/words/data-categories')
    return findings.map(finding => ({
      id: `${finding.sourceId}.${finding.schema}.${finding.table}.${finding.column}`,
      title: `${finding.table}.${finding.column}`,
      kind: finding.category === null ? finding.schema : dataCategory(finding.category).label[language],
      href: `/o/${organisationId}/sources/findings?q=${encodeURIComponent(`${finding.table}.${finding.column}`)}`,
    }))
  },
}
