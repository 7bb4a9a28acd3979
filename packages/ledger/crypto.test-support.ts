// The crypto that the tests hand in: Node's own, as a server does.
import { createHash, createPublicKey, generateKeyPairSync, sign as signWith, verify } from 'node:crypto'
import type { Hash } from './hash.ts'
import type { SignEd25519, VerifyEd25519 } from './note.ts'

export const sha256 = (bytes: Uint8Array): Hash => new Uint8Array(createHash('sha256').update(bytes).digest())

const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }),
    signature,
  )

export const keyPair = (): { readonly publicKey: Uint8Array; readonly sign: SignEd25519 } => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length)),
    sign: message => new Uint8Array(signWith(null, message, privateKey)),
  }
}
