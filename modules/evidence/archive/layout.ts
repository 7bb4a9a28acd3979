// What lies in an archive of a log, and in which order. The order follows from the size alone, so that whoever verifies knows
// what must come next, and nothing can be left out, added or moved.
import { isSize } from '@himaya/ledger/geometry'
import { TILE_WIDTH, type Tile, tilePath } from '@himaya/ledger/tiles'
import { z } from 'zod'
import { EvidenceActor, EvidenceEntryId, EvidenceKind, Subject } from '../records.ts'

export const FORMAT = 'himaya-evidence-log@v1'

const EntryKey = z.string().regex(/^[0-9a-f]{64}$/)
const SaidStatement = z.object({
  organisationId: z.string(),
  entryId: EvidenceEntryId,
  sequence: z.int(),
  recordedAt: z.string(),
  kind: EvidenceKind,
  subject: Subject,
  actor: EvidenceActor,
  payload: z.record(z.string(), z.json()),
})

/** The archive's first file. It claims; the signatures vouch. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  origin: z.string().min(1),
  size: z.number().refine(isSize),
  checkpoints: z.number().refine(isSize),
  exportedAt: z.string(),
})
export type Manifest = z.infer<typeof Manifest>

/** A time-stamp: the token (DER) and the certificates (PEM) its authority was believed by, as it was stored. */
export const ArchivedStamp = z.object({ token: z.base64(), certificates: z.string(), url: z.string() })
export type ArchivedStamp = z.infer<typeof ArchivedStamp>

/** A line of `entries/…jsonl`: an entry; what it says and its key are left out once its subject was forgotten. */
export const EntryLine = z.object({
  sequence: z.number().refine(isSize),
  commitment: EntryKey,
  statement: SaidStatement.optional(),
  key: EntryKey.optional(),
  /** What it says was altered where it is kept, and could not be read. */
  unreadable: z.literal(true).optional(),
})
export type EntryLine = z.infer<typeof EntryLine>

/** A line after the entry that it is the last to cover: a signed note. */
export const CheckpointLine = z.object({ checkpoint: z.string(), stamps: z.array(ArchivedStamp).optional() })
export type CheckpointLine = z.infer<typeof CheckpointLine>

export const names = {
  readMe: 'READ-ME.txt',
  manifest: 'manifest.json',
  keys: 'keys',
  witnesses: 'witnesses',
  checkpoint: 'checkpoint',
} as const

export const bundles = (size: number): number => Math.ceil(size / TILE_WIDTH)

/** How many entries the bundle holds. */
export const bundleWidth = (bundle: number, size: number): number =>
  Math.min(TILE_WIDTH, size - bundle * TILE_WIDTH)

/** `entries/x001/234.jsonl`: grouped as tiles are. */
export const linesPath = (bundle: number): string =>
  tilePath({ level: 'entries', index: bundle, width: TILE_WIDTH })
    .replace(/^tile\//, '')
    .concat('.jsonl')

/** The tiles that are complete, or as complete as they will be, once this bundle is in. */
export function tilesAfter(bundle: number, size: number): Tile[] {
  const width = bundleWidth(bundle, size)
  const tiles: Tile[] = [
    { level: 'entries', index: bundle, width },
    { level: 0, index: bundle, width },
  ]
  const isLast = bundle + 1 === bundles(size)
  const until = Math.min((bundle + 1) * TILE_WIDTH, size)
  for (let level = 1, spans = TILE_WIDTH; spans <= until; level++, spans *= TILE_WIDTH) {
    const nodes = Math.floor(until / spans)
    const partial = nodes % TILE_WIDTH
    const filledNow = until % (spans * TILE_WIDTH) === 0
    if (filledNow) tiles.push({ level, index: nodes / TILE_WIDTH - 1, width: TILE_WIDTH })
    else if (isLast && partial > 0)
      tiles.push({ level, index: Math.floor(nodes / TILE_WIDTH), width: partial })
  }
  return tiles
}
