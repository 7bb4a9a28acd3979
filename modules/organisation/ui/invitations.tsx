// Invitations not yet accepted, for the officer who may withdraw them.
import type { OrganisationId } from '@himaya/platform/records'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Invitation } from '../records.ts'
import { peopleTexts } from './messages/people.ts'
import { useOrganisationApi } from './session.ts'

export function Invitations({ organisationId }: { organisationId: OrganisationId }) {
  const texts = useMessages(peopleTexts)
  const format = useFormat()
  const say = useToast()
  const api = useOrganisationApi()
  const queries = useQueryClient()
  const [withdrawing, setWithdrawing] = useState<Invitation>()
  const waiting = useQuery(api.members.invitation.list.queryOptions({ input: { organisationId } }))
  const withdraw = useMutation(
    api.members.invitation.withdraw.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.members.invitation.list.key() }),
    }),
  )
  if (waiting.error) return <ProblemNotice failure={waiting.error} />
  if (!waiting.data || waiting.data.length === 0) return null
  return (
    <Section title={texts.invitations}>
      <ul className="flex flex-col border-t border-line">
        {waiting.data.map(invitation => (
          <li
            key={invitation.invitationId}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-1.5 text-table"
          >
            <bdi className="ltr min-w-56 flex-1">{invitation.email}</bdi>
            <span className="text-ink-soft">{texts.roles[invitation.role].name}</span>
            <span className="text-ink-soft">
              {texts.until} {format.day(invitation.expiresAt.slice(0, 10))}
            </span>
            <Button size="small" look="quiet" onClick={() => setWithdrawing(invitation)}>
              {texts.withdraw}
            </Button>
          </li>
        ))}
      </ul>
      <Confirm
        open={withdrawing !== undefined}
        onOpenChange={open => !open && setWithdrawing(undefined)}
        title={texts.withdrawTitle(withdrawing?.email ?? '')}
        consequence={texts.withdrawConsequence}
        act={texts.withdraw}
        onConfirm={async () => {
          if (!withdrawing) return
          await withdraw.mutateAsync({ organisationId, invitationId: withdrawing.invitationId })
          say({ text: texts.withdrawn })
        }}
      />
    </Section>
  )
}
