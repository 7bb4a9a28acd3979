// The door: who may pass is read from the contract, before anything of the request's body is.
import type { Context } from '../context.ts'
import type { Who } from '../endpoint.ts'
import { Problem } from '../problem.ts'
import { OrganisationId, type PersonId, type Role } from '../records.ts'
import { forbidden, notFound, notSignedIn } from './problems.ts'
import type { Confirmation, ForAnyone, ForMembers, ForSignedIn } from './routes.ts'
import type { SignedInPerson, Visit } from './visit.ts'

/** What the door asks of the room that knows people, and of the installation. */
export type Doorkeeper = {
  /** The living session these headers carry; `cookies` are sent when it was prolonged. */
  sessionOf(
    headers: Headers,
  ): Promise<{ readonly person: SignedInPerson; readonly cookies: readonly string[] } | null>
  /** `null` when the person is not a member, or the organisation does not exist: nobody can tell which. */
  roleOf(personId: PersonId, organisationId: OrganisationId): Promise<Role | null>
  contextOf(visit: Visit, person: SignedInPerson, role: Role, organisationId: OrganisationId): Context
  /** Asks the person once more who they are. @throws Problem not-confirmed, too-many-attempts */
  confirm(person: SignedInPerson, given: Confirmation): Promise<void>
}

/** What the handler will be given. Throws `not-signed-in`, `not-found` or `forbidden`. */
export async function admit(
  who: Who,
  parameters: Readonly<Record<string, string>> | undefined,
  visit: Visit,
  doorkeeper: Doorkeeper,
): Promise<ForAnyone | ForSignedIn | ForMembers> {
  if (who === 'anyone') return { visit }
  const person = await visit.person()
  if (person === null) throw new Problem(notSignedIn)
  if (who === 'signed-in') return { visit, person }

  const organisationId = OrganisationId.safeParse(parameters?.organisationId)
  if (!organisationId.success) throw new Problem(notFound)
  const role = await doorkeeper.roleOf(person.personId, organisationId.data)
  if (role === null) throw new Problem(notFound)
  if (!who.includes(role)) throw new Problem(forbidden)
  return {
    ctx: doorkeeper.contextOf(visit, person, role, organisationId.data),
    confirm: given => doorkeeper.confirm(person, given),
  }
}
