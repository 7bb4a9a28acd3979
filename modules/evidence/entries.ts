// Reading entries: pages for the screen, all of them for a file, one for its verification.
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import { isCommittedTo } from './commitment.ts'
import type { EvidenceFilter } from './contract.ts'
import { EvidenceEntry, type EvidenceEntryId } from './records.ts'
import type { EvidenceTables } from './tables.ts'

type Row = Selectable<EvidenceTables['evidence_entry']>

/** Beyond it a total is not counted to the end: nobody reads so far, and the page must come at once. */
const countedUpTo = 10_000

export async function listEntries(
  ctx: Context,
  {
    before,
    limit,
    ...filter
  }: EvidenceFilter & { readonly before?: number | undefined; readonly limit: number },
) {
  return ctx.transaction(async tx => {
    const matching = select(tx, filter)
    const rows = await latestFirst(matching.selectAll(), filter, before)
      .limit(limit + 1)
      .execute()
    const { total } = await tx
      .withTables<EvidenceTables>()
      .selectFrom(matching.select('entry_id').limit(countedUpTo).as('counted'))
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const page = rows.slice(0, limit)
    return {
      entries: page.map(entryOf),
      total,
      totalIsMore: total === countedUpTo,
      nextBefore: rows.length > limit ? (page.at(-1)?.sequence ?? null) : null,
      kinds: await kindsPresent(tx),
    }
  })
}

/** At most `limit` entries in the order they were recorded. */
export const entriesInOrder = (
  ctx: Context,
  filter: EvidenceFilter,
  limit: number,
): Promise<EvidenceEntry[]> =>
  ctx.transaction(async tx => {
    const rows = await select(tx, filter).selectAll().orderBy('sequence').limit(limit).execute()
    return rows.map(entryOf)
  })

/** Computes the commitment anew from what is stored. `payload-deleted`: it can no longer be checked, as intended. */
export const verifyEntry = (ctx: Context, entryId: EvidenceEntryId) =>
  ctx.transaction(async tx => {
    const row = await tx
      .withTables<EvidenceTables>()
      .selectFrom('evidence_entry')
      .selectAll()
      .where('entry_id', '=', entryId)
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    if (row.payload === null || row.commitment_key === null) return { verdict: 'payload-deleted' as const }
    const { organisation_id: organisationId, payload, actor } = row
    const { sequence, recordedAt, kind, subject } = entryOf(row)
    const statement = { organisationId, entryId, sequence, recordedAt, kind, subject, actor, payload }
    const intact = isCommittedTo(statement, row.commitment_key, row.commitment)
    return { verdict: intact ? ('intact' as const) : ('altered' as const) }
  })

const zone = sql.lit('Africa/Casablanca')

/** Row-level security keeps the query inside the organisation. */
function select(tx: Transaction, { kind, subjectType, subjectId, from, until }: EvidenceFilter) {
  let query = tx.withTables<EvidenceTables>().selectFrom('evidence_entry')
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (subjectType !== undefined) query = query.where('subject_type', '=', subjectType)
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId)
  if (from !== undefined)
    query = query.where('recorded_at', '>=', sql<string>`${from}::date::timestamp at time zone ${zone}`)
  if (until !== undefined)
    query = query.where('recorded_at', '<', sql<string>`(${until}::date + 1)::timestamp at time zone ${zone}`)
  return query
}

/**
 * By number; within days, by time and number, which is the same while clocks go forward, and is found by an index.
 * `before`: the number of the last entry already seen.
 */
function latestFirst<T extends SelectQueryBuilder<EvidenceTables, 'evidence_entry', Row>>(
  matching: T,
  { from, until }: EvidenceFilter,
  before: number | undefined,
) {
  if (from === undefined && until === undefined) {
    const older = before === undefined ? matching : matching.where('sequence', '<', before)
    return older.orderBy('sequence', 'desc')
  }
  const older =
    before === undefined
      ? matching
      : matching.where(
          sql<boolean>`(recorded_at, sequence) < (
            select seen.recorded_at, seen.sequence from evidence_entry as seen where seen.sequence = ${before})`,
        )
  return older.orderBy('recorded_at', 'desc').orderBy('sequence', 'desc')
}

/** Hops along the index from one kind to the next, however many entries each has. */
async function kindsPresent(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    with recursive present as (
      (select kind from evidence_entry order by organisation_id, kind limit 1)
      union all
      select (select kind from evidence_entry
              where organisation_id = himaya.current_organisation() and kind > present.kind
              order by kind limit 1)
      from present where present.kind is not null
    )
    select kind from present where kind is not null`.execute(tx)
  return rows.map(({ kind }) => kind)
}

const entryOf = (row: Row): EvidenceEntry =>
  EvidenceEntry.parse({
    entryId: row.entry_id,
    sequence: row.sequence,
    recordedAt: row.recorded_at,
    kind: row.kind,
    subject: { type: row.subject_type, id: row.subject_id },
    actor: row.actor,
    payload: row.payload,
    commitment: row.commitment,
  })
