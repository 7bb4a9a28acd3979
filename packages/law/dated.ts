// A legal number or list is a value per day in force, with its source and the day on which it was last checked. It is read
// `.on(day)`: never bare, so that yesterday's question gets yesterday's law.
import type { Day } from './calendar.ts'
import type { Citation } from './citation.ts'

type Step<Value> = {
  /** First civil day on which the value holds. */
  readonly from: Day
  readonly value: Value
  /** Where it was published, such as `BO 5714`. */
  readonly published: string
}

export type Dated<Value> = {
  readonly cites: readonly [Citation, ...Citation[]]
  /** The day someone last checked that no later step exists. */
  readonly checkedOn: Day
  readonly steps: readonly Step<Value>[]
  /** The value on a civil day; undefined before the first step. */
  on(day: Day): Value | undefined
}

/** Steps are given oldest first; a disordered list is a mistake in the data and refused at load. */
export const dated = <Value>(given: Omit<Dated<Value>, 'on'>): Dated<Value> => {
  for (const [index, step] of given.steps.entries()) {
    const before = given.steps[index - 1]
    if (before && before.from >= step.from) throw new RangeError(`steps out of order at ${step.from}`)
  }
  return {
    ...given,
    on: day => given.steps.findLast(step => step.from <= day)?.value,
  }
}
