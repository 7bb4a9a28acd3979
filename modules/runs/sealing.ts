// Keys of runs: what their pseudonyms, journal and images are made with. The installation's key seals them; what they seal is
// AES-256-GCM, each text bound to the place it was sealed for.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

export const newKey = (): Buffer => randomBytes(KEY_BYTES)

/** `place` is not secret: text sealed for one row does not open as another's. */
export function sealText(key: Uint8Array, place: string, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Throws when it was altered, or sealed elsewhere or with another key. */
export function openText(key: Uint8Array, place: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  return Buffer.concat([
    decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)),
    decipher.final(),
  ]).toString('utf8')
}

export const runKeyPurpose = (runId: string) => `runs.key:${runId}`
export const imageKeyPurpose = (runId: string) => `runs.image-key:${runId}`
export const accessPurpose = (sourceId: string) => `runs.access:${sourceId}`
export const copyPurpose = (runId: string) => `runs.copy:${runId}`
export const hashKeyPurpose = (sourceId: string) => `runs.hash-key:${sourceId}`
