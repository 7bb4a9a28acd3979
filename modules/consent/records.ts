// Consent “beyond doubt” (art. 4) and prior consent to prospecting (art. 10): what is asked, where, in which words, what a
// person answered, and where they stand. Browser-safe.
import { channels } from '@himaya/law/words/channels'
import { languages } from '@himaya/platform/language'
import { Instant, id, keyOf, PersonId } from '@himaya/platform/records'
import { z } from 'zod'

export const PurposeId = id('ConsentPurpose')
export type PurposeId = z.infer<typeof PurposeId>
export const PointId = id('ConsentPoint')
export type PointId = z.infer<typeof PointId>
export const SubjectId = id('ConsentSubject')
export type SubjectId = z.infer<typeof SubjectId>
/** A UUIDv7 made by whoever records, so that a record sent again is the same one. */
export const RecordId = id('ConsentRecord')
export type RecordId = z.infer<typeof RecordId>
export const CrawlId = id('ConsentCrawl')
export type CrawlId = z.infer<typeof CrawlId>

export const Spoken = z.enum(languages)
/** A text that a person is shown, in each language. */
export const Words = z.object({ fr: z.string(), ar: z.string(), en: z.string() })
export type Words = z.infer<typeof Words>

/** Names a purpose in marks, records and states: lower-case letters, digits, `-`, `_`. */
export const PurposeKey = z.string().regex(/^[a-z0-9_-]{1,24}$/)
/** `storage`: cookies and the like · `use`: of data · `prospecting`: by one channel · `disclosure`: to one third party. */
export const PurposeKind = z.enum(['storage', 'use', 'prospecting', 'disclosure'])
export type PurposeKind = z.infer<typeof PurposeKind>
export const Storage = z.enum(['functional', 'analytics', 'marketing', 'own'])
export const Channel = keyOf(channels)
export type Channel = z.infer<typeof Channel>
/** To whom data is disclosed (art. 4, second paragraph); the country as two letters. */
export const Recipient = z.object({ name: z.string(), country: z.string() })

/** One question put to a person, with its own yes or no. */
export const Purpose = z.object({
  purposeId: PurposeId,
  key: PurposeKey,
  kind: PurposeKind,
  /** Of `storage` only. */
  storage: Storage.nullable(),
  /** Of `prospecting` only. */
  channel: Channel.nullable(),
  /** Of `disclosure` only. */
  recipient: Recipient.nullable(),
  products: z.array(z.string()),
  label: Words,
  text: Words,
  /** The purpose of the register that it gives a basis to. */
  registerPurpose: z.object({ processingId: z.string(), key: z.string() }).nullable(),
  needsGuardianUnder: z.int().nullable(),
  /** Grows when its substance changes: what was granted before is asked again. */
  revision: z.int().min(1),
  state: z.enum(['active', 'retired']),
  madeAt: Instant,
  changedAt: Instant,
})
export type Purpose = z.infer<typeof Purpose>

export const Manner = z.enum(['web', 'paper', 'phone', 'counter', 'api', 'portal'])
export type Manner = z.infer<typeof Manner>

export const SiteCookie = z.object({
  name: z.string(),
  owner: z.string(),
  /** `0` of a session cookie. */
  days: z.int().min(0),
  purpose: Words,
})

/** A purpose as one point asks it. */
export const AskedPurpose = z.object({
  key: PurposeKey,
  /** What the site cannot do without: told, not asked. */
  essential: z.boolean(),
  /** Whether Global Privacy Control objects to it. */
  objectable: z.boolean(),
  cookies: z.array(SiteCookie),
  /** What Google's tags call it. */
  google: z.array(z.string()),
})
export type AskedPurpose = z.infer<typeof AskedPurpose>

/** SHA-256 of a notice's canonical JSON, in lower-case hexadecimal. */
export const NoticeVersion = z.string().regex(/^[0-9a-f]{64}$/)

/** Where consent is asked. */
export const Point = z.object({
  pointId: PointId,
  manner: Manner,
  /** Public and random: a page or a program names the point by it. */
  key: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  name: z.string(),
  /** Exact origins of the pages that may ask, such as `https://www.example.ma`. */
  origins: z.array(z.string()),
  /** For the cookie that subdomains share. */
  domain: z.string().nullable(),
  /** How long a choice holds. */
  days: z.int().min(1),
  purposes: z.array(AskedPurpose),
  title: Words,
  text: Words,
  /** Where the whole notice is read. */
  page: z.string().nullable(),
  state: z.enum(['draft', 'published', 'closed']),
  /** The notice that is shown now; `null` until one is published. */
  notice: NoticeVersion.nullable(),
  madeAt: Instant,
  changedAt: Instant,
})
export type Point = z.infer<typeof Point>

/** Everything a person saw. Its canonical JSON is hashed: it never changes. */
export const NoticeContent = z.object({
  /** The point's key. */
  site: z.string(),
  manner: Manner,
  controller: z.string(),
  /** The CNDP's receipt or authorisation number (art. 19). */
  receipt: z.string().nullable(),
  title: Words,
  text: Words,
  page: z.string().nullable(),
  days: z.int().min(1),
  domain: z.string().nullable(),
  purposes: z.array(
    AskedPurpose.extend({
      kind: PurposeKind,
      storage: Storage.nullable(),
      channel: Channel.nullable(),
      recipient: Recipient.nullable(),
      products: z.array(z.string()),
      label: Words,
      text: Words,
      revision: z.int().min(1),
      needsGuardianUnder: z.int().nullable(),
    }),
  ),
})
export type NoticeContent = z.infer<typeof NoticeContent>

/** A notice as it was published. */
export const Notice = z.object({
  version: NoticeVersion,
  pointId: PointId,
  /** Short hash over what the law makes one ask again for. */
  asked: z.string().regex(/^[0-9a-f]{16}$/),
  content: NoticeContent,
  publishedAt: Instant,
  /** Why the substance was said to have changed, or not. */
  reason: z.string().nullable(),
})
export type Notice = z.infer<typeof Notice>

/** `explicit`: an act of the person · `implicit`: inferred, which is not “beyond doubt” and grants nothing. */
export const Form = z.enum(['explicit', 'implicit'])
export type Form = z.infer<typeof Form>

export const ChoiceEvidence = z.object({
  kind: z.enum(['scan', 'call', 'file']),
  reference: z.string().max(200),
  /** SHA-256, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type ChoiceEvidence = z.infer<typeof ChoiceEvidence>
export const Guardian = z.object({ name: z.string(), relation: z.string(), proof: z.string() })
export type Guardian = z.infer<typeof Guardian>

/** What was formally wrong with a refusal that was kept all the same. */
export const Mended = z.enum(['notice', 'purposes', 'time', 'order', 'id', 'subject'])
export type Mended = z.infer<typeof Mended>

/** What of a record only the holder of its subject's key can read. */
export const RecordDetails = z.object({
  /** Whether the browser sent Global Privacy Control. */
  objects: z.boolean(),
  actor: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('person'), personId: PersonId, name: z.string() }),
      z.object({ kind: z.literal('system'), task: z.string() }),
    ])
    .nullable(),
  evidence: z.array(ChoiceEvidence),
  guardian: Guardian.nullable(),
  onBehalf: z.string().nullable(),
  mended: z.array(Mended),
})
export type RecordDetails = z.infer<typeof RecordDetails>

/** One act of a person, as it is kept: added, never changed. */
export const ConsentRecord = z.object({
  recordId: RecordId,
  subjectId: SubjectId,
  /** Its place in the subject's history: the highest stands, whatever arrives when. */
  order: z.int().min(0),
  pointId: PointId,
  /** The notice shown; `null` where none can be told. */
  notice: NoticeVersion.nullable(),
  /** When the person chose, as it was claimed. */
  at: Instant,
  recordedAt: Instant,
  manner: Manner,
  form: Form,
  language: Spoken,
  granted: z.array(PurposeKey),
  refused: z.array(PurposeKey),
})
export type ConsentRecord = z.infer<typeof ConsentRecord>

/** A record as its history shows it. */
export const ConsentEvent = ConsentRecord.extend({
  /** `null` once the subject was forgotten. */
  details: RecordDetails.nullable(),
  /** The seal it is in; `null` for about a second. */
  seal: z.int().nullable(),
})
export type ConsentEvent = z.infer<typeof ConsentEvent>

export const ConsentSubject = z.object({
  subjectId: SubjectId,
  /** `pseudonymous`: a browser · `known`: someone with an e-mail address, a telephone number or a reference. */
  kind: z.enum(['pseudonymous', 'known']),
  /** The highest order of its records; -1 before the first. */
  order: z.int().min(-1),
  madeAt: Instant,
  lastAt: Instant,
  forgottenAt: Instant.nullable(),
})
export type ConsentSubject = z.infer<typeof ConsentSubject>

export const IdentifierKind = z.enum(['email', 'phone', 'reference'])
export type IdentifierKind = z.infer<typeof IdentifierKind>

/** How a browser was shown to be someone who is known. */
export const LinkProof = z.enum(['one-time-code', 'signed-in'])

/** Where a person stands on one purpose now. Nothing known is not granted. */
export const Standing = z.object({
  purpose: PurposeKey,
  kind: PurposeKind,
  channel: Channel.nullable(),
  /** `expired`: too old · `asked-again`: its substance changed since. */
  is: z.enum(['granted', 'refused', 'expired', 'asked-again', 'unknown']),
  form: Form.nullable(),
  at: Instant.nullable(),
  recordId: RecordId.nullable(),
  pointId: PointId.nullable(),
})
export type Standing = z.infer<typeof Standing>
