// JSON in one spelling (RFC 8785): members sorted by UTF-16 code unit, no space, numbers as ECMAScript writes them. Two
// values that are equal have the same bytes, so that a hash of one is a hash of the other.

/** Throws a TypeError on what JSON cannot hold: functions, infinities, big integers, cycles, half a surrogate pair. */
export const canonicalJson = (value: unknown): string => written(value, new Set())

const written = (value: unknown, above: ReadonlySet<object>): string => {
  if (typeof value === 'object' && value !== null) {
    if (above.has(value)) throw new TypeError('a value cannot contain itself')
    const inside = new Set(above).add(value)
    if (Array.isArray(value)) return `[${value.map(item => written(item, inside)).join(',')}]`
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
      throw new TypeError(`not plain JSON: ${Object.prototype.toString.call(value)}`)
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => `${text(key)}:${written(member, inside)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'string') return text(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  throw new TypeError(`not plain JSON: ${typeof value}`)
}

const text = (value: string): string => {
  if (!value.isWellFormed()) throw new TypeError('a text holds whole characters only')
  return JSON.stringify(value)
}
