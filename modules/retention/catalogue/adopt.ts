// A shipped rule laid onto a table by its columns: a draft, as a person would have written it. What columns hold is read from
// the source, never assumed.
import { outlasts } from '@himaya/law/loi-09-08/retention-days'
import type { Condition } from '@himaya/plans/condition'
import { type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import type { Context } from '@himaya/platform/context'
import type { Translated } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { loadProcessing } from '@himaya/register/door'
import type { ProcessingId } from '@himaya/register/records'
import type { SourceId } from '@himaya/sources/records'
import type { z } from 'zod'
import type { Slots, SlotValue } from '../catalogue-records.ts'
import type { Period, Term, Trigger } from '../expiry/rule.ts'
import { structureWords } from '../messages/structure.ts'
import { periodOutOfRange, slotsMissing, structureDiffers } from '../problems.ts'
import { type Action, type Dependents, type Rule, RuleContent, type RuleException } from '../records.ts'
import { createRule } from '../service/rules.ts'
import { readStructure } from '../source.ts'
import { holdsOf } from '../structure.ts'
import type { Entry, EntrySlot } from './entry.ts'
import { basisOf, entryNamed } from './list.ts'

type Adopting = {
  readonly key: string
  readonly sourceId: SourceId
  readonly table: { readonly schema: string; readonly name: string }
  readonly slots: Slots
  readonly name?: string | undefined
  readonly period?: Period | undefined
  readonly processingId: ProcessingId | null
  readonly dependents: z.infer<typeof Dependents>[]
  readonly action?: z.infer<typeof Action> | undefined
}

/** The year of a company ends with December unless the rule is changed. */
const YEAR_ENDS = '12-31'

/**
 * Throws `retention-slots-missing`, `retention-period-out-of-range`, `retention-structure-differs`, and what reaching the
 * source throws.
 */
export async function adopt(ctx: Context, adopting: Adopting): Promise<Rule> {
  const entry = entryNamed(adopting.key)
  const missing = entry.slots.filter(slot => !slot.optional && adopting.slots[slot.key]?.kind !== slot.kind)
  const termSlots = entry.terms.filter(({ slot }) => adopting.slots[slot] !== undefined)
  if (missing.length > 0) throw new Problem(slotsMissing, joined(missing))
  if (termSlots.length === 0) throw new Problem(slotsMissing, joined(entry.slots))
  if (entry.does === 'anonymise' && adopting.action?.does !== 'anonymise')
    throw new Problem(slotsMissing, columnsToAnonymise)
  const period = await periodFor(ctx, entry, adopting)
  const schema = await readStructure(ctx, adopting.sourceId)
  return createRule(ctx, contentOf(ctx, entry, adopting, period, schema))
}

const joined = (slots: readonly EntrySlot[]): Translated => ({
  fr: slots.map(({ label }) => label.fr).join(' ; '),
  ar: slots.map(({ label }) => label.ar).join('؛ '),
  en: slots.map(({ label }) => label.en).join('; '),
})

const columnsToAnonymise: Translated = {
  fr: 'Les colonnes à rendre anonymes, et ce que chacune devient.',
  ar: 'الأعمدة التي تُجعل مجهولة، وما يصير إليه كل منها.',
  en: 'The columns to anonymise, and what becomes of each.',
}

async function periodFor(ctx: Context, entry: Entry, { period, processingId }: Adopting): Promise<Period> {
  if (period) {
    const isOwn = entry.period && !outlasts(period, entry.period) && !outlasts(entry.period, period)
    if (!isOwn && !within(entry, period)) throw new Problem(periodOutOfRange)
    return period
  }
  if (entry.period) return entry.period
  // What the processing declares is taken as it stands.
  if (processingId) {
    const { content } = await ctx.transaction(tx => loadProcessing(tx, ctx, processingId))
    const declared = content.retention.find(each => each.period !== null)?.period
    if (declared) return { amount: declared.count, unit: declared.unit }
  }
  throw new Problem(periodOutOfRange)
}

const within = ({ range }: Entry, period: Period): boolean =>
  range !== undefined &&
  !(range.least && outlasts(range.least, period)) &&
  !(range.most && outlasts(period, range.most))

export function contentOf(
  { language }: Pick<Context, 'language'>,
  entry: Entry,
  { key, sourceId, table: name, slots, ...given }: Adopting,
  period: Period,
  schema: Schema,
): RuleContent {
  const table = tableNamed(schema, name)
  if (!table) throw new Problem(structureDiffers, structureWords.tableMissing(name.name))
  const triggerOf = (slot: string, as: Entry['terms'][number]['as']): Trigger =>
    trigger(schema, table, slots[slot], as)
  const terms: Term[] = entry.terms.flatMap(term =>
    slots[term.slot] === undefined
      ? []
      : [
          {
            trigger: triggerOf(term.slot, term.as),
            period: term.period === 'adopted' ? period : term.period,
          },
        ],
  )
  const exceptions = (entry.exceptions ?? []).flatMap((each): RuleException[] => {
    const value = slots[each.slot]
    if (each.kind === 'where')
      return value?.kind === 'condition'
        ? [{ kind: 'where', name: each.name[language], where: conditionOf(value), terms: [] }]
        : []
    return value?.kind === 'consent'
      ? [
          {
            kind: 'consent',
            name: each.name[language],
            purpose: value.purpose,
            column: value.column,
            identifiedBy: value.identifiedBy,
            terms: [{ trigger: triggerOf(each.after, 'event'), period: each.period }],
          },
        ]
      : []
  })
  return RuleContent.parse({
    name: given.name ?? entry.name[language],
    sourceId,
    table: name,
    event: entry.event,
    terms,
    exceptions,
    action: given.action ?? (entry.does === 'block' ? { does: 'block' } : { does: 'erase' }),
    dependents: given.dependents,
    keeps:
      entry.does === 'archive' && entry.archivedFor ? { why: 'archive', period: entry.archivedFor } : null,
    processingId: given.processingId,
    recordClass: entry.recordClass,
    basis: basisOf(entry, language),
    catalogueKey: key,
  } satisfies z.input<typeof RuleContent>)
}

function trigger(
  schema: Schema,
  table: Table,
  value: SlotValue | undefined,
  as: Entry['terms'][number]['as'],
): Trigger {
  if (value?.kind === 'state') return { of: 'state', column: value.column, values: value.values }
  if (value?.kind !== 'event') throw new Problem(slotsMissing)
  const { columns, events } = value
  const [only, ...others] = columns
  if (as === 'fiscal-year-end') {
    if (only === undefined || others.length + events.length > 0) throw new Problem(slotsMissing)
    return { of: 'fiscal-year-end', column: only, holds: held(table, only), yearEnds: YEAR_ENDS }
  }
  if (only !== undefined && others.length + events.length === 0)
    return { of: 'day', column: only, holds: held(table, only) }
  if (columns.length + events.length === 0) throw new Problem(slotsMissing)
  return {
    of: 'latest',
    columns: columns.map(column => ({ column, holds: held(table, column) })),
    events: events.map(({ table: other, columns: theirs, match, column }) => {
      const related = tableNamed(schema, other)
      if (!related) throw new Problem(structureDiffers, structureWords.tableMissing(other.name))
      return { table: other, columns: theirs, match, column, holds: held(related, column) }
    }),
  }
}

function held(table: Table, column: string) {
  const holds = holdsOf(table, column)
  if (holds) return holds
  const found = table.columns.find(({ name }) => name === column)
  throw new Problem(
    structureDiffers,
    found
      ? structureWords.noDay(table.name, column, found.type)
      : structureWords.columnMissing(table.name, column),
  )
}

function conditionOf({ column, values, related }: Extract<SlotValue, { kind: 'condition' }>): Condition {
  const here: Condition =
    values.length > 0 ? { is: 'in', column, values } : { is: 'not', of: { is: 'null', column } }
  return related ? { is: 'related', ...related, where: here } : here
}
