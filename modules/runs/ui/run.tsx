// One run, from what is asked to its certificate: the plan in words and counts, the approval of a second person, progress
// while it lasts, and what came of it (art. 3-1-e, 23, 55).
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { useMessages } from '@himaya/ui/language'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { contract } from '../contract.ts'
import type { Run } from '../records.ts'
import { homeOf, ofRun } from './place.ts'
import { tableWords } from './request/condition-words.ts'
import { RunActs } from './run/acts.tsx'
import { Approval } from './run/approval.tsx'
import { Asked } from './run/asked.tsx'
import { PreviewView } from './run/preview.tsx'
import { RunProgress } from './run/progress.tsx'
import { ReasonView } from './run/reason-view.tsx'
import { Result } from './run/result.tsx'
import { Stages } from './run/stages.tsx'
import { RunMark } from './run-mark.tsx'
import { isAlive } from './run-state.ts'
import { texts } from './texts.ts'

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const queries = useQueryClient()
  const which = ofRun(organisationId, params.runId)
  const page = useQuery(
    api.read.queryOptions({
      input: which,
      // Short while something is at work on it, so that its progress is seen; none otherwise.
      refetchInterval: query => (query.state.data && isAlive(query.state.data) ? 800 : false),
    }),
  )
  const again = () => queries.invalidateQueries({ queryKey: api.key() })
  const run = page.data
  return (
    <PageFrame
      header={
        <PageHeader
          title={run?.title ?? m.title}
          what={run && m.run.of(run.sourceName, tableWords(run.request.table))}
          above={[{ title: m.title, href: homeOf(organisationId) }]}
          state={run && <RunMark run={run} look="washed" />}
          actions={run && <RunActs organisationId={organisationId} run={run} onDone={again} />}
        />
      }
    >
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {run && <Loaded organisationId={organisationId} run={run} onDone={again} />}
    </PageFrame>
  )
}

type LoadedProps = {
  readonly organisationId: string
  readonly run: Run
  readonly onDone: () => Promise<void>
}

function Loaded({ organisationId, run, onDone }: LoadedProps) {
  const m = useMessages(texts)
  return (
    <>
      <Stages run={run} />
      <Drafted organisationId={organisationId} run={run} onDone={onDone} />
      {run.state === 'refused' && (
        <Section title={m.run.refusedTitle} help={m.run.refusedHelp}>
          <ul className="flex max-w-(--measure) flex-col divide-y divide-line border-y border-line">
            {run.refusals.map(refusal => (
              <li key={`${refusal.code} ${refusal.sentence.fr}`} className="py-2">
                <ReasonView reason={refusal} meaning="prohibited" />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {run.state === 'previewed' && <Approval organisationId={organisationId} run={run} onDone={onDone} />}
      {run.startedAt && <RunProgress run={run} />}
      {run.endedAt && run.startedAt && <Result organisationId={organisationId} run={run} />}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.25fr)] items-start gap-x-14 gap-y-8 max-xl:grid-cols-1">
        <Asked organisationId={organisationId} run={run} />
        {run.preview && <PreviewView run={run} preview={run.preview} />}
      </div>
    </>
  )
}

/** Before the preview: what is at work, or what to press. */
function Drafted({ organisationId, run, onDone }: LoadedProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const mayAct = useOwnOrganisation(organisationId).role !== 'auditor'
  const preview = useMutation(api.preview.mutationOptions({ onSettled: onDone }))
  if (run.state === 'previewing')
    return (
      <p role="status" className="flex items-center gap-3 text-ink-soft">
        <span
          aria-hidden="true"
          className="size-2 shrink-0 animate-[breathe_1.4s_ease-in-out_infinite] rounded-full bg-accent"
        />
        {m.run.previewing}
      </p>
    )
  if (run.state !== 'draft') return null
  return (
    <div className="flex flex-col items-start gap-3">
      <ProblemNotice failure={preview.error} />
      {mayAct && (
        <Button
          look="primary"
          busy={preview.isPending}
          onClick={() => preview.mutate(ofRun(organisationId, run.runId))}
        >
          {m.run.preview}
        </Button>
      )}
    </div>
  )
}
