// Visiting a point's site to see what it puts into a browser before and after a choice (art. 4). Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Instant } from '@himaya/platform/records'
import { z } from 'zod'
import { CrawlId, PurposeKey, Words } from '../records.ts'
import { base, OnePoint } from './shapes.ts'

export const MOST_PAGES = 30

const Pass = z.enum(['before', 'refused', 'accepted'])

/** A cookie, a stored key, or a host of others that was called. Never a value. */
export const FoundThing = z.object({
  /** Its place in what one visit found. */
  id: z.int(),
  kind: z.enum(['cookie', 'local', 'session', 'database', 'host']),
  name: z.string(),
  /** Under which host it is kept; of a host, its registrable domain. */
  host: z.string(),
  party: z.enum(['first', 'third']),
  /** `0`: until the browser is closed; `null` of what has no end or is not kept. */
  days: z.int().nullable(),
  seen: z.array(Pass),
  /** Where it was seen first. */
  page: z.string(),
  owner: z.string().nullable(),
  service: z.string().nullable(),
  /** `null`: unknown, and for the site's owner to name. */
  use: z.enum(['essential', 'preferences', 'analytics', 'marketing']).nullable(),
  purpose: Words.nullable(),
  /** Of what was there without consent: known to need it, or in doubt. */
  weight: z.enum(['breach', 'doubt']).nullable(),
})
export type FoundThing = z.infer<typeof FoundThing>

export const CrawlFound = z.object({
  site: z.string(),
  passes: z.array(
    z.object({
      pass: Pass,
      /** How the choice was made; `not-found`: no way to make it was found. */
      choice: z.enum(['none', 'himaya', 'selector', 'not-found']),
      pages: z.int(),
      ended: z.enum(['all-seen', 'pages', 'time', 'bytes']),
    }),
  ),
  things: z.array(FoundThing),
  /** How many more there were than are kept here. */
  leftOut: z.int(),
})
export type CrawlFound = z.infer<typeof CrawlFound>

export const Crawl = z.object({
  crawlId: CrawlId,
  url: z.string(),
  pages: z.int(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'stopped']),
  percent: z.int(),
  /** Pages looked at so far, over the three passes. */
  visited: z.int(),
  /** Why it failed, and how to mend. */
  failure: z.object({ code: z.string(), title: Words, fix: Words }).nullable(),
  askedAt: Instant,
  askedBy: z.string(),
  endedAt: Instant.nullable(),
})
export type Crawl = z.infer<typeof Crawl>

/** A found thing as the point stands now. */
const ComparedThing = FoundThing.extend({
  /** The purpose under which the point already tells it. */
  declared: PurposeKey.nullable(),
  /** The purpose its known use points to, where the organisation has one. */
  proposed: PurposeKey.nullable(),
})
export type ComparedThing = z.infer<typeof ComparedThing>

const OneCrawl = OnePoint.extend({ crawlId: CrawlId })

export const crawls = {
  start: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points/{pointId}/crawls`,
    summary: 'Visit the point’s site in a real browser; followed by reading it',
    cites: ['loi-09-08:4'],
    refuses: [
      'consent-wrong-manner',
      'consent-point-closed',
      'consent-crawl-elsewhere',
      'consent-crawl-running',
    ],
  })
    .input(
      OnePoint.extend({
        /** One of the point's addresses, or a page below it. */
        url: z.string().trim().max(500),
        pages: z.int().min(1).max(MOST_PAGES).default(10),
      }),
    )
    .output(Crawl),

  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}/crawls`,
    summary: 'The last visits to the point’s site, the latest first',
  })
    .input(OnePoint)
    .output(z.object({ crawls: z.array(Crawl) })),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/points/{pointId}/crawls/{crawlId}`,
    summary: 'One visit: how far it is, what it found, what the point tells of it already',
    cites: ['loi-09-08:4'],
  })
    .input(OneCrawl)
    .output(
      z.object({
        crawl: Crawl,
        found: CrawlFound.extend({ things: z.array(ComparedThing) }).nullable(),
        /** The active storage purposes under which things may be told. */
        purposes: z.array(z.object({ key: PurposeKey, label: Words })),
      }),
    ),

  stop: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points/{pointId}/crawls/{crawlId}/stop`,
    summary: 'Stop a visit; what has ended is left as it is',
  })
    .input(OneCrawl)
    .output(Crawl),

  accept: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points/{pointId}/crawls/{crawlId}/accept`,
    summary: 'Put found cookies into the point’s list; what it tells already stays as it is written',
    cites: ['loi-09-08:5-1'],
    refuses: ['consent-crawl-unfinished', 'consent-purpose-unknown', 'consent-purpose-not-storage'],
  })
    .input(
      OneCrawl.extend({
        choices: z
          .array(z.object({ id: z.int().min(0), purpose: PurposeKey }))
          .min(1)
          .max(1_000),
      }),
    )
    .output(z.object({ added: z.int(), already: z.int(), left: z.int() })),
}
