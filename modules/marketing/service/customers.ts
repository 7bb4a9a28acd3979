// Where and when a customer's address was collected (art. 10, fourth paragraph): by keyed hash, never by name.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context } from '@himaya/platform/context'
import { hashesOf } from '../objections/object.ts'
import type { Customer, Person } from '../records.ts'
import type { MarketingTables } from '../tables.ts'

/** Throws `marketing-address-unreadable`. */
export async function recordCustomer(
  ctx: Context,
  person: Person,
  customer: Customer,
): Promise<{ readonly recorded: number }> {
  const hashes = await hashesOf(ctx, person)
  return ctx.transaction(async tx => {
    const values = {
      family: customer.family,
      collected_on: customer.collectedOn,
      collected_where: customer.collectedWhere,
      sale: customer.sale,
      collected_directly: customer.collectedDirectly,
      collected_lawfully: customer.collectedLawfully,
      on_sale: customer.onSale,
      refusal_offered: customer.refusalOffered,
      same_seller: customer.sameSeller,
      recorded_at: ctx.clock.now(),
      recorded_by: actorName(ctx),
    }
    for (const { hash } of hashes) {
      await tx
        .withTables<MarketingTables>()
        .insertInto('marketing_customer')
        .values({ organisation_id: ctx.organisationId, hash, ...values })
        .onConflict(conflict => conflict.columns(['organisation_id', 'hash', 'family']).doUpdateSet(values))
        .execute()
      await record(tx, ctx, {
        kind: 'marketing.customer-recorded',
        subject: { type: 'marketing-person', id: hash.toString('hex') },
        payload: { ...customer },
      })
    }
    return { recorded: hashes.length }
  })
}
