// A visit to a point's site: asked for, followed, stopped. What was stopped or failed is begun again as another visit.
import { actorName } from '@himaya/platform/actor-name'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { ComparedThing, Crawl, CrawlFound, FoundThing } from '../contract/crawls.ts'
import type { OwnTables } from '../own-tables.ts'
import { originOf } from '../point/origin.ts'
import { loadPoint } from '../point/rows.ts'
import { crawlElsewhere, crawlRunning, pointClosed, wrongManner } from '../problems.ts'
import { selectPurposes } from '../purpose/rows.ts'
import { CrawlId, type Point, type PointId, type Purpose } from '../records.ts'
import { crawlJob, crawlOf, loadCrawl, type OneCrawl, setAlive } from './rows.ts'

const KEPT = 5

/** @throws Problem consent-wrong-manner, consent-point-closed, consent-crawl-elsewhere, consent-crawl-running */
export const startCrawl = (
  ctx: Context,
  { pointId, url, pages }: { pointId: PointId; url: string; pages: number },
): Promise<Crawl> =>
  ctx.transaction(async tx => {
    const point = await loadPoint(tx, ctx, pointId)
    if (point.manner !== 'web') throw new Problem(wrongManner)
    if (point.state === 'closed') throw new Problem(pointClosed)
    const origin = originOf(url)
    if (origin === null || !point.origins.includes(origin)) throw new Problem(crawlElsewhere)
    const db = tx.withTables<OwnTables>()
    const crawlId = CrawlId.parse(newId())
    const started = await db
      .insertInto('consent_crawl')
      .values({
        organisation_id: ctx.organisationId,
        crawl_id: crawlId,
        point_id: pointId,
        ...{ url, pages, state: 'waiting', job_id: null, failure: null },
        ...{ asked_at: ctx.clock.now(), asked_by: actorName(ctx), started_at: null, ended_at: null },
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (started.numInsertedOrUpdatedRows === 0n) throw new Problem(crawlRunning)
    const jobId = await ctx.jobs.enqueue(tx, crawlJob, {
      organisationId: ctx.organisationId,
      pointId,
      crawlId,
    })
    await setAlive(tx, ctx, crawlId, { job_id: jobId })
    const older = await db
      .selectFrom('consent_crawl')
      .select('crawl_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('point_id', '=', pointId)
      .orderBy('asked_at', 'desc')
      .orderBy('crawl_id', 'desc')
      .offset(KEPT)
      .execute()
    if (older.length > 0)
      await db
        .deleteFrom('consent_crawl')
        .where('organisation_id', '=', ctx.organisationId)
        .where(
          'crawl_id',
          'in',
          older.map(row => row.crawl_id),
        )
        .execute()
    return crawlOf(await loadCrawl(tx, ctx, { pointId, crawlId }))
  })

/** The latest first. */
export const listCrawls = (ctx: Context, pointId: PointId): Promise<Crawl[]> =>
  ctx.transaction(async tx => {
    await loadPoint(tx, ctx, pointId)
    const rows = await tx
      .withTables<OwnTables>()
      .selectFrom('consent_crawl')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where('point_id', '=', pointId)
      .orderBy('asked_at', 'desc')
      .orderBy('crawl_id', 'desc')
      .limit(KEPT)
      .execute()
    return rows.map(crawlOf)
  })

type Read = {
  readonly crawl: Crawl
  readonly found: (Omit<CrawlFound, 'things'> & { readonly things: ComparedThing[] }) | null
  readonly purposes: Pick<Purpose, 'key' | 'label'>[]
}

export const readCrawl = (ctx: Context, which: OneCrawl): Promise<Read> =>
  ctx.transaction(async tx => {
    const point = await loadPoint(tx, ctx, which.pointId)
    const row = await loadCrawl(tx, ctx, which)
    const storages = (await selectPurposes(tx, ctx)).filter(
      ({ kind, state }) => kind === 'storage' && state === 'active',
    )
    const compared = (thing: FoundThing): ComparedThing => ({
      ...thing,
      declared: declaredUnder(point, thing),
      proposed: proposedOf(point, storages, thing),
    })
    return {
      crawl: crawlOf(row),
      found: row.found && { ...row.found, things: row.found.things.map(compared) },
      purposes: storages.map(({ key, label }) => ({ key, label })),
    }
  })

const declaredUnder = (point: Point, { kind, name }: FoundThing): string | null =>
  kind === 'host'
    ? null
    : (point.purposes.find(({ cookies }) => cookies.some(cookie => cookie.name === name))?.key ?? null)

const storageOf = {
  essential: 'functional',
  preferences: 'own',
  analytics: 'analytics',
  marketing: 'marketing',
}

/** Of the purposes of that use, one that the point asks already rather than another. */
function proposedOf(point: Point, storages: readonly Purpose[], { kind, use }: FoundThing): string | null {
  if (kind === 'host' || use === null) return null
  const fitting = storages.filter(({ storage }) => storage === storageOf[use])
  const asked = fitting.find(({ key }) => point.purposes.some(one => one.key === key))
  return (asked ?? fitting[0])?.key ?? null
}

/** What has ended is left as it is. @throws Problem not-found */
export const stopCrawl = (ctx: Context, which: OneCrawl): Promise<Crawl> =>
  ctx.transaction(async tx => {
    const row = await loadCrawl(tx, ctx, which, { forUpdate: true })
    const isStopped = await setAlive(tx, ctx, which.crawlId, { state: 'stopped', ended_at: ctx.clock.now() })
    if (isStopped && row.job_id) await ctx.jobs.cancel(tx, crawlJob, row.job_id)
    return crawlOf(await loadCrawl(tx, ctx, which))
  })
