// Proofs as a reader makes them out of published tiles: the same as the log's own, and useless once a tile lies.
import { describe, expect, test } from 'vitest'
import { sha256 } from './crypto.test-support.ts'
import { type Hash, leafHash } from './hash.ts'
import { fromHex, toHex } from './hex.ts'
import { pathOf, proofFromTiles, type ReadTile } from './path.ts'
import { consistencyPlan, inclusionPlan } from './proof.ts'
import { TILE_HEIGHT, TILE_WIDTH } from './tiles.ts'
import { append, emptyTree, rootOf } from './tree.ts'
import { verifyConsistency, verifyInclusion } from './verify.ts'
import { webSha256 } from './web-crypto.ts'

const leaves: Hash[] = Array.from({ length: 66_000 }, (_, at) =>
  leafHash(sha256, new TextEncoder().encode(`entry ${at}`)),
)
const grown = append(sha256, emptyTree, leaves)
const tiles = new Map<string, Uint8Array[]>()
for (const { level, index, hash } of grown.completed) {
  if (level % TILE_HEIGHT !== 0) continue
  const place = `${level / TILE_HEIGHT}/${Math.floor(index / TILE_WIDTH)}`
  tiles.set(place, [...(tiles.get(place) ?? []), hash])
}
const read: ReadTile = async ({ level, index, width }) =>
  Buffer.concat((tiles.get(`${level}/${index}`) ?? []).slice(0, width))
const headOf = (size: number) => ({
  size,
  root: rootOf(sha256, append(sha256, emptyTree, leaves.slice(0, size)).tree),
})

describe('out of tiles', () => {
  test.each([
    [0, 1],
    [0, 256],
    [255, 257],
    [600, 777],
    [65_535, 65_536],
    [65_999, 66_000],
    [0, 66_000],
  ])('the leaf %i of %i', async (index, size) => {
    const head = headOf(size)
    const leaf = leaves[index] as Hash
    const proof = await proofFromTiles(webSha256, read, inclusionPlan(index, size), size)
    expect(await verifyInclusion(webSha256, leaf, index, head, proof)).toBe(true)
    const path = await pathOf(webSha256, leaf, { index, size }, proof)
    expect(path.at(-1)?.hash ?? leaf).toEqual(head.root)
    // The siblings and the leaf are the whole tree, each leaf once.
    expect(path.reduce((sum, { sibling }) => sum + sibling.to - sibling.from, 1)).toBe(size)
    for (const { sibling, side } of path) expect(sibling.from > index).toBe(side === 'right')
  })

  test.each([
    [1, 66_000],
    [255, 256],
    [777, 65_536],
    [65_537, 66_000],
  ])('%i entries are the beginning of %i', async (first, second) => {
    const proof = await proofFromTiles(webSha256, read, consistencyPlan(first, second), second)
    expect(await verifyConsistency(webSha256, headOf(first), headOf(second), proof)).toBe(true)
  })

  test('a tile with one bit turned leads elsewhere', async () => {
    const lying: ReadTile = async tile => {
      const bytes = Uint8Array.from(await read(tile))
      if (tile.level === 0 && tile.index === 2) bytes[40] = (bytes[40] as number) ^ 1
      return bytes
    }
    const proof = await proofFromTiles(webSha256, lying, inclusionPlan(600, 66_000), 66_000)
    expect(await verifyInclusion(webSha256, leaves[600] as Hash, 600, headOf(66_000), proof)).toBe(false)
  })

  test('a tile cut short, or none at all, is an error', async () => {
    const plan = inclusionPlan(600, 66_000)
    const short: ReadTile = async tile => (await read(tile)).subarray(0, 32)
    await expect(proofFromTiles(webSha256, short, plan, 66_000)).rejects.toThrow(RangeError)
    const none: ReadTile = () => Promise.reject(new Error('404'))
    await expect(proofFromTiles(webSha256, none, plan, 66_000)).rejects.toThrow('404')
  })
})

test('hexadecimal is read back, in lower case only', () => {
  expect(fromHex(toHex(Uint8Array.of(0, 1, 171, 255)))).toEqual(Uint8Array.of(0, 1, 171, 255))
  for (const wrong of ['0', 'AB', 'zz', ' 00', '0x00']) expect(fromHex(wrong)).toBeUndefined()
  expect(fromHex('')).toEqual(new Uint8Array())
})
