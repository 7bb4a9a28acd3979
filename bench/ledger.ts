// The log at ten million entries: appending against the hashes it cannot do without, proofs out of tiles, and verifying as a
// browser does.
import { createHash, webcrypto } from 'node:crypto'
import type { Node } from '@himaya/ledger/geometry'
import { leafHash, nodeHash } from '@himaya/ledger/hash'
import { consistencyPlan, inclusionPlan, type ProofPlan, proofFrom } from '@himaya/ledger/proof'
import { hashInTile, TILE_HEIGHT, TILE_WIDTH, tileOf } from '@himaya/ledger/tiles'
import { append, emptyTree, rootOf, type Tree } from '@himaya/ledger/tree'
import { verifyConsistency, verifyInclusion } from '@himaya/ledger/verify'
import { type Bench, milliseconds } from './bench.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const asBrowser = async (bytes: Uint8Array) =>
  new Uint8Array(await webcrypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))

const HASH_BYTES = 32
const BATCH = 10_000

/** The tiles of a growing tree, each level one run of bytes. */
class Tiles {
  readonly #levels: Buffer[]

  constructor(size: number) {
    this.#levels = [0, 1, 2, 3].map(level => Buffer.alloc(Math.ceil(size / TILE_WIDTH ** level) * HASH_BYTES))
  }

  keep({ level, index }: Node, hash: Uint8Array) {
    if (level % TILE_HEIGHT === 0) this.#levels[level / TILE_HEIGHT]?.set(hash, index * HASH_BYTES)
  }

  prove(plan: ProofPlan, size: number) {
    return proofFrom(sha256, plan, node => {
      const place = tileOf(node, size)
      const { level, index, width } = place.tile
      const from = index * TILE_WIDTH * HASH_BYTES
      const bytes = this.#levels[Number(level)]?.subarray(from, from + width * HASH_BYTES) ?? Buffer.alloc(0)
      return hashInTile(sha256, bytes, place)
    })
  }
}

export const bench: Bench = {
  name: 'ledger',
  about:
    'a log of ten million entries: appending beside its bare hashes, proofs out of tiles, verifying with WebCrypto',
  async run({ smoke }) {
    const size = smoke ? 20_000 : 10_000_000
    const earlier = Math.floor(size / 3)
    const [proofs, sample] = smoke ? [20, 5_000] : [1_000, 200_000]
    const entry = (at: number) => {
      const bytes = Buffer.alloc(HASH_BYTES)
      bytes.writeDoubleBE(at)
      return bytes
    }
    const tiles = new Tiles(size)
    let tree: Tree = emptyTree
    let first: Tree = emptyTree
    for (let from = 0; from < size; from += BATCH) {
      const leaves = Array.from({ length: Math.min(BATCH, size - from) }, (_, at) =>
        leafHash(sha256, entry(from + at)),
      )
      for (const part of from < earlier && from + BATCH >= earlier
        ? [leaves.slice(0, earlier - from), leaves.slice(earlier - from)]
        : [leaves]) {
        const { tree: grown, completed } = append(sha256, tree, part)
        for (const node of completed) tiles.keep(node, node.hash)
        tree = grown
        if (tree.size === earlier) first = tree
      }
    }
    const head = { size, root: rootOf(sha256, tree) }
    const before = { size: earlier, root: rootOf(sha256, first) }

    const places = Array.from({ length: proofs }, (_, at) => (at * 7_919_317) % size)
    let next = 0
    const place = () => places[next++ % proofs] as number
    const includes = await milliseconds(proofs, () => tiles.prove(inclusionPlan(place(), size), size))
    const extends_ = await milliseconds(proofs, () =>
      tiles.prove(consistencyPlan(1 + (place() % (size - 1)), size), size),
    )
    const kept = places.map(index => ({
      index,
      leaf: leafHash(sha256, entry(index)),
      proof: tiles.prove(inclusionPlan(index, size), size),
    }))
    const verifies = await milliseconds(proofs, async () => {
      const { index, leaf, proof } = kept[next++ % proofs] as (typeof kept)[number]
      if (!(await verifyInclusion(asBrowser, leaf, index, head, proof)))
        throw new Error('a true proof was refused')
    })
    const grown = tiles.prove(consistencyPlan(earlier, size), size)
    if (!(await verifyConsistency(asBrowser, before, head, grown)))
      throw new Error('a true proof was refused')
    if (await verifyConsistency(asBrowser, { ...before, size: earlier - 1 }, head, grown))
      throw new Error('a false proof was believed')

    const repeats = smoke ? 3 : 9
    const leaves = Array.from({ length: sample }, (_, at) => entry(at))
    const perSecond = (values: readonly number[]) => values.map(ms => (sample / ms) * 1000)
    const appended = await milliseconds(repeats, () =>
      append(
        sha256,
        emptyTree,
        leaves.map(leaf => leafHash(sha256, leaf)),
      ),
    )
    const one = new Uint8Array(HASH_BYTES)
    const bare = await milliseconds(repeats, () => {
      for (const leaf of leaves) {
        leafHash(sha256, leaf)
        nodeHash(sha256, one, one)
      }
    })
    return {
      sizes: { entries: size, proofs, appended: sample },
      figures: [
        {
          what: 'append, subtrees told',
          unit: 'entries/s',
          values: perSecond(appended),
          against: 'the two hashes an entry costs',
        },
        { what: 'the two hashes an entry costs', unit: 'entries/s', values: perSecond(bare) },
        { what: 'inclusion proof out of tiles', unit: 'ms', values: includes },
        { what: 'consistency proof out of tiles', unit: 'ms', values: extends_ },
        { what: 'verify inclusion, WebCrypto', unit: 'ms', values: verifies },
      ],
    }
  },
}
