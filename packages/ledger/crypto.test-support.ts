// The crypto that the tests hand in: Node's own, as a server does, and WebCrypto, as a browser does.
import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  sign as signWith,
  verify,
  webcrypto,
} from 'node:crypto'
import type { Hash } from './hash.ts'
import type { SignEd25519, VerifyEd25519 } from './note.ts'

export const sha256 = (bytes: Uint8Array): Hash => new Uint8Array(createHash('sha256').update(bytes).digest())

export const browserSha256 = async (bytes: Uint8Array): Promise<Hash> =>
  new Uint8Array(await webcrypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))

const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }),
    signature,
  )

export const browserVerifyEd25519: VerifyEd25519 = async (publicKey, message, signature) => {
  const key = await webcrypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, [
    'verify',
  ])
  return webcrypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message))
}

export const keyPair = (): { readonly publicKey: Uint8Array; readonly sign: SignEd25519 } => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length)),
    sign: message => new Uint8Array(signWith(null, message, privateKey)),
  }
}
