// The QR code of an address as rows of modules, drawn natively on paper (Typst) and on screen (SVG). Browser-safe.
import { encode } from 'uqr'

/** Rows of `1` (dark) and `0` (light), without the quiet zone. Medium correction: 15 % of the code may be damaged. */
export const qrRows = (address: string): string[] =>
  encode(address, { ecc: 'M', border: 0 }).data.map(row => row.map(dark => (dark ? '1' : '0')).join(''))
