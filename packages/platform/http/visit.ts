// Who knocks: what is known of a request before, or without, an organisation.
import type { Clock } from '../context.ts'
import type { Language } from '../language.ts'
import type { PersonId } from '../records.ts'

/** A person with a living session. */
export type SignedInPerson = {
  readonly personId: PersonId
  readonly name: string
  readonly email: string
}

export type Visit = {
  readonly language: Language
  readonly requestId: string
  readonly clock: Clock
  /** The address of the caller, for rate limits only: never stored in clear, never logged. */
  readonly address: string
  /** The request's headers (cookies are here). */
  readonly headers: Headers
  /** The person whose living session the request carries; looked up once. */
  person(): Promise<SignedInPerson | null>
  /** Sends these `Set-Cookie` values with the answer. */
  setCookies(values: readonly string[]): void
}
