// What a crawl notes while it looks, pass by pass, and how it is told at the end.
import type { Cookie } from 'playwright-core'
import { getDomain } from 'tldts'
import { knownHost, knownName } from './dictionary/recognise.ts'
import type { FoundCookie, FoundHost, FoundKey, FoundTracker, Pass } from './report.ts'

type SetBy = FoundCookie['setBy']
type Mutable<Found> = { -readonly [Key in keyof Found]: Found[Key] }
type Growing<Found> = Omit<Mutable<Found>, 'seen' | 'party'> & { readonly seen: Set<Pass> }

/** A page may name things without end; nobody reads so many. */
const MOST = 2_000
const LONGEST = 200
const DAY_SECONDS = 86_400

/** The registrable domain: of `a.b.co.ma`, `b.co.ma`. An address, or a name without one, stands for itself. */
export const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''

/** Without what may name a visitor. */
const bare = (url: string): string => {
  const parsed = URL.parse(url)
  return (parsed ? parsed.origin + parsed.pathname : url).slice(0, 300)
}

export const seenBy = () => {
  const cookies = new Map<string, Growing<FoundCookie>>()
  const keys = new Map<string, Growing<FoundKey>>()
  const hosts = new Map<string, Growing<FoundHost> & { readonly kindsSeen: Set<string> }>()
  /** Who set a cookie or a key, by its name; the first seen stands. */
  const setters = new Map<string, SetBy>()

  return {
    setBy: (name: string, kind: 'response' | 'script', url: string) => {
      if (setters.size < MOST && !setters.has(name)) setters.set(name, { kind, url: bare(url) })
    },

    called: (pass: Pass, url: string, kind: string, page: string) => {
      if (!/^(https?|wss?):/.test(url)) return
      const host = hostOf(url)
      const known = hosts.get(host)
      if (!known && hosts.size >= MOST) return
      const found = known ?? {
        ...{ host, site: siteOf(host), seen: new Set<Pass>(), requests: 0, kinds: [], page },
        ...{ kindsSeen: new Set<string>(), known: knownHost(host) },
      }
      found.seen.add(pass)
      found.requests++
      found.kindsSeen.add(kind)
      hosts.set(host, found)
    },

    /** @param now milliseconds since 1970 */
    kept: (pass: Pass, jar: readonly Cookie[], page: string, now: number) => {
      for (const { name, domain, expires, httpOnly } of jar) {
        const host = domain.replace(/^\./, '')
        const id = `${name} ${host}`
        const known = cookies.get(id)
        if (!known && cookies.size >= MOST) continue
        const days = expires < 0 ? 0 : Math.max(1, Math.ceil((expires - now / 1000) / DAY_SECONDS))
        const found = known ?? {
          ...{ name: name.slice(0, LONGEST), domain: host, days, httpOnly, setBy: null },
          ...{ page, seen: new Set<Pass>(), known: knownName(name, host) },
        }
        found.days = Math.max(found.days, days)
        found.seen.add(pass)
        cookies.set(id, found)
      }
    },

    stored: (pass: Pass, kind: FoundKey['kind'], origin: string, key: string, page: string) => {
      const id = `${kind} ${origin} ${key}`
      const known = keys.get(id)
      if (!known && keys.size >= MOST) return
      const found = known ?? {
        ...{ key: key.slice(0, LONGEST), kind, origin, page },
        ...{ seen: new Set<Pass>(), known: knownName(key, hostOf(origin)) },
      }
      found.seen.add(pass)
      keys.set(id, found)
    },

    /** @param site the site's own registrable domain: what is not under it is of a third party */
    told: (site: string) => {
      const partyOf = (host: string) => (siteOf(host) === site ? 'first' : 'third')
      const foundCookies = [...cookies.values()].map(
        (found): FoundCookie => ({
          ...found,
          party: partyOf(found.domain),
          setBy: setters.get(found.name) ?? null,
          seen: [...found.seen],
        }),
      )
      const storage = [...keys.values()].map(
        (found): FoundKey => ({ ...found, party: partyOf(hostOf(found.origin)), seen: [...found.seen] }),
      )
      const thirdParties = [...hosts.values()]
        .filter(({ host }) => partyOf(host) === 'third')
        .map(
          ({ kindsSeen, ...found }): FoundHost => ({
            ...found,
            kinds: [...kindsSeen],
            seen: [...found.seen],
          }),
        )
      return {
        cookies: foundCookies,
        storage,
        thirdParties,
        trackers: trackersIn(foundCookies, storage, thirdParties),
      }
    },
  }
}

export type Seen = ReturnType<typeof seenBy>

const trackersIn = (
  cookies: readonly FoundCookie[],
  storage: readonly FoundKey[],
  hosts: readonly FoundHost[],
): FoundTracker[] => {
  const all = [
    ...cookies.map(({ known, seen, name }) => ({ known, seen, cookie: name, host: undefined })),
    ...storage.map(({ known, seen, key }) => ({ known, seen, cookie: key, host: undefined })),
    ...hosts.map(({ known, seen, host }) => ({ known, seen, cookie: undefined, host })),
  ].flatMap(({ known, ...rest }) => (known && known.use !== 'essential' ? [{ known, ...rest }] : []))
  const services = Map.groupBy(all, ({ known }) => `${known.owner} ${known.service}`)
  const present = (names: readonly (string | undefined)[]) => [
    ...new Set(names.filter(name => name !== undefined)),
  ]
  return [...services.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const { owner, service, country, use } = first.known
    return {
      ...{ owner, service, country, use },
      seen: [...new Set(group.flatMap(({ seen }) => seen))],
      cookies: present(group.map(({ cookie }) => cookie)),
      hosts: present(group.map(({ host }) => host)),
    }
  })
}
