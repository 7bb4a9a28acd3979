// Which rows have expired, in the language that every source is asked in. A row whose event is not known has not expired: it
// is found by `unknown`, and told.
import type { Day } from '@himaya/law/calendar'
import type { Condition } from '@himaya/plans/condition'
import { startOfDayInMorocco } from '@himaya/platform/clock'
import { cutoff } from './cutoff.ts'
import type { Holds, Term, Trigger } from './rule.ts'

/** A row has expired when any of its terms is over: unsubscribed, or 24 months after the last contact. */
export const expired = (terms: readonly Term[], today: Day): Condition => ({
  is: 'any',
  of: terms.map(({ trigger, period }) => over(trigger, cutoff(trigger, period, today))),
})

/** Rows that are kept until other terms are over; without terms, as long as `where` holds. */
export type Kept = { readonly where: Condition; readonly terms: readonly Term[] }

/** Expired, and nothing keeps it longer. Where it is not known whether something does, something does. */
export const meant = (terms: readonly Term[], kept: readonly Kept[], today: Day): Condition =>
  kept.length === 0
    ? expired(terms, today)
    : {
        is: 'all',
        of: [
          expired(terms, today),
          ...kept.map(
            ({ where, terms: longer }): Condition => ({
              is: 'any',
              of: [{ is: 'not', of: where }, expired(longer, today)],
            }),
          ),
        ],
      }

/** A row of which no event is known: nothing says when its period began. */
export const unknown = (terms: readonly Term[]): Condition => ({
  is: 'all',
  of: terms.map(({ trigger }) => absent(trigger)),
})

type Holding = { readonly column: string; readonly holds: Holds }

/** A day begins when it begins in Morocco, wherever the source stands. A time without a zone is compared as it is written. */
const beginnings: Readonly<Record<Holds, (day: Day) => string>> = {
  day: day => day,
  instant: startOfDayInMorocco,
  local: day => `${day}T00:00:00.000Z`,
}

const before = ({ column, holds }: Holding, day: Day): Condition => ({
  is: 'before',
  column,
  than: beginnings[holds](day),
})

function over(trigger: Trigger, day: Day): Condition {
  if (trigger.of === 'state') return reached(trigger)
  if (trigger.of !== 'latest') return before(trigger, day)
  const { columns, events } = trigger
  return {
    is: 'all',
    of: [
      { is: 'not', of: absent(trigger) },
      ...columns.map((each): Condition => ({ is: 'any', of: [isNull(each), before(each, day)] })),
      // An event of which the day is not known may have been yesterday.
      ...events.map(
        ({ table, columns: theirs, match, ...held }): Condition => ({
          is: 'not',
          of: {
            is: 'related',
            table,
            columns: theirs,
            match,
            where: { is: 'any', of: [isNull(held), { is: 'not', of: before(held, day) }] },
          },
        }),
      ),
    ],
  }
}

const reached = ({ column, values }: { readonly column: string; readonly values: readonly string[] }) =>
  ({ is: 'in', column, values }) as const satisfies Condition

function absent(trigger: Trigger): Condition {
  // A state that has not come says nothing of when a period began.
  if (trigger.of === 'state') return { is: 'any', of: [isNull(trigger), { is: 'not', of: reached(trigger) }] }
  if (trigger.of !== 'latest') return isNull(trigger)
  return {
    is: 'all',
    of: [
      ...trigger.columns.map(isNull),
      ...trigger.events.map(
        ({ table, columns, match }): Condition => ({
          is: 'not',
          of: { is: 'related', table, columns, match, where: { is: 'all', of: [] } },
        }),
      ),
    ],
  }
}

const isNull = ({ column }: { readonly column: string }): Condition => ({ is: 'null', column })
