// Holding rows: why, until when, and which of which tables.
import { startOfDayInMorocco } from '@himaya/platform/clock'
import type { contract as sourcesContract } from '@himaya/sources/contract'
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { DateField } from '@himaya/ui/date-field'
import { EmptyState } from '@himaya/ui/empty-state'
import { Actions, Form, Group } from '@himaya/ui/form'
import { AddIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { useNavigation, useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { contract } from '../contract.ts'
import type { Hold, HoldScope } from '../records.ts'
import { homeOf, inOrganisation } from './place.ts'
import { conditionOf } from './request/condition-draft.ts'
import { type DraftScope, emptyScope, ScopeFields } from './scope-fields.tsx'
import { texts } from './texts.ts'

/** Prolongations of the CNDP are recorded in the retention room, with the document that grants them. */
const kinds = ['litigation', 'incident', 'cndp-order', 'pending-request'] as const

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof sourcesContract>('sources')
  const sources = useQuery(api.list.queryOptions({ input: inOrganisation(organisationId) }))
  const home = homeOf(organisationId)
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.newHold.title}
          what={m.newHold.what}
          above={[
            { title: m.title, href: home },
            { title: m.holds.title, href: `${home}/holds` },
          ]}
        />
      }
    >
      <ProblemNotice failure={sources.error} onRetry={() => sources.refetch()} />
      {sources.data?.sources.length === 0 && (
        <EmptyState
          title={m.newHold.noSources}
          next={m.newHold.noSourcesNext}
          action={
            <ButtonLink look="primary" href={`/o/${organisationId}/sources/connect`}>
              {m.newHold.connect}
            </ButtonLink>
          }
        />
      )}
      {sources.data && sources.data.sources.length > 0 && (
        <Fields organisationId={organisationId} sources={sources.data.sources} />
      )}
    </PageFrame>
  )
}

type FieldsProps = {
  readonly organisationId: string
  readonly sources: readonly { readonly sourceId: HoldScope['sourceId']; readonly name: string }[]
}

function Fields({ organisationId, sources }: FieldsProps) {
  const { newHold: m, holds } = useMessages(texts)
  const { go } = useNavigation()
  const [parameters] = useSearch()
  const api = useApi<typeof contract>('runs')
  const queries = useQueryClient()
  const [kind, setKind] = useState<Hold['kind'] | ''>('')
  const [title, setTitle] = useState('')
  const [reason, setReason] = useState('')
  const [reference, setReference] = useState('')
  const [until, setUntil] = useState('')
  const first = sources.find(({ sourceId }) => sourceId === parameters.get('source')) ?? sources[0]
  const [scopes, setScopes] = useState<readonly DraftScope[]>([emptyScope(first?.sourceId)])
  const place = useMutation(
    api.placeHold.mutationOptions({
      onSuccess: async hold => {
        await queries.invalidateQueries({ queryKey: api.key() })
        go(`${homeOf(organisationId)}/holds/${hold.holdId}`)
      },
    }),
  )
  const drafted = scopes.map(scopeOf)
  const scope = drafted.filter(each => each !== undefined)
  const isComplete =
    kind !== '' && title.trim() !== '' && reason.trim() !== '' && scope.length === scopes.length
  const save = () => {
    if (!isComplete) return
    place.mutate({
      ...inOrganisation(organisationId),
      ...{ kind, title, reason, scope },
      reference: reference.trim() || null,
      until: until || null,
    })
  }
  return (
    <Form name={m.title} faults={faultsOf(place.error)} onSubmit={save}>
      <Group>
        <RadioGroup
          name="kind"
          label={m.kind}
          value={kind}
          onChange={setKind}
          options={kinds.map(value => ({
            value,
            label: holds.kinds[value],
            help: holds.kindHelp[value],
          }))}
        />
        <TextField
          name="title"
          label={m.name}
          hint={m.nameHint}
          value={title}
          onChange={setTitle}
          maxLength={200}
        />
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          value={reason}
          onChange={setReason}
          rows={3}
        />
        <TextField
          name="reference"
          label={m.reference}
          hint={m.referenceHint}
          value={reference}
          onChange={setReference}
          maxLength={200}
          optional
        />
        <DateField
          name="until"
          label={m.until}
          hint={m.untilHint}
          value={until}
          onChange={setUntil}
          optional
        />
      </Group>
      <Group title={m.scope} help={m.scopeHelp}>
        {scopes.map((each, index) => (
          <ScopeFields
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
            key={index}
            organisationId={organisationId}
            position={index + 1}
            sources={sources}
            scope={each}
            condition={drafted[index]?.where}
            onChange={next => setScopes(scopes.map((old, at) => (at === index ? next : old)))}
            {...(scopes.length > 1
              ? { onRemove: () => setScopes(scopes.filter((_, at) => at !== index)) }
              : {})}
          />
        ))}
        <div>
          <Button
            size="small"
            icon={AddIcon}
            onClick={() => setScopes([...scopes, emptyScope(scopes.at(-1)?.sourceId)])}
          >
            {m.addScope}
          </Button>
        </div>
      </Group>
      <ProblemNotice failure={place.error} />
      <Actions>
        <Button type="submit" look="primary" busy={place.isPending} disabled={!isComplete}>
          {m.save}
        </Button>
      </Actions>
    </Form>
  )
}

function scopeOf(draft: DraftScope): HoldScope | undefined {
  if (!draft.sourceId || !draft.table) return undefined
  const where = draft.whole
    ? ({ is: 'all', of: [] } as const)
    : conditionOf(
        draft.condition,
        column => draft.table?.columns.find(({ name }) => name === column)?.family ?? 'text',
        startOfDayInMorocco,
      )
  return where && { sourceId: draft.sourceId, schema: draft.table.schema, table: draft.table.name, where }
}
