// Keys with which a customer's own server records choices at a point. Shown once; only their hash is kept.
import { createHash, randomBytes } from 'node:crypto'
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import type { ServerKey } from '../contract/points.ts'
import type { OwnTables } from '../own-tables.ts'
import { wrongManner } from '../problems.ts'
import { PointId } from '../records.ts'
import { loadPoint } from './rows.ts'

const SHAPE = /^himaya_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/
/** Enough of it to tell two keys apart in a list, and nothing to guess the rest from. */
const SHOWN = 4

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

export async function makeServerKey(
  ctx: Context,
  pointId: PointId,
  name: string,
): Promise<{ key: ServerKey; secret: string }> {
  return ctx.transaction(async tx => {
    const point = await loadPoint(tx, ctx, pointId)
    if (point.manner !== 'api') throw new Problem(wrongManner)
    const random = randomBytes(32).toString('base64url')
    const secret = `himaya_${ctx.organisationId.replaceAll('-', '')}_${random}`
    const key: ServerKey = {
      keyId: newId(),
      name,
      begins: random.slice(0, SHOWN),
      madeAt: ctx.clock.now(),
      madeBy: actorName(ctx),
      usedAt: null,
    }
    await tx
      .withTables<OwnTables>()
      .insertInto('consent_server_key')
      .values({
        organisation_id: ctx.organisationId,
        key_id: key.keyId,
        point_id: pointId,
        name,
        begins: key.begins,
        hash: hashOf(secret),
        made_at: key.madeAt,
        made_by: key.madeBy,
        used_at: null,
        revoked_at: null,
      })
      .execute()
    await record(tx, ctx, {
      kind: 'consent.server-key-made',
      subject: { type: 'consent-point', id: pointId },
      payload: { name, begins: key.begins },
    })
    return { key, secret }
  })
}

/** Those that still open, the newest first. */
export async function serverKeys(tx: Transaction, ctx: Context, pointId: PointId): Promise<ServerKey[]> {
  const rows = await tx
    .withTables<OwnTables>()
    .selectFrom('consent_server_key')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('point_id', '=', pointId)
    .where('revoked_at', 'is', null)
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map(row => ({
    keyId: row.key_id,
    name: row.name,
    begins: row.begins,
    madeAt: row.made_at,
    madeBy: row.made_by,
    usedAt: row.used_at,
  }))
}

export async function revokeServerKey(
  ctx: Context,
  pointId: PointId,
  keyId: string,
): Promise<{ revoked: true }> {
  return ctx.transaction(async tx => {
    const row = await tx
      .withTables<OwnTables>()
      .updateTable('consent_server_key')
      .set({ revoked_at: ctx.clock.now() })
      .where('organisation_id', '=', ctx.organisationId)
      .where('point_id', '=', pointId)
      .where('key_id', '=', keyId)
      .where('revoked_at', 'is', null)
      .returning(['name', 'begins'])
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    await record(tx, ctx, {
      kind: 'consent.server-key-revoked',
      subject: { type: 'consent-point', id: pointId },
      payload: { name: row.name, begins: row.begins },
    })
    return { revoked: true }
  })
}

/** Whose key it is by its own words; whether it opens anything is for `pointOpenedBy` to say. */
export function organisationOfKey(secret: string): OrganisationId | null {
  const hex = SHAPE.exec(secret)?.[1]
  if (hex === undefined) return null
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  return OrganisationId.safeParse(id).data ?? null
}

/** The point that the key opens; `null` where it opens none, or no longer. */
export async function pointOpenedBy(tx: Transaction, ctx: Context, secret: string): Promise<PointId | null> {
  const row = await tx
    .withTables<OwnTables>()
    .updateTable('consent_server_key')
    .set({ used_at: ctx.clock.now() })
    .where('organisation_id', '=', ctx.organisationId)
    .where('hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .returning('point_id')
    .executeTakeFirst()
  return row ? PointId.parse(row.point_id) : null
}
