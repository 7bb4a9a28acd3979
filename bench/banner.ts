// How much a banner weighs, and how long from the start of its script until it can be seen, beside its peers: each in a new profile, in turns,
// on a processor as it is and one four times slower.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { type Candidate, candidates, peers } from './banner/candidates.ts'
import { notice } from './banner/notice.ts'
import type { Bench, Figure } from './bench.ts'
import { installed } from './peers/installed.ts'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Serves the page of one candidate, and counts what is fetched of it. */
const siteOf = async ({ head, files }: Candidate) => {
  const fetched = new Map<string, number>()
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head>
    <body><main><h1>Page</h1><p>${'Bienvenue. '.repeat(200)}</p></main></body></html>`
  const server = createServer((asked, answer) => {
    const path = (asked.url ?? '').split('?')[0] ?? ''
    const file = files[path]
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html'
    if (path.endsWith('/notice'))
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(notice))
    else if (file !== undefined) {
      fetched.set(path, gzipSync(file, { level: 9 }).length)
      const started = path === '/start.js' ? 'globalThis.startedAt = performance.now();' : ''
      answer.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(started + file)
    } else if (path === '/') answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    else answer.writeHead(404).end()
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return { server, fetched, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

type Measured = { readonly visible: number; readonly afterNavigation: number; readonly longTasks: number }

const measure = async (
  browser: Browser,
  address: string,
  dialog: string,
  slower: number,
): Promise<Measured> => {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.addInitScript(find => {
      const seen = globalThis as unknown as { startedAt?: number; visibleAt?: number; long: number }
      seen.long = 0
      new PerformanceObserver(list => {
        for (const { startTime, duration } of list.getEntries())
          if (seen.startedAt !== undefined && startTime + duration > seen.startedAt) seen.long += duration
      }).observe({ type: 'longtask', buffered: true })
      const look = () => {
        // biome-ignore lint/security/noGlobalEval: a selector of our own, for the page of a benchmark
        const found = globalThis.eval(find) as Element | null | undefined
        const box = found?.getBoundingClientRect()
        const isSeen =
          found?.checkVisibility({
            opacityProperty: true,
            visibilityProperty: true,
            contentVisibilityAuto: true,
          }) &&
          box &&
          box.height > 20 &&
          box.top < innerHeight &&
          box.bottom > 0
        if (isSeen) seen.visibleAt = performance.now()
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }, dialog)
    await page.goto(address)
    await page.waitForFunction(() => 'visibleAt' in globalThis, undefined, { timeout: 30_000 })
    await page.waitForTimeout(250)
    return await page.evaluate(() => {
      const { startedAt, visibleAt, long } = globalThis as unknown as Record<string, number>
      return {
        visible: (visibleAt ?? 0) - (startedAt ?? 0),
        afterNavigation: visibleAt ?? 0,
        longTasks: long ?? 0,
      }
    })
  } finally {
    await context.close()
  }
}

export const bench: Bench = {
  name: 'banner',
  about: 'the consent banner: kilobytes, and from script start to visible, against six peers in the same run',
  async run({ smoke }) {
    const versions = smoke ? undefined : await installed(peers)
    const all = await candidates(versions !== undefined)
    const rounds = smoke ? 1 : 7
    const browser = await chromium.launch({
      executablePath: places.find(place => existsSync(place)) ?? (await packaged.executablePath()),
      args: ['--no-sandbox'],
    })
    const figures: Figure[] = []
    const sites = await Promise.all(all.map(siteOf))
    try {
      for (const slower of [1, 4]) {
        const measured = all.map((): Measured[] => [])
        for (let round = 0; round < rounds; round++)
          for (const [at, { dialog, name }] of all.entries())
            measured[at]?.push(
              await measure(browser, sites[at]?.address ?? '', dialog, slower).catch((error: Error) => {
                throw new Error(`${name} was not seen: ${error.message}`)
              }),
            )
        for (const [at, { name }] of all.entries())
          figures.push(
            {
              what: `${name}, visible, ${slower}x`,
              unit: 'ms',
              values: measured[at]?.map(({ visible }) => visible) ?? [],
              ...(name === 'himaya' ? {} : { against: `himaya, visible, ${slower}x` }),
            },
            {
              what: `${name}, visible after navigation, ${slower}x`,
              unit: 'ms',
              values: measured[at]?.map(({ afterNavigation }) => afterNavigation) ?? [],
              ...(name === 'himaya' ? {} : { against: `himaya, visible after navigation, ${slower}x` }),
            },
            {
              what: `${name}, in long tasks, ${slower}x`,
              unit: 'ms',
              values: measured[at]?.map(({ longTasks }) => longTasks) ?? [],
            },
          )
      }
      for (const [at, { name }] of all.entries())
        figures.push({
          what: `${name}, script and style`,
          unit: 'kB gzip',
          values: [[...(sites[at]?.fetched.values() ?? [])].reduce((sum, bytes) => sum + bytes, 0) / 1000],
          ...(name === 'himaya' ? {} : { against: 'himaya, script and style' }),
        })
    } finally {
      await browser.close()
      for (const { server } of sites) {
        server.closeAllConnections()
        server.close()
      }
    }
    return { sizes: { rounds }, figures, versions: { chromium: browser.version(), ...versions } }
  },
}
