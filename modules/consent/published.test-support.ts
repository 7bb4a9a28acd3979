// A point of collection with its purposes and a published notice, written straight into the tables, for tests and benchmarks
// that begin where publishing ends.
import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { type Manner, type NoticeContent, PointId } from './records.ts'
import type { ConsentTables } from './tables.ts'

export const consentTables = { name: 'consent', migrations: new URL('./migrations/', import.meta.url) }

const words = (text: string) => ({ fr: text, ar: `نص ${text}`, en: text })

export type PublishedPoint = { readonly pointId: PointId; readonly key: string; readonly version: string }

export async function publishPoint(
  ctx: Context,
  {
    manner = 'web',
    origins = ['https://boutique.example.ma'],
    keys = ['analytics', 'marketing'],
    days = 180,
  }: {
    readonly manner?: Manner
    readonly origins?: readonly string[]
    readonly keys?: readonly string[]
    readonly days?: number
  } = {},
): Promise<PublishedPoint> {
  const point = { pointId: PointId.parse(newId()), key: randomBytes(12).toString('base64url') }
  const version = await ctx.transaction(async tx => {
    for (const key of keys) await makePurpose(tx, ctx, key)
    await tx
      .withTables<ConsentTables>()
      .insertInto('consent_point')
      .values({
        organisation_id: ctx.organisationId,
        point_id: point.pointId,
        manner,
        key: point.key,
        name: 'Boutique',
        origins: [...origins],
        domain: null,
        days,
        purposes: JSON.stringify(keys.map(asked)),
        title: JSON.stringify(words('Vos choix')),
        text: JSON.stringify(words('Nous demandons votre accord.')),
        page: null,
        state: 'published',
        notice: null,
        made_at: ctx.clock.now(),
        changed_at: ctx.clock.now(),
      })
      .execute()
    return publishNotice(tx, ctx, point, { manner, keys, days })
  })
  return { ...point, version }
}

const asked = (key: string) => ({
  key,
  essential: false,
  objectable: key === 'marketing',
  cookies: [],
  google: [],
})

export async function publishNotice(
  tx: Transaction,
  ctx: Context,
  point: { readonly pointId: PointId; readonly key: string },
  {
    manner = 'web',
    keys = ['analytics', 'marketing'],
    days = 180,
    revision = 1,
    text = 'Nous demandons votre accord.',
  }: {
    readonly manner?: Manner
    readonly keys?: readonly string[]
    readonly days?: number
    readonly revision?: number
    readonly text?: string
  } = {},
): Promise<string> {
  const content: NoticeContent = {
    site: point.key,
    manner,
    controller: 'InfraForge Morocco',
    receipt: 'D-329/2026',
    title: words('Vos choix'),
    text: words(text),
    page: null,
    days,
    domain: null,
    purposes: keys.map(key => ({
      ...asked(key),
      kind: 'storage',
      storage: 'analytics',
      channel: null,
      recipient: null,
      products: [],
      label: words(key),
      text: words(key),
      revision,
      needsGuardianUnder: null,
    })),
  }
  const version = sha256(canonicalJson(content))
  const db = tx.withTables<ConsentTables>()
  await db
    .insertInto('consent_notice')
    .values({
      organisation_id: ctx.organisationId,
      version,
      point_id: point.pointId,
      asked: sha256(canonicalJson({ keys: [...keys], revision })).slice(0, 16),
      content: JSON.stringify(content),
      published_at: ctx.clock.now(),
      reason: null,
    })
    .execute()
  await db
    .updateTable('consent_point')
    .set({ notice: version })
    .where('point_id', '=', point.pointId)
    .execute()
  return version
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const makePurpose = (tx: Transaction, ctx: Context, key: string) =>
  tx
    .withTables<ConsentTables>()
    .insertInto('consent_purpose')
    .values({
      organisation_id: ctx.organisationId,
      purpose_id: newId(),
      key,
      kind: 'storage',
      storage: 'analytics',
      channel: null,
      recipient: null,
      products: [],
      label: JSON.stringify(words(key)),
      text: JSON.stringify(words(key)),
      register_purpose: null,
      needs_guardian_under: null,
      revision: 1,
      state: 'active',
      made_at: ctx.clock.now(),
      changed_at: ctx.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
