// One list: how far it is; then what came out, by conclusion, the two lists, and their hashes.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Progress } from '@himaya/ui/progress'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Work } from '../records.ts'
import { useScopeWords } from './choices.tsx'
import { homeOf, ofWork } from './place.ts'
import { Proportions } from './recent-answers.tsx'
import { texts } from './texts.ts'
import { isAlive, paceOf, workStates } from './work-state.ts'

export function Page({ organisationId, params }: PageProps) {
  const { lists: m, ...all } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const scope = useScopeWords()
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const mayWrite = ['dpo', 'member'].includes(useOwnOrganisation(organisationId).role)
  const which = ofWork(organisationId, params.workId ?? '')
  const page = useQuery(
    api.work.read.queryOptions({
      input: which,
      refetchInterval: query => (query.state.data && isAlive(query.state.data) ? 500 : false),
    }),
  )
  const again = () => queries.invalidateQueries({ queryKey: api.work.key() })
  const cancel = useMutation(api.work.cancel.mutationOptions({ onSettled: again }))
  const work = page.data
  return (
    <PageFrame
      header={
        <PageHeader
          title={work?.listName ?? m.title}
          what={work && m.kinds[work.kind]}
          above={[
            { title: all.title, href: homeOf(organisationId) },
            { title: m.title, href: `${homeOf(organisationId)}/lists` },
          ]}
        />
      }
    >
      <ProblemNotice failure={page.error ?? cancel.error} onRetry={again} />
      {work && (
        <>
          <Progress
            title={m.progress}
            state={workStates[work.state]}
            done={work.rowsDone}
            {...(work.rowsTotal ? { total: work.rowsTotal } : {})}
            unit={m.unit}
            {...paceOf(work)}
            {...(isAlive(work) && mayWrite ? { onStop: () => cancel.mutate(which) } : {})}
          />
          {work.failure && <StateMark meaning="prohibited" word={say(work.failure.message)} look="plain" />}
          {work.kind === 'check' ? (
            <Checked organisationId={organisationId} work={work} mayWrite={mayWrite} />
          ) : (
            <Facts
              facts={(['taken', 'known', 'unreadable'] as const).map(key => ({
                name: m.counts[key],
                value: format.number(work.counts[key] ?? 0),
              }))}
            />
          )}
          <Section title={m.asked}>
            <Facts
              facts={[
                ...(work.plan.kind === 'check'
                  ? [
                      { name: all.channel, value: scope(work.plan.channel) },
                      ...(work.plan.product ? [{ name: all.product, value: work.plan.product }] : []),
                    ]
                  : []),
                { name: m.requestedBy, value: work.requestedBy },
                { name: m.requestedAt, value: format.instant(work.requestedAt) },
              ]}
            />
          </Section>
          {work.inputHash && <Hashes work={work} />}
        </>
      )}
    </PageFrame>
  )
}

function Checked({
  organisationId,
  work,
  mayWrite,
}: {
  organisationId: string
  work: Work
  mayWrite: boolean
}) {
  const { lists: m } = useMessages(texts)
  const api = useApi<typeof contract>('marketing')
  const client = useClient<typeof contract>('marketing')
  const queries = useQueryClient()
  const [removing, setRemoving] = useState(false)
  const which = ofWork(organisationId, work.workId)
  const hand = useMutation({
    mutationFn: async (outcome: 'allowed' | 'refused') =>
      downloadFile((await client.work.result({ ...which, outcome })) as File),
  })
  const remove = useMutation(api.work.removeLists.mutationOptions())
  const { allowed = 0, ...byConclusion } = work.counts
  const total = Object.values(byConclusion).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  return (
    <Section title={m.byConclusion}>
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        <StateMark meaning="settled" word={m.allowed(allowed)} />
        <StateMark meaning="prohibited" word={m.refused(total - allowed)} />
      </div>
      <Proportions title={m.byConclusion} counts={byConclusion} />
      <ProblemNotice failure={hand.error} />
      {work.state === 'finished' && work.filesRemovedAt && <p className="text-ink-soft">{m.removed}</p>}
      {work.state === 'finished' && !work.filesRemovedAt && mayWrite && (
        <div className="flex flex-wrap gap-2">
          <Button look="primary" icon={DownloadIcon} onClick={() => hand.mutate('allowed')}>
            {m.downloadAllowed}
          </Button>
          <Button icon={DownloadIcon} onClick={() => hand.mutate('refused')}>
            {m.downloadRefused}
          </Button>
          <Button look="quiet" onClick={() => setRemoving(true)}>
            {m.remove}
          </Button>
        </div>
      )}
      <Confirm
        open={removing}
        onOpenChange={setRemoving}
        title={m.removeTitle}
        consequence={m.removeConsequence(total)}
        act={m.remove}
        onConfirm={async () => {
          await remove.mutateAsync(which)
          await queries.invalidateQueries({ queryKey: api.work.key() })
        }}
      />
    </Section>
  )
}

function Hashes({ work }: { work: Work }) {
  const { lists: m } = useMessages(texts)
  const shown = [
    { name: m.inputHash, hash: work.inputHash },
    { name: m.allowedHash, hash: work.allowedHash },
    { name: m.refusedHash, hash: work.refusedHash },
  ].filter(({ hash }) => hash !== null)
  return (
    <Section title={m.hashes} help={m.hashesHelp}>
      <Facts
        facts={shown.map(({ name, hash }) => ({
          name,
          value: <bdi className="ltr font-key text-small break-all">{hash}</bdi>,
        }))}
      />
    </Section>
  )
}
