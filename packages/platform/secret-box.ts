// Secrets kept in the database (passwords of sources, keys of second factors) are sealed with a key that is not in it:
// AES-256-GCM, the key in a file of the installation that only its user can read.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { SecretBox } from './context.ts'

/** Several keys may be kept: new secrets are sealed with `current`, older ones open with the key they name. */
export type KeyRing = {
  readonly current: string
  /** 32 bytes each, in base64, by id. */
  readonly keys: Readonly<Record<string, string>>
}

const VERSION = 'v1'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Reads the ring kept in `home/secret-keys.json`, made with one fresh key where there is none. */
export function openKeyRing(home: string): KeyRing {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const file = join(home, 'secret-keys.json')
  try {
    return readRing(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  writeRing(file, withFreshKey({ current: '', keys: {} }))
  return readRing(file)
}

/** A ring that seals with a fresh key and still opens what the earlier ones sealed. */
export function withFreshKey({ keys }: KeyRing): KeyRing {
  const current = randomBytes(6).toString('hex')
  return { current, keys: { ...keys, [current]: randomBytes(KEY_BYTES).toString('base64') } }
}

/** Sealed text: `v1.key.nonce.ciphertext`, the parts after the key in base64url. */
export function secretBox(ring: KeyRing): SecretBox {
  const keys = new Map(Object.entries(ring.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
  const keyOf = (id: string) => {
    const key = keys.get(id)
    if (key?.length !== KEY_BYTES) throw new Error(`this installation does not hold the key ${id}`)
    return key
  }
  return {
    seal(plaintext, purpose) {
      const nonce = randomBytes(NONCE_BYTES)
      const head = `${VERSION}.${ring.current}`
      const cipher = createCipheriv('aes-256-gcm', keyOf(ring.current), nonce)
      cipher.setAAD(boundTo(head, purpose))
      const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${head}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`
    },
    open(text, purpose) {
      const [version, id = '', nonce = '', sealed = '', ...rest] = text.split('.')
      const [start, bytes] = [bytesOf(nonce), bytesOf(sealed)]
      const isWhole = start?.length === NONCE_BYTES && bytes !== undefined && bytes.length >= TAG_BYTES
      if (version !== VERSION || !isWhole || rest.length > 0) throw new Error('not a sealed secret')
      const decipher = createDecipheriv('aes-256-gcm', keyOf(id), start, { authTagLength: TAG_BYTES })
      decipher.setAAD(boundTo(`${version}.${id}`, purpose))
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      )
    },
  }
}

/** Base64 has many spellings of the same bytes; only the one that seal() writes is taken. */
function bytesOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}

const boundTo = (head: string, purpose: string) => Buffer.from(`${head}.${purpose}`, 'utf8')

function readRing(file: string): KeyRing {
  const { mode } = statSync(file)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(
      `${file} can be read by other users of this machine: chmod 600 it, and change what it protected`,
    )
  }
  const ring = JSON.parse(readFileSync(file, 'utf8')) as KeyRing
  if (typeof ring.keys?.[ring.current] !== 'string')
    throw new Error(`${file} names no current key: restore its copy`)
  return ring
}

/** Written whole and to disk before it takes its name; the file of another start that was quicker is left alone. */
function writeRing(file: string, ring: KeyRing) {
  const unfinished = `${file}.${process.pid}`
  const handle = openSync(unfinished, 'w', 0o600)
  writeSync(handle, `${JSON.stringify(ring, null, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  chmodSync(unfinished, 0o600)
  try {
    linkSync(unfinished, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(unfinished)
  }
}
