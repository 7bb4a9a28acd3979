// Small questions the rules of running text ask of a row of tokens.
import type { Phrase } from '../dictionaries/vocabulary.ts'
import { SIGN, type Tokens, wordOf } from './tokens.ts'

export const startOf = (tokens: Tokens, at: number): number =>
  at < tokens.count ? (tokens.start[at] ?? 0) : tokens.text.length
export const endOf = (tokens: Tokens, at: number): number =>
  at < tokens.count ? (tokens.end[at] ?? 0) : tokens.text.length
export const kindAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.kind[at] ?? SIGN) : -1
export const shapeAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.shape[at] ?? 0) : 0
export const rolesAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.roles[at] ?? 0) : 0
export const textOf = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(startOf(tokens, from), endOf(tokens, to))
/** The character of a sign, 0 for anything else. */
export const signAt = (tokens: Tokens, at: number): number =>
  kindAt(tokens, at) === SIGN ? tokens.text.charCodeAt(startOf(tokens, at)) : 0
/** How many characters lie between two tokens that follow one another. */
export const gapBefore = (tokens: Tokens, at: number): number => startOf(tokens, at) - endOf(tokens, at - 1)

/** The longest phrase that begins at a token and satisfies `accepts`, with the token it ends at. */
export const phraseAt = (
  tokens: Tokens,
  at: number,
  accepts: (phrase: Phrase) => boolean,
): { readonly phrase: Phrase; readonly last: number } | null => {
  const phrases = at < tokens.count ? wordOf(tokens, at)?.phrases : null
  if (!phrases) return null
  for (const phrase of phrases) {
    if (!accepts(phrase)) continue
    let next = at + 1
    let found = true
    for (const word of phrase.rest) {
      // A hyphen or an apostrophe inside a phrase is the same as a space.
      if (signAt(tokens, next) === 45 || signAt(tokens, next) === 39 || signAt(tokens, next) === 0x2019)
        next += 1
      if (next >= tokens.count || wordOf(tokens, next) !== word) {
        found = false
        break
      }
      next += 1
    }
    if (found) return { phrase, last: next - 1 }
  }
  return null
}
