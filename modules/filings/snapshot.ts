// What a filing freezes: who filed, the processing, the law's answers of that day, the form as it was, and what only the
// filing was told. Documents are made from this and nothing else, so a later change of the register cannot reach them.
import { createHash } from 'node:crypto'
import type { StateAmendment } from '@himaya/law/cndp/adequate-states'
import type { Form } from '@himaya/law/cndp/form'
import type { FilingKind } from '@himaya/law/words/filing-kinds'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import type { LiveDecision, ProcessingContent, ProcessingId } from '@himaya/register/records'
import type { Supplements } from './records.ts'

/** What the organisation, the register and the filing itself say. */
export type Described = {
  /** Of this shape; a later shape counts on. */
  readonly edition: 1
  /** The civil day whose law was asked. */
  readonly on: string
  readonly organisation: OrganisationIdentity
  /** States that the organisation entered in the list of art. 43, or struck off it; absent where there are none. */
  readonly adequateStates?: readonly StateAmendment[]
  readonly processing: {
    readonly processingId: ProcessingId
    readonly version: number
    readonly content: ProcessingContent
  }
  readonly filing: {
    readonly kind: FilingKind
    readonly cites: readonly string[]
    /** The deliberation or framework decision it follows. */
    readonly decision: string | null
    readonly form: Form
  }
  readonly supplements: Supplements
}

export type Snapshot = Described & { readonly decision: LiveDecision }

export type Frozen = {
  /** Canonical JSON: keys sorted, no space; the same content is the same text. */
  readonly text: string
  /** SHA-256 of the text, lower-case hexadecimal. */
  readonly hash: string
  /** The same without its days: what is asked again on another day with the same answers is the same filing. */
  readonly contentHash: string
  /** `F-112-20261123-9F2C7A`: the form, the day, the beginning of the hash. */
  readonly reference: string
}

export function freeze(snapshot: Snapshot): Frozen {
  const text = canonical(snapshot)
  const hash = sha256(text)
  return {
    text,
    hash,
    contentHash: sha256(canonical(withoutDays(snapshot))),
    reference: referenceOf(snapshot, hash),
  }
}

export const referenceOf = ({ filing, on }: Snapshot, hash: string): string =>
  `${filing.form.code}-${on.replaceAll('-', '')}-${hash.slice(0, 6).toUpperCase()}`

/** The snapshot back from its canonical text, whose hash is checked: a filing that was altered is not printed. */
export function thaw(text: string, hash: string): Snapshot {
  if (sha256(text) !== hash) throw new Error('filings: a frozen snapshot does not match its hash')
  return JSON.parse(text) as Snapshot
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const isDayOfAnswer = (value: object): value is { on: string } =>
  'on' in value && ('question' in value || 'regime' in value || 'edition' in value)

function withoutDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDays)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).filter(([key]) => !(key === 'on' && isDayOfAnswer(value)))
  return Object.fromEntries(members.map(([key, member]) => [key, withoutDays(member)]))
}

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
