// What SQLite is taught for a plan: values as text and back, pseudonyms as PostgreSQL makes them, days cut to months and years.
// None of them can be called by what stands in the database itself.
import type { DatabaseSync } from 'node:sqlite'
import { masked } from '@himaya/plans/masked'
import { failure } from '../../failure.ts'
import { keyedWith } from '../../keyed.ts'
import { type Affinity, brokenText, type Cell, textOf, valueIn } from './values.ts'

const cell = (type: Cell, value: Cell, affinity: Cell) => {
  if (value === null) return null
  if (type !== 'text' || !(value instanceof Uint8Array)) return textOf(value, affinity as Affinity)
  try {
    return textOf(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value),
      affinity as Affinity,
    )
  } catch {
    return brokenText(value)
  }
}

const value = (text: Cell, affinity: Cell) =>
  text === null ? null : valueIn(String(text), affinity as Affinity)

const moment =
  /^(\d{4})-(\d{2})(?:-\d{2}(?:([T ])\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:\d{2})?)?)?$/

/** The beginning of the month or year of a day or an instant, in UTC and in the form in which it was written. */
const cut = (written: Cell, to: Cell) => {
  if (written === null) return null
  const found = typeof written === 'string' ? moment.exec(written) : null
  const at = found ? Date.parse(isoOf(written as string, found[4])) : Number.NaN
  if (!found || Number.isNaN(at)) throw failure('evaluation-failed', { on: String(to) })
  const day = new Date(at).toISOString().slice(0, to === 'year' ? 4 : 7)
  const beginning = to === 'year' ? `${day}-01-01` : `${day}-01`
  return found[3] ? `${beginning}${found[3]}00:00:00${found[4] ? 'Z' : ''}` : beginning
}

const isoOf = (written: string, zone: string | undefined) => {
  const text = written.replace(' ', 'T').replaceAll(' ', '')
  return text.includes('T') && !zone ? `${text}Z` : text
}

const multiple = (at: Cell, of: Cell) => {
  if (at === null) return null
  if (typeof at === 'bigint' && typeof of === 'bigint') {
    const rest = at % of
    return at - (rest < 0n ? rest + of : rest)
  }
  if (typeof at !== 'bigint' && typeof at !== 'number') throw failure('evaluation-failed', { on: typeof at })
  return Math.floor(Number(at) / Number(of)) * Number(of)
}

const mask = (text: Cell) => (text === null ? null : masked(String(text), 'text'))

/** `secret`: hexadecimal, the run's own. */
export function teach(database: DatabaseSync, secret: string) {
  const options = { deterministic: true, directOnly: true, useBigIntArguments: true }
  const functions = {
    himaya_cell: cell,
    himaya_value: value,
    himaya_cut: cut,
    himaya_multiple: multiple,
    himaya_masked: mask,
  }
  for (const [name, body] of Object.entries(functions))
    database.function(name, options, body as (...values: unknown[]) => string | null)
  const keyed = keyedWith(secret)
  database.function('himaya_keyed', options, ((text: Cell) =>
    text === null ? null : keyed(String(text))) as (...values: unknown[]) => string | null)
}
