// A list of objections, or of customers, taken in: addresses are hashed on the way and kept nowhere.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context } from '@himaya/platform/context'
import { sql } from 'kysely'
import { type AddressKind, addressKinds, addressOf } from '../address.ts'
import { hashOf, type OrganisationKeys } from '../keys.ts'
import { keepObjections, type Objecting } from '../objections/object.ts'
import type { WorkId, WorkPlan } from '../records.ts'
import { readDay, readScope } from './cells.ts'
import type { ListRow } from './rows.ts'
import type { Task } from './run.ts'

type Hashed = { readonly hash: Buffer; readonly kind: AddressKind }

/** Every address of the row that can be read. */
const addressesIn = (keys: OrganisationKeys, { cells }: ListRow): Hashed[] =>
  addressKinds.flatMap(kind => {
    const address = addressOf(kind, cells[kind] ?? '')
    return address ? [{ hash: hashOf(keys, address), kind }] : []
  })

const nothing = { finish: async () => {}, close: async () => {} }

export function takingObjections(
  ctx: Context,
  keys: OrganisationKeys,
  workId: WorkId,
  plan: Extract<WorkPlan, { kind: 'objections' }>,
): Task {
  const counts = { taken: 0, known: 0, unreadable: 0 }
  return {
    ...nothing,
    counts,
    async batch(rows) {
      const now = ctx.clock.now()
      const objecting: Objecting[] = rows.flatMap(row => {
        const hashed = addressesIn(keys, row)
        if (hashed.length === 0) counts.unreadable += 1
        const day = readDay(row.cells.day)
        const since = day && `${day}T00:00:00.000Z`
        return hashed.map(({ hash, kind }) => ({
          ...{ hash, kind, origin: 'import' as const, originReference: plan.from },
          scope: readScope(row.cells.scope) ?? plan.scope,
          reason: row.cells.reason?.slice(0, 1_000).replaceAll('\0', '') || null,
          // Of a day that is told; else from now on, which no earlier consent outweighs.
          objectedAt: since && since < now ? since : now,
        }))
      })
      await ctx.transaction(async tx => {
        const kept = await keepObjections(tx, ctx, objecting)
        for (const { repeated } of kept) counts[repeated ? 'known' : 'taken'] += 1
        if (kept.length === 0) return
        // One entry for the batch, which names every hash: the same proof for each, at a five-hundredth of the writing.
        await record(tx, ctx, {
          kind: 'marketing.objections-recorded',
          subject: { type: 'marketing-work', id: workId },
          payload: {
            from: plan.from,
            objections: kept.map(({ hash, channel }) => `${hash.toString('base64url')} ${channel}`),
          },
        })
      })
    },
    end: async () => ({ from: plan.from }),
  }
}

export function takingCustomers(
  ctx: Context,
  keys: OrganisationKeys,
  { customer }: Extract<WorkPlan, { kind: 'customers' }>,
): Task {
  const counts = { taken: 0, known: 0, unreadable: 0 }
  return {
    ...nothing,
    counts,
    async batch(rows) {
      const each = new Map<string, Hashed & { day: string; sale: string | null }>()
      for (const row of rows) {
        const hashed = addressesIn(keys, row)
        if (hashed.length === 0) counts.unreadable += 1
        const day = readDay(row.cells.day) ?? customer.collectedOn
        const sale = row.cells.sale?.slice(0, 200).replaceAll('\0', '') || null
        for (const one of hashed) each.set(one.hash.toString('hex'), { ...one, day, sale })
      }
      const sorted = [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
      if (sorted.length === 0) return
      const { rows: kept } = await ctx.transaction(tx =>
        sql<{ repeated: boolean }>`
          insert into marketing_customer (organisation_id, hash, family, collected_on, collected_where, sale,
            collected_directly, collected_lawfully, on_sale, refusal_offered, same_seller, recorded_at, recorded_by)
          select ${ctx.organisationId}, given.hash, ${customer.family}, given.day, ${customer.collectedWhere}, given.sale,
            ${customer.collectedDirectly}::boolean, ${customer.collectedLawfully}::boolean, ${customer.onSale}::boolean,
            ${customer.refusalOffered}::boolean, ${customer.sameSeller}::boolean, ${ctx.clock.now()}, ${actorName(ctx)}
          from unnest(${sorted.map(({ hash }) => hash)}::bytea[], ${sorted.map(({ day }) => day)}::date[],
            ${sorted.map(({ sale }) => sale)}::text[]) as given (hash, day, sale)
          on conflict (organisation_id, hash, family) do update set
            collected_on = excluded.collected_on, collected_where = excluded.collected_where,
            sale = coalesce(excluded.sale, marketing_customer.sale),
            collected_directly = excluded.collected_directly, collected_lawfully = excluded.collected_lawfully,
            on_sale = excluded.on_sale, refusal_offered = excluded.refusal_offered, same_seller = excluded.same_seller,
            recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
          returning xmax <> 0 as repeated`.execute(tx),
      )
      for (const { repeated } of kept) counts[repeated ? 'known' : 'taken'] += 1
    },
    end: async () => ({ family: customer.family, collectedWhere: customer.collectedWhere }),
  }
}
