// The organisation's key for what is compared and never read: codes. And digests of what a browser carries.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, Transaction } from '@himaya/platform/context'
import type { VisitorsTables } from './tables.ts'

const PURPOSE = 'visitors key'

/** Made when it is first needed; two at once: one wins. */
export async function keyOf(tx: Transaction, ctx: Context): Promise<Buffer> {
  const db = tx.withTables<VisitorsTables>()
  const read = () => db.selectFrom('visitors_key').select('sealed').executeTakeFirst()
  let row = await read()
  if (!row) {
    const sealed = ctx.secrets.seal(randomBytes(32).toString('base64'), PURPOSE)
    await db
      .insertInto('visitors_key')
      .values({ organisation_id: ctx.organisationId, sealed })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    row = await read()
  }
  if (!row) throw new Error('the key of visitors was neither found nor made')
  return Buffer.from(ctx.secrets.open(row.sealed, PURPOSE), 'base64')
}

export const keyedHash = (key: Buffer, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(parts.join('\0')).digest('base64url')

export const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What the browser keeps; we keep its digest. */
export const newToken = (): string => randomBytes(24).toString('base64url')
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')
