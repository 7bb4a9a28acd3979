// Inviting someone: the link is shown to whoever invites, once, for them to hand over; it opens once, within seven days.
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { Role } from '@himaya/platform/records'
import type { Selectable } from 'kysely'
import { digestOf, newInvitationToken } from './links.ts'
import { alreadyMember } from './problems.ts'
import { Invitation, type InvitationId } from './records.ts'
import type { OrganisationTables } from './tables.ts'

const DAYS_OPEN = 7

type Row = Selectable<OrganisationTables['organisation_invitation']>

export const invitationOf = (row: Row): Invitation =>
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

/** Neither accepted, withdrawn nor expired. */
export const openInvitations = (tx: Transaction, now: string) =>
  tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_invitation')
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
