// Who has a session, and in which role they are a member: what the door of the API asks.
import type { Doorkeeper } from '@himaya/platform/http/access'
import { notConfirmed } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId, PersonId, Role } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import type { Dependencies } from './dependencies.ts'
import type { InstallationTables } from './tables.ts'

/** `null` for anyone who is not a member now. */
export async function membershipRole(
  { database }: Pick<Installation, 'database'>,
  personId: PersonId,
  organisationId: OrganisationId,
): Promise<Role | null> {
  const row = await database.kysely
    .withTables<InstallationTables>()
    .selectFrom('organisation_membership')
    .select('role')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return row?.role ?? null
}

export const createDoorkeeper = ({ installation, signIn }: Dependencies): Doorkeeper => ({
  sessionOf: headers => signIn.sessionOf(headers),
  roleOf: (personId, organisationId) => membershipRole(installation, personId, organisationId),
  contextOf: ({ language, requestId }, { personId, name }, role, organisationId) =>
    installation.contextFor({
      organisationId,
      language,
      requestId,
      actor: { kind: 'person', personId, name, role },
    }),
  async confirm(person, given) {
    if (!(await signIn.isConfirmed(person, given))) throw new Problem(notConfirmed)
  },
})
