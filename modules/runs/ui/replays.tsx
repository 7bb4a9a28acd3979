// After a source was restored from a backup: what had been erased is erased again, from keyed hashes of keys, and certified.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon } from '@himaya/ui/icon'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Said } from '@himaya/ui/said'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Replay } from '../records.ts'
import { ofSource } from './place.ts'
import { texts } from './texts.ts'

const isAtWork = ({ state }: Replay) => state === 'queued' || state === 'running'

export function Replays({ organisationId, sourceId }: { organisationId: string; sourceId: string }) {
  const { access: m } = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const queries = useQueryClient()
  const { role } = useOwnOrganisation(organisationId)
  const [asking, setAsking] = useState(false)
  const which = ofSource(organisationId, sourceId)
  const list = useQuery(
    api.replays.queryOptions({
      input: which,
      refetchInterval: query => (query.state.data?.replays.some(isAtWork) ? 1_000 : false),
    }),
  )
  const replay = useMutation(api.replay.mutationOptions())
  const mayReplay = role === 'dpo' || role === 'approver'
  return (
    <Section
      title={m.replays}
      help={m.replaysHelp}
      actions={
        mayReplay && (
          <Button size="small" onClick={() => setAsking(true)}>
            {m.replay}
          </Button>
        )
      }
    >
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      {list.data?.replays.length === 0 && <p className="text-ink-soft">{m.replayNone}</p>}
      {list.data && list.data.replays.length > 0 && (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {list.data.replays.map(each => (
            <ReplayLine key={each.replayId} organisationId={organisationId} replay={each} />
          ))}
        </ul>
      )}
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={m.replayTitle}
        consequence={m.replaySays}
        act={m.replayConfirm}
        onConfirm={async () => {
          await replay.mutateAsync(which)
          await queries.invalidateQueries({ queryKey: api.replays.key() })
        }}
      />
    </Section>
  )
}

const meanings = { queued: undefined, running: undefined, done: 'settled', failed: 'prohibited' } as const

function ReplayLine({ organisationId, replay }: { organisationId: string; replay: Replay }) {
  const { access: m, run, rows } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const client = useClient<typeof contract>('runs')
  const hand = useMutation({
    mutationFn: async () =>
      downloadFile(
        (await client.replayCertificate({
          ...ofSource(organisationId, replay.sourceId),
          replayId: replay.replayId,
        })) as File,
      ),
  })
  const meaning = meanings[replay.state]
  return (
    <li className="flex flex-col gap-1 py-2.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {meaning ? (
          <StateMark meaning={meaning} word={m.replayStates[replay.state]} look="plain" />
        ) : (
          <span className="text-table text-ink-soft">{m.replayStates[replay.state]}</span>
        )}
        <span>{run.byOn(replay.createdBy, format.instantShort(replay.createdAt))}</span>
        <span className="text-ink-soft">
          {m.replayFound} <span className="tabular-nums">{rows(replay.progress.found)}</span>
        </span>
        {replay.certificate && (
          <Button size="small" icon={DownloadIcon} className="ms-auto" onClick={() => hand.mutate()}>
            {m.certificate}
          </Button>
        )}
      </div>
      {replay.failure && (
        <p>
          <Said>{say(replay.failure.sentence)}</Said>
        </p>
      )}
      <ProblemNotice failure={hand.error} />
    </li>
  )
}
