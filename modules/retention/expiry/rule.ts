// A rule of keeping: from which event the period runs, for how long, what keeps a row longer. It reads columns of one table,
// and of tables that refer to it. Browser-safe.
import { periodUnits } from '@himaya/law/loi-09-08/retention-days'
import { keyOf } from '@himaya/platform/records'
import { z } from 'zod'

const Name = z.string().min(1).max(200)
const TableName = z.object({ schema: z.string().max(200), name: Name })

export const Period = z.object({ amount: z.int().min(0).max(1000), unit: keyOf(periodUnits) })
export type Period = z.infer<typeof Period>

/** What the source keeps in a column: a civil day, or an instant, whose day is that of Morocco. */
const Holds = z.enum(['day', 'instant'])

/** Rows of another table that tell of events: visits, orders, messages. */
const Events = z.object({
  table: TableName,
  columns: z.array(Name).min(1).max(10),
  match: z.array(Name).min(1).max(10),
  column: Name,
  holds: Holds,
})

/** The event from which the period runs. */
export const Trigger = z.discriminatedUnion('of', [
  /** The day in a column: collection, recording, the end of a contract, a decision, an unsubscription. */
  z.object({ of: z.literal('day'), column: Name, holds: Holds }),
  /** The latest of several, in the row and in rows that refer to it: the last contact. */
  z.object({
    of: z.literal('latest'),
    columns: z.array(z.object({ column: Name, holds: Holds })).max(20),
    events: z.array(Events).max(10),
  }),
  /** The end of the fiscal year in which a day falls. */
  z.object({
    of: z.literal('fiscal-year-end'),
    column: Name,
    holds: Holds,
    /** Its last day, `MM-DD`. */
    yearEnds: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  }),
])
export type Trigger = z.infer<typeof Trigger>

/** Kept for `period` after `trigger`. */
export const Term = z.object({ trigger: Trigger, period: Period })
export type Term = z.infer<typeof Term>
