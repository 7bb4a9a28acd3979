// Looking for the cookies of a point's site: begun, followed and stopped here; what was found stands below (art. 4).
import { useApi } from '@himaya/ui/api'
import { Button, ButtonLink } from '@himaya/ui/button'
import { EmptyState } from '@himaya/ui/empty-state'
import { SearchIcon } from '@himaya/ui/icon'
import { useMessages, useTranslated } from '@himaya/ui/language'
import { StateMark } from '@himaya/ui/mark'
import { PageFrame, PageHeader } from '@himaya/ui/page'
import { ProblemNotice } from '@himaya/ui/problem'
import { Progress } from '@himaya/ui/progress'
import type { PageProps } from '@himaya/ui/room.ts'
import { Select } from '@himaya/ui/select'
import { TextField } from '@himaya/ui/text-field'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Crawl, MOST_PAGES } from '../contract/crawls.ts'
import type { contract } from '../contract.ts'
import type { Point } from '../records.ts'
import { Found } from './crawl-found.tsx'
import { crawlTexts } from './messages/crawl.ts'
import { homeOf, ofPoint } from './place.ts'
import { texts } from './texts.ts'

const isAlive = ({ state }: Crawl) => state === 'waiting' || state === 'running'
const EVERY_MILLISECONDS = 1_000

export function Page({ organisationId, params }: PageProps) {
  const m = useMessages(texts)
  const c = useMessages(crawlTexts)
  const api = useApi<typeof contract>('consent')
  const which = ofPoint(organisationId, params.pointId)
  const page = useQuery(api.points.read.queryOptions({ input: which }))
  const home = homeOf(organisationId)
  const at = `${home}/points/${which.pointId}`
  const point = page.data?.point
  const toPoint = <ButtonLink href={at}>{c.toPoint}</ButtonLink>
  return (
    <PageFrame
      header={
        <PageHeader
          title={c.title}
          what={c.what}
          above={[
            { title: m.title, href: home },
            { title: point?.name ?? '', href: at },
          ]}
        />
      }
    >
      <ProblemNotice failure={page.error} onRetry={() => page.refetch()} />
      {point &&
        (point.manner !== 'web' ? (
          <EmptyState title={c.notWeb} next={c.notWebNext} action={toPoint} />
        ) : point.origins.length === 0 ? (
          <EmptyState title={c.noAddress} next={c.noAddressNext} action={toPoint} />
        ) : (
          <Visits organisationId={organisationId} point={point} />
        ))}
    </PageFrame>
  )
}

function Visits({ organisationId, point }: { organisationId: string; point: Point }) {
  const c = useMessages(crawlTexts)
  const say = useTranslated()
  const api = useApi<typeof contract>('consent')
  const queries = useQueryClient()
  const which = ofPoint(organisationId, point.pointId)
  const list = useQuery(
    api.crawls.list.queryOptions({
      input: which,
      refetchInterval: ({ state }) => (state.data?.crawls.some(isAlive) ? EVERY_MILLISECONDS : false),
    }),
  )
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.crawls.list.key() })
  const start = useMutation(api.crawls.start.mutationOptions({ onSuccess }))
  const stop = useMutation(api.crawls.stop.mutationOptions({ onSuccess }))
  const [url, setUrl] = useState(point.origins[0] ?? '')
  const [pages, setPages] = useState('10')
  const latest = list.data?.crawls[0]
  const done = list.data?.crawls.find(({ state }) => state === 'done')
  const begin = () =>
    start.mutate({ ...which, url, pages: Math.min(MOST_PAGES, Math.max(1, Number(pages) || 1)) })
  return (
    <div className="flex flex-col gap-8">
      <div className="flex max-w-4xl flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <Select
            name="url"
            label={c.address}
            value={url}
            onChange={setUrl}
            placeholder={false}
            options={point.origins.map(value => ({ value, label: value }))}
          />
        </div>
        <TextField
          name="pages"
          label={c.pages}
          hint={c.pagesHint}
          inputMode="numeric"
          width="short"
          value={pages}
          onChange={typed => /^\d{0,2}$/.test(typed) && setPages(typed)}
        />
        <Button
          look="primary"
          icon={SearchIcon}
          busy={start.isPending}
          disabled={latest !== undefined && isAlive(latest)}
          onClick={begin}
        >
          {done ? c.again : c.start}
        </Button>
      </div>
      <ProblemNotice failure={start.error ?? stop.error ?? list.error} />
      {latest && isAlive(latest) && (
        <div className="flex max-w-4xl flex-col gap-1">
          <Progress
            title={c.visiting}
            // One that waits its turn is stopped like one that runs.
            state="running"
            done={latest.percent}
            total={100}
            onStop={() => stop.mutate({ ...which, crawlId: latest.crawlId })}
          />
          <p className="text-table text-ink-soft">{c.visited(latest.visited)}</p>
        </div>
      )}
      {latest?.state === 'stopped' && (
        <p role="status" className="text-ink-soft">
          {c.stopped}
        </p>
      )}
      {latest?.failure && (
        <div role="alert" className="flex max-w-(--measure) flex-col items-start gap-1">
          <StateMark meaning="needs" word={say(latest.failure.title)} />
          <p className="text-ink-soft">{say(latest.failure.fix)}</p>
        </div>
      )}
      {list.data?.crawls.length === 0 && <EmptyState title={c.none} next={c.noneNext} />}
      {done && <Found key={done.crawlId} organisationId={organisationId} point={point} crawl={done} />}
    </div>
  )
}
