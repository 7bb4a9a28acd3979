// The next step of a filing, as a button and what it asks: sent, answered, given up. Only what is possible is shown.
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { todayInCasablanca } from '@himaya/ui/civil-day.ts'
import { Confirm } from '@himaya/ui/confirm'
import { DateField } from '@himaya/ui/date-field'
import { Dialog } from '@himaya/ui/dialog'
import { Form } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Said } from '@himaya/ui/said'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Filing, Objection } from '../records.ts'
import { type Step, stepsFrom } from '../states.ts'
import { ofFiling } from './place.ts'
import { lacks } from './state.tsx'
import { texts } from './texts.ts'

type Props = { readonly filing: Filing; readonly organisationId: string }
/** Why the law found what was frozen unlawful. */
type Unlawful = { readonly unlawful: readonly Objection[] }
type Outcome = Exclude<Step, 'file' | 'abandon'>

export function Steps({ filing, unlawful, organisationId }: Props & Unlawful) {
  const { act: m } = useMessages(texts)
  const api = useApi<typeof contract>('filings')
  const refresh = useRefresh()
  const [asking, setAsking] = useState<'file' | 'answer' | 'abandon'>()
  const abandon = useMutation(api.abandon.mutationOptions())
  const steps = stepsFrom(filing)
  const outcomes = steps.filter((step): step is Outcome => step !== 'file' && step !== 'abandon')
  const close = () => setAsking(undefined)
  const props = { filing, organisationId, onClose: close }
  return (
    <>
      {steps.includes('abandon') && (
        <Button look="quiet" onClick={() => setAsking('abandon')}>
          {m.abandon}
        </Button>
      )}
      {steps.includes('file') && lacks(filing).length === 0 && (
        <Button look="primary" onClick={() => setAsking('file')}>
          {m.file}
        </Button>
      )}
      {outcomes.length > 0 && (
        <Button look={filing.state === 'filed' ? 'primary' : 'secondary'} onClick={() => setAsking('answer')}>
          {m.answer}
        </Button>
      )}
      {asking === 'file' && <FileDialog {...props} unlawful={unlawful} />}
      {asking === 'answer' && <AnswerDialog {...props} outcomes={outcomes} />}
      <Confirm
        open={asking === 'abandon'}
        onOpenChange={open => !open && close()}
        title={m.abandonTitle}
        consequence={m.abandonConsequence}
        act={m.abandonAct}
        onConfirm={async () => {
          await abandon.mutateAsync(ofFiling(organisationId, filing.filingId))
          await refresh()
        }}
      />
    </>
  )
}

/** Whatever was read of filings, and of the evidence they leave, is read again. */
function useRefresh() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}

type DialogProps = Props & { readonly onClose: () => void }

function FileDialog({ filing, organisationId, onClose, unlawful }: DialogProps & Unlawful) {
  const { act: m } = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('filings')
  const refresh = useRefresh()
  const [filedOn, setFiledOn] = useState(todayInCasablanca)
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const isAnswered = unlawful.length === 0 || reason.trim() !== ''
  const markFiled = useMutation(api.markFiled.mutationOptions())
  const save = async () => {
    await markFiled.mutateAsync({
      ...ofFiling(organisationId, filing.filingId),
      filedOn,
      ...(number.trim() && { registrationNumber: number }),
      ...(unlawful.length > 0 && { reviewReason: reason }),
    })
    await refresh()
    onClose()
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.fileTitle} help={m.fileHelp}>
      <Form
        onSubmit={() => save().catch(() => undefined)}
        faults={faultsOf(markFiled.error)}
        name={m.fileTitle}
      >
        <DateField
          name="filedOn"
          label={m.filedOn}
          value={filedOn}
          onChange={setFiledOn}
          min={filing.preparedOn}
          max={todayInCasablanca()}
        />
        <TextField
          name="registrationNumber"
          label={m.number}
          value={number}
          onChange={setNumber}
          dir="ltr"
          optional
        />
        {unlawful.length > 0 && (
          <>
            <section className="flex flex-col gap-2">
              <StateMark meaning="prohibited" word={m.unlawful} />
              <ul className="flex flex-col gap-2">
                {unlawful.map(({ rule, text, cites }) => (
                  <li key={`${rule} ${text.fr}`} className="flex flex-col gap-0.5">
                    <p>
                      <Said>{say(text)}</Said>
                    </p>
                    <Articles cites={cites} />
                  </li>
                ))}
              </ul>
            </section>
            <TextArea
              name="reviewReason"
              label={m.reviewReason}
              hint={m.reviewReasonHint}
              value={reason}
              onChange={setReason}
            />
          </>
        )}
        <ProblemNotice failure={markFiled.error} />
        <Button
          type="submit"
          look="primary"
          busy={markFiled.isPending}
          disabled={filedOn === '' || !isAnswered}
        >
          {unlawful.length > 0 ? m.saveAllTheSame : m.save}
        </Button>
      </Form>
    </Dialog>
  )
}

function AnswerDialog({
  filing,
  organisationId,
  onClose,
  outcomes,
}: DialogProps & { outcomes: readonly Outcome[] }) {
  const { act: m } = useMessages(texts)
  const api = useApi<typeof contract>('filings')
  const refresh = useRefresh()
  const [outcome, setOutcome] = useState<Outcome | ''>(outcomes.length === 1 ? (outcomes[0] ?? '') : '')
  const [decidedOn, setDecidedOn] = useState(todayInCasablanca)
  const [number, setNumber] = useState('')
  const answer = useMutation(api.recordAnswer.mutationOptions())
  const save = async () => {
    if (outcome === '') return
    await answer.mutateAsync({
      ...ofFiling(organisationId, filing.filingId),
      outcome,
      decidedOn,
      ...(number.trim() && { referenceNumber: number }),
    })
    await refresh()
    onClose()
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.answerTitle}>
      <Form
        onSubmit={() => save().catch(() => undefined)}
        faults={faultsOf(answer.error)}
        name={m.answerTitle}
      >
        <RadioGroup
          name="outcome"
          label={m.outcome}
          options={outcomes.map(value => ({ value, label: m.outcomes[value] }))}
          value={outcome}
          onChange={setOutcome}
        />
        <DateField
          name="decidedOn"
          label={m.decidedOn}
          value={decidedOn}
          onChange={setDecidedOn}
          min={filing.filedOn ?? filing.preparedOn}
          max={todayInCasablanca()}
        />
        <TextField
          name="referenceNumber"
          label={m.referenceNumber}
          value={number}
          onChange={setNumber}
          dir="ltr"
          optional
        />
        <ProblemNotice failure={answer.error} />
        <Button
          type="submit"
          look="primary"
          busy={answer.isPending}
          disabled={outcome === '' || decidedOn === ''}
        >
          {m.save}
        </Button>
      </Form>
    </Dialog>
  )
}
