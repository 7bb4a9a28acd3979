// Has the newest checkpoint stamped by the organisation's authority when it is due. The log never waits for it: a failure is
// kept to be seen, and tried again later, each time after longer.
import { randomBytes } from 'node:crypto'
import { parseNote } from '@himaya/ledger/note'
import type { Context } from '@himaya/platform/context'
import { latestCheckpoint } from '../log/proofs.ts'
import type { StampFailure } from '../records.ts'
import type { EvidenceTables } from '../tables.ts'
import { allowedHosts, ask } from './ask.ts'
import { stampRequest, stampVerdict, tokenIn } from './token.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** While one process asks, no other does. */
const LEASE = 5 * MINUTE
/** How far the authority's clock may be from ours. */
const MOST_APART = 10 * MINUTE
const LONGEST_PAUSE_HOURS = 24

const after = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + milliseconds).toISOString()

/** @returns what happened; `undefined` where nothing was due */
export async function stampNewest(
  ctx: Context,
  allowed: readonly string[] = allowedHosts(),
): Promise<'stamped' | StampFailure | undefined> {
  const now = ctx.clock.now()
  const due = await ctx.transaction(async tx => {
    const db = tx.withTables<EvidenceTables>()
    const authority = await db
      .updateTable('evidence_authority')
      .set({ next_at: after(now, LEASE) })
      .where('next_at', '<=', now)
      .returningAll()
      .executeTakeFirst()
    const newest = authority && (await latestCheckpoint(tx))
    if (!authority || !newest) return undefined
    const stamped = await db
      .selectFrom('evidence_timestamp')
      .select('size')
      .where('size', '=', newest.size)
      .executeTakeFirst()
    return stamped
      ? { authority, text: undefined }
      : { authority, newest, text: parseNote(newest.note)?.text }
  })
  if (!due) return undefined
  const { authority, newest, text } = due
  const settle = (failure: StampFailure | null) =>
    ctx.transaction(async tx => {
      const failures = failure === null ? 0 : authority.failures + 1
      const pause = Math.min(2 ** failures * 5 * MINUTE, LONGEST_PAUSE_HOURS * HOUR)
      await tx
        .withTables<EvidenceTables>()
        .updateTable('evidence_authority')
        .set({
          ...{ failure, failures, failed_at: failure === null ? null : now },
          next_at: after(now, failure === null ? authority.every_hours * HOUR : pause),
        })
        .execute()
    })
  // Nothing new since the last stamp: the next is due as if this one had been given.
  if (text === undefined) {
    await settle(null)
    return undefined
  }
  const asked = await stampOf(text, authority, now, allowed)
  if ('failure' in asked) {
    await settle(asked.failure)
    return asked.failure
  }
  await ctx.transaction(tx =>
    tx
      .withTables<EvidenceTables>()
      .insertInto('evidence_timestamp')
      .values({
        organisation_id: ctx.organisationId,
        size: newest.size,
        stamped_at: asked.stampedAt,
        url: authority.url,
        certificates: authority.certificates,
        token: Buffer.from(asked.token),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  )
  await settle(null)
  return 'stamped'
}

type Of = { readonly url: string; readonly certificates: string; readonly policy: string | null }
type Stamped = { readonly token: Uint8Array; readonly stampedAt: string } | { readonly failure: StampFailure }

/** Asks, and believes nothing that the answer does not show. */
export async function stampOf(
  text: string,
  { url, certificates, policy: wanted }: Of,
  now: string,
  allowed: readonly string[],
): Promise<Stamped> {
  const nonce = randomBytes(16)
  const policy = wanted ?? undefined
  const answer = await ask(url, stampRequest({ text, nonce, policy }), allowed)
  if ('failure' in answer) return answer
  const token = tokenIn(answer.bytes)
  if (!token) return { failure: 'no-token' }
  const verdict = await stampVerdict(token, { text, certificates, nonce, policy })
  if (verdict.verdict !== 'holds') return { failure: verdict.verdict }
  const apart = Math.abs(Date.parse(verdict.stampedAt) - Date.parse(now))
  return apart > MOST_APART ? { failure: 'wrong-time' } : { token, stampedAt: verdict.stampedAt }
}
