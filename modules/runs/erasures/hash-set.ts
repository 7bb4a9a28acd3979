// Millions of hashes of sixteen bytes, and of which run each is, in flat memory: open addressing over one buffer.
import { HASH_BYTES } from './hashes.ts'

export type HashSet = {
  add(hash: Buffer, at: number, of: number): void
  /** The numbers under which this hash was added, in that order. */
  find(hash: Buffer): readonly number[]
}

/** @param most how many are added at the most */
export function hashSet(most: number): HashSet {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)))
  const hashes = Buffer.alloc(slots * HASH_BYTES)
  // 0: empty.
  const numbers = new Uint32Array(slots)
  // A hash is spread evenly already: its first bytes are the place.
  const placeOf = (hash: Buffer, at: number) => hash.readUInt32LE(at) % slots
  return {
    add(hash, at, of) {
      let slot = placeOf(hash, at)
      while (numbers[slot] !== 0) slot = (slot + 1) % slots
      hash.copy(hashes, slot * HASH_BYTES, at, at + HASH_BYTES)
      numbers[slot] = of + 1
    },
    find(hash) {
      const found: number[] = []
      for (let slot = placeOf(hash, 0); numbers[slot] !== 0; slot = (slot + 1) % slots) {
        const at = slot * HASH_BYTES
        if (hashes.compare(hash, 0, HASH_BYTES, at, at + HASH_BYTES) === 0)
          found.push((numbers[slot] ?? 0) - 1)
      }
      return found.sort((one, other) => one - other)
    },
  }
}
