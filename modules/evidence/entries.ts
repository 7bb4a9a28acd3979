// Reading entries: pages for the screen, all of them for a file, one for its verification.
import { addDays } from '@himaya/law/calendar'
import { startOfDayInMorocco } from '@himaya/platform/clock'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import { entryKey, isCommittedTo, type Statement } from './commitment.ts'
import type { EvidenceFilter } from './contract.ts'
import { EvidenceEntry, type EvidenceEntryId, type Payload } from './records.ts'
import { openPayload, openSubjectKey } from './subject-key.ts'
import type { EvidenceTables } from './tables.ts'

type Row = Selectable<EvidenceTables['evidence_entry']> & { readonly sealed_key: string | null }

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
    const rows = await latestFirst(withKeys(matching), filter, before)
      .limit(limit + 1)
      .execute()
    const { total } = await tx
      .withTables<EvidenceTables>()
      .selectFrom(matching.select('entry_id').limit(countedUpTo).as('counted'))
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const page = rows.slice(0, limit)
    return {
      entries: page.map(row => entryOf(ctx, row)),
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
    const rows = await withKeys(select(tx, filter)).orderBy('sequence').limit(limit).execute()
    return rows.map(row => entryOf(ctx, row))
  })

/** What an entry says and the key that opens its commitment; `undefined` once it was forgotten. */
export type Opened = {
  readonly statement: Statement
  /** Of this entry alone, hexadecimal. */
  readonly key: string
  readonly commitment: string
}

export type OpenedEntry = {
  readonly sequence: number
  readonly commitment: string
  /** `unreadable`: what it says was altered where it is kept. */
  readonly opened: Opened | 'unreadable' | undefined
}

/** The entries after one number up to another, in their order, each with what it says. */
export async function openEntries(
  tx: Transaction,
  ctx: Context,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<readonly OpenedEntry[]> {
  const rows = await withKeys(tx.withTables<EvidenceTables>().selectFrom('evidence_entry'))
    .where('sequence', '>', after)
    .where('sequence', '<=', upTo)
    .orderBy('sequence')
    .execute()
  return rows.map(row => {
    const { sequence, commitment } = row
    try {
      return { sequence, commitment, opened: openedIn(ctx, row) }
    } catch {
      // A sealed payload that was altered does not open at all.
      return { sequence, commitment, opened: 'unreadable' }
    }
  })
}

/** @throws Problem not-found */
export async function openEntry(
  tx: Transaction,
  ctx: Context,
  entryId: EvidenceEntryId,
): Promise<{ readonly sequence: number; readonly opened: Opened | undefined }> {
  const row = await withKeys(tx.withTables<EvidenceTables>().selectFrom('evidence_entry'))
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return { sequence: row.sequence, opened: openedIn(ctx, row) }
}

/** Throws where what is said was altered. */
function openedIn(ctx: Context, row: Row): Opened | undefined {
  const said = saidIn(ctx, row)
  if (!said) return undefined
  const { organisation_id: organisationId, recorded_at: recordedAt, sequence, kind, actor, commitment } = row
  const statement = {
    organisationId,
    entryId: row.entry_id as EvidenceEntryId,
    sequence,
    recordedAt,
    kind,
    subject: subjectOf(row),
    actor,
    payload: said.payload,
  }
  return { statement, key: said.key, commitment }
}

/** Computes the commitment anew from what is stored. `payload-deleted`: it can no longer be checked, as intended. */
export const verifyEntry = (ctx: Context, entryId: EvidenceEntryId) =>
  ctx.transaction(async tx => {
    const altered = { verdict: 'altered' as const }
    // A sealed payload that was altered does not open at all.
    const { opened } = await openEntry(tx, ctx, entryId).catch((error: unknown) => {
      if (error instanceof Problem) throw error
      return { opened: null }
    })
    if (opened === null) return altered
    if (opened === undefined) return { verdict: 'payload-deleted' as const }
    const { statement, key, commitment } = opened
    return isCommittedTo(statement, key, commitment) ? { verdict: 'intact' as const } : altered
  })

/** What is said and by which key it was committed to; nothing once either is gone. */
function saidIn(ctx: Context, row: Row): { readonly payload: Payload; readonly key: string } | undefined {
  const {
    payload,
    commitment_key: ownKey,
    sealed_payload: sealed,
    key_id: keyId,
    sealed_key: sealedKey,
  } = row
  if (payload !== null && ownKey !== null) return { payload, key: ownKey }
  if (sealed === null || keyId === null || sealedKey === null) return undefined
  const entryId = row.entry_id as EvidenceEntryId
  const key = openSubjectKey(ctx, keyId, sealedKey)
  return { payload: openPayload(key, entryId, sealed), key: entryKey(key.key, entryId) }
}

/** Row-level security keeps the query inside the organisation. */
function select(tx: Transaction, { kind, subjectType, subjectId, from, until }: EvidenceFilter) {
  let query = tx.withTables<EvidenceTables>().selectFrom('evidence_entry')
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (subjectType !== undefined) query = query.where('subject_type', '=', subjectType)
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId)
  if (from !== undefined) query = query.where('recorded_at', '>=', startOfDayInMorocco(from))
  if (until !== undefined) query = query.where('recorded_at', '<', startOfDayInMorocco(addDays(until, 1)))
  return query
}

/**
 * By number; within days, by time and number, which is the same while clocks go forward, and is found by an index.
 * `before`: the number of the last entry already seen.
 */
function latestFirst<T extends ReturnType<typeof withKeys>>(
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

/** A payload that was altered cannot be read: the list goes on without it, and verifying the entry tells why. */
function legible(ctx: Context, row: Row): Payload | null {
  try {
    return saidIn(ctx, row)?.payload ?? null
  } catch {
    return null
  }
}

const withKeys = (entries: SelectQueryBuilder<EvidenceTables, 'evidence_entry', object>) =>
  entries
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('evidence_subject_key as key')
        .select('key.sealed_key')
        .whereRef('key.key_id', '=', 'evidence_entry.key_id')
        .as('sealed_key'),
    )

const subjectOf = (row: Row) => ({ type: row.subject_type, id: row.subject_id })

const entryOf = (ctx: Context, row: Row): EvidenceEntry =>
  EvidenceEntry.parse({
    entryId: row.entry_id,
    sequence: row.sequence,
    recordedAt: row.recorded_at,
    kind: row.kind,
    subject: subjectOf(row),
    actor: row.actor,
    payload: legible(ctx, row),
    commitment: row.commitment,
  })
