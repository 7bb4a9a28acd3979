// Looks a published log through from the outside, with nothing but its address: every commitment, every tile, the root and its
// signature, computed anew. A few tiles are held at a time.
import { openCheckpoint, parseCheckpoint } from '@himaya/ledger/checkpoint'
import { leafHash, sameHash } from '@himaya/ledger/hash'
import { parseKey, parseNote, type VerifierKey } from '@himaya/ledger/note'
import { entriesIn, TILE_HEIGHT, tilePath } from '@himaya/ledger/tiles'
import { append, emptyTree, rootOf, type Tree } from '@himaya/ledger/tree'
import { bundles, bundleWidth, tilesAfter } from '../archive/layout.ts'
import { sha256, verifyEd25519 } from './crypto.ts'
import type { Published } from './follow.ts'

export type PublishedVerdict = {
  readonly origin: string
  readonly size: number
  readonly keys: readonly string[]
  /**
   * Nothing, or the first thing that does not agree: `file` cannot be had · `signature` by no key of the log, or none of those
   * given · `tile` · `root`.
   */
  readonly fault: { readonly kind: 'file' | 'signature' | 'tile' | 'root'; readonly at: string } | undefined
}

const AHEAD = 8

/** @param given the log's keys as they are known from elsewhere; without them those it publishes */
export async function checkPublished(
  published: Published,
  given: readonly string[] | undefined,
  onProgress: (entries: number, of: number) => void = () => undefined,
): Promise<PublishedVerdict> {
  let [origin, size] = ['', 0]
  let keys: readonly string[] = []
  const verdict = (fault?: PublishedVerdict['fault']): PublishedVerdict => ({ origin, size, keys, fault })
  let at = 'checkpoint'
  try {
    const written = await published.text('checkpoint')
    const note = parseNote(written)
    const checkpoint = note && parseCheckpoint(note.text)
    if (!checkpoint) return verdict({ kind: 'file', at })
    ;({ origin, size } = checkpoint)
    at = 'keys'
    keys = (await published.text('keys')).split('\n').filter(line => line !== '')
    const trust = { origin, keys: await parsed(given ?? keys) }
    if (!(await openCheckpoint(written, trust, verifyEd25519)))
      return verdict({ kind: 'signature', at: 'checkpoint' })

    let tree: Tree = emptyTree
    const filling = new Map<number, Uint8Array[]>()
    for (let first = 0; first < bundles(size); first += AHEAD) {
      const indices = Array.from(
        { length: Math.min(AHEAD, bundles(size) - first) },
        (_, index) => first + index,
      )
      const fetched = indices.map(index =>
        tilesAfter(index, size).map(tile => ({ tile, bytes: published.bytes(tilePath(tile)) })),
      )
      // All are awaited below; what fails first must not be counted as nobody’s.
      for (const { bytes } of fetched.flat()) bytes.catch(() => undefined)
      for (const [offset, tiles] of fetched.entries())
        for (const { tile, bytes: fetching } of tiles) {
          at = tilePath(tile)
          const bytes = await fetching
          if (tile.level !== 'entries') {
            const hashes = filling.get(tile.level) ?? []
            filling.delete(tile.level)
            if (Buffer.compare(Buffer.concat(hashes), bytes) !== 0) return verdict({ kind: 'tile', at })
            continue
          }
          const entries = entriesIn(bytes)
          if (entries?.length !== bundleWidth(first + offset, size)) return verdict({ kind: 'tile', at })
          const grown = append(
            sha256,
            tree,
            entries.map(entry => leafHash(sha256, entry)),
          )
          tree = grown.tree
          for (const { level, hash } of grown.completed) {
            if (level % TILE_HEIGHT !== 0) continue
            const hashes = filling.get(level / TILE_HEIGHT) ?? []
            hashes.push(hash)
            filling.set(level / TILE_HEIGHT, hashes)
          }
        }
      onProgress(tree.size, size)
    }
    const isRoot = sameHash(rootOf(sha256, tree), checkpoint.root)
    return verdict(isRoot ? undefined : { kind: 'root', at: String(size) })
  } catch {
    // A file that cannot be fetched: which one is what there is to tell.
    return verdict({ kind: 'file', at })
  }
}

const parsed = async (lines: readonly string[]): Promise<VerifierKey[]> =>
  (await Promise.all(lines.map(line => parseKey(sha256, line.trim())))).filter(key => key !== undefined)
