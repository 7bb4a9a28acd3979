import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import { servePages } from './pages.ts'

const root = mkdtempSync(join(tmpdir(), 'himaya-pages-'))
const dist = join(root, 'dist')
mkdirSync(join(dist, 'assets'), { recursive: true })
writeFileSync(join(root, 'secret.txt'), 'secret')
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Himaya</title>')
writeFileSync(join(dist, '.built'), '')
const script = `console.log(${JSON.stringify('حماية '.repeat(200))})`
writeFileSync(join(dist, 'assets/app-1a2b3c.js'), script)
writeFileSync(join(dist, 'assets/app-1a2b3c.js.map'), '{}')
writeFileSync(join(dist, 'assets/font-9f.woff2'), Buffer.from([1, 2, 3]))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const app = new Hono().use(servePages(dist, 'not built'))
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('pages', () => {
  test('files named by their content are kept for ever, the page that names them is asked for each time', async () => {
    expect((await get('/assets/app-1a2b3c.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  test.each([
    '/',
    '/register',
    '/register/0192f0c1-0000-7000-8000-000000000001',
    '/set-up',
    '/problems/not-found',
  ])('%s is a screen of the application', async path => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('<title>Himaya</title>')
  })

  test.each(['/assets/gone.js', '/favicon.png', '/.built', '/assets/app-1a2b3c.js.map'])(
    '%s is not there, and no page stands in for it',
    async path => expect((await get(path)).status).toBe(404),
  )

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd.txt',
  ])('%s does not reach outside', async path => {
    const answer = await get(path)
    expect(await answer.text()).not.toContain('secret')
    expect(answer.status).toBe(404)
  })

  test('text is sent compressed as the browser takes it, and says so', async () => {
    const bytes = async (accept: string) => {
      const answer = await get('/assets/app-1a2b3c.js', { 'accept-encoding': accept })
      expect(answer.headers.get('vary')).toBe('accept-encoding')
      const body = Buffer.from(await answer.arrayBuffer())
      expect(answer.headers.get('content-length')).toBe(String(body.byteLength))
      return [answer.headers.get('content-encoding'), body] as const
    }
    const [br, small] = await bytes('gzip, deflate, br')
    expect([br, brotliDecompressSync(small).toString()]).toEqual(['br', script])
    expect(small.byteLength).toBeLessThan(script.length / 4)
    const [gz, zipped] = await bytes('gzip, br;q=0')
    expect([gz, gunzipSync(zipped).toString()]).toEqual(['gzip', script])
    const [none, plain] = await bytes('identity')
    expect([none, plain.toString()]).toEqual([null, script])
  })

  test('a font is sent as it is', async () => {
    const answer = await get('/assets/font-9f.woff2', { 'accept-encoding': 'br' })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('content-type')).toBe('font/woff2')
  })

  test('what the browser has already is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    const again = await get('/', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('only reading is answered', async () => {
    expect((await app.request('/', { method: 'POST' })).status).toBe(404)
    const head = await app.request('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('pages that were not built are said to be missing', async () => {
    const bare = new Hono().use(servePages(join(root, 'nowhere'), 'not built'))
    const answer = await bare.request('/')
    expect([answer.status, await answer.text()]).toEqual([503, 'not built'])
  })
})
