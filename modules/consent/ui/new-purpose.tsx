// Writing a purpose: its kind first, since it never changes; from a purpose of the register, with what stands there.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { RadioGroup } from '@himaya/ui/choice'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useMessages } from '@himaya/ui/language'
import { useNavigation, useSearch } from '@himaya/ui/navigation'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Candidate, PurposeContent } from '../contract/purposes.ts'
import type { contract } from '../contract.ts'
import { PurposeKind } from '../records.ts'
import { homeOf, inOrganisation } from './place.ts'
import { PurposeFields } from './purpose-fields.tsx'
import { texts } from './texts.ts'

const nothing = { fr: '', ar: '', en: '' }
const LONGEST_KEY = 24

const keyFrom = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-|-$/g, '')

const blank = (candidate?: Candidate): PurposeContent => ({
  key: candidate ? keyFrom(candidate.name) : '',
  kind: candidate?.kind ?? 'storage',
  storage: candidate ? null : 'analytics',
  channel: candidate?.kind === 'prospecting' ? 'email' : null,
  recipient: null,
  products: [],
  label: candidate ? { ...nothing, fr: candidate.name.slice(0, 160) } : nothing,
  text: candidate ? { ...nothing, fr: candidate.detail } : nothing,
  registerPurpose: candidate ? { processingId: candidate.processingId, key: candidate.key } : null,
  needsGuardianUnder: null,
})

export function Page({ organisationId }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('consent')
  const [parameters] = useSearch()
  const isTaken = parameters.has('processing')
  const candidates = useQuery({
    ...api.purposes.candidates.queryOptions({ input: inOrganisation(organisationId) }),
    enabled: isTaken,
  })
  const candidate = candidates.data?.candidates.find(
    ({ processingId, key }) =>
      processingId === parameters.get('processing') && key === parameters.get('purpose'),
  )
  const home = homeOf(organisationId)
  return (
    <PageFrame
      header={
        <PageHeader
          title={m.purposes.new}
          above={[
            { title: m.title, href: home },
            { title: m.tabs.purposes, href: `${home}/purposes` },
          ]}
        />
      }
    >
      <ProblemNotice failure={candidates.error} onRetry={() => candidates.refetch()} />
      {(!isTaken || candidates.data) && (
        <Write
          key={candidate?.key ?? ''}
          organisationId={organisationId}
          start={blank(candidate)}
          from={candidate}
        />
      )}
    </PageFrame>
  )
}

type WriteProps = {
  readonly organisationId: string
  readonly start: PurposeContent
  readonly from: Candidate | undefined
}

function Write({ organisationId, start, from }: WriteProps) {
  const m = useMessages(texts)
  const p = m.purposes
  const { go } = useNavigation()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const [content, setContent] = useState(start)
  const [isKeyOwn, setKeyOwn] = useState(start.key !== '')
  const create = useMutation(api.purposes.create.mutationOptions())
  const edit = (part: Partial<PurposeContent>) =>
    setContent(before => {
      const next = { ...before, ...part }
      return isKeyOwn || !part.label ? next : { ...next, key: keyFrom(part.label.fr || part.label.en) }
    })
  const choose = (kind: PurposeKind) =>
    edit({
      kind,
      storage: kind === 'storage' ? 'analytics' : null,
      channel: kind === 'prospecting' ? 'email' : null,
      recipient: kind === 'disclosure' ? { name: '', country: 'MA' } : null,
    })
  const save = async () => {
    const made = await create.mutateAsync({
      ...inOrganisation(organisationId),
      content: { ...content, products: content.products.filter(product => product.trim() !== '') },
    })
    await queries.invalidateQueries({ queryKey: api.purposes.key() })
    go(`${homeOf(organisationId)}/purposes/${made.purposeId}`)
  }
  return (
    <Form onSubmit={() => save().catch(() => undefined)} faults={faultsOf(create.error)} name={p.new}>
      <Group>
        {from && (
          <p className="text-ink-soft" dir="auto">
            {p.register} : {from.processing} · {from.name}
          </p>
        )}
        <RadioGroup
          name="content.kind"
          label={p.kind}
          legalTerm={p.kindTerm}
          value={content.kind}
          onChange={choose}
          options={PurposeKind.options.map(value => ({
            value,
            label: m.kinds[value],
            help: m.kindHelp[value],
          }))}
        />
        <PurposeFields content={content} edit={edit} />
        <TextField
          name="content.key"
          label={p.key}
          hint={p.keyHint}
          value={content.key}
          onChange={key => {
            setKeyOwn(true)
            edit({ key })
          }}
          width="medium"
          dir="ltr"
          spellCheck={false}
        />
      </Group>
      <ProblemNotice failure={create.error} />
      <Actions>
        <Button type="submit" look="primary" busy={create.isPending} disabled={content.key === ''}>
          {p.create}
        </Button>
      </Actions>
    </Form>
  )
}
