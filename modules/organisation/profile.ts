// One's own account: name, language, password, second factor, and the organisations one works in.
import { notFound } from '@himaya/platform/http/problems'
import type { SignedInPerson, Visit } from '@himaya/platform/http/visit'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId, PersonId } from '@himaya/platform/records'
import { renewCards } from './card.ts'
import type { Dependencies } from './dependencies.ts'
import { membershipRole } from './doorkeeper.ts'
import { passwordRefused, secondFactorAlreadyOn, secondFactorRefused } from './problems.ts'
import { Profile } from './records.ts'
import type { InstallationTables } from './tables.ts'

const outside = ({ installation }: Pick<Dependencies, 'installation'>) =>
  installation.database.kysely.withTables<InstallationTables>()

export async function loadProfile(
  deps: Pick<Dependencies, 'installation'>,
  personId: PersonId,
): Promise<Profile> {
  const db = outside(deps)
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const organisations = await db
    .selectFrom('organisation_membership as membership')
    .innerJoin('organisation', 'organisation.organisation_id', 'membership.organisation_id')
    .select([
      'organisation.organisation_id',
      'organisation.name_fr',
      'organisation.name_ar',
      'membership.role',
    ])
    .where('membership.person_id', '=', personId)
    .where('membership.left_at', 'is', null)
    .orderBy('organisation.name_fr')
    .execute()
  const last = organisations.some(({ organisation_id }) => organisation_id === person.last_organisation_id)
  return Profile.parse({
    personId,
    name: person.name,
    email: person.email,
    language: person.language,
    secondFactor: person.two_factor_enabled,
    lastOrganisationId: last ? person.last_organisation_id : null,
    organisations: organisations.map(({ organisation_id, name_fr, name_ar, role }) => ({
      organisationId: organisation_id,
      nameFr: name_fr,
      nameAr: name_ar,
      role,
    })),
  })
}

export async function changeProfile(
  deps: Dependencies,
  { personId }: SignedInPerson,
  { name, language }: { readonly name?: string | undefined; readonly language?: Language | undefined },
): Promise<Profile> {
  await outside(deps)
    .updateTable('person')
    .set({ name, language, updated_at: deps.installation.clock.now() })
    .where('id', '=', personId)
    .execute()
  await renewCards(deps.installation.database.kysely, personId)
  deps.signIn.forgetSessions()
  return loadProfile(deps, personId)
}

export async function workIn(
  deps: Dependencies,
  { personId }: SignedInPerson,
  organisationId: OrganisationId,
): Promise<Profile> {
  if ((await membershipRole(deps.installation, personId, organisationId)) === null)
    throw new Problem(notFound)
  await outside(deps)
    .updateTable('person')
    .set({ last_organisation_id: organisationId })
    .where('id', '=', personId)
    .execute()
  return loadProfile(deps, personId)
}

/** Whoever knows the session but not the password may guess as seldom as at the door. */
async function guess<T>(
  deps: Dependencies,
  visit: Visit,
  person: SignedInPerson,
  ask: () => Promise<T | null>,
) {
  const spent = { what: 'password', account: person.email, address: visit.address }
  await deps.signIn.attempts.spend(spent)
  const answer = await ask()
  if (answer === null) throw new Problem(passwordRefused)
  await deps.signIn.attempts.forgive(spent)
  return answer
}

export async function changePassword(
  deps: Dependencies,
  visit: Visit,
  person: SignedInPerson,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<void> {
  const change = () => deps.signIn.changePassword(visit.headers, current, next)
  visit.setCookies(await guess(deps, visit, person, change))
}

export async function beginSecondFactor(
  deps: Dependencies,
  visit: Visit,
  person: SignedInPerson,
  password: string,
) {
  if ((await loadProfile(deps, person.personId)).secondFactor) throw new Problem(secondFactorAlreadyOn)
  const begin = () => deps.signIn.beginSecondFactor(visit.headers, password)
  const { cookies, ...begun } = await guess(deps, visit, person, begin)
  visit.setCookies(cookies)
  return begun
}

export async function confirmSecondFactor(
  deps: Dependencies,
  visit: Visit,
  person: SignedInPerson,
  code: string,
): Promise<Profile> {
  const spent = { what: 'second-factor', account: person.email, address: visit.address }
  await deps.signIn.attempts.spend(spent)
  const cookies = await deps.signIn.confirmSecondFactor(visit.headers, person, code)
  if (cookies === null) throw new Problem(secondFactorRefused)
  await deps.signIn.attempts.forgive(spent)
  visit.setCookies(cookies)
  await renewCards(deps.installation.database.kysely, person.personId)
  return loadProfile(deps, person.personId)
}

export async function endSecondFactor(
  deps: Dependencies,
  visit: Visit,
  person: SignedInPerson,
  password: string,
): Promise<Profile> {
  const end = () => deps.signIn.endSecondFactor(visit.headers, password)
  visit.setCookies(await guess(deps, visit, person, end))
  await renewCards(deps.installation.database.kysely, person.personId)
  return loadProfile(deps, person.personId)
}
