// The second factor: turned on with a code from the authenticator that scanned the picture, off with the password.
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { downloadText } from '@himaya/ui/download.ts'
import { Actions, Form } from '@himaya/ui/form'
import { DownloadIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { PasswordField, TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { profileTexts } from './messages/profile.ts'
import { QrCode } from './qr-code.tsx'
import { useKeepProfile, useOrganisationApi, useProfile } from './session.ts'

type Enrolment = { readonly authenticatorUri: string; readonly backupCodes: readonly string[] }

export function SecondFactor() {
  const texts = useMessages(profileTexts)
  const api = useOrganisationApi()
  const keep = useKeepProfile()
  const say = useToast()
  const { secondFactor } = useProfile()
  const [asking, setAsking] = useState(false)
  const [password, setPassword] = useState('')
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const stopAsking = () => {
    setAsking(false)
    setPassword('')
  }
  const begin = useMutation(
    api.people.profile.beginSecondFactor.mutationOptions({
      onSuccess: begun => {
        setEnrolment(begun)
        stopAsking()
      },
    }),
  )
  const end = useMutation(
    api.people.profile.endSecondFactor.mutationOptions({
      onSuccess: profile => {
        keep(profile)
        stopAsking()
        say({ text: texts.ended })
      },
    }),
  )
  const act = secondFactor ? end : begin
  return (
    <Section title={texts.secondFactor} help={texts.secondFactorHelp}>
      <div className="flex items-center gap-3">
        {secondFactor ? <StateMark meaning="settled" word={texts.on} /> : <Badge>{texts.off}</Badge>}
        {!enrolment && (
          <Button look={secondFactor ? 'danger' : 'secondary'} onClick={() => setAsking(true)}>
            {secondFactor ? texts.end : texts.begin}
          </Button>
        )}
      </div>
      {enrolment && (
        <Enrol
          {...enrolment}
          onDone={() => {
            setEnrolment(undefined)
            say({ text: texts.confirmed })
          }}
        />
      )}
      <Dialog
        title={secondFactor ? texts.end : texts.begin}
        open={asking}
        onOpenChange={open => (open ? setAsking(true) : stopAsking())}
      >
        <ProblemNotice failure={act.error} />
        <Form faults={faultsOf(act.error)} onSubmit={() => act.mutate({ password })} className="gap-5!">
          <PasswordField
            name="password"
            autoComplete="current-password"
            label={texts.confirmPassword}
            show={texts.show}
            hide={texts.hide}
            value={password}
            onChange={setPassword}
          />
          <Actions>
            <Button
              type="submit"
              look={secondFactor ? 'danger' : 'primary'}
              busy={act.isPending}
              disabled={!password}
            >
              {secondFactor ? texts.end : texts.begin}
            </Button>
          </Actions>
        </Form>
      </Dialog>
    </Section>
  )
}

function Enrol({ authenticatorUri, backupCodes, onDone }: Enrolment & { onDone: () => void }) {
  const texts = useMessages(profileTexts)
  const api = useOrganisationApi()
  const keep = useKeepProfile()
  const [code, setCode] = useState('')
  const confirm = useMutation(
    api.people.profile.confirmSecondFactor.mutationOptions({
      onSuccess: profile => {
        keep(profile)
        onDone()
      },
    }),
  )
  const secret = new URL(authenticatorUri).searchParams.get('secret') ?? ''
  return (
    <ol className="flex max-w-[38rem] flex-col gap-8 border-s border-line ps-6">
      <li className="flex flex-col gap-3">
        <div>
          <h3 className="font-strong">{texts.scan}</h3>
          <p className="text-ink-soft">{texts.scanHelp}</p>
        </div>
        <QrCode text={authenticatorUri} name={texts.qr} />
        <p className="text-table text-ink-soft">
          {texts.secret}{' '}
          <bdi className="ltr font-key break-all text-ink">{secret.match(/.{1,4}/g)?.join(' ')}</bdi>
        </p>
      </li>
      <li className="flex flex-col items-start gap-3">
        <div>
          <h3 className="font-strong">{texts.backup}</h3>
          <p className="text-ink-soft">{texts.backupHelp}</p>
        </div>
        <ul dir="ltr" className="grid grid-cols-2 gap-x-8 gap-y-1 rounded-md bg-sunken px-4 py-3 font-key">
          {backupCodes.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Button
          size="small"
          icon={DownloadIcon}
          onClick={() => downloadText('himaya-codes.txt', `${backupCodes.join('\n')}\n`, 'text/plain')}
        >
          {texts.download}
        </Button>
      </li>
      <li>
        <Form
          faults={faultsOf(confirm.error)}
          onSubmit={() => confirm.mutate({ code: code.trim() })}
          className="gap-3!"
        >
          <ProblemNotice failure={confirm.error} />
          <TextField
            name="code"
            dir="ltr"
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={texts.code}
            hint={texts.codeHint}
            value={code}
            onChange={setCode}
          />
          <Actions>
            <Button type="submit" look="primary" busy={confirm.isPending}>
              {texts.confirm}
            </Button>
          </Actions>
        </Form>
      </li>
    </ol>
  )
}
