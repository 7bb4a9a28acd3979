// A checkpoint (C2SP tlog-checkpoint): the text that a log signs – whose log it is, how many entries, and the root over them.
import { fromBase64, toBase64 } from './base64.ts'
import { isSize } from './geometry.ts'
import { HASH_BYTES } from './hash.ts'
import { type Note, parseNote, type Signed, signersOf, type VerifierKey, type VerifyEd25519 } from './note.ts'
import type { Head } from './verify.ts'

export type Checkpoint = Head & {
  /** Which log this is, such as `himaya.example/evidence/…`. */
  readonly origin: string
}

/** The text to sign. Throws where it cannot be that of a checkpoint. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => {
  const text = `${origin}\n${size}\n${toBase64(root)}\n`
  if (parseCheckpoint(text) === undefined) throw new RangeError(`not a checkpoint: ${origin}, ${size}`)
  return text
}

/** The checkpoint in a note's text; undefined where it is none. Lines after the third are allowed and not read. */
export const parseCheckpoint = (text: string): Checkpoint | undefined => {
  if (!text.endsWith('\n')) return undefined
  const [origin = '', counted = '', encoded = '', ...rest] = text.slice(0, -1).split('\n')
  const root = fromBase64(encoded)
  if (origin === '' || rest.includes('') || root?.length !== HASH_BYTES) return undefined
  if (!/^(0|[1-9]\d{0,15})$/.test(counted)) return undefined
  const size = Number(counted)
  return isSize(size) ? { origin, size, root } : undefined
}

/** Whom a checkpoint must be signed by to be believed. */
export type Trust = {
  readonly origin: string
  /** Keys of the log: one of them is enough, so that a key can be replaced by the next. */
  readonly keys: readonly VerifierKey[]
  /** Witnesses that saw it, and how many of them are wanted. */
  readonly witnesses?: readonly VerifierKey[]
  readonly wanted?: number
}

export type Trusted = {
  readonly checkpoint: Checkpoint
  readonly note: Note
  readonly signed: readonly Signed[]
}

/** The checkpoint, if it is of that log, signed by a key of the log and by as many witnesses as are wanted. */
export const openCheckpoint = async (
  written: string,
  { origin, keys, witnesses = [], wanted = 0 }: Trust,
  verifyEd25519: VerifyEd25519,
): Promise<Trusted | undefined> => {
  const note = parseNote(written)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!note || !checkpoint || checkpoint.origin !== origin) return undefined
  const signed = await signersOf(note, [...keys, ...witnesses], verifyEd25519)
  const byLog = signed.some(({ key }) => keys.includes(key))
  const seenBy = new Set(signed.filter(({ key }) => witnesses.includes(key)).map(({ key }) => key.name))
  return byLog && seenBy.size >= wanted ? { checkpoint, note, signed } : undefined
}
