// Recording what the CNDP allowed: on which rule or processing, until when. Its document is hashed in the browser and never
// leaves it.
import type { ProcessingId } from '@himaya/register/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { Dialog } from '@himaya/ui/dialog'
import { Field, inputLook } from '@himaya/ui/field'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../../contract.ts'
import type { Period } from '../../expiry/rule.ts'
import type { RuleId } from '../../records.ts'
import { PeriodField } from '../period/period-field.tsx'
import { inOrganisation } from '../place.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly organisationId: string
  readonly rules: readonly { readonly ruleId: RuleId; readonly name: string }[]
  readonly processings: readonly { readonly processingId: ProcessingId; readonly name: string }[]
  readonly onClose: () => void
}

const ends = ['history', 'statistics', 'science'] as const

export function RecordExtension({ organisationId, rules, processings, onClose }: Props) {
  const { extensions: m } = useMessages(texts)
  const api = useApi<typeof contract>('retention')
  const queries = useQueryClient()
  const [by, setBy] = useState<'rule' | 'processing'>('rule')
  const [ruleId, setRuleId] = useState<RuleId | ''>('')
  const [processingId, setProcessingId] = useState<ProcessingId | ''>('')
  const [reference, setReference] = useState('')
  const [documentHash, setDocumentHash] = useState('')
  const [grantedOn, setGrantedOn] = useState('')
  const [end, setEnd] = useState<(typeof ends)[number]>('history')
  const [how, setHow] = useState<'day' | 'period'>('day')
  const [until, setUntil] = useState('')
  const [period, setPeriod] = useState<Period>({ amount: 30, unit: 'years' })
  const save = useMutation(
    api.extensions.record.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.key() })
        onClose()
      },
    }),
  )
  const isComplete =
    (by === 'rule' ? ruleId !== '' : processingId !== '') &&
    reference.trim() !== '' &&
    documentHash !== '' &&
    grantedOn !== '' &&
    (how === 'period' || until !== '')
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.add}>
      <Form
        name={m.add}
        className="gap-4!"
        faults={faultsOf(save.error)}
        onSubmit={() =>
          save.mutate({
            ...inOrganisation(organisationId),
            content: {
              ruleId: by === 'rule' ? ruleId || null : null,
              processingId: by === 'processing' ? processingId || null : null,
              ...{ reference, documentHash, grantedOn, end },
              until: how === 'day' ? until : null,
              period: how === 'period' ? period : null,
              where: null,
            },
          })
        }
      >
        <RadioGroup
          label={m.which}
          value={by}
          onChange={setBy}
          options={[
            { value: 'rule', label: m.byRule },
            { value: 'processing', label: m.byProcessing },
          ]}
        />
        {by === 'rule' ? (
          <Select
            name="content.ruleId"
            label={m.rule}
            value={ruleId}
            onChange={setRuleId}
            options={rules.map(rule => ({ value: rule.ruleId, label: rule.name }))}
          />
        ) : (
          <Select
            name="content.processingId"
            label={m.processing}
            value={processingId}
            onChange={setProcessingId}
            options={processings.map(line => ({ value: line.processingId, label: line.name }))}
          />
        )}
        <TextField
          name="content.reference"
          label={m.reference}
          value={reference}
          onChange={setReference}
          maxLength={200}
        />
        <Field name="content.documentHash" label={m.document} hint={m.documentHint}>
          {wiring => (
            <input
              {...wiring}
              type="file"
              className={inputLook}
              onChange={event => {
                const [file] = event.target.files ?? []
                if (file) void sha256Of(file).then(setDocumentHash)
              }}
            />
          )}
        </Field>
        {documentHash && <bdi className="ltr font-key text-small break-all">{documentHash}</bdi>}
        <DateField name="content.grantedOn" label={m.grantedOn} value={grantedOn} onChange={setGrantedOn} />
        <RadioGroup
          label={m.end}
          value={end}
          onChange={setEnd}
          options={ends.map(value => ({ value, label: m.ends[value] }))}
          inline
        />
        <RadioGroup
          label={m.how}
          value={how}
          onChange={setHow}
          options={[
            { value: 'day', label: m.byDay },
            { value: 'period', label: m.byPeriod },
          ]}
        />
        {how === 'day' ? (
          <DateField name="content.until" label={m.day} value={until} onChange={setUntil} />
        ) : (
          <PeriodField name="content.period" label={m.byPeriod} value={period} onChange={setPeriod} />
        )}
        <ProblemNotice failure={save.error} />
        <Actions>
          <Button type="submit" look="primary" busy={save.isPending} disabled={!isComplete}>
            {m.save}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}

const sha256Of = async (file: File): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
