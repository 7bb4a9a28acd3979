// Ids are UUIDv7 (RFC 9562): they sort by the time they were made, so an index grows at its end and the newest row has
// the greatest id. Within one millisecond a counter keeps the order.
import { getRandomValues } from 'node:crypto'

/** 12 bits beside the milliseconds: room for 4,096 ids in each; when it is full the time given is one later. */
const FULL = 0xfff
let lastTime = 0
let counter = 0
const random = new Uint8Array(512 * 10)
let used = random.length

/** A new id, greater than every id this process made before, even if the machine's clock steps back. */
export function newId(time = Date.now()): string {
  if (time > lastTime) {
    lastTime = time
    // Starts in the lower half, so that a burst within the millisecond has room to count.
    counter = fresh(2).reduce((bits, byte) => (bits << 8) | byte, 0) & (FULL >> 1)
  } else if (counter < FULL) counter += 1
  else {
    lastTime += 1
    counter = 0
  }
  const tail = fresh(8)
  const variant = 0x80 | ((tail[0] ?? 0) & 0x3f)
  const hex = `${lastTime.toString(16).padStart(12, '0')}7${counter.toString(16).padStart(3, '0')}${variant.toString(16)}${Buffer.from(tail.subarray(1)).toString('hex')}`
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Asking the system for chance is slow for a few bytes at a time. */
function fresh(bytes: number): Uint8Array {
  if (used + bytes > random.length) {
    getRandomValues(random)
    used = 0
  }
  used += bytes
  return random.subarray(used - bytes, used)
}
