// What a printed receipt carries in its QR code: enough to find the receipt, and to see that a file is the one that was printed.
// Browser-safe.
import type { ConsentReceipt } from './shape.ts'

const FORMAT = 'HIMAYA-CONSENT-1'

export const compactOf = ({ receipt_id, proof }: ConsentReceipt): string =>
  [FORMAT, receipt_id, proof.seal.number, proof.seal.index, proof.commitment].join(' ').toUpperCase()

/** Whether the receipt is the one that was printed. It is verified besides. */
export const isPrintedAs = (receipt: ConsentReceipt, scanned: string): boolean =>
  compactOf(receipt) === scanned.trim().toUpperCase()
