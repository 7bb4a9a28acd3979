// The job behind a visit (art. 4): the crawler goes through the site, tells how far it is about once a second, and what it saw
// is kept. Which private addresses may be visited is the installation's to say (HIMAYA_CRAWL_ALLOWS), never a caller's.
import { networksIn } from '@himaya/crawler/addresses'
import type { CrawlProgress } from '@himaya/crawler/crawl'
import { record } from '@himaya/evidence/door'
import type { Context, JobPayload } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { CrawlId, PointId } from '../records.ts'
import { foundIn } from './found.ts'
import { loadCrawl, type OneCrawl, setAlive } from './rows.ts'

const EVERY_MILLISECONDS = 1_000
const MOST_SECONDS = 600

export async function visitSite(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const which = { pointId: PointId.parse(payload.pointId), crawlId: CrawlId.parse(payload.crawlId) }
  const { crawlId } = which
  const { url, pages } = await ctx.transaction(tx => loadCrawl(tx, ctx, which))
  const isOurs = await ctx.transaction(tx =>
    setAlive(tx, ctx, crawlId, { state: 'running', started_at: ctx.clock.now(), percent: 0, visited: 0 }),
  )
  if (!isOurs) return
  const following = follow(ctx, crawlId)
  const ended = AbortSignal.any([signal, following.gone])
  try {
    // The browser's driver is fetched when a site is visited, not whenever a server starts.
    const { crawl } = await import('@himaya/crawler/crawl')
    const report = await crawl({
      ...{ url, pages, seconds: MOST_SECONDS, signal: ended, onProgress: following.tell },
      allow: networksIn(process.env.HIMAYA_CRAWL_ALLOWS),
    })
    await following.told()
    await keep(ctx, which, foundIn(report))
  } catch (error) {
    // Stopped, or the server is going: the row says the first already, and the second takes it up again.
    if (signal.aborted) throw error
    if (following.gone.aborted) return
    await following.told()
    const failure = error instanceof Problem ? error.kind.code : 'unexpected'
    await ctx.transaction(tx =>
      setAlive(tx, ctx, crawlId, { state: 'failed', failure, ended_at: ctx.clock.now() }),
    )
    if (!(error instanceof Problem)) throw error
  }
}

/** Writes the progress down without holding up the visit; `gone` aborts once the row says that it was stopped. */
function follow(ctx: Context, crawlId: CrawlId) {
  const leaving = new AbortController()
  let last = 0
  let visited = 0
  let writing: Promise<void> = Promise.resolve()
  const tell = ({ part }: CrawlProgress) => {
    const seen = visited++
    const now = performance.now()
    if (last !== 0 && now - last < EVERY_MILLISECONDS) return
    last = now
    const percent = Math.min(99, Math.round(part * 100))
    writing = writing
      .then(async () => {
        const isOurs = await ctx.transaction(tx => setAlive(tx, ctx, crawlId, { percent, visited: seen }))
        if (!isOurs) leaving.abort(new Error('the visit was stopped'))
      })
      // A progress that was not written is told by the next.
      .catch(() => undefined)
  }
  return { tell, gone: leaving.signal, told: () => writing }
}

const keep = (ctx: Context, { pointId, crawlId }: OneCrawl, found: ReturnType<typeof foundIn>) =>
  ctx.transaction(async tx => {
    const isOurs = await setAlive(tx, ctx, crawlId, {
      state: 'done',
      percent: 100,
      visited: found.passes.reduce((sum, { pages }) => sum + pages, 0),
      found: JSON.stringify(found),
      ended_at: ctx.clock.now(),
    })
    if (!isOurs) return
    await record(tx, ctx, {
      kind: 'consent.crawl-finished',
      subject: { type: 'consent-point', id: pointId },
      payload: {
        ...{ crawlId, site: found.site, found: found.things.length },
        withoutConsent: found.things.filter(({ weight }) => weight === 'breach').map(({ name }) => name),
      },
    })
  })
