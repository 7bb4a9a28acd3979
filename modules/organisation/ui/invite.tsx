// Inviting someone: an address and a role, then a link that is shown once and handed over by hand.
import type { OrganisationId } from '@himaya/platform/records'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Dialog } from '@himaya/ui/dialog'
import { Actions, Form } from '@himaya/ui/form'
import { CopyIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { invitationPath } from './link-token.ts'
import { peopleTexts } from './messages/people.ts'
import { useOrganisationApi } from './session.ts'

type InviteProps = {
  readonly organisationId: OrganisationId
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

const roles = ['member', 'approver', 'auditor', 'dpo'] as const

export function Invite({ organisationId, open, onOpenChange }: InviteProps) {
  const texts = useMessages(peopleTexts)
  const api = useOrganisationApi()
  const queries = useQueryClient()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<(typeof roles)[number]>('member')
  const create = useMutation(
    api.members.invitation.create.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.members.invitation.list.key() }),
    }),
  )
  const change = (next: boolean) => {
    onOpenChange(next)
    if (next) return
    create.reset()
    setEmail('')
    setRole('member')
  }
  const made = create.data
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={made ? texts.linkTitle : texts.inviteTitle}
      help={made ? texts.linkHelp(made.email) : texts.inviteHelp}
    >
      {made ? (
        <Link address={`${location.origin}${invitationPath(made.token)}`} onDone={() => change(false)} />
      ) : (
        <>
          <ProblemNotice failure={create.error} />
          <Form
            name={texts.inviteTitle}
            faults={faultsOf(create.error)}
            onSubmit={() => create.mutate({ organisationId, email: email.trim(), role })}
            className="gap-5!"
          >
            <TextField
              name="email"
              type="email"
              dir="ltr"
              autoComplete="off"
              label={texts.email}
              value={email}
              onChange={setEmail}
            />
            <RadioGroup
              name="role"
              label={texts.role}
              options={roles.map(value => ({
                value,
                label: texts.roles[value].name,
                help: texts.roles[value].help,
              }))}
              value={role}
              onChange={setRole}
            />
            <Actions>
              <Button type="submit" look="primary" busy={create.isPending}>
                {texts.createLink}
              </Button>
            </Actions>
          </Form>
        </>
      )}
    </Dialog>
  )
}

function Link({ address, onDone }: { address: string; onDone: () => void }) {
  const texts = useMessages(peopleTexts)
  const say = useToast()
  return (
    <div className="flex flex-col gap-4">
      <output dir="ltr" className="rounded-md bg-sunken px-3 py-2 font-key text-small break-all select-all">
        {address}
      </output>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          icon={CopyIcon}
          onClick={() => navigator.clipboard.writeText(address).then(() => say({ text: texts.copied }))}
        >
          {texts.copy}
        </Button>
        <Button onClick={onDone}>{texts.done}</Button>
      </div>
    </div>
  )
}
