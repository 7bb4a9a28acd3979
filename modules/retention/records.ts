// Rules of keeping (art. 3-1-e, 55): from which event, for how long, what becomes of the rows, what keeps some longer; what a
// rule means now and will mean; what the CNDP extended (art. 3-2); how long backups keep what was erased. Browser-safe.
import { keepers, retentionStarts } from '@himaya/law/other-laws/retention'
import { dutyLabels } from '@himaya/law/words/duty-labels'
import { Day, Instant, id, keyOf, OrganisationId } from '@himaya/platform/records'
import { line, paragraphs, shaped } from '@himaya/platform/text'
import { LawAnswer, ProcessingId } from '@himaya/register/records'
import { Condition, Action as RowAction } from '@himaya/runs/records'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import { Period, TableName, Term } from './expiry/rule.ts'

export const RuleId = id('RetentionRule')
export type RuleId = z.infer<typeof RuleId>
export const ExtensionId = id('RetentionExtension')
export type ExtensionId = z.infer<typeof ExtensionId>

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })
const ColumnName = z.string().min(1).max(200)
/** Not exact: an estimate, beyond what is counted. */
export const Count = z.object({ rows: z.number().min(0), exact: z.boolean() })
export type Count = z.infer<typeof Count>

/** What retention does to rows; `archive` is erasing, while `keeps` says for how long the archive lasts. */
export const Action = RowAction.refine(({ does }) => does !== 'rectify')
export const Dependents = z.object({ table: TableName, do: z.enum(['erase', 'detach']) })

/** How a person is known to the consent room by what a column holds. */
export const IdentifiedBy = z.enum(['email', 'phone', 'reference'])

export const RuleException = z.discriminatedUnion('kind', [
  /** Rows of which `where` holds are kept until `terms` are over; without terms, as long as it holds. */
  z.object({ kind: z.literal('where'), name: line(200), where: Condition, terms: z.array(Term).max(10) }),
  /** Rows of people who consent to a purpose of the consent room, as it stands on the day of the check. */
  z.object({
    kind: z.literal('consent'),
    name: line(200),
    purpose: z.string().min(1).max(100),
    column: ColumnName,
    identifiedBy: IdentifiedBy,
    terms: z.array(Term).min(1).max(10),
  }),
])
export type RuleException = z.infer<typeof RuleException>

/** What of the rows is kept after the act: an archive with restricted access until its own term, or a way back. */
export const Keeps = z.discriminatedUnion('why', [
  z.object({ why: z.literal('archive'), period: Period }),
  z.object({ why: z.literal('rollback'), days: z.int().min(1).max(30) }),
])
export type Keeps = z.infer<typeof Keeps>

const TimeOfDay = shaped(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-of-day', {
  fr: 'Une heure, de 00:00 à 23:59.',
  ar: 'ساعة من 00:00 إلى 23:59.',
  en: 'A time, from 00:00 to 23:59.',
})
/** In the time of Morocco. A due rule is checked, and a run is proposed; nothing is done without an approval. */
export const Schedule = z
  .object({
    every: z.enum(['day', 'week', 'month']),
    /** Day of the week (1 Monday … 7 Sunday), or of the month (1 … 28); of no meaning every day. */
    on: z.int().min(1).max(28).default(1),
    at: TimeOfDay,
    mode: z.literal('propose').default('propose'),
  })
  .refine(({ every, on }) => every !== 'week' || on <= 7)
export type Schedule = z.infer<typeof Schedule>

/** What a period rests on: a law, the CNDP’s practice, or a promise of the organisation’s own (three labels never mixed). */
export const Basis = z.object({
  label: keyOf(dutyLabels),
  cites: z.array(z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9-]+$/)).max(20),
  text: z.union([z.literal(''), paragraphs(2_000)]),
})
export type Basis = z.infer<typeof Basis>

export const RuleContent = z.object({
  name: line(200),
  sourceId: SourceId.nullable().default(null),
  table: TableName.nullable().default(null),
  /** The event that its periods run from, in the words of the laws; null: not said, and nothing can be compared. */
  event: keyOf(retentionStarts).nullable().default(null),
  /** Expired when any of them is over: unsubscribed, or 24 months after the last contact. */
  terms: z.array(Term).min(1).max(10),
  exceptions: z.array(RuleException).max(10).default([]),
  action: Action,
  dependents: z.array(Dependents).max(100).default([]),
  /** A column that names a file of the person’s below a folder, destroyed with the row. */
  files: z
    .object({ column: ColumnName, root: z.string().min(1).max(1_000) })
    .nullable()
    .default(null),
  /** For anonymising: the columns by which someone could still be singled out, measured before it is done. */
  identifying: z.array(ColumnName).max(20).default([]),
  keeps: Keeps.nullable().default(null),
  /** The processing of the register whose declared period binds (art. 15-f, 55), and which of its periods. */
  processingId: ProcessingId.nullable().default(null),
  declaredKey: z.string().max(64).nullable().default(null),
  /** What the data are to the laws that set minimums and maximums: `accounting`, `cctv`…; null: none of them. */
  recordClass: z.string().max(64).nullable().default(null),
  basis: Basis,
  catalogueKey: z.string().max(64).nullable().default(null),
  schedule: Schedule.nullable().default(null),
})
export type RuleContent = z.infer<typeof RuleContent>

export const RuleState = z.enum(['draft', 'active', 'suspended'])
export type RuleState = z.infer<typeof RuleState>

/** What stands in the way, or is still asked. `error`: no run can be proposed · `need`: a fact is missing · `notice`: be told. */
export const Finding = z.object({
  code: z.string(),
  level: z.enum(['error', 'need', 'notice']),
  text: Translated,
  cites: z.array(z.string()),
})
export type Finding = z.infer<typeof Finding>

/** `YYYY-MM` */
const Month = z.string().regex(/^\d{4,}-\d{2}$/)
export const MonthCount = z.object({ month: Month, rows: z.number().min(0), exact: z.boolean() })
export type MonthCount = z.infer<typeof MonthCount>

export const Counts = z.object({
  /** The day for which the rule was counted, and when. */
  on: Day,
  checkedAt: Instant,
  /** Rows that have expired; of these, those that a hold keeps; and rows of which no event is known, kept and told. */
  meant: Count,
  held: Count,
  unknown: Count,
  /** Rows of other tables that go along. */
  dependents: z.array(z.object({ table: TableName, rows: Count })),
  /** Rows past the period that was declared for them (art. 55); null where none is declared, or it cannot be compared. */
  beyondDeclared: Count.nullable(),
  /** What will expire, month by month, this one first: 24 of them. */
  byMonth: z.array(MonthCount),
  /** When what has expired did, the latest month first; the last entry holds all that is older. */
  pastDue: z.array(MonthCount),
  /** People asked about in the consent room, and those who consent; null where no exception asks. */
  consents: z.object({ asked: z.int(), consenting: z.int() }).nullable(),
  /** Every row of which the event is known has expired: more likely a mistake than a rule. */
  everyRow: z.boolean(),
  /** Whether the source finds the rows by an index. */
  index: z.enum(['used', 'none', 'unknown']),
  /** Some of the rows, masked. */
  sample: z.array(z.record(z.string(), z.string().nullable())),
  /** What a batch would send. */
  statements: z.array(z.string()),
})
export type Counts = z.infer<typeof Counts>

const Failure = z.object({ code: z.string(), message: Translated })

/** The counting of a rule, in the background. */
export const Check = z.object({
  state: z.enum(['queued', 'running', 'finished', 'failed', 'cancelled']),
  /** Of the work, from 0 to 1. */
  share: z.number().min(0).max(1),
  requestedAt: Instant,
  requestedBy: z.string(),
  endedAt: Instant.nullable(),
  failure: Failure.nullable(),
})
export type Check = z.infer<typeof Check>

/** A run that was drafted from a rule and has not ended. */
export const OpenRun = z.object({ runId: z.string(), state: z.string() })

export const Rule = RuleContent.extend({
  organisationId: OrganisationId,
  ruleId: RuleId,
  version: z.int().positive(),
  state: RuleState,
  counts: Counts.nullable(),
  check: Check.nullable(),
  nextDueAt: Instant.nullable(),
  createdAt: Instant,
  changedAt: Instant,
  changedBy: z.string(),
  /** Worked out when read. */
  sourceName: z.string().nullable(),
  processingName: z.string().nullable(),
  findings: z.array(Finding),
  openRun: OpenRun.nullable(),
  /** Extensions of the CNDP that keep rows of this rule longer today. */
  extensionIds: z.array(ExtensionId),
})
export type Rule = z.infer<typeof Rule>

/** What the law says of a rule: floor, ceiling, declared period. */
export const Consideration = z.object({
  findings: z.array(Finding),
  answer: LawAnswer,
  label: Translated,
  sentence: Translated,
  /** Each as a number of units, its passage and label; null where there is none. */
  floor: z.object({ period: Period, cites: z.array(z.string()), text: Translated }).nullable(),
  ceiling: z.object({ period: Period, cites: z.array(z.string()), text: Translated }).nullable(),
  declared: z.object({ period: Period, cites: z.array(z.string()), text: Translated }).nullable(),
})
export type Consideration = z.infer<typeof Consideration>

/** Longer keeping allowed by the CNDP for history, statistics or science (art. 3-2), for a rule or all rules of a processing. */
export const ExtensionContent = z
  .object({
    ruleId: RuleId.nullable().default(null),
    processingId: ProcessingId.nullable().default(null),
    reference: line(200),
    /** SHA-256 of the CNDP’s document, in hexadecimal. */
    documentHash: z.string().regex(/^[0-9a-f]{64}$/),
    grantedOn: Day,
    end: z.enum(['history', 'statistics', 'science']),
    /** Until a day, or a longer period in place of the rule’s own; one of the two. */
    until: Day.nullable().default(null),
    period: Period.nullable().default(null),
    /** Which rows of a rule; null: all. */
    where: Condition.nullable().default(null),
  })
  .refine(({ ruleId, processingId }) => (ruleId === null) !== (processingId === null))
  .refine(({ until, period }) => (until === null) !== (period === null))
  .refine(({ where, ruleId }) => where === null || ruleId !== null)
export type ExtensionContent = z.infer<typeof ExtensionContent>

export const Extension = z.object({
  ...ExtensionContent.shape,
  organisationId: OrganisationId,
  extensionId: ExtensionId,
  recordedAt: Instant,
  recordedBy: z.string(),
  endedAt: Instant.nullable(),
  endedBy: z.string().nullable(),
})
export type Extension = z.infer<typeof Extension>

/** Where copies of a source lie, and for how long. */
export const BackupPlace = z.object({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: line(200),
  /** None: all sources. */
  sourceIds: z.array(SourceId).max(100).default([]),
  everyDays: z.int().min(1).max(3_660),
  /** A copy is kept so many days, or so many copies are kept, whichever lasts longer; at least one is said. */
  keptDays: z.int().min(0).max(36_600).nullable().default(null),
  generations: z.int().min(1).max(10_000).nullable().default(null),
  /** The contract or service level that sets it. */
  reference: z.union([z.literal(''), line(300)]).default(''),
})
export type BackupPlace = z.infer<typeof BackupPlace>

export const RetentionSettings = z.object({
  /** Who the organisation is to the laws that set minimums; null: not said, and the law asks. */
  keepers: z.array(keyOf(keepers)).nullable(),
  backups: z.array(BackupPlace).max(50),
})
export type RetentionSettings = z.infer<typeof RetentionSettings>

/** How long backups keep what was erased. */
export const BackupFigure = z.object({
  /** Days after an erasure until the last copy that holds it is gone; null where nothing is said of copies. */
  days: z.int().nullable(),
  /** What is erased today leaves the last copy on this day. */
  leavesOn: Day.nullable(),
  /** The place that keeps it longest. */
  longest: z.string().nullable(),
  /** To be put into notices, as it is. */
  sentence: Translated,
  bySource: z.array(
    z.object({
      sourceId: SourceId,
      sourceName: z.string(),
      days: z.int().nullable(),
      leavesOn: Day.nullable(),
    }),
  ),
})
export type BackupFigure = z.infer<typeof BackupFigure>
