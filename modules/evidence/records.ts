// The evidence: one entry for every change, in the transaction that made it. Browser-safe.
// What an entry commits to stays provable after its payload and key are deleted (the right to erasure, art. 8-1-a).
import { Instant, id, PersonId } from '@himaya/platform/records'
import { z } from 'zod'

export const EvidenceEntryId = id('EvidenceEntry')
export type EvidenceEntryId = z.infer<typeof EvidenceEntryId>

/** `<room>.<what-happened>`: `register.processing-changed`. Past tense, kebab-case. */
export const EvidenceKind = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z-]*\.[a-z][a-z-]*$/)

/** What the entry is about: a row of a room, by its type and id. */
export const Subject = z.object({
  type: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z-]*$/),
  id: z.string().min(1).max(200),
})
export type Subject = z.infer<typeof Subject>

/** Plain JSON, as small as still tells what happened. Never a secret, never a row of somebody else's database. */
export type Payload = { readonly [key: string]: Json }
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export const EvidenceActor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: PersonId, name: z.string() }),
  z.object({ kind: z.literal('system'), task: z.string() }),
])
export type EvidenceActor = z.infer<typeof EvidenceActor>

export const EvidenceEntry = z.object({
  entryId: EvidenceEntryId,
  /** The place of the entry in its organisation, from 1, without a gap. */
  sequence: z.int().min(1),
  recordedAt: Instant,
  kind: EvidenceKind,
  subject: Subject,
  actor: EvidenceActor,
  /** `null` once deleted; the commitment stays. */
  payload: z.record(z.string(), z.json()).nullable(),
  /** HMAC-SHA-256 of the entry under a key of its own, lower-case hexadecimal. */
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
})
export type EvidenceEntry = z.infer<typeof EvidenceEntry>

/** Why an authority’s time-stamp was not taken. */
export const StampFailure = z.enum([
  'not-reached',
  'refused-address',
  'no-answer',
  'no-token',
  'garbage',
  'other-text',
  'stale',
  'other-policy',
  'unsigned',
  'untrusted',
  'wrong-time',
])
export type StampFailure = z.infer<typeof StampFailure>

/** The authority that is asked for time-stamps (RFC 3161), and how it went last. */
export const Authority = z.object({
  url: z.string(),
  /** PEM. */
  certificates: z.string(),
  policy: z.string().nullable(),
  everyHours: z.int(),
  nextAt: Instant,
  failure: StampFailure.nullable(),
  failedAt: Instant.nullable(),
})
export type Authority = z.infer<typeof Authority>

/** The signed log over the entries, as anyone may fetch it under `/log/{organisationId}/`. */
export const LogState = z.object({
  origin: z.string(),
  size: z.int().min(0),
  /** Entries that are not in the log yet. */
  waiting: z.int().min(0),
  /** Base64; `null` of a log without entries. */
  root: z.string().nullable(),
  signedAt: Instant.nullable(),
  keys: z.array(z.object({ verifierKey: z.string(), madeAt: Instant, retiredAt: Instant.nullable() })),
  witnesses: z.array(
    z.object({
      verifierKey: z.string(),
      addedAt: Instant,
      /** The newest checkpoint that it signed, of the last thousand, and when it says it saw it. */
      last: z.object({ size: z.int(), at: Instant }).nullable(),
    }),
  ),
  /** How many entries it had at the end of each day on which it grew, the last 400 of them. */
  growth: z.array(z.object({ day: z.string(), size: z.int() })),
  authority: Authority.nullable(),
  /** The newest first, at most 20. */
  stamps: z.array(z.object({ size: z.int(), stampedAt: Instant, url: z.string() })),
})
export type LogState = z.infer<typeof LogState>

/** What does not agree, and where: a tile's place, or the number of an entry. */
export const LogFault = z.object({
  kind: z.enum(['gap', 'tile', 'root', 'signature', 'state']),
  at: z.string(),
})
export type LogFault = z.infer<typeof LogFault>

export const WorkId = id('EvidenceWork')
export type WorkId = z.infer<typeof WorkId>
/** `check`: the whole log computed anew · `archive`: the whole log as one file. */
export const WorkKind = z.enum(['check', 'archive'])
export type WorkKind = z.infer<typeof WorkKind>
export const WorkState = z.enum(['waiting', 'running', 'done', 'failed', 'stopped'])
export type WorkState = z.infer<typeof WorkState>

/** Long work over the whole log. */
export const Work = z.object({
  workId: WorkId,
  kind: WorkKind,
  state: WorkState,
  requestedAt: Instant,
  endedAt: Instant.nullable(),
  /** Entries. */
  done: z.int().min(0),
  total: z.int().min(0),
  checkpoints: z.int().min(0),
  faults: z.array(LogFault),
  /** Of an archive that is ready. */
  bytes: z.int().nullable(),
})
export type Work = z.infer<typeof Work>
