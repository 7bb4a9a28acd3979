// Puts an organisation's own value in the place of a practice, with its reason; shows who did so before.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { Form } from '@himaya/ui/form'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { ValueLine } from '../records.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'
import { useValueWords } from './values.tsx'

type Props = { readonly organisationId: string; readonly value: ValueLine; readonly onClose: () => void }

export function ReplaceValue({ organisationId, value, onClose }: Props) {
  const { values: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const words = useValueWords()
  const api = useApi<typeof contract>('library')
  const queries = useQueryClient()
  const which = { ...inOrganisation(organisationId), valueId: value.valueId }
  const [typed, setTyped] = useState(String(value.own?.ownValue ?? value.value ?? ''))
  const [reason, setReason] = useState('')
  const history = useQuery(api.members.values.history.queryOptions({ input: which }))
  const set = useMutation(
    api.members.values.set.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: api.members.values.key() })
        onClose()
      },
    }),
  )
  const put = (next: number | null) => {
    set.mutate({ ...which, value: next, reason })
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.replaceTitle} help={m.replaceHelp}>
      <Form faults={faultsOf(set.error)} name={m.replaceTitle} onSubmit={() => put(Number(typed))}>
        <p className="font-strong">
          {say(value.title)} · {value.value === null ? '–' : words(value.value, value.unit)}
        </p>
        <TextField
          name="value"
          label={m.newValue}
          inputMode="numeric"
          width="short"
          value={typed}
          onChange={setTyped}
        />
        <TextArea name="reason" label={m.reason} value={reason} onChange={setReason} maxLength={2000} />
        <ProblemNotice failure={set.error} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" busy={set.isPending}>
            {m.apply}
          </Button>
          {value.own && (
            <Button look="quiet" busy={set.isPending} onClick={() => put(null)}>
              {m.takeBack}
            </Button>
          )}
        </div>
        {history.data && history.data.changes.length > 0 && (
          <section className="flex flex-col gap-1.5 border-t border-line pt-3">
            <h3 className="text-table font-strong">{m.history}</h3>
            <ul className="flex flex-col gap-1.5 text-table">
              {history.data.changes.map(change => (
                <li key={change.changeId} dir="auto">
                  <span className="font-strong">
                    {change.ownValue === null ? m.takenBack : words(change.ownValue, value.unit)}
                  </span>{' '}
                  · {m.ownSet(change.setBy, format.instantShort(change.setAt))} · {change.reason}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Form>
    </Dialog>
  )
}
