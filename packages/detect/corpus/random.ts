// A small seeded generator of chance (mulberry32), so that the corpus is the same on every machine and every day.

export type Random = {
  /** In [0, 1). */
  next(): number
  /** Whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  pick<T>(items: readonly T[]): T
  digits(count: number): string
  letters(count: number): string
  chance(probability: number): boolean
}

export const seeded = (seed: string): Random => {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const string = (alphabet: string, count: number) =>
    Array.from({ length: count }, () => alphabet[whole(0, alphabet.length - 1)]).join('')
  return {
    next,
    whole,
    pick,
    digits: count => string('0123456789', count),
    letters: count => string('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count),
    chance: probability => next() < probability,
  }
}
