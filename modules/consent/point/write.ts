// Writing points. What is written here is shown to nobody before it is published (notice/publish.ts).
import { randomBytes } from 'node:crypto'
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { PointContent } from '../contract/points.ts'
import { publishUnder } from '../notice/publish.ts'
import { purposeUnknown } from '../problems.ts'
import { selectPurposes } from '../purpose/rows.ts'
import { type Manner, type Point, PointId } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { defaultTexts } from './default-texts.ts'
import { loadPoint } from './rows.ts'

/** 16 random bytes: it is public, and only must not be another's. */
const newKey = () => randomBytes(16).toString('base64url')

/** Half a year: long enough not to weary people, short enough that a choice is still theirs. */
const DAYS = 180

export type NewPoint = { readonly manner: Manner; readonly name: string; readonly origins: readonly string[] }

export const createPoint = (ctx: Context, point: NewPoint): Promise<Point> =>
  ctx.transaction(tx => insertPoint(tx, ctx, point))

export async function insertPoint(
  tx: Transaction,
  ctx: Context,
  { manner, name, origins }: NewPoint,
): Promise<Point> {
  const pointId = PointId.parse(newId())
  const now = ctx.clock.now()
  const { title, text } = defaultTexts[manner]
  await tx
    .withTables<ConsentTables>()
    .insertInto('consent_point')
    .values({
      organisation_id: ctx.organisationId,
      point_id: pointId,
      manner,
      key: newKey(),
      name,
      origins: [...origins],
      domain: null,
      days: DAYS,
      purposes: '[]',
      title: JSON.stringify(title),
      text: JSON.stringify(text),
      page: null,
      state: 'draft',
      notice: null,
      made_at: now,
      changed_at: now,
    })
    .execute()
  await record(tx, ctx, {
    kind: 'consent.point-created',
    subject: { type: 'consent-point', id: pointId },
    payload: { name, manner },
  })
  return loadPoint(tx, ctx, pointId)
}

/** Refused with `changed-meanwhile` when someone else saved first, with `consent-purpose-unknown` for a key that no purpose has. */
export async function updatePoint(
  tx: Transaction,
  ctx: Context,
  { pointId, changedAt, content }: { pointId: PointId; changedAt: string; content: PointContent },
): Promise<Point> {
  const before = await loadPoint(tx, ctx, pointId, { forUpdate: true })
  if (before.changedAt !== changedAt) throw new Problem(changedMeanwhile)
  const known = new Set((await selectPurposes(tx, ctx)).map(({ key }) => key))
  if (content.purposes.some(({ key }) => !known.has(key))) throw new Problem(purposeUnknown)
  await tx
    .withTables<ConsentTables>()
    .updateTable('consent_point')
    .set({
      name: content.name,
      origins: content.origins,
      domain: content.domain,
      days: content.days,
      purposes: JSON.stringify(content.purposes),
      title: JSON.stringify(content.title),
      text: JSON.stringify(content.text),
      page: content.page,
      changed_at: ctx.clock.now(),
    })
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
    .execute()
  await record(tx, ctx, {
    kind: 'consent.point-changed',
    subject: { type: 'consent-point', id: pointId },
    payload: { name: content.name, asks: content.purposes.map(({ key }) => key) },
  })
  return loadPoint(tx, ctx, pointId)
}

/** A closed point asks no more; opened again, it asks what it had published. */
export async function changePointState(
  ctx: Context,
  pointId: PointId,
  wanted: 'open' | 'closed',
): Promise<Point> {
  return ctx.transaction(async tx => {
    const before = await loadPoint(tx, ctx, pointId, { forUpdate: true })
    const state = wanted === 'closed' ? 'closed' : before.notice === null ? 'draft' : 'published'
    if (before.state === state || (wanted === 'open' && before.state !== 'closed')) return before
    await set(tx, ctx, pointId, { state })
    await record(tx, ctx, {
      kind: wanted === 'closed' ? 'consent.point-closed' : 'consent.point-opened',
      subject: { type: 'consent-point', id: pointId },
      payload: { name: before.name },
    })
    return loadPoint(tx, ctx, pointId)
  })
}

/** Pages with the old key get no notice from now on: they ask nothing, and everything that waits goes on waiting. */
export async function rotateKey(ctx: Context, pointId: PointId): Promise<Point> {
  return ctx.transaction(async tx => {
    const before = await loadPoint(tx, ctx, pointId, { forUpdate: true })
    const key = newKey()
    await set(tx, ctx, pointId, { key })
    // What stands was published under the old key: the same words under the new one are another version.
    if (before.notice !== null) await publishUnder(tx, ctx, before, key)
    await record(tx, ctx, {
      kind: 'consent.point-key-changed',
      subject: { type: 'consent-point', id: pointId },
      payload: { name: before.name },
    })
    return loadPoint(tx, ctx, pointId)
  })
}

const set = (
  tx: Transaction,
  ctx: Context,
  pointId: PointId,
  values: { readonly state?: Point['state']; readonly key?: string },
) =>
  tx
    .withTables<ConsentTables>()
    .updateTable('consent_point')
    .set({ ...values, changed_at: ctx.clock.now() })
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
    .execute()
