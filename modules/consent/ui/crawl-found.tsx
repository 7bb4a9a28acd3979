// What a visit found: what is there without consent first, then everything, to be put into the point's list in bulk.
import { useApi } from '@himaya/ui/api'
import { Articles } from '@himaya/ui/article'
import { Button } from '@himaya/ui/button'
import { Dialog } from '@himaya/ui/dialog'
import { EmptyState } from '@himaya/ui/empty-state'
import { AddIcon } from '@himaya/ui/icon'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { Section } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Select } from '@himaya/ui/select'
import { type Column, Table } from '@himaya/ui/table'
import { useToast } from '@himaya/ui/toast'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComparedThing, Crawl, CrawlFound } from '../contract/crawls.ts'
import type { contract } from '../contract.ts'
import type { Point } from '../records.ts'
import { crawlTexts } from './messages/crawl.ts'
import { ofPoint } from './place.ts'

type Props = { readonly organisationId: string; readonly point: Point; readonly crawl: Crawl }

export function Found({ organisationId, point, crawl }: Props) {
  const c = useMessages(crawlTexts)
  const say = useTranslated()
  const toast = useToast()
  const api = useApi<typeof contract>('consent')
  const queries = useQueryClient()
  const which = { ...ofPoint(organisationId, point.pointId), crawlId: crawl.crawlId }
  const page = useQuery(api.crawls.read.queryOptions({ input: which }))
  const accept = useMutation(api.crawls.accept.mutationOptions())
  const [placing, setPlacing] = useState<readonly string[]>()
  const [purpose, setPurpose] = useState('')
  const columns = useColumns(page.data?.purposes ?? [], page.data?.found?.passes ?? [])
  const found = page.data?.found
  if (!page.data || !found) return <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
  const { things, passes } = found
  const kept = things.filter(({ kind }) => kind !== 'host')
  const hosts = things.filter(({ kind }) => kind === 'host')
  const breaches = things.filter(({ weight }) => weight === 'breach').length
  const doubts = things.filter(({ weight }) => weight === 'doubt').length
  const add = async (choices: { id: number; purpose: string }[]) => {
    const { added, already, left } = await accept.mutateAsync({ ...which, choices })
    toast({ text: c.added(added, already, left) })
    await Promise.all([
      queries.invalidateQueries({ queryKey: api.crawls.read.key() }),
      queries.invalidateQueries({ queryKey: api.points.key() }),
    ])
  }
  const asProposed = async (keys: readonly string[]) => {
    const choices = kept.flatMap(({ id, proposed }) =>
      proposed !== null && keys.includes(String(id)) ? [{ id, purpose: proposed }] : [],
    )
    if (choices.length === 0) toast({ text: c.nothingProposed })
    else await add(choices).catch(() => undefined)
    return choices.length > 0
  }
  return (
    <div className="flex flex-col gap-8">
      <div role="status" className="flex max-w-(--measure) flex-col items-start gap-2">
        {breaches > 0 && (
          <>
            <StateMark meaning="prohibited" word={c.breaches(breaches)} />
            <p className="text-ink-soft">{c.breachesHelp}</p>
            <p className="text-table">
              <Articles cites={['loi-09-08:4']} />
            </p>
          </>
        )}
        {doubts > 0 && <StateMark meaning="doubtful" word={c.doubts(doubts)} />}
        {breaches + doubts === 0 && <StateMark meaning="settled" word={c.clean} />}
        {passes.some(({ choice }) => choice === 'not-found') && <p className="text-ink-soft">{c.noChoice}</p>}
        {passes.some(({ ended }) => ended !== 'all-seen') && <p className="text-ink-soft">{c.cut}</p>}
        {found.leftOut > 0 && <p className="text-ink-soft">{c.leftOut(found.leftOut)}</p>}
      </div>
      <ProblemNotice failure={accept.error} />
      <Section title={c.things}>
        <Table<ComparedThing>
          name="consent-crawl"
          title={c.things}
          rows={kept}
          rowKey={({ id }) => String(id)}
          columns={[
            columns.name,
            columns.owner,
            columns.party,
            columns.days,
            ...columns.passes,
            columns.declared,
          ]}
          actions={[
            { id: 'proposed', label: c.acceptProposed, icon: AddIcon, run: asProposed },
            {
              id: 'under',
              label: c.acceptUnder,
              run: keys => {
                setPlacing(keys)
                return false
              },
            },
          ]}
          empty={<EmptyState title={c.thingsNone} next={c.thingsNoneNext} />}
        />
      </Section>
      <Section title={c.hosts}>
        <Table<ComparedThing>
          name="consent-crawl-hosts"
          prefix="hosts-"
          title={c.hosts}
          rows={hosts}
          rowKey={({ id }) => String(id)}
          columns={[columns.name, columns.owner, ...columns.passes]}
          empty={<EmptyState title={c.hostsNone} next={c.hostsNoneNext} />}
        />
      </Section>
      {placing && (
        <Dialog
          open
          onOpenChange={open => !open && setPlacing(undefined)}
          title={c.acceptUnder}
          help={page.data.purposes.length > 0 ? c.acceptHelp : c.noPurposes}
          actions={
            <Button
              look="primary"
              busy={accept.isPending}
              disabled={purpose === ''}
              onClick={() =>
                void add(placing.map(id => ({ id: Number(id), purpose }))).then(
                  () => setPlacing(undefined),
                  () => setPlacing(undefined),
                )
              }
            >
              {c.add}
            </Button>
          }
        >
          <Select
            name="purpose"
            label={c.purpose}
            value={purpose}
            onChange={setPurpose}
            options={page.data.purposes.map(({ key, label }) => ({ value: key, label: say(label) || key }))}
          />
        </Dialog>
      )}
    </div>
  )
}

type CrawlPass = CrawlFound['passes'][number]['pass']
type Purposes = readonly { readonly key: string; readonly label: Point['title'] }[]

function useColumns(purposes: Purposes, passes: CrawlFound['passes']) {
  const c = useMessages(crawlTexts)
  const say = useTranslated()
  const nameOf = (key: string) => {
    const label = purposes.find(one => one.key === key)?.label
    return (label && say(label)) || key
  }
  const placed = ({ declared, proposed }: ComparedThing) =>
    declared !== null
      ? c.declared(nameOf(declared))
      : proposed !== null
        ? c.proposed(nameOf(proposed))
        : c.unplaced
  const lasts = ({ days }: ComparedThing) =>
    days === null ? c.lasting : days === 0 ? c.session : c.days(days)
  // What was not looked at is not said to be absent.
  const wasMade = (id: CrawlPass) => passes.some(({ pass, choice }) => pass === id && choice !== 'not-found')
  const pass = (id: CrawlPass): Column<ComparedThing> => ({
    id,
    header: c.columns[id],
    width: 'w-32',
    cell: thing => (
      <span className="inline-flex items-baseline gap-1">
        <span className="text-ink-soft md:hidden">{c.columns[id]}</span>
        {wasMade(id) ? <Seen thing={thing} pass={id} /> : <span className="text-ink-soft">{c.notSeen}</span>}
      </span>
    ),
    text: ({ seen }) => (wasMade(id) ? (seen.includes(id) ? c.there : c.absent) : c.notSeen),
  })
  return {
    name: {
      id: 'name',
      header: c.columns.name,
      cell: ({ kind, name, host }) => (
        <span className="flex min-w-0 flex-col">
          <bdi className="ltr truncate font-key text-small">{name}</bdi>
          <span className="truncate text-small text-ink-soft">
            {c.kinds[kind]} · <bdi>{host}</bdi>
          </span>
        </span>
      ),
      text: ({ name }) => name,
      sortable: true,
    },
    owner: {
      id: 'owner',
      header: c.columns.owner,
      width: 'w-28',
      cell: ({ owner }) =>
        owner === null ? <span className="text-ink-soft">{c.unknown}</span> : <bdi>{owner}</bdi>,
      text: ({ owner }) => owner ?? c.unknown,
      sortable: true,
    },
    party: {
      id: 'party',
      header: c.columns.party,
      width: 'w-24',
      cell: ({ party }) => c.parties[party],
      text: ({ party }) => c.parties[party],
    },
    days: {
      id: 'days',
      header: c.columns.days,
      width: 'w-24',
      cell: lasts,
      text: lasts,
      order: ({ days }) => days ?? undefined,
      sortable: true,
    },
    declared: {
      id: 'declared',
      header: c.columns.declared,
      width: 'w-44',
      cell: thing => <span className="whitespace-normal">{placed(thing)}</span>,
      text: placed,
    },
    passes: [pass('before'), pass('refused'), pass('accepted')],
  } satisfies Record<string, Column<ComparedThing> | Column<ComparedThing>[]>
}

function Seen({ thing, pass }: { thing: ComparedThing; pass: CrawlPass }) {
  const c = useMessages(crawlTexts)
  if (!thing.seen.includes(pass)) return <span className="text-ink-faint">{c.absent}</span>
  if (pass === 'accepted' || thing.weight === null) return <span>{c.there}</span>
  return thing.weight === 'breach' ? (
    <StateMark meaning="prohibited" word={c.breach} look="plain" />
  ) : (
    <StateMark meaning="doubtful" word={c.doubt} look="plain" />
  )
}
