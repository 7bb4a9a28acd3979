// A browser's places for the marks: a cookie for the whole domain, and the page's own storage.
import type { ConsentRecord } from './consent.ts'
import { cookieIn } from './cookie-text.ts'
import type { Place } from './keep.ts'

const LONGEST_AGE = 31_536_000

/** @param domain such as `example.ma`, so that its subdomains share the choice; the page's own host when left out */
export const cookies = (domain?: string): Place => ({
  read: name => cookieIn(document.cookie, name),
  write: (name, text) => {
    // One of this host alone, from before the site shared its choice, would be read in its place.
    // biome-ignore lint/suspicious/noDocumentCookie: as below
    if (domain) document.cookie = `${name}=; path=/; max-age=0`
    const where = `; path=/${domain ? `; domain=${domain}` : ''}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser, and is not synchronous
    document.cookie = `${name}=${text ?? ''}${where}; max-age=${text === null ? 0 : LONGEST_AGE}`
  },
})

export const pageStorage: Place = {
  read: name => localStorage.getItem(name),
  write: (name, text) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
}

const QUEUE = 'himaya_queue'

export const storedQueue = {
  read: (): readonly ConsentRecord[] => {
    const found: unknown = JSON.parse(localStorage.getItem(QUEUE) ?? '[]')
    return Array.isArray(found) ? (found as ConsentRecord[]) : []
  },
  write: (records: readonly ConsentRecord[]): void =>
    records.length > 0
      ? localStorage.setItem(QUEUE, JSON.stringify(records))
      : localStorage.removeItem(QUEUE),
}
