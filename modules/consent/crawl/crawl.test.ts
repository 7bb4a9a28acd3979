// A real site on this machine, visited by a real Chromium for a point: what is found, stopped, refused, and put into the list.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { filings } from '@himaya/filings/module'
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { consent } from '../module.ts'

let house: House
let organisationId: string
let dpo: Browser
let site: Server
let origin = ''
const at = () => `/organisations/${organisationId}/consent`

/** What our banner offers to pages, and nothing more. */
const banner = `window.himaya = Promise.resolve({
  categories: ['stats'],
  has: c => document.cookie.includes('choice=' + c),
  decide: async c => {
    document.cookie = 'choice=' + (c.length ? 'stats' : 'none') + '; path=/'
    if (c.length) document.cookie = '_pk_id.1.2=x; path=/; max-age=864000'
  },
})`
const home = `<!doctype html><title>Boutique</title><link rel="icon" href="data:,"><a href="/two">deux</a>
  <script>${banner}; document.cookie = '_ga=hidden-value; path=/; max-age=34560000'; localStorage.cartel = 'hidden-value'</script>`
/** Links without end, each opened slowly. */
const slow = (path: string) =>
  `<!doctype html><title>Lent</title><link rel="icon" href="data:,"><a href="${path}x">suite</a>`

beforeAll(async () => {
  vi.stubEnv('HIMAYA_CRAWL_ALLOWS', '127.0.0.1')
  site = createServer(async ({ url = '/' }, answer) => {
    if (url.startsWith('/slow')) await wait(400)
    answer.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(url === '/' && { 'set-cookie': 'PHPSESSID=hidden-value; Path=/; HttpOnly' }),
    })
    answer.end(url.startsWith('/slow') ? slow(url) : home)
  })
  await new Promise<void>(ready => site.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  house = await openHouse({ rooms: [sources, register, filings, consent] })
  ;({ organisationId, dpo } = await house.setUp())
  for (const [key, storage] of [
    ['needed', 'functional'],
    ['stats', 'analytics'],
  ])
    await dpo.post(`${at()}/purposes`, {
      content: { key, kind: 'storage', storage, label: words('Mesure'), text: words('Compter les visites.') },
    })
})
afterEach(() => vi.stubEnv('HIMAYA_CRAWL_ALLOWS', '127.0.0.1'))
afterAll(async () => {
  vi.unstubAllEnvs()
  await house.close()
  site.closeAllConnections()
  site.close()
})

const words = (text: string) => ({ fr: text, ar: `نص ${text}`, en: text })

async function newPoint(manner = 'web', origins = [origin]): Promise<string> {
  const { body } = await dpo.post(`${at()}/points`, { manner, name: 'Boutique', origins })
  return `${at()}/points/${body.pointId}`
}

const start = (point: string, input: object = {}) => dpo.post(`${point}/crawls`, { url: origin, ...input })

async function ended(point: string, crawlId: string) {
  let answer = await dpo.get(`${point}/crawls/${crawlId}`)
  while (['waiting', 'running'].includes(answer.body.crawl.state)) {
    await wait(200)
    answer = await dpo.get(`${point}/crawls/${crawlId}`)
  }
  return answer.body
}

type Thing = { id: number; name: string; kind: string; declared: string | null; proposed: string | null }
const named = (things: Thing[], name: string) => things.find(thing => thing.name === name)

describe('a visit', () => {
  it('tells what is there before and after a choice, and puts it into the list once', async () => {
    const point = await newPoint()
    const started = await start(point, { pages: 2 })
    expect([started.status, started.body.state]).toEqual([200, 'waiting'])
    const { crawl, found, purposes } = await ended(point, started.body.crawlId)
    expect(crawl).toMatchObject({ state: 'done', percent: 100, failure: null })
    expect(crawl.visited).toBe(6)
    expect(found.passes.map(({ choice }: { choice: string }) => choice)).toEqual(['none', 'himaya', 'himaya'])
    expect(named(found.things, '_ga')).toMatchObject({
      ...{ kind: 'cookie', party: 'first', seen: ['before', 'refused', 'accepted'], days: 400 },
      ...{ owner: 'Google', use: 'analytics', weight: 'breach', declared: null, proposed: 'stats' },
    })
    expect(named(found.things, 'PHPSESSID')).toMatchObject({
      use: 'essential',
      weight: null,
      proposed: 'needed',
    })
    expect(named(found.things, '_pk_id.1.2')).toMatchObject({ seen: ['accepted'], weight: null })
    expect(named(found.things, 'cartel')).toMatchObject({ kind: 'local', use: null, weight: 'doubt' })
    expect(JSON.stringify(found)).not.toContain('hidden-value')
    expect(purposes.map(({ key }: { key: string }) => key)).toEqual(['needed', 'stats'])

    const idOf = (name: string) => named(found.things, name)?.id
    const choices = [
      { id: idOf('_ga'), purpose: 'stats' },
      { id: idOf('PHPSESSID'), purpose: 'needed' },
      { id: idOf('cartel'), purpose: 'stats' },
    ]
    const accept = () => dpo.post(`${point}/crawls/${crawl.crawlId}/accept`, { choices })
    const first = await accept()
    expect([first.status, first.body]).toEqual([200, { added: 3, already: 0, left: 0 }])
    const lists = async () => (await dpo.get(point)).body.point.purposes
    const written = await lists()
    expect(written.map(({ key }: { key: string }) => key)).toEqual(['stats', 'needed'])
    expect(written[0].cookies).toMatchObject([
      { name: '_ga', owner: 'Google', days: 400, purpose: { fr: expect.stringMatching(/./) } },
      { name: 'cartel', owner: '', purpose: { fr: '', ar: '', en: '' } },
    ])
    expect(written[1].cookies).toMatchObject([{ name: 'PHPSESSID', owner: '127.0.0.1', days: 0 }])

    expect((await accept()).body).toEqual({ added: 0, already: 3, left: 0 })
    expect(await lists()).toEqual(written)
    const read = (await dpo.get(`${point}/crawls/${crawl.crawlId}`)).body
    expect(named(read.found.things, '_ga')?.declared).toBe('stats')

    const { body: log } = await dpo.get(`/organisations/${organisationId}/evidence`)
    const kinds = log.entries.map(({ kind }: { kind: string }) => kind)
    for (const kind of ['consent.crawl-finished', 'consent.crawl-accepted'])
      expect(kinds.filter((one: string) => one === kind)).toHaveLength(1)
  }, 180_000)

  it('is stopped where it is, one at a time, and begun again', async () => {
    const point = await newPoint()
    const { body } = await start(point, { url: `${origin}/slow`, pages: 30 })
    expect((await start(point)).body.code).toBe('consent-crawl-running')
    const read = async () => (await dpo.get(`${point}/crawls/${body.crawlId}`)).body.crawl
    await expect.poll(async () => (await read()).visited, { timeout: 60_000 }).toBeGreaterThan(1)
    const stopped = await dpo.post(`${point}/crawls/${body.crawlId}/stop`)
    expect(stopped.body.state).toBe('stopped')
    const accepted = await dpo.post(`${point}/crawls/${body.crawlId}/accept`, {
      choices: [{ id: 0, purpose: 'stats' }],
    })
    expect([accepted.status, accepted.body.code]).toEqual([409, 'consent-crawl-unfinished'])
    const again = await start(point, { pages: 1 })
    expect((await ended(point, again.body.crawlId)).crawl.state).toBe('done')
    const { body: list } = await dpo.get(`${point}/crawls`)
    expect(list.crawls.map(({ state }: { state: string }) => state)).toEqual(['done', 'stopped'])
    expect((await dpo.post(`${point}/crawls/${again.body.crawlId}/stop`)).body.state).toBe('done')
  }, 180_000)

  it('goes only to the point’s own site, and only where the installation lets it', async () => {
    const point = await newPoint()
    for (const url of ['https://elsewhere.example.ma/', 'http://169.254.169.254/', 'file:///etc/passwd', 'x'])
      expect((await start(point, { url })).body.code).toBe('consent-crawl-elsewhere')
    expect((await start(await newPoint('paper', []))).body.code).toBe('consent-wrong-manner')
    const closed = await newPoint()
    await dpo.post(`${closed}/state`, { state: 'closed' })
    expect((await start(closed)).body.code).toBe('consent-point-closed')

    vi.stubEnv('HIMAYA_CRAWL_ALLOWS', '')
    const refused = await ended(point, (await start(point)).body.crawlId)
    expect(refused).toMatchObject({
      found: null,
      crawl: { state: 'failed', failure: { code: 'crawl-address-refused' } },
    })
  }, 120_000)

  it('says so where there is no browser', async () => {
    const point = await newPoint()
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
    try {
      const { crawl } = await ended(point, (await start(point)).body.crawlId)
      expect(crawl).toMatchObject({ state: 'failed', failure: { code: 'crawl-browser-missing' } })
    } finally {
      vi.stubEnv('CHROMIUM_PATH', undefined)
    }
  }, 120_000)

  it('accepts under a storage purpose only, and only what was found', async () => {
    const point = await newPoint()
    await dpo.post(`${at()}/purposes`, {
      content: { key: 'offers', kind: 'use', label: words('Offres'), text: words('Des offres.') },
    })
    const { crawl } = await ended(point, (await start(point, { pages: 1 })).body.crawlId)
    const codeOf = async (choice: object) =>
      (await dpo.post(`${point}/crawls/${crawl.crawlId}/accept`, { choices: [choice] })).body.code
    expect(await codeOf({ id: 0, purpose: 'offers' })).toBe('consent-purpose-not-storage')
    expect(await codeOf({ id: 0, purpose: 'nobody' })).toBe('consent-purpose-unknown')
    expect(await codeOf({ id: 900, purpose: 'stats' })).toBe('not-found')
    expect((await dpo.get(point)).body.point.purposes).toEqual([])
  }, 120_000)
})
