// The door of detection: which categories of personal data a column or a text holds, how sure, and why.
// Pure: no file, no network, no clock, no chance; the same input gives the same answer.
import type { ColumnSample, Finding, Span } from './finding.ts'
import { spansOf } from './text/spans.ts'

/** Concludes the categories of a column from its names and a sample of its values, surest first. Never throws. */
export const classifyColumn = (_column: ColumnSample): { readonly findings: readonly Finding[] } => ({
  findings: [],
})

/** Finds the personal data in a free text, in order of position. Never throws. */
export const detectText = (text: string): readonly Span[] => (typeof text === 'string' ? spansOf(text) : [])
