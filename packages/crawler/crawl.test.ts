// Visits real pages on several host names, kind ones and hostile ones, in a real Chromium.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from '@himaya/platform/problem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CrawlOptions, type CrawlProgress, crawl } from './crawl.ts'
import { proposeCategories } from './proposal.ts'
import type { CrawlReport } from './report.ts'
import { violationsIn } from './violations.ts'

type Page = (asked: IncomingMessage, answer: ServerResponse) => void

let server: Server
let port = 0
/** By host and path, as `shop.test/page`. */
const pages = new Map<string, Page>()
/** Every request that reached the server. */
const reached: string[] = []

const html =
  (body: string, headers: Readonly<Record<string, string | string[]>> = {}): Page =>
  (_asked, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(`<!doctype html><title>Page</title><link rel="icon" href="data:,">${body}`)
const script =
  (body: string): Page =>
  (_asked, answer) =>
    answer.writeHead(200, { 'content-type': 'text/javascript' }).end(body)

beforeAll(async () => {
  server = createServer((asked, answer) => {
    const host = (asked.headers.host ?? '').split(':')[0]
    const path = `${host}${URL.parse(asked.url ?? '', 'http://x')?.pathname}`
    reached.push(path)
    const page = pages.get(path)
    if (page) page(asked, answer)
    else answer.writeHead(404).end()
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Names under `.test` are here; everything else is where its own address says. */
const resolve = async (host: string) =>
  host.endsWith('.test') || host.endsWith('.ma') || host.includes('crazyegg') ? ['127.0.0.1'] : [host]
const visit = (address: string, options: Partial<CrawlOptions> = {}): Promise<CrawlReport> => {
  reached.length = 0
  return crawl({
    url: `http://${address.replace('/', `:${port}/`)}`,
    resolve,
    allow: ['127.0.0.1'],
    ...options,
  })
}
const at = (address: string) => `http://${address.replace('/', `:${port}/`)}`
const paths = (report: CrawlReport, pass = 0) =>
  report.passes[pass]?.pages.map(({ url }) => new URL(url).pathname)

/** What our banner offers to pages, and nothing more: a choice, kept and honoured. */
const banner = `window.himaya = Promise.resolve({
  categories: ['analytics', 'marketing'],
  has: c => document.cookie.includes('choice=' + c),
  decide: async c => {
    document.cookie = 'choice=' + (c.length ? 'analytics' : 'none') + '; path=/'
    await fetch('/v1/consents', { method: 'POST', body: JSON.stringify({ granted: c }) })
    if (c.length) load()
  },
})
const load = () => document.head.append(Object.assign(document.createElement('script'), { src: 'http://stat.other.test:' + location.port + '/stat.js' }))
if (document.cookie.includes('choice=analytics')) load()`

describe('a site', () => {
  test('is told as it is, before and after a choice; no value of a cookie is told', async () => {
    pages.set(
      'www.shop.test/',
      html(
        `<script src="/banner.js"></script><script src="http://script.crazyegg.com:${port}/c.js"></script>
        <a href="/two#part">two</a> <a href="http://blog.shop.test:${port}/">blog</a>
        <a href="http://elsewhere.test:${port}/">elsewhere</a> <a href="/file.pdf">file</a> <a href="mailto:a@b.c">mail</a>`,
        { 'set-cookie': ['PHPSESSID=secret-value; Path=/; HttpOnly', 'own=1; Path=/; Max-Age=864000'] },
      ),
    )
    pages.set('www.shop.test/banner.js', script(banner))
    pages.set(
      'www.shop.test/two',
      html(`<script src="/banner.js"></script><script>localStorage.cartel = '1'</script>`),
    )
    pages.set('blog.shop.test/', html('<script src="/banner.js"></script>'))
    pages.set(
      'script.crazyegg.com/c.js',
      script("document.cookie = '_ce.s=hidden-value; path=/; max-age=31536000'"),
    )
    pages.set(
      'stat.other.test/stat.js',
      script(
        "document.cookie = '_pk_id.1.2=x; path=/; max-age=33955200'; document.cookie = 'strange=1; path=/'",
      ),
    )
    const seen: CrawlProgress[] = []
    const report = await visit('www.shop.test/', { onProgress: progress => seen.push(progress) })

    expect(report.site).toBe('shop.test')
    expect(report.passes.map(({ pass, choice, ended }) => [pass, choice, ended])).toEqual([
      ['before', 'none', 'all-seen'],
      ['refused', 'himaya', 'all-seen'],
      ['accepted', 'himaya', 'all-seen'],
    ])
    for (const pass of [0, 1, 2]) expect(paths(report, pass)).toEqual(['/', '/two', '/'])
    expect(reached).not.toContain('elsewhere.test/')
    // The choice of a robot is nobody's consent.
    expect(reached.filter(path => path.includes('/v1/'))).toEqual([])

    const cookies = Object.fromEntries(report.cookies.map(cookie => [cookie.name, cookie]))
    expect(cookies.PHPSESSID).toMatchObject({
      ...{ party: 'first', days: 0, httpOnly: true, setBy: { kind: 'response', url: at('www.shop.test/') } },
      ...{ seen: ['before', 'refused', 'accepted'], known: { use: 'essential' } },
    })
    expect(cookies['_ce.s']).toMatchObject({
      ...{ party: 'first', days: 365, seen: ['before', 'refused', 'accepted'] },
      setBy: { kind: 'script', url: at('script.crazyegg.com/c.js') },
      known: { owner: 'Crazy Egg', use: 'analytics' },
    })
    expect(cookies['_pk_id.1.2']).toMatchObject({ days: 393, seen: ['accepted'], known: { owner: 'Matomo' } })
    expect(cookies.own).toMatchObject({ days: 10, known: null })
    expect(report.storage).toMatchObject([{ key: 'cartel', kind: 'local', party: 'first', known: null }])
    expect(report.thirdParties.map(({ host, seen, kinds }) => [host, seen, kinds])).toEqual([
      ['script.crazyegg.com', ['before', 'refused', 'accepted'], ['script']],
      ['stat.other.test', ['accepted'], ['script']],
    ])
    expect(
      report.trackers.map(({ owner, seen, cookies, hosts }) => [owner, seen.length, cookies, hosts]),
    ).toEqual([
      ['Crazy Egg', 3, ['_ce.s'], ['script.crazyegg.com']],
      ['Matomo', 1, ['_pk_id.1.2'], []],
    ])
    expect(JSON.stringify(report)).not.toMatch(/secret-value|hidden-value/)
    expect(seen.map(({ part }) => part)).toEqual(seen.map(({ part }) => part).toSorted((a, b) => a - b))
    expect(seen.at(-1)).toMatchObject({ pass: 'accepted', visited: 2, pages: 3 })

    const violations = violationsIn(report).map(({ kind, weight, what }) => [kind, weight, what])
    expect(violations).toEqual(
      expect.arrayContaining([
        ['cookie-before-consent', 'breach', '_ce.s'],
        ['cookie-after-refusal', 'breach', '_ce.s'],
        ['call-before-consent', 'breach', 'script.crazyegg.com'],
        ['cookie-before-consent', 'doubt', 'own'],
      ]),
    )
    for (const name of ['PHPSESSID', '_pk_id.1.2', 'strange', 'stat.other.test'])
      expect(violations.map(([, , what]) => what)).not.toContain(name)

    const { categories, unknown } = proposeCategories(report)
    expect(
      categories.map(({ id, cookies }) => [id, cookies.map(({ name, owner, days }) => [name, owner, days])]),
    ).toEqual([
      ['functional', [['PHPSESSID', 'shop.test', 0]]],
      [
        'analytics',
        [
          ['_ce.s', 'Crazy Egg', 365],
          ['_pk_id.1.2', 'Matomo', 393],
        ],
      ],
    ])
    expect(unknown.map(found => ('name' in found ? found.name : found.key))).toEqual([
      'own',
      'choice',
      'strange',
      'cartel',
    ])
  }, 120_000)

  test('without a banner of ours is looked at before a choice only, unless its buttons are named', async () => {
    pages.set(
      'cmp.test/',
      html(
        `<button id="yes" onclick="document.cookie='_fbp=1;path=/;max-age=7776000'">oui</button><button id="no">non</button>`,
      ),
    )
    const without = await visit('cmp.test/')
    expect(without.passes.map(({ choice, pages }) => [choice, pages.length])).toEqual([
      ['none', 1],
      ['not-found', 0],
      ['not-found', 0],
    ])
    const named = await visit('cmp.test/', { choose: { accept: '#yes', refuse: '#no' } })
    expect(named.passes.map(({ choice }) => choice)).toEqual(['none', 'selector', 'selector'])
    expect(named.cookies).toMatchObject([{ name: '_fbp', seen: ['accepted'] }])
    const misnamed = await visit('cmp.test/', { choose: { accept: '#yes', refuse: '#never' } })
    expect(misnamed.passes.map(({ choice }) => choice)).toEqual(['none', 'not-found', 'selector'])
  }, 120_000)

  test('of many pages is looked at as far as was asked', async () => {
    for (let page = 0; page < 20; page++)
      pages.set(
        `many.test/${page || ''}`,
        html(`<a href="/${page + 1}">next</a><a href="/${page + 2}">after</a>`),
      )
    const report = await visit('many.test/', { pages: 3 })
    expect(report.passes[0]).toMatchObject({ ended: 'pages' })
    expect(paths(report)).toEqual(['/', '/1', '/2'])
  }, 60_000)
})

describe('a hostile page', () => {
  const alone = { pages: 2 } satisfies Partial<CrawlOptions>

  test('cannot make the crawler reach a private address, however it tries', async () => {
    const secret = createServer((_asked, answer) => {
      stolen++
      answer.writeHead(200, { 'access-control-allow-origin': '*' }).end('secret')
    })
    let stolen = 0
    await new Promise<void>(ready => secret.listen(0, '127.0.0.2', ready))
    const address = `127.0.0.2:${(secret.address() as AddressInfo).port}`
    pages.set(
      'evil.test/',
      html(`<img src="http://${address}/a"><iframe src="http://${address}/b"></iframe><img src="/redirect">
      <img src="http://169.254.169.254/latest/meta-data"><img src="http://[::1]:${address.split(':')[1]}/">
      <img src="http://inner.evil.test.:80/"><img src="http://0x7f000002:${address.split(':')[1]}/">
      <script>
        fetch('http://${address}/c').catch(() => {}); navigator.sendBeacon('http://${address}/d')
        new WebSocket('ws://${address}/e'); new EventSource('http://${address}/f')
        const worker = new Worker(URL.createObjectURL(new Blob(["fetch('http://${address}/g').catch(() => {})"])))
        try { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${address}' }] }); peer.createDataChannel('x'); peer.createOffer().then(o => peer.setLocalDescription(o)) } catch {}
      </script>`),
    )
    pages.set('evil.test/redirect', (_asked, answer) =>
      answer.writeHead(302, { location: `http://${address}/h` }).end(),
    )
    const report = await visit('evil.test/', alone)
    expect(stolen).toBe(0)
    expect(report.refusedHosts).toEqual(expect.arrayContaining(['127.0.0.2', '169.254.169.254', '[::1]']))
    // That it could have been reached is so: without the rule it is.
    const open = await visit('evil.test/', { ...alone, allow: ['127.0.0.0/8'] })
    expect(stolen).toBeGreaterThan(4)
    expect(open.refusedHosts).toContain('169.254.169.254')
    secret.close()
  }, 120_000)

  test('cannot change its mind: a name is connected to at the address that was looked at', async () => {
    pages.set('turning.test/', html(`<img src="http://turned.test:${port}/x">`))
    let asked = 0
    const report = await visit('turning.test/', {
      ...alone,
      resolve: async host =>
        host === 'turned.test' ? [asked++ % 2 === 0 ? '10.0.0.1' : '127.0.0.1'] : ['127.0.0.1'],
    })
    expect(report.refusedHosts).toContain('turned.test')
    expect(reached).not.toContain('turned.test/x')
  }, 60_000)

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://0x7f.1/',
    'http://2130706433/',
  ])('at %s is not visited', async url => {
    await expect(crawl({ url })).rejects.toMatchObject({ kind: { code: 'crawl-address-refused' } })
  })
  test.each([
    'file:///etc/passwd',
    'javascript:1',
    'ftp://a.test/',
    'http://user:pass@shop.test/',
    'nonsense',
    '',
  ])('at %s is not visited', async url => {
    await expect(crawl({ url, resolve, allow: ['127.0.0.1'] })).rejects.toMatchObject({
      kind: { code: 'crawl-address-refused' },
    })
  })
  test('that leads a first visit to a private address is refused', async () => {
    pages.set('leads.test/', (_asked, answer) =>
      answer.writeHead(302, { location: 'http://10.0.0.7/' }).end(),
    )
    await expect(visit('leads.test/')).rejects.toMatchObject({ kind: { code: 'crawl-address-refused' } })
  }, 60_000)
  test('that does not answer is said to be out of reach', async () => {
    const closed = crawl({
      url: 'http://gone.test:9/',
      resolve: async () => ['127.0.0.1'],
      allow: ['127.0.0.1'],
    })
    await expect(closed).rejects.toMatchObject({ kind: { code: 'crawl-not-reached' } })
    const nameless = crawl({
      url: 'http://nobody.test/',
      resolve: () => Promise.reject(new Error('no such name')),
    })
    await expect(nameless).rejects.toBeInstanceOf(Problem)
  }, 60_000)

  test('redirecting without end, opening windows, alerting for ever, downloading: each is left behind', async () => {
    const link = (...names: string[]) => names.map(name => `<a href="/${name}">${name}</a>`).join('')
    pages.set('bad.test/', html(link('loop', 'popup', 'alert', 'down', 'spin', 'hop', 'last')))
    pages.set('bad.test/loop', (_asked, answer) => answer.writeHead(302, { location: '/loop' }).end())
    pages.set('bad.test/popup', html(`<script>for (let i = 0; i < 50; i++) open('/popped' + i)</script>`))
    pages.set('bad.test/alert', html('<script>for (;;) alert("again")</script>'))
    pages.set('bad.test/down', (_asked, answer) =>
      answer.writeHead(200, { 'content-disposition': 'attachment; filename="x.bin"' }).end('x'.repeat(1000)),
    )
    pages.set('bad.test/spin', html('<script>for (;;);</script>'))
    pages.set(
      'bad.test/hop',
      html('<script>setInterval(() => location.replace("/hop?" + Math.random()), 50)</script>'),
    )
    pages.set('bad.test/last', html('<script>document.cookie = "reached=1"</script>'))
    const report = await visit('bad.test/', { pages: 8 })
    const failures = Object.fromEntries(
      report.passes[0]?.pages.map(({ url, failure }) => [new URL(url).pathname, failure]) ?? [],
    )
    expect(failures).toMatchObject({
      ...{ '/': null, '/loop': 'too-many-redirects', '/down': 'download', '/last': null },
      ...{ '/alert': 'slow', '/spin': 'slow' },
    })
    expect(report.cookies.map(({ name }) => name)).toContain('reached')
  }, 200_000)

  test('of any size is cut off at the limit', async () => {
    pages.set('huge.test/', (_asked, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (!answer.destroyed && answer.write('<p>'.padEnd(65_536, 'x')));
        if (!answer.destroyed) answer.once('drain', more)
      }
      more()
    })
    const report = await visit('huge.test/', { megabytes: 5, pages: 1 })
    expect(report.passes[0]).toMatchObject({ ended: 'bytes' })
  }, 120_000)

  test('that names cookies and calls without end is noted as far as anyone would read', async () => {
    pages.set(
      'flood.test/',
      html(`<script>for (let i = 0; i < 1e5; i++) document.cookie = 'c' + i + '=1'
        for (let i = 0; i < 5000; i++) try { localStorage['k' + i + 'x'.repeat(300)] = '' } catch {}</script>`),
    )
    const report = await visit('flood.test/', { pages: 1 })
    expect(report.storage.length).toBeLessThanOrEqual(200)
    for (const { key } of report.storage) expect(key.length).toBeLessThanOrEqual(200)
  }, 120_000)
})

describe('a crawl', () => {
  test('stops when it is told to', async () => {
    pages.set('slow.test/', html('<script>for (;;);</script>'))
    const stopping = new AbortController()
    const crawling = visit('slow.test/', { signal: stopping.signal })
    setTimeout(() => stopping.abort(new Error('enough')), 3_000)
    await expect(crawling).rejects.toThrow('enough')
    await expect(visit('slow.test/', { signal: stopping.signal })).rejects.toThrow('enough')
  }, 60_000)

  test('ends when its time is over, and tells what it saw', async () => {
    for (let page = 0; page < 40; page++)
      pages.set(`long.test/${page || ''}`, html(`<a href="/${page + 1}">next</a>`))
    const report = await visit('long.test/', { pages: 40, seconds: 9 })
    expect(report.passes[0]).toMatchObject({ ended: 'time' })
    expect(paths(report)?.length).toBeGreaterThan(0)
  }, 60_000)

  test('without a browser says so', async () => {
    process.env.CHROMIUM_PATH = '/nowhere/chromium'
    try {
      await expect(visit('shop.test/')).rejects.toMatchObject({ kind: { code: 'crawl-browser-missing' } })
    } finally {
      delete process.env.CHROMIUM_PATH
    }
  })
})
