// Letters then digits in running text: identity numbers, which only the words around them tell apart, and IBANs,
// which their check digits prove. Blood groups too, being a letter and a sign.
import { foldOf } from '../characters.ts'
import { isIban } from '../checks/mod97.ts'
import { isKnownPrefix } from '../checks/national-id.ts'
import type { Announcements } from './announcements.ts'
import { type Found, foundAs, lastWithin, matchEnd } from './found.ts'
import { endOf, gapBefore, kindAt, shapeAt, signAt, startOf } from './reader.ts'
import { LATIN_WORD, LOWER, NUMBER, type Tokens } from './tokens.ts'

const DASH = 45
const MOROCCAN_IBAN = /MA\d{2}(?:[ -]?\d){24}(?!\d)/iy
const OTHER_IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/y
/** The letter M, folded. */
const M = 109

/** A token of letters and digits. */
export const readCode = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  const start = startOf(tokens, at)
  const end = endOf(tokens, at)
  const { text } = tokens
  if (end - start > 34) return null
  let letters = 0
  let digits = 0
  let straight = true
  for (let index = start; index < end; index++) {
    const code = foldOf(text.charCodeAt(index))
    if (code === 0) continue
    if (code >= 48 && code <= 57) digits += 1
    else if (digits === 0) {
      letters += 1
      if (letters > 2) return null
    } else straight = false
  }
  if (letters === 2 && digits >= 2) {
    const moroccan = foldOf(text.charCodeAt(start)) === M
    // "MA64 0115 …": an IBAN goes on after a space unless it fills the token.
    const until = matchEnd(tokens, at, moroccan ? MOROCCAN_IBAN : OTHER_IBAN)
    if (until > 0 && isIban(text.slice(start, until))) {
      return foundAs(tokens, at, lastWithin(tokens, at, until), 'iban', 0.98)
    }
  }
  // "BK12345X": only residence cards end in a letter.
  if (!straight && (end - start > 10 || !announced.has('residence-card', at, 6, 2))) return null
  return readIdentity(tokens, at, at, letters, digits, announced)
}

/** `AB 123456` and `AB-123456`, in two tokens. */
export const readSplitCode = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  if (kindAt(tokens, at) !== LATIN_WORD) return null
  const letters = endOf(tokens, at) - startOf(tokens, at)
  const joined = signAt(tokens, at + 1) === DASH
  const next = joined ? at + 2 : at + 1
  if (letters > 2 || kindAt(tokens, next) !== NUMBER || gapBefore(tokens, next) > 1) return null
  // "à 12345", "a 12345": a word, not letters of a number.
  if (shapeAt(tokens, at) === LOWER && !joined && letters === 1) return null
  const digits = endOf(tokens, next) - startOf(tokens, next)
  return readIdentity(tokens, at, next, letters, digits, announced)
}

const readIdentity = (
  tokens: Tokens,
  at: number,
  last: number,
  letters: number,
  digits: number,
  announced: Announcements,
): Found | null => {
  if (letters === 1 && digits === 9) {
    if (announced.hasThing(at, 'massar')) return null
    return foundAs(tokens, at, last, 'massar', announced.has('massar', at, 8, 3) ? 0.95 : 0.6)
  }
  if (letters < 1 || letters > 2 || digits < 4 || digits > 7) return null
  if (digits >= 6 && announced.has('passport', at, 6, 2)) return foundAs(tokens, at, last, 'passport', 0.93)
  if (announced.has('residence-card', at, 6, 2)) return foundAs(tokens, at, last, 'residence-card', 0.88)
  if (!announced.has('national-id', at, 7, 3) || announced.hasThing(at, 'national-id')) return null
  const prefix = tokens.text.slice(startOf(tokens, at), startOf(tokens, at) + letters).toUpperCase()
  return foundAs(tokens, at, last, 'national-id', isKnownPrefix(prefix) ? 0.95 : 0.75)
}

/** `A+`, `O-`, `AB+` beside a word for blood. */
export const readBlood = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  const sign = signAt(tokens, at + 1)
  if ((sign !== 43 && sign !== DASH && sign !== 0x2212) || gapBefore(tokens, at + 1) > 1) return null
  const group = tokens.text.slice(startOf(tokens, at), endOf(tokens, at))
  const isGroup = group === 'A' || group === 'B' || group === 'O' || group === 'AB'
  return isGroup && announced.has('health', at, 9, 0) ? foundAs(tokens, at, at + 1, 'health', 0.92) : null
}
