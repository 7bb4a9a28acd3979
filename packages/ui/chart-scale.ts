// Where the lines of a chart stand: round numbers from nothing to at least the greatest value.

const STEPS = [1, 2, 5]

/** 0, 20, 40, 60 for a greatest value of 47 and about three steps; whole numbers only, since people are counted. */
export function ticksUpTo(greatest: number, about = 4): number[] {
  const rough = Math.max(1, greatest / about)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, (STEPS.find(each => each * power >= rough) ?? 10) * power)
  const count = Math.max(1, Math.ceil(greatest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** Which of `count` places in a row are named, so that at most `most` are, evenly and always the last. */
export function namedPlaces(count: number, most: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(count / most))
  return new Set(
    Array.from({ length: count }, (_, place) => place).filter(place => (count - 1 - place) % every === 0),
  )
}
