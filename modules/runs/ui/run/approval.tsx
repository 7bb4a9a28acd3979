// The second person: reads what the preview shows, proves who they are once more, and approves exactly that (art. 23).
import { useOwnOrganisation, useProfile } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Said } from '@himaya/ui/said'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../../contract.ts'
import type { Run } from '../../records.ts'
import { ofRun } from '../place.ts'
import { freeOf } from '../run-state.ts'
import { texts } from '../texts.ts'
import { useConfirmation } from './confirmation.tsx'
import { useConsequence } from './consequence.ts'

type Props = { readonly organisationId: string; readonly run: Run; readonly onDone: () => Promise<void> }

export function Approval({ organisationId, run, onDone }: Props) {
  const { approve: m, preview } = useMessages(texts)
  const { role } = useOwnOrganisation(organisationId)
  const { personId } = useProfile()
  const [open, setOpen] = useState(false)
  const isOwn = run.createdById === personId
  const mayApprove = role === 'dpo' || role === 'approver'
  const isNothing = freeOf(run) === 0
  return (
    <section className="flex max-w-(--measure) flex-col items-start gap-2 border-s-3 border-needs ps-4">
      <StateMark meaning="needs" word={isOwn ? m.ownTitle : m.waiting} look="plain" />
      <p>
        <Said>{isNothing ? preview.nothing : isOwn ? m.own : mayApprove ? m.may : m.role}</Said>{' '}
        <Articles cites={['loi-09-08:23']} />
      </p>
      {mayApprove && !isOwn && !isNothing && (
        <Button look="primary" onClick={() => setOpen(true)}>
          {m.act}
        </Button>
      )}
      {open && (
        <Approve organisationId={organisationId} run={run} onDone={onDone} onClose={() => setOpen(false)} />
      )}
    </section>
  )
}

function Approve({ organisationId, run, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const { approve: m } = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const consequence = useConsequence()
  const confirmation = useConfirmation()
  const approve = useMutation(
    api.approve.mutationOptions({
      onSuccess: async () => {
        await onDone()
        onClose()
      },
    }),
  )
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={m.title}
      help={
        <div className="flex flex-col gap-1">
          {consequence(run).map(sentence => (
            <p key={sentence}>
              <Said>{sentence}</Said>
            </p>
          ))}
        </div>
      }
    >
      <Form
        name={m.title}
        className="gap-4!"
        faults={faultsOf(approve.error)}
        onSubmit={() =>
          approve.mutate({
            ...ofRun(organisationId, run.runId),
            previewHash: run.preview?.hash ?? '',
            ...confirmation.given,
          })
        }
      >
        {confirmation.fields}
        <ProblemNotice failure={approve.error} />
        <Actions>
          <Button type="submit" look="danger" busy={approve.isPending} disabled={!confirmation.isComplete}>
            {m.confirm}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
