// Runs: what is done to rows of a connected source, from its draft to its certificate; holds, which no run touches; accesses,
// which may write. Loi 09-08 art. 3-1-e, 8, 55; décret art. 10. Browser-safe.
import { Day, Instant, id, OrganisationId, PersonId } from '@himaya/platform/records'
import { line, paragraphs } from '@himaya/platform/text'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import { Condition, Request, TableName } from './request.ts'

export { Action, Condition, Request, TableName } from './request.ts'

export const RunId = id('Run')
export type RunId = z.infer<typeof RunId>
export const HoldId = id('Hold')
export type HoldId = z.infer<typeof HoldId>
export const ImageId = id('Image')
export type ImageId = z.infer<typeof ImageId>
export const ReplayId = id('Replay')
export type ReplayId = z.infer<typeof ReplayId>

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })
/** Why something is not done, or was not: a closed code, and what happened with what to do. */
export const Reason = z.object({
  code: z.string(),
  sentence: Translated,
  /** What the source's administrator may run to mend it. */
  statements: z.array(z.string()).optional(),
})
export type Reason = z.infer<typeof Reason>

/**
 * draft → previewing → previewed (or refused: there is no exact plan) → approved → running ⇄ paused → done. A run that
 * `failed` can be taken up where it stood; one that was `cancelled` keeps what it did; `rolled-back`: its rows are as they were.
 */
export const RunState = z.enum([
  'draft',
  'previewing',
  'previewed',
  'refused',
  'approved',
  'running',
  'paused',
  'done',
  'failed',
  'cancelled',
  'rolled-back',
])
export type RunState = z.infer<typeof RunState>

/** Which room asked for the run, and what of it. */
export const Origin = z.object({
  room: z.enum(['retention', 'requests', 'hand']),
  reference: z.string().max(200).nullable(),
})
export type Origin = z.infer<typeof Origin>

/** Not exact: the source's own estimate, where counting would have taken too long. */
export const Count = z.object({ rows: z.int().min(0), exact: z.boolean() })

export const Survey = z.object({
  /** Rows the condition means and no hold covers; rows that stay because of a hold; rows of which it is not known. */
  meant: Count,
  held: Count,
  unknown: Count,
  dependents: z.array(z.object({ table: TableName, rows: Count })),
  /** Masked: the first character and the length. */
  sample: z.array(z.record(z.string(), z.string().nullable())),
  index: z.enum(['used', 'none', 'unknown']),
  statements: z.array(z.string()),
})
export type Survey = z.infer<typeof Survey>

/** How many rows would share the same values afterwards: the smallest group, rows that stand alone, rows in groups below five. */
export const Anonymity = z.object({
  columns: z.array(z.string()),
  smallest: z.int().min(0),
  alone: z.int().min(0),
  below5: z.int().min(0),
})

export const Preview = z.object({
  survey: Survey,
  /** What the plan does, a sentence for each step. */
  words: z.array(Translated),
  /** The rows meant, as a formula: the same in every language. */
  formula: z.string(),
  warnings: z.array(Reason),
  /** The least the write account needs, as statements for the source's administrator. */
  grants: z.array(z.string()),
  k: Anonymity.nullable(),
  takenAt: Instant,
  /** SHA-256 of all that is approved: the request, the plan's structure, the counts. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Preview = z.infer<typeof Preview>

export const Progress = z.object({
  batches: z.int().min(0),
  rows: z.array(z.object({ table: TableName, does: z.string(), rows: z.int().min(0) })),
  /** Rows meant that stayed because a hold covers them, or something that would have gone with them. */
  kept: z.int().min(0),
  /** Rows of the plan's own table dealt with so far, and how many there were to be. */
  roots: z.int().min(0),
  of: z.int().min(0).nullable(),
  perSecond: z.number().min(0),
  secondsLeft: z.int().min(0).nullable(),
  /** The part of the time during which the source was at work for us. */
  sourceShare: z.number().min(0).max(1),
  /** Seconds by which the slowest replica was behind; null where unknown. */
  lag: z.number().min(0).nullable(),
  /** Files that the rows named: destroyed, not there, and left because they may not be, or could not be, destroyed. */
  files: z
    .object({ destroyed: z.int().min(0), absent: z.int().min(0), left: z.int().min(0) })
    .default({ destroyed: 0, absent: 0, left: 0 }),
  /** Batches whose end was not seen: done for certain, their dependent rows not counted. */
  unseen: z.int().min(0),
  /** The run that is on the same tables, while this one waits for it. */
  waitsFor: RunId.nullable(),
})
export type Progress = z.infer<typeof Progress>

/** The rows as they were, kept encrypted until a day: to be put back, or as an archive of restricted access. */
export const Keeps = z.object({ why: z.enum(['rollback', 'archive']), until: Day })
export type Keeps = z.infer<typeof Keeps>

export const Run = z.object({
  organisationId: OrganisationId,
  runId: RunId,
  title: line(200),
  origin: Origin,
  sourceId: SourceId,
  sourceName: z.string(),
  request: Request,
  /** Rows of which it is not known whether they are meant: told, never touched. */
  unknown: Condition.nullable(),
  /** Columns by which, together, a person might be found again after an anonymisation. */
  identifying: z.array(z.string()),
  /** Why in law: a citation, or a sentence. */
  basis: paragraphs(1_000),
  /** The day for which the condition was worked out. */
  today: Day,
  state: RunState,
  /** What the job at work does to the rows: carries the run out, or puts them back. */
  doing: z.enum(['run', 'rollback']),
  refusals: z.array(Reason),
  /** SHA-256 of the structure the plan stands on. */
  fingerprint: z.string().nullable(),
  preview: Preview.nullable(),
  keeps: Keeps.nullable(),
  rollbackDays: z.int().min(0).max(30),
  /** On a copy of the source, at another address: never certified, nothing journalled. */
  isRehearsal: z.boolean(),
  createdBy: z.string(),
  createdById: PersonId.nullable(),
  createdAt: Instant,
  approvedBy: z.string().nullable(),
  approvedById: PersonId.nullable(),
  approvedAt: Instant.nullable(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  progress: Progress,
  failure: Reason.nullable(),
  certificate: z.object({ hash: z.string(), at: Instant }).nullable(),
})
export type Run = z.infer<typeof Run>

/** `cndp-extension`: the CNDP allowed these rows to be kept for longer (art. 3-2). */
export const HoldKind = z.enum(['litigation', 'incident', 'cndp-order', 'pending-request', 'cndp-extension'])
export type HoldKind = z.infer<typeof HoldKind>

export const HoldScope = z.object({
  sourceId: SourceId,
  schema: z.string().max(255),
  table: z.string().min(1).max(255),
  where: Condition,
})
export type HoldScope = z.infer<typeof HoldScope>

/** Rows that must stay as they are; read anew before every batch of every run. */
export const Hold = z.object({
  organisationId: OrganisationId,
  holdId: HoldId,
  kind: HoldKind,
  title: line(200),
  reason: paragraphs(2_000),
  reference: line(200).nullable(),
  from: Day,
  until: Day.nullable(),
  scope: z.array(HoldScope).min(1).max(200),
  createdBy: z.string(),
  createdAt: Instant,
  releasedAt: Instant.nullable(),
  releasedBy: z.string().nullable(),
  releaseReason: z.string().nullable(),
})
export type Hold = z.infer<typeof Hold>

/** The account that may write to a source. Its password is sealed and never comes back. */
export const Access = z.object({
  organisationId: OrganisationId,
  sourceId: SourceId,
  account: z.string(),
  /** The address with the account, without the password. */
  display: z.string(),
  testedAt: Instant,
  result: z.object({
    server: z.string(),
    mayWrite: z.boolean(),
    /** Tables that may be read, of those seen. */
    tables: z.int().min(0),
    readableTables: z.int().min(0),
    warnings: z.array(Reason),
  }),
})
export type Access = z.infer<typeof Access>

/** Erasures applied again to a source that was restored from a backup. */
export const Replay = z.object({
  organisationId: OrganisationId,
  replayId: ReplayId,
  sourceId: SourceId,
  sourceName: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  createdBy: z.string(),
  createdAt: Instant,
  endedAt: Instant.nullable(),
  progress: z.object({
    /** Runs to be applied again, and how many were. */
    runs: z.int().min(0),
    runsDone: z.int().min(0),
    /** Rows looked at, of which so many were there again, and were dealt with. */
    looked: z.int().min(0),
    found: z.int().min(0),
    rows: z.array(z.object({ table: TableName, does: z.string(), rows: z.int().min(0) })),
    kept: z.int().min(0),
  }),
  failure: Reason.nullable(),
  certificate: z.object({ hash: z.string(), at: Instant }).nullable(),
})
export type Replay = z.infer<typeof Replay>
