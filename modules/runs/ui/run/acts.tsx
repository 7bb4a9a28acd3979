// What can be done with a run where it stands: preview again, start, pause, go on, give up, put back.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { Confirm } from '@himaya/ui/confirm'
import { Dialog } from '@himaya/ui/dialog'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../../contract.ts'
import type { Run } from '../../records.ts'
import { homeOf, ofRun, ofSource } from '../place.ts'
import { texts } from '../texts.ts'
import { useConfirmation } from './confirmation.tsx'

type Props = { readonly organisationId: string; readonly run: Run; readonly onDone: () => Promise<void> }

const cancellable: readonly Run['state'][] = [
  'draft',
  'previewed',
  'refused',
  'approved',
  'running',
  'paused',
  'failed',
]

export function RunActs({ organisationId, run, onDone }: Props) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const { role } = useOwnOrganisation(organisationId)
  const [asking, setAsking] = useState<'start' | 'cancel' | 'rollback'>()
  const which = ofRun(organisationId, run.runId)
  const preview = useMutation(api.preview.mutationOptions({ onSettled: onDone }))
  const pause = useMutation(api.pause.mutationOptions({ onSettled: onDone }))
  const resume = useMutation(api.resume.mutationOptions({ onSettled: onDone }))
  const cancel = useMutation(api.cancel.mutationOptions())
  if (role === 'auditor') return null
  const { state } = run
  const mayPreviewAgain = state === 'previewed' || state === 'refused' || state === 'approved'
  const maySign = role === 'dpo' || role === 'approver'
  const isReversible =
    run.keeps !== null &&
    run.keeps.until >= todayInCasablanca() &&
    (state === 'done' || state === 'cancelled') &&
    run.startedAt !== null &&
    !run.isRehearsal
  return (
    <>
      {mayPreviewAgain && (
        <Button look="quiet" busy={preview.isPending} onClick={() => preview.mutate(which)}>
          {m.run.previewAgain}
        </Button>
      )}
      {cancellable.includes(state) && (
        <Button look="quiet" onClick={() => setAsking('cancel')}>
          {m.act.cancel}
        </Button>
      )}
      {state === 'running' && (
        <Button busy={pause.isPending} onClick={() => pause.mutate(which)}>
          {m.act.pause}
        </Button>
      )}
      {(state === 'paused' || state === 'failed') && (
        <Button
          look="primary"
          busy={resume.isPending}
          onClick={() => resume.mutate({ ...which, share: 0.5 })}
        >
          {m.act.resume}
        </Button>
      )}
      {state === 'approved' && (
        <Button look="primary" onClick={() => setAsking('start')}>
          {m.act.start}
        </Button>
      )}
      {isReversible && maySign && (
        <Button look="danger" onClick={() => setAsking('rollback')}>
          {m.act.rollback}
        </Button>
      )}
      <ProblemNotice failure={preview.error ?? pause.error ?? resume.error} className="basis-full" />
      {asking === 'start' && (
        <Start {...{ organisationId, run, onDone }} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'rollback' && (
        <Rollback {...{ organisationId, run, onDone }} onClose={() => setAsking(undefined)} />
      )}
      <Confirm
        open={asking === 'cancel'}
        onOpenChange={open => !open && setAsking(undefined)}
        title={m.act.cancelTitle}
        consequence={run.startedAt ? m.act.cancelSays : m.act.cancelBefore}
        act={m.act.cancel.replace('…', '')}
        harmful={run.startedAt !== null}
        onConfirm={async () => {
          await cancel.mutateAsync(which)
          await onDone()
        }}
      />
    </>
  )
}

type AskProps = Props & { readonly onClose: () => void }

const shares = ['0.25', '0.5', '1'] as const

function Start({ organisationId, run, onDone, onClose }: AskProps) {
  const { act: m } = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const [share, setShare] = useState<(typeof shares)[number]>('0.5')
  const access = useQuery(api.readAccess.queryOptions({ input: ofSource(organisationId, run.sourceId) }))
  const start = useMutation(
    api.start.mutationOptions({
      onSuccess: async () => {
        await onDone()
        onClose()
      },
    }),
  )
  const lacksAccess = access.data?.access === null && !run.isRehearsal
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.startTitle} help={m.startSays}>
      <Form
        name={m.startTitle}
        className="gap-4!"
        onSubmit={() => start.mutate({ ...ofRun(organisationId, run.runId), share: Number(share) })}
      >
        <RadioGroup
          name="share"
          label={m.share}
          value={share}
          onChange={setShare}
          options={shares.map(value => ({ value, label: m.shares[value] }))}
        />
        {lacksAccess && (
          <p className="flex flex-wrap items-center gap-3 border-s-2 border-needs ps-3">
            {m.noAccess}
            <ButtonLink size="small" href={`${homeOf(organisationId)}/accesses/${run.sourceId}`}>
              {m.toAccess}
            </ButtonLink>
          </p>
        )}
        <ProblemNotice failure={start.error} />
        <Actions>
          <Button type="submit" look="primary" busy={start.isPending} disabled={lacksAccess}>
            {m.startConfirm}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}

function Rollback({ organisationId, run, onDone, onClose }: AskProps) {
  const { act: m } = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const confirmation = useConfirmation()
  const [reason, setReason] = useState('')
  const rollback = useMutation(
    api.rollback.mutationOptions({
      onSuccess: async () => {
        await onDone()
        onClose()
      },
    }),
  )
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.rollbackTitle} help={m.rollbackSays}>
      <Form
        name={m.rollbackTitle}
        className="gap-4!"
        faults={faultsOf(rollback.error)}
        onSubmit={() =>
          rollback.mutate({ ...ofRun(organisationId, run.runId), reason, ...confirmation.given })
        }
      >
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        {confirmation.fields}
        <ProblemNotice failure={rollback.error} />
        <Actions>
          <Button
            type="submit"
            look="danger"
            busy={rollback.isPending}
            disabled={reason.trim() === '' || !confirmation.isComplete}
          >
            {m.rollbackConfirm}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
