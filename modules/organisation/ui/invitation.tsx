// An invitation, opened from its link: accepted with the account signed in, with another that must sign in first, or
// with a new one.
import { Button, ButtonLink } from '@himaya/ui/button'
import { Actions, Form } from '@himaya/ui/form'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DoorFrame } from './door-frame.tsx'
import { invitationPath, tokenInAddress } from './link-token.ts'
import { entranceTexts } from './messages/entrance.ts'
import { peopleTexts } from './messages/people.ts'
import { useEnter, useOrganisationApi, useSession } from './session.ts'

export function Page() {
  const texts = useMessages(entranceTexts)
  const { roles } = useMessages(peopleTexts)
  const { language } = useLanguage()
  const { profile } = useSession()
  const api = useOrganisationApi()
  const [token] = useState(tokenInAddress)
  const read = useQuery(
    api.visitors.invitation.read.queryOptions({
      input: { token },
      enabled: token !== '',
      staleTime: Infinity,
    }),
  )
  const goIn = useEnter()
  const enter = ({ organisationId }: { organisationId: string }) => void goIn(`/o/${organisationId}`)
  const accept = useMutation(api.people.invitation.accept.mutationOptions({ onSuccess: enter }))

  if (!token) return <DoorFrame title={texts.join} what={texts.invitationNoLink} />
  if (!read.data)
    return (
      <DoorFrame title={texts.join}>
        <ProblemNotice failure={read.error} />
      </DoorFrame>
    )

  const { organisationNameFr, organisationNameAr, email, role, expiresAt } = read.data
  const organisation = (language === 'ar' && organisationNameAr) || organisationNameFr
  const what = (
    <>
      <p>{texts.invitationWhat(roles[role].name, expiresAt.slice(0, 10))}</p>
      <p>{texts.invitationFor(email)}</p>
    </>
  )
  if (profile && profile.email.toLowerCase() === email.toLowerCase())
    return (
      <DoorFrame title={texts.invitation(organisation)} what={what}>
        <ProblemNotice failure={accept.error} />
        <Actions>
          <Button look="primary" busy={accept.isPending} onClick={() => accept.mutate({ token })}>
            {texts.joinAs(profile.name)}
          </Button>
        </Actions>
      </DoorFrame>
    )
  if (read.data.accept === 'sign-in')
    return (
      <DoorFrame title={texts.invitation(organisation)} what={what}>
        <p>{texts.signInToJoin}</p>
        <Actions>
          <ButtonLink look="primary" href={`/sign-in?next=${encodeURIComponent(invitationPath(token))}`}>
            {texts.signIn}
          </ButtonLink>
        </Actions>
      </DoorFrame>
    )
  return (
    <DoorFrame title={texts.invitation(organisation)} what={what}>
      <NewAccount token={token} email={email} onDone={enter} />
    </DoorFrame>
  )
}

type NewAccountProps = {
  readonly token: string
  readonly email: string
  readonly onDone: (joined: { organisationId: string }) => void
}

function NewAccount({ token, email, onDone }: NewAccountProps) {
  const texts = useMessages(entranceTexts)
  const { language } = useLanguage()
  const api = useOrganisationApi()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const create = useMutation(api.visitors.invitation.createAccount.mutationOptions({ onSuccess: onDone }))
  return (
    <>
      <ProblemNotice failure={create.error} />
      <Form
        name={texts.join}
        faults={faultsOf(create.error)}
        onSubmit={() => create.mutate({ token, name, password, language })}
        className="gap-5!"
      >
        {/* For password managers, which keep the account under its address. */}
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <TextField name="name" autoComplete="name" label={texts.yourName} value={name} onChange={setName} />
        <PasswordField
          name="password"
          autoComplete="new-password"
          label={texts.newPassword}
          hint={texts.passwordHint}
          show={texts.showPassword}
          hide={texts.hidePassword}
          value={password}
          onChange={setPassword}
        />
        <Actions>
          <Button type="submit" look="primary" busy={create.isPending}>
            {texts.join}
          </Button>
        </Actions>
      </Form>
    </>
  )
}
