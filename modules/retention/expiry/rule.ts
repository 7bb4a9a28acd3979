// A rule of keeping: from which event the period runs, for how long, what keeps a row longer. It reads columns of one table,
// and of tables that are related to it. Browser-safe.
import { periodUnits } from '@himaya/law/loi-09-08/retention-days'
import { keyOf } from '@himaya/platform/records'
import { z } from 'zod'

const Name = z.string().min(1).max(200)
export const TableName = z.object({ schema: z.string().max(200), name: Name })

export const Period = z.object({ amount: z.int().min(0).max(1000), unit: keyOf(periodUnits) })
export type Period = z.infer<typeof Period>

/**
 * What the source keeps in a column: a civil day; an instant, whose day is that of Morocco; or a time without a zone, written
 * as the clocks of Morocco showed it.
 */
export const Holds = z.enum(['day', 'instant', 'local'])
export type Holds = z.infer<typeof Holds>

/** Rows of a related table that tell of events: contracts, visits, orders; `columns` equal our `match`. */
export const Events = z
  .object({
    table: TableName,
    columns: z.array(Name).min(1).max(10),
    match: z.array(Name).min(1).max(10),
    column: Name,
    holds: Holds,
  })
  .refine(({ columns, match }) => columns.length === match.length)
export type Events = z.infer<typeof Events>

/** The event from which the period runs. */
export const Trigger = z.discriminatedUnion('of', [
  /** The day in a column: collection, recording, the end of a contract, a decision, an unsubscription. */
  z.object({ of: z.literal('day'), column: Name, holds: Holds }),
  /** The latest of several, in the row and in rows related to it: the last contact, the end of the last contract. */
  z
    .object({
      of: z.literal('latest'),
      columns: z.array(z.object({ column: Name, holds: Holds })).max(20),
      events: z.array(Events).max(10),
    })
    .refine(({ columns, events }) => columns.length + events.length > 0),
  /** The end of the fiscal year in which a day falls. */
  z.object({
    of: z.literal('fiscal-year-end'),
    column: Name,
    holds: Holds,
    /** Its last day, `MM-DD`. */
    yearEnds: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  }),
  /** A state of which the source does not keep the day: unsubscribed, closed. What has come to it has expired. */
  z.object({ of: z.literal('state'), column: Name, values: z.array(z.string().max(500)).min(1).max(50) }),
])
export type Trigger = z.infer<typeof Trigger>

/** Kept for `period` after `trigger`. */
export const Term = z
  .object({ trigger: Trigger, period: Period })
  // Of a state no day is known from which a period could be counted.
  .refine(({ trigger, period }) => trigger.of !== 'state' || period.amount === 0)
export type Term = z.infer<typeof Term>
