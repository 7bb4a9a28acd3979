// One person, one spelling: addresses are written the same way before they are hashed, or an objection would miss its person.
// Browser-safe.

export const addressKinds = ['email', 'phone', 'reference'] as const
export type AddressKind = (typeof addressKinds)[number]

/** An address of a person, in its one spelling. */
export type Address = { readonly kind: AddressKind; readonly value: string }

const LONGEST = 254
const MOROCCO = '212'
/** What people write between digits, directional marks of pasted text included. */
const between = /[\s().\-/\u00A0\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/g

/** Lower case, NFC, trimmed; `undefined` for what cannot be an e-mail address. */
export function emailAddress(typed: string): Address | undefined {
  const named = /<([^<>]+)>\s*$/.exec(typed)
  const value = (named?.[1] ?? typed).trim().normalize('NFC').toLowerCase()
  if (
    value.length > LONGEST ||
    !/^[^\s\p{Cc}@"(),:;<>[\]\\]+@[^\s\p{Cc}@"(),:;<>[\]\\]+\.[^\s@.]+$/u.test(value)
  )
    return undefined
  return { kind: 'email', value }
}

/** E.164. Without an international prefix a number is Moroccan, also where a spreadsheet ate its leading zero. */
export function phoneAddress(typed: string): Address | undefined {
  const digits = typed
    .replace(easternDigits, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(between, '')
  if (!/^\+?\d{6,15}$/.test(digits)) return undefined
  const international = digits.startsWith('+') ? digits.slice(1) : /^00\d/.test(digits) ? digits.slice(2) : ''
  const number = international || moroccan(digits)
  // The zero of the national form is often left in after the country's code.
  const settled = number.startsWith(`${MOROCCO}0`) ? MOROCCO + number.slice(4) : number
  const exists = settled.startsWith(MOROCCO) ? /^212[5-8]\d{8}$/ : /^[1-9]\d{7,14}$/
  return exists.test(settled) ? { kind: 'phone', value: `+${settled}` } : undefined
}

function moroccan(digits: string): string {
  if (/^0[5-8]\d{8}$/.test(digits)) return MOROCCO + digits.slice(1)
  if (/^2120?[5-8]\d{8}$/.test(digits)) return digits
  if (/^[5-8]\d{8}$/.test(digits)) return MOROCCO + digits
  return ''
}

/** A customer's own number in the organisation's books. */
export function referenceAddress(typed: string): Address | undefined {
  const value = typed.trim().normalize('NFC')
  return value.length > 0 && value.length <= 200 ? { kind: 'reference', value } : undefined
}

const readers = { email: emailAddress, phone: phoneAddress, reference: referenceAddress } as const

export const addressOf = (kind: AddressKind, typed: string): Address | undefined => readers[kind](typed)

/** What was typed, whatever it is: an e-mail where there is an @, a telephone number where it can be one. */
export const anyAddress = (typed: string): Address | undefined =>
  typed.includes('@') ? emailAddress(typed) : phoneAddress(typed)
