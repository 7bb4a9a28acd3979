// Who is meant by an e-mail address, a telephone number or a reference: normalised first, so that two spellings are one person,
// then hashed under the organisation's key.
import { createHmac } from 'node:crypto'
import { Problem } from '@himaya/platform/problem'
import { Email } from '@himaya/platform/text'
import { identifierUnreadable } from '../problems.ts'
import type { IdentifierKind } from '../records.ts'
import type { OrganisationKeys } from './keys.ts'

export type Identifier = { readonly kind: IdentifierKind; readonly value: string }

const MOROCCO = '212'

/** E.164; a number without its country is Moroccan. Undefined where it cannot be a telephone number. */
export const internationalPhone = (typed: string): string | undefined => {
  const compact = typed.normalize('NFKC').replace(/[\s.()/-]/g, '')
  const [, plus, zeros, digits = ''] = /^(\+)?(00)?(\d{8,15})$/.exec(compact) ?? []
  if (plus || zeros) {
    // “+212 (0)6…” is often written.
    const number = digits.startsWith(`${MOROCCO}0`) ? MOROCCO + digits.slice(4) : digits
    return isE164(number) ? `+${number}` : undefined
  }
  if (/^0[5-8]\d{8}$/.test(compact)) return `+${MOROCCO}${compact.slice(1)}`
  return /^212[5-8]\d{8}$/.test(compact) ? `+${compact}` : undefined
}

const isE164 = (digits: string) =>
  digits.startsWith(MOROCCO) ? /^212[5-8]\d{8}$/.test(digits) : /^[1-9]\d{7,14}$/.test(digits)

const normalised: Record<IdentifierKind, (typed: string) => string | undefined> = {
  email: typed => Email.safeParse(typed.normalize('NFC')).data,
  phone: internationalPhone,
  reference: typed => {
    const reference = typed.normalize('NFC').trim()
    return reference === '' || reference.length > 200 ? undefined : reference
  },
}

/** Those that are given, each in its one spelling. @throws Problem consent-identifier-unreadable */
export const identifiersOf = (who: {
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly reference?: string | undefined
}): Identifier[] =>
  (['email', 'phone', 'reference'] as const).flatMap(kind => {
    const typed = who[kind]
    if (typed === undefined) return []
    const value = normalised[kind](typed)
    if (value === undefined) throw new Problem(identifierUnreadable)
    return [{ kind, value }]
  })

export const hashOf = (keys: OrganisationKeys, { kind, value }: Identifier): Buffer =>
  createHmac('sha256', keys.identifiers).update(`${kind} ${value}`).digest()
