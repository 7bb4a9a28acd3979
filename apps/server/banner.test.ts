import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { bannerName, serveBanner } from './banner.ts'

const home = mkdtempSync(join(tmpdir(), 'himaya-banner-'))
const built = join(home, 'built.js')
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the script is anyone’s to load, and what a page pinned is served after a newer one has come', async () => {
  const [first, second] = [`console.log(${JSON.stringify('a'.repeat(500))})`, 'console.log(2)']
  writeFileSync(built, first)
  const before = serveBanner(built, home)
  const plain = await before.request('/banner.js')
  expect(await plain.text()).toBe(first)
  expect(plain.headers.get('access-control-allow-origin')).toBe('*')
  expect(plain.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const again = await before.request('/banner.js', {
    headers: { 'if-none-match': plain.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)

  writeFileSync(built, second)
  const after = serveBanner(built, home)
  expect(await (await after.request('/banner.js')).text()).toBe(second)
  const pinned = await after.request(`/banner/${bannerName(first)}.js`, {
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(gunzipSync(Buffer.from(await pinned.arrayBuffer())).toString()).toBe(first)
  expect(pinned.headers.get('cache-control')).toContain('immutable')
  expect(readFileSync(join(home, 'banner', `${bannerName(second)}.js`), 'utf8')).toBe(second)
})

test('no name leads out of the folder, and nothing is served where nothing was built', async () => {
  const app = serveBanner(built, home)
  for (const name of ['0123456789abcdef', '..%2f..%2fbuilt', '%2e%2e/built', 'built'])
    expect((await app.request(`/banner/${name}.js`)).status).toBe(404)
  expect((await serveBanner(join(home, 'absent.js'), home).request('/banner.js')).status).toBe(404)
})
