// Joining a browser to a person who is known: its pseudonym, and what shows that they are the same.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Dialog } from '@himaya/ui/dialog'
import { Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { SubjectId } from '../records.ts'
import { ofSubject } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly subjectId: SubjectId
  readonly onClose: () => void
}

export function JoinBrowser({ organisationId, subjectId, onClose }: Props) {
  const p = useMessages(texts).person
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const link = useMutation(api.people.link.mutationOptions())
  const [pseudonym, setPseudonym] = useState('')
  const [proof, setProof] = useState<'one-time-code' | 'signed-in' | ''>('')
  const act = async () => {
    if (proof === '') return
    await link.mutateAsync({
      ...ofSubject(organisationId, subjectId),
      pseudonym: pseudonym.trim() as SubjectId,
      proof,
    })
    await queries.invalidateQueries({ queryKey: api.people.key() })
    onClose()
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={p.joinTitle} help={p.joinHelp}>
      <Form
        onSubmit={() => act().catch(() => undefined)}
        faults={faultsOf(link.error)}
        name={p.joinTitle}
        className="gap-5"
      >
        <TextField
          name="pseudonym"
          label={p.pseudonym}
          value={pseudonym}
          onChange={setPseudonym}
          dir="ltr"
          autoFocus
        />
        <RadioGroup
          name="proof"
          label={p.proof}
          value={proof}
          onChange={setProof}
          options={(['one-time-code', 'signed-in'] as const).map(value => ({
            value,
            label: p.proofs[value],
          }))}
        />
        <ProblemNotice failure={link.error} />
        <Button
          type="submit"
          look="primary"
          busy={link.isPending}
          disabled={pseudonym.trim() === '' || proof === ''}
        >
          {p.joinAct}
        </Button>
      </Form>
    </Dialog>
  )
}
