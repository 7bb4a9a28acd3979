// A visit after the address is proved: half an hour without a page ends it, two hours end it in any case (a phone is lent, a
// cybercafé's browser is left open).
import type { Context, Transaction } from '@himaya/platform/context'
import { digest, newToken } from './key.ts'
import type { Visitor } from './records.ts'
import type { VisitorsTables } from './tables.ts'

const ADDRESS = 'visitors address'
const MINUTE = 60_000
const IDLE = 30 * MINUTE
const LONGEST = 120 * MINUTE

const ago = (ctx: Context, ms: number) => new Date(Date.parse(ctx.clock.now()) - ms).toISOString()

/** @returns what the cookie carries */
export async function openSession(tx: Transaction, ctx: Context, visitor: Visitor): Promise<string> {
  const db = tx.withTables<VisitorsTables>()
  await db
    .deleteFrom('visitors_session')
    .where(eb => eb.or([eb('seen_at', '<', ago(ctx, IDLE)), eb('opened_at', '<', ago(ctx, LONGEST))]))
    .execute()
  const session = newToken()
  const now = ctx.clock.now()
  await db
    .insertInto('visitors_session')
    .values({
      organisation_id: ctx.organisationId,
      session: digest(session),
      address: ctx.secrets.seal(visitor.email, ADDRESS),
      proof: visitor.proof,
      opened_at: now,
      seen_at: now,
    })
    .execute()
  return session
}

/** The visitor whose living session it is. */
export async function visitorOf(ctx: Context, session: string): Promise<Visitor | null> {
  return ctx.transaction(async tx => {
    const row = await tx
      .withTables<VisitorsTables>()
      .selectFrom('visitors_session')
      .select(['address', 'proof', 'seen_at'])
      .where('session', '=', digest(session))
      .where('seen_at', '>', ago(ctx, IDLE))
      .where('opened_at', '>', ago(ctx, LONGEST))
      .executeTakeFirst()
    if (!row) return null
    if (row.seen_at < ago(ctx, MINUTE))
      await tx
        .withTables<VisitorsTables>()
        .updateTable('visitors_session')
        .set({ seen_at: ctx.clock.now() })
        .where('session', '=', digest(session))
        .execute()
    return { email: ctx.secrets.open(row.address, ADDRESS), proof: row.proof }
  })
}

export const endSession = (ctx: Context, session: string): Promise<void> =>
  ctx.transaction(async tx => {
    await tx
      .withTables<VisitorsTables>()
      .deleteFrom('visitors_session')
      .where('session', '=', digest(session))
      .execute()
  })
