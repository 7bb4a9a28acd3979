// What passes by itself is tried again: two servers that write for one person at once.
import { setTimeout as wait } from 'node:timers/promises'
import { Overtaken } from '../subject/write.ts'

const ATTEMPTS = 6
/** Serialisation failure, deadlock: undone whole, and may run again. */
const PASSING = new Set(['40001', '40P01'])
export const codeOf = (error: unknown) => (error as { code?: string } | undefined)?.code ?? ''

/** Does it again where another transaction won, or wrote one of the ids: what was done is undone by then. */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work()
    } catch (error) {
      const passes = error instanceof Overtaken || PASSING.has(codeOf(error))
      if (!passes || attempt === ATTEMPTS) throw error
      await wait(Math.random() * 5 * 2 ** attempt)
    }
}
