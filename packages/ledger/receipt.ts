// A proof that can be kept in a pocket (C2SP tlog-proof): the entry's place, the hashes up to the root, and the signed
// checkpoint, in one text that verifies with no one's help.
import { fromBase64, toBase64 } from './base64.ts'
import { openCheckpoint, type Trust, type Trusted } from './checkpoint.ts'
import { isSize } from './geometry.ts'
import { type AnySha256, HASH_BYTES, type Hash } from './hash.ts'
import type { VerifyEd25519 } from './note.ts'
import { verifyEntry } from './verify.ts'

export type Receipt = {
  readonly index: number
  readonly proof: readonly Hash[]
  /** The signed note, as it is served. */
  readonly checkpoint: string
  /** What belongs to the entry and is not in the log. It is not vouched for by the log. */
  readonly extra?: Uint8Array
}

const FORMAT = 'c2sp.org/tlog-proof@v1'
const LONGEST_PROOF = 63

export const writeReceipt = ({ index, proof, checkpoint, extra }: Receipt): string =>
  [
    FORMAT,
    ...(extra ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...proof.map(toBase64),
    '',
    checkpoint,
  ].join('\n')

/** The receipt; undefined where the text is not one. */
export const parseReceipt = (text: string): Receipt | undefined => {
  const blank = text.indexOf('\n\n')
  if (blank < 0) return undefined
  const [format, ...lines] = text.slice(0, blank).split('\n')
  const withExtra = lines[0]?.startsWith('extra ') ? lines.shift()?.slice('extra '.length) : undefined
  const extra = withExtra === undefined ? undefined : fromBase64(withExtra)
  const [, counted] = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? []
  const index = Number(counted)
  const proof = lines.map(fromBase64)
  if (format !== FORMAT || !isSize(index) || proof.length > LONGEST_PROOF) return undefined
  if (withExtra !== undefined && extra === undefined) return undefined
  if (!proof.every((hash): hash is Hash => hash?.length === HASH_BYTES)) return undefined
  return { index, proof, checkpoint: text.slice(blank + 2), ...(extra && { extra }) }
}

/** The checkpoint under which the entry stands in the log, if the receipt shows that it does. */
export const openReceipt = async (
  text: string,
  entry: Uint8Array,
  trust: Trust,
  { sha256, verifyEd25519 }: { readonly sha256: AnySha256; readonly verifyEd25519: VerifyEd25519 },
): Promise<Trusted | undefined> => {
  const receipt = parseReceipt(text)
  const opened = receipt && (await openCheckpoint(receipt.checkpoint, trust, verifyEd25519))
  if (!receipt || !opened) return undefined
  const holds = await verifyEntry(sha256, entry, receipt.index, opened.checkpoint, receipt.proof)
  return holds ? opened : undefined
}
