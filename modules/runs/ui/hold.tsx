// One hold: why rows are kept, which, since when, until when; and its release, with the reason.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Hold } from '../records.ts'
import { HoldMark } from './holds.tsx'
import { homeOf, inOrganisation, ofHold } from './place.ts'
import { ConditionView } from './request/condition-view.tsx'
import { tableWords } from './request/condition-words.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const queries = useQueryClient()
  const { role } = useOwnOrganisation(organisationId)
  const which = ofHold(organisationId, params.holdId)
  const page = useQuery(api.readHold.queryOptions({ input: which }))
  const release = useMutation(api.releaseHold.mutationOptions())
  const [releasing, setReleasing] = useState(false)
  const [reason, setReason] = useState('')
  const hold = page.data
  const home = homeOf(organisationId)
  const mayRelease = role === 'dpo' || role === 'approver'
  return (
    <PageFrame
      header={
        <PageHeader
          title={hold?.title ?? m.holds.title}
          what={hold && m.holds.kinds[hold.kind]}
          state={hold && <HoldMark hold={hold} />}
          above={[
            { title: m.title, href: home },
            { title: m.holds.title, href: `${home}/holds` },
          ]}
          actions={
            hold &&
            !hold.releasedAt &&
            mayRelease && <Button onClick={() => setReleasing(true)}>{m.hold.release}</Button>
          }
        />
      }
    >
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {hold && <Loaded organisationId={organisationId} hold={hold} />}
      <Confirm
        open={releasing}
        onOpenChange={setReleasing}
        title={m.hold.releaseTitle}
        consequence={m.hold.releaseSays}
        act={m.hold.releaseConfirm}
        onConfirm={async () => {
          await release.mutateAsync({ ...which, reason })
          await queries.invalidateQueries({ queryKey: api.key() })
        }}
      >
        <TextArea label={m.hold.reason} rows={2} value={reason} onChange={setReason} />
      </Confirm>
    </PageFrame>
  )
}

function Loaded({ organisationId, hold }: { organisationId: string; hold: Hold }) {
  const m = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof sourcesContract>('sources')
  const sources = useQuery(api.list.queryOptions({ input: inOrganisation(organisationId) }))
  const nameOf = (sourceId: string) =>
    sources.data?.sources.find(source => source.sourceId === sourceId)?.name ?? ''
  return (
    <>
      <Facts
        facts={[
          { name: m.newHold.reason, value: hold.reason },
          ...(hold.reference ? [{ name: m.hold.reference, value: <bdi>{hold.reference}</bdi> }] : []),
          { name: m.hold.from, value: format.day(hold.from) },
          { name: m.holds.until, value: hold.until ? format.day(hold.until) : m.holds.noEnd },
          { name: m.hold.placedBy, value: m.run.byOn(hold.createdBy, format.instant(hold.createdAt)) },
          ...(hold.releasedAt
            ? [
                {
                  name: m.hold.releasedBy,
                  value: m.run.byOn(hold.releasedBy ?? '', format.instant(hold.releasedAt)),
                },
                { name: m.hold.releaseReason, value: hold.releaseReason ?? '' },
              ]
            : []),
        ]}
      />
      <Section title={m.hold.scope}>
        <ul className="flex max-w-(--measure) flex-col divide-y divide-line border-y border-line">
          {hold.scope.map(scope => (
            <li
              key={JSON.stringify(scope)}
              className="grid grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)] gap-x-6 gap-y-1 py-2.5 max-md:grid-cols-1"
            >
              <span className="flex min-w-0 flex-col">
                <bdi className="ltr font-key text-table break-all">
                  {tableWords({ ...scope, name: scope.table })}
                </bdi>
                <bdi className="text-small text-ink-soft">{nameOf(scope.sourceId)}</bdi>
              </span>
              {scope.where.is === 'all' && scope.where.of.length === 0 ? (
                <span>{m.holds.whole}</span>
              ) : (
                <ConditionView condition={scope.where} />
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
