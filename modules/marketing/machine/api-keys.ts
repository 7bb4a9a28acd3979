// Keys for programs: 32 random bytes, of which only the hash is kept. Shown once, compared in constant time, revoked at once
// (a process may go on for five seconds with what it has just read).
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import type { Selectable } from 'kysely'
import { ApiKey, ApiKeyId, type KeyUse } from '../records.ts'
import type { MarketingTables } from '../tables.ts'

const PREFIX = 'hmk_'
const ID_BYTES = 16
const SECRET_BYTES = 32
const HELD_MILLISECONDS = 5_000
const MOST_HELD = 1_000

const tables = (tx: Transaction) => tx.withTables<MarketingTables>()
const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const hashed = (secret: Buffer) => createHash('sha256').update(secret).digest()

const keyOf = (row: Selectable<MarketingTables['marketing_api_key']>): ApiKey =>
  ApiKey.parse({
    organisationId: row.organisation_id,
    keyId: row.key_id,
    name: row.name,
    uses: row.uses,
    createdAt: row.created_at,
    createdBy: row.created_by,
    revokedAt: row.revoked_at,
  })

export async function listKeys(tx: Transaction, { organisationId }: Context): Promise<ApiKey[]> {
  const rows = await tables(tx)
    .selectFrom('marketing_api_key')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(keyOf)
}

/** The key itself is in this answer and nowhere else. */
export function makeKey(
  ctx: Context,
  { name, uses }: { readonly name: string; readonly uses: readonly KeyUse[] },
): Promise<{ readonly key: ApiKey; readonly secret: string }> {
  const keyId = ApiKeyId.parse(newId())
  const secret = randomBytes(SECRET_BYTES)
  return ctx.transaction(async tx => {
    const row = await tables(tx)
      .insertInto('marketing_api_key')
      .values({
        organisation_id: ctx.organisationId,
        key_id: keyId,
        name,
        uses: [...new Set(uses)],
        secret_hash: hashed(secret),
        created_at: ctx.clock.now(),
        created_by: actorName(ctx),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'marketing.api-key-made',
      subject: { type: 'marketing-api-key', id: keyId },
      payload: { name, uses: [...uses] },
    })
    const parts = [bytesOf(ctx.organisationId), bytesOf(keyId), secret]
    return { key: keyOf(row), secret: `${PREFIX}${Buffer.concat(parts).toString('base64url')}` }
  })
}

export function revokeKey(ctx: Context, keyId: ApiKeyId): Promise<ApiKey> {
  return ctx.transaction(async tx => {
    const row = await tables(tx)
      .updateTable('marketing_api_key')
      .set({ revoked_at: ctx.clock.now() })
      .where('organisation_id', '=', ctx.organisationId)
      .where('key_id', '=', keyId)
      .where('revoked_at', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    await record(tx, ctx, {
      kind: 'marketing.api-key-revoked',
      subject: { type: 'marketing-api-key', id: keyId },
      payload: { name: row.name },
    })
    return keyOf(row)
  })
}

export type Caller = { readonly ctx: Context; readonly uses: readonly string[] }

/** Who calls, by `Authorization: Bearer hmk_…`; `undefined` for any key that is not a living one of ours. */
export function keyReader({ contextFor, clock }: Pick<Installation, 'contextFor' | 'clock'>) {
  const held = new Map<string, Caller & { readonly until: number }>()

  const read = async (key: string): Promise<Caller | undefined> => {
    const bytes = Buffer.from(key.slice(PREFIX.length), 'base64url')
    if (bytes.length !== 2 * ID_BYTES + SECRET_BYTES) return undefined
    const organisationId = OrganisationId.safeParse(uuidOf(bytes.subarray(0, ID_BYTES)))
    const keyId = ApiKeyId.safeParse(uuidOf(bytes.subarray(ID_BYTES, 2 * ID_BYTES)))
    if (!organisationId.success || !keyId.success) return undefined
    const ctx = contextFor({
      organisationId: organisationId.data,
      actor: { kind: 'system', task: `marketing.api-key:${keyId.data}` },
      language: 'fr',
    })
    const row = await ctx.transaction(tx =>
      tables(tx)
        .selectFrom('marketing_api_key')
        .select(['secret_hash', 'uses', 'revoked_at'])
        .where('organisation_id', '=', organisationId.data)
        .where('key_id', '=', keyId.data)
        .executeTakeFirst(),
    )
    // Compared even where there is no such key: how long it takes tells nothing.
    const matches = timingSafeEqual(
      row?.secret_hash ?? Buffer.alloc(32),
      hashed(bytes.subarray(2 * ID_BYTES)),
    )
    return row && matches && row.revoked_at === null ? { ctx, uses: row.uses } : undefined
  }

  return async (authorization: string | undefined, use: KeyUse): Promise<Context | undefined> => {
    const key = /^Bearer (hmk_[A-Za-z0-9_-]{86})$/.exec(authorization ?? '')?.[1]
    if (!key) return undefined
    const now = Date.parse(clock.now())
    // The whole key is hashed before it is looked up: a map compares byte by byte.
    const place = hashed(Buffer.from(key)).toString('base64')
    const known = held.get(place)
    let caller: Caller | undefined = known && known.until > now ? known : undefined
    if (!caller) {
      held.delete(place)
      caller = await read(key)
      if (caller) {
        if (held.size >= MOST_HELD) held.clear()
        held.set(place, { ...caller, until: now + HELD_MILLISECONDS })
      }
    }
    return caller?.uses.includes(use) ? caller.ctx : undefined
  }
}
