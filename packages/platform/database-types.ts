// How PostgreSQL's values arrive in TypeScript, decided once. Other people's databases are read by packages/connectors
// with rules of their own; these are for Himaya's own tables.
import pg from 'pg'

/**
 * - `bigint` is a number while a double holds it exactly (|n| < 2⁵³), else its digits as text: never a rounded value.
 * - `date` is a day, `YYYY-MM-DD`.
 * - `timestamptz` is an instant, ISO 8601 in UTC with milliseconds; finer digits are cut, not rounded.
 *   `timestamp` is read as if it were UTC; our own tables have none.
 * - `numeric` stays text, `uuid` text, `jsonb` its value, `bytea` a Buffer: the driver's own choices.
 */
export const databaseTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format)
  },
}

type Parse = (text: string) => unknown

function integer(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

const SHAPE = /^(\d{4,6}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?(?:([+-]\d\d)(:\d\d)?)?$/

function instant(text: string): string {
  const [, day, time, fraction = '', hours = '+00', minutes = ':00'] = SHAPE.exec(text) ?? []
  if (day === undefined) {
    if (text === 'infinity' || text === '-infinity') return text
    throw new Error(`PostgreSQL sent an instant of unexpected shape: ${text}`)
  }
  const utc = `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}`
  return hours === '+00' && minutes === ':00' ? `${utc}Z` : new Date(`${utc}${hours}${minutes}`).toISOString()
}

// The driver reads arrays, though its own list of types names single values only.
const TEXT_ARRAY: number = 1009

/** The driver knows how to take an array's text apart; what it finds inside is for `parse`. */
const each = (parse: Parse): Parse => {
  const convert = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(convert) : value === null ? null : parse(String(value))
  return text => convert(pg.types.getTypeParser(TEXT_ARRAY, 'text')(text))
}

const day: Parse = text => text

// The numbers PostgreSQL gives its types, and after each the number of its array type; they never change.
const parsers = new Map<number, Parse>(
  [
    { oid: 20, array: 1016, parse: integer },
    { oid: 1082, array: 1182, parse: day },
    { oid: 1114, array: 1115, parse: instant },
    { oid: 1184, array: 1185, parse: instant },
  ].flatMap(({ oid, array, parse }) => [
    [oid, parse],
    [array, each(parse)],
  ]),
)
