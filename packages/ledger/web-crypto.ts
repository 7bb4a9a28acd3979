// The crypto of a browser (WebCrypto), as the rest of this package asks to be handed it. Only a page that came by https, or
// from this very machine, has it.
import type { Hash } from './hash.ts'

export const webSha256 = async (bytes: Uint8Array): Promise<Hash> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))

/** Throws where the browser does not know Ed25519. */
export const webVerifyEd25519 = async (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message))
}

export const webHmacSha256 = async (key: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> => {
  const imported = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, Uint8Array.from(bytes)))
}
