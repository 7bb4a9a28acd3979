// The list of objections: paged, looked up by the exact address, exported as hashes. It holds no address to show.
import { type Sheet, sheetFile } from '@himaya/documents/spreadsheet'
import { channels } from '@himaya/law/words/channels'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import { exportTooLong } from '../problems.ts'
import { Objection, type Origin, type Person, type Scope } from '../records.ts'
import type { MarketingTables } from '../tables.ts'
import { everyChannel, origins } from '../words.ts'
import { hashesOf } from './object.ts'

const objectionOf = (row: Selectable<MarketingTables['marketing_objection']>): Objection =>
  Objection.parse({
    organisationId: row.organisation_id,
    channel: row.channel,
    addressKind: row.address_kind,
    origin: row.origin,
    originReference: row.origin_reference,
    reason: row.reason,
    objectedAt: row.objected_at,
    firstRecordedAt: row.first_recorded_at,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    times: row.times,
    keyedHash: row.hash.toString('hex'),
  })

export type ObjectionsQuery = {
  readonly scope?: Scope | undefined
  readonly origin?: Origin | undefined
  readonly page: number
  readonly pageSize: number
}

const chosen = (
  tx: Transaction,
  { organisationId }: Context,
  { scope, origin }: Partial<ObjectionsQuery>,
) => {
  let query = tx
    .withTables<MarketingTables>()
    .selectFrom('marketing_objection')
    .where('organisation_id', '=', organisationId)
  if (scope) query = query.where('channel', '=', scope)
  if (origin) query = query.where('origin', '=', origin)
  return query
}

export async function listObjections(tx: Transaction, ctx: Context, query: ObjectionsQuery) {
  const { total } = await chosen(tx, ctx, query)
    .select(eb => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await chosen(tx, ctx, query)
    .selectAll()
    .orderBy('recorded_at', 'desc')
    .orderBy('hash')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute()
  return { objections: rows.map(objectionOf), total: Number(total) }
}

/** What stands under an address, exactly as typed. Throws `marketing-address-unreadable`. */
export async function lookUpObjections(ctx: Context, person: Person): Promise<Objection[]> {
  const hashes = await hashesOf(ctx, person)
  return ctx.transaction(async tx => {
    const rows = await chosen(tx, ctx, {})
      .selectAll()
      .where(
        'hash',
        'in',
        hashes.map(({ hash }) => hash),
      )
      .orderBy('recorded_at', 'desc')
      .execute()
    return rows.map(objectionOf)
  })
}

const MOST_EXPORTED = 200_000

/** Hashes and days: enough to compare lists under the same key, nothing to write to anyone with. */
export async function exportObjections(
  ctx: Context,
  {
    format,
    ...query
  }: Pick<ObjectionsQuery, 'scope' | 'origin'> & { readonly format: 'csv' | 'xlsx' | 'json' },
): Promise<File> {
  const { export: m } = { fr, ar, en }[ctx.language]
  const rows = await ctx.transaction(tx =>
    chosen(tx, ctx, query)
      .selectAll()
      .orderBy('recorded_at', 'desc')
      .orderBy('hash')
      .limit(MOST_EXPORTED + 1)
      .execute(),
  )
  if (rows.length > MOST_EXPORTED) throw new Problem(exportTooLong)
  const sheet: Sheet = {
    name: m.fileName,
    rightToLeft: ctx.language === 'ar',
    columns: [
      { key: 'hash', title: m.hash },
      { key: 'kind', title: m.kind },
      { key: 'channel', title: m.channel },
      { key: 'objectedAt', title: m.objectedAt },
      { key: 'origin', title: m.origin },
      { key: 'reference', title: m.reference },
      { key: 'reason', title: m.reason },
    ],
    rows: rows
      .map(objectionOf)
      .map(row => [
        row.keyedHash,
        m.kinds[row.addressKind],
        row.channel === 'all' ? everyChannel[ctx.language] : channels[row.channel][ctx.language],
        row.objectedAt,
        origins[row.origin][ctx.language],
        row.originReference,
        row.reason,
      ]),
  }
  return sheetFile(sheet, format)
}
