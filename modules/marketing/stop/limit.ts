// How often one caller may do something in a minute. Held in memory: addresses of callers are kept nowhere.
import type { Clock } from '@himaya/platform/context'

export type Limit = { allows(caller: string): boolean }

const MOST_CALLERS = 50_000

export function limitPerMinute(most: number, clock: Pick<Clock, 'now'>): Limit {
  let minute = ''
  const counted = new Map<string, number>()
  return {
    allows(caller) {
      const now = clock.now().slice(0, 16)
      if (now !== minute || counted.size > MOST_CALLERS) counted.clear()
      minute = now
      const count = (counted.get(caller) ?? 0) + 1
      counted.set(caller, count)
      return count <= most
    },
  }
}
