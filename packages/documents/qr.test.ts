// The code at the foot of the page reads as the address it stands for.
import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { qrRows } from './qr.ts'

const read = (rows: readonly string[]): string | undefined => {
  const [scale, margin] = [4, 16]
  const side = rows.length * scale + 2 * margin
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [y, row] of rows.entries()) {
    for (const { index } of row.matchAll(/1/g)) {
      for (let dot = 0; dot < scale * scale; dot++) {
        const across = margin + index * scale + (dot % scale)
        const down = margin + y * scale + Math.floor(dot / scale)
        pixels.fill(0, 4 * (down * side + across), 4 * (down * side + across) + 3)
      }
    }
  }
  return jsQR(pixels, side, side)?.data
}

it.each([
  'https://himaya.example/verify/9f2c7a41e0b85d36',
  `https://himaya.example/${'a'.repeat(127)}`,
  'https://himaya.example/?q=é%20&x=1#f',
])('%s', address => {
  const rows = qrRows(address)
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([rows.length]))
  expect(read(rows)).toBe(address)
})
