// Invented people and their numbers. Every key digit is right, so detection meets what it would meet in real data.
import type { Chance } from './chance.ts'
import { familyNames, menNames, streets, towns, womenNames } from './names.ts'

export type InventedPerson = {
  readonly firstName: string
  readonly firstNameArabic: string
  readonly familyName: string
  readonly familyNameArabic: string
  readonly sex: 'M' | 'F'
  readonly birthday: string
  readonly town: string
  readonly address: string
  readonly email: string
  readonly mobile: string
  readonly nationalId: string
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s']/g, '')
    .toLowerCase()

/** `domains` are reserved for documentation and tests (RFC 2606), so that no invented address can reach anyone. */
const domains = ['example.com', 'example.org', 'example.net'] as const
const idPrefixes = [
  'A',
  'AB',
  'AE',
  'B',
  'BE',
  'BH',
  'BK',
  'C',
  'CD',
  'D',
  'EE',
  'F',
  'G',
  'J',
  'K',
  'L',
  'M',
  'Q',
  'W',
] as const

export const dayBetween = (random: Chance, from: string, to: string): string => {
  const start = Date.parse(`${from}T00:00:00Z`)
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - start) / 86_400_000)
  return new Date(start + random.between(0, days) * 86_400_000).toISOString().slice(0, 10)
}

export const instantBetween = (random: Chance, from: string, to: string): string =>
  `${dayBetween(random, from, to)}T${String(random.between(0, 23)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}Z`

export const phoneNumber = (random: Chance, kind: 'mobile' | 'fixed') =>
  `0${kind === 'fixed' ? '5' : random.pick(['6', '7'])}${random.digits(8)}`

export const nationalId = (random: Chance) =>
  `${random.pick(idPrefixes)}${random.digits(random.pick([5, 6, 6]))}`

export const ipAddress = (random: Chance) =>
  `${random.pick([41, 102, 105, 160, 196])}.${random.between(0, 255)}.${random.between(0, 255)}.${random.between(1, 254)}`

/** 24 digits: bank, town, account, key; the key makes the whole divisible by 97. */
export function bankAccount(random: Chance): string {
  const body = `${random.pick(['007', '011', '013', '021', '022', '230', '225'])}${random.digits(3)}${random.digits(16)}`
  return body + String(97 - Number((BigInt(body) * 100n) % 97n)).padStart(2, '0')
}

/** 15 digits: company, establishment, control; divisible by 97. */
export function companyIdentifier(random: Chance): string {
  const body = `00${random.digits(7)}0000`
  return body + String((97n - ((BigInt(body) * 100n) % 97n)) % 97n).padStart(2, '0')
}

export function inventPerson(random: Chance): InventedPerson {
  const sex = random.oneIn(2) ? 'F' : 'M'
  const [firstName, firstNameArabic] = random.pick(sex === 'F' ? womenNames : menNames)
  const [familyName, familyNameArabic] = random.pick(familyNames)
  const [town] = random.pick(towns)
  return {
    firstName,
    firstNameArabic,
    familyName,
    familyNameArabic,
    sex,
    birthday: dayBetween(random, '1955-01-01', '2004-12-31'),
    town,
    address: `${random.between(1, 240)}, ${random.pick(streets)}, ${town}`,
    email: `${folded(firstName)}.${folded(familyName)}${random.between(1, 9999)}@${random.pick(domains)}`,
    mobile: phoneNumber(random, 'mobile'),
    nationalId: nationalId(random),
  }
}
