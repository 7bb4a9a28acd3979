// The first day: the link printed by the server opens once, for whoever installs Himaya, and makes the first
// organisation or fills in the examples (exploring.ts).
import type { Transaction } from '@himaya/platform/context'
import type { Visit } from '@himaya/platform/http/visit'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId, PersonId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { sql } from 'kysely'
import { createAccount } from './accounts.ts'
import type { Dependencies } from './dependencies.ts'
import { establish, newIdentity } from './establish.ts'
import { digestOf, newSetUpToken } from './links.ts'
import { accountExists, setUpLinkRefused } from './problems.ts'
import type { OrganisationKind } from './records.ts'
import type { InstallationTables } from './tables.ts'

const HOURS_OPEN = 24

const outside = ({ database }: Pick<Installation, 'database'>) =>
  database.kysely.withTables<InstallationTables>()

export async function hasOrganisation(installation: Pick<Installation, 'database'>): Promise<boolean> {
  const row = await outside(installation)
    .selectFrom('organisation')
    .select('organisation_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A new one-time token for the set-up page, or `null` when the installation already has an organisation. */
export async function newSetUpLink({ database, clock }: Pick<Installation, 'database' | 'clock'>) {
  if (await hasOrganisation({ database })) return null
  const token = newSetUpToken()
  const now = clock.now()
  await outside({ database })
    .insertInto('organisation_set_up_link')
    .values({ token_digest: digestOf(token), created_at: now, expires_at: later(now) })
    .execute()
  return token
}

const later = (instant: string) => new Date(Date.parse(instant) + HOURS_OPEN * 3_600_000).toISOString()

/** @throws Problem set-up-link-refused */
export async function checkSetUpLink({ installation, exploreExamples }: Dependencies, token: string) {
  const link = await outside(installation)
    .selectFrom('organisation_set_up_link')
    .select('expires_at')
    .where('token_digest', '=', digestOf(token))
    .where('expires_at', '>', installation.clock.now())
    .executeTakeFirst()
  if (!link) throw new Problem(setUpLinkRefused)
  return { expiresAt: link.expires_at, examples: exploreExamples !== undefined }
}

export type SetUp = {
  readonly token: string
  readonly organisation: { readonly nameFr: string; readonly kind: OrganisationKind }
  readonly person: { readonly name: string; readonly email: string; readonly password: string }
  readonly language: Language
}

/** Link, account, organisation and evidence: all of them, or none. */
export async function setUpOrganisation(
  { installation, signIn }: Dependencies,
  visit: Visit,
  { token, organisation, person, language }: SetUp,
): Promise<OrganisationId> {
  const { name, email, password } = person
  const passwordHash = await signIn.hashPassword(password)
  const now = installation.clock.now()
  const organisationId = await installation.database.kysely.transaction().execute(async tx => {
    await useUp(tx, token, now)
    const personId = await createAccount(tx, { name, email, passwordHash, language, now })
    if (!personId) throw new Problem(accountExists)
    const identity = newIdentity({ ...organisation, language })
    return establish(tx, installation, { identity, dpo: { personId, name }, language })
  })
  visit.setCookies((await signIn.withPassword(visit.headers, email, password)).cookies)
  return organisationId
}

/** Puts a link back that was used for nothing. */
export async function openAgain(
  installation: Pick<Installation, 'database'>,
  token: string,
  { createdAt, expiresAt }: { readonly createdAt: string; readonly expiresAt: string },
): Promise<void> {
  await outside(installation)
    .insertInto('organisation_set_up_link')
    .values({ token_digest: digestOf(token), created_at: createdAt, expires_at: expiresAt })
    .execute()
}

/** All links close with the one that is used; two uses at once: one wins. */
export async function useUp(tx: Transaction, token: string, now: string): Promise<string> {
  const db = tx.withTables<InstallationTables>()
  await sql`lock table organisation_set_up_link in exclusive mode`.execute(tx)
  const used = await db
    .deleteFrom('organisation_set_up_link')
    .where('token_digest', '=', digestOf(token))
    .where('expires_at', '>', now)
    .returning('expires_at')
    .executeTakeFirst()
  if (!used) throw new Problem(setUpLinkRefused)
  await db.deleteFrom('organisation_set_up_link').execute()
  return used.expires_at
}

/** Another organisation, by someone who is DPO of one already here; `null` to anyone else. */
export async function addOrganisation(
  { installation }: Dependencies,
  dpo: { readonly personId: PersonId; readonly name: string },
  known: { readonly nameFr: string; readonly kind: OrganisationKind; readonly language: Language },
): Promise<OrganisationId | null> {
  return installation.database.kysely.transaction().execute(async tx => {
    const isDpo = await tx
      .withTables<InstallationTables>()
      .selectFrom('organisation_membership')
      .select('organisation_id')
      .where('person_id', '=', dpo.personId)
      .where('role', '=', 'dpo')
      .where('left_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (!isDpo) return null
    return establish(tx, installation, { identity: newIdentity(known), dpo, language: known.language })
  })
}
