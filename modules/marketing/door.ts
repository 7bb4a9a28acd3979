// What other rooms may call of the prospecting gate.
import type { Context, Transaction } from '@himaya/platform/context'
import { gateAnswer, mayContactMany } from './gate/may-contact.ts'
import { keysOf } from './keys.ts'
import { hashesOf, objectInEvidence } from './objections/object.ts'
import type { GateAnswer, GateQuestion, Origin, Person, Scope } from './records.ts'

/** May this person be contacted (art. 9, 10)? Throws where what it stands on cannot be read: then nothing is sent. */
export async function mayContact(tx: Transaction, ctx: Context, question: GateQuestion): Promise<GateAnswer> {
  const [decided] = await mayContactMany(tx, ctx, await keysOf(ctx), [question])
  if (!decided) throw new Error('a question was not answered')
  return gateAnswer(decided, ctx.clock.now())
}

/** Keeps an objection in the caller's transaction, with its evidence. Throws `marketing-address-unreadable`. */
export async function objectToProspecting(
  tx: Transaction,
  ctx: Context,
  {
    person,
    scope = 'all',
    origin,
  }: { readonly person: Person; readonly scope?: Scope; readonly origin: Origin },
): Promise<void> {
  const hashes = await hashesOf(ctx, person)
  const shared = { scope, origin, originReference: null, reason: null, objectedAt: ctx.clock.now() }
  await objectInEvidence(
    tx,
    ctx,
    hashes.map(each => ({ ...each, ...shared })),
  )
}
