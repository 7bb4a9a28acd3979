// Verifies a receipt by Node's crypto, for the command line.
import { hmacSha256, sha256, verifyEd25519 } from './crypto.ts'
import { type ReceiptVerdict, receiptVerdict } from './receipt-verdict.ts'

/** @param keyLine the log's key as its organisation publishes it; without it the receipt's own is tried */
export const verifyReceipt = (text: string, keyLine?: string): Promise<ReceiptVerdict> =>
  receiptVerdict(text, keyLine, { sha256, verifyEd25519, hmacSha256 })
