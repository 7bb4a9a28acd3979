// From page to page of one site: the links of its own pages, in the order met, as far as the limits reach.
import { Problem } from '@himaya/platform/problem'
import type { Gate } from './gate.ts'
import type { Looker } from './looker.ts'
import { crawlAddressRefused, crawlNotReached } from './problems.ts'
import type { PassReport, VisitedPage } from './report.ts'
import { siteOf } from './seen.ts'

export const MOST_PAGES = 100
/** What a browser would save rather than show. */
const IS_A_FILE =
  /\.(pdf|zip|gz|rar|7z|docx?|xlsx?|pptx?|csv|jpe?g|png|gif|webp|svg|mp[34]|avi|mov|webm|exe|dmg|apk|ics)$/i

export type Walk = {
  readonly visited: readonly VisitedPage[]
  /** The pages that opened. */
  readonly opened: readonly string[]
  readonly ended: PassReport['ended']
  /** Where the first page was, after redirects. */
  readonly url: string
  /** Whether our own banner was on the first page. */
  readonly hasBanner: boolean
}

type Walking = {
  readonly looker: Looker
  readonly gate: Gate
  readonly most: number
  /** Milliseconds since 1970. */
  readonly deadline: number
  readonly signal: AbortSignal | undefined
  readonly onPage: (visited: number, known: number, url: string) => void
} & (
  | { readonly start: string; readonly pages?: undefined }
  /** These and no others. */
  | { readonly pages: readonly string[]; readonly start?: undefined }
)

/** @throws Problem `crawl-address-refused` or `crawl-not-reached` where the start cannot be opened */
export async function walkPages(walking: Walking): Promise<Walk> {
  const { looker, gate, most, deadline, signal, onPage } = walking
  const waiting = walking.start === undefined ? [...walking.pages] : [walking.start]
  const met = new Set(waiting)
  const visited: VisitedPage[] = []
  let url = waiting[0] ?? ''
  let hasBanner = false
  const limit = (): PassReport['ended'] | undefined => {
    if (gate.isSpent()) return 'bytes'
    if (waiting.length === 0) return undefined
    if (Date.now() > deadline) return 'time'
    return visited.length >= most ? 'pages' : undefined
  }

  while (waiting.length > 0 && !limit()) {
    signal?.throwIfAborted()
    const next = waiting.shift() ?? ''
    onPage(visited.length, Math.min(most, met.size), next)
    const look = await looker.look(next)
    visited.push(look.visited)
    if (walking.start === undefined) continue
    if (visited.length === 1) {
      signal?.throwIfAborted()
      const { failure } = look.visited
      if (failure === 'refused') throw new Problem(crawlAddressRefused)
      if (failure && failure !== 'slow' && !gate.isSpent()) throw new Problem(crawlNotReached)
      url = look.url
      hasBanner = await looker.hasBanner()
    }
    const site = siteOf(new URL(url).hostname)
    for (const link of look.links) {
      const found = URL.parse(link)
      if (!found || !/^https?:$/.test(found.protocol) || siteOf(found.hostname) !== site) continue
      found.hash = ''
      if (met.has(found.href) || met.size >= MOST_PAGES * 10 || IS_A_FILE.test(found.pathname)) continue
      met.add(found.href)
      waiting.push(found.href)
    }
  }
  const opened = visited.filter(({ failure }) => failure === null || failure === 'slow')
  return { visited, opened: opened.map(page => page.url), ended: limit() ?? 'all-seen', url, hasBanner }
}
