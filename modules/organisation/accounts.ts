// Accounts of people. They are made by the set-up link and by invitations only.
import type { Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import type { Language } from '@himaya/platform/language'
import { PersonId } from '@himaya/platform/records'
import type { InstallationTables } from './tables.ts'

export type NewAccount = {
  readonly name: string
  readonly email: string
  /** As the sign-in hashes it. */
  readonly passwordHash: string
  readonly language: Language
  readonly now: string
}

/** Within a transaction of the installation. `null` when the address already has an account. */
export async function createAccount(
  tx: Transaction,
  { name, email, passwordHash, language, now }: NewAccount,
): Promise<PersonId | null> {
  const db = tx.withTables<InstallationTables>()
  const personId = PersonId.parse(newId())
  const times = { created_at: now, updated_at: now }
  const made = await db
    .insertInto('person')
    .values({ id: personId, name, email, language, last_organisation_id: null, ...times })
    .onConflict(conflict => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return null
  await db
    .insertInto('sign_in_account')
    .values({
      id: newId(),
      user_id: personId,
      provider_id: 'credential',
      account_id: personId,
      password: passwordHash,
      ...times,
    })
    .execute()
  return personId
}
