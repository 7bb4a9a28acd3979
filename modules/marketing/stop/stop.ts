// A person asks that messages stop: by a link, by a word, by typing their address. It is kept at once, and asking again
// within a minute changes nothing.
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Address } from '../address.ts'
import { hashOf, keysOf } from '../keys.ts'
import { type Objecting, objectInEvidence } from '../objections/object.ts'
import type { Origin, Scope } from '../records.ts'
import type { MarketingTables } from '../tables.ts'
import type { StopTicket } from './token.ts'

const AGAIN_SECONDS = 60

/** @returns whether it is new, rather than the same asked twice within a minute */
async function keepOnce(tx: Transaction, ctx: Context, objecting: Objecting): Promise<boolean> {
  const since = new Date(Date.parse(ctx.clock.now()) - AGAIN_SECONDS * 1_000).toISOString()
  const same = await tx
    .withTables<MarketingTables>()
    .selectFrom('marketing_objection')
    .select('times')
    .where('organisation_id', '=', ctx.organisationId)
    .where('hash', '=', objecting.hash)
    .where('channel', 'in', [...new Set(['all', objecting.scope])])
    .where('objected_at', '>', since)
    .executeTakeFirst()
  if (same) return false
  await objectInEvidence(tx, ctx, [objecting])
  return true
}

export function stopByTicket(
  ctx: Context,
  { hash, kind, campaignId }: StopTicket,
  scope: Scope,
  origin: Extract<Origin, 'one-click' | 'page'>,
): Promise<boolean> {
  return ctx.transaction(tx =>
    keepOnce(tx, ctx, {
      ...{ hash, kind, scope, origin, originReference: campaignId, reason: null },
      objectedAt: ctx.clock.now(),
    }),
  )
}

export async function stopByAddress(
  ctx: Context,
  address: Address,
  origin: Extract<Origin, 'page' | 'sms' | 'api'>,
  scope: Scope = 'all',
): Promise<boolean> {
  const hash = hashOf(await keysOf(ctx), address)
  return ctx.transaction(tx =>
    keepOnce(tx, ctx, {
      ...{ hash, kind: address.kind, scope, origin, originReference: null, reason: null },
      objectedAt: ctx.clock.now(),
    }),
  )
}

/** Notes that links were made for a campaign: how many, never for whom. */
export const recordLinks = (ctx: Context, campaignId: string | null, made: number) =>
  ctx.transaction(tx =>
    record(tx, ctx, {
      kind: 'marketing.stop-links-made',
      subject: { type: 'marketing-campaign', id: campaignId ?? 'none' },
      payload: { made },
    }),
  )
