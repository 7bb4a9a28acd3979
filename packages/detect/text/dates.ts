// Numbers with slashes or dashes that a word beside them explains: a date of birth, a driving licence.
import type { Announcements } from './announcements.ts'
import { type Found, foundAs } from './found.ts'
import { digitsBetween } from './numbers.ts'
import { gapBefore, kindAt, signAt } from './reader.ts'
import { NUMBER, type Tokens } from './tokens.ts'

const SLASH = 47

/** `12/05/1980`, `1980-05-12` beside a word for birth; `23/45678` beside a word for a driving licence. */
export const readSlashed = (
  tokens: Tokens,
  at: number,
  sign: number,
  announced: Announcements,
): Found | null => {
  const isBirth = announced.has('date-of-birth', at, 8, 0)
  const isLicence = sign === SLASH && announced.has('driving-licence', at, 6, 2)
  if (!isBirth && !isLicence) return null
  const follows = (next: number) =>
    signAt(tokens, next) === sign &&
    kindAt(tokens, next + 1) === NUMBER &&
    gapBefore(tokens, next) === 0 &&
    gapBefore(tokens, next + 1) === 0
  if (!follows(at + 1)) return null
  const [first, second] = [digitsBetween(tokens, at, at), digitsBetween(tokens, at + 2, at + 2)]
  if (!follows(at + 3)) {
    const licence = isLicence && first.length <= 2 && second.length >= 4 && second.length <= 7
    return licence ? foundAs(tokens, at, at + 2, 'driving-licence', 0.9) : null
  }
  const third = digitsBetween(tokens, at + 4, at + 4)
  const year = Number(first.length === 4 ? first : third)
  const isDate =
    (first.length === 4) !== (third.length === 4) && Number(second) <= 12 && year >= 1900 && year <= 2100
  return isBirth && isDate ? foundAs(tokens, at, at + 4, 'date-of-birth', 0.92) : null
}
