// Values of an organisation's own where the law leaves a practice: set with a reason, read by every question it asks.

import { record } from '@himaya/evidence/door'
import { addMonths } from '@himaya/law/calendar'
import type { LegalValue } from '@himaya/law/legal-value'
import type { Settings } from '@himaya/law/settings'
import { legalValues, valueNamed } from '@himaya/law/values'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { Selectable } from 'kysely'
import { valueStatutory } from '../problems.ts'
import { OwnValueChange, type ValueLine } from '../records.ts'
import type { LibraryTables } from '../tables.ts'
import { actorName } from './actor-name.ts'

type Row = Selectable<LibraryTables['library_own_value']>

const changeOf = (row: Row): OwnValueChange =>
  OwnValueChange.parse({
    organisationId: row.organisation_id,
    changeId: row.change_id,
    valueId: row.value_id,
    ownValue: row.own_value === null ? null : Number(row.own_value),
    reason: row.reason,
    setAt: row.set_at,
    setBy: row.set_by,
  })

/** The last change of each value, by its id. */
async function lastChanges(tx: Transaction, ctx: Context): Promise<Map<string, OwnValueChange>> {
  const rows = await tx
    .withTables<LibraryTables>()
    .selectFrom('library_own_value')
    .selectAll()
    .distinctOn('value_id')
    .where('organisation_id', '=', ctx.organisationId)
    .orderBy('value_id')
    .orderBy('change_id', 'desc')
    .execute()
  return new Map(rows.map(row => [row.value_id, changeOf(row)]))
}

/** What the organisation set, as the law's questions take it. */
export async function settingsOf(tx: Transaction, ctx: Context): Promise<Settings> {
  const changes = await lastChanges(tx, ctx)
  const values = [...changes.values()].flatMap(({ valueId, ownValue }) =>
    ownValue === null ? [] : [[valueId, ownValue] as const],
  )
  return { values: Object.fromEntries(values) }
}

const lineOf = (value: LegalValue, today: string, own: OwnValueChange | undefined): ValueLine => ({
  valueId: value.id,
  title: value.title,
  unit: value.unit,
  label: value.label,
  certainty: value.certainty,
  cites: [...value.cites],
  value: value.on(today) ?? null,
  steps: [...value.steps],
  checkedOn: value.checkedOn,
  overdue: addMonths(value.checkedOn, 12) < today,
  own: own && own.ownValue !== null ? own : null,
})

/** Those not checked for a year first. */
export const listValues = (ctx: Context): Promise<{ on: string; values: ValueLine[] }> =>
  ctx.transaction(async tx => {
    const on = ctx.clock.today()
    const changes = await lastChanges(tx, ctx)
    const values = legalValues
      .map(value => lineOf(value, on, changes.get(value.id)))
      .toSorted((one, other) => Number(other.overdue) - Number(one.overdue))
    return { on, values }
  })

export const valueHistory = (ctx: Context, valueId: string): Promise<{ changes: OwnValueChange[] }> =>
  ctx.transaction(async tx => {
    if (!valueNamed(valueId)) throw new Problem(notFound)
    const rows = await tx
      .withTables<LibraryTables>()
      .selectFrom('library_own_value')
      .selectAll()
      .where('organisation_id', '=', ctx.organisationId)
      .where('value_id', '=', valueId)
      .orderBy('change_id', 'desc')
      .limit(200)
      .execute()
    return { changes: rows.map(changeOf) }
  })

/** Throws `library-value-statutory` for a value that is more than a practice. */
export function setValue(
  ctx: Context,
  { valueId, value, reason }: { valueId: string; value: number | null; reason: string },
): Promise<ValueLine> {
  const legal = valueNamed(valueId)
  if (!legal) throw new Problem(notFound)
  if (legal.label !== 'practice') throw new Problem(valueStatutory)
  return ctx.transaction(async tx => {
    const row = await tx
      .withTables<LibraryTables>()
      .insertInto('library_own_value')
      .values({
        organisation_id: ctx.organisationId,
        change_id: newId(),
        value_id: valueId,
        own_value: value,
        reason,
        set_at: ctx.clock.now(),
        set_by: actorName(ctx),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: value === null ? 'library.value-taken-back' : 'library.value-set',
      subject: { type: 'legal-value', id: valueId },
      payload: { value, practice: legal.on(ctx.clock.today()) ?? null, reason },
    })
    return lineOf(legal, ctx.clock.today(), changeOf(row))
  })
}
