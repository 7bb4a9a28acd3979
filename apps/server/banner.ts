// The banner's script, for other people's pages. A page that pins it by its hash asks for it by a name made of that hash; each such
// script is kept in the installation's folder, so that a newer Himaya still serves what older pages pinned.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'

const HASH_LETTERS = 16

/** In the address of a script, and so in the folder: hexadecimal, never a path. */
export const bannerName = (script: string): string =>
  createHash('sha384').update(script).digest('hex').slice(0, HASH_LETTERS)

const forEveryone = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  vary: 'accept-encoding',
}

type Script = { readonly plain: Buffer; readonly br: Buffer; readonly gzip: Buffer }

const scriptOf = (text: string): Script => {
  const plain = Buffer.from(text)
  return { plain, br: brotliCompressSync(plain), gzip: gzipSync(plain, { level: 9 }) }
}

/**
 * @param built `apps/web/dist/banner.js`
 * @param home the installation's folder
 */
export function serveBanner(built: string, home: string): Hono {
  const app = new Hono()
  if (!existsSync(built)) return app
  const folder = join(home, 'banner')
  const text = readFileSync(built, 'utf8')
  const newest = bannerName(text)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(join(folder, `${newest}.js`))) writeFileSync(join(folder, `${newest}.js`), text)
  const kept = new Map([[newest, scriptOf(text)]])

  const send = (script: Script, accepted: string, cacheControl: string, etag: string) => {
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
    const headers = { ...forEveryone, 'cache-control': cacheControl, etag: `"${etag}"` }
    return new Response(Uint8Array.from(script[encoding ?? 'plain']), {
      headers: encoding ? { ...headers, 'content-encoding': encoding } : headers,
    })
  }

  app.get('/banner.js', c => {
    if (c.req.header('if-none-match') === `"${newest}"`) return c.body(null, 304, forEveryone)
    const script = kept.get(newest) ?? scriptOf(text)
    return send(script, c.req.header('accept-encoding') ?? '', 'public, max-age=300', newest)
  })
  app.get('/banner/:name{[0-9a-f]{16}\\.js}', c => {
    const name = c.req.param('name').slice(0, HASH_LETTERS)
    const path = join(folder, `${name}.js`)
    const known = kept.get(name) ?? (existsSync(path) ? scriptOf(readFileSync(path, 'utf8')) : undefined)
    if (!known) return c.body(null, 404, forEveryone)
    kept.set(name, known)
    return send(known, c.req.header('accept-encoding') ?? '', 'public, max-age=31536000, immutable', name)
  })
  return app
}
