// Ed25519 signatures over a memo's canonical content, and their verification, which needs nothing but the file.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { canonicalJson } from '@himaya/ledger/canonical-json'

/** A memo as it is handed out: its content, and who signed it. */
export type SignedMemo = {
  readonly content: unknown
  /** SHA-256 of the canonical content, lower-case hexadecimal. */
  readonly hash: string
  /** Ed25519 over the canonical content, base64url. */
  readonly signature: string
  readonly algorithm: 'Ed25519'
  readonly key: { readonly id: string; readonly publicKey: string }
}

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The first sixteen hexadecimal digits of the SHA-256 of the public key (SPKI, DER). */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)

export function newSigningKey(): { keyId: string; publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    keyId: keyIdOf(publicKey),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

export const signText = (text: string, privateKey: string): string =>
  sign(null, Buffer.from(text, 'utf8'), createPrivateKey(privateKey)).toString('base64url')

/** What a QR code on paper holds: enough to check the memo's file against the paper, at most 150 characters. */
export const paperCode = (hash: string, signature: string): string =>
  `himaya:memo:${Buffer.from(hash, 'hex').toString('base64url')}:${signature}`

export type Verdict =
  | {
      readonly verdict: 'intact'
      readonly keyId: string
      readonly content: Readonly<Record<string, unknown>>
    }
  | { readonly verdict: 'not-a-memo' | 'altered' | 'other-key' }

/**
 * `altered`: the content is not what was signed · `other-key`: it is signed, but not by the key that was expected.
 * @param expected the organisation's public key (PEM), where one is at hand; without it the file's own is used, which
 * proves only that the file has not changed since that key signed it
 */
export function verifyMemo(file: unknown, expected?: string): Verdict {
  if (!isSignedMemo(file)) return { verdict: 'not-a-memo' }
  const own = readKey(file.key.publicKey)
  const key = expected === undefined ? own : readKey(expected)
  if (!own || !key) return { verdict: expected !== undefined && own ? 'other-key' : 'not-a-memo' }
  if (keyIdOf(key) !== keyIdOf(own) || file.key.id !== keyIdOf(own)) return { verdict: 'other-key' }
  let text: string
  try {
    text = canonicalJson(file.content)
  } catch (error) {
    if (error instanceof TypeError) return { verdict: 'not-a-memo' }
    throw error
  }
  const signature = Buffer.from(file.signature, 'base64url')
  // Base64 has many spellings of the same bytes; only the one that is written is taken.
  const isSpelt = signature.toString('base64url') === file.signature
  const isSigned = isSpelt && verify(null, Buffer.from(text, 'utf8'), key, signature)
  if (!isSigned || hashOf(text) !== file.hash) return { verdict: 'altered' }
  return { verdict: 'intact', keyId: keyIdOf(key), content: file.content }
}

function readKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    // Not a key: the caller's verdict says so.
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSignedMemo = (file: unknown): file is SignedMemo & { content: Readonly<Record<string, unknown>> } =>
  isObject(file) &&
  isObject(file.content) &&
  file.content.kind === 'himaya-law-memo' &&
  file.algorithm === 'Ed25519' &&
  typeof file.hash === 'string' &&
  typeof file.signature === 'string' &&
  isObject(file.key) &&
  typeof file.key.id === 'string' &&
  typeof file.key.publicKey === 'string'
