// Texts to bytes and back in each of the encodings that files are read in. Wide encodings are worked on as UTF-8, in which
// separators and quotes are single bytes too.
import type { Encoding } from '../tabular/encoding.ts'

export type Codec = {
  readonly decode: (narrow: Buffer) => string
  /** Null where the encoding has no such character. */
  readonly encode: (text: string) => Buffer | null
  /** The bytes of a file as they are worked on; `refuse` makes the error where they are no text. */
  readonly toNarrow: (refuse: () => Error) => (bytes: Buffer, isLast: boolean) => Buffer
  readonly toWide: (narrow: Buffer) => Buffer
}

const same = (bytes: Buffer) => bytes
const unchanged = () => same

/** What the bytes of a single-byte encoding stand for. */
const tableOf = (encoding: Encoding): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(encoding)
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
}

const narrowCodec = (encoding: Encoding): Codec => {
  const table = tableOf(encoding)
  const decoder = new TextDecoder(encoding)
  return {
    decode: bytes => decoder.decode(bytes),
    encode: text => {
      const bytes = [...text].map(character => table.get(character))
      return bytes.includes(undefined) ? null : Buffer.from(bytes as number[])
    },
    toNarrow: unchanged,
    toWide: same,
  }
}

const utf8: Codec = {
  decode: bytes => bytes.toString('utf8'),
  encode: text => Buffer.from(text),
  toNarrow: unchanged,
  toWide: same,
}

const wideCodec = (encoding: 'utf-16le' | 'utf-16be'): Codec => ({
  ...utf8,
  toNarrow: refuse => {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return (bytes, isLast) => {
      try {
        return Buffer.from(decoder.decode(bytes, { stream: !isLast }))
      } catch {
        throw refuse()
      }
    }
  },
  toWide: narrow => {
    const wide = Buffer.from(narrow.toString('utf8'), 'utf16le')
    return encoding === 'utf-16be' ? wide.swap16() : wide
  },
})

const codecs: Readonly<Record<Encoding, Codec>> = {
  'utf-8': utf8,
  'utf-16le': wideCodec('utf-16le'),
  'utf-16be': wideCodec('utf-16be'),
  'windows-1252': narrowCodec('windows-1252'),
  'windows-1256': narrowCodec('windows-1256'),
}

export const codecOf = (encoding: Encoding): Codec => codecs[encoding]
