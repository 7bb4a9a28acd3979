// How often one address may call: a bucket of calls that fills again with time. Memory is bounded: of too many addresses, those
// that were quiet the longest are forgotten, and begin with a full bucket.

export type Rate = {
  /** Calls at once. */
  readonly burst: number
  readonly perSecond: number
}

const MOST_KEPT = 50_000

type Bucket = { left: number; at: number }

/** @returns 0 where the call may pass, else the seconds to wait */
export function limiterOf({ burst, perSecond }: Rate, present: () => number = () => performance.now()) {
  const buckets = new Map<string, Bucket>()
  return {
    wait(address: string): number {
      const key = networkOf(address)
      const now = present()
      const bucket = buckets.get(key)
      // Taken out and put in again: the map keeps them in the order of their last call.
      if (bucket) buckets.delete(key)
      const left = bucket ? Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond) : burst
      buckets.set(key, { left: left < 1 ? left : left - 1, at: now })
      if (buckets.size > MOST_KEPT) {
        const [oldest] = buckets.keys()
        if (oldest !== undefined) buckets.delete(oldest)
      }
      return left < 1 ? Math.max(1, Math.ceil((1 - left) / perSecond)) : 0
    },
    /** How many addresses are kept. */
    get size() {
      return buckets.size
    },
  }
}

/** Whoever has one address of version 6 has its whole network of 64 bits. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '')
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(group => group !== '')
  if (tail !== undefined) {
    const rest = tail.split(':').filter(group => group !== '')
    while (groups.length + rest.length < 8) groups.push('0')
  }
  return groups.slice(0, 4).join(':').toLowerCase()
}
