// The tree of one seal: small enough to be made again from its leaves whenever a proof is asked for.
import { sha256 } from '@himaya/evidence/door'
import type { Hash } from '@himaya/ledger/hash'
import { inclusionPlan, proofFrom } from '@himaya/ledger/proof'
import { hashesIn } from '@himaya/ledger/tiles'
import { append, emptyTree, fold } from '@himaya/ledger/tree'

/** The leaves of a batch, as the database keeps them. */
export const leavesIn = (bytes: Buffer): readonly Hash[] => hashesIn(new Uint8Array(bytes))

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
