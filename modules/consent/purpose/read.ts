// Reading purposes: the list, one of them, and those of the register that nobody asks for yet.
import type { Context, Transaction } from '@himaya/platform/context'
import { loadStandings } from '@himaya/register/door'
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Candidate, PurposeLine, PurposeRevision } from '../contract/purposes.ts'
import type { OwnTables } from '../own-tables.ts'
import type { Purpose, PurposeId, PurposeKind } from '../records.ts'
import type { ConsentTables } from '../tables.ts'
import { purposeOf, selectPurposes } from './rows.ts'

export type PurposeQuery = {
  readonly search?: string | undefined
  readonly kind?: PurposeKind | undefined
  readonly state?: Purpose['state'] | undefined
  readonly page: number
  readonly pageSize: number
}

export async function listPurposes(
  ctx: Context,
  query: PurposeQuery,
): Promise<{ lines: PurposeLine[]; total: number }> {
  return ctx.transaction(async tx => {
    let matching = tx
      .withTables<ConsentTables>()
      .selectFrom('consent_purpose as purpose')
      .where('purpose.organisation_id', '=', ctx.organisationId)
    if (query.kind) matching = matching.where('kind', '=', query.kind)
    if (query.state) matching = matching.where('state', '=', query.state)
    if (query.search) matching = matching.where(said(query.search))
    const { total } = await matching
      .select(row => row.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await matching
      .selectAll()
      .select(
        sql<number>`(select count(*) from consent_point point
          where point.organisation_id = purpose.organisation_id and point.state <> 'closed'
            and point.purposes @> jsonb_build_array(jsonb_build_object('key', purpose.key)))`.as('points'),
      )
      .orderBy('state')
      .orderBy('key')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute()
    const names = await processingNames(tx, ctx)
    return {
      total,
      lines: rows.map(row => {
        const purpose = purposeOf(row)
        return {
          ...purpose,
          points: row.points,
          processing: names.get(purpose.registerPurpose?.processingId ?? '') ?? null,
        }
      }),
    }
  })
}

/** In its key, or in its words in any language; `strpos`, since what people type holds no wildcards. */
const said = (search: string): Expression<SqlBool> =>
  sql<SqlBool>`strpos(lower(concat_ws(' ', key, label->>'fr', label->>'ar', label->>'en')), lower(${search})) > 0`

const processingNames = async (tx: Transaction, ctx: Context): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await loadStandings(tx, ctx)).map(({ processing }) => [
      processing.processingId as string,
      processing.content.name,
    ]),
  )

export async function revisionsOf(
  tx: Transaction,
  ctx: Context,
  purposeId: PurposeId,
): Promise<PurposeRevision[]> {
  const rows = await tx
    .withTables<OwnTables>()
    .selectFrom('consent_purpose_revision')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('purpose_id', '=', purposeId)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(row => ({
    revision: row.revision,
    reason: row.reason,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }))
}

/** Purposes of the register on the basis of consent (art. 4) that no purpose here gives it. */
export async function candidates(ctx: Context): Promise<Candidate[]> {
  return ctx.transaction(async tx => {
    const asked = new Set(
      (await selectPurposes(tx, ctx)).flatMap(({ registerPurpose }) =>
        registerPurpose === null ? [] : [`${registerPurpose.processingId} ${registerPurpose.key}`],
      ),
    )
    return (await loadStandings(tx, ctx)).flatMap(({ processing: { processingId, content } }) =>
      content.purposes
        .filter(({ key, basis }) => basis === 'consent' && !asked.has(`${processingId} ${key}`))
        .map(({ key, name, detail, kind }) => ({
          processingId,
          processing: content.name,
          key,
          name,
          detail,
          kind: kind === 'prospecting' ? ('prospecting' as const) : ('use' as const),
        })),
    )
  })
}
