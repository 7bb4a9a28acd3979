// `himaya consent crawl`, as a process, on a site served here.
import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let server: Server
let address = ''
let cookie = '_fbp=1'

beforeAll(async () => {
  server = createServer((_asked, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': `${cookie}; Max-Age=7776000` })
      .end('<!doctype html><title>x</title><link rel="icon" href="data:,"><p>x</p>'),
  )
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

const himaya = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>(done => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./main.ts', import.meta.url)), 'consent', ...words],
      {
        env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', HIMAYA_CRAWL_ALLOWS: '127.0.0.1', ...env },
      },
    )
    let [out, err] = ['', '']
    child.stdout.on('data', text => {
      out += text
    })
    child.stderr.on('data', text => {
      err += text
    })
    child.on('close', code => done({ code, out, err }))
  })

describe('himaya consent crawl', () => {
  test('says what is set without consent, and ends with 1', async () => {
    cookie = '_fbp=1'
    const { code, out } = await himaya(['crawl', address])
    expect(out).toContain('_fbp')
    expect(out).toContain('Meta')
    expect(code).toBe(1)
  }, 60_000)
  test('ends with 0 where nothing is, and tells all as JSON', async () => {
    cookie = 'PHPSESSID=1'
    const { code, out } = await himaya(['crawl', address, '--json'])
    expect(JSON.parse(out)).toMatchObject({ cookies: [{ name: 'PHPSESSID' }], violations: [] })
    expect(code).toBe(0)
  }, 60_000)
  test('refuses a private address that nobody allowed', async () => {
    const { code, err } = await himaya(['crawl', address], { HIMAYA_CRAWL_ALLOWS: '' })
    expect(err).toContain('HIMAYA_CRAWL_ALLOWS')
    expect(code).toBe(1)
  }, 60_000)
  test.each([
    [['crawl']],
    [['look', 'x']],
    [['crawl', 'http://x', '--pages', '0']],
    [['crawl', 'http://x', '--accept', 'a']],
  ])('%j is no way to call it', async words => expect((await himaya(words)).code).toBe(2), 60_000)
})
