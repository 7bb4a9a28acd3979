// Proofs made from stored subtrees. Which subtrees are needed is known before anything is read, so a store can fetch
// them at once; a range that is no perfect subtree is folded from several.
import { consistencyRanges, inclusionRanges, type Node, type Range, subtreesOf } from './geometry.ts'
import type { Hash, Sha256 } from './hash.ts'
import { fold } from './tree.ts'

/** Where a proof is made from: for each of its hashes, the perfect subtrees that are folded into it. */
export type ProofPlan = readonly (readonly Node[])[]

const planned = (ranges: readonly Range[]): ProofPlan => ranges.map(subtreesOf)

/** Throws a RangeError where the tree has no such leaf. */
export const inclusionPlan = (index: number, size: number): ProofPlan => planned(inclusionRanges(index, size))

/** Throws a RangeError where `first` is larger than `second`. */
export const consistencyPlan = (first: number, second: number): ProofPlan =>
  planned(consistencyRanges(first, second))

/** The proof, once the subtrees of its plan can be read. */
export const proofFrom = (sha256: Sha256, plan: ProofPlan, hashOf: (node: Node) => Hash): readonly Hash[] =>
  plan.map(nodes => fold(sha256, nodes.map(hashOf)))
