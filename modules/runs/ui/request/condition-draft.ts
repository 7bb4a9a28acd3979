// A condition while it is written: a few clauses about columns of one table, all or one of which must hold. What was written
// elsewhere and says more (rows of other tables, joins within joins) is no draft. Pure.
import type { Condition } from '@himaya/plans/condition'

export const operators = [
  'before',
  'notBefore',
  'below',
  'notBelow',
  'equal',
  'notEqual',
  'in',
  'empty',
  'filled',
] as const
export type Operator = (typeof operators)[number]

export type DraftClause = { readonly column: string; readonly operator: Operator; readonly value: string }
export type ConditionDraft = { readonly join: 'all' | 'any'; readonly clauses: readonly DraftClause[] }

/** What may be asked of a column, by what it holds. */
export const operatorsFor = (family: string): readonly Operator[] =>
  family === 'day' || family === 'instant'
    ? ['before', 'notBefore', 'empty', 'filled']
    : family === 'number'
      ? ['equal', 'notEqual', 'below', 'notBelow', 'in', 'empty', 'filled']
      : ['equal', 'notEqual', 'in', 'empty', 'filled']

export const asksValue = (operator: Operator): boolean => operator !== 'empty' && operator !== 'filled'

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Undefined while a clause lacks its column or value. A day is written as the column keeps it. */
export function conditionOf(
  draft: ConditionDraft,
  holds: (column: string) => string,
  startOfDay: (day: string) => string,
): Condition | undefined {
  const of: Condition[] = []
  for (const { column, operator, value } of draft.clauses) {
    if (column === '' || (asksValue(operator) && value.trim() === '')) return undefined
    const than = isDay(value) && holds(column) === 'instant' ? startOfDay(value) : value
    of.push(clauseFor(column, operator, than))
  }
  const [only] = of
  return of.length === 1 && only ? only : { is: draft.join, of }
}

function clauseFor(column: string, operator: Operator, value: string): Condition {
  const denied = (of: Condition): Condition => ({ is: 'not', of })
  switch (operator) {
    case 'before':
    case 'below':
      return { is: 'before', column, than: value }
    case 'notBefore':
    case 'notBelow':
      return denied({ is: 'before', column, than: value })
    case 'equal':
      return { is: 'equal', column, to: value }
    case 'notEqual':
      return denied({ is: 'equal', column, to: value })
    case 'in':
      return {
        is: 'in',
        column,
        values: [
          ...new Set(
            value
              .split('\n')
              .map(each => each.trim())
              .filter(Boolean),
          ),
        ],
      }
    case 'empty':
      return { is: 'null', column }
    default:
      return denied({ is: 'null', column })
  }
}
