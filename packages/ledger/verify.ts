// Whether a proof holds (RFC 9162, 2.1.3.2 and 2.1.4.2). Answers true or false, never throws on what it is given: a
// proof is what a stranger hands in.
import { isSize } from './geometry.ts'
import { type AnySha256, HASH_BYTES, type Hash, leafBytes, nodeBytes, sameHash } from './hash.ts'

const areHashes = (hashes: readonly Hash[]) => hashes.every(hash => hash.length === HASH_BYTES)
const isOdd = (count: number) => count % 2 === 1
const half = (count: number) => Math.floor(count / 2)

/** What is claimed of a tree: how many leaves, and its root. */
export type Head = { readonly size: number; readonly root: Hash }

/** That the leaf of this hash stands at `index` in the tree. */
export const verifyInclusion = async (
  sha256: AnySha256,
  leaf: Hash,
  index: number,
  { size, root }: Head,
  proof: readonly Hash[],
): Promise<boolean> => {
  if (!isSize(index) || !isSize(size) || index >= size) return false
  if (!areHashes([leaf, ...proof])) return false
  let [node, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      hash = await sha256(nodeBytes(sibling, hash))
      while (!isOdd(node) && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else hash = await sha256(nodeBytes(hash, sibling))
    node = half(node)
    last = half(last)
  }
  return last === 0 && sameHash(hash, root)
}

/** The same, of the entry itself. */
export const verifyEntry = async (
  sha256: AnySha256,
  entry: Uint8Array,
  index: number,
  head: Head,
  proof: readonly Hash[],
): Promise<boolean> => verifyInclusion(sha256, await sha256(leafBytes(entry)), index, head, proof)

/** That the first tree is the beginning of the second: nothing was changed or taken away in between. */
export const verifyConsistency = async (
  sha256: AnySha256,
  first: Head,
  second: Head,
  proof: readonly Hash[],
): Promise<boolean> => {
  if (!isSize(first.size) || !isSize(second.size) || first.size > second.size) return false
  if (!areHashes([first.root, second.root, ...proof])) return false
  if (first.size === second.size) return proof.length === 0 && sameHash(first.root, second.root)
  // Every tree begins with the empty one, whose root is known.
  if (first.size === 0) return proof.length === 0 && sameHash(first.root, await sha256(new Uint8Array()))
  let [node, last] = [first.size - 1, second.size - 1]
  while (isOdd(node)) {
    node = half(node)
    last = half(last)
  }
  const [start, ...path] = node === 0 ? [first.root, ...proof] : proof
  if (start === undefined) return false
  let [old, now] = [start, start]
  for (const sibling of path) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      old = await sha256(nodeBytes(sibling, old))
      now = await sha256(nodeBytes(sibling, now))
      while (!isOdd(node) && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else now = await sha256(nodeBytes(now, sibling))
    node = half(node)
    last = half(last)
  }
  return last === 0 && sameHash(old, first.root) && sameHash(now, second.root)
}
