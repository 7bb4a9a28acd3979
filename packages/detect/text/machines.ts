// Addresses of machines in running text: hardware addresses and network addresses of version 6, which are short
// hexadecimal groups joined by colons or dashes. Version 4 addresses are digits, read with the numbers.
import { type Found, foundAs, lastWithin, matchEnd } from './found.ts'
import { endOf, startOf } from './reader.ts'
import type { Tokens } from './tokens.ts'

const MAC = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![0-9a-f:-])/iy
// Bounded on every side: a text of nothing but groups must not be read again from each of them.
const IPV6 = /(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})(?::[0-9a-f]{1,4}){0,7}(?![\w:])/iy

const COLON = 58

const isHexDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)

const LONGEST = 45

/** Whether the signs from an offset have the colons of a version 6 address: seven, or two side by side. */
const hasColons = (text: string, start: number): boolean => {
  let colons = 0
  for (let index = start; index < start + LONGEST; index++) {
    const code = text.charCodeAt(index)
    if (code === COLON) {
      colons += 1
      if (text.charCodeAt(index + 1) === COLON || colons === 7) return true
    } else if (!isHexDigit(code)) return false
  }
  return false
}

/** A hardware or version 6 address that begins at a token followed by a colon or a dash. */
export const readMachine = (tokens: Tokens, at: number): Found | null => {
  const { text } = tokens
  const start = startOf(tokens, at)
  const end = endOf(tokens, at)
  const length = end - start
  const sign = text.charCodeAt(end)
  if (length > 4 || !isHexDigit(text.charCodeAt(start))) return null
  if (length === 2 && text.charCodeAt(start + 5) === sign && text.charCodeAt(start + 8) === sign) {
    const until = matchEnd(tokens, at, MAC)
    if (until > 0) return foundAs(tokens, at, lastWithin(tokens, at, until), 'device-id', 0.92)
  }
  if (sign !== COLON || !hasColons(text, start)) return null
  const until = matchEnd(tokens, at, IPV6)
  if (until < 0) return null
  const written = text.slice(start, until)
  const isAddress = written.includes('::') || written.split(':').length === 8
  return isAddress ? foundAs(tokens, at, lastWithin(tokens, at, until), 'ip-address', 0.92) : null
}
