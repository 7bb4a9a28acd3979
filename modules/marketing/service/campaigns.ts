// Campaigns: what is promoted by which means, what their message says, and how the gate answered for them.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { Campaign, CampaignId, type CampaignMessage, type GateQuestion } from '../records.ts'
import type { MarketingTables } from '../tables.ts'

const tables = (tx: Transaction) => tx.withTables<MarketingTables>()

const campaignOf = (row: Selectable<MarketingTables['marketing_campaign']>): Campaign =>
  Campaign.parse({
    organisationId: row.organisation_id,
    campaignId: row.campaign_id,
    name: row.name,
    channel: row.channel,
    promotes: row.promotes,
    product: row.product,
    message: row.message,
    createdAt: row.created_at,
    createdBy: row.created_by,
  })

export async function listCampaigns(tx: Transaction, { organisationId }: Context): Promise<Campaign[]> {
  const rows = await tables(tx)
    .selectFrom('marketing_campaign')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(campaignOf)
}

/** Of the campaigns named, all: throws `not-found` for one that is not the organisation's. */
export async function campaignsOf(
  tx: Transaction,
  { organisationId }: Pick<Context, 'organisationId'>,
  ids: readonly CampaignId[],
): Promise<Map<CampaignId, Campaign>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('marketing_campaign')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', 'in', [...ids])
    .execute()
  if (rows.length !== ids.length) throw new Problem(notFound)
  return new Map(rows.map(row => [CampaignId.parse(row.campaign_id), campaignOf(row)]))
}

export async function loadCampaign(tx: Transaction, ctx: Context, campaignId: CampaignId): Promise<Campaign> {
  const campaign = (await campaignsOf(tx, ctx, [campaignId])).get(campaignId)
  if (!campaign) throw new Problem(notFound)
  return campaign
}

type NewCampaign = {
  readonly name: string
  readonly channel: Campaign['channel']
  readonly promotes?: GateQuestion['promotes']
  readonly product?: string | undefined
  readonly message?: CampaignMessage | undefined
}

export function openCampaign(ctx: Context, given: NewCampaign): Promise<Campaign> {
  return ctx.transaction(async tx => {
    const campaignId = CampaignId.parse(newId())
    const row = await tables(tx)
      .insertInto('marketing_campaign')
      .values({
        organisation_id: ctx.organisationId,
        campaign_id: campaignId,
        name: given.name,
        channel: given.channel,
        promotes: given.promotes ?? 'goods-or-services',
        product: given.product ?? null,
        message: given.message ? JSON.stringify(given.message) : null,
        created_at: ctx.clock.now(),
        created_by: actorName(ctx),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'marketing.campaign-opened',
      subject: { type: 'marketing-campaign', id: campaignId },
      payload: { name: given.name, channel: given.channel, product: given.product ?? null },
    })
    return campaignOf(row)
  })
}

/** What a person confirmed that the campaign's message says. */
export function setCampaignMessage(
  ctx: Context,
  campaignId: CampaignId,
  message: CampaignMessage,
): Promise<Campaign> {
  return ctx.transaction(async tx => {
    const row = await tables(tx)
      .updateTable('marketing_campaign')
      .set({ message: JSON.stringify(message) })
      .where('organisation_id', '=', ctx.organisationId)
      .where('campaign_id', '=', campaignId)
      .returningAll()
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    await record(tx, ctx, {
      kind: 'marketing.message-confirmed',
      subject: { type: 'marketing-campaign', id: campaignId },
      payload: JSON.parse(JSON.stringify({ message })),
    })
    return campaignOf(row)
  })
}

/** How often the gate gave each answer for the campaign, by conclusion. */
export async function campaignCounts(
  tx: Transaction,
  { organisationId }: Pick<Context, 'organisationId'>,
  campaignId: CampaignId,
): Promise<Record<string, number>> {
  const rows = await tables(tx)
    .selectFrom('marketing_count')
    .select(['conclusion', eb => eb.cast<string>(eb.fn.sum('count'), 'text').as('count')])
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .groupBy('conclusion')
    .orderBy('conclusion')
    .execute()
  return Object.fromEntries(rows.map(({ conclusion, count }) => [conclusion, Number(count)]))
}

/** Enters the campaign's counts into the evidence, as they stand. */
export function sealCampaign(ctx: Context, campaignId: CampaignId) {
  return ctx.transaction(async tx => {
    const campaign = await loadCampaign(tx, ctx, campaignId)
    const counts = await campaignCounts(tx, ctx, campaignId)
    const entryId = await record(tx, ctx, {
      kind: 'marketing.campaign-sealed',
      subject: { type: 'marketing-campaign', id: campaignId },
      payload: { name: campaign.name, channel: campaign.channel, counts },
    })
    return { entryId, counts }
  })
}
