// Holds: placed, listed, released. A hold works from the next batch of every run on; it is released with a reason, and stays on
// record.
import { ConnectorFailure } from '@himaya/connectors/failure'
import { record } from '@himaya/evidence/door'
import { missingFrom } from '@himaya/plans/condition'
import { tableNamed } from '@himaya/plans/schema'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { sourceName } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import { open, reachToLook } from '../access/open.ts'
import type { NewHold } from '../contract.ts'
import { holdFaulty, holdReleased } from '../problems.ts'
import { Hold, HoldId } from '../records.ts'
import { tables } from '../service/rows.ts'
import type { RunsTables } from '../tables.ts'

const holdOf = (row: Selectable<RunsTables['runs_hold']>): Hold =>
  Hold.parse({
    organisationId: row.organisation_id,
    holdId: row.hold_id,
    kind: row.kind,
    title: row.title,
    reason: row.reason,
    reference: row.reference,
    from: row.from,
    until: row.until,
    scope: row.scope,
    createdBy: row.created_by,
    createdAt: row.created_at,
    releasedAt: row.released_at,
    releasedBy: row.released_by,
    releaseReason: row.release_reason,
  })

export type HoldGiven = Omit<z.infer<typeof NewHold>, 'organisationId'>

const LOOKING_SECONDS = 20

/**
 * Throws `runs-hold-faulty` when it names what a source that answers does not have. One that does not answer is taken at the
 * hold's word: a hold cannot wait, and a run that cannot read a hold does nothing.
 */
export async function placeHold(ctx: Context, given: HoldGiven): Promise<Hold> {
  await ctx.transaction(async tx => {
    for (const { sourceId } of given.scope) await sourceName(tx, ctx, sourceId)
  })
  const missing = await missingIn(ctx, given)
  if (missing.length > 0) {
    const names = missing.join(', ')
    throw new Problem(holdFaulty, {
      fr: `La source n’a pas : ${names}. Un gel qui ne désigne rien ne protège rien.`,
      ar: `لا يتضمن المصدر: ${names}. التجميد الذي لا يعين شيئا لا يحمي شيئا.`,
      en: `The source does not have: ${names}. A hold that names nothing protects nothing.`,
    })
  }
  return ctx.transaction(tx => keepHold(tx, ctx, given))
}

async function keepHold(tx: Transaction, ctx: Context, given: HoldGiven): Promise<Hold> {
  const row = await tables(tx)
    .insertInto('runs_hold')
    .values({
      organisation_id: ctx.organisationId,
      hold_id: newId(),
      kind: given.kind,
      title: given.title,
      reason: given.reason,
      reference: given.reference,
      from: given.from ?? ctx.clock.today(),
      until: given.until,
      scope: JSON.stringify(given.scope),
      created_by: actorName(ctx),
      created_at: ctx.clock.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const hold = holdOf(row)
  await record(tx, ctx, {
    kind: 'runs.hold-placed',
    subject: { type: 'hold', id: hold.holdId },
    payload: {
      ...{ hold: hold.kind, title: hold.title, reason: hold.reason, reference: hold.reference },
      ...{ from: hold.from, until: hold.until },
      tables: hold.scope.map(({ sourceId, schema, table }) => ({ sourceId, schema, table })),
    },
  })
  return hold
}

async function missingIn(ctx: Context, { scope }: Pick<HoldGiven, 'scope'>): Promise<string[]> {
  const missing: string[] = []
  for (const sourceId of new Set(scope.map(each => each.sourceId))) {
    const changing = open(await reachToLook(ctx, sourceId))
    try {
      const schema = await changing.structure(AbortSignal.timeout(LOOKING_SECONDS * 1_000))
      for (const each of scope.filter(one => one.sourceId === sourceId)) {
        const table = tableNamed(schema, { schema: each.schema, name: each.table })
        if (table) missing.push(...missingFrom(each.where, table, name => tableNamed(schema, name)))
        else missing.push(each.table)
      }
    } catch (error) {
      if (!(error instanceof ConnectorFailure)) throw error
    } finally {
      await changing.close()
    }
  }
  return [...new Set(missing)]
}

type HoldQuery = { readonly sourceId?: SourceId | undefined; readonly released?: boolean | undefined }

export const listHolds = (ctx: Context, { sourceId, released }: HoldQuery): Promise<{ holds: Hold[] }> =>
  ctx.transaction(async tx => {
    let query = tables(tx)
      .selectFrom('runs_hold')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .orderBy('created_at', 'desc')
      .orderBy('hold_id', 'desc')
      .limit(1_000)
    if (sourceId) query = query.where(sql<boolean>`scope @> ${JSON.stringify([{ sourceId }])}::jsonb`)
    if (released !== undefined) query = query.where('released_at', released ? 'is not' : 'is', null)
    return { holds: (await query.execute()).map(holdOf) }
  })

export async function loadHold(tx: Transaction, ctx: Context, holdId: HoldId): Promise<Hold> {
  const row = await tables(tx)
    .selectFrom('runs_hold')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('hold_id', '=', holdId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return holdOf(row)
}

/** Throws `runs-hold-released`. */
export const releaseHold = (
  ctx: Context,
  { holdId, reason }: { holdId: HoldId; reason: string },
): Promise<Hold> =>
  ctx.transaction(async tx => {
    const before = await loadHold(tx, ctx, HoldId.parse(holdId))
    if (before.releasedAt !== null) throw new Problem(holdReleased)
    const row = await tables(tx)
      .updateTable('runs_hold')
      .set({ released_at: ctx.clock.now(), released_by: actorName(ctx), release_reason: reason })
      .where('organisation_id', '=', ctx.organisationId)
      .where('hold_id', '=', holdId)
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'runs.hold-released',
      subject: { type: 'hold', id: holdId },
      payload: { title: before.title, reason },
    })
    return holdOf(row)
  })
