// The log as anyone may read it (C2SP tlog-tiles): checkpoint, tiles and bundles of commitments, keys. Nothing here tells
// what an entry says, or even of whom.
import { parseTilePath } from '@himaya/ledger/tiles'
import type { Context, Transaction } from '@himaya/platform/context'
import { callerLanguage } from '@himaya/platform/http/caller-language'
import { languages } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { Hono } from 'hono'
import { originOf } from './advance.ts'
import { logKeys } from './keys.ts'
import { consistencyProof, latestCheckpoint } from './proofs.ts'
import { publicPage, publicPageStyle } from './public-page.ts'
import { tileBytes } from './tile-bytes.ts'
import { takeCosignatures } from './witnesses.ts'

const LARGEST_NOTE = 64 * 1024
const immutable = 'public, max-age=31536000, immutable'
const brief = 'public, max-age=2'

/**
 * To be mounted at `/log`.
 * @param publicUrl the address people use, where it is not the one the server sees
 */
export function publicLog({ contextFor }: Pick<Installation, 'contextFor'>, publicUrl?: string): Hono {
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

  app.get('/page.css', c =>
    c.text(publicPageStyle, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  )

  app.get('/:organisationId', c => c.redirect(`${c.req.path}/`, 301))
  app.get('/:organisationId/', async c => {
    const id = c.req.param('organisationId')
    const found = await reading(id, async tx => {
      const checkpoint = await latestCheckpoint(tx)
      return checkpoint && { checkpoint, keys: await logKeys(tx) }
    })
    // Whether an organisation exists is not told: an empty log and none look alike.
    const asked = c.req.query('lang')
    const language = languages.find(one => one === asked) ?? callerLanguage(c.req.raw.headers)
    const facts = found && {
      origin: originOf(id),
      size: found.checkpoint.size,
      root: found.checkpoint.root.toString('base64'),
      signedAt: found.checkpoint.signed_at,
      note: found.checkpoint.note,
      keys: found.keys.map(key => key.verifier_key),
      address: `${new URL(publicUrl ?? c.req.url).origin}/log/${id}/`,
    }
    c.header('cache-control', brief)
    c.header('vary', 'accept-language')
    return c.html(publicPage(language, facts))
  })

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
    const bytes = tile && (await reading(id, tx => tileBytes(tx, tile)))
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
