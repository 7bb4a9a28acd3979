// An archived row by the key it had: keys are known by keyed hashes only, so the exact value finds it or nothing does.
import type { SourceId } from '@himaya/sources/records'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Combobox } from '@himaya/ui/combobox'
import { Actions, Form } from '@himaya/ui/form'
import { ExpandIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Select } from '@himaya/ui/select'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { ArchivedRow, contract } from '../../contract.ts'
import { inOrganisation } from '../place.ts'
import { tableWords } from '../request/condition-words.ts'
import { useTables } from '../scope-fields.tsx'
import { texts } from '../texts.ts'

type Props = {
  readonly organisationId: string
  readonly sources: readonly { readonly sourceId: SourceId; readonly name: string }[]
  readonly onOpen: (row: z.infer<typeof ArchivedRow>) => void
}

export function FindArchived({ organisationId, sources, onOpen }: Props) {
  const { archive: m } = useMessages(texts)
  const format = useFormat()
  const api = useApi<typeof contract>('runs')
  const [sourceId, setSourceId] = useState<SourceId | ''>(sources[0]?.sourceId ?? '')
  const [table, setTable] = useState('')
  const [key, setKey] = useState('')
  const { tables } = useTables(organisationId, sourceId || undefined)
  const chosen = tables?.find(each => tableWords(each) === table)
  const find = useMutation({ ...api.findArchived.mutationOptions(), gcTime: 0 })
  const values = key
    .split('\n')
    .map(value => value.trim())
    .filter(Boolean)
  const look = () => {
    if (sourceId === '' || !chosen) return
    find.mutate({
      ...inOrganisation(organisationId),
      ...{ sourceId, table: { schema: chosen.schema, name: chosen.name }, key: values },
    })
  }
  return (
    <details className="group max-w-[38rem] border-y border-line py-2.5">
      <summary className="flex list-none items-center gap-1.5 font-strong [&::-webkit-details-marker]:hidden">
        {m.find}
        <ExpandIcon size={14} className="ms-auto text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <Form name={m.find} className="gap-4! pt-3" faults={faultsOf(find.error)} onSubmit={look}>
        <p className="text-table text-ink-soft">{m.findHelp}</p>
        <Select
          label={m.source}
          value={sourceId}
          onChange={setSourceId}
          options={sources.map(source => ({ value: source.sourceId, label: source.name }))}
          width="medium"
        />
        <Combobox
          label={m.table}
          value={table}
          onChange={setTable}
          disabled={!tables}
          options={(tables ?? []).map(each => ({ value: tableWords(each), label: tableWords(each) }))}
        />
        <TextArea name="key" label={m.key} hint={m.keyHint} rows={1} value={key} onChange={setKey} />
        <Actions>
          <Button type="submit" busy={find.isPending} disabled={!chosen || values.length === 0}>
            {m.findAct}
          </Button>
        </Actions>
        <ProblemNotice failure={find.error} />
        <div role="status" className="flex flex-col gap-2">
          {find.data?.rows.length === 0 && <p>{m.findNone}</p>}
          {find.data?.rows.map(row => (
            <p key={row.imageId} className="flex flex-wrap items-center gap-3">
              <bdi>{row.title}</bdi>
              <span className="text-ink-soft">{format.instantShort(row.archivedAt)}</span>
              <Button size="small" onClick={() => onOpen(row)}>
                {m.open}
              </Button>
            </p>
          ))}
        </div>
      </Form>
    </details>
  )
}
