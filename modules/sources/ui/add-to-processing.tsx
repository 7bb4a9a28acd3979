// From confirmed columns into a processing of the register: which one, and for which of its purposes (art. 3-1-c).
import type { contract as registerContract } from '@himaya/register/contract'
import type { ProcessingId } from '@himaya/register/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { CheckboxGroup } from '@himaya/ui/choice'
import { Combobox } from '@himaya/ui/combobox'
import { Dialog } from '@himaya/ui/dialog'
import { useMessages } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { ProblemNotice } from '@himaya/ui/problem'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SourceId } from '../records.ts'
import { inOrganisation } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly columns: readonly { sourceId: SourceId; schema: string; table: string; column: string }[]
  readonly onClose: () => void
}

export function AddToProcessing({ organisationId, columns, onClose }: Props) {
  const m = useMessages(texts)
  const toast = useToast()
  const { go } = useNavigation()
  const api = useApi<typeof registerContract>('register')
  const [chosen, setChosen] = useState<ProcessingId | ''>('')
  const [purposes, setPurposes] = useState<string[]>([])
  const list = useQuery(
    api.list.queryOptions({ input: { ...inOrganisation(organisationId), pageSize: 200 } }),
  )
  const page = useQuery(
    api.read.queryOptions({
      input: { ...inOrganisation(organisationId), processingId: chosen as ProcessingId },
      enabled: chosen !== '',
    }),
  )
  const add = useMutation(api.addColumns.mutationOptions())
  const content = page.data?.processing.content
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={m.list.addTitle}
      help={m.list.addHelp}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {m.list.cancel}
          </Button>
          <Button
            look="primary"
            disabled={!page.data || add.isPending}
            onClick={async () => {
              if (!page.data || chosen === '') return
              const { added } = await add.mutateAsync({
                ...inOrganisation(organisationId),
                processingId: chosen,
                version: page.data.processing.version,
                purposes,
                columns: [...columns],
              })
              toast({ text: m.list.added(added) })
              go(`/o/${organisationId}/register/${chosen}`)
            }}
          >
            {m.list.add}
          </Button>
        </>
      }
    >
      <Combobox<ProcessingId>
        label={m.list.addChoose}
        value={chosen}
        onChange={value => {
          setChosen(value)
          setPurposes([])
        }}
        options={(list.data?.lines ?? []).map(line => ({ value: line.processingId, label: line.name }))}
      />
      {content && content.purposes.length > 0 && (
        <CheckboxGroup
          label={m.list.addPurposes}
          values={purposes}
          onChange={setPurposes}
          options={content.purposes.map(purpose => ({ value: purpose.key, label: purpose.name }))}
        />
      )}
      <ProblemNotice failure={list.error ?? page.error ?? add.error} />
    </Dialog>
  )
}
