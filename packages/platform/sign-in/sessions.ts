// Who a cookie belongs to. The answer is kept a few seconds: a page asks many times at once, and the library's own
// look-up is slow. Signing out and changing a password forget at once here, and elsewhere within those seconds.
import type { SignedInPerson } from '../http/visit.ts'
import { PersonId } from '../records.ts'
import type { BetterAuth } from './better-auth.ts'

const KEPT_MS = 3_000
const MOST_KEPT = 5_000

export type FoundSession = { readonly person: SignedInPerson; readonly cookies: readonly string[] }

const cookieOf = (headers: Headers) =>
  headers.get('cookie')?.match(/(?:^|;\s*)(?:__Secure-)?himaya\.session_token=([^;]+)/)?.[1]

export function createSessions(auth: BetterAuth) {
  const kept = new Map<string, { readonly until: number; readonly person: SignedInPerson }>()

  return {
    forgetAll: () => kept.clear(),

    /** `null` without a living session. `cookies`: to send when the session was prolonged. */
    async sessionOf(headers: Headers): Promise<FoundSession | null> {
      const cookie = cookieOf(headers)
      if (cookie === undefined) return null
      const known = kept.get(cookie)
      if (known && known.until > performance.now()) return { person: known.person, cookies: [] }
      kept.delete(cookie)

      const { response, headers: sent } = await auth.api.getSession({ headers, returnHeaders: true })
      if (response === null) return null
      const { id, name, email } = response.user
      const person: SignedInPerson = { personId: PersonId.parse(id), name, email }
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(cookie, { until: performance.now() + KEPT_MS, person })
      return { person, cookies: sent.getSetCookie() }
    },
  }
}
