// The web pages as built: files with a hash in their name are kept by browsers for ever, the page that names them never.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/

type Encoding = 'br' | 'gzip'
type Page = {
  readonly path: string
  readonly type: string
  readonly etag: string
  readonly isHashed: boolean
}

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} satisfies Record<Encoding, (bytes: Buffer) => Promise<Buffer>>

/**
 * Serves what lies in `folder`; every other address is a screen of the application, and gets its page.
 * @param folder `apps/web/dist`; the list of its files is read once, so no address can reach outside it
 */
export function servePages(folder: string, missing: string): MiddlewareHandler {
  const pages = existsSync(folder) ? readPages(folder) : new Map<string, Page>()
  // Compressed when first asked for, and kept: the whole application is a few megabytes.
  const bodies = new Map<string, Promise<Buffer>>()

  const bodyOf = (page: Page, encoding: Encoding | null): Promise<Buffer> => {
    const key = `${page.path} ${encoding}`
    let body = bodies.get(key)
    if (body === undefined) {
      body = read(page, encoding)
      bodies.set(key, body)
    }
    return body
  }

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const { pathname } = new URL(c.req.url)
    const asked = pages.get(pathname)
    // A file that is not there is not a screen: a browser that gets a page for a script shows nothing at all.
    if (!asked && /\.[^/]*$/.test(pathname)) return c.text('', 404)
    const page = asked ?? pages.get('/index.html')
    if (!page) return c.text(missing, 503)

    const encoding = compressible.test(page.type) ? acceptedEncoding(c.req.header('accept-encoding')) : null
    const etag = `"${page.etag}${encoding ?? ''}"`
    const headers: Record<string, string> = {
      'content-type': page.type,
      'cache-control': page.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      etag,
    }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    if (encoding) headers['content-encoding'] = encoding
    const body = await bodyOf(page, encoding)
    headers['content-length'] = String(body.byteLength)
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    return c.body(new Uint8Array(body), 200, headers)
  }
}

function readPages(folder: string): Map<string, Page> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter(file => file.isFile() && !file.name.startsWith('.') && !/\.(br|gz|map)$/.test(file.name))
      .map(file => {
        const path = join(file.parentPath, file.name)
        const address = `/${relative(folder, path).split(sep).join('/')}`
        const etag = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)
        const type = types[extname(path)] ?? 'application/octet-stream'
        return [address, { path, type, etag, isHashed: address.startsWith('/assets/') }]
      }),
  )
}

/** The build's own compressed file where there is one. */
async function read({ path }: Page, encoding: Encoding | null): Promise<Buffer> {
  if (encoding === null) return readFileSync(path)
  const ready = `${path}.${encoding === 'br' ? 'br' : 'gz'}`
  return existsSync(ready) ? readFileSync(ready) : compress[encoding](readFileSync(path))
}

function acceptedEncoding(header: string | undefined): Encoding | null {
  const accepted = (header ?? '').split(',').map(part => part.trim().toLowerCase())
  const takes = (name: string) =>
    accepted.some(part => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}
