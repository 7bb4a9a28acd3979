// What can be done with a rule: count it, propose a run of it, activate or suspend it, change it, remove it.
import { useOwnOrganisation } from '@himaya/organisation/ui/session.ts'
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { useMessages } from '@himaya/ui/language'
import { useNavigation } from '@himaya/ui/navigation'
import { ProblemNotice } from '@himaya/ui/problem'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../../contract.ts'
import type { Rule } from '../../records.ts'
import { homeOf, ofRule, ruleHref } from '../place.ts'
import { isCounting } from '../rule-state.ts'
import { texts } from '../texts.ts'

type Props = { readonly organisationId: string; readonly rule: Rule; readonly onDone: () => Promise<void> }

export function RuleActs({ organisationId, rule, onDone }: Props) {
  const { rule: m } = useMessages(texts)
  const { go } = useNavigation()
  const api = useApi<typeof contract>('retention')
  const { role } = useOwnOrganisation(organisationId)
  const [removing, setRemoving] = useState(false)
  const which = ofRule(organisationId, rule.ruleId)
  const check = useMutation(api.rules.check.mutationOptions({ onSettled: onDone }))
  const stop = useMutation(api.rules.cancelCheck.mutationOptions({ onSettled: onDone }))
  const setState = useMutation(api.rules.setState.mutationOptions({ onSettled: onDone }))
  const remove = useMutation(api.rules.remove.mutationOptions())
  const propose = useMutation(
    api.rules.propose.mutationOptions({
      onSuccess: async ({ runId }) => {
        await onDone()
        go(`/o/${organisationId}/runs/${runId}`)
      },
    }),
  )
  if (role !== 'dpo' && role !== 'member') return null
  const isPlaced = rule.sourceId !== null && rule.table !== null
  const isUnlawful = rule.findings.some(({ level }) => level === 'error')
  return (
    <>
      {role === 'dpo' && (
        <Button look="quiet" onClick={() => setRemoving(true)}>
          {m.remove}
        </Button>
      )}
      <ButtonLink look="quiet" href={`${ruleHref(organisationId, rule.ruleId)}/edit`}>
        {m.edit}
      </ButtonLink>
      {rule.state === 'active' ? (
        <Button
          look="quiet"
          busy={setState.isPending}
          onClick={() => setState.mutate({ ...which, state: 'suspended' })}
        >
          {m.suspend}
        </Button>
      ) : (
        <Button
          busy={setState.isPending}
          disabled={!isPlaced || isUnlawful}
          onClick={() => setState.mutate({ ...which, state: 'active' })}
        >
          {m.activate}
        </Button>
      )}
      {isCounting(rule) ? (
        <Button busy={stop.isPending} onClick={() => stop.mutate(which)}>
          {m.stopCount}
        </Button>
      ) : (
        <Button busy={check.isPending} disabled={!isPlaced} onClick={() => check.mutate(which)}>
          {m.count}
        </Button>
      )}
      <Button
        look="primary"
        busy={propose.isPending}
        disabled={!isPlaced || isUnlawful || rule.openRun !== null}
        onClick={() => propose.mutate(which)}
      >
        {m.propose}
      </Button>
      <ProblemNotice
        className="basis-full"
        failure={propose.error ?? setState.error ?? check.error ?? stop.error}
      />
      <Confirm
        open={removing}
        onOpenChange={setRemoving}
        title={m.removeTitle}
        consequence={m.removeSays}
        act={m.removeConfirm}
        onConfirm={async () => {
          await remove.mutateAsync(which)
          await onDone()
          go(homeOf(organisationId))
        }}
      />
    </>
  )
}
