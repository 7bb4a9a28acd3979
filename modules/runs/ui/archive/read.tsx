// One archived row, opened with a reason. What it held leaves no trace in the browser once the page is left.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { Actions, Form } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { ArchivedRow, contract } from '../../contract.ts'
import { inOrganisation } from '../place.ts'
import { tableWords } from '../request/condition-words.ts'
import { texts } from '../texts.ts'

type Props = {
  readonly organisationId: string
  readonly row: z.infer<typeof ArchivedRow>
  readonly onClose: () => void
}

export function ReadArchived({ organisationId, row, onClose }: Props) {
  const { archive: m } = useMessages(texts)
  const api = useApi<typeof contract>('runs')
  const [reason, setReason] = useState('')
  const read = useMutation({ ...api.readArchived.mutationOptions(), gcTime: 0 })
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={read.data ? tableWords(row.table) : m.openTitle}
      help={m.openSays}
    >
      {read.data ? (
        <table className="w-full border-collapse text-table">
          <thead className="sr-only">
            <tr>
              <th scope="col">{m.column}</th>
              <th scope="col">{m.value}</th>
            </tr>
          </thead>
          <tbody>
            {read.data.values.map(({ column, value }) => (
              <tr key={column} className="border-b border-line">
                <th scope="row" className="py-1 pe-4 text-start font-normal text-ink-soft">
                  <bdi className="ltr font-key text-small">{column}</bdi>
                </th>
                <td className="py-1 break-all" dir="auto">
                  {value ?? <span className="text-ink-faint">{m.empty}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Form
          name={m.openTitle}
          className="gap-4!"
          faults={faultsOf(read.error)}
          onSubmit={() => read.mutate({ ...inOrganisation(organisationId), imageId: row.imageId, reason })}
        >
          <TextArea name="reason" label={m.reason} rows={2} value={reason} onChange={setReason} />
          <ProblemNotice failure={read.error} />
          <Actions>
            <Button type="submit" look="primary" busy={read.isPending} disabled={reason.trim() === ''}>
              {m.openConfirm}
            </Button>
          </Actions>
        </Form>
      )}
    </Dialog>
  )
}
