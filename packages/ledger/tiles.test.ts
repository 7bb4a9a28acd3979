// The tree as files: paths in one spelling, the tiles of a size, and subtrees read back out of tiles.
import { describe, expect, test } from 'vitest'
import { sha256 } from './crypto.test-support.ts'
import { leafHash } from './hash.ts'
import {
  bundleOf,
  entriesIn,
  hashesIn,
  hashInTile,
  parseTilePath,
  type Tile,
  tileOf,
  tilePath,
  tilesOf,
} from './tiles.ts'
import { append, emptyTree } from './tree.ts'

describe('paths', () => {
  test.each<[Tile, string]>([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 1, index: 1_000, width: 17 }, 'tile/1/x001/000.p/17'],
    [{ level: 'entries', index: 999, width: 255 }, 'tile/entries/999.p/255'],
    [{ level: 63, index: 5, width: 1 }, 'tile/63/005.p/1'],
  ])('%j is %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path)
    expect(parseTilePath(path)).toEqual(tile)
  })

  test.each([
    '',
    'tile/0/0',
    'tile/0/00',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/300',
    'tile/0/000/../001',
    'tile/0/000 ',
    '/tile/0/000',
    'tile/leaves/000',
    'tile/0/x999/x999/x999/x999/x999/x999/999',
  ])('%j names nothing', path => expect(parseTilePath(path)).toBeUndefined())
})

test('the tiles of 70,000 leaves, as the format’s own text counts them', () => {
  const tiles = tilesOf(70_000)
  const at = (level: Tile['level']) => tiles.filter(tile => tile.level === level)
  expect(at(0)).toHaveLength(274)
  expect(at(0).at(-1)).toEqual({ level: 0, index: 273, width: 112 })
  expect(at(1)).toEqual([
    { level: 1, index: 0, width: 256 },
    { level: 1, index: 1, width: 17 },
  ])
  expect(at(2)).toEqual([{ level: 2, index: 0, width: 1 }])
  expect(at('entries')).toHaveLength(274)
  expect(tilesOf(256).filter(({ level }) => level !== 'entries')).toEqual([
    { level: 0, index: 0, width: 256 },
    { level: 1, index: 0, width: 1 },
  ])
  expect(tilesOf(0)).toEqual([])
})

describe('subtrees out of tiles', () => {
  const SIZE = 70_000
  const leaves = Array.from({ length: SIZE }, (_, at) => leafHash(sha256, new TextEncoder().encode(`${at}`)))
  const { completed } = append(sha256, emptyTree, leaves)
  const known = new Map(completed.map(({ level, index, hash }) => [`${level}/${index}`, hash]))
  const bytesOf = ({ level, index, width }: Tile) => {
    const bytes = new Uint8Array(width * 32)
    for (let at = 0; at < width; at++)
      bytes.set(known.get(`${Number(level) * 8}/${index * 256 + at}`) as Uint8Array, at * 32)
    return bytes
  }

  test('all the large subtrees, and some of the small', () => {
    for (const { level, index, hash } of completed) {
      if (index % 97 > 1 && level < 8) continue
      const place = tileOf({ level, index }, SIZE)
      expect(hashInTile(sha256, bytesOf(place.tile), place)).toEqual(hash)
    }
  })

  test('a subtree that is not complete is in no tile', () => {
    expect(() => tileOf({ level: 0, index: SIZE }, SIZE)).toThrow('no such subtree')
    expect(() => tileOf({ level: 17, index: 0 }, SIZE)).toThrow('no such subtree')
  })

  test('a tile cut short is refused', () => {
    const place = tileOf({ level: 3, index: 4 }, SIZE)
    expect(() => hashInTile(sha256, bytesOf(place.tile).subarray(0, 33), place)).toThrow()
    expect(() => hashesIn(new Uint8Array(33))).toThrow('whole hashes')
  })
})

describe('bundles of entries', () => {
  const entries = [new Uint8Array(), new Uint8Array([1]), new Uint8Array(65_535).fill(7)]
  test('come back as they went in', () => expect(entriesIn(bundleOf(entries))).toEqual(entries))
  test('none', () => expect(entriesIn(bundleOf([]))).toEqual([]))
  test('from the middle of a larger buffer', () => {
    const bundle = bundleOf([new Uint8Array([9, 9])])
    const larger = new Uint8Array([5, ...bundle, 5])
    expect(entriesIn(larger.subarray(1, 1 + bundle.length))).toEqual([new Uint8Array([9, 9])])
  })
  test('an entry of 65,536 bytes does not fit', () =>
    expect(() => bundleOf([new Uint8Array(65_536)])).toThrow('65,535'))
  test('cut short anywhere, they are refused', () => {
    const bundle = bundleOf([new Uint8Array([1, 2, 3]), new Uint8Array([4])])
    for (let length = 1; length < bundle.length; length++)
      if (length !== 5) expect(entriesIn(bundle.subarray(0, length))).toBeUndefined()
  })
})
