// One purpose: its words, whether its substance has changed, where it is asked, and what the law says of it.
import { useApi } from '@himaya/ui/api'
import { Button } from '@himaya/ui/button'
import { Checkbox } from '@himaya/ui/choice'
import { Confirm } from '@himaya/ui/confirm'
import { Actions, Form, Group } from '@himaya/ui/form'
import { useFormat, useMessages, useTranslated } from '@himaya/ui/language'
import { Link } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { TextField } from '@himaya/ui/text-field'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { PurposeContent, PurposePage } from '../contract/purposes.ts'
import type { contract } from '../contract.ts'
import { LawColumn } from './law-column.tsx'
import { homeOf, ofPurpose } from './place.ts'
import { PurposeFields } from './purpose-fields.tsx'
import { texts } from './texts.ts'

type Loaded = z.infer<typeof PurposePage>

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('consent')
  const page = useQuery(
    api.purposes.read.queryOptions({ input: ofPurpose(organisationId, params.purposeId), gcTime: 0 }),
  )
  if (page.data)
    return <Editor key={page.data.purpose.changedAt} organisationId={organisationId} loaded={page.data} />
  return (
    <PageFrame header={<PageHeader title={m.tabs.purposes} />}>
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
    </PageFrame>
  )
}

function Editor({ organisationId, loaded }: { organisationId: string; loaded: Loaded }) {
  const m = useMessages(texts)
  const p = m.purposes
  const say = useTranslated()
  const toast = useToast()
  const queries = useQueryClient()
  const api = useApi<typeof contract>('consent')
  const { purpose, law, points, revisions } = loaded
  const [content, setContent] = useState(purpose as PurposeContent)
  const [isSubstance, setSubstance] = useState(false)
  const [reason, setReason] = useState('')
  const [isRetiring, setRetiring] = useState(false)
  const change = useMutation(api.purposes.change.mutationOptions())
  const changeState = useMutation(api.purposes.changeState.mutationOptions())
  const which = ofPurpose(organisationId, purpose.purposeId)
  const home = homeOf(organisationId)
  const again = () => queries.invalidateQueries({ queryKey: api.key() })
  const save = async () => {
    const { storage, channel, recipient, products, label, text, registerPurpose, needsGuardianUnder } =
      content
    await change.mutateAsync({
      ...which,
      changedAt: purpose.changedAt,
      content: {
        ...{ storage, channel, recipient, label, text, registerPurpose, needsGuardianUnder },
        products: products.filter(product => product.trim() !== ''),
      },
      substance: isSubstance ? reason : null,
    })
    toast({ text: p.saved })
    await again()
  }
  const moveTo = async (state: 'active' | 'retired') => {
    await changeState.mutateAsync({ ...which, state })
    await again()
  }
  return (
    <PageFrame
      header={
        <PageHeader
          title={say(purpose.label) || purpose.label.fr || purpose.key}
          above={[
            { title: m.title, href: home },
            { title: m.tabs.purposes, href: `${home}/purposes` },
          ]}
          state={
            <span className="text-ink-soft">
              {m.kinds[purpose.kind]} · {p.states[purpose.state]} ·{' '}
              <bdi className="ltr font-key text-small">{purpose.key}</bdi>
            </span>
          }
          actions={
            purpose.state === 'active' ? (
              <Button look="quiet" onClick={() => setRetiring(true)}>
                {p.retire}
              </Button>
            ) : (
              <Button onClick={() => void moveTo('active').catch(() => undefined)}>{p.restore}</Button>
            )
          }
        />
      }
      reason={
        <LawColumn
          law={law}
          title={p.lawTitle}
          answer={() =>
            purpose.kind === 'prospecting' ? null : purpose.registerPurpose ? (
              <Link
                href={`/o/${organisationId}/register/${purpose.registerPurpose.processingId}`}
                className="text-accent underline underline-offset-2"
              >
                {p.lawInRegister}
              </Link>
            ) : (
              <span className="text-ink-soft">{p.lawNeedsRegister}</span>
            )
          }
        />
      }
    >
      <ProblemNotice failure={change.error ?? changeState.error} onRetry={again} />
      <Form onSubmit={() => save().catch(() => undefined)} faults={faultsOf(change.error)} name={purpose.key}>
        <Group>
          <PurposeFields content={content} edit={part => setContent(before => ({ ...before, ...part }))} />
          <Checkbox
            label={p.substance}
            help={p.substanceHelp}
            checked={isSubstance}
            onChange={setSubstance}
          />
          {isSubstance && (
            <TextField name="substance" label={p.substanceReason} value={reason} onChange={setReason} />
          )}
        </Group>
        <Actions>
          <Button
            type="submit"
            look="primary"
            busy={change.isPending}
            disabled={isSubstance && reason.trim() === ''}
          >
            {p.save}
          </Button>
        </Actions>
      </Form>
      <Section title={p.asked}>
        {points.length === 0 ? (
          <p className="text-ink-soft">{p.askedNone}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {points.map(point => (
              <li key={point.pointId}>
                <Link
                  href={`${home}/points/${point.pointId}`}
                  className="text-accent underline decoration-line-strong underline-offset-3"
                  dir="auto"
                >
                  {point.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Revisions revisions={revisions} />
      <Confirm
        open={isRetiring}
        onOpenChange={setRetiring}
        title={p.retireTitle}
        consequence={p.retireConsequence}
        act={p.retire.replace('…', '')}
        onConfirm={() => moveTo('retired')}
      />
    </PageFrame>
  )
}

function Revisions({ revisions }: Pick<Loaded, 'revisions'>) {
  const p = useMessages(texts).purposes
  const format = useFormat()
  return (
    <Section title={p.revisions}>
      <ol className="flex max-w-3xl flex-col divide-y divide-line border-y border-line">
        {revisions.map(({ revision, reason, madeAt, madeBy }) => (
          <li key={revision} className="flex flex-wrap gap-x-4 py-2">
            <span className="w-12 shrink-0 tabular-nums text-ink-soft">{format.number(revision)}</span>
            <span className="min-w-0 flex-1 basis-64" dir="auto">
              <Said>{reason ?? (revision === 1 ? p.firstRevision : p.otherRevision)}</Said>
            </span>
            <span className="text-table text-ink-soft">
              {format.instantShort(madeAt)} · <bdi>{madeBy}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
