// What a preview shows of a value: a day, which says why a row is meant, else its first character and how long it is.
import type { Family } from './schema.ts'

/** A text of `length` characters that begins with `first`, of which nothing else is to be told. */
export const maskedText = (first: string, length: number): string =>
  length > 25 ? `${first}${'•'.repeat(24)}… (${length})` : `${first}${'•'.repeat(Math.max(0, length - 1))}`

/** Where a source cannot mask by itself. `length` counts characters, as sources do. */
export const masked = (value: string | null, family: Family): string | null => {
  if (value === null) return null
  if (family === 'day' || family === 'instant') return value.slice(0, 10)
  const characters = [...value]
  return maskedText(characters[0] ?? '', characters.length)
}
