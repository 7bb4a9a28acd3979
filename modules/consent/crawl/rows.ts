// Between rows and records.
import * as refusals from '@himaya/crawler/problems'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import type { Translated } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { Crawl } from '../contract/crawls.ts'
import type { OwnTables } from '../own-tables.ts'
import type { CrawlId, PointId } from '../records.ts'

export const crawlJob = 'consent.crawl'

type Row = Selectable<OwnTables['consent_crawl']>
export type OneCrawl = { readonly pointId: PointId; readonly crawlId: CrawlId }

const broken: { readonly code: string; readonly title: Translated; readonly fix: Translated } = {
  code: 'unexpected',
  title: {
    fr: 'La visite s’est arrêtée sur une erreur inattendue',
    ar: 'توقفت الزيارة بسبب خطأ غير متوقع',
    en: 'The visit stopped on an unexpected error',
  },
  fix: {
    fr: 'Relancez-la ; si elle s’arrête encore, prévenez l’administrateur, qui en trouvera la cause au journal du serveur.',
    ar: 'أعيدوا تشغيلها؛ وإن توقفت مرة أخرى فأخبروا المسؤول التقني، وسيجد السبب في سجل الخادم.',
    en: 'Start it again; if it stops once more tell the administrator, who will find the cause in the server’s log.',
  },
}

const failureOf = (wanted: string) => {
  const { code, title, fix } = Object.values(refusals).find(kind => kind.code === wanted) ?? broken
  return { code, title, fix }
}

export const crawlOf = (row: Omit<Row, 'found'>): Crawl =>
  Crawl.parse({
    crawlId: row.crawl_id,
    url: row.url,
    pages: row.pages,
    state: row.state,
    percent: row.percent,
    visited: row.visited,
    failure: row.failure === null ? null : failureOf(row.failure),
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    endedAt: row.ended_at,
  })

export async function loadCrawl(
  tx: Transaction,
  ctx: Context,
  { pointId, crawlId }: OneCrawl,
  { forUpdate = false } = {},
): Promise<Row> {
  const query = tx
    .withTables<OwnTables>()
    .selectFrom('consent_crawl')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
    .where('crawl_id', '=', crawlId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return row
}

type Change = Partial<Omit<Row, 'found'>> & { readonly found?: string }

/** Changes a visit that has not ended. @returns false where it has, or was stopped */
export async function setAlive(
  tx: Transaction,
  ctx: Context,
  crawlId: string,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .withTables<OwnTables>()
    .updateTable('consent_crawl')
    .set(change)
    .where('organisation_id', '=', ctx.organisationId)
    .where('crawl_id', '=', crawlId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
