// What the room's own tables hold of many people at once: their objections, and where their addresses were collected.
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import type { KnownObjection } from '../facts.ts'
import type { Customer, Origin, Scope } from '../records.ts'

type Row = {
  readonly hash: Buffer
  readonly channel: Scope | null
  readonly origin: Origin | null
  readonly objected_at: string | null
  readonly customer: Customer | null
}

export type OnFile = { readonly objections: KnownObjection[]; readonly customers: Customer[] }

/** By the hash in hexadecimal; one round trip, however many people. */
export async function readOnFile(
  tx: Transaction,
  { organisationId }: Pick<Context, 'organisationId'>,
  hashes: readonly Buffer[],
): Promise<Map<string, OnFile>> {
  const { rows } = await sql<Row>`
    select hash, channel, origin, objected_at, null::jsonb as customer
    from marketing_objection
    where organisation_id = ${organisationId} and hash = any(${hashes}::bytea[])
    union all
    select hash, null, null, null, jsonb_build_object(
      'family', family, 'collectedOn', collected_on, 'collectedWhere', collected_where, 'sale', sale,
      'collectedDirectly', collected_directly, 'collectedLawfully', collected_lawfully, 'onSale', on_sale,
      'refusalOffered', refusal_offered, 'sameSeller', same_seller)
    from marketing_customer
    where organisation_id = ${organisationId} and hash = any(${hashes}::bytea[])`.execute(tx)
  const found = new Map<string, OnFile>()
  for (const { hash, channel, origin, objected_at, customer } of rows) {
    const key = hash.toString('hex')
    const onFile = found.get(key) ?? { objections: [], customers: [] }
    if (customer) onFile.customers.push(customer)
    else if (channel && origin && objected_at)
      onFile.objections.push({ channel, origin, objectedAt: objected_at })
    found.set(key, onFile)
  }
  return found
}
