// Who works in the organisation, and in which role.
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { PersonId, type Role } from '@himaya/platform/records'
import { type Selectable, sql } from 'kysely'
import { lastDpo } from './problems.ts'
import { Member } from './records.ts'
import type { OrganisationTables } from './tables.ts'

const membersOf = (tx: Transaction) =>
  tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_membership')
    .selectAll()
    .where('left_at', 'is', null)

const memberOf = (row: Selectable<OrganisationTables['organisation_membership']>): Member =>
  Member.parse({
    personId: row.person_id,
    name: row.name,
    email: row.email,
    role: row.role,
    joinedAt: row.joined_at,
    secondFactor: row.second_factor,
  })

/** In the alphabetical order of French. */
export const loadMembers = async (tx: Transaction): Promise<Member[]> => {
  const rows = await membersOf(tx).orderBy(sql`name collate "fr-x-icu"`).orderBy('person_id').execute()
  return rows.map(memberOf)
}

export const listMembers = (ctx: Context): Promise<Member[]> => ctx.transaction(loadMembers)

/** The name of someone who is, or was, a member; `null` for anyone else. */
export async function loadPersonName(tx: Transaction, personId: PersonId): Promise<string | null> {
  const row = await tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_membership')
    .select('name')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.name ?? null
}

export async function changeRole(
  ctx: Context,
  { personId, role }: { readonly personId: PersonId; readonly role: Role },
): Promise<Member> {
  return ctx.transaction(async tx => {
    const before = await lockMember(tx, personId)
    if (before.role !== role) {
      if (before.role === 'dpo') await assertAnotherDpo(tx, personId)
      await tx
        .withTables<OrganisationTables>()
        .updateTable('organisation_membership')
        .set({ role })
        .where('person_id', '=', personId)
        .execute()
      await record(tx, ctx, {
        kind: 'organisation.role-changed',
        subject: { type: 'person', id: personId },
        payload: { from: before.role, to: role },
      })
    }
    return memberOf(await membersOf(tx).where('person_id', '=', personId).executeTakeFirstOrThrow())
  })
}

/** Ends the membership at once; the account, and other organisations' memberships, stay. */
export async function removeMember(ctx: Context, personId: PersonId): Promise<void> {
  await ctx.transaction(async tx => {
    const before = await lockMember(tx, personId)
    if (before.role === 'dpo') await assertAnotherDpo(tx, personId)
    await tx
      .withTables<OrganisationTables>()
      .updateTable('organisation_membership')
      .set({ left_at: ctx.clock.now() })
      .where('person_id', '=', personId)
      .execute()
    await record(tx, ctx, {
      kind: 'organisation.member-removed',
      subject: { type: 'person', id: personId },
      payload: { role: before.role },
    })
  })
}

/** Locks every membership first, in one order, so that two DPOs cannot remove each other at once. */
async function lockMember(tx: Transaction, personId: PersonId) {
  const rows = await tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_membership')
    .select(['person_id', 'role'])
    .where('left_at', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  const found = rows.find(row => PersonId.parse(row.person_id) === personId)
  if (!found) throw new Problem(notFound)
  return found
}

async function assertAnotherDpo(tx: Transaction, personId: PersonId) {
  const another = await tx
    .withTables<OrganisationTables>()
    .selectFrom('organisation_membership')
    .select('person_id')
    .where('role', '=', 'dpo')
    .where('left_at', 'is', null)
    .where('person_id', '!=', personId)
    .limit(1)
    .executeTakeFirst()
  if (!another) throw new Problem(lastDpo)
}
