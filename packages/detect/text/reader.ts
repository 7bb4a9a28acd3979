// Small questions the rules of running text ask of a row of tokens.
import { OPENS_PHRASE, type Phrase } from '../dictionaries/vocabulary.ts'
import { rolesOf, SIGN, type Tokens, wordOf } from './tokens.ts'

export const startOf = (tokens: Tokens, at: number): number =>
  at < tokens.count ? (tokens.start[at] ?? 0) : tokens.text.length
export const endOf = (tokens: Tokens, at: number): number =>
  at < tokens.count ? (tokens.end[at] ?? 0) : tokens.text.length
export const kindAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.kind[at] ?? SIGN) : -1
export const shapeAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? (tokens.shape[at] ?? 0) : 0
export const rolesAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count ? rolesOf(tokens, at) : 0
export const textOf = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(startOf(tokens, from), endOf(tokens, to))
/** The character of a sign, 0 for anything else. */
export const signAt = (tokens: Tokens, at: number): number =>
  kindAt(tokens, at) === SIGN ? tokens.text.charCodeAt(startOf(tokens, at)) : 0
/** How many characters lie between two tokens that follow one another. */
export const gapBefore = (tokens: Tokens, at: number): number => startOf(tokens, at) - endOf(tokens, at - 1)

/** The longest phrase that begins at a token and has one of `roles`, with the token it ends at. */
export const phraseAt = (
  tokens: Tokens,
  at: number,
  roles: number,
): { readonly phrase: Phrase; readonly last: number } | null => {
  if ((rolesAt(tokens, at) & OPENS_PHRASE) === 0) return null
  const phrases = wordOf(tokens, at)?.phrases
  if (!phrases) return null
  for (const phrase of phrases) {
    if ((phrase.roles & roles) === 0) continue
    let next = at + 1
    let found = true
    for (const place of phrase.rest) {
      // A hyphen or an apostrophe inside a phrase is the same as a space.
      const sign = signAt(tokens, next)
      if (sign === 45 || sign === 39 || sign === 0x2019) next += 1
      if (next >= tokens.count || tokens.place[next] !== place) {
        found = false
        break
      }
      next += 1
    }
    if (found) return { phrase, last: next - 1 }
  }
  return null
}
