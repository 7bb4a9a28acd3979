// One notice as people saw it, and what it changed.
import { useApi } from '@himaya/ui/api'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import { Changes } from './changes.tsx'
import { homeOf, ofPoint } from './place.ts'
import { NoticeShown } from './publish.tsx'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, params.pointId)
  const version = params.version ?? ''
  const page = useQuery(api.points.readNotice.queryOptions({ input: { ...which, version } }))
  const home = homeOf(organisationId)
  const notice = page.data?.notice
  const nameOf = (key: string) => {
    const label = notice?.content.purposes.find(purpose => purpose.key === key)?.label
    return label ? say(label) : key
  }
  return (
    <PageFrame
      header={
        <PageHeader
          title={`${m.versions.version} ${version.slice(0, 12)}`}
          above={[
            { title: m.title, href: home },
            { title: m.versions.title, href: `${home}/points/${which.pointId}/versions` },
          ]}
        />
      }
    >
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {notice && (
        <>
          <Facts
            facts={[
              { name: m.versions.published, value: format.instant(notice.publishedAt) },
              ...(notice.reason === null ? [] : [{ name: m.versions.reason, value: notice.reason }]),
              {
                name: m.versions.version,
                value: <bdi className="ltr font-key text-small break-all">{notice.version}</bdi>,
              },
            ]}
          />
          {page.data && page.data.changes.length > 0 && (
            <Section title={m.publish.changes}>
              <Changes changes={page.data.changes} nameOf={nameOf} />
            </Section>
          )}
          <NoticeShown {...notice} />
        </>
      )}
    </PageFrame>
  )
}
