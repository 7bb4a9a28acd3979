// Finds what the tables know of a cookie, a stored key or a host. What they do not know stays unknown: a guess about somebody's
// purpose would be a false statement in a notice.
import { cookies } from './cookies.ts'
import type { KnownService, KnownUse } from './known.ts'
import { purposes } from './purposes.ts'
import { type ServiceKey, services } from './services.ts'

const serviceOf = (key: ServiceKey): KnownService => {
  const [owner, service, country, use] = services[key]
  return { owner, service, country, use }
}

const hosts = new Map<string, ServiceKey>(
  (Object.keys(services) as ServiceKey[]).flatMap(key =>
    services[key][4].map((host: string) => [host, key] as const),
  ),
)

/** The service behind a host, or behind a domain above it. */
export const knownHost = (host: string): KnownService | null => {
  const parts = host.toLowerCase().split('.')
  for (let at = 0; at < parts.length - 1; at++) {
    const found = hosts.get(parts.slice(at).join('.'))
    if (found) return serviceOf(found)
  }
  return null
}

type Entry = (typeof cookies)[number]
const exact = new Map<string, Entry[]>()
const beginnings: { readonly start: string; readonly end: string; readonly entry: Entry }[] = []
for (const entry of cookies) {
  const [name] = entry
  const star = name.indexOf('*')
  if (star < 0) exact.set(name, [...(exact.get(name) ?? []), entry])
  else beginnings.push({ start: name.slice(0, star), end: name.slice(star + 1), entry })
}
beginnings.sort((a, b) => b.start.length - a.start.length)

/** Names that several owners use mean something only on a host of theirs. */
const fits = ([, service, , , where]: Entry, host: string): boolean =>
  where !== 'own host' || services[service][4].some((own: string) => host === own || host.endsWith(`.${own}`))

const told = ([, key, purpose, usualDays, , use]: Entry): KnownUse => {
  const service = serviceOf(key)
  return { ...service, use: use ?? service.use, usualDays, purpose: purposes[purpose] }
}

/**
 * Of a cookie, or of a key in storage: services keep the same names in both.
 *
 * @param host the cookie's domain, without a leading dot
 */
export const knownName = (name: string, host: string): KnownUse | null => {
  const named = exact.get(name)?.find(entry => fits(entry, host))
  const begun = beginnings.find(
    ({ start, end, entry }) =>
      name.length > start.length + end.length &&
      name.startsWith(start) &&
      name.endsWith(end) &&
      fits(entry, host),
  )
  const found = named ?? begun?.entry
  return found ? told(found) : null
}
