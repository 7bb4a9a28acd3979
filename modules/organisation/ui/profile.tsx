// One's own account: name, password, second factor.
import { Button } from '@himaya/ui/button'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { Facts, PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { profileTexts } from './messages/profile.ts'
import { SecondFactor } from './second-factor.tsx'
import { useKeepProfile, useOrganisationApi, useProfile } from './session.ts'

export function Page() {
  const texts = useMessages(profileTexts)
  const { email } = useProfile()
  return (
    <PageFrame header={<PageHeader title={texts.title} />}>
      <Facts facts={[{ name: texts.email, value: <bdi className="ltr">{email}</bdi> }]} />
      <NameForm />
      <SecondFactor />
      <PasswordForm />
    </PageFrame>
  )
}

function NameForm() {
  const texts = useMessages(profileTexts)
  const api = useOrganisationApi()
  const keep = useKeepProfile()
  const say = useToast()
  const profile = useProfile()
  const [name, setName] = useState(profile.name)
  const change = useMutation(
    api.people.profile.change.mutationOptions({
      onSuccess: changed => {
        keep(changed)
        say({ text: texts.saved })
      },
    }),
  )
  return (
    <Form
      name={texts.name}
      faults={faultsOf(change.error)}
      onSubmit={() => change.mutate({ name })}
      className="gap-3!"
    >
      <ProblemNotice failure={change.error} />
      <TextField
        name="name"
        autoComplete="name"
        width="medium"
        label={texts.name}
        value={name}
        onChange={setName}
      />
      <Actions>
        <Button type="submit" busy={change.isPending} disabled={name === profile.name}>
          {texts.save}
        </Button>
      </Actions>
    </Form>
  )
}

function PasswordForm() {
  const texts = useMessages(profileTexts)
  const api = useOrganisationApi()
  const say = useToast()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation(
    api.people.profile.changePassword.mutationOptions({
      onSuccess: () => {
        setCurrent('')
        setNext('')
        say({ text: texts.changed })
      },
    }),
  )
  const words = { show: texts.show, hide: texts.hide, width: 'medium' as const }
  return (
    <Section title={texts.password} help={texts.passwordHelp}>
      <ProblemNotice failure={change.error} />
      <Form
        name={texts.password}
        faults={faultsOf(change.error)}
        onSubmit={() => change.mutate({ current, next })}
        className="gap-4!"
      >
        <PasswordField
          {...words}
          name="current"
          autoComplete="current-password"
          label={texts.current}
          value={current}
          onChange={setCurrent}
        />
        <PasswordField
          {...words}
          name="next"
          autoComplete="new-password"
          label={texts.next}
          hint={texts.nextHint}
          value={next}
          onChange={setNext}
        />
        <Actions>
          <Button type="submit" busy={change.isPending} disabled={!current || !next}>
            {texts.change}
          </Button>
        </Actions>
      </Form>
    </Section>
  )
}
