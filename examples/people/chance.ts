// Seeded chance: the same seed gives the same rows on every machine.

export type Chance = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  /** True once in `n`. */
  oneIn(n: number): boolean
  digits(count: number): string
  hex(count: number): string
}

/** mulberry32: small, fast, good enough to invent people; never for secrets. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: list => {
      const picked = list[between(0, list.length - 1)]
      if (picked === undefined) throw new RangeError('cannot pick from an empty list')
      return picked
    },
    oneIn: n => between(1, n) === 1,
    digits: count => Array.from({ length: count }, () => between(0, 9)).join(''),
    hex: count => Array.from({ length: count }, () => between(0, 15).toString(16)).join(''),
  }
}
