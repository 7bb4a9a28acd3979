// From the crawler's report to what is kept of it: names, durations and when they were there, cut where a site names things without end.
import type { CrawlReport } from '@himaya/crawler/report'
import { violationsIn } from '@himaya/crawler/violations'
import type { CrawlFound, FoundThing } from '../contract/crawls.ts'

const MOST_THINGS = 600
const MOST_HOSTS = 200

/** Without the query, which may name a visitor. */
const bare = (url: string): string => {
  const parsed = URL.parse(url)
  return (parsed ? parsed.origin + parsed.pathname : url).slice(0, 300)
}
const hostOf = (origin: string): string => URL.parse(origin)?.hostname ?? origin

/** What PostgreSQL cannot keep, and what reorders the text around it. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

export function foundIn(report: CrawlReport): CrawlFound {
  const violations = violationsIn(report)
  const weightOf = (family: 'cookie' | 'call', what: string): FoundThing['weight'] => {
    const weights = violations.filter(one => one.what === what && one.kind.startsWith(family))
    return weights.some(({ weight }) => weight === 'breach') ? 'breach' : weights.length > 0 ? 'doubt' : null
  }
  type Thing = Omit<FoundThing, 'id'>
  const said = (known: CrawlReport['cookies'][number]['known']) => ({
    owner: known?.owner ?? null,
    service: known?.service ?? null,
    use: known?.use ?? null,
    purpose: known ? { ...known.purpose } : null,
  })
  const kept: Thing[] = [
    ...report.cookies.map(
      ({ name, domain, party, days, seen, page, known }): Thing => ({
        ...{ kind: 'cookie', name: shown(name), host: shown(domain), party, days, seen: [...seen] },
        ...{ page: bare(page), weight: needed(known, weightOf('cookie', name), seen), ...said(known) },
      }),
    ),
    ...report.storage.map(
      ({ key, kind, origin, party, seen, page, known }): Thing => ({
        ...{ kind, name: shown(key), host: hostOf(origin), party, seen: [...seen] },
        ...{ days: kind === 'session' ? 0 : (known?.usualDays ?? null) },
        ...{ page: bare(page), weight: needed(known, weightOf('cookie', key), seen), ...said(known) },
      }),
    ),
  ]
  const called = report.thirdParties.map(
    ({ host, site, seen, page, known }): Thing => ({
      ...{ kind: 'host', name: shown(host), host: shown(site), party: 'third', days: null, seen: [...seen] },
      ...{ page: bare(page), weight: needed(known, weightOf('call', host), seen) },
      ...{ owner: known?.owner ?? null, service: known?.service ?? null, use: known?.use ?? null },
      purpose: null,
    }),
  )
  const things = [...worstFirst(kept).slice(0, MOST_THINGS), ...worstFirst(called).slice(0, MOST_HOSTS)]
  return {
    site: report.site,
    passes: report.passes.map(({ pass, choice, pages, ended }) => ({
      ...{ pass, choice, ended, pages: pages.length },
    })),
    things: things.map((thing, id) => ({ id, ...thing })),
    leftOut: kept.length + called.length - things.length,
  }
}

/** Two things of one name may be in the report; only the one that was there without consent is at fault. */
const needed = (
  known: { readonly use: string } | null,
  weight: FoundThing['weight'],
  seen: readonly string[],
): FoundThing['weight'] =>
  known?.use === 'essential' || !(seen.includes('before') || seen.includes('refused')) ? null : weight

const rank = ({ weight }: Omit<FoundThing, 'id'>) => (weight === 'breach' ? 0 : weight === 'doubt' ? 1 : 2)
const worstFirst = (things: readonly Omit<FoundThing, 'id'>[]) => things.toSorted((a, b) => rank(a) - rank(b))
