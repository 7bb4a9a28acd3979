// The two hashes of RFC 6962, section 2.1: a leaf and a node begin with different bytes, so that neither can pass for the
// other. SHA-256 itself is handed in: node:crypto on a server, WebCrypto in a browser.

/** 32 bytes. */
export type Hash = Uint8Array

export type Sha256 = (bytes: Uint8Array) => Hash
/** The same where it may take a while, as in a browser. */
export type AnySha256 = (bytes: Uint8Array) => Hash | Promise<Hash>

export const HASH_BYTES = 32

const LEAF = 0x00
const NODE = 0x01

export const leafBytes = (entry: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(1 + entry.length)
  bytes[0] = LEAF
  bytes.set(entry, 1)
  return bytes
}

export const nodeBytes = (left: Hash, right: Hash): Uint8Array => {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES)
  bytes[0] = NODE
  bytes.set(left, 1)
  bytes.set(right, 1 + HASH_BYTES)
  return bytes
}

export const leafHash = (sha256: Sha256, entry: Uint8Array): Hash => sha256(leafBytes(entry))
export const nodeHash = (sha256: Sha256, left: Hash, right: Hash): Hash => sha256(nodeBytes(left, right))

/** Whether two hashes are the same 32 bytes; no early way out. */
export const sameHash = (one: Hash, other: Hash): boolean => {
  if (one.length !== HASH_BYTES || other.length !== HASH_BYTES) return false
  let difference = 0
  for (let at = 0; at < HASH_BYTES; at++) difference |= (one[at] as number) ^ (other[at] as number)
  return difference === 0
}
