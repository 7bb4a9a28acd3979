// The first day: from the one-time link that the server printed, set up an organisation or explore with the examples.
import { Button } from '@himaya/ui/button'
import { Actions, Form, Group } from '@himaya/ui/form'
import { ForwardIcon } from '@himaya/ui/icon'
import { useLanguage, useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrganisationKind } from '../records.ts'
import { DoorFrame } from './door-frame.tsx'
import { ExploringProgress } from './exploring.tsx'
import { KindField } from './kind-field.tsx'
import { tokenInAddress } from './link-token.ts'
import { entranceTexts } from './messages/entrance.ts'
import { useEnter, useOrganisationApi } from './session.ts'

export function Page() {
  const texts = useMessages(entranceTexts)
  const api = useOrganisationApi()
  const [token] = useState(tokenInAddress)
  const [own, setOwn] = useState(false)
  // A page loaded again while the examples are filled in goes on following them.
  const follow = useQuery(
    api.visitors.setUp.follow.queryOptions({
      input: { token },
      enabled: token !== '',
      // A failure is told once.
      retry: false,
      refetchInterval: ({ state }) => (state.data?.exploring?.state === 'running' ? 500 : false),
      refetchIntervalInBackground: true,
    }),
  )
  const exploring = follow.error ? null : follow.data?.exploring
  const check = useQuery(
    api.visitors.setUp.check.queryOptions({
      input: { token },
      enabled: token !== '' && !follow.isPending && !exploring,
      staleTime: Infinity,
    }),
  )
  const goIn = useEnter()
  const enter = ({ organisationId }: { organisationId: string }) => void goIn(`/o/${organisationId}`)
  const explore = useMutation(
    api.visitors.setUp.examples.mutationOptions({ onSuccess: () => follow.refetch() }),
  )
  const { language } = useLanguage()

  if (!token) return <DoorFrame title={texts.setUp} what={texts.setUpNoLink} />
  if (exploring) return <ExploringProgress exploring={exploring} token={token} />
  if (own) return <OwnOrganisation token={token} onBack={() => setOwn(false)} onDone={enter} />
  return (
    <DoorFrame title={texts.setUp} what={check.data && texts.setUpWhat}>
      <ProblemNotice failure={check.error ?? explore.error ?? follow.error} />
      {check.data && (
        <ul className="flex flex-col border-t border-line">
          <Choice title={texts.setUpOwn} help={texts.setUpOwnHelp} onChoose={() => setOwn(true)} />
          {check.data.examples && (
            <Choice
              title={texts.setUpExamples}
              help={texts.setUpExamplesHelp}
              busy={explore.isPending}
              onChoose={() => explore.mutate({ token, language })}
            />
          )}
        </ul>
      )}
    </DoorFrame>
  )
}

type ChoiceProps = {
  readonly title: string
  readonly help: string
  readonly busy?: boolean
  readonly onChoose: () => void
}

const Choice = ({ title, help, busy = false, onChoose }: ChoiceProps) => (
  <li className="border-b border-line">
    <button
      type="button"
      aria-busy={busy}
      disabled={busy}
      onClick={onChoose}
      className="flex w-full items-center gap-4 px-1 py-4 text-start hover:bg-hover disabled:opacity-55"
    >
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="text-lead font-strong">{title}</span>
        <span className="text-ink-soft">{help}</span>
      </span>
      <ForwardIcon className="text-accent" />
    </button>
  </li>
)

type OwnOrganisationProps = {
  readonly token: string
  readonly onBack: () => void
  readonly onDone: (created: { organisationId: string }) => void
}

function OwnOrganisation({ token, onBack, onDone }: OwnOrganisationProps) {
  const texts = useMessages(entranceTexts)
  const { language } = useLanguage()
  const api = useOrganisationApi()
  const [nameFr, setNameFr] = useState('')
  const [kind, setKind] = useState<OrganisationKind | ''>('')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const create = useMutation(api.visitors.setUp.organisation.mutationOptions({ onSuccess: onDone }))
  const submit = () =>
    create.mutate({
      token,
      // An empty choice is refused by the server at its own field, like any other fault.
      organisation: { nameFr, kind: kind as OrganisationKind },
      person: { name, email: email.trim(), password },
      language,
    })
  return (
    <DoorFrame title={texts.setUpOwn} what={texts.setUpOwnHelp}>
      <ProblemNotice failure={create.error} />
      <Form name={texts.setUpOwn} faults={faultsOf(create.error)} onSubmit={submit}>
        <Group>
          <TextField
            name="organisation.nameFr"
            autoComplete="organization"
            label={texts.organisationName}
            value={nameFr}
            onChange={setNameFr}
          />
          <KindField
            name="organisation.kind"
            label={texts.organisationKind}
            hint={texts.organisationKindHint}
            value={kind}
            onChange={setKind}
          />
        </Group>
        <Group title={texts.you}>
          <TextField
            name="person.name"
            autoComplete="name"
            label={texts.yourName}
            value={name}
            onChange={setName}
          />
          <TextField
            name="person.email"
            type="email"
            autoComplete="username"
            label={texts.email}
            value={email}
            onChange={setEmail}
          />
          <PasswordField
            name="person.password"
            autoComplete="new-password"
            label={texts.newPassword}
            hint={texts.passwordHint}
            show={texts.showPassword}
            hide={texts.hidePassword}
            value={password}
            onChange={setPassword}
          />
        </Group>
        <Actions>
          <Button type="submit" look="primary" busy={create.isPending}>
            {texts.create}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {texts.back}
          </Button>
        </Actions>
      </Form>
    </DoorFrame>
  )
}
