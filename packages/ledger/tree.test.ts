// The tree against RFC 6962 written out in the plainest way, against its known roots, and against lies: of every proof
// tried here, most are false.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from './crypto.test-support.ts'
import { consistencyRanges, inclusionRanges, type Node, subtreesOf } from './geometry.ts'
import { type Hash, leafHash, nodeHash, sameHash } from './hash.ts'
import { consistencyPlan, inclusionPlan, proofFrom } from './proof.ts'
import { append, emptyTree, rootOf, treeOf } from './tree.ts'
import { verifyConsistency, verifyEntry, verifyInclusion } from './verify.ts'
import { webSha256 } from './web-crypto.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

/** The entries and roots that implementations of RFC 6962 are tried on. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(bytes)
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** MTH, PATH and PROOF as the RFC prints them. */
const mth = (leaves: readonly Hash[]): Hash => {
  if (leaves.length === 0) return sha256(new Uint8Array())
  if (leaves.length === 1) return leaves[0] as Hash
  const k = split(leaves.length)
  return nodeHash(sha256, mth(leaves.slice(0, k)), mth(leaves.slice(k)))
}
const split = (n: number) => 2 ** Math.floor(Math.log2(n - 1))
const path = (m: number, leaves: readonly Hash[]): Hash[] => {
  if (leaves.length === 1) return []
  const k = split(leaves.length)
  return m < k
    ? [...path(m, leaves.slice(0, k)), mth(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), mth(leaves.slice(0, k))]
}
const subproof = (m: number, leaves: readonly Hash[], whole: boolean): Hash[] => {
  if (m === leaves.length) return whole ? [] : [mth(leaves)]
  const k = split(leaves.length)
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), mth(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))]
}

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => leafHash(sha256, new TextEncoder().encode(`entry ${at}`)))
const MOST = 70
const all = leavesOf(MOST)
const store = new Map<string, Hash>()
for (const { level, index, hash } of append(sha256, emptyTree, all).completed)
  store.set(`${level}/${index}`, hash)
const hashOf = ({ level, index }: Node) => store.get(`${level}/${index}`) as Hash
const headOf = (size: number) => ({ size, root: mth(all.slice(0, size)) })
const inclusionOf = (index: number, size: number) => proofFrom(sha256, inclusionPlan(index, size), hashOf)
const consistencyOf = (first: number, second: number) =>
  proofFrom(sha256, consistencyPlan(first, second), hashOf)

describe('the tree', () => {
  test('known roots', () => {
    let tree = emptyTree
    expect(hex(rootOf(sha256, tree))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    entries.forEach((entry, at) => {
      tree = append(sha256, tree, [leafHash(sha256, entry)]).tree
      expect(tree.size).toBe(at + 1)
      expect(hex(rootOf(sha256, tree))).toBe(roots[at])
    })
  })

  test('appended one by one or together, it is the tree of the RFC', () => {
    let tree = emptyTree
    for (let size = 0; size <= MOST; size++) {
      expect(rootOf(sha256, tree)).toEqual(headOf(size).root)
      expect(tree).toEqual(append(sha256, emptyTree, all.slice(0, size)).tree)
      if (size < MOST) tree = append(sha256, tree, [all[size] as Hash]).tree
    }
  })

  test('what is completed on the way are perfect subtrees, and every one of them', () => {
    for (let size = 1; size <= MOST; size++) {
      const { completed } = append(sha256, emptyTree, all.slice(0, size))
      let expected = 0
      for (let width = 1; width <= size; width *= 2) expected += Math.floor(size / width)
      expect(completed).toHaveLength(expected)
      for (const { level, index, hash } of completed)
        expect(hash).toEqual(mth(all.slice(index * 2 ** level, (index + 1) * 2 ** level)))
    }
  })

  test('it is taken up again from what was stored of it, and from nothing else', () => {
    const stored = subtreesOf({ from: 0, to: 45 }).map(hashOf)
    const { tree } = append(sha256, treeOf(45, stored), all.slice(45))
    expect(rootOf(sha256, tree)).toEqual(headOf(MOST).root)
    expect(() => treeOf(45, stored.slice(1))).toThrow('45 leaves')
    expect(() => treeOf(44, stored)).toThrow('44 leaves')
    expect(() => treeOf(1, [new Uint8Array(31)])).toThrow('32 bytes')
    for (const size of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => treeOf(size, [])).toThrow('no tree')
  })
})

describe('proofs are those of the RFC, and hold', () => {
  test('inclusion, every leaf of every size', async () => {
    for (let size = 1; size <= MOST; size++)
      for (let index = 0; index < size; index++) {
        const proof = inclusionOf(index, size)
        expect(proof).toEqual(path(index, all.slice(0, size)))
        expect(await verifyInclusion(sha256, all[index] as Hash, index, headOf(size), proof)).toBe(true)
      }
  })

  test('consistency, every pair of sizes', async () => {
    for (let second = 0; second <= MOST; second++)
      for (let first = 0; first <= second; first++) {
        const proof = consistencyOf(first, second)
        if (first > 0) expect(proof).toEqual(subproof(first, all.slice(0, second), true))
        expect(await verifyConsistency(sha256, headOf(first), headOf(second), proof)).toBe(true)
      }
  })

  test('in a browser as on a server', async () => {
    const entry = new TextEncoder().encode('entry 33')
    expect(await verifyEntry(webSha256, entry, 33, headOf(MOST), inclusionOf(33, MOST))).toBe(true)
    expect(await verifyEntry(webSha256, entry, 32, headOf(MOST), inclusionOf(32, MOST))).toBe(false)
    expect(await verifyConsistency(webSha256, headOf(33), headOf(MOST), consistencyOf(33, MOST))).toBe(true)
  })

  test('nothing is proven of what is not there', () => {
    for (const [index, size] of [
      [5, 5],
      [-1, 5],
      [0, 0],
      [1.5, 5],
      [0, Number.NaN],
    ] as const)
      expect(() => inclusionRanges(index, size)).toThrow('no leaf')
    for (const [first, second] of [
      [6, 5],
      [-1, 5],
      [1.5, 5],
    ] as const)
      expect(() => consistencyRanges(first, second)).toThrow('not the beginning')
  })

  test('of a very large tree the plan is short', () => {
    const size = 2 ** 52 + 12_345
    expect(inclusionPlan(2 ** 51 + 7, size).length).toBeLessThan(64)
    expect(inclusionPlan(size - 1, size).length).toBeLessThan(64)
    expect(consistencyPlan(2 ** 51 + 7, size).length).toBeLessThan(64)
  })
})

const flipped = (hash: Hash, bit: number): Hash => {
  const changed = Uint8Array.from(hash)
  changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
  return changed
}
const stranger = leafHash(sha256, new TextEncoder().encode('a stranger'))

/** Every false version of a proof we can think of: one bit off, an item missing, doubled, swapped, put in. */
const spoilt = (proof: readonly Hash[], bit: number): (readonly Hash[])[] => [
  ...proof.map((hash, at) => proof.with(at, flipped(hash, bit))),
  ...proof.map((_, at) => proof.toSpliced(at, 1)),
  ...proof.map((hash, at) => proof.toSpliced(at, 0, hash)),
  ...proof.slice(1).map((hash, at) => proof.with(at, hash).with(at + 1, proof[at] as Hash)),
  ...proof.map((hash, at) => proof.with(at, hash.subarray(0, 31))),
  [...proof, stranger],
  [stranger, ...proof],
]

describe('lies are refused', () => {
  const places = fc.integer({ min: 1, max: MOST }).chain(size =>
    fc.record({
      size: fc.constant(size),
      index: fc.nat({ max: size - 1 }),
      other: fc.nat({ max: MOST }),
      bit: fc.nat({ max: 255 }),
    }),
  )

  test('of inclusion', () =>
    fc.assert(
      fc.asyncProperty(places, async ({ size, index, other, bit }) => {
        const [leaf, head, proof] = [all[index] as Hash, headOf(size), inclusionOf(index, size)]
        const says = (
          ...claim: Parameters<typeof verifyInclusion> extends [unknown, ...infer Rest] ? Rest : never
        ) => verifyInclusion(sha256, ...claim)
        expect(await says(leaf, index, head, proof)).toBe(true)
        for (const false_ of spoilt(proof, bit)) expect(await says(leaf, index, head, false_)).toBe(false)
        expect(await says(flipped(leaf, bit), index, head, proof)).toBe(false)
        expect(await says(leaf, index, { size, root: flipped(head.root, bit) }, proof)).toBe(false)
        expect(await says(stranger, index, head, proof)).toBe(false)
        if (other !== index) expect(await says(leaf, other, head, proof)).toBe(false)
        if (other !== size) expect(await says(leaf, index, headOf(other), proof)).toBe(false)
        expect(await says(leaf, size, head, proof)).toBe(false)
        for (const no of [-1, 0.5, Number.NaN, 2 ** 53]) {
          expect(await says(leaf, no, head, proof)).toBe(false)
          expect(await says(leaf, index, { ...head, size: no }, proof)).toBe(false)
        }
        expect(await says(leaf.subarray(1), index, head, proof)).toBe(false)
        expect(await says(leaf, index, { size, root: head.root.subarray(1) }, proof)).toBe(false)
      }),
      { numRuns: 150 },
    ))

  test('of inclusion, every single bit', async () => {
    const [index, size] = [41, MOST]
    const [leaf, head, proof] = [all[index] as Hash, headOf(size), inclusionOf(index, size)]
    for (let bit = 0; bit < 256; bit++) {
      expect(await verifyInclusion(sha256, flipped(leaf, bit), index, head, proof)).toBe(false)
      for (let at = 0; at < proof.length; at++)
        expect(
          await verifyInclusion(sha256, leaf, index, head, proof.with(at, flipped(proof[at] as Hash, bit))),
        ).toBe(false)
    }
  })

  test('of consistency', () =>
    fc.assert(
      fc.asyncProperty(places, async ({ size, index, other, bit }) => {
        const [first, second] = [headOf(index + 1), headOf(size)]
        const proof = consistencyOf(index + 1, size)
        const says = (one: typeof first, two: typeof second, hashes: readonly Hash[]) =>
          verifyConsistency(sha256, one, two, hashes)
        expect(await says(first, second, proof)).toBe(true)
        for (const false_ of spoilt(proof, bit)) expect(await says(first, second, false_)).toBe(false)
        expect(await says({ ...first, root: flipped(first.root, bit) }, second, proof)).toBe(false)
        expect(await says(first, { ...second, root: flipped(second.root, bit) }, proof)).toBe(false)
        if (first.size < second.size) {
          expect(await says(second, first, proof)).toBe(false)
          expect(await says(first, { ...second, root: first.root }, proof)).toBe(false)
          expect(await says({ ...first, root: second.root }, second, proof)).toBe(false)
          expect(await says(first, second, [])).toBe(false)
        }
        if (other !== size && other > index) expect(await says(first, headOf(other), proof)).toBe(false)
        expect(await says({ size: 0, root: first.root }, second, [])).toBe(false)
        expect(await says({ size: 0, root: headOf(0).root }, second, [stranger])).toBe(false)
        for (const no of [-1, 0.5, Number.NaN, 2 ** 53]) {
          expect(await says({ ...first, size: no }, second, proof)).toBe(false)
          expect(await says(first, { ...second, size: no }, proof)).toBe(false)
        }
      }),
      { numRuns: 150 },
    ))

  test('a tree that was changed is not the beginning of its successor', async () => {
    const changed = all.with(7, stranger)
    const [old, now] = [headOf(20), { size: 40, root: mth(changed.slice(0, 40)) }]
    for (const proof of [consistencyOf(20, 40), subproof(20, changed.slice(0, 40), true)])
      expect(await verifyConsistency(sha256, old, now, proof)).toBe(false)
  })

  test('a node is no leaf', async () => {
    const [left, right] = [all[0] as Hash, all[1] as Hash]
    const node = new Uint8Array([...left, ...right])
    expect(await verifyEntry(sha256, node, 0, { size: 1, root: headOf(2).root }, [])).toBe(false)
  })
})

test('hashes are compared whole', () => {
  expect(sameHash(stranger, Uint8Array.from(stranger))).toBe(true)
  for (let bit = 0; bit < 256; bit++) expect(sameHash(stranger, flipped(stranger, bit))).toBe(false)
  expect(sameHash(stranger.subarray(1), stranger.subarray(1))).toBe(false)
  expect(sameHash(new Uint8Array(), new Uint8Array())).toBe(false)
})
