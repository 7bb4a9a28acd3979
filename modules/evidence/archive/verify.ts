// Verifies an archive of a whole log, with nothing else at hand: what every entry says against its commitment, the tree over
// the commitments against every signed checkpoint, tiles, order, and time-stamps. One pass; a few kilobytes are held.
import { type Checkpoint, parseCheckpoint } from '@himaya/ledger/checkpoint'
import { leafHash, sameHash } from '@himaya/ledger/hash'
import { parseKey, parseNote, signersOf, type VerifierKey } from '@himaya/ledger/note'
import { bundleOf, TILE_HEIGHT, tilePath } from '@himaya/ledger/tiles'
import { append, emptyTree, rootOf, type Tree } from '@himaya/ledger/tree'
import { isCommittedTo, type Statement } from '../commitment.ts'
import { sha256, verifyEd25519 } from '../log/crypto.ts'
import { stampVerdict } from '../timestamp/token.ts'
import * as layout from './layout.ts'
import type { ArchiveSource } from './source.ts'

/**
 * `not-an-archive` · `file`: missing, moved or added · `broken-off` · `order`: an entry is not the next one · `statement`: not
 * what was committed to · `unreadable`: altered where it was kept · `checkpoint`: another root, size or log · `signature`: of no
 * key of the log · `key`: the newest checkpoint is not signed by the key given · `tile` · `stamp` · `rolled-back`: shorter than
 * the checkpoint given, or another history.
 */
export type ArchiveFault = {
  readonly kind:
    | 'not-an-archive'
    | 'file'
    | 'broken-off'
    | 'order'
    | 'statement'
    | 'unreadable'
    | 'checkpoint'
    | 'signature'
    | 'key'
    | 'tile'
    | 'stamp'
    | 'rolled-back'
  /** The number of an entry, the size of a checkpoint, or a path. */
  readonly at: string
}

export type ArchiveVerdict = {
  readonly origin: string
  readonly size: number
  readonly checkpoints: number
  /** Entries that say what happened, and those whose subject was forgotten. */
  readonly said: number
  readonly forgotten: number
  readonly keys: readonly string[]
  readonly stamps: readonly { readonly size: number; readonly at: string; readonly by: string }[]
  /** The first hundred. */
  readonly faults: readonly ArchiveFault[]
  readonly faultCount: number
}

const MOST_FAULTS = 100

export type Expecting = {
  /** Keys of the log, as its organisation publishes them; without them the archive's own are taken. */
  readonly keys?: readonly string[]
  /** A signed checkpoint of the log that is known from elsewhere: the archive must hold it and go on from it. */
  readonly checkpoint?: string
  readonly onProgress?: (entries: number, of: number) => void
}

export async function verifyArchive(
  source: ArchiveSource,
  { keys: given, checkpoint: known, onProgress }: Expecting = {},
): Promise<ArchiveVerdict> {
  const faults: ArchiveFault[] = []
  let faultCount = 0
  const fault = (kind: ArchiveFault['kind'], at: string | number) => {
    faultCount += 1
    if (faults.length < MOST_FAULTS) faults.push({ kind, at: String(at) })
  }
  const found = { origin: '', size: 0, checkpoints: 0, said: 0, forgotten: 0 }
  const stamps: { size: number; at: string; by: string }[] = []
  let keyLines: string[] = []
  const verdict = (): ArchiveVerdict => ({ ...found, keys: keyLines, stamps, faults, faultCount })
  const text = async (path: string) => {
    const bytes = await source.next(path)
    if (!bytes) fault('file', path)
    return bytes && new TextDecoder().decode(bytes)
  }

  try {
    const readMe = await source.next(layout.names.readMe)
    const manifest = layout.Manifest.safeParse(jsonIn(await source.next(layout.names.manifest)))
    if (!readMe || !manifest.success) {
      fault('not-an-archive', layout.names.manifest)
      return verdict()
    }
    const { origin, size } = manifest.data
    Object.assign(found, { origin })
    keyLines = linesOf((await text(layout.names.keys)) ?? '')
    const keys = await keysIn(keyLines)
    const witnesses = await keysIn(linesOf((await text(layout.names.witnesses)) ?? ''))
    const trusted = given && (await keysIn(given))
    const knownHead = known === undefined ? undefined : headIn(known)
    if (known !== undefined && knownHead?.origin !== origin) fault('rolled-back', knownHead?.size ?? 0)
    let tree: Tree = emptyTree
    /** The hashes of the tile being filled, by its level. */
    const filling = new Map<number, Uint8Array[]>()
    let newest: { note: string; isTrusted: boolean; size: number } | undefined

    const takeEntry = (line: layout.EntryLine, commitments: Buffer[]) => {
      const at = tree.size + 1
      if (line.sequence !== at) fault('order', at)
      const commitment = Buffer.from(line.commitment, 'hex')
      if (line.statement && line.key !== undefined) {
        found.said += 1
        const statement = line.statement as Statement
        const isItsOwn = statement.sequence === at && origin === `himaya/log/${statement.organisationId}`
        if (!isItsOwn || !isCommittedTo(statement, line.key, line.commitment)) fault('statement', at)
      } else if (line.unreadable) fault('unreadable', at)
      else found.forgotten += 1
      commitments.push(commitment)
      const grown = append(sha256, tree, [leafHash(sha256, commitment)])
      tree = grown.tree
      for (const { level, hash } of grown.completed) {
        if (level % TILE_HEIGHT !== 0) continue
        const hashes = filling.get(level / TILE_HEIGHT) ?? []
        hashes.push(hash)
        filling.set(level / TILE_HEIGHT, hashes)
      }
      if (knownHead?.size === tree.size && !sameHash(knownHead.root, rootOf(sha256, tree)))
        fault('rolled-back', tree.size)
    }
    const takeCheckpoint = async ({ checkpoint: written, stamps: given = [] }: layout.CheckpointLine) => {
      const note = parseNote(written)
      const checkpoint = note && parseCheckpoint(note.text)
      found.checkpoints += 1
      if (
        !note ||
        checkpoint?.origin !== origin ||
        checkpoint.size !== tree.size ||
        !sameHash(checkpoint.root, rootOf(sha256, tree)) ||
        newest?.size === tree.size
      )
        return fault('checkpoint', tree.size)
      const signed = await signersOf(note, [...keys, ...witnesses], verifyEd25519)
      if (!signed.some(({ key }) => keys.includes(key))) fault('signature', tree.size)
      const ids = new Set((trusted ?? keys).map(idOf))
      newest = { note: written, size: tree.size, isTrusted: signed.some(({ key }) => ids.has(idOf(key))) }
      for (const stamp of given) {
        const token = Buffer.from(stamp.token, 'base64')
        const seen = await stampVerdict(token, { text: note.text, certificates: stamp.certificates })
        if (seen.verdict === 'holds') stamps.push({ size: tree.size, at: seen.stampedAt, by: seen.authority })
        else fault('stamp', tree.size)
      }
    }

    for (let bundle = 0; bundle < layout.bundles(size); bundle++) {
      const lines = linesOf((await text(layout.linesPath(bundle))) ?? '')
      const commitments: Buffer[] = []
      for (const line of lines) {
        const json = jsonIn(Buffer.from(line))
        const entry = layout.EntryLine.safeParse(json)
        const checkpoint = layout.CheckpointLine.safeParse(json)
        if (entry.success) takeEntry(entry.data, commitments)
        else if (checkpoint.success) await takeCheckpoint(checkpoint.data)
        else fault('order', tree.size + 1)
      }
      found.size = tree.size
      if (commitments.length !== layout.bundleWidth(bundle, size)) {
        fault('order', tree.size + 1)
        return verdict()
      }
      for (const tile of layout.tilesAfter(bundle, size)) {
        const path = tilePath(tile)
        const hashes = typeof tile.level === 'number' ? (filling.get(tile.level) ?? []) : []
        if (typeof tile.level === 'number') filling.delete(tile.level)
        const expected = tile.level === 'entries' ? bundleOf(commitments) : Buffer.concat(hashes)
        const kept = await source.next(path)
        if (!kept) fault('file', path)
        else if (Buffer.compare(kept, expected) !== 0) fault('tile', path)
      }
      onProgress?.(tree.size, size)
    }
    const last = size === 0 ? undefined : await text(layout.names.checkpoint)
    if (last !== newest?.note || newest?.size !== (size === 0 ? undefined : size)) fault('checkpoint', size)
    if (manifest.data.checkpoints !== found.checkpoints) fault('checkpoint', size)
    if (newest && !newest.isTrusted) fault('key', newest.size)
    if (knownHead && knownHead.size > size) fault('rolled-back', knownHead.size)
    if (!(await source.isAtEnd())) fault('file', 'after the end')
  } catch (error) {
    if (!(error instanceof RangeError) && !isBadGzip(error)) throw error
    fault('broken-off', found.size)
  } finally {
    await source.close()
  }
  return verdict()
}

const isBadGzip = (error: unknown) =>
  error instanceof Error && /^(Z_|ERR_STREAM_PREMATURE)/.test(String((error as NodeJS.ErrnoException).code))

const linesOf = (text: string): string[] => text.split('\n').filter(line => line !== '')

const keysIn = async (lines: readonly string[]): Promise<VerifierKey[]> => {
  const parsed = await Promise.all(lines.map(line => parseKey(sha256, line.trim())))
  return parsed.filter(key => key !== undefined)
}

const idOf = ({ name, publicKey }: VerifierKey) => `${name} ${Buffer.from(publicKey).toString('hex')}`

/** Its signature is not looked at: it is what the reader already holds to be true. */
const headIn = (written: string): Checkpoint | undefined => {
  const note = parseNote(written)
  return note && parseCheckpoint(note.text)
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
