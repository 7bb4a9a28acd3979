// Follows an entry through the published log, step by step, by the reader's own computing: from what it says to the signed
// checkpoint, and from there to what this reader saw before. Every step says what was found; the first lie ends the way.
import { openCheckpoint, parseCheckpoint } from '@himaya/ledger/checkpoint'
import { HASH_BYTES, type Hash, leafBytes, sameHash } from '@himaya/ledger/hash'
import { parseKey, parseNote, type VerifierKey } from '@himaya/ledger/note'
import { type PathStep, pathOf, proofFromTiles } from '@himaya/ledger/path'
import { consistencyPlan, inclusionPlan } from '@himaya/ledger/proof'
import { entriesIn, hashesIn, TILE_WIDTH, type Tile, tilePath } from '@himaya/ledger/tiles'
import { type Head, verifyConsistency } from '@himaya/ledger/verify'
import { commitmentTo, type LogCrypto, type OpenedReceipt } from './receipt-verdict.ts'

/** The published files of one log, by their path under its address. Throws where one cannot be had. */
export type Published = {
  text(path: string): Promise<string>
  bytes(path: string): Promise<Uint8Array>
}

/** What this reader saw of the log before, and the keys that it was signed by. */
export type Seen = Head & { readonly keys: readonly string[] }

export type StepName =
  | 'checkpoint'
  | 'signature'
  | 'key'
  | 'growth'
  | 'said'
  | 'published'
  | 'leaf'
  | 'path'
  | 'root'
/** `erased`: what was said is gone, as intended, and only its place can be shown. */
export type StepVerdict = 'holds' | 'fails' | 'missing' | 'erased' | 'unreached'
export type Step = { readonly name: StepName; readonly verdict: StepVerdict; readonly hash?: Hash }

export type Followed = {
  readonly steps: readonly Step[]
  readonly head?: Head
  readonly keys: readonly string[]
  /** From the leaf up; empty until it was computed. */
  readonly path: readonly PathStep[]
  readonly leaf?: Hash
  /** To be remembered: only where nothing failed. */
  readonly seen?: Seen
}

const logSteps = ['checkpoint', 'signature', 'key', 'growth'] as const satisfies readonly StepName[]
const entrySteps = ['said', 'published', 'leaf', 'path', 'root'] as const satisfies readonly StepName[]

class Broken extends Error {}

/** The steps as they are taken, so that a way that breaks off keeps those before, and names the one that failed. */
function stepping(names: readonly StepName[]) {
  const steps: Step[] = []
  let at: StepName | undefined
  return {
    begin(name: StepName) {
      at = name
    },
    settle(verdict: StepVerdict, hash?: Hash) {
      if (at) steps.push({ name: at, verdict, ...(hash && { hash }) })
      at = undefined
      if (verdict === 'fails' || verdict === 'missing') throw new Broken()
    },
    /** The step under way could not be finished: a file is not there, or is not what it should be. */
    breakOff() {
      if (at) steps.push({ name: at, verdict: 'missing' })
      at = undefined
    },
    all: (): readonly Step[] => [
      ...steps,
      ...names.slice(steps.length).map(name => ({ name, verdict: 'unreached' as const })),
    ],
  }
}

/** The newest checkpoint: signed, by a key that was seen before or that one seen before signs beside, and only ever growing. */
export async function followLog(
  published: Published,
  { origin, seen }: { readonly origin: string; readonly seen: Seen | undefined },
  crypto: LogCrypto,
): Promise<Followed> {
  const way = stepping(logSteps)
  let head: Head | undefined
  let keys: string[] = []
  try {
    way.begin('checkpoint')
    const written = await published.text('checkpoint')
    const note = parseNote(written)
    const checkpoint = note && parseCheckpoint(note.text)
    way.settle(checkpoint?.origin === origin ? 'holds' : 'fails', checkpoint?.root)
    way.begin('signature')
    keys = (await published.text('keys')).split('\n').filter(line => line !== '')
    const trust = { origin, keys: await keysOf(keys, crypto) }
    const trusted = await openCheckpoint(written, trust, crypto.verifyEd25519)
    way.settle(trusted ? 'holds' : 'fails')
    head = trusted?.checkpoint
    way.begin('key')
    way.settle((await isSignedAsBefore(written, origin, seen, crypto)) ? 'holds' : 'fails')
    way.begin('growth')
    way.settle(head && (await hasGrown(published, seen, head, crypto)) ? 'holds' : 'fails', head?.root)
  } catch (error) {
    if (!(error instanceof Broken)) way.breakOff()
  }
  const steps = way.all()
  const isWhole = head && steps.every(({ verdict }) => verdict === 'holds')
  return {
    ...{ steps, keys, path: [] },
    ...(head && { head }),
    ...(head && isWhole && { seen: { size: head.size, root: head.root, keys } }),
  }
}

/** From what an entry says to the root of a checkpoint that was followed before. */
export async function followEntry(
  published: Published,
  { receipt: { index }, said }: OpenedReceipt,
  head: Head,
  crypto: LogCrypto,
): Promise<Followed> {
  const way = stepping(entrySteps)
  let path: readonly PathStep[] = []
  let leaf: Hash | undefined
  try {
    way.begin('said')
    const commitment = said && (await commitmentTo(crypto, said))
    if (said && said.statement.sequence !== index + 1) way.settle('fails', commitment)
    way.settle(commitment ? 'holds' : 'erased', commitment)
    way.begin('published')
    const place = { index: Math.floor(index / TILE_WIDTH), at: index % TILE_WIDTH }
    const width = Math.min(TILE_WIDTH, head.size - place.index * TILE_WIDTH)
    const bundle = entriesIn(await published.bytes(tilePath({ level: 'entries', index: place.index, width })))
    const entry = bundle?.[place.at]
    if (entry?.length !== HASH_BYTES) way.settle('missing')
    const isSame = entry !== undefined && (!commitment || sameHash(entry, commitment))
    way.settle(isSame ? 'holds' : 'fails', entry)
    way.begin('leaf')
    leaf = await crypto.sha256(leafBytes(entry as Hash))
    const read = (tile: Tile) => published.bytes(tilePath(tile))
    const hashes = hashesIn(await read({ level: 0, index: place.index, width }))
    const kept = hashes[place.at]
    way.settle(kept && sameHash(kept, leaf) ? 'holds' : 'fails', leaf)
    way.begin('path')
    const proof = await proofFromTiles(crypto.sha256, read, inclusionPlan(index, head.size), head.size)
    path = await pathOf(crypto.sha256, leaf, { index, size: head.size }, proof)
    const top = path.at(-1)?.hash ?? leaf
    way.settle('holds', top)
    way.begin('root')
    way.settle(sameHash(top, head.root) ? 'holds' : 'fails', head.root)
  } catch (error) {
    if (!(error instanceof Broken)) way.breakOff()
  }
  return { steps: way.all(), head, keys: [], path, ...(leaf && { leaf }) }
}

const keysOf = async (lines: readonly string[], { sha256 }: LogCrypto): Promise<VerifierKey[]> =>
  (await Promise.all(lines.map(line => parseKey(sha256, line)))).filter(key => key !== undefined)

/** A key that was replaced goes on signing for a while: a reader who comes back meanwhile learns the new one. */
async function isSignedAsBefore(
  written: string,
  origin: string,
  seen: Seen | undefined,
  crypto: LogCrypto,
): Promise<boolean> {
  if (!seen) return true
  const trust = { origin, keys: await keysOf(seen.keys, crypto) }
  return (await openCheckpoint(written, trust, crypto.verifyEd25519)) !== undefined
}

async function hasGrown(
  published: Published,
  seen: Seen | undefined,
  head: Head,
  { sha256 }: LogCrypto,
): Promise<boolean> {
  if (!seen) return true
  if (seen.size > head.size) return false
  const read = (tile: Tile) => published.bytes(tilePath(tile))
  const proof = await proofFromTiles(sha256, read, consistencyPlan(seen.size, head.size), head.size)
  return verifyConsistency(sha256, seen, head, proof)
}
