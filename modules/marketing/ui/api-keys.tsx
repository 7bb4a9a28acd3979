// The keys of programs: made, shown once, revoked.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { CheckboxGroup } from '@himaya/ui/choice'
import { Confirm } from '@himaya/ui/confirm'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { Actions, Form } from '@himaya/ui/form'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Badge, StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { ApiKey, KeyUse } from '../records.ts'
import { keyUses } from '../words.ts'
import { inOrganisation } from './place.ts'
import { Copied } from './stop-links.tsx'
import { texts } from './texts.ts'

const everyUse = Object.keys(keyUses) as KeyUse[]

export function ApiKeys({ organisationId }: { organisationId: string }) {
  const { settings: m } = useMessages(texts)
  const isDpo = useOwnOrganisation(organisationId).role === 'dpo'
  if (!isDpo)
    return (
      <Section title={m.keys} help={m.keysHelp}>
        <p className="text-ink-soft">{m.onlyDpo}</p>
      </Section>
    )
  return <Keys organisationId={organisationId} />
}

function Keys({ organisationId }: { organisationId: string }) {
  const { settings: m } = useMessages(texts)
  const say = useTranslated()
  const format = useFormat()
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const list = useQuery(api.keys.list.queryOptions({ input: inOrganisation(organisationId) }))
  const revoke = useMutation(api.keys.revoke.mutationOptions())
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<ApiKey>()
  const make = <Button onClick={() => setMaking(true)}>{m.makeKey}</Button>
  return (
    <Section title={m.keys} help={m.keysHelp} actions={make}>
      <ProblemNotice failure={list.error} onRetry={() => list.refetch()} />
      {list.data?.keys.length === 0 && <EmptyState title={m.noKeys} next={m.noKeysNext} />}
      {list.data && list.data.keys.length > 0 && (
        <ul className="flex max-w-3xl flex-col divide-y divide-line border-y border-line">
          {list.data.keys.map(key => (
            <li key={key.keyId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <span className="min-w-0 flex-1 basis-48 font-strong" dir="auto">
                {key.name}
              </span>
              <span className="flex flex-wrap gap-1">
                {key.uses.map(use => (
                  <Badge key={use}>{say(keyUses[use])}</Badge>
                ))}
              </span>
              <span className="text-table text-ink-soft">{format.day(key.createdAt.slice(0, 10))}</span>
              {key.revokedAt ? (
                <StateMark meaning="prohibited" word={m.revoked} look="plain" />
              ) : (
                <>
                  <StateMark meaning="settled" word={m.live} look="plain" />
                  <Button size="small" look="quiet" onClick={() => setRevoking(key)}>
                    {m.revoke}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {making && <MakeKey organisationId={organisationId} onClose={() => setMaking(false)} />}
      {revoking && (
        <Confirm
          open
          onOpenChange={open => !open && setRevoking(undefined)}
          title={m.revokeTitle}
          consequence={m.revokeConsequence(revoking.name)}
          act={m.revoke}
          onConfirm={async () => {
            await revoke.mutateAsync({ ...inOrganisation(organisationId), keyId: revoking.keyId })
            await queries.invalidateQueries({ queryKey: api.keys.key() })
          }}
        />
      )}
    </Section>
  )
}

function MakeKey({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const { settings: m } = useMessages(texts)
  const say = useTranslated()
  const api = useApi<typeof contract>('marketing')
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [uses, setUses] = useState<KeyUse[]>(['may-contact'])
  const make = useMutation(
    api.keys.make.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.keys.list.key() }),
    }),
  )
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title={m.makeKey}>
      {make.data ? (
        <div role="status" className="flex flex-col gap-3">
          <Copied title={m.secret} text={make.data.secret} />
          <p className="text-ink-soft">{m.secretHelp}</p>
        </div>
      ) : (
        <Form
          name={m.makeKey}
          faults={faultsOf(make.error)}
          onSubmit={() => make.mutate({ ...inOrganisation(organisationId), name, uses })}
        >
          <TextField name="name" label={m.keyName} value={name} onChange={setName} maxLength={100} />
          <CheckboxGroup<KeyUse>
            name="uses"
            label={m.keyUses}
            values={uses}
            onChange={setUses}
            options={everyUse.map(value => ({ value, label: say(keyUses[value]) }))}
          />
          <ProblemNotice failure={make.error} />
          <Actions>
            <Button
              type="submit"
              look="primary"
              busy={make.isPending}
              disabled={name.trim() === '' || uses.length === 0}
            >
              {m.makeKey}
            </Button>
          </Actions>
        </Form>
      )}
    </Dialog>
  )
}
