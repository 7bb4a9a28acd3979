// Where a period ends beside what the law says of it: least, most, and what was declared. Shares of the picture's length; for
// drawing only, so that a month may be a twelfth of a year. Pure.
import type { Period } from '../../expiry/rule.ts'

const days = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 } as const

export const lengthOf = ({ amount, unit }: Period): number => amount * days[unit]

export type Bounds = {
  readonly period: Period
  readonly floor: Period | null
  readonly ceiling: Period | null
  readonly declared: Period | null
}

export type Marks = {
  readonly period: number
  readonly floor: number | null
  readonly ceiling: number | null
  readonly declared: number | null
  /** What should be kept and is not, or is kept and should not be. */
  readonly faults: readonly { readonly why: 'short' | 'long'; readonly from: number; readonly to: number }[]
}

/** Room after the farthest mark, so that its line does not stand on the edge. */
const ROOM = 1.12

export function marksOf({ period, floor, ceiling, declared }: Bounds): Marks {
  const lengths = [period, floor, ceiling, declared].map(each => (each ? lengthOf(each) : 0))
  const whole = Math.max(1, ...lengths) * ROOM
  const at = (each: Period | null) => (each ? lengthOf(each) / whole : null)
  const [here, least, most, said] = [lengthOf(period) / whole, at(floor), at(ceiling), at(declared)]
  const limit = Math.min(most ?? 1, said ?? 1)
  return {
    period: here,
    floor: least,
    ceiling: most,
    declared: said,
    faults: [
      ...(least !== null && here < least ? [{ why: 'short' as const, from: here, to: least }] : []),
      ...(here > limit ? [{ why: 'long' as const, from: limit, to: here }] : []),
    ],
  }
}
