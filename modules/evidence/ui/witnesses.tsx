// Witnesses of the log: named, seen, removed.
import { useApi } from '@himaya/ui/api'
import { Button, IconButton } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { Form } from '@himaya/ui/form'
import { DeleteIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Table } from '@himaya/ui/table'
import { TextArea } from '@himaya/ui/text-field'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { LogState } from '../records.ts'
import { KeyLine, type PartProps, useKeepState } from './keys.tsx'
import { logTexts } from './messages/log.ts'

type Witness = LogState['witnesses'][number]
const nameOf = ({ verifierKey }: Witness) => verifierKey.split('+')[0] ?? ''

export function Witnesses({ organisationId, log, mayChange }: PartProps) {
  const texts = useMessages(logTexts)
  const format = useFormat()
  const api = useApi<typeof contract>('evidence')
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Witness>()
  const onSuccess = useKeepState()
  const remove = useMutation(api.removeWitness.mutationOptions({ onSuccess }))
  return (
    <Section
      title={texts.witnesses}
      help={texts.witnessesHelp}
      actions={
        mayChange && (
          <Button size="small" onClick={() => setAdding(true)}>
            {texts.addWitness}
          </Button>
        )
      }
    >
      {log.witnesses.length === 0 ? (
        <p className="text-table text-ink-soft">{texts.noWitness}</p>
      ) : (
        <Table<Witness>
          name="evidence-witnesses"
          title={texts.witnesses}
          searchable={false}
          rows={log.witnesses}
          rowKey={row => row.verifierKey}
          columns={[
            { id: 'witness', header: texts.witness, cell: row => <KeyLine line={row.verifierKey} /> },
            {
              id: 'last',
              header: texts.lastSeen,
              width: 'w-60',
              cell: row =>
                row.last ? texts.lastSeenAt(row.last.size, format.instantShort(row.last.at)) : texts.never,
            },
            ...(mayChange
              ? [
                  {
                    id: 'remove',
                    header: '',
                    width: 'w-14',
                    cell: (row: Witness) => (
                      <IconButton
                        icon={DeleteIcon}
                        name={texts.removeWitness(nameOf(row))}
                        onClick={() => setLeaving(row)}
                      />
                    ),
                  },
                ]
              : []),
          ]}
          empty={<EmptyState title={texts.noWitness} next={texts.noWitnessNext} />}
        />
      )}
      {adding && <AddWitness organisationId={organisationId} onClose={() => setAdding(false)} />}
      <Confirm
        open={leaving !== undefined}
        onOpenChange={open => !open && setLeaving(undefined)}
        title={leaving ? texts.removeWitness(nameOf(leaving)) : ''}
        consequence={texts.removeWitnessConsequence}
        act={texts.remove}
        onConfirm={async () => {
          if (leaving) await remove.mutateAsync({ organisationId, verifierKey: leaving.verifierKey })
        }}
      />
    </Section>
  )
}

type AddProps = { readonly organisationId: PartProps['organisationId']; readonly onClose: () => void }

function AddWitness({ organisationId, onClose }: AddProps) {
  const texts = useMessages(logTexts)
  const api = useApi<typeof contract>('evidence')
  const [verifierKey, setKey] = useState('')
  const keep = useKeepState()
  const onSuccess = () => {
    void keep()
    onClose()
  }
  const add = useMutation(api.addWitness.mutationOptions({ onSuccess }))
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={texts.addWitness}
      help={texts.witnessesHelp}
    >
      <Form
        faults={faultsOf(add.error)}
        name={texts.addWitness}
        onSubmit={() => add.mutate({ organisationId, verifierKey })}
      >
        <TextArea
          name="verifierKey"
          label={texts.witnessKey}
          hint={texts.witnessKeyHint}
          value={verifierKey}
          onChange={setKey}
          rows={2}
          maxLength={400}
        />
        <ProblemNotice failure={add.error} />
        <Button type="submit" look="primary" busy={add.isPending}>
          {texts.add}
        </Button>
      </Form>
    </Dialog>
  )
}
