// What each kind of evidence adds to one category of one column: its values, its surroundings, its declared type.
import { type Category, categories } from './categories.ts'
import type { NameMatch } from './column-names/match.ts'
import type { NameReading } from './column-names/read.ts'
import type { Surroundings } from './column-names/surroundings.ts'
import type { Evidence } from './finding.ts'
import { mask } from './masking.ts'
import {
  identityPrefixes,
  leastWithoutName,
  namedAsThing,
  nameWeights,
  repeated,
  sameTheme,
  shareWeight,
  sizeWeight,
  speech,
  sturdy,
  sturdyShare,
  surroundings,
  withoutName,
} from './scoring.ts'
import type { Form } from './values/forms.ts'
import type { Sample } from './values/sample.ts'
import { checksOf, hasIdentityPrefixes, type Shares } from './values/shares.ts'

/** Everything read from one column, before any category is weighed. */
export type Reading = {
  readonly name: NameReading
  readonly declaredType: string
  readonly neighbours: readonly NameReading[]
  readonly matches: readonly NameMatch[]
  readonly commented: readonly NameMatch[]
  readonly around: Surroundings
  /** The categories at home in what the table is about. */
  readonly themes: ReadonlySet<Category>
  /** Each row of the table is a person. */
  readonly ofPersons: boolean
  /** The name says that the column numbers or describes a thing. */
  readonly ofThing: boolean
  readonly sample: Sample
  readonly shares: Shares
}

/** Values that are unmistakable whatever the column is called. */
const unmistakable: ReadonlySet<Form> = new Set<Form>([
  'email',
  'iban',
  'rib',
  'mrz',
  'password-hash',
  'user-agent',
  'cookie-id',
  'ice',
  'payment-card',
])

/** Points of the values for a category; pushes what it saw onto `evidence`. */
export const weighValues = (
  reading: Reading,
  category: Category,
  named: boolean,
  evidence: Evidence[],
): number => {
  const { shares, sample } = reading
  const { forms: speaking, fits = [], otherwise, needsName, onlyNamed } = speech[category]
  if (shares.count === 0 || (onlyNamed && !named)) return 0
  let best = 0
  let told: Form | null = null
  let fitting = Math.max(0, ...fits.map(form => shares.share(form)))
  for (const [form, weight] of Object.entries(speaking) as [Form, number][]) {
    fitting = Math.max(fitting, shares.share(form))
    const added = weight * shareWeight(shares.share(form)) * sizeWeight(shares.count)
    if (added <= best) continue
    best = added
    told = form
  }
  if (told) {
    const example = shares.example(told)
    evidence.push({
      code: 'values-match',
      form: told,
      matched: shares.matched[told],
      of: shares.count,
      ...(example === null ? {} : { example: mask(example) }),
    })
    const checks = checksOf(sample, told)
    if (checks) evidence.push({ code: 'check-digits', ...checks })
    const isPeople = told === 'national-id' && hasIdentityPrefixes(sample)
    if (isPeople) best += identityPrefixes
    if (sample.distinct === 1 && shares.count >= 8) best *= repeated
    if (!named && needsName) best = (speaking[told] ?? 0) < leastWithoutName ? 0 : Math.min(best, withoutName)
    if (!named && !isPeople && reading.ofThing && !unmistakable.has(told)) best += namedAsThing
  }
  if (!named || fitting >= 0.5) return best
  evidence.push({ code: 'values-differ', matched: Math.round(fitting * shares.count), of: shares.count })
  return best + otherwise * sizeWeight(shares.count)
}

/** `id`: a person's number where each row is a person, and nobody's anywhere else. */
export const isBareNumber = (category: Category, match: NameMatch | null): boolean =>
  category === 'person-reference' && match?.weight === 'hints' && match.points >= nameWeights.hints

/** Points of the table and its other columns for a category. */
export const weighSurroundings = (
  reading: Reading,
  category: Category,
  match: NameMatch | null,
  evidence: Evidence[],
): number => {
  const owned = match?.owner === 'person' && reading.around !== 'references'
  // `id` was kept only where each row is a person.
  const around: Surroundings = owned || isBareNumber(category, match) ? 'persons' : reading.around
  const themed = match && reading.themes.has(category) ? sameTheme[match.weight] : 0
  if (around === null) return themed
  const weight = match?.weight ?? 'hints'
  if (categories[category].lawCategory === 'organisation') {
    // What names an organisation is at home among things.
    return around === 'references' ? surroundings.references[weight] : 0
  }
  if (around === 'persons' && !match) return 0
  evidence.push({ code: 'surroundings', of: around === 'persons' ? 'persons' : 'things' })
  const full = surroundings[around][weight]
  const share = around !== 'references' && around !== 'persons' && sturdy.has(category) ? sturdyShare : 1
  return themed + full * share
}

const bytesWelcome: readonly Category[] = ['photo', 'signature', 'biometric', 'voice-recording']
const daysWelcome: readonly Category[] = ['date-of-birth', 'employment', 'health', 'offences']

/** What a declared type welcomes, and what it adds there; anywhere else it speaks against. */
const types: readonly {
  readonly pattern: RegExp
  readonly welcome: readonly Category[]
  readonly points: number
}[] = [
  { pattern: /^(?:inet|cidr)/, welcome: ['ip-address', 'call-metadata'], points: 2 },
  { pattern: /^macaddr/, welcome: ['device-id'], points: 2 },
  { pattern: /^(?:bytea|[a-z]*blob|varbinary|image)/, welcome: bytesWelcome, points: 1 },
  { pattern: /^(?:point|geography|geometry)/, welcome: ['location'], points: 2 },
  { pattern: /^(?:timestamp|datetime|date)/, welcome: daysWelcome, points: 0.5 },
]
const againstType = -5

/** Points of the declared type for a category. */
export const weighType = (reading: Reading, category: Category, evidence: Evidence[]): number => {
  const type = reading.declaredType.toLowerCase()
  if (/^bool/.test(type)) return (speech[category].fits ?? []).includes('boolean') ? 0 : againstType
  const known = types.find(({ pattern }) => pattern.test(type))
  if (!known) return 0
  if (!known.welcome.includes(category)) return againstType
  evidence.push({
    code: 'declared-type',
    type: type
      .replace(/[^a-z0-9 ]/g, ' ')
      .trim()
      .slice(0, 40),
  })
  return known.points
}
