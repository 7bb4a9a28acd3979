// The door of detection: which categories of personal data a column or a text holds, how sure, and why.
// Pure: no file, no network, no clock, no chance; the same input gives the same answer.
import { classify } from './classify.ts'
import type { ColumnSample, Finding, Span } from './finding.ts'
import { spansOf } from './text/spans.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Concludes the categories of a column from its names and a sample of its values, surest first. Never throws. */
export const classifyColumn = (column: ColumnSample): { readonly findings: readonly Finding[] } => ({
  findings: classify({
    table: text(column.table),
    column: text(column.column),
    declaredType: text(column.declaredType),
    comment: text(column.comment),
    values: Array.isArray(column.values) ? column.values : [],
    neighbours: Array.isArray(column.neighbours)
      ? column.neighbours.filter(name => typeof name === 'string')
      : [],
  }),
})

/** Finds the personal data in a free text, in order of position. Offsets are UTF-16 code units. Never throws. */
export const detectText = (written: string): readonly Span[] => spansOf(text(written))
