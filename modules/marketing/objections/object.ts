// An objection is kept (art. 9, second paragraph): free, without a reason, at once, and never taken back by us. Only a later
// consent of the person outweighs it, and that is a record of the consent room (facts.ts).
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { sql } from 'kysely'
import { type AddressKind, addressKinds, addressOf } from '../address.ts'
import { hashOf, keysOf } from '../keys.ts'
import { addressUnreadable } from '../problems.ts'
import type { NewObjection, Origin, Person, Scope } from '../records.ts'

export type Objecting = {
  readonly hash: Buffer
  readonly kind: AddressKind
  readonly scope: Scope
  readonly origin: Origin
  readonly originReference: string | null
  readonly reason: string | null
  readonly objectedAt: string
}

type Kept = { readonly hash: Buffer; readonly channel: string; readonly repeated: boolean }

/**
 * Keeps them; a repetition moves the time on, so that a refusal said again after a consent counts again. The earlier of two
 * days never wins over the later. Leaves no trace in the evidence: the callers do.
 */
export async function keepObjections(
  tx: Transaction,
  ctx: Context,
  objecting: readonly Objecting[],
): Promise<Kept[]> {
  // Twice the same in one list would be refused by the database; and one order for all avoids waiting in a circle.
  const each = new Map<string, Objecting>()
  for (const one of objecting) {
    const key = `${one.hash.toString('hex')} ${one.scope}`
    const known = each.get(key)
    if (!known || known.objectedAt < one.objectedAt) each.set(key, one)
  }
  const sorted = [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  if (sorted.length === 0) return []
  const now = ctx.clock.now()
  const { rows } = await sql<Kept>`
    insert into marketing_objection (organisation_id, hash, channel, address_kind, origin, origin_reference, reason,
      objected_at, first_recorded_at, recorded_at, recorded_by)
    select ${ctx.organisationId}, given.*, ${now}, ${now}, ${actorName(ctx)} from unnest(
      ${sorted.map(({ hash }) => hash)}::bytea[], ${sorted.map(({ scope }) => scope)}::text[],
      ${sorted.map(({ kind }) => kind)}::text[], ${sorted.map(({ origin }) => origin)}::text[],
      ${sorted.map(({ originReference }) => originReference)}::text[],
      ${sorted.map(({ reason }) => reason)}::text[],
      ${sorted.map(({ objectedAt }) => objectedAt)}::timestamptz[]) as given
    on conflict (organisation_id, hash, channel) do update set
      objected_at = greatest(marketing_objection.objected_at, excluded.objected_at),
      recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, origin = excluded.origin,
      origin_reference = coalesce(excluded.origin_reference, marketing_objection.origin_reference),
      reason = coalesce(excluded.reason, marketing_objection.reason), times = marketing_objection.times + 1
    returning hash, channel, times > 1 as repeated`.execute(tx)
  return rows
}

/** With an entry of evidence for each. */
export async function objectInEvidence(
  tx: Transaction,
  ctx: Context,
  objecting: readonly Objecting[],
): Promise<void> {
  await keepObjections(tx, ctx, objecting)
  for (const { hash, scope, origin, originReference, objectedAt } of objecting)
    await record(tx, ctx, {
      kind: 'marketing.objection-recorded',
      subject: { type: 'marketing-person', id: hash.toString('hex') },
      payload: { scope, origin, originReference, objectedAt },
    })
}

/** Every address given, hashed. Throws `marketing-address-unreadable`. */
export async function hashesOf(
  ctx: Context,
  person: Person,
): Promise<{ readonly hash: Buffer; readonly kind: AddressKind }[]> {
  const keys = await keysOf(ctx)
  return addressKinds.flatMap(kind => {
    const typed = person[kind]
    if (!typed) return []
    const address = addressOf(kind, typed)
    if (!address) throw new Problem(addressUnreadable, undefined, [unreadableField(kind, ctx)])
    return [{ hash: hashOf(keys, address), kind }]
  })
}

const unreadableField = (kind: AddressKind, { language }: Context) => ({
  path: `person.${kind}`,
  rule: 'address',
  fix: addressUnreadable.fix[language],
})

/** As told to a member of the organisation: by telephone, at the counter, in a letter. */
export async function recordObjection(
  ctx: Context,
  { person, scope, origin, reason, originReference, objectedOn }: typeof NewObjection._output,
): Promise<{ readonly recorded: number }> {
  const hashes = await hashesOf(ctx, person)
  const now = ctx.clock.now()
  // Said on a day that is over: it stood from that day's beginning. Never later than now.
  const objectedAt =
    objectedOn !== undefined && `${objectedOn}T00:00:00.000Z` < now ? `${objectedOn}T00:00:00.000Z` : now
  return ctx.transaction(async tx => {
    await objectInEvidence(
      tx,
      ctx,
      hashes.map(({ hash, kind }) => ({
        ...{ hash, kind, scope, origin, objectedAt },
        reason: reason || null,
        originReference: originReference ?? null,
      })),
    )
    return { recorded: hashes.length }
  })
}
