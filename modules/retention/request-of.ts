// From a rule to what is asked of a source: which rows, for one day, once consents are read and extensions are on file. Pure.
import type { Day } from '@himaya/law/calendar'
import { outlasts } from '@himaya/law/loi-09-08/retention-days'
import { always, type Condition } from '@himaya/plans/condition'
import type { Request } from '@himaya/plans/request'
import { expired, type Kept, meant, unknown } from './expiry/condition.ts'
import type { Term } from './expiry/rule.ts'
import type { Extension, RuleContent } from './records.ts'

/** What the consent room said of the rows of a table, for one exception. */
export type Consenting = {
  /** The column by which rows are told, and its values where the person consents or could not be asked about. */
  readonly column: string
  readonly values: readonly string[]
  /** People asked about, and those of them who consent. */
  readonly asked: number
  readonly consenting: number
}

export type Circumstance = {
  /** One for each exception of kind `consent`, in their order. */
  readonly consents: readonly Consenting[]
  /** Those about this rule. Whether one is over is decided by the day asked about. */
  readonly extensions: readonly Pick<Extension, 'until' | 'period' | 'where'>[]
}

/** Values a condition takes in one list. */
const IN_ONE_LIST = 10_000

const oneOf = (column: string, values: readonly string[]): Condition[] =>
  Array.from({ length: Math.ceil(values.length / IN_ONE_LIST) }, (_, index) => ({
    is: 'in' as const,
    column,
    values: values.slice(index * IN_ONE_LIST, (index + 1) * IN_ONE_LIST),
  }))

function keptBy(rule: RuleContent, { consents, extensions }: Circumstance, day: Day): Kept[] {
  const asked = rule.exceptions.filter(({ kind }) => kind === 'consent')
  if (asked.length !== consents.length) throw new Error('an exception was not asked about')
  return [
    ...rule.exceptions.flatMap(each =>
      each.kind === 'where' ? [{ where: each.where, terms: each.terms }] : [],
    ),
    ...rule.exceptions
      .filter(each => each.kind === 'consent')
      .map((each, index): Kept => {
        const { column = each.column, values = [] } = consents[index] ?? {}
        // Of whom nothing is written, nothing can be asked: they are kept as if they had consented.
        return {
          where: { is: 'any', of: [{ is: 'null', column: each.column }, ...oneOf(column, values)] },
          terms: each.terms,
        }
      }),
    ...extensions
      .filter(({ until }) => until === null || day <= until)
      .map(
        ({ where, period }): Kept => ({
          where: where ?? always,
          terms: period === null ? [] : rule.terms.map(term => lengthened(term, period)),
        }),
      ),
  ]
}

/** A state has no period that could be lengthened, and no extension makes a period shorter. */
const lengthened = (term: Term, period: Term['period']): Term =>
  term.trigger.of === 'state' || outlasts(term.period, period) ? term : { ...term, period }

/** The rows that have expired on `day`. */
export const expiredOn = (rule: RuleContent, circumstance: Circumstance, day: Day): Condition =>
  meant(rule.terms, keptBy(rule, circumstance, day), day)

/** Rows of which it cannot be said: no event is known, or nobody who could be asked. */
export const untold = (rule: RuleContent, day: Day): Condition => {
  const unasked = rule.exceptions.flatMap((each): Condition[] =>
    each.kind === 'consent'
      ? [
          {
            is: 'all',
            of: [
              { is: 'null', column: each.column },
              expired(rule.terms, day),
              { is: 'not', of: expired(each.terms, day) },
            ],
          },
        ]
      : [],
  )
  const noEvent = unknown(rule.terms)
  return unasked.length === 0 ? noEvent : { is: 'any', of: [noEvent, ...unasked] }
}

/** Throws where the rule names no table. */
export function requestOf(rule: RuleContent, circumstance: Circumstance, day: Day): Request {
  if (rule.table === null) throw new Error('the rule names no table')
  return {
    table: rule.table,
    where: expiredOn(rule, circumstance, day),
    action: rule.action,
    dependents: rule.dependents,
    ...(rule.keeps !== null && { keeps: true }),
    ...(rule.files !== null && { files: rule.files }),
  }
}
