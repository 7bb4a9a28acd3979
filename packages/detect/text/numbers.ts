// Numbers and codes in running text: which of them are accounts, cards, telephones, identity numbers, addresses of
// machines. Each is routed by its first token's length, so that most numbers cost one comparison.
import { foldOf, kindOf, UNSEEN } from '../characters.ts'
import { isImei, isPaymentCard } from '../checks/luhn.ts'
import { isIban, isIce, isRib } from '../checks/mod97.ts'
import { isKnownPrefix } from '../checks/national-id.ts'
import type { Span } from '../finding.ts'
import type { Announcements } from './announcements.ts'
import { endOf, gapBefore, kindAt, signAt, startOf } from './reader.ts'
import { LATIN_WORD, LOWER, NUMBER, SIGN, type Tokens } from './tokens.ts'

/** A span, and the last token it covers. */
export type Found = { readonly span: Span; readonly last: number }

const DOT = 46
const DASH = 45
const SLASH = 47
const COLON = 58

/** The digits of a token as ASCII. */
const digitsOf = (tokens: Tokens, at: number): string => {
  const { text } = tokens
  const end = endOf(tokens, at)
  let digits = ''
  for (let index = startOf(tokens, at); index < end; index++) {
    const code = text.charCodeAt(index)
    if (kindOf(code) !== UNSEEN) digits += String.fromCharCode(foldOf(code))
  }
  return digits
}

const foundAs = (
  tokens: Tokens,
  from: number,
  last: number,
  category: Span['category'],
  confidence: number,
): Found => ({
  span: { start: startOf(tokens, from), end: endOf(tokens, last), category, confidence },
  last,
})

type Group = { readonly digits: string; readonly last: number; readonly between: number }

/** Groups of digits with one space, dot or dash between them: `06 12 34 56 78`. */
const groupsFrom = (tokens: Tokens, at: number): Group[] => {
  const groups: Group[] = [{ digits: digitsOf(tokens, at), last: at, between: 0 }]
  let last = at
  while (groups.length < 8) {
    const sign = signAt(tokens, last + 1)
    const joined = (sign === DOT || sign === DASH) && gapBefore(tokens, last + 1) === 0
    const next = joined ? last + 2 : last + 1
    if (kindAt(tokens, next) !== NUMBER || gapBefore(tokens, next) > (joined ? 0 : 1)) break
    if (!joined && gapBefore(tokens, next) !== 1) break
    groups.push({ digits: digitsOf(tokens, next), last: next, between: joined ? sign : 32 })
    last = next
  }
  return groups
}

const isNationalPhone = (digits: string): boolean => {
  const second = digits.charCodeAt(1)
  return digits.length === 10 && digits.charCodeAt(0) === 48 && second >= 53 && second <= 56
}

const isInternationalPhone = (digits: string): boolean =>
  (digits.length === 12 && digits.startsWith('212') && /[5-8]/.test(digits.charAt(3))) ||
  (digits.length === 14 && digits.startsWith('00212') && /[5-8]/.test(digits.charAt(5)))

const isByte = (digits: string): boolean => digits.length <= 3 && Number(digits) <= 255

/** A number token and what follows it. */
export const readNumber = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  const length = endOf(tokens, at) - startOf(tokens, at)
  const nextSign = gapBefore(tokens, at + 1) === 0 ? signAt(tokens, at + 1) : 0
  if (nextSign === SLASH || nextSign === DASH) {
    const pair = readSlashed(tokens, at, nextSign, announced)
    if (pair) return pair
  }
  if (nextSign === COLON || (nextSign === DASH && length === 2)) {
    const machine = readMachine(tokens, at)
    if (machine) return machine
  }
  const plate = readPlate(tokens, at, length, announced)
  if (plate) return plate
  const groups = groupsFrom(tokens, at)
  if (groups.length >= 4 && length <= 3) {
    const four = groups.slice(0, 4)
    if (
      four.every((group, index) => isByte(group.digits) && (index === 0 || group.between === DOT)) &&
      groups[4]?.between !== DOT
    ) {
      return announced.hasThing(at, 'ip-address')
        ? null
        : foundAs(tokens, at, groups[3]?.last ?? at, 'ip-address', 0.9)
    }
  }
  if (groups.length === 1 && length < 9) return null
  let digits = ''
  const totals = groups.map(group => (digits += group.digits))
  for (let count = groups.length - 1; count >= 0; count--) {
    const total = totals[count] ?? ''
    const last = groups[count]?.last ?? at
    const found = judge(tokens, at, last, total, count, groups, announced)
    if (found) return found
  }
  return null
}

const judge = (
  tokens: Tokens,
  at: number,
  last: number,
  digits: string,
  count: number,
  groups: readonly Group[],
  announced: Announcements,
): Found | null => {
  switch (digits.length) {
    case 24:
      return isRib(digits) ? foundAs(tokens, at, last, 'rib', 0.97) : null
    case 9:
      if (count === 0 && announced.has('cnss', at, 8, 2)) return foundAs(tokens, at, last, 'cnss', 0.85)
      return count === 0 && announced.has('amo', at, 5, 1) ? foundAs(tokens, at, last, 'amo', 0.8) : null
    case 10:
    case 12:
    case 14:
      if (isNationalPhone(digits) || isInternationalPhone(digits)) {
        const isThing = announced.hasThing(at, 'phone')
        return isThing
          ? null
          : foundAs(tokens, at, last, 'phone', announced.has('phone', at, 8, 3) ? 0.97 : 0.85)
      }
      return null
    case 15:
      if (count === 0 && isIce(digits))
        return foundAs(tokens, at, last, 'ice', announced.has('ice', at, 6, 2) ? 0.97 : 0.85)
      if (count === 0 && isImei(digits) && announced.has('device-id', at, 5, 2))
        return foundAs(tokens, at, last, 'device-id', 0.9)
      return isPaymentCard(digits) && announced.has('bank-card', at, 6, 2)
        ? foundAs(tokens, at, last, 'bank-card', 0.9)
        : null
    case 13:
    case 16:
    case 18:
    case 19: {
      const even = groups.slice(0, count).every(group => group.digits.length === 4)
      if (!even || !isPaymentCard(digits)) return null
      const isAnnounced = announced.has('bank-card', at, 6, 2)
      if (!isAnnounced && (digits.length !== 16 || announced.hasThing(at, 'bank-card'))) return null
      return foundAs(tokens, at, last, 'bank-card', isAnnounced ? 0.97 : 0.8)
    }
    default:
      return null
  }
}

/** `12/05/1980`, `1980-05-12` beside a word for birth; `23/45678` beside a word for a driving licence. */
const readSlashed = (tokens: Tokens, at: number, sign: number, announced: Announcements): Found | null => {
  const follows = (next: number, separator: number) =>
    signAt(tokens, next) === separator &&
    kindAt(tokens, next + 1) === NUMBER &&
    gapBefore(tokens, next) === 0 &&
    gapBefore(tokens, next + 1) === 0
  if (!follows(at + 1, sign)) return null
  if (follows(at + 3, sign)) {
    const parts = [at, at + 2, at + 4].map(index => digitsOf(tokens, index))
    const years = parts.filter(part => part.length === 4)
    const isDate =
      years.length === 1 && (parts[0]?.length === 4 || parts[2]?.length === 4) && Number(parts[1]) <= 12
    const year = Number(years[0])
    if (!isDate || year < 1900 || year > 2100) return null
    return announced.has('date-of-birth', at, 8, 0)
      ? foundAs(tokens, at, at + 4, 'date-of-birth', 0.92)
      : null
  }
  const isLicence =
    sign === SLASH && digitsOf(tokens, at).length <= 2 && /^\d{4,7}$/.test(digitsOf(tokens, at + 2))
  return isLicence && announced.has('driving-licence', at, 6, 2)
    ? foundAs(tokens, at, at + 2, 'driving-licence', 0.9)
    : null
}

const plateLetters = /^[abdhewtj\u0621-\u064a]$/

const readPlate = (tokens: Tokens, at: number, length: number, announced: Announcements): Found | null => {
  if (length > 5) return null
  const first = signAt(tokens, at + 1)
  if (first !== DASH && first !== SLASH && first !== 124) return null
  const letter = at + 2
  if (endOf(tokens, letter) - startOf(tokens, letter) !== 1 || kindAt(tokens, letter) === SIGN) return null
  const second = signAt(tokens, at + 3)
  if (second !== DASH && second !== SLASH && second !== 124) return null
  const prefecture = at + 4
  if (kindAt(tokens, prefecture) !== NUMBER) return null
  const code = foldOf(tokens.text.charCodeAt(startOf(tokens, letter)))
  if (!plateLetters.test(String.fromCharCode(code))) return null
  const number = Number(digitsOf(tokens, prefecture))
  if (number < 1 || number > 89) return null
  return foundAs(
    tokens,
    at,
    prefecture,
    'vehicle-plate',
    announced.has('vehicle-plate', at, 6, 3) ? 0.95 : 0.8,
  )
}

const MAC = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![0-9a-f:-])/iy
const IPV6 = /(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})(?::[0-9a-f]{1,4}){0,7}(?![\w:])/iy

const lastWithin = (tokens: Tokens, from: number, end: number): number => {
  let last = from
  while (last + 1 < tokens.count && startOf(tokens, last + 1) < end) last += 1
  return last
}

const matched = (tokens: Tokens, at: number, pattern: RegExp): number => {
  pattern.lastIndex = startOf(tokens, at)
  return pattern.test(tokens.text) ? pattern.lastIndex : -1
}

/** Hardware and version 6 network addresses: short hexadecimal groups joined by colons or dashes. */
export const readMachine = (tokens: Tokens, at: number): Found | null => {
  const length = endOf(tokens, at) - startOf(tokens, at)
  if (length > 4) return null
  if (length === 2) {
    const end = matched(tokens, at, MAC)
    if (end > 0) return foundAs(tokens, at, lastWithin(tokens, at, end), 'device-id', 0.92)
  }
  if (signAt(tokens, at + 1) !== COLON) return null
  const end = matched(tokens, at, IPV6)
  if (end < 0) return null
  const written = tokens.text.slice(startOf(tokens, at), end)
  const isAddress = written.includes('::') || written.split(':').length === 8
  return isAddress ? foundAs(tokens, at, lastWithin(tokens, at, end), 'ip-address', 0.92) : null
}

const ABROAD = /(?:\+|00)\s?\d{1,3}(?:[ .-]?\(0\))?(?:[ .-]?\d){6,12}(?!\d)/y

/** `+212 (0)6…` and other countries' numbers. */
export const readInternational = (tokens: Tokens, at: number): Found | null => {
  const end = matched(tokens, at, ABROAD)
  if (end < 0) return null
  const digits = tokens.text.slice(startOf(tokens, at), end).replace(/\(0\)|\D/g, '')
  const isPhone = digits.length >= 9 && digits.length <= 15
  return isPhone ? foundAs(tokens, at, lastWithin(tokens, at, end), 'phone', 0.93) : null
}

const MOROCCAN_IBAN = /MA\d{2}(?:[ -]?\d){24}(?!\d)/iy
const OTHER_IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/y

/** Letters then digits: identity numbers, which only the words around them tell apart, and IBANs. */
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
    else if (digits === 0) letters += 1
    else straight = false
  }
  if (letters === 2 && digits >= 2) {
    const pattern = foldOf(text.charCodeAt(start)) === 109 ? MOROCCAN_IBAN : OTHER_IBAN
    const until = matched(tokens, at, pattern)
    if (until > 0 && isIban(text.slice(start, until)))
      return foundAs(tokens, at, lastWithin(tokens, at, until), 'iban', 0.98)
  }
  if (!straight && !(announced.has('residence-card', at, 6, 2) && letters <= 2)) return null
  return readIdentity(tokens, at, at, letters, digits, announced)
}

/** `AB 123456` and `AB-123456`, in two tokens. */
export const readSplitCode = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  if (kindAt(tokens, at) !== LATIN_WORD || tokens.shape[at] === undefined) return null
  const letters = endOf(tokens, at) - startOf(tokens, at)
  const joined = signAt(tokens, at + 1) === DASH
  const next = joined ? at + 2 : at + 1
  if (letters > 2 || kindAt(tokens, next) !== NUMBER || gapBefore(tokens, next) > 1) return null
  if (tokens.shape[at] === LOWER && !joined && letters === 1) return null
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
