// What the marks of one browser allow now, under the notice as it is published now. The page and the server read them by this.
import type { Kept } from './keep.ts'
import { type Decision, readDecision, readGrant } from './mark.ts'

export type Terms = {
  /** Of what is asked now: a choice about something else is none. */
  readonly asked: string
  /** How long a decision holds before the person is asked again. */
  readonly days: number
  /** Those that may be refused. */
  readonly categories: readonly string[]
}

const DAY_SECONDS = 86_400
/** A clock may be a little ahead; a decision from further in the future is none. */
const SKEW_SECONDS = 300

/** @param now milliseconds since 1970 */
export const decisionIn = ({ decision }: Kept, { asked, days }: Terms, now: number): Decision | undefined => {
  const found = readDecision(decision)
  if (!found || found.asked !== asked) return undefined
  const age = Math.floor(now / 1000) - found.at
  return age < -SKEW_SECONDS || age > days * DAY_SECONDS ? undefined : found
}

/** The categories granted: those of the grant mark, while it names the decision that stands. */
export const grantedIn = (kept: Kept, terms: Terms, now: number): readonly string[] => {
  const decision = decisionIn(kept, terms, now)
  const grant = readGrant(kept.grant)
  if (!decision || grant?.id !== decision.id) return []
  return grant.categories.filter(category => terms.categories.includes(category))
}
