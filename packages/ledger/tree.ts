// An append-only tree held in its compact form: the hashes of the perfect subtrees it is made of, at most 53 of them.
// Appending tells every subtree that is completed, so that tiles can be stored.
import { isSize, type Node, subtreesOf } from './geometry.ts'
import { HASH_BYTES, type Hash, nodeHash, type Sha256 } from './hash.ts'

/** A tree of `size` leaves: its perfect subtrees from left to right, the largest first. */
export type Tree = { readonly size: number; readonly subtrees: readonly Hash[] }

export type Completed = Node & { readonly hash: Hash }

export const emptyTree: Tree = { size: 0, subtrees: [] }

/** A tree out of what was stored of it. Throws where the hashes cannot be those of a tree of that size. */
export const treeOf = (size: number, subtrees: readonly Hash[]): Tree => {
  if (!isSize(size)) throw new RangeError(`no tree has ${size} leaves`)
  const expected = subtreesOf({ from: 0, to: size }).length
  if (subtrees.length !== expected || subtrees.some(hash => hash.length !== HASH_BYTES))
    throw new RangeError(`a tree of ${size} leaves has ${expected} subtrees of 32 bytes`)
  return { size, subtrees }
}

/** The tree with these leaves after its own, and every subtree completed on the way, leaves included. */
export const append = (
  sha256: Sha256,
  tree: Tree,
  leaves: readonly Hash[],
): { readonly tree: Tree; readonly completed: readonly Completed[] } => {
  const subtrees = [...tree.subtrees]
  const completed: Completed[] = []
  let size = tree.size
  for (const leaf of leaves) {
    let [hash, level, index] = [leaf, 0, size]
    completed.push({ level, index, hash })
    while (index % 2 === 1) {
      const left = subtrees.pop() as Hash
      hash = nodeHash(sha256, left, hash)
      level += 1
      index = (index - 1) / 2
      completed.push({ level, index, hash })
    }
    subtrees.push(hash)
    size += 1
  }
  return { tree: { size, subtrees }, completed }
}

/** The hash over several subtrees standing side by side, each smaller than the one before it. */
export const fold = (sha256: Sha256, subtrees: readonly Hash[]): Hash => {
  let hash = subtrees.at(-1)
  if (hash === undefined) return sha256(new Uint8Array())
  for (let at = subtrees.length - 2; at >= 0; at--) hash = nodeHash(sha256, subtrees[at] as Hash, hash)
  return hash
}

/** The root; of the empty tree, the hash of nothing. */
export const rootOf = (sha256: Sha256, tree: Tree): Hash => fold(sha256, tree.subtrees)
