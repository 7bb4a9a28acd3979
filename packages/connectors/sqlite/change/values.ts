// A value of SQLite as text, and back, exactly. SQLite types each value, not each column: a number, a text that looks like
// one, and bytes may stand in the same column. What reads as itself is written as itself; all else is marked.

/** What a column makes of a text that is put into it. */
export type Affinity = 'text' | 'real' | 'any'
export type Cell = string | number | bigint | Uint8Array | null

/** By SQLite's own rules, in its order. `any`: numbers as numbers, as far as this goes. */
export const affinityOf = (declared: string): Affinity => {
  const type = declared.toUpperCase()
  if (type.includes('INT')) return 'any'
  if (/CHAR|CLOB|TEXT/.test(type)) return 'text'
  if (type.includes('BLOB')) return 'any'
  return /REAL|FLOA|DOUB/.test(type) ? 'real' : 'any'
}

const mark = '\u0001'
const wholeNumber = /^(?:0|-?[1-9]\d{0,18})$/
const least = -(2n ** 63n)
const most = 2n ** 63n - 1n
const bytesText = /^X'(?:[0-9A-F]{2})*'$/

/** A number that is no integer to SQLite is written so that none is read. */
const realText = (value: number) => {
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}

const plainText = (value: NonNullable<Cell>): string => {
  if (typeof value === 'number') return realText(value)
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString('hex').toUpperCase()}'`
  return String(value)
}

const readPlain = (text: string, affinity: Affinity): NonNullable<Cell> => {
  if (bytesText.test(text)) return Uint8Array.from(Buffer.from(text.slice(2, -1), 'hex'))
  if (affinity === 'text') return text
  if (wholeNumber.test(text)) {
    if (affinity === 'real') return Number(text)
    const value = BigInt(text)
    if (value >= least && value <= most) return value
  }
  const value = Number(text)
  return text !== '' && !Number.isNaN(value) && realText(value) === text ? value : text
}

const isSame = (one: NonNullable<Cell>, other: NonNullable<Cell>) =>
  one instanceof Uint8Array
    ? other instanceof Uint8Array && Buffer.compare(one, other) === 0
    : Object.is(one, other)

export const textOf = (value: NonNullable<Cell>, affinity: Affinity): string => {
  const plain = plainText(value)
  if (isSame(valueIn(plain, affinity), value)) return plain
  return `${mark}${kindOf(value)}${plain}`
}

const kindOf = (value: NonNullable<Cell>) => {
  if (typeof value === 'string') return 't'
  if (typeof value === 'bigint') return 'i'
  return typeof value === 'number' ? 'r' : 'b'
}

/** What a person writes for a column: a number where it takes one, never bytes. */
export const typedValue = (text: string, affinity: Affinity): string | number | bigint => {
  const value = readPlain(text, affinity)
  return value instanceof Uint8Array ? text : value
}

export const valueIn = (text: string, affinity: Affinity): NonNullable<Cell> => {
  if (!text.startsWith(mark)) return readPlain(text, affinity)
  const rest = text.slice(2)
  switch (text[1]) {
    case 'i':
      return BigInt(rest)
    case 'r':
      return Number(rest)
    case 'b':
    case 'x':
      return readPlain(rest, 'any')
    default:
      return rest
  }
}

/** Text that is not Unicode: its bytes are told, and marked as text. */
export const brokenText = (bytes: Uint8Array): string => `${mark}x${plainText(bytes)}`
