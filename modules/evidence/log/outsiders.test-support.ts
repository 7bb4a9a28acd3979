// For the tests of rooms whose own receipts stand on the log: the log moved on by hand, and the eyes of an outsider, in a
// terminal and in a browser.
import { webHmacSha256, webSha256, webVerifyEd25519 } from '@himaya/ledger/web-crypto'
import type { Context } from '@himaya/platform/context'
import { advanceLog } from './advance.ts'
import { hmacSha256, sha256, verifyEd25519 } from './crypto.ts'
import { type LogCrypto, receiptVerdict } from './receipt-verdict.ts'

/** Takes what was recorded into the signed log, now. */
export const signLog = (ctx: Context): Promise<number | undefined> => advanceLog(ctx)

const eyes = (crypto: LogCrypto) => ({
  ...crypto,
  entryVerdict: (text: string, key: string | undefined) => receiptVerdict(text, key, crypto),
})
export const inTerminal = eyes({ sha256, verifyEd25519, hmacSha256 })
export const inBrowser = eyes({
  sha256: webSha256,
  verifyEd25519: webVerifyEd25519,
  hmacSha256: webHmacSha256,
})
