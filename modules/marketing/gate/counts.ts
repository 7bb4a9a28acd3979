// Answers given are counted, by day, campaign, channel and conclusion: no person and no address. Counts are gathered in
// memory and written every second, so that asking stays as quick as reading.
import type { Context, Transaction } from '@himaya/platform/context'
import type { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { sql } from 'kysely'
import type { GateQuestion } from '../records.ts'
import type { Decided } from './may-contact.ts'

export const NO_CAMPAIGN = '00000000-0000-0000-0000-000000000000'

type Counted = {
  readonly day: string
  readonly campaignId: string
  readonly channel: GateQuestion['channel']
  readonly conclusion: string
  count: number
}

const gathered = new Map<OrganisationId, Map<string, Counted>>()

function add(into: Map<string, Counted>, day: string, { question, conclusion }: Decided, times = 1) {
  const { channel, campaignId = NO_CAMPAIGN } = question
  const key = `${day} ${campaignId} ${channel} ${conclusion}`
  const known = into.get(key)
  if (known) known.count += times
  else into.set(key, { day, campaignId, channel, conclusion, count: times })
}

/** To be written within a second. */
export function countLater(
  { organisationId, clock }: Pick<Context, 'organisationId' | 'clock'>,
  decided: Decided,
) {
  const own = gathered.get(organisationId) ?? new Map<string, Counted>()
  gathered.set(organisationId, own)
  add(own, clock.today(), decided)
}

/** Counted in the transaction given; `times` for answers that many people were given alike. */
export async function countNow(
  tx: Transaction,
  ctx: Context,
  given: readonly { readonly decided: Decided; readonly times: number }[],
): Promise<void> {
  const counts = new Map<string, Counted>()
  for (const { decided, times } of given) add(counts, ctx.clock.today(), decided, times)
  await write(tx, ctx.organisationId, [...counts.values()])
}

async function write(tx: Transaction, organisationId: OrganisationId, counts: readonly Counted[]) {
  if (counts.length === 0) return
  // Always in the same order: two writers never wait for each other in a circle.
  const sorted = counts.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
  await sql`
    insert into marketing_count (organisation_id, day, campaign_id, channel, conclusion, count)
    select ${organisationId}, * from unnest(
      ${sorted.map(({ day }) => day)}::date[], ${sorted.map(({ campaignId }) => campaignId)}::uuid[],
      ${sorted.map(({ channel }) => channel)}::text[], ${sorted.map(({ conclusion }) => conclusion)}::text[],
      ${sorted.map(({ count }) => count)}::bigint[])
    on conflict (organisation_id, day, campaign_id, channel, conclusion)
    do update set count = marketing_count.count + excluded.count`.execute(tx)
}

const orderOf = ({ day, campaignId, channel, conclusion }: Counted) =>
  `${day} ${campaignId} ${channel} ${conclusion}`

type Keeping = Pick<Installation, 'contextFor' | 'log'>

/** Writes what was gathered. What cannot be written is kept for the next time. */
export async function writeCounts({ contextFor, log }: Keeping): Promise<void> {
  for (const [organisationId, counts] of [...gathered]) {
    gathered.delete(organisationId)
    const ctx = contextFor({
      organisationId,
      actor: { kind: 'system', task: 'marketing.counts' },
      language: 'fr',
    })
    try {
      await ctx.transaction(tx => write(tx, organisationId, [...counts.values()]))
    } catch (error) {
      log.error('the gate’s counts were not written', error)
      const since = gathered.get(organisationId) ?? new Map<string, Counted>()
      for (const [key, { count, ...rest }] of counts) {
        const known = since.get(key)
        if (known) known.count += count
        else since.set(key, { ...rest, count })
      }
      gathered.set(organisationId, since)
    }
  }
}

const EVERY = 1_000

/** @returns how to stop, once what was gathered is written */
export function startCounting(installation: Keeping): () => Promise<void> {
  let writing = Promise.resolve()
  const timer = setInterval(() => {
    writing = writing.then(() => writeCounts(installation))
  }, EVERY).unref()
  return async () => {
    clearInterval(timer)
    await writing
    await writeCounts(installation)
  }
}
