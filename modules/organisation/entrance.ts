// Signing in and out.
import type { Visit } from '@himaya/platform/http/visit'
import { Problem } from '@himaya/platform/problem'
import type { Dependencies } from './dependencies.ts'
import { secondFactorRefused, signInRefused } from './problems.ts'
import { loadProfile } from './profile.ts'
import { hasOrganisation } from './set-up.ts'

export async function readSession(deps: Dependencies, visit: Visit) {
  const person = await visit.person()
  return {
    installation: (await hasOrganisation(deps.installation)) ? ('ready' as const) : ('empty' as const),
    version: deps.version,
    profile: person ? await loadProfile(deps, person.personId) : null,
  }
}

/** A wrong address and a wrong password are refused alike, and take as long. */
export async function signIn(
  { signIn: entrance }: Dependencies,
  visit: Visit,
  { email, password }: { readonly email: string; readonly password: string },
) {
  const spent = { what: 'password', account: email, address: visit.address }
  await entrance.attempts.spend(spent)
  const { outcome, cookies } = await entrance.withPassword(visit.headers, email, password)
  if (outcome === 'refused') throw new Problem(signInRefused)
  await entrance.attempts.forgive(spent)
  visit.setCookies(cookies)
  return { next: outcome }
}

export async function finishSignIn(
  { signIn: entrance }: Dependencies,
  visit: Visit,
  { kind, code }: { readonly kind: 'authenticator' | 'backup'; readonly code: string },
) {
  await entrance.attempts.spend({ what: 'second-factor', address: visit.address })
  const { outcome, cookies } = await entrance.withSecondFactor(visit.headers, kind, code)
  if (outcome === 'refused') throw new Problem(secondFactorRefused)
  visit.setCookies(cookies)
  return { next: 'signed-in' as const }
}

export async function signOut({ signIn: entrance }: Dependencies, visit: Visit): Promise<void> {
  visit.setCookies(await entrance.signOut(visit.headers))
}
