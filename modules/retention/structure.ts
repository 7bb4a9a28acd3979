// Whether a table is as a rule supposes: its columns there, and those that tell of events holding days or instants. Pure.
import { columnNamed, type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import type { Translated } from '@himaya/platform/language'
import type { Events, Holds, Term, Trigger } from './expiry/rule.ts'
import { structureWords } from './messages/structure.ts'
import type { RuleContent } from './records.ts'

/** What is wrong, each as a sentence; none: the rule fits. */
export function faultsOf(schema: Schema, { table: name, terms, exceptions }: RuleContent): Translated[] {
  const table = name && tableNamed(schema, name)
  if (!table) return [structureWords.tableMissing(name?.name ?? '')]
  const all: readonly Term[] = [...terms, ...exceptions.flatMap(each => each.terms)]
  const asked = exceptions.flatMap(each => (each.kind === 'consent' ? [each.column] : []))
  const faults = [
    ...all.flatMap(({ trigger }) => ofTrigger(schema, table, trigger)),
    ...asked.flatMap(column => missing(table, [column])),
  ]
  return faults.filter((fault, at) => faults.findIndex(other => other.en === fault.en) === at)
}

function ofTrigger(schema: Schema, table: Table, trigger: Trigger): Translated[] {
  if (trigger.of === 'state') return missing(table, [trigger.column])
  if (trigger.of !== 'latest') return ofDay(table, trigger)
  return [
    ...trigger.columns.flatMap(each => ofDay(table, each)),
    ...trigger.events.flatMap(each => ofEvents(schema, table, each)),
  ]
}

function ofEvents(schema: Schema, table: Table, events: Events): Translated[] {
  const other = tableNamed(schema, events.table)
  if (!other) return [structureWords.tableMissing(events.table.name)]
  return [...missing(table, events.match), ...missing(other, events.columns), ...ofDay(other, events)]
}

const missing = (table: Table, columns: readonly string[]): Translated[] =>
  columns
    .filter(column => !columnNamed(table, column))
    .map(column => structureWords.columnMissing(table.name, column))

function ofDay(table: Table, { column: name, holds }: { readonly column: string; readonly holds: Holds }) {
  const column = columnNamed(table, name)
  if (!column) return [structureWords.columnMissing(table.name, name)]
  const wanted = holds === 'day' ? 'day' : 'instant'
  return column.family === wanted ? [] : [structureWords.noDay(table.name, name, column.type)]
}

/**
 * What a column is taken to hold; null where it holds no time at all. A time without a zone is taken for UTC, which is never ahead of
 * Morocco: read so, nothing expires before its day. Who knows that it is the time of Morocco says so in the rule.
 */
export function holdsOf(table: Table, name: string): Holds | null {
  const column = columnNamed(table, name)
  if (column?.family === 'day') return 'day'
  return column?.family === 'instant' ? 'instant' : null
}
