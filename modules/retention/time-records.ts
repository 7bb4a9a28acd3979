// What expires and when; what is past due, and what that exposes to (art. 55). Browser-safe.
import { Day, Instant } from '@himaya/platform/records'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import { Period, TableName } from './expiry/rule.ts'
import { Count, MonthCount, OpenRun, RuleId } from './records.ts'

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

export const Calendar = z.object({
  today: Day,
  /** 24 months, this one first. */
  months: z.array(z.string()),
  /** Rules that are not drafts, by name; `counted` is null where a rule was never counted. */
  rules: z.array(
    z.object({
      ruleId: RuleId,
      name: z.string(),
      sourceName: z.string().nullable(),
      table: TableName.nullable(),
      /** One for each of `months`; months that went by since the count are past due. */
      expiring: z.array(MonthCount),
      pastDue: Count.nullable(),
      countedAt: Instant.nullable(),
    }),
  ),
  totals: z.array(MonthCount),
})
export type Calendar = z.infer<typeof Calendar>

const Range = z.object({ least: z.number(), most: z.number() })

/** What an offence can cost: fines in centimes of dirham, prison in months. */
export const ExposurePenalty = z.object({
  offence: z.string(),
  cites: z.array(z.string()),
  text: Translated,
  fine: Range,
  prison: Range.nullable(),
  /** What is certain of it; null where it is in doubt. */
  firm: z.object({ fine: Range, prison: Range.nullable() }).nullable(),
  factor: z.number(),
})

export const Overdue = z.object({
  today: Day,
  rules: z.array(
    z.object({
      ruleId: RuleId,
      name: z.string(),
      sourceId: SourceId.nullable(),
      sourceName: z.string().nullable(),
      table: TableName.nullable(),
      /** Expired and not held. */
      rows: Count,
      held: Count,
      unknown: Count,
      /** In which the oldest of them expired; null where only “before” is known. */
      pastDue: z.array(MonthCount),
      /** The declared period that has passed for `beyondDeclared` rows; null: none is declared, or it cannot be compared. */
      declared: z.object({ processingName: z.string(), name: z.string(), period: Period }).nullable(),
      beyondDeclared: Count.nullable(),
      openRun: OpenRun.nullable(),
      countedAt: Instant,
    }),
  ),
  totals: z.object({ rows: Count, beyondDeclared: Count, held: Count }),
  /** Of keeping rows past the declared period (art. 55, 64); null while there are none. */
  exposure: z
    .object({
      conclusion: z.string(),
      label: Translated,
      sentence: Translated,
      penalties: z.array(ExposurePenalty),
    })
    .nullable(),
})
export type Overdue = z.infer<typeof Overdue>
