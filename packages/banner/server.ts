// The consent of whoever sends a request, for servers and edges that render or measure themselves: read from the `Cookie` header by
// the rules of the page. Nothing known, nothing readable: not granted (art. 4).
import { cookieIn } from './cookie-text.ts'
import { keeper, type Place } from './keep.ts'
import type { Notice } from './notice.ts'
import { grantedIn } from './standing.ts'

export type RequestConsent = {
  /** Whether this category may be used for this request. */
  readonly has: (category: string) => boolean
  readonly granted: readonly string[]
}

/**
 * @param cookies the `Cookie` header, as it came
 * @param notice as it is published now: what a server may keep for some minutes
 * @param now milliseconds since 1970
 */
export const consentOfRequest = (
  cookies: string | null | undefined,
  notice: Pick<Notice, 'asked' | 'days' | 'categories'>,
  now: number = Date.now(),
): RequestConsent => {
  const header: Place = { read: name => cookieIn(cookies ?? '', name), write: () => {} }
  const categories = notice.categories.filter(({ essential }) => !essential).map(({ id }) => id)
  const granted = grantedIn(keeper([header]).read(), { ...notice, categories }, now)
  const essential = notice.categories.filter(category => category.essential).map(({ id }) => id)
  return { granted, has: category => granted.includes(category) || essential.includes(category) }
}
