// Inviting someone: the link is shown to whoever invites, once, for them to hand over; it opens once, within seven days.
import { record } from '@himaya/evidence/door'
import type { Actor, Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import type { SignedInPerson, Visit } from '@himaya/platform/http/visit'
import { newId } from '@himaya/platform/identifier'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import type { OrganisationId, PersonId, Role } from '@himaya/platform/records'
import { enterOrganisation, inOrganisation } from '@himaya/platform/tenancy'
import type { Selectable } from 'kysely'
import { createAccount } from './accounts.ts'
import { type Card, loadCard } from './card.ts'
import type { Dependencies } from './dependencies.ts'
import { digestOf, newInvitationToken, organisationOf } from './links.ts'
import { accountExists, alreadyMember, invitationForAnother, invitationRefused } from './problems.ts'
import { Invitation, InvitationId } from './records.ts'
import type { InstallationTables, OrganisationTables } from './tables.ts'

const DAYS_OPEN = 7

type Row = Selectable<OrganisationTables['organisation_invitation']>

const invitationOf = (row: Row): Invitation =>
  Invitation.parse({
    invitationId: row.invitation_id,
    email: row.email,
    role: row.role,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  })

export const listInvitations = (ctx: Context): Promise<Invitation[]> =>
  ctx.transaction(async tx => {
    const rows = await openInvitations(tx, ctx.clock.now())
      .selectAll()
      .orderBy('created_at', 'desc')
      .execute()
    return rows.map(invitationOf)
  })

/** A second invitation of the same address takes the place of the first. */
export async function invite(
  ctx: Context,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<Invitation & { readonly token: string }> {
  const token = newInvitationToken(ctx.organisationId)
  const { actor } = ctx
  if (actor.kind !== 'person') throw new Error('only a person invites')
  return ctx.transaction(async tx => {
    const db = tx.withTables<OrganisationTables>()
    const member = await db
      .selectFrom('organisation_membership')
      .select('person_id')
      .where('email', '=', email)
      .where('left_at', 'is', null)
      .executeTakeFirst()
    if (member) throw new Problem(alreadyMember)

    const now = ctx.clock.now()
    await db
      .updateTable('organisation_invitation')
      .set({ withdrawn_at: now })
      .where('email', '=', email)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .execute()
    const row = await db
      .insertInto('organisation_invitation')
      .values({
        organisation_id: ctx.organisationId,
        invitation_id: newId(),
        email,
        role,
        token_digest: digestOf(token),
        invited_by: actor.personId,
        created_at: now,
        expires_at: new Date(Date.parse(now) + DAYS_OPEN * 86_400_000).toISOString(),
        accepted_at: null,
        withdrawn_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await record(tx, ctx, {
      kind: 'organisation.person-invited',
      subject: { type: 'invitation', id: row.invitation_id },
      payload: { email, role },
    })
    return { ...invitationOf(row), token }
  })
}

export async function withdrawInvitation(ctx: Context, invitationId: InvitationId): Promise<void> {
  await ctx.transaction(async tx => {
    const now = ctx.clock.now()
    const row = await tx
      .withTables<OrganisationTables>()
      .updateTable('organisation_invitation')
      .set({ withdrawn_at: now })
      .where('invitation_id', '=', invitationId)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .returning('role')
      .executeTakeFirst()
    if (!row) throw new Problem(notFound)
    await record(tx, ctx, {
      kind: 'organisation.invitation-withdrawn',
      subject: { type: 'invitation', id: invitationId },
      payload: { role: row.role },
    })
  })
}

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

const openInvitations = (tx: Transaction, now: string) =>
  tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_invitation')
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)

function organisationOfLink(token: string): OrganisationId {
  const organisationId = organisationOf(token)
  if (!organisationId) throw new Problem(invitationRefused)
  return organisationId
}
