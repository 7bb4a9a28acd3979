// Proofs as a reader makes them who has nothing but the published tiles, and the way from a leaf up to the root with every
// hash on it, to be shown. SHA-256 may take a while, as in a browser.
import { inclusionRanges, type Node, type Range } from './geometry.ts'
import { type AnySha256, type Hash, nodeBytes } from './hash.ts'
import type { ProofPlan } from './proof.ts'
import { hashesIn, type Tile, tileOf, tilePath } from './tiles.ts'

/** Fetches a tile's bytes. What it throws is passed on. */
export type ReadTile = (tile: Tile) => Promise<Uint8Array>

const foldUp = async (sha256: AnySha256, hashes: readonly Hash[]): Promise<Hash> => {
  let hash = hashes.at(-1) as Hash
  for (let at = hashes.length - 2; at >= 0; at--) hash = await sha256(nodeBytes(hashes[at] as Hash, hash))
  return hash
}

const perfectRoot = async (sha256: AnySha256, leaves: readonly Hash[]): Promise<Hash> => {
  let row = leaves
  while (row.length > 1) {
    const above: Hash[] = []
    for (let at = 0; at < row.length; at += 2)
      above.push(await sha256(nodeBytes(row[at] as Hash, row[at + 1] as Hash)))
    row = above
  }
  return row[0] as Hash
}

/** A proof out of tiles; each is read once. Throws a RangeError where a tile is shorter than it says. */
export const proofFromTiles = async (
  sha256: AnySha256,
  read: ReadTile,
  plan: ProofPlan,
  size: number,
): Promise<readonly Hash[]> => {
  const tiles = new Map<string, Promise<Uint8Array>>()
  const hashOf = async (node: Node): Promise<Hash> => {
    const { tile, from, to } = tileOf(node, size)
    const path = tilePath(tile)
    const bytes = tiles.get(path) ?? read(tile)
    tiles.set(path, bytes)
    const hashes = hashesIn(await bytes)
    if (hashes.length !== tile.width) throw new RangeError(`${path} has ${hashes.length} hashes`)
    return perfectRoot(sha256, hashes.slice(from, to))
  }
  return Promise.all(plan.map(async nodes => foldUp(sha256, await Promise.all(nodes.map(hashOf)))))
}

export type PathStep = {
  /** The leaves under the sibling, and where it stands beside what was computed so far. */
  readonly sibling: Range
  readonly side: 'left' | 'right'
  readonly siblingHash: Hash
  /** Over both. */
  readonly hash: Hash
}

/** Every hash on the way from a leaf to the root; the last is the root the proof leads to. */
export const pathOf = async (
  sha256: AnySha256,
  leaf: Hash,
  { index, size }: { readonly index: number; readonly size: number },
  proof: readonly Hash[],
): Promise<readonly PathStep[]> => {
  const ranges = inclusionRanges(index, size)
  if (ranges.length !== proof.length) throw new RangeError('the proof is not as long as the way')
  const steps: PathStep[] = []
  let hash = leaf
  for (const [at, sibling] of ranges.entries()) {
    const siblingHash = proof[at] as Hash
    const side = sibling.from > index ? 'right' : 'left'
    hash = await sha256(side === 'right' ? nodeBytes(hash, siblingHash) : nodeBytes(siblingHash, hash))
    steps.push({ sibling, side, siblingHash, hash })
  }
  return steps
}
