// The keys with which a customer's own servers record choices: made, shown once, revoked.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { Form } from '@himaya/ui/form'
import { AddIcon } from '@himaya/ui/icon'
import { useFormat, useMessages } from '@himaya/ui/language'
import { Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { Table } from '@himaya/ui/table'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ServerKey } from '../contract/points.ts'
import type { contract } from '../contract.ts'
import { ofPoint } from './place.ts'
import { texts } from './texts.ts'

type Props = {
  readonly organisationId: string
  readonly pointId: string
  readonly keys: readonly ServerKey[]
}

export function ServerKeys({ organisationId, pointId, keys }: Props) {
  const i = useMessages(texts).install
  const format = useFormat()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, pointId)
  const again = () => queries.invalidateQueries({ queryKey: api.points.embedding.key() })
  const make = useMutation(api.points.makeServerKey.mutationOptions())
  const revoke = useMutation(api.points.revokeServerKey.mutationOptions())
  const [name, setName] = useState<string>()
  const [secret, setSecret] = useState<string>()
  const [revoking, setRevoking] = useState<string>()
  const start = async () => {
    const made = await make.mutateAsync({ ...which, name: name ?? '' })
    setName(undefined)
    setSecret(made.secret)
    await again()
  }
  const add = (
    <Button icon={AddIcon} onClick={() => setName('')}>
      {i.makeKey}
    </Button>
  )
  return (
    <Section title={i.serverKeys} actions={keys.length > 0 && add}>
      <Table<ServerKey>
        name="consent-server-keys"
        title={i.serverKeys}
        searchable={false}
        rows={keys}
        rowKey={key => key.keyId}
        columns={[
          { id: 'name', header: i.columns.name, cell: key => <bdi>{key.name}</bdi>, text: key => key.name },
          {
            id: 'begins',
            header: i.columns.begins,
            width: 'w-32',
            cell: key => <bdi className="ltr font-key text-small">{key.begins}…</bdi>,
          },
          { id: 'made', header: i.columns.made, width: 'w-44', cell: key => format.instantShort(key.madeAt) },
          {
            id: 'used',
            header: i.columns.used,
            width: 'w-44',
            cell: key => (key.usedAt === null ? i.neverUsed : format.instantShort(key.usedAt)),
          },
          {
            id: 'revoke',
            header: i.revoke,
            quiet: true,
            width: 'w-32',
            cell: key => (
              <Button size="small" look="quiet" onClick={() => setRevoking(key.keyId)}>
                {i.revoke}
              </Button>
            ),
          },
        ]}
        empty={<EmptyState title={i.serverKeysNone} next={i.serverKeysNoneNext} action={add} />}
      />
      {name !== undefined && (
        <Dialog open onOpenChange={open => !open && setName(undefined)} title={i.makeKey}>
          <Form
            onSubmit={() => start().catch(() => undefined)}
            faults={faultsOf(make.error)}
            name={i.makeKey}
          >
            <TextField name="name" label={i.keyName} value={name} onChange={setName} autoFocus />
            <ProblemNotice failure={make.error} />
            <Button type="submit" look="primary" busy={make.isPending} disabled={name.trim() === ''}>
              {i.makeKey}
            </Button>
          </Form>
        </Dialog>
      )}
      {secret !== undefined && (
        <Dialog
          open
          onOpenChange={open => !open && setSecret(undefined)}
          title={i.keyMade}
          help={i.keyMadeHelp}
          actions={
            <Button look="primary" onClick={() => setSecret(undefined)}>
              {i.keyDone}
            </Button>
          }
        >
          <p className="ltr rounded-md bg-sunken p-3 font-key text-small break-all" dir="ltr">
            {secret}
          </p>
        </Dialog>
      )}
      <Confirm
        open={revoking !== undefined}
        onOpenChange={open => !open && setRevoking(undefined)}
        title={i.revokeTitle}
        consequence={i.revokeConsequence}
        act={i.revoke}
        onConfirm={async () => {
          await revoke.mutateAsync({ ...which, keyId: revoking ?? '' })
          await again()
        }}
      />
    </Section>
  )
}
