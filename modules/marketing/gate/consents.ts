// Where people stand on prospecting, as the consent room tells it. Someone it does not know has consented to nothing.
import { prospectingOfMany } from '@himaya/consent/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Address } from '../address.ts'
import type { KnownConsent } from '../facts.ts'

const given = {
  web: 'ticked-box',
  portal: 'ticked-box',
  api: 'ticked-box',
  paper: 'written',
  phone: 'recorded-words',
  counter: 'recorded-words',
} as const

/** By `kind:value` of the address. */
export async function consentsOf(
  tx: Transaction,
  ctx: Context,
  addresses: readonly Address[],
): Promise<Map<string, readonly KnownConsent[]>> {
  const standings = await prospectingOfMany(tx, ctx, addresses)
  return new Map(
    addresses.map(({ kind, value }, index) => [
      `${kind}:${value}`,
      (standings[index] ?? []).map(({ manner, ...standing }) => ({
        ...standing,
        given: manner === null ? 'ticked-box' : given[manner],
      })),
    ]),
  )
}
