// Whether a condition holds of a row of a file, with the third answer: an empty cell, or one that cannot be compared, is not known.
import type { Condition } from '@himaya/plans/condition'
import { isOf, type Kind, momentOf, numberOf } from './values.ts'

export type TableInFile = {
  readonly name: string
  readonly columns: readonly string[]
  readonly kinds: readonly Kind[]
}

export type Truth = (values: readonly (string | null)[]) => boolean | null

/** @param related answers the rows of another table of which a condition holds, as the values of some columns */
export async function truthOf(
  table: TableInFile,
  condition: Condition,
  related: (condition: Extract<Condition, { is: 'related' }>) => Promise<ReadonlySet<string>>,
): Promise<Truth> {
  const place = (column: string) => {
    const at = table.columns.indexOf(column)
    if (at < 0) throw new RangeError(`${table.name} has no column ${column}`)
    return at
  }
  const inner = (of: readonly Condition[]) => Promise.all(of.map(each => truthOf(table, each, related)))
  switch (condition.is) {
    case 'null': {
      const at = place(condition.column)
      return values => values[at] === null || values[at] === undefined
    }
    case 'before': {
      const at = place(condition.column)
      const isBefore = before(condition.than, table.kinds[at] ?? 'text')
      return values => known(values[at], isBefore)
    }
    case 'equal':
    case 'in': {
      const at = place(condition.column)
      const wanted = condition.is === 'in' ? condition.values : [condition.to]
      const isSame = equal(wanted, table.kinds[at] ?? 'text')
      return values => known(values[at], isSame)
    }
    case 'not': {
      const of = await truthOf(table, condition.of, related)
      return values => {
        const holds = of(values)
        return holds === null ? null : !holds
      }
    }
    case 'all': {
      const of = await inner(condition.of)
      return values => all(of.map(each => each(values)))
    }
    case 'any': {
      const of = await inner(condition.of)
      return values => {
        const none = all(of.map(each => opposite(each(values))))
        return opposite(none)
      }
    }
    case 'related': {
      const places = condition.match.map(place)
      const found = await related(condition)
      return values => {
        const own = places.map(at => values[at] ?? null)
        return !own.includes(null) && found.has(JSON.stringify(own))
      }
    }
  }
}

const known = (value: string | null | undefined, holds: (value: string) => boolean | null) =>
  value === null || value === undefined ? null : holds(value)

const opposite = (holds: boolean | null) => (holds === null ? null : !holds)

const all = (found: readonly (boolean | null)[]) =>
  found.includes(false) ? false : found.includes(null) ? null : true

const before = (than: string, kind: Kind) => {
  const bound = momentOf(than, kind) ?? (isOf('instant', than) ? momentOf(than, 'instant') : null)
  if (bound !== null)
    return (value: string) => {
      const at = momentOf(value, kind)
      return at === null ? null : at < bound
    }
  const most = kind === 'number' ? numberOf(than) : null
  if (most !== null)
    return (value: string) => {
      const number = numberOf(value)
      return number === null ? null : number < most
    }
  return (value: string) => value < than
}

/** A day is the same day however it is written, and a number the same number. */
const equal = (wanted: readonly string[], kind: Kind) => {
  const texts = new Set(wanted)
  const numbers = new Set(kind === 'number' ? wanted.flatMap(text => numberOf(text) ?? []) : [])
  const moments = new Set(
    kind === 'text' || kind === 'number' ? [] : wanted.flatMap(text => momentOf(text, 'instant') ?? []),
  )
  return (value: string) => {
    if (texts.has(value)) return true
    const number = numbers.size > 0 ? numberOf(value) : null
    if (number !== null) return numbers.has(number)
    const moment = moments.size > 0 ? momentOf(value, kind) : null
    return moment !== null && moments.has(moment)
  }
}
