// Signing in: a password, then, where it is on, the second factor's code or a backup code.
import { Button } from '@himaya/ui/button'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { useSearch } from '@himaya/ui/navigation'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { DoorFrame } from './door-frame.tsx'
import { pathOf } from './link-token.ts'
import { entranceTexts } from './messages/entrance.ts'
import { useEnter, useOrganisationApi } from './session.ts'

export function Page() {
  const [step, setStep] = useState<'password' | 'code'>('password')
  const [parameters] = useSearch()
  const goIn = useEnter()
  const enter = () => void goIn(pathOf(parameters.get('next')))
  return step === 'password' ? (
    <PasswordStep onSignedIn={enter} onSecondFactor={() => setStep('code')} />
  ) : (
    <CodeStep onSignedIn={enter} onStartAgain={() => setStep('password')} />
  )
}

function PasswordStep({
  onSignedIn,
  onSecondFactor,
}: {
  onSignedIn: () => void
  onSecondFactor: () => void
}) {
  const texts = useMessages(entranceTexts)
  const api = useOrganisationApi()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation(
    api.visitors.session.signIn.mutationOptions({
      onSuccess: ({ next }) => (next === 'second-factor' ? onSecondFactor() : onSignedIn()),
    }),
  )
  return (
    <DoorFrame title={texts.signIn} what={texts.signInWhat}>
      <ProblemNotice failure={signIn.error} />
      <Form
        name={texts.signIn}
        faults={faultsOf(signIn.error)}
        onSubmit={() => signIn.mutate({ email: email.trim(), password })}
        className="gap-5!"
      >
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          label={texts.email}
          value={email}
          onChange={setEmail}
        />
        <PasswordField
          name="password"
          autoComplete="current-password"
          label={texts.password}
          show={texts.showPassword}
          hide={texts.hidePassword}
          value={password}
          onChange={setPassword}
        />
        <Actions>
          <Button type="submit" look="primary" busy={signIn.isPending} className="w-full">
            {texts.signIn}
          </Button>
        </Actions>
        <p className="text-table text-ink-soft">{texts.forgotten}</p>
      </Form>
    </DoorFrame>
  )
}

function CodeStep({ onSignedIn, onStartAgain }: { onSignedIn: () => void; onStartAgain: () => void }) {
  const texts = useMessages(entranceTexts)
  const api = useOrganisationApi()
  const [kind, setKind] = useState<'authenticator' | 'backup'>('authenticator')
  const [code, setCode] = useState('')
  const verify = useMutation(api.visitors.session.secondFactor.mutationOptions({ onSuccess: onSignedIn }))
  const isBackup = kind === 'backup'
  return (
    <DoorFrame title={texts.signIn}>
      <ProblemNotice failure={verify.error} />
      <Form
        name={texts.signIn}
        faults={faultsOf(verify.error)}
        onSubmit={() => verify.mutate({ code: code.trim(), kind })}
        className="gap-5!"
      >
        <TextField
          key={kind}
          name="code"
          dir="ltr"
          autoFocus
          autoComplete="one-time-code"
          inputMode={isBackup ? 'text' : 'numeric'}
          width="medium"
          label={isBackup ? texts.backupCode : texts.code}
          hint={isBackup ? texts.backupCodeHint : texts.codeHint}
          value={code}
          onChange={setCode}
        />
        <Actions>
          <Button type="submit" look="primary" busy={verify.isPending}>
            {texts.verify}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setKind(isBackup ? 'authenticator' : 'backup')
              setCode('')
              verify.reset()
            }}
          >
            {isBackup ? texts.useAuthenticator : texts.useBackupCode}
          </Button>
          <Button look="quiet" onClick={onStartAgain}>
            {texts.startAgain}
          </Button>
        </Actions>
      </Form>
    </DoorFrame>
  )
}
