// Numbers in running text: accounts, cards, telephones, network addresses, companies, dates of birth, plates. Runs of
// digits are measured before a single string is built, for most numbers of a text have a length that says nothing.
import { foldOf, kindOf, UNSEEN } from '../characters.ts'
import { isCardNumber, isImei } from '../checks/luhn.ts'
import { isIceNumber, isRibNumber } from '../checks/mod97.ts'
import type { Announcements } from './announcements.ts'
import { readSlashed } from './dates.ts'
import { type Found, foundAs, lastWithin, matchEnd } from './found.ts'
import { readMachine } from './machines.ts'
import { readPlate } from './plates.ts'
import { endOf, gapBefore, kindAt, signAt, startOf } from './reader.ts'
import { NUMBER, type Tokens } from './tokens.ts'

const DOT = 46
const DASH = 45
const SLASH = 47
const COLON = 58
const BAR = 124
const SPACE = 32

/** The digits of one token as ASCII. */
const digitsOf = (tokens: Tokens, at: number): string => {
  const { text } = tokens
  const start = startOf(tokens, at)
  const end = endOf(tokens, at)
  // Western digits, which most are, need no folding; a mark between them would show at neither end.
  const plain = text.slice(start, end)
  if (text.charCodeAt(start) < 128 && !Number.isNaN(Number(plain))) return plain
  let digits = ''
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (kindOf(code) !== UNSEEN) digits += String.fromCharCode(foldOf(code))
  }
  return digits
}

/** The digits from one token to another as ASCII, whatever separates them. */
export const digitsBetween = (tokens: Tokens, from: number, last: number): string => {
  if (from === last) return digitsOf(tokens, from)
  let digits = ''
  for (let at = from; at <= last; at++) if (kindAt(tokens, at) === NUMBER) digits += digitsOf(tokens, at)
  return digits
}

const MOST_GROUPS = 8
/** No identifier is longer than the 24 digits of a RIB. */
const MOST_DIGITS = 24

/** The groups of the run being read: their last tokens, the digits up to each, the separators before each. */
const lasts = new Int32Array(MOST_GROUPS)
const totals = new Int32Array(MOST_GROUPS)
const between = new Int32Array(MOST_GROUPS)

/** Measures the run of digits at a token, one space, dot or dash between groups; answers how many groups. */
const measureRun = (tokens: Tokens, at: number): number => {
  lasts[0] = at
  totals[0] = endOf(tokens, at) - startOf(tokens, at)
  between[0] = 0
  let count = 1
  let last = at
  let total = totals[0] as number
  while (count < MOST_GROUPS && total < MOST_DIGITS) {
    const sign = signAt(tokens, last + 1)
    const joined = (sign === DOT || sign === DASH) && gapBefore(tokens, last + 1) === 0
    const next = joined ? last + 2 : last + 1
    if (kindAt(tokens, next) !== NUMBER || gapBefore(tokens, next) !== (joined ? 0 : 1)) break
    total += endOf(tokens, next) - startOf(tokens, next)
    lasts[count] = next
    totals[count] = total
    between[count] = joined ? sign : SPACE
    count += 1
    last = next
  }
  return count
}

/** A shorter number is an identifier only as the first group of several. */
const SHORTEST = 9

/** Telephones open with 0 or 212, cards with two groups of four, RIBs with two of three, addresses with a dot. */
const mayOpenRun = (tokens: Tokens, at: number, length: number, follows: number): boolean => {
  const first = foldOf(tokens.text.charCodeAt(startOf(tokens, at)))
  if (first === 48 || (length <= 3 && follows === DOT)) return true
  if (length !== 3 && length !== 4) return false
  const next = follows === SPACE ? at + 1 : at + 2
  return (length === 3 && first === 50) || endOf(tokens, next) - startOf(tokens, next) === length
}

/** A number token and what follows it. */
export const readNumber = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  const end = endOf(tokens, at)
  const length = end - startOf(tokens, at)
  const follows = tokens.text.charCodeAt(end)
  if (follows === SLASH || follows === DASH) {
    const slashed = readSlashed(tokens, at, follows, announced)
    if (slashed) return slashed
  }
  if (follows === COLON || (follows === DASH && length === 2)) {
    const machine = readMachine(tokens, at)
    if (machine) return machine
  }
  if (length <= 5 && (follows === DASH || follows === SLASH || follows === BAR || follows === SPACE)) {
    const plate = readPlate(tokens, at, announced)
    if (plate) return plate
  }
  if (length < SHORTEST && !mayOpenRun(tokens, at, length, follows)) return null
  const groups = measureRun(tokens, at)
  if (groups >= 4 && length <= 3) {
    const address = readAddress4(tokens, at, groups, announced)
    if (address !== undefined) return address
  }
  for (let count = groups - 1; count >= 0; count--) {
    const found = judge(tokens, at, lasts[count] as number, totals[count] as number, count, announced)
    if (found) return found
  }
  return null
}

/** Four numbers under 256 with dots between; null when a version, undefined when no address. */
const readAddress4 = (
  tokens: Tokens,
  at: number,
  groups: number,
  announced: Announcements,
): Found | null | undefined => {
  for (let index = 1; index < 4; index++) if (between[index] !== DOT) return undefined
  if (groups > 4 && between[4] === DOT) return undefined
  const last = lasts[3] as number
  const parts = tokens.text.slice(startOf(tokens, at), endOf(tokens, last)).split('.')
  if (!parts.every(part => part.length <= 3 && Number(part) <= 255)) return undefined
  return announced.hasThing(at, 'ip-address') ? null : foundAs(tokens, at, last, 'ip-address', 0.9)
}

/** The first digit of a telephone number of that many: 0, or the 2 of 212. */
const opensAsPhone = (tokens: Tokens, at: number, length: number): boolean =>
  foldOf(tokens.text.charCodeAt(startOf(tokens, at))) === (length === 12 ? 50 : 48)

const isPhone = (digits: string): boolean => {
  const first = digits.length === 10 ? 1 : digits.length - 9
  const kind = digits.charCodeAt(first)
  const opens =
    digits.length === 10 ? digits.startsWith('0') : digits.startsWith('212') || digits.startsWith('00212')
  return opens && kind >= 53 && kind <= 56
}

/** Whether the groups before the last are all of four digits, as cards are written. */
const isWrittenAsCard = (count: number): boolean => {
  for (let index = 0; index < count; index++) if (totals[index] !== (index + 1) * 4) return false
  return true
}

const judge = (
  tokens: Tokens,
  at: number,
  last: number,
  length: number,
  count: number,
  announced: Announcements,
): Found | null => {
  const digits = () => digitsBetween(tokens, at, last)
  switch (length) {
    case 9:
      if (count > 0) return null
      if (announced.has('cnss', at, 8, 2)) return foundAs(tokens, at, last, 'cnss', 0.85)
      return announced.has('amo', at, 5, 1) ? foundAs(tokens, at, last, 'amo', 0.8) : null
    case 10:
    case 12:
    case 14:
      if (!opensAsPhone(tokens, at, length) || !isPhone(digits()) || announced.hasThing(at, 'phone'))
        return null
      return foundAs(tokens, at, last, 'phone', announced.has('phone', at, 8, 3) ? 0.97 : 0.85)
    case 15:
      return readFifteen(tokens, at, last, digits(), count, announced)
    case 13:
    case 16:
    case 18:
    case 19: {
      if (!isWrittenAsCard(count) || !isCardNumber(digits())) return null
      const isAnnounced = announced.has('bank-card', at, 6, 2)
      if (!isAnnounced && (length !== 16 || announced.hasThing(at, 'bank-card'))) return null
      return foundAs(tokens, at, last, 'bank-card', isAnnounced ? 0.97 : 0.8)
    }
    case 24:
      return isRibNumber(digits()) ? foundAs(tokens, at, last, 'rib', 0.97) : null
    default:
      return null
  }
}

/** A company, a device or an American Express card. */
const readFifteen = (
  tokens: Tokens,
  at: number,
  last: number,
  digits: string,
  count: number,
  announced: Announcements,
): Found | null => {
  if (count === 0 && isIceNumber(digits))
    return foundAs(tokens, at, last, 'ice', announced.has('ice', at, 6, 2) ? 0.97 : 0.85)
  if (count === 0 && announced.has('device-id', at, 5, 2) && isImei(digits))
    return foundAs(tokens, at, last, 'device-id', 0.9)
  const isCard = announced.has('bank-card', at, 6, 2) && isCardNumber(digits)
  return isCard ? foundAs(tokens, at, last, 'bank-card', 0.9) : null
}

const ABROAD = /(?:\+|00)\s?\d{1,3}(?:[ .-]?\(0\))?(?:[ .-]?\d){6,12}(?!\d)/y

/** `+212 (0)6…` and other countries' numbers. */
export const readInternational = (tokens: Tokens, at: number): Found | null => {
  const end = matchEnd(tokens, at, ABROAD)
  if (end < 0) return null
  const digits = tokens.text.slice(startOf(tokens, at), end).replace(/\(0\)|\D/g, '')
  const isNumber = digits.length >= 9 && digits.length <= 15
  return isNumber ? foundAs(tokens, at, lastWithin(tokens, at, end), 'phone', 0.93) : null
}
