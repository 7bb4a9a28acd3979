// Accepting an invitation: with a new account, or with the one that is signed in.
import { record } from '@himaya/evidence/door'
import type { Actor, Transaction } from '@himaya/platform/context'
import type { SignedInPerson, Visit } from '@himaya/platform/http/visit'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId, PersonId } from '@himaya/platform/records'
import { enterOrganisation, inOrganisation } from '@himaya/platform/tenancy'
import { createAccount } from './accounts.ts'
import { type Card, loadCard } from './card.ts'
import type { Dependencies } from './dependencies.ts'
import { invitationOf, openInvitations } from './invitations.ts'
import { digestOf, organisationOf } from './links.ts'
import { accountExists, invitationForAnother, invitationRefused } from './problems.ts'
import { InvitationId } from './records.ts'
import type { InstallationTables, OrganisationTables } from './tables.ts'

/** What a link invites to. @throws Problem invitation-refused, the same for a wrong, used, withdrawn or expired one */
export async function readInvitation({ installation }: Pick<Dependencies, 'installation'>, token: string) {
  const { kysely } = installation.database
  const organisationId = organisationOfLink(token)
  const found = await inOrganisation(kysely, organisationId, async tx => {
    const invitation = await openInvitations(tx, installation.clock.now())
      .selectAll()
      .where('token_digest', '=', digestOf(token))
      .executeTakeFirst()
    if (!invitation) throw new Problem(invitationRefused)
    const organisation = await tx
      .withTables<OrganisationTables>()
      .selectFrom('organisation')
      .select(['name_fr', 'name_ar'])
      .executeTakeFirstOrThrow()
    return { ...invitationOf(invitation), organisation }
  })
  const account = await kysely
    .withTables<InstallationTables>()
    .selectFrom('person')
    .select('id')
    .where('email', '=', found.email)
    .executeTakeFirst()
  return {
    organisationNameFr: found.organisation.name_fr,
    organisationNameAr: found.organisation.name_ar,
    email: found.email,
    role: found.role,
    expiresAt: found.expiresAt,
    accept: account ? ('sign-in' as const) : ('create-account' as const),
  }
}

/** For someone new: account and membership in one transaction, then signed in. */
export async function acceptWithNewAccount(
  { installation, signIn }: Dependencies,
  visit: Visit,
  accepted: {
    readonly token: string
    readonly name: string
    readonly password: string
    readonly language: Language
  },
): Promise<OrganisationId> {
  const { token, name, password, language } = accepted
  const { email } = await readInvitation({ installation }, token)
  const passwordHash = await signIn.hashPassword(password)
  const organisationId = organisationOfLink(token)
  await installation.database.kysely.transaction().execute(async tx => {
    const now = installation.clock.now()
    const personId = await createAccount(tx, { name, email, passwordHash, language, now })
    if (!personId) throw new Problem(accountExists)
    const card = await loadCard(tx, personId)
    await enterOrganisation(tx, organisationId)
    await join(tx, installation, { organisationId, token, personId, card, language })
  })
  visit.setCookies((await signIn.withPassword(visit.headers, email, password)).cookies)
  return organisationId
}

/** For someone who has an account, and is signed in with the address invited. */
export async function acceptSignedIn(
  { installation }: Dependencies,
  visit: Visit,
  person: SignedInPerson,
  token: string,
): Promise<OrganisationId> {
  const organisationId = organisationOfLink(token)
  const { kysely } = installation.database
  const { personId } = person
  const card = await loadCard(kysely, personId)
  await inOrganisation(kysely, organisationId, tx =>
    join(tx, installation, { organisationId, token, personId, card, language: visit.language }),
  )
  return organisationId
}

type Joining = {
  readonly organisationId: OrganisationId
  readonly token: string
  readonly personId: PersonId
  readonly card: Card
  readonly language: Language
}

/** Uses the invitation up; two uses at once: one wins. */
async function join(
  tx: Transaction,
  installation: Dependencies['installation'],
  { organisationId, token, personId, card, language }: Joining,
): Promise<void> {
  const db = tx.withTables<OrganisationTables>()
  const now = installation.clock.now()
  const invitation = await openInvitations(tx, now)
    .selectAll()
    .where('token_digest', '=', digestOf(token))
    .forUpdate()
    .executeTakeFirst()
  if (!invitation) throw new Problem(invitationRefused)
  if (invitation.email !== card.email) throw new Problem(invitationForAnother)
  const { invitation_id, role } = invitation
  await db
    .updateTable('organisation_invitation')
    .set({ accepted_at: now })
    .where('invitation_id', '=', invitation_id)
    .execute()
  const membership = { ...card, role, joined_at: now, left_at: null }
  await db
    .insertInto('organisation_membership')
    .values({ organisation_id: organisationId, person_id: personId, ...membership })
    .onConflict(conflict => conflict.columns(['organisation_id', 'person_id']).doUpdateSet(membership))
    .execute()
  const actor: Actor = { kind: 'person', personId, name: card.name, role }
  await record(tx, installation.contextFor({ organisationId, actor, language }), {
    kind: 'organisation.member-joined',
    subject: { type: 'person', id: personId },
    payload: { role, invitation: InvitationId.parse(invitation_id) },
  })
}

function organisationOfLink(token: string): OrganisationId {
  const organisationId = organisationOf(token)
  if (!organisationId) throw new Problem(invitationRefused)
  return organisationId
}
