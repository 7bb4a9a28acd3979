// One point: where it is, what it says, what it asks and for how long, saved as one goes; beside it, what the law wants told.

import type { LawAnswer } from '@himaya/register/records'
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { Confirm } from '@himaya/ui/confirm'
import { Form, Group, SaveMark, useAutosave } from '@himaya/ui/form'
import { MoreIcon } from '@himaya/ui/icon'
import { useMessages } from '@himaya/ui/language'
import { Menu } from '@himaya/ui/menu'
import { useNavigation } from '@himaya/ui/navigation'
import { PageFrame, PageHeader, Section } from '@himaya/ui/page'
import { faultsOf, ProblemNotice } from '@himaya/ui/problem'
import type { PageProps } from '@himaya/ui/room.ts'
import { Said } from '@himaya/ui/said'
import { TextArea, TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PointContent } from '../contract/points.ts'
import type { contract } from '../contract.ts'
import type { Point, Purpose } from '../records.ts'
import { AskedPurposes } from './asked-purposes.tsx'
import { LawColumn } from './law-column.tsx'
import { crawlTexts } from './messages/crawl.ts'
import { homeOf, ofPoint } from './place.ts'
import { texts } from './texts.ts'
import { WordsField } from './words-field.tsx'

const EDITING = 'editing'

type Loaded = { readonly point: Point; readonly purposes: readonly Purpose[]; readonly law: LawAnswer }

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const api = useApi<typeof contract>('consent')
  const read = api.points.read.queryOptions({ input: ofPoint(organisationId, params.pointId) })
  const page = useQuery({
    ...read,
    // What is being written stays as it is written: only opening the page, or a conflict, reads it again; and what other pages
    // have read of the point is not what is edited here.
    queryKey: [...read.queryKey, EDITING] as unknown as typeof read.queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
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

const contentOf = ({ name, origins, domain, days, purposes, title, text, page }: Point): PointContent => ({
  ...{ name, origins, domain, days, purposes, title, text, page },
})

function Editor({ organisationId, loaded, reload }: EditorProps) {
  const m = useMessages(texts)
  const { point: p } = m
  const c = useMessages(crawlTexts)
  const { go } = useNavigation()
  const api = useApi<typeof contract>('consent')
  const queries = useQueryClient()
  const [content, setContent] = useState<PointContent>(() => contentOf(loaded.point))
  const [saved, setSaved] = useState({ point: loaded.point, law: loaded.law })
  const [isClosing, setClosing] = useState(false)
  const latest = useRef({ content, changedAt: loaded.point.changedAt })
  const change = useMutation(api.points.change.mutationOptions())
  const changeState = useMutation(api.points.changeState.mutationOptions())
  const which = ofPoint(organisationId, loaded.point.pointId)

  const autosave = useAutosave<PointContent>(async () => {
    const answer = await change.mutateAsync({ ...which, ...latest.current })
    latest.current.changedAt = answer.point.changedAt
    setSaved(answer)
    await queries.invalidateQueries({ queryKey: api.points.list.key() })
    await queries.invalidateQueries({ queryKey: api.points.draft.key() })
    await queries.invalidateQueries({
      queryKey: api.points.read.key(),
      predicate: ({ queryKey }) => !queryKey.includes(EDITING),
    })
  })
  const edit = (part: Partial<PointContent>) => {
    const next = { ...latest.current.content, ...part }
    latest.current.content = next
    setContent(next)
    autosave.change(part)
  }
  const moveTo = async (state: 'open' | 'closed') => {
    await autosave.flush()
    const point = await changeState.mutateAsync({ ...which, state })
    latest.current.changedAt = point.changedAt
    setSaved(before => ({ ...before, point }))
    await queries.invalidateQueries({ queryKey: api.points.list.key() })
  }
  const home = homeOf(organisationId)
  const at = `${home}/points/${which.pointId}`
  const { manner, state } = saved.point
  const isWeb = manner === 'web'
  const isByHand = manner === 'paper' || manner === 'phone' || manner === 'counter'
  return (
    <PageFrame
      header={
        <PageHeader
          title={content.name}
          above={[{ title: m.title, href: home }]}
          state={
            <>
              <span className="text-ink-soft">
                {m.manners[manner]} · {m.points.states[state]}
              </span>
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
                  ...(isByHand
                    ? []
                    : [{ id: 'install', label: p.install, onSelect: () => go(`${at}/install`) }]),
                  { id: 'versions', label: p.versions, onSelect: () => go(`${at}/versions`) },
                  state === 'closed'
                    ? { id: 'open', label: p.reopen, onSelect: () => void moveTo('open') }
                    : { id: 'close', label: p.close, onSelect: () => setClosing(true) },
                ]}
              />
              {isByHand && state === 'published' && <ButtonLink href={`${at}/record`}>{p.record}</ButtonLink>}
              <ButtonLink look="primary" href={`${at}/publish`} onClick={() => void autosave.flush()}>
                {p.publish}
              </ButtonLink>
            </>
          }
        />
      }
      reason={
        <LawColumn law={saved.law} title={p.lawTitle} stale={autosave.state.kind === 'saving'}>
          {content.page !== null && (
            <p className="border-t border-line pt-4 text-ink-soft">
              <Said>{p.lawPage}</Said>
            </p>
          )}
        </LawColumn>
      }
    >
      <ProblemNotice
        failure={change.error ?? changeState.error}
        onRetry={async () => {
          await reload()
        }}
      />
      <Form faults={faultsOf(change.error)} name={content.name} className="flex max-w-3xl flex-col gap-10">
        <Section title={p.sections.where}>
          <Group>
            <TextField
              name="content.name"
              label={p.name}
              value={content.name}
              onChange={name => edit({ name })}
            />
            {isWeb && (
              <>
                <Origins origins={content.origins} onChange={origins => edit({ origins })} />
                <TextField
                  name="content.domain"
                  label={p.domain}
                  hint={p.domainHint}
                  value={content.domain ?? ''}
                  onChange={domain => edit({ domain: domain.trim() || null })}
                  width="medium"
                  dir="ltr"
                  optional
                />
              </>
            )}
          </Group>
        </Section>
        <Section title={p.sections.words} help={p.wordsHelp}>
          <div id="words" className="flex flex-col gap-6">
            <WordsField
              name="content.title"
              label={p.titleLabel}
              value={content.title}
              onChange={title => edit({ title })}
            />
            <WordsField
              name="content.text"
              label={p.textLabel}
              value={content.text}
              onChange={text => edit({ text })}
              long
            />
            <TextField
              name="content.page"
              label={p.page}
              hint={p.pageHint}
              value={content.page ?? ''}
              onChange={page => edit({ page: page.trim() || null })}
              dir="ltr"
              inputMode="url"
              optional
            />
          </div>
        </Section>
        <Section
          title={p.sections.asked}
          help={p.askedHelp}
          actions={
            isWeb && (
              <ButtonLink size="small" href={`${at}/crawl`} onClick={() => void autosave.flush()}>
                {c.open}
              </ButtonLink>
            )
          }
        >
          <div id="asked">
            <AskedPurposes
              organisationId={organisationId}
              asked={content.purposes}
              purposes={loaded.purposes}
              isWeb={isWeb}
              onChange={purposes => edit({ purposes })}
            />
          </div>
        </Section>
        <Section title={p.sections.rules}>
          <TextField
            name="content.days"
            label={p.days}
            hint={p.daysHint}
            inputMode="numeric"
            width="short"
            value={String(content.days)}
            onChange={typed => /^\d{1,4}$/.test(typed) && edit({ days: Number(typed) })}
          />
        </Section>
      </Form>
      <Confirm
        open={isClosing}
        onOpenChange={setClosing}
        title={p.closeTitle}
        consequence={p.closeConsequence}
        act={p.close.replace('…', '')}
        onConfirm={() => moveTo('closed')}
      />
    </PageFrame>
  )
}

/** Typed as lines; told as addresses once each line is one. */
function Origins({
  origins,
  onChange,
}: {
  origins: readonly string[]
  onChange: (origins: string[]) => void
}) {
  const { point: p } = useMessages(texts)
  const [typed, setTyped] = useState(origins.join('\n'))
  return (
    <TextArea
      name="content.origins"
      label={p.origins}
      hint={p.originsHint}
      value={typed}
      onChange={text => {
        setTyped(text)
        onChange(
          text
            .split(/\s+/)
            .map(line => line.trim().replace(/\/$/, ''))
            .filter(line => line !== ''),
        )
      }}
      rows={2}
      dir="ltr"
      spellCheck={false}
    />
  )
}
