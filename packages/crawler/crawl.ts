// Visits a site as anyone would, three times: before any choice, after refusing everything, after accepting everything (art. 4).
// Only the site's own pages are opened, only addresses that the installation allows are reached, and every limit ends it quietly:
// what was seen until then is told.
import { Problem } from '@himaya/platform/problem'
import type { Browser } from 'playwright-core'
import { reachable } from './addresses.ts'
import { openChromium } from './browser.ts'
import { openGate, type Resolve, systemResolve } from './gate.ts'
import { openLooker } from './looker.ts'
import { crawlAddressRefused, crawlNotReached } from './problems.ts'
import type { CrawlReport, Pass, PassReport } from './report.ts'
import { seenBy, siteOf } from './seen.ts'
import { MOST_PAGES, type Walk, walkPages } from './walk.ts'

export type CrawlOptions = {
  /** Where to begin: http or https. */
  readonly url: string
  /** The most pages visited in each pass; 10 when left out, 100 at most. */
  readonly pages?: number
  /** How long the whole crawl may take; 240 when left out. Time is shared out between the passes. */
  readonly seconds?: number
  /** How much may be loaded in each pass; 200 when left out. */
  readonly megabytes?: number
  /** Rejects with its reason once aborted; the browser is closed before. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: CrawlProgress) => void
  /** Networks that may be visited although they are not public: the installation's setting, never a caller's. */
  readonly allow?: readonly string[]
  /** CSS selectors of the buttons of another banner; without them only ours is answered. */
  readonly choose?: { readonly accept: string; readonly refuse: string }
  /** Opens the browser, which is closed at the end; Chromium as this system has it when left out. */
  readonly launch?: () => Promise<{ readonly browser: Browser; readonly sandboxed: boolean }>
  readonly resolve?: Resolve
}

export type CrawlProgress = {
  readonly pass: Pass
  /** Pages looked at in this pass, and those known to be looked at. */
  readonly visited: number
  readonly pages: number
  readonly url: string
  /** Of the whole crawl, 0 to 1. */
  readonly part: number
}

const order: readonly Pass[] = ['before', 'refused', 'accepted']

/**
 * @throws Problem `crawl-address-refused`, `crawl-browser-missing` or `crawl-not-reached`; the reason of `signal`
 */
export async function crawl(options: CrawlOptions): Promise<CrawlReport> {
  const { signal, allow = [], resolve = systemResolve, launch = openChromium } = options
  signal?.throwIfAborted()
  const url = URL.parse(options.url)
  const mayReach = reachable(allow)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Problem(crawlAddressRefused)
  const found = await resolve(url.hostname.replace(/^\[|\]$/g, '')).catch(() => [])
  if (found.length === 0) throw new Problem(crawlNotReached)
  if (!found.every(mayReach)) throw new Problem(crawlAddressRefused)

  const startedAt = new Date().toISOString()
  const { browser, sandboxed } = await launch()
  const closing = () => void browser.close().catch(() => undefined)
  signal?.addEventListener('abort', closing)
  try {
    const report = await threePasses(browser, url.href, mayReach, resolve, options)
    signal?.throwIfAborted()
    return { ...report, startedAt, sandboxed, finishedAt: new Date().toISOString() }
  } catch (error) {
    // Whatever failed because the browser was taken away.
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', closing)
    await browser.close().catch(() => undefined)
  }
}

async function threePasses(
  browser: Browser,
  start: string,
  mayReach: (address: string) => boolean,
  resolve: Resolve,
  { pages = 10, seconds = 240, megabytes = 200, signal, onProgress, choose }: CrawlOptions,
): Promise<Omit<CrawlReport, 'startedAt' | 'finishedAt' | 'sandboxed'>> {
  const until = Date.now() + seconds * 1000
  const most = Math.max(1, Math.min(pages, MOST_PAGES))
  const seen = seenBy()
  const passes: PassReport[] = []
  const refusedHosts = new Set<string>()
  let first: Walk | undefined
  for (const [turn, pass] of order.entries()) {
    const way = pass === 'before' ? 'none' : choose ? 'selector' : first?.hasBanner ? 'himaya' : 'not-found'
    if (way === 'not-found') {
      passes.push({ pass, choice: way, pages: [], ended: 'all-seen' })
      continue
    }
    const gate = await openGate({ mayReach, resolve, mostBytes: megabytes * 1e6 })
    const looker = await openLooker({ browser, proxy: gate.server, seen, failureAt: gate.failureAt })
    try {
      looker.begin(pass, way === 'none')
      if (first) {
        await looker.look(first.url)
        const made = await looker.choose(
          pass === 'accepted',
          choose?.[pass === 'accepted' ? 'accept' : 'refuse'],
        )
        looker.begin(pass, true)
        if (!made) {
          passes.push({ pass, choice: 'not-found', pages: [], ended: 'all-seen' })
          continue
        }
      }
      const walk = await walkPages({
        ...{
          looker,
          gate,
          most,
          signal,
          deadline: Date.now() + (until - Date.now()) / (order.length - turn),
        },
        ...(first ? { pages: first.opened } : { start }),
        onPage: (visited, known, url) => {
          const part = (turn + visited / Math.max(known, 1)) / order.length
          onProgress?.({ pass, visited, pages: known, url, part })
        },
      })
      first ??= walk
      passes.push({ pass, choice: way, pages: walk.visited, ended: walk.ended })
    } finally {
      await looker.close()
      for (const host of gate.refused) refusedHosts.add(host)
      await gate.close()
    }
  }
  const url = first?.url ?? start
  const site = siteOf(new URL(url).hostname)
  return { url, site, passes, ...seen.told(site), refusedHosts: [...refusedHosts] }
}
