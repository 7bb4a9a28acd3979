// A column's values as the recognisers read them: nulls and placeholders left out, every type made text safely, long
// ones cut, and a steady sample taken when there are many.
import { plainWords } from '../dictionaries/vocabulary.ts'
import { compact, fold } from '../normalise.ts'
import { type Tokens, tokenise } from '../text/tokens.ts'

export type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'bytes'

export type Value = {
  readonly kind: ValueKind
  /** Trimmed, cut at `LONGEST` characters; a date as `YYYY-MM-DD`, bytes as ''. */
  readonly text: string
  readonly bytes: Uint8Array | null
  folded(): string
  compact(): string
  tokens(): Tokens
  /** The folded words without signs or articles, joined by single spaces. */
  plain(): string
}

export type Sample = {
  readonly values: readonly Value[]
  /** How many different texts are among them. */
  readonly distinct: number
}

const LONGEST = 2048
const MOST = 200
const HEAD = 128

const placeholder = /^(?:|-+|\.+|\?+|n\/?a|null|nil|none|undefined|nan|inconnu|غير معروف)$/i

const onDemand = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const asValue = (kind: ValueKind, text: string, bytes: Uint8Array | null = null): Value => ({
  kind,
  text,
  bytes,
  folded: onDemand(() => fold(text)),
  compact: onDemand(() => compact(text)),
  tokens: onDemand(() => tokenise(text)),
  plain: onDemand(() => plainWords(text)),
})

/** A structure is read as its JSON; one that refuses to be written down is read as nothing. */
const written = (value: object): string => {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    // A cycle, a bigint inside, or a hostile toJSON: the column stays classifiable by its name.
    return ''
  }
}

const day = (value: Date): string => {
  const time = value.getTime()
  return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? '' : value.toISOString().slice(0, 10)
}

const read = (raw: unknown): Value | null => {
  switch (typeof raw) {
    case 'string': {
      const text = raw.slice(0, LONGEST).trim()
      return placeholder.test(text) ? null : asValue('text', text)
    }
    case 'number':
      return Number.isFinite(raw) ? asValue('number', String(raw)) : null
    case 'bigint':
      return asValue('number', String(raw).slice(0, HEAD))
    case 'boolean':
      return asValue('boolean', String(raw))
    case 'object':
      return raw === null ? null : readObject(raw)
    default:
      return null
  }
}

const readObject = (raw: object): Value | null => {
  try {
    if (raw instanceof Date) return asValue('date', day(raw))
    if (raw instanceof ArrayBuffer)
      return asValue('bytes', '', new Uint8Array(raw, 0, Math.min(HEAD, raw.byteLength)))
    if (ArrayBuffer.isView(raw)) {
      return asValue('bytes', '', new Uint8Array(raw.buffer, raw.byteOffset, Math.min(HEAD, raw.byteLength)))
    }
  } catch {
    // A proxy that throws, a detached buffer: not a value.
    return null
  }
  const text = written(raw).slice(0, LONGEST)
  return text === '' ? null : asValue('text', text)
}

/** Takes at most two hundred values, evenly, and reads each. */
export const sampleOf = (raw: readonly unknown[]): Sample => {
  const values: Value[] = []
  const stride = Math.max(1, raw.length / MOST)
  for (let at = 0; at < raw.length && values.length < MOST; at += stride) {
    const value = read(raw[Math.floor(at)])
    if (value) values.push(value)
  }
  return { values, distinct: new Set(values.map(value => value.text)).size }
}
