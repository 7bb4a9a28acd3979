// A signed note (C2SP signed-note): a text, a blank line, and signatures of named keys. Only Ed25519 is known here: the
// log's own signatures (type 1) and the dated ones of witnesses (type 4, tlog-cosignature).
import { fromBase64, toBase64 } from './base64.ts'
import type { AnySha256 } from './hash.ts'
import { toHex } from './hex.ts'

export type Signature = {
  readonly name: string
  /** The key's id in 4 bytes, then what the key made. */
  readonly bytes: Uint8Array
}

export type Note = {
  /** With its final newline, as it was signed. */
  readonly text: string
  readonly signatures: readonly Signature[]
}

const LONGEST_NOTE = 64 * 1024
const MOST_SIGNATURES = 64
const KEY_ID_BYTES = 4

export const isKeyName = (name: string): boolean => name !== '' && !/[\s+\p{Z}\p{C}]/u.test(name)

/** The note; undefined where the text is not one. */
export const parseNote = (note: string): Note | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a note has none but newlines, and that is what is tested
  if (note.length > LONGEST_NOTE || /[\u0000-\u0009\u000b-\u001f]/.test(note) || !note.isWellFormed())
    return undefined
  const blank = note.lastIndexOf('\n\n')
  if (blank < 0 || !note.endsWith('\n')) return undefined
  const lines = note.slice(blank + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return undefined
  const signatures: Signature[] = []
  for (const line of lines) {
    const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? []
    const bytes = fromBase64(encoded)
    if (!isKeyName(name) || bytes === undefined || bytes.length <= KEY_ID_BYTES) return undefined
    signatures.push({ name, bytes })
  }
  return { text: note.slice(0, blank + 1), signatures }
}

/** The note as it is served. Throws where its text or a name cannot stand in a note. */
export const writeNote = ({ text, signatures }: Note): string => {
  const written = `${text}\n${signatures.map(({ name, bytes }) => `— ${name} ${toBase64(bytes)}\n`).join('')}`
  const read = parseNote(written)
  if (read?.text !== text || read.signatures.length !== signatures.length)
    throw new RangeError('this cannot be written as a signed note')
  return written
}

/** `signs`: a log signs its checkpoints · `cosigns`: a witness dates what it saw. */
export type KeyKind = 'signs' | 'cosigns'

const typeBytes: Readonly<Record<KeyKind, number>> = { signs: 0x01, cosigns: 0x04 }

export type VerifierKey = {
  readonly name: string
  readonly kind: KeyKind
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
  readonly id: Uint8Array
}

const PUBLIC_KEY_BYTES = 32

/** Throws where the name cannot be a key's, or the key is not 32 bytes. */
export const verifierKey = async (
  sha256: AnySha256,
  name: string,
  kind: KeyKind,
  publicKey: Uint8Array,
): Promise<VerifierKey> => {
  if (!isKeyName(name)) throw new RangeError(`not the name of a key: ${name}`)
  if (publicKey.length !== PUBLIC_KEY_BYTES) throw new RangeError('an Ed25519 key has 32 bytes')
  const named = new TextEncoder().encode(`${name}\n`)
  const bytes = new Uint8Array([...named, typeBytes[kind], ...publicKey])
  return { name, kind, publicKey, id: (await sha256(bytes)).slice(0, KEY_ID_BYTES) }
}

/** The key in one line, as it is handed to whoever verifies: `name+id+type and key`. */
export const writeKey = ({ name, kind, publicKey, id }: VerifierKey): string =>
  `${name}+${toHex(id)}+${toBase64(new Uint8Array([typeBytes[kind], ...publicKey]))}`

/** The key in such a line; undefined where it is not one, or its id is not its own. */
export const parseKey = async (sha256: AnySha256, line: string): Promise<VerifierKey | undefined> => {
  const [, name = '', id, encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || bytes?.length !== 1 + PUBLIC_KEY_BYTES) return undefined
  const kind = bytes[0] === typeBytes.signs ? 'signs' : bytes[0] === typeBytes.cosigns ? 'cosigns' : undefined
  if (kind === undefined) return undefined
  const key = await verifierKey(sha256, name, kind, bytes.subarray(1))
  return toHex(key.id) === id ? key : undefined
}

/** Whether an Ed25519 signature of 64 bytes is of this message by this key. */
export type VerifyEd25519 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>

export type SignEd25519 = (message: Uint8Array) => Uint8Array | Promise<Uint8Array>

const TIMESTAMP_BYTES = 8
const SIGNATURE_BYTES = 64

const messageOf = (kind: KeyKind, text: string, seconds: bigint): Uint8Array =>
  new TextEncoder().encode(kind === 'signs' ? text : `cosignature/v1\ntime ${seconds}\n${text}`)

const madeBy = ({ name, id }: VerifierKey, signature: Signature): boolean =>
  signature.name === name && id.every((byte, at) => byte === signature.bytes[at])

/** Adds this key's signature; a witness says when, in whole seconds since 1970. */
export const sign = async (
  note: Note,
  key: VerifierKey,
  signEd25519: SignEd25519,
  seconds = 0n,
): Promise<Note> => {
  const made = await signEd25519(messageOf(key.kind, note.text, seconds))
  const dated = new Uint8Array(key.kind === 'cosigns' ? TIMESTAMP_BYTES : 0)
  if (dated.length > 0) new DataView(dated.buffer).setBigUint64(0, seconds)
  const bytes = new Uint8Array([...key.id, ...dated, ...made])
  return { ...note, signatures: [...note.signatures, { name: key.name, bytes }] }
}

export type Signed = {
  readonly key: VerifierKey
  /** When the witness says it saw it, in seconds since 1970; undefined of a log's own signature. */
  readonly seconds: bigint | undefined
}

/**
 * The known keys that signed the note. Signatures of unknown keys are passed over; a false one of a known key spoils the
 * whole note, and the answer is empty.
 */
export const signersOf = async (
  note: Note,
  keys: readonly VerifierKey[],
  verifyEd25519: VerifyEd25519,
): Promise<readonly Signed[]> => {
  const signed: Signed[] = []
  for (const key of keys)
    for (const signature of note.signatures) {
      if (!madeBy(key, signature)) continue
      const body = signature.bytes.subarray(KEY_ID_BYTES)
      const dated = key.kind === 'cosigns' ? TIMESTAMP_BYTES : 0
      if (body.length !== dated + SIGNATURE_BYTES) return []
      const seconds = dated ? new DataView(body.buffer, body.byteOffset).getBigUint64(0) : 0n
      if (seconds >= 2n ** 63n) return []
      const message = messageOf(key.kind, note.text, seconds)
      if (!(await verifyEd25519(key.publicKey, message, body.subarray(dated)))) return []
      signed.push({ key, seconds: dated ? seconds : undefined })
    }
  return signed
}
