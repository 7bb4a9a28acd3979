// Long work over the whole log: computed anew by the server, or written out as an archive; followed while it runs.
import type { OrganisationId } from '@himaya/platform/records'
import { useApi, useClient } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { downloadFile } from '@himaya/ui/download.ts'
import { DownloadIcon, EvidenceIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Progress } from '@himaya/ui/progress'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Work, WorkKind } from '../records.ts'
import { logTexts } from './messages/log.ts'

const isAlive = ({ state }: Work) => state === 'waiting' || state === 'running'
const EVERY_MILLISECONDS = 1_000

export function WholeLog({ organisationId }: { organisationId: OrganisationId }) {
  const texts = useMessages(logTexts)
  const format = useFormat()
  const api = useApi<typeof contract>('evidence')
  const client = useClient<typeof contract>('evidence')
  const queries = useQueryClient()
  const works = useQuery(
    api.works.queryOptions({
      input: { organisationId },
      refetchInterval: ({ state }) => (state.data?.some(isAlive) ? EVERY_MILLISECONDS : false),
    }),
  )
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.works.key() })
  const start = useMutation(api.startWork.mutationOptions({ onSuccess }))
  const stop = useMutation(api.stopWork.mutationOptions({ onSuccess }))
  const fetchIt = useMutation({
    mutationFn: async ({ workId }: Work) => downloadFile(await client.archive({ organisationId, workId })),
  })
  const latest = (kind: WorkKind) => works.data?.find(work => work.kind === kind)
  const begin = (kind: WorkKind) => start.mutate({ organisationId, kind })
  const shown = (work: Work | undefined, title: string) =>
    work &&
    work.state !== 'done' && (
      <Progress
        title={title}
        state={work.state}
        done={work.done}
        total={work.total}
        unit={texts.entries}
        onStop={() => stop.mutate({ organisationId, workId: work.workId })}
        onResume={() => begin(work.kind)}
      />
    )
  const check = latest('check')
  const archive = latest('archive')
  return (
    <Section title={texts.whole} help={texts.wholeHelp}>
      <ProblemNotice failure={start.error ?? stop.error ?? fetchIt.error ?? works.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          icon={EvidenceIcon}
          busy={start.isPending || (check && isAlive(check))}
          onClick={() => begin('check')}
        >
          {texts.check}
        </Button>
        <Button
          icon={DownloadIcon}
          busy={start.isPending || (archive && isAlive(archive))}
          onClick={() => begin('archive')}
        >
          {texts.archive}
        </Button>
      </div>
      {shown(check, texts.checking)}
      {check?.state === 'done' && <Checked work={check} />}
      {shown(archive, texts.archiving)}
      {archive?.state === 'done' && archive.bytes !== null && (
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" busy={fetchIt.isPending} onClick={() => fetchIt.mutate(archive)}>
            {texts.download(format.bytes(archive.bytes))}
          </Button>
          <p className="text-table text-ink-soft">{texts.archiveHelp}</p>
        </div>
      )}
    </Section>
  )
}

function Checked({ work }: { work: Work }) {
  const texts = useMessages(logTexts)
  const format = useFormat()
  if (work.faults.length === 0)
    return (
      <p role="status" className="flex flex-wrap items-center gap-2">
        <StateMark meaning="settled" word={texts.holds} />
        <span className="text-table text-ink-soft">
          {texts.checked(work.done, work.checkpoints)}{' '}
          {work.endedAt && <time dateTime={work.endedAt}>{format.instantShort(work.endedAt)}</time>}
        </span>
      </p>
    )
  return (
    <div role="status" className="flex flex-col items-start gap-2">
      <StateMark meaning="prohibited" word={texts.faults(work.faults.length)} />
      <ul className="flex flex-col gap-1 text-table">
        {work.faults.map(({ kind, at }) => (
          <li key={`${kind} ${at}`} className="flex gap-3">
            <span>{texts.fault[kind]}</span>
            <bdi className="ltr font-key text-small">{at}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
