// After a source was restored from a backup: what had been erased is there again, and is erased again. The table is walked from
// end to end, since what is known of the rows that went may be no more than a keyed hash of their keys.

import type { Announcement, Deed } from './batch.ts'
import { doBatch } from './batch.ts'
import type { Plan } from './plan.ts'
import type { Hold, Key, Source } from './source.ts'

export type ReplayOptions = {
  readonly plan: Plan
  readonly source: Source
  /** Those of the keys that were erased before. */
  readonly erased: (keys: readonly Key[]) => Promise<readonly Key[]>
  readonly holds: () => Promise<readonly Hold[]>
  /** Where to begin, when it was cut off. */
  readonly after: Key | null
  /** How many rows are looked at together. */
  readonly window: number
  readonly announce: (what: Announcement) => Promise<void>
}

/** Yields after each part of the table that was looked at: what went again, and where to begin if it is cut off now. */
export async function* replay(
  options: ReplayOptions,
): AsyncGenerator<{ readonly deed: Deed | null; readonly after: Key }> {
  const { plan, source, erased, holds, window, announce } = options
  for (let from = options.after; ; ) {
    const seen = await source.keysAfter(plan.table, from, window)
    const after = seen.at(-1)
    if (after === undefined) return
    from = after
    const roots = await erased(seen)
    const covering = await holds()
    const deed =
      roots.length === 0
        ? null
        : await source.transaction(work =>
            doBatch(work, { plan, holds: covering, after: null, limit: roots.length, roots, announce }),
          )
    yield { deed, after }
  }
}
