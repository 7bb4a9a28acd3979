// How evidence becomes a confidence. Every piece of evidence adds points; the points, less what any category starts
// with against it, go through the logistic curve: 0 points is a coin toss, +3 is 0.95, -3 is 0.05. The weights are
// explained in README.md, and were set on the development half of the corpus only.
import type { Category } from './categories.ts'
import type { Weight } from './column-names/rules.ts'
import type { Form } from './values/forms.ts'

/** At this confidence and above a finding is worth a person's attention. */
export const threshold = 0.5

/** Against any category, before evidence. */
export const prior = -2

/** What a matching name adds. */
export const nameWeights: Readonly<Record<Weight, number>> = {
  says: 5,
  suggests: 3,
  hints: 1,
  themed: -1,
}

/** Added where the table or its other columns speak of the same matter. */
export const sameTheme = { says: 0, suggests: 1, hints: 1, themed: 5 } as const

/** What each word of the name that the rule did not use takes away, by what it speaks of. */
export const leftover = {
  person: 0.5,
  unknown: -0.5,
  other: -1.5,
  kind: -4,
  thing: -5,
  measure: -6,
  flag: -6,
} as const

/** Where the table and its other columns speak of persons, of things, or of a list of codes. */
export const surroundings = {
  persons: { hints: 2.5, suggests: 1, says: 0.5, themed: 0.5 },
  things: { hints: -6, suggests: -5, says: -4, themed: -6 },
  'among-things': { hints: -4, suggests: -3.5, says: -2.5, themed: -3 },
  references: { hints: -7, suggests: -6.5, says: -6.5, themed: -7 },
} as const

/** A name that says a thing's number, against values that only look like a person's. */
export const namedAsThing = -3.5

/** What a kind of data keeps saying in a table of things: an identity number is a person's wherever it lies. */
export const sturdy: ReadonlySet<Category> = new Set<Category>([
  'first-name',
  'last-name',
  'family-member',
  'date-of-birth',
  'national-id',
  'national-id-mrz',
  'passport',
  'residence-card',
  'driving-licence',
  'massar',
  'cnss',
  'amo',
  'person-reference',
  'email',
  'signature',
  'vehicle-plate',
  'cookie-id',
  'user-agent',
  'username',
  'secret',
  'call-metadata',
  'employee-number',
  'rib',
  'iban',
  'bank-card',
  'salary',
])

/** Anything else in a table of things stays under the threshold, to be looked at but not concluded. */
export const movableCeiling = 0.45

/** What of the weight of things is left for those. */
export const sturdyShare = 0.2

/** The points of a form fall with the share of values that have it: none below a seventh, all from four fifths on. */
export const shareWeight = (share: number): number => Math.min(1, Math.max(0, (share - 0.15) / 0.65))

/** A few values prove less than many. */
export const sizeWeight = (count: number): number => (count >= 8 ? 1 : 0.5 + count / 16)

export const confidenceOf = (points: number): number =>
  Math.round((1 / (1 + Math.exp(-points))) * 1000) / 1000

/** Added to identity-like numbers whose letters are as varied as many people's. */
export const identityPrefixes = 3

/** A single answer repeated (a default, a constant) tells little of persons. */
export const repeated = 0.4

/** A comment says less than a name: it may speak of other columns too. */
export const commentShare = 0.7

/** Findings under this are not listed. */
export const listed = 0.2

/** From here on the top finding settles what the values are. */
export const settled = 0.7

/** Values alone may not raise a category that needs a person beside it (a town is not a person's town) above this. */
export const withoutName = 1

/** Forms that say less than this are not even that. */
export const leastWithoutName = 2

type Speech = {
  /** Points a form adds when every value has it. */
  readonly forms: Readonly<Partial<Record<Form, number>>>
  /** Forms that add nothing but fit. */
  readonly fits?: readonly Form[]
  /** Points when the values have none of these forms though the name announced the category. */
  readonly otherwise: number
  /** Only means a person when the name or the surroundings say so. */
  readonly needsName?: true
  /** Never concluded from values alone: `full-name` stands for every name then. */
  readonly onlyNamed?: true
}

const anyNumber: readonly Form[] = ['number', 'amount']

export const speech: Readonly<Record<Category, Speech>> = {
  'full-name': { forms: { 'person-name': 4 }, fits: ['words'], otherwise: -6 },
  'first-name': { forms: { 'person-name': 4 }, fits: ['words'], otherwise: -6, onlyNamed: true },
  'last-name': { forms: { 'person-name': 4 }, fits: ['words'], otherwise: -6, onlyNamed: true },
  'family-member': {
    forms: { 'person-name': 1.5, kinship: 2.5 },
    fits: ['words', 'number', 'phone', 'code', 'email'],
    otherwise: -4,
    needsName: true,
  },
  'marital-status': { forms: { marital: 4.5 }, fits: ['one-word', 'short-number', 'words'], otherwise: -4 },
  'date-of-birth': { forms: { birthday: 1.5 }, fits: ['day'], otherwise: -6, needsName: true },
  'place-of-birth': { forms: { city: 2 }, fits: ['words', 'short-number'], otherwise: -4, needsName: true },
  age: { forms: { 'human-age': 1 }, fits: ['one-word', 'code', 'words'], otherwise: -5, needsName: true },
  sex: { forms: { sex: 3 }, fits: ['boolean', 'short-number'], otherwise: -4, needsName: true },
  nationality: {
    forms: { nationality: 3.5, 'country-code': 0.5 },
    fits: ['words', 'short-number'],
    otherwise: -4,
    needsName: true,
  },

  'national-id': {
    forms: { 'national-id': 1.5 },
    fits: ['code', 'passport', 'file', 'bytes'],
    otherwise: -5,
  },
  'national-id-mrz': { forms: { mrz: 7 }, fits: ['long-code'], otherwise: -4 },
  passport: { forms: { passport: 1.4 }, fits: ['code', 'one-word', 'file', 'bytes'], otherwise: -4 },
  'residence-card': {
    forms: { 'residence-card': 1 },
    fits: ['code', 'one-word', 'file', 'bytes'],
    otherwise: -5,
    needsName: true,
  },
  'driving-licence': {
    forms: { 'driving-licence': 1.8 },
    fits: ['code', 'one-word', 'number', 'file', 'bytes'],
    otherwise: -5,
    needsName: true,
  },
  massar: { forms: { massar: 4 }, fits: ['code'], otherwise: -5 },
  cnss: { forms: { 'nine-digits': 0.8 }, fits: ['number', 'code'], otherwise: -4, needsName: true },
  amo: { forms: { 'nine-digits': 0.8 }, fits: ['number', 'code', 'boolean'], otherwise: -4, needsName: true },
  'person-reference': {
    forms: { uuid: 0.3 },
    fits: ['number', 'code', 'one-word', 'hexadecimal'],
    otherwise: -5,
    needsName: true,
  },

  email: { forms: { email: 7 }, otherwise: -7 },
  phone: { forms: { phone: 4, 'phone-without-zero': 0.7 }, fits: ['code'], otherwise: -6 },
  'postal-address': { forms: { address: 4.2 }, fits: ['words'], otherwise: -4.5 },
  city: { forms: { city: 2 }, fits: ['words', 'short-number'], otherwise: -4, needsName: true },
  region: { forms: { region: 2 }, fits: ['words', 'short-number'], otherwise: -4, needsName: true },
  'postal-code': {
    forms: { 'postal-code': 1.5 },
    fits: ['short-number', 'code'],
    otherwise: -5,
    needsName: true,
  },

  photo: {
    forms: { 'image-bytes': 2, 'image-path': 1.5 },
    fits: ['bytes', 'long-code', 'one-word'],
    otherwise: -5,
    needsName: true,
  },
  'voice-recording': { forms: { 'audio-path': 3.5 }, fits: ['bytes', 'long-code'], otherwise: -5 },
  signature: {
    forms: { 'image-bytes': 1, 'image-path': 1 },
    fits: ['bytes', 'long-code', 'one-word', 'file'],
    otherwise: -5,
    needsName: true,
  },
  'vehicle-plate': { forms: { plate: 5 }, fits: ['code'], otherwise: -5 },

  'ip-address': { forms: { 'ip-v4': 4.2, 'ip-v6': 5 }, otherwise: -7 },
  'device-id': {
    forms: { mac: 4.5, imei: 3.2, uuid: 0.5 },
    fits: ['hexadecimal', 'code', 'long-code'],
    otherwise: -5,
  },
  'cookie-id': {
    forms: { 'cookie-id': 5.5, uuid: 0.5, hexadecimal: 0.5 },
    fits: ['long-code', 'one-word', 'number'],
    otherwise: -5,
  },
  'user-agent': { forms: { 'user-agent': 7 }, fits: ['words'], otherwise: -3 },
  username: {
    forms: { 'one-word': 0.8 },
    fits: ['email', 'person-name'],
    otherwise: -4,
    needsName: true,
  },
  secret: {
    forms: { 'password-hash': 6, hexadecimal: 0.8 },
    fits: ['one-word', 'long-code', 'code', 'words'],
    otherwise: -5,
  },
  location: { forms: { 'gps-pair': 3.5, degrees: 0.8 }, otherwise: -5 },
  'call-metadata': {
    forms: { phone: 3, amount: 0.3 },
    fits: ['number', 'code', 'phone-without-zero'],
    otherwise: -4,
    needsName: true,
  },

  'job-title': { forms: { job: 2.5 }, fits: ['words', 'short-number'], otherwise: -4, needsName: true },
  'employee-number': { forms: { code: 0.7 }, fits: ['number', 'one-word'], otherwise: -4, needsName: true },
  employment: {
    forms: { day: 0.7 },
    fits: ['number', 'words', 'code', 'file'],
    otherwise: -4,
    needsName: true,
  },
  education: {
    forms: { degree: 2, 'zero-to-twenty': 0.8 },
    fits: ['words', 'number', 'file'],
    otherwise: -4,
    needsName: true,
  },

  rib: { forms: { rib: 6.5 }, fits: ['account-number'], otherwise: -4 },
  iban: { forms: { iban: 7 }, otherwise: -4 },
  'bank-card': { forms: { 'payment-card': 5, 'masked-card': 3 }, otherwise: -5 },
  salary: { forms: { amount: 0.8 }, fits: anyNumber, otherwise: -5, needsName: true },
  'personal-finance': { forms: { amount: 0.6 }, fits: anyNumber, otherwise: -5, needsName: true },

  health: {
    forms: { 'health-word': 3.4, blood: 5, 'disease-code': 3.2, 'body-measure': 0.4 },
    fits: ['boolean', 'words', 'day', 'number', 'code', 'file'],
    otherwise: -4,
  },
  genetic: {
    forms: { gene: 4.5, 'genetic-word': 3.5 },
    fits: ['words', 'code', 'long-code', 'boolean'],
    otherwise: -4,
  },
  'ethnic-origin': { forms: { 'ethnic-word': 3.2 }, fits: ['words', 'short-number'], otherwise: -4 },
  'political-opinion': {
    forms: { 'political-word': 3.2 },
    fits: ['words', 'boolean', 'short-number'],
    otherwise: -4,
  },
  'religious-belief': {
    forms: { 'religious-word': 3.6 },
    fits: ['words', 'boolean', 'short-number'],
    otherwise: -4,
  },
  'philosophical-belief': { forms: { 'philosophical-word': 3.6 }, fits: ['words', 'boolean'], otherwise: -4 },
  'union-membership': {
    forms: { 'union-word': 3.2 },
    fits: ['words', 'boolean', 'short-number'],
    otherwise: -4,
  },
  offences: {
    forms: { 'offence-word': 3.4 },
    fits: ['words', 'boolean', 'day', 'code', 'file'],
    otherwise: -4,
  },
  biometric: {
    forms: { bytes: 0.5, 'long-code': 0.5 },
    fits: ['hexadecimal', 'image-path', 'gps-pair', 'words'],
    otherwise: -4,
    needsName: true,
  },

  ice: { forms: { ice: 5 }, fits: ['code'], otherwise: -4 },
  'tax-id': {
    forms: { 'seven-or-eight-digits': 0.8 },
    fits: ['number', 'code'],
    otherwise: -5,
    needsName: true,
  },
  'trade-register': {
    forms: { 'short-number': 0.5 },
    fits: ['number', 'code', 'words'],
    otherwise: -5,
    needsName: true,
  },
  'business-tax': {
    forms: { 'seven-or-eight-digits': 0.6 },
    fits: ['number', 'code'],
    otherwise: -5,
    needsName: true,
  },
  'free-text': { forms: { prose: 0.5 }, otherwise: -2.5, needsName: true },
}
