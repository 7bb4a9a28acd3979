// What an organisation may know of a person's account: name, address, whether a second factor guards it. Copied into the
// memberships whenever it changes, since no organisation sees the accounts themselves.
import type { Transaction } from '@himaya/platform/context'
import type { PersonId } from '@himaya/platform/records'
import { sql } from 'kysely'
import type { InstallationTables } from './tables.ts'

export type Card = { readonly name: string; readonly email: string; readonly second_factor: boolean }

/** Outside every organisation. */
export const loadCard = (outside: Transaction, personId: PersonId): Promise<Card> =>
  outside
    .withTables<InstallationTables>()
    .selectFrom('person')
    .select(['name', 'email', 'two_factor_enabled as second_factor'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()

/** After a change of the account: to every organisation the person works in, or worked in. */
export async function renewCards(outside: Transaction, personId: PersonId): Promise<void> {
  await sql`
    update organisation_membership as membership
    set name = person.name, email = person.email, second_factor = person.two_factor_enabled
    from person where person.id = membership.person_id and person.id = ${personId}`.execute(outside)
}
