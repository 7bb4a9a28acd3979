// The tree of one seal: small enough to be made again from its leaves whenever a proof is asked for.
import { createHash } from 'node:crypto'
import { HASH_BYTES, type Hash, type Sha256 } from '@himaya/ledger/hash'
import { inclusionPlan, proofFrom } from '@himaya/ledger/proof'
import { append, emptyTree, fold } from '@himaya/ledger/tree'

export const sha256: Sha256 = bytes => new Uint8Array(createHash('sha256').update(bytes).digest())

export const hashesIn = (bytes: Buffer): Hash[] =>
  Array.from(
    { length: bytes.length / HASH_BYTES },
    (_, at) => new Uint8Array(bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  )

/** The hashes from a leaf to the root, the lowest first. Throws where there is no such leaf. */
export function pathOf(leaves: readonly Hash[], index: number): readonly Hash[] {
  const { completed } = append(sha256, emptyTree, leaves)
  const subtrees = new Map(completed.map(({ level, index: at, hash }) => [`${level}/${at}`, hash]))
  return proofFrom(sha256, inclusionPlan(index, leaves.length), ({ level, index: at }) => {
    const hash = subtrees.get(`${level}/${at}`)
    if (!hash) throw new Error('a subtree of the seal is missing')
    return fold(sha256, [hash])
  })
}
