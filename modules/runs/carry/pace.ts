// How large the next batch may be, and how long the source is then left alone: a batch takes about a second, and the run no more
// than its share of the source's time.

const SMALLEST = 100
export const LARGEST = 20_000
const FIRST = 500
const BATCH_MILLISECONDS = 1_000
/** A batch at most doubles: the rows that come may have more that goes with them. */
const GROWTH = 2
const SHRINK = 0.25

export type Pace = {
  batchSize(): number
  /** A batch took so long. @returns how long to rest */
  took(milliseconds: number): number
  /** The part of the time, so far, in which the source was at work for us. */
  share(): number
}

export function paceOf(share: number, largest = LARGEST, now: () => number = () => performance.now()): Pace {
  let size = Math.min(FIRST, largest)
  let worked = 0
  const began = now()
  return {
    batchSize: () => size,
    took(milliseconds) {
      worked += milliseconds
      const factor = Math.min(GROWTH, Math.max(SHRINK, BATCH_MILLISECONDS / Math.max(1, milliseconds)))
      size = Math.round(Math.min(largest, Math.max(SMALLEST, size * factor)))
      return (milliseconds * (1 - share)) / share
    },
    share: () => Math.min(1, worked / Math.max(1, now() - began)),
  }
}
