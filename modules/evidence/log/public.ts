// The log as anyone may read it (C2SP tlog-tiles): checkpoint, tiles and bundles of commitments, keys. Nothing here tells
// what an entry says, or even of whom.
import { HASH_BYTES } from '@himaya/ledger/hash'
import { bundleOf, parseTilePath, TILE_WIDTH, type Tile } from '@himaya/ledger/tiles'
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { Hono } from 'hono'
import type { EvidenceTables } from '../tables.ts'
import { logKeys } from './keys.ts'
import { consistencyProof, latestCheckpoint } from './proofs.ts'
import { takeCosignatures } from './witnesses.ts'

const LARGEST_NOTE = 64 * 1024
const immutable = 'public, max-age=31536000, immutable'
const brief = 'public, max-age=2'

/** To be mounted at `/log`. */
export function publicLog({ contextFor }: Pick<Installation, 'contextFor'>): Hono {
  const app = new Hono()
  const contextOf = (id: string): Context | undefined => {
    const organisationId = OrganisationId.safeParse(id)
    return organisationId.success
      ? contextFor({
          organisationId: organisationId.data,
          actor: { kind: 'system', task: 'evidence.public-log' },
          language: 'en',
        })
      : undefined
  }
  const reading = <Found>(id: string, read: (tx: Transaction) => Promise<Found | undefined>) =>
    contextOf(id)?.transaction(read)

  app.get('/:organisationId/checkpoint', async c => {
    const checkpoint = await reading(c.req.param('organisationId'), latestCheckpoint)
    return checkpoint ? c.text(checkpoint.note, 200, { 'cache-control': brief }) : c.notFound()
  })

  app.get('/:organisationId/keys', async c => {
    const keys = await reading(c.req.param('organisationId'), logKeys)
    if (!keys?.length) return c.notFound()
    return c.text(keys.map(key => `${key.verifier_key}\n`).join(''), 200, { 'cache-control': brief })
  })

  app.get('/:organisationId/consistency/:first/:second', async c => {
    const [first, second] = [Number(c.req.param('first')), Number(c.req.param('second'))]
    const proof = await reading(c.req.param('organisationId'), async tx => {
      const newest = await latestCheckpoint(tx)
      const isThere =
        newest && Number.isSafeInteger(first) && first > 0 && first <= second && second <= newest.size
      return isThere ? consistencyProof(tx, first, second) : undefined
    })
    if (!proof) return c.notFound()
    const lines = proof.map(hash => `${Buffer.from(hash).toString('base64')}\n`).join('')
    return c.text(lines, 200, { 'cache-control': immutable })
  })

  app.get('/:organisationId/tile/*', async c => {
    const id = c.req.param('organisationId')
    const tile = parseTilePath(c.req.path.slice(c.req.path.indexOf('/tile/') + 1))
    const bytes = tile && (await reading(id, tx => bytesOf(tx, tile)))
    if (!bytes) return c.notFound()
    return c.body(Uint8Array.from(bytes), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': immutable,
    })
  })

  app.post('/:organisationId/cosignatures', async c => {
    const ctx = contextOf(c.req.param('organisationId'))
    if (!ctx) return c.notFound()
    if (Number(c.req.header('content-length') ?? LARGEST_NOTE + 1) > LARGEST_NOTE) return c.body(null, 413)
    try {
      return c.json(await takeCosignatures(ctx, await c.req.text()))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return c.json({ code: error.kind.code, title: error.kind.title.en }, 422)
    }
  })
  return app
}

/** A tile or bundle at the width asked for, no wider than what a checkpoint covers. */
async function bytesOf(tx: Transaction, { level, index, width }: Tile): Promise<Uint8Array | undefined> {
  const db = tx.withTables<EvidenceTables>()
  if (level !== 'entries') {
    const kept = await db
      .selectFrom('evidence_tile')
      .select('hashes')
      .where('level', '=', level)
      .where('tile_index', '=', index)
      .executeTakeFirst()
    return kept && kept.hashes.length >= width * HASH_BYTES
      ? kept.hashes.subarray(0, width * HASH_BYTES)
      : undefined
  }
  const log = await db.selectFrom('evidence_log').select('size').executeTakeFirst()
  const first = index * TILE_WIDTH
  if (!log || log.size < first + width) return undefined
  const entries = await db
    .selectFrom('evidence_entry')
    .select('commitment')
    .where('sequence', '>', first)
    .where('sequence', '<=', first + width)
    .orderBy('sequence')
    .execute()
  return bundleOf(entries.map(({ commitment }) => Buffer.from(commitment, 'hex')))
}
