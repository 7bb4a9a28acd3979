// Where people stand on prospecting, as the consent room tells it. Someone it does not know has consented to nothing.
import type { Context, Transaction } from '@himaya/platform/context'
import type { Address } from '../address.ts'
import type { KnownConsent } from '../facts.ts'

/** By `kind:value` of the address. */
export async function consentsOf(
  _tx: Transaction,
  _ctx: Context,
  _addresses: readonly Address[],
): Promise<Map<string, readonly KnownConsent[]>> {
  return new Map()
}
