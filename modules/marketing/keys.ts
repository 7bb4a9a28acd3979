// The organisation's own key, sealed by the installation's: addresses are hashed with it, so that a list of hashes tells
// nothing to whoever holds the list without the key; and stop links are sealed with it.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Context } from '@himaya/platform/context'
import type { Address } from './address.ts'
import type { MarketingTables } from './tables.ts'

const KEY_BYTES = 32

export type OrganisationKeys = {
  readonly hashing: Buffer
  readonly links: Buffer
}

type Keeping = Pick<Context, 'organisationId' | 'secrets' | 'clock' | 'transaction'>

const purposeOf = (organisationId: string) => `marketing.key.${organisationId}`

/** Held for the life of the process: the key of an organisation never changes, or its objections would be forgotten. */
const held = new Map<string, Promise<OrganisationKeys>>()

/** Made where the organisation has none yet; in a transaction of its own, so that no other work waits for it. */
export function keysOf(ctx: Keeping): Promise<OrganisationKeys> {
  const known = held.get(ctx.organisationId)
  if (known) return known
  const opening = openKeys(ctx)
  held.set(ctx.organisationId, opening)
  opening.catch(() => held.delete(ctx.organisationId))
  return opening
}

async function openKeys({ organisationId, secrets, clock, transaction }: Keeping): Promise<OrganisationKeys> {
  const sealed = await transaction(async tx => {
    const db = tx.withTables<MarketingTables>()
    const kept = () =>
      db
        .selectFrom('marketing_key')
        .select('sealed_key')
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst()
    const known = await kept()
    if (known) return known.sealed_key
    await db
      .insertInto('marketing_key')
      .values({
        organisation_id: organisationId,
        sealed_key: secrets.seal(randomBytes(KEY_BYTES).toString('base64'), purposeOf(organisationId)),
        made_at: clock.now(),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const first = await kept()
    if (!first) throw new Error('the key of an organisation was not kept')
    return first.sealed_key
  })
  const root = Buffer.from(secrets.open(sealed, purposeOf(organisationId)), 'base64')
  const derived = (use: string) =>
    Buffer.from(hkdfSync('sha256', root, organisationId, `marketing.${use}`, KEY_BYTES))
  return { hashing: derived('hashing'), links: derived('links') }
}

/** HMAC-SHA-256 of the kind and the one spelling of the address. */
export const hashOf = ({ hashing }: OrganisationKeys, { kind, value }: Address): Buffer =>
  createHmac('sha256', hashing).update(`${kind}:${value}`, 'utf8').digest()
