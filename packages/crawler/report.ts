// What a crawl of a site tells: what was put into the browser and who was called, before any choice, after a refusal and after
// an acceptance (art. 4). Names and durations only: no value of a cookie is ever kept.
import type { KnownService, KnownUse } from './dictionary/known.ts'

/** `before` any choice; after everything was `refused`; after everything was `accepted`. */
export type Pass = 'before' | 'refused' | 'accepted'

export type CrawlReport = {
  /** Where it began, after redirects. */
  readonly url: string
  /** The registrable domain: `example.co.ma`. What is under it is first party. */
  readonly site: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly passes: readonly PassReport[]
  readonly cookies: readonly FoundCookie[]
  readonly storage: readonly FoundKey[]
  /** Hosts of others that the pages called. */
  readonly thirdParties: readonly FoundHost[]
  /** Services recognised by their hosts or their cookies. */
  readonly trackers: readonly FoundTracker[]
  /** Hosts that pages asked for and that were not called: private addresses. */
  readonly refusedHosts: readonly string[]
  /** False where the system offers Chromium no sandbox (it runs as root, or in a container without user namespaces). */
  readonly sandboxed: boolean
}

export type PassReport = {
  readonly pass: Pass
  /**
   * How the choice was made: `none` was to be made; by our own banner (`himaya`); by the `selector` given; `not-found`: no way was
   * found, so no page was visited.
   */
  readonly choice: 'none' | 'himaya' | 'selector' | 'not-found'
  readonly pages: readonly VisitedPage[]
  /** Why it went no further: everything was seen, or a limit was met. */
  readonly ended: 'all-seen' | 'pages' | 'time' | 'bytes'
}

export type VisitedPage = {
  readonly url: string
  readonly status: number | null
  /** Null of a page that opened. `slow` pages were looked at as far as they had come. */
  readonly failure: 'slow' | 'not-reached' | 'refused' | 'download' | 'too-many-redirects' | 'broken' | null
}

export type FoundCookie = {
  readonly name: string
  readonly domain: string
  readonly party: 'first' | 'third'
  /** 0 of a session cookie; else days, rounded up. */
  readonly days: number
  readonly httpOnly: boolean
  /** The response, or the script, that set it; null where it was not seen. Without the query of its address. */
  readonly setBy: { readonly kind: 'response' | 'script'; readonly url: string } | null
  /** The first page on which it was there. */
  readonly page: string
  readonly seen: readonly Pass[]
  /** Null: unknown, and for the site's owner to name. */
  readonly known: KnownUse | null
}

export type FoundKey = {
  readonly key: string
  readonly kind: 'local' | 'session' | 'database'
  readonly origin: string
  readonly party: 'first' | 'third'
  readonly page: string
  readonly seen: readonly Pass[]
  readonly known: KnownUse | null
}

export type FoundHost = {
  readonly host: string
  /** Its registrable domain. */
  readonly site: string
  readonly seen: readonly Pass[]
  readonly requests: number
  /** `script`, `image`, `document` (a frame), `xhr`… */
  readonly kinds: readonly string[]
  readonly page: string
  readonly known: KnownService | null
}

export type FoundTracker = KnownService & {
  readonly seen: readonly Pass[]
  readonly cookies: readonly string[]
  readonly hosts: readonly string[]
}
