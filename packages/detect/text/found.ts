// A span, and the last token it covers: what every rule of running text answers.
import type { Span } from '../finding.ts'
import { endOf, startOf } from './reader.ts'
import type { Tokens } from './tokens.ts'

export type Found = { readonly span: Span; readonly last: number }

export const foundAs = (
  tokens: Tokens,
  from: number,
  last: number,
  category: Span['category'],
  confidence: number,
): Found => ({ span: { start: startOf(tokens, from), end: endOf(tokens, last), category, confidence }, last })

/** The last token that begins before an offset. */
export const lastWithin = (tokens: Tokens, from: number, end: number): number => {
  let last = from
  while (last + 1 < tokens.count && startOf(tokens, last + 1) < end) last += 1
  return last
}

/** Where a sticky pattern that begins at a token ends, or -1. */
export const matchEnd = (tokens: Tokens, at: number, pattern: RegExp): number => {
  pattern.lastIndex = startOf(tokens, at)
  return pattern.test(tokens.text) ? pattern.lastIndex : -1
}
