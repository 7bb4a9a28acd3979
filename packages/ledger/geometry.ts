// Where things are in the tree of RFC 6962, without any hash: which perfect subtrees make up a range of leaves, and which
// ranges a proof is made of. Sizes are whole numbers below 2^53, so no bit operation is used on them.

/** A perfect subtree: the leaves from `index · 2^level` to `(index + 1) · 2^level`, the last not included. */
export type Node = { readonly level: number; readonly index: number }

/** Leaves from `from` to `to`, the last not included. */
export type Range = { readonly from: number; readonly to: number }

export const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0

/** The largest power of two smaller than `size`, which is at least 2. */
const splitOf = (size: number): number => {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** The perfect subtrees that make up a range, from left to right. The range starts where a subtree of its size may start. */
export const subtreesOf = ({ from, to }: Range): Node[] => {
  const nodes: Node[] = []
  let at = from
  let [level, width] = [0, 1]
  while (width * 2 <= to - from) {
    width *= 2
    level += 1
  }
  for (; at < to; ) {
    while (width > to - at) {
      width /= 2
      level -= 1
    }
    nodes.push({ level, index: at / width })
    at += width
  }
  return nodes
}

/** The siblings on the way from a leaf to the root of a tree, from the leaf up (RFC 6962, 2.1.1). */
export const inclusionRanges = (index: number, size: number): Range[] => {
  if (!isSize(index) || !isSize(size) || index >= size) throw new RangeError(`no leaf ${index} in ${size}`)
  const ranges: Range[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + splitOf(to - from)
    if (index < middle) {
      ranges.push({ from: middle, to })
      to = middle
    } else {
      ranges.push({ from, to: middle })
      from = middle
    }
  }
  return ranges.reverse()
}

/** What shows that a tree of `first` leaves is the beginning of one of `second` leaves (RFC 6962, 2.1.2). */
export const consistencyRanges = (first: number, second: number): Range[] => {
  if (!isSize(first) || !isSize(second) || first > second)
    throw new RangeError(`${first} is not the beginning of ${second}`)
  if (first === 0 || first === second) return []
  const ranges: Range[] = []
  let [from, to] = [0, second]
  while (first !== to) {
    const middle = from + splitOf(to - from)
    if (first <= middle) {
      ranges.push({ from: middle, to })
      to = middle
    } else {
      ranges.push({ from, to: middle })
      from = middle
    }
  }
  // The old tree as it stands: left out where its root is known to whoever checks.
  if (from > 0) ranges.push({ from, to })
  return ranges.reverse()
}
