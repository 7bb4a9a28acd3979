// Publishing: what was previewed, and nothing else, becomes what people are shown. A version is written once and never changed.
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile, notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Draft } from '../contract/points.ts'
import { loadPoint } from '../point/rows.ts'
import { noticeIncomplete, pointClosed } from '../problems.ts'
import type { Notice, NoticeContent, Point, PointId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { changesBetween, type NoticeChange } from './changes.ts'
import { draftOf, standingNotice } from './draft.ts'
import { noticeOf } from './rows.ts'
import { versionOf } from './version.ts'

export const readDraft = (ctx: Context, pointId: PointId): Promise<Draft> =>
  ctx.transaction(async tx => draftOf(tx, ctx, await loadPoint(tx, ctx, pointId)))

export type Publishing = {
  readonly pointId: PointId
  /** Of the draft that was shown: anything else is refused with `changed-meanwhile`. */
  readonly version: string
  readonly reason: string | null
}

export const publishNotice = (ctx: Context, publishing: Publishing): Promise<Notice> =>
  ctx.transaction(tx => publish(tx, ctx, publishing))

export async function publish(
  tx: Transaction,
  ctx: Context,
  { pointId, version, reason }: Publishing,
): Promise<Notice> {
  const point = await loadPoint(tx, ctx, pointId, { forUpdate: true })
  if (point.state === 'closed') throw new Problem(pointClosed)
  const draft = await draftOf(tx, ctx, point)
  if (draft.version !== version) throw new Problem(changedMeanwhile)
  if (draft.gaps.length > 0) throw new Problem(noticeIncomplete)
  await insert(tx, ctx, pointId, draft, reason)
  await show(tx, ctx, pointId, version)
  await record(tx, ctx, {
    kind: 'consent.notice-published',
    subject: { type: 'consent-point', id: pointId },
    payload: {
      name: point.name,
      version,
      asked: draft.asked,
      asksAgain: draft.asksAgain,
      changes: draft.changes
        .map(({ kind, purpose }) => (purpose === null ? kind : `${kind} ${purpose}`))
        .slice(0, 200),
      reason,
    },
  })
  return loadNotice(tx, ctx, pointId, version)
}

/** What stands, word for word, under another key of the point. Nobody is asked again. */
export async function publishUnder(tx: Transaction, ctx: Context, point: Point, key: string): Promise<void> {
  const standing = await standingNotice(tx, ctx, point)
  if (!standing) return
  const content: NoticeContent = { ...standing.content, site: key }
  const version = versionOf(content)
  await insert(tx, ctx, point.pointId, { content, version, asked: standing.asked }, null)
  await show(tx, ctx, point.pointId, version, point.state)
}

/** The same words published again are the same version: it is there. */
const insert = (
  tx: Transaction,
  ctx: Context,
  pointId: PointId,
  { content, version, asked }: Pick<Draft, 'content' | 'version' | 'asked'>,
  reason: string | null,
) =>
  tx
    .withTables<ConsentTables>()
    .insertInto('consent_notice')
    .values({
      organisation_id: ctx.organisationId,
      version,
      point_id: pointId,
      asked,
      content: JSON.stringify(content),
      published_at: ctx.clock.now(),
      reason,
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'version']).doNothing())
    .execute()

const show = (
  tx: Transaction,
  ctx: Context,
  pointId: PointId,
  version: string,
  state: Point['state'] = 'published',
) =>
  tx
    .withTables<ConsentTables>()
    .updateTable('consent_point')
    .set({ notice: version, state })
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
    .execute()

async function loadNotice(tx: Transaction, ctx: Context, pointId: PointId, version: string): Promise<Notice> {
  const row = await noticesOf(tx, ctx, pointId).where('version', '=', version).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return noticeOf(row)
}

/** Every version that was published at a point, the latest first. */
export async function listNotices(ctx: Context, pointId: PointId): Promise<Notice[]> {
  return ctx.transaction(async tx => {
    await loadPoint(tx, ctx, pointId)
    const rows = await noticesOf(tx, ctx, pointId)
      .orderBy('published_at', 'desc')
      .orderBy('version')
      .execute()
    return rows.map(noticeOf)
  })
}

/** One version, and what it changed of the one before it. */
export async function readNotice(
  ctx: Context,
  pointId: PointId,
  version: string,
): Promise<{ notice: Notice; changes: NoticeChange[] }> {
  return ctx.transaction(async tx => {
    await loadPoint(tx, ctx, pointId)
    const notice = await loadNotice(tx, ctx, pointId, version)
    const before = await noticesOf(tx, ctx, pointId)
      .where('published_at', '<', notice.publishedAt)
      .orderBy('published_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return { notice, changes: changesBetween(before ? noticeOf(before).content : null, notice.content) }
  })
}

const noticesOf = (tx: Transaction, ctx: Context, pointId: PointId) =>
  tx
    .withTables<ConsentTables>()
    .selectFrom('consent_notice')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
