// One processing: its questions in one column, saved as one goes, and beside them what the law says of it at this moment.
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { Form, SaveMark, useAutosave } from '@himaya/ui/form'
import { MoreIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { contract } from '../contract.ts'
import type { LiveDecision, Processing, ProcessingContent } from '../records.ts'
import { DecisionColumn } from './decision-column.tsx'
import { ofProcessing } from './place.ts'
import { FlowsSection } from './sections/flows.tsx'
import { IdentitySection } from './sections/identity.tsx'
import { ItemsSection } from './sections/items.tsx'
import { PeopleSection } from './sections/people.tsx'
import { PurposesSection } from './sections/purposes.tsx'
import { RetentionSection } from './sections/retention.tsx'
import { SecuritySection } from './sections/security.tsx'
import { TransfersSection } from './sections/transfers.tsx'
import { texts } from './texts.ts'

type Loaded = { readonly processing: Processing; readonly decision: LiveDecision }

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('register')
  const which = ofProcessing(organisationId, params.processingId ?? '')
  const page = useQuery(
    // What is being written stays as it is written: only opening the page, or a conflict, reads it again.
    api.read.queryOptions({ input: which, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
  )
  if (page.data)
    return (
      <Editor
        key={page.dataUpdatedAt}
        organisationId={organisationId}
        loaded={page.data}
        reload={page.refetch}
      />
    )
  return (
    <PageFrame header={<PageHeader title={m.title} />}>
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
    </PageFrame>
  )
}

type EditorProps = {
  readonly organisationId: string
  readonly loaded: Loaded
  readonly reload: () => Promise<unknown>
}

function Editor({ organisationId, loaded, reload }: EditorProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('register')
  const queries = useQueryClient()
  const { go } = useNavigation()
  const [content, setContent] = useState<ProcessingContent>(loaded.processing.content)
  const [saved, setSaved] = useState<Loaded>(loaded)
  const [isEnding, setEnding] = useState(false)
  const latest = useRef({ content, version: loaded.processing.version })
  const change = useMutation(api.change.mutationOptions())
  const changeState = useMutation(api.changeState.mutationOptions())
  const which = ofProcessing(organisationId, loaded.processing.processingId)

  const autosave = useAutosave<ProcessingContent>(async () => {
    const answer = await change.mutateAsync({ ...which, ...latest.current })
    latest.current.version = answer.processing.version
    setSaved(answer)
    await queries.invalidateQueries({ queryKey: api.list.key() })
  })
  const edit = (part: Partial<ProcessingContent>) => {
    const next = { ...latest.current.content, ...part }
    latest.current.content = next
    setContent(next)
    autosave.change(part)
  }
  const moveTo = async (state: Processing['state']) => {
    await autosave.flush()
    const processing = await changeState.mutateAsync({ ...which, version: latest.current.version, state })
    latest.current.version = processing.version
    setSaved(before => ({ ...before, processing }))
    await queries.invalidateQueries({ queryKey: api.list.key() })
  }
  const { state } = saved.processing
  const at = `/o/${organisationId}/register`
  const editing = { content, edit, organisationId }
  return (
    <PageFrame
      header={
        <PageHeader
          title={content.name}
          above={[{ title: m.title, href: at }]}
          state={
            <>
              <span className="text-ink-soft">{m.states[state]}</span>
              <SaveMark state={autosave.state} />
            </>
          }
          actions={
            <>
              <Menu
                align="end"
                trigger={
                  <Button look="quiet" icon={MoreIcon}>
                    {m.more}
                  </Button>
                }
                items={[
                  {
                    id: 'history',
                    label: m.history,
                    onSelect: () => go(`${at}/${which.processingId}/history`),
                  },
                  ...(state === 'active'
                    ? [{ id: 'draft', label: m.backToDraft, onSelect: () => void moveTo('draft') }]
                    : [{ id: 'active', label: m.putInUse, onSelect: () => void moveTo('active') }]),
                  ...(state === 'ended'
                    ? []
                    : [{ id: 'end', label: m.end, onSelect: () => setEnding(true) }]),
                ]}
              />
              <ButtonLink look="primary" href={`/o/${organisationId}/filings/prepare/${which.processingId}`}>
                {m.prepare}
              </ButtonLink>
            </>
          }
        />
      }
      reason={
        <DecisionColumn
          decision={saved.decision}
          content={content}
          stale={autosave.state.kind === 'saving'}
          onAnswer={(path, value) => edit({ answers: answered(latest.current.content.answers, path, value) })}
        />
      }
    >
      <ProblemNotice
        failure={change.error ?? changeState.error}
        onRetry={async () => {
          await reload()
        }}
      />
      <Form faults={faultsOf(change.error)} name={content.name} className="flex max-w-3xl flex-col gap-10">
        <Section title={m.sections.identity}>
          <IdentitySection {...editing} />
        </Section>
        <Section title={m.sections.purposes} help={m.purposes.help}>
          <div id="purposes">
            <PurposesSection {...editing} />
          </div>
        </Section>
        <Section title={m.sections.people}>
          <div id="dataSubjects">
            <PeopleSection {...editing} />
          </div>
        </Section>
        <Section title={m.sections.items} help={m.items.help}>
          <div id="data">
            <ItemsSection {...editing} />
          </div>
        </Section>
        <Section title={m.sections.flows}>
          <div id="disclosures" className="flex flex-col gap-8">
            <FlowsSection {...editing} />
          </div>
        </Section>
        <Section title={m.sections.abroad} help={m.abroad.help}>
          <div id="transfers">
            <TransfersSection {...editing} />
          </div>
        </Section>
        <Section title={m.sections.retention} help={m.retention.help}>
          <div id="retentionSet">
            <RetentionSection {...editing} />
          </div>
        </Section>
        <Section title={m.sections.security}>
          <SecuritySection {...editing} />
        </Section>
      </Form>
      <Confirm
        open={isEnding}
        onOpenChange={setEnding}
        title={m.endTitle}
        consequence={m.endConsequence}
        act={m.end.replace('…', '')}
        harmful
        onConfirm={() => moveTo('ended')}
      />
    </PageFrame>
  )
}

const answered = (answers: ProcessingContent['answers'], path: string, value: unknown) => {
  const { [path]: _before, ...others } = answers
  return value === undefined ? others : { ...others, [path]: value as ProcessingContent['answers'][string] }
}
