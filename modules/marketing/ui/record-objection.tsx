// An objection told to someone of the organisation: neither a reason nor proof of identity is asked for.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { DateField } from '@himaya/ui/date-field'
import { Dialog } from '@himaya/ui/dialog'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Scope } from '../records.ts'
import { personOf } from '../typed-person.ts'
import { origins } from '../words.ts'
import { ScopeSelect } from './choices.tsx'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

const told = ['phone', 'counter', 'letter', 'email'] as const
type Told = (typeof told)[number]

type Props = { readonly organisationId: string; readonly onClose: () => void }

export function RecordObjection({ organisationId, onClose }: Props) {
  const { objections: m } = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const [address, setAddress] = useState('')
  const [scope, setScope] = useState<Scope>('all')
  const [origin, setOrigin] = useState<Told>('phone')
  const [day, setDay] = useState('')
  const [reference, setReference] = useState('')
  const save = useMutation(
    api.objections.record.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.objections.key() })
        onClose()
      },
    }),
  )
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.record} help={m.recordHelp}>
      <Form
        name={m.record}
        faults={faultsOf(save.error)}
        onSubmit={() =>
          save.mutate({
            ...inOrganisation(organisationId),
            ...{ person: personOf(address), scope, origin },
            ...(day && { objectedOn: day }),
            ...(reference.trim() && { originReference: reference }),
          })
        }
      >
        <TextField
          name="person"
          label={m.address}
          value={address}
          onChange={setAddress}
          dir="ltr"
          autoComplete="off"
        />
        <ScopeSelect label={m.scope} value={scope} onChange={setScope} />
        <Select<Told>
          name="origin"
          label={m.origin}
          value={origin}
          placeholder={false}
          onChange={next => next !== '' && setOrigin(next)}
          options={told.map(value => ({ value, label: say(origins[value]) }))}
        />
        <DateField name="objectedOn" label={m.day} value={day} onChange={setDay} optional />
        <TextField
          name="originReference"
          label={m.reference}
          hint={m.referenceHint}
          value={reference}
          onChange={setReference}
          maxLength={200}
          optional
        />
        <ProblemNotice failure={save.error} />
        <Actions>
          <Button type="submit" look="primary" busy={save.isPending} disabled={address.trim() === ''}>
            {m.save}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
