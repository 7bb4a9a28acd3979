// The tree as files (C2SP tlog-tiles): 256 hashes of one level to a tile, entries in bundles of 256, and paths that a plain
// file server can serve. A tile that is not full yet says its width in its path.
import { isSize, type Node } from './geometry.ts'
import { HASH_BYTES, type Hash, type Sha256 } from './hash.ts'
import { fold } from './tree.ts'

export const TILE_WIDTH = 256
/** Levels of the tree that one tile spans. */
export const TILE_HEIGHT = 8

/** Level counts tiles, not nodes: tile level 1 stands on full tiles of level 0. */
export type Tile = { readonly level: number | 'entries'; readonly index: number; readonly width: number }

/** `1234067` is `x001/x234/067`. */
const indexPath = (index: number): string => {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  return groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/')
}

/** Where a tile is served, below the log's address. */
export const tilePath = ({ level, index, width }: Tile): string =>
  `tile/${level}/${indexPath(index)}${width === TILE_WIDTH ? '' : `.p/${width}`}`

const shape = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** The tile a path names; undefined where it names none, or names it in another spelling than its own. */
export const parseTilePath = (path: string): Tile | undefined => {
  const match = shape.exec(path)
  if (!match) return undefined
  const [, named = '', groups = '', partial] = match
  const tile: Tile = {
    level: named === 'entries' ? 'entries' : Number(named),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  }
  if (typeof tile.level === 'number' && tile.level > 63) return undefined
  if (!isSize(tile.index) || tile.width > TILE_WIDTH) return undefined
  return tilePath(tile) === path ? tile : undefined
}

/** Every tile and bundle of a tree of that many leaves, the partial ones at the width they have in it. */
export const tilesOf = (size: number): Tile[] => {
  const tiles: Tile[] = []
  const row = (level: Tile['level'], nodes: number) => {
    for (let index = 0; index * TILE_WIDTH < nodes; index++)
      tiles.push({ level, index, width: Math.min(TILE_WIDTH, nodes - index * TILE_WIDTH) })
  }
  row('entries', size)
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / TILE_WIDTH))
    row(level, nodes)
  return tiles
}

/** The tile from which a subtree is read, at the width it has in a tree of `size` leaves, and which of its hashes. */
export const tileOf = (
  { level, index }: Node,
  size: number,
): { readonly tile: Tile; readonly from: number; readonly to: number } => {
  const tileLevel = Math.floor(level / TILE_HEIGHT)
  const spanned = 2 ** (level % TILE_HEIGHT)
  const first = index * spanned
  const tileIndex = Math.floor(first / TILE_WIDTH)
  const nodes = Math.floor(size / TILE_WIDTH ** tileLevel)
  const width = Math.min(TILE_WIDTH, nodes - tileIndex * TILE_WIDTH)
  const from = first - tileIndex * TILE_WIDTH
  if (from + spanned > width) throw new RangeError(`the tree of ${size} leaves has no such subtree yet`)
  return { tile: { level: tileLevel, index: tileIndex, width }, from, to: from + spanned }
}

/** The hashes in a tile's bytes. Throws where they are not whole hashes. */
export const hashesIn = (bytes: Uint8Array): Hash[] => {
  if (bytes.length % HASH_BYTES !== 0) throw new RangeError('a tile is made of whole hashes')
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  )
}

/** A subtree's hash, out of the tile it is read from. */
export const hashInTile = (
  sha256: Sha256,
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): Hash => {
  let hashes = hashesIn(bytes.subarray(from * HASH_BYTES, to * HASH_BYTES))
  if (hashes.length !== to - from) throw new RangeError('the tile is shorter than its width says')
  while (hashes.length > 1)
    hashes = Array.from({ length: hashes.length / 2 }, (_, at) =>
      fold(sha256, hashes.slice(2 * at, 2 * at + 2)),
    )
  return hashes[0] as Hash
}

const LENGTH_BYTES = 2
const LONGEST_ENTRY = 0xffff

/** Entries one after another, each after its length in two bytes. Throws where one is longer than 65,535 bytes. */
export const bundleOf = (entries: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + LENGTH_BYTES + entry.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const entry of entries) {
    if (entry.length > LONGEST_ENTRY) throw new RangeError('an entry has at most 65,535 bytes')
    view.setUint16(at, entry.length)
    bytes.set(entry, at + LENGTH_BYTES)
    at += LENGTH_BYTES + entry.length
  }
  return bytes
}

/** The entries of a bundle; undefined where it is cut short. */
export const entriesIn = (bytes: Uint8Array): Uint8Array[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + LENGTH_BYTES > bytes.length) return undefined
    const end = at + LENGTH_BYTES + view.getUint16(at)
    if (end > bytes.length) return undefined
    entries.push(bytes.subarray(at + LENGTH_BYTES, end))
    at = end
  }
  return entries
}
